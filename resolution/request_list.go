package resolution

import (
	"cmp"
	"slices"
	"unicode"
)

// A nounList is a list of those who are named, and what stands beside them.
type nounList struct {
	nouns  []wordRange
	asides []wordRange
	fates  []wordRange // what will be done to them, which is no condition and no act
	act    int         // the word at which the act begins, or -1
}

// described returns the words of the nouns and of what will be done to them: the
// times in them are not those of the act.
func (l *nounList) described() []wordRange {
	if l.fates == nil {
		return l.nouns
	}
	all := slices.Concat(l.nouns, l.fates)
	slices.SortFunc(all, func(a, b wordRange) int { return cmp.Compare(a.start, b.start) })
	return all
}

// A wordRange is the words from start up to end.
type wordRange struct{ start, end int }

// A listPlace is where a list stands, by which it is known where it ends.
type listPlace uint8

const (
	addressed listPlace = iota // behind the verb, before the act
	subject                    // before the verb of a clause that has been found
	named                      // anywhere else: it ends at the first word that is not of the names
)

// A listReader reads one list.
type listReader struct {
	*sentence
	nounList
	place    listPlace
	limit    int
	start    int  // of the noun that is read, or -1 between two
	joined   bool // a word such as "and" has parted two nouns
	relative bool // in a clause that describes the noun
	governed bool // behind a preposition inside the noun
}

// list reads a list of nouns from word at up to limit. Nouns that commas alone
// part are not several but a name with its apposition ("Israel, the occupying
// Power"), of which the first is kept.
func (s *sentence) list(at, limit int, place listPlace) nounList {
	l := listReader{sentence: s, nounList: nounList{act: -1}, place: place, limit: limit, start: at}
	for i := at; i < limit && l.act < 0; {
		next := l.step(i)
		if next <= i {
			limit = i
			break
		}
		i = next
	}
	if l.act < 0 {
		l.close(limit)
	}
	// "Israel, the occupying Power": no word has joined two.
	if len(l.nouns) > 1 && !l.joined {
		l.nouns = l.nouns[:1]
	}
	return l.nounList
}

// step reads word i and returns the next one to read, or i where the list ends.
// The order of the cases counts: the act goes before all that its first word may
// be besides.
func (l *listReader) step(i int) int {
	switch {
	case l.is(i, isStop):
		return i
	case l.beginsAct(i):
		// "to" in "Requests the Committee to report" ends the list.
		return l.found(i, i)
	case l.place == named && l.leaves(i):
		return i
	case l.is(i, isComma):
		return l.comma(i)
	case l.is(i, isOpen):
		return l.bracket(i)
	case l.is(i, isAnd):
		l.and(i)
	case l.is(i, isCompanion) && l.start >= 0 && i > l.start && !l.relative:
		// "the Office in consultation with States to report": no commas.
		l.close(i)
		return l.aside(i)
	case l.is(i, isRelative) && i > l.start:
		// "States that have failed to pay": what follows describes the noun.
		l.relative = true
	case l.is(i, isPreposition):
		l.governed = true
	}
	return i + 1
}

// found sets the act, which begins at word act, behind nouns that end at end.
func (l *listReader) found(end, act int) int {
	l.close(end)
	l.act = act
	return end + 1
}

// leaves reports whether word i is none of a name. Outside the place of addressees
// the words behind a name are of the sentence ("an update from the Office on"), and
// only a genitive still belongs to it ("the Office of Legal Affairs").
func (l *listReader) leaves(i int) bool {
	return i > l.start && l.start >= 0 && l.is(i, isPreposition|isInfinitive|isRelative|isAttribute|isAside|isCompanion|isFigure|isDate|isParticipleEnding|isSpan|isDeadline) && !l.is(i, isGenitive)
}

// close ends the noun that is read before word end. Adverbs behind it are of the
// act: "all parties immediately to cease".
func (l *listReader) close(end int) {
	for end > l.start && l.is(end-1, isAdverb|isAdverbEnding|isAnd|isMark|isPromptly|isNot) && !l.is(end-1, isClose) {
		end--
	}
	if l.start >= 0 && end > l.start {
		l.nouns = append(l.nouns, wordRange{l.start, end})
	}
	l.start, l.relative, l.governed = -1, false, false
}

// open begins a noun at word i.
func (l *listReader) open(i int) { l.start = i }

// comma reads a comma: the act, an aside or the next noun follows, or it is part
// of a name.
func (l *listReader) comma(i int) int {
	next := i + 1
	switch {
	case l.beginsAct(next):
		// "Requests the Board, to report": a comma that asides have left.
		return l.found(i, next)
	case l.is(next, isAnd):
		// The serial comma: the word behind it parts the nouns.
		return next
	case l.is(next, isInfinitive) && l.isPassiveAside(next):
		l.close(i)
		end := l.asideEnd(next)
		l.fates = append(l.fates, wordRange{next, end})
		return end
	case l.opensAside(next):
		l.close(i)
		return l.aside(next)
	case l.start < 0:
		// Behind an aside the next noun begins: "including Ruritania, and all donors".
		l.open(next)
	case l.parts(i, next):
		l.close(i)
		l.open(next)
	}
	return next
}

// and reads a word such as "and": it parts two nouns or stands inside one.
func (l *listReader) and(i int) {
	if l.start < 0 {
		// Behind an aside: "States, including Ruritania, and all donors".
		l.joined = l.joined || len(l.nouns) > 0
		l.open(i + 1)
	} else if l.parts(i, l.toward(i+1)) {
		l.close(i)
		l.joined = true
		l.open(l.toward(i + 1))
	}
}

// toward skips the word that may stand before each of those who are called upon:
// "its request to the Committee and to the Council".
func (l *listReader) toward(i int) int {
	if l.is(i, isToward) && l.is(i+1, isDeterminer|isCapital) {
		return i + 1
	}
	return i
}

// parts reports whether the mark or word i parts two nouns, of which the second
// begins at next. One that ends in an adjective is not complete ("regional and
// subregional organizations"); and behind a preposition the list may be one of
// things ("in the fields of health and education") or of names under one head
// ("the Governments of Chad and Mali").
func (l *listReader) parts(i, next int) bool {
	last := i - 1
	if l.is(last, isComma) {
		last--
	}
	if last < l.start || l.is(last, isAdjective|isDeterminer) && !l.is(last, isActor) && last > l.start-1 && !l.isPronoun(last) {
		return false
	}
	head := l.head(next, l.limit)
	switch {
	case l.is(next, isFigure|isDate):
		return false
	case l.is(i, isAnd) && l.isTitle(last, next):
		l.joined = true // the list ends with it, and has no other "and"
		return false
	// Of a thing and one who acts only the actor is asked: "efforts by States and
	// support", but "States and their efforts" are two that are named.
	case l.is(head, isMatter) && !l.is(last, isActor), l.is(last, isMatter) && !l.is(last, isCapital) && l.is(head, isActor):
		return false
	// In what describes a noun an "and" mostly joins what describes it: "those who
	// trade in maps and atlases". An article begins a new noun.
	case l.relative:
		return l.is(next, isDeterminer) || l.is(head, isActor) && !l.governed
	case !l.governed || l.is(head, isActor):
		return true
	}
	return l.is(next, isDeterminer) && (l.is(head, isCapital) || l.is(next+1, isCapital))
}

// isTitle reports whether words last and next are of one title: behind an article
// one that is written in capitals is not complete without a word for those who act,
// "the Analytical Support and Sanctions Monitoring Team".
func (l *listReader) isTitle(last, next int) bool {
	if last <= l.start || !l.is(l.start, isDeterminer) || !l.is(next, isCapital) || l.is(next, isDeterminer) {
		return false
	}
	for i := l.start + 1; i <= last; i++ {
		if !l.is(i, isCapital) || l.is(i, isActor) || l.isAcronym(i) {
			return false
		}
	}
	return l.is(l.head(next, l.limit), isActor)
}

// isAcronym reports whether word i is in capitals throughout: "UNAMA".
func (r *requestReader) isAcronym(i int) bool {
	for _, c := range r.text.Plain[r.words[i].start:r.words[i].end] {
		if unicode.IsLower(c) {
			return false
		}
	}
	return true
}

// isPronoun reports whether word i stands for a noun and before none: "them and
// others".
func (l *listReader) isPronoun(i int) bool { return i == l.start && l.is(i, isDeterminer) }

// opensAside reports whether what is set between commas begins at word i. Behind a
// comma a preposition or a participle never goes on with a list.
func (l *listReader) opensAside(i int) bool {
	return l.is(i, isAside|isCompanion|isCondition|isPreposition|isRelative|isNaming|isRhythm|isPromptly|isMoment|isGerundEnding|isParticipleEnding|isAttribute|isOther|isAdverbEnding|isDeadline|isPeriod)
}

// aside reads the aside that begins at word i and returns the word behind it.
func (l *listReader) aside(i int) int {
	end := l.asideEnd(i)
	l.asides = append(l.asides, wordRange{i, end})
	return max(end, i+1)
}

// asideEnd returns the word behind the aside that begins at word i: a comma and
// the act, a comma and a further noun of the list, or the act. Behind a second
// comma the list goes on only where an "and" has closed a list of names in the aside
// ("including funds, agencies and commissions, as well as the Bank"). A comma and the act
// go before an infinitive inside the aside ("including through steps to reform,
// to report"); where there is none, the comma behind the aside has been left out.
func (l *listReader) asideEnd(i int) int {
	bare, commas, closed, names := -1, 0, false, l.is(i, isNaming)
	for ; i < l.limit && !l.is(i, isStop); i++ {
		switch {
		case l.is(i, isComma):
			if l.beginsAct(i+1) || (commas == 0 || closed && bare < 0) && l.goesOn(i+1) {
				return i
			}
			commas++
		case l.is(i, isAnd):
			closed = names && (closed || !l.is(i-1, isComma))
		case bare < 0 && l.beginsAct(i):
			bare = i
		}
	}
	if bare >= 0 {
		return bare
	}
	return i
}

// goesOn reports whether the list goes on behind an aside with word i.
func (l *listReader) goesOn(i int) bool {
	if !l.is(i, isAnd) {
		return false
	}
	head := l.head(i+1, l.limit)
	return l.is(head, isActor|isCapital)
}

// bracket leaves the short form of a name with the name: "the Office (the Bureau)".
// It returns the word behind a bracket that opens at word i, if it closes
// soon, as the short form of a name does.
func (l *listReader) bracket(i int) int {
	const reach = 12 // words
	for j := i + 1; j < min(l.limit, i+reach); j++ {
		if l.is(j, isClose) {
			return j + 1
		}
	}
	return i + 1
}

// nounEnds are the words before which a noun ends, but for what describes it.
const nounEnds = isMark | isPreposition | isInfinitive | isRelative | isAside | isCompanion | isAgent | isDuty | isAttribute

// head returns the last word of the noun that begins at word at, before what
// describes it.
func (s *sentence) head(at, limit int) int { return s.headBefore(at, limit, nounEnds|isAnd) }

// An "and" between two adjectives ends no noun: "international and regional bodies".
func (s *sentence) headBefore(at, limit int, ends wordClass) int {
	i := at
	for i < limit && !(s.is(i, isParticipleEnding|isGerundEnding) && s.is(i-1, isMatter|isActor)) {
		if s.is(i, ends) && !(s.is(i, isAnd) && i > at && s.is(i-1, isAdjective) && !s.is(i-1, isActor)) {
			break
		}
		i++
	}
	return max(i-1, at)
}
