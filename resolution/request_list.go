package resolution

import "unicode"

// A nounList is a list of those who are named, and what stands beside them.
type nounList struct {
	nouns  []wordRange
	asides []wordRange
	act    int // the word at which the act begins, or -1
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
		l.close(i)
		return l.aside(i)
	case l.is(i, isRelative) && i > l.start:
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
		return l.found(i, next)
	case l.is(next, isAnd):
		return next
	case l.opensAside(next), l.is(next, isInfinitive) && l.isPassiveAside(next):
		l.close(i)
		return l.aside(next)
	case l.start < 0:
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
	case l.is(head, isMatter) && !l.is(last, isActor), l.is(last, isMatter) && !l.is(last, isCapital) && l.is(head, isActor):
		return false
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

// bracket returns the word behind a bracket that opens at word i, if it closes
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

// beginsAct reports whether the act begins at word i: with an infinitive, or with
// a finite verb right behind a noun ("Requests the Government continue").
func (l *listReader) beginsAct(i int) bool {
	if l.place == subject {
		return false
	}
	if l.is(i, isNot) {
		i++
	}
	switch {
	case l.is(i, isInfinitive):
		return l.opensAct(i)
	case l.opens == bareAct && l.is(i, isInfinitiveEnding|isVerb):
		return true
	case l.opens == actorAct:
		return l.followsActor(i)
	case l.is(i, isClause) && (!l.is(i, isRelative) || l.is(i+1, isPronoun)):
		return l.place == addressed && !l.is(i+1, isNotAct) || l.is(i+1, isPronoun)
	}
	return l.place == addressed && l.isBareVerb(i) && l.start >= 0 && i > l.start && !l.relative && l.endsNoun(i-1) && !l.is(i-1, isParticipleEnding)
}

// followsActor reports whether word i follows those who act, where nothing else
// marks the act: behind their last word, or behind an aside.
func (l *listReader) followsActor(i int) bool {
	if l.place != addressed || l.is(i, isActor|isAnd|isMark|isGenitive|isNaming) {
		return false
	}
	if l.start < 0 {
		return len(l.nouns) > 0 && l.is(i-1, isComma) && !l.opensAside(i)
	}
	return i > l.start && l.is(i-1, isActor|isClose)
}

// isBareVerb reports whether word i may be the finite verb of an act. One that is
// a noun too stands right behind those who act: "Requests the Committee support",
// but "Urges an early start of substantive work".
func (l *listReader) isBareVerb(i int) bool {
	return l.is(i, isFinite) && !l.is(i, isCapital) && (!l.is(i, isMatter) || l.is(i-1, isActor|isCapital))
}

// endsNoun reports whether a noun can end with word i.
func (s *sentence) endsNoun(i int) bool {
	return !s.is(i, isMark|isDeterminer|isPreposition|isInfinitive|isAdjective|isAnd|isAside|isCompanion|isOther|isNotAct) && (!s.is(i, isVerb) || s.is(i, isCapital))
}

// opensAct reports whether the infinitive marker at word i opens an act. It may be a
// preposition ("parties to the Convention") or belong to what describes the noun
// ("States that have failed to pay").
func (s *sentence) opensAct(i int) bool {
	next := i + 1
	for s.is(next, isAdverb|isAdverbEnding|isNot|isPromptly) {
		next++
	}
	switch {
	case s.is(i-1, isInfinitiveTaker), s.isPassiveAside(i):
		return false
	case s.formed:
		for s.is(next, isPronoun|isAdverb|isNot) && !s.is(next, isVerb|isInfinitiveEnding) {
			next++
		}
		return s.is(next, isVerb|isInfinitiveEnding)
	case s.is(next, isVerb), next > i+1 && next < s.limit && !s.is(next, isMark):
		return true
	case next >= s.limit || s.is(next, isMark):
		return true
	case s.is(i-1, isToTaker):
		return false
	}
	return !s.is(next, isNotAct|isCapital|isFigure|isDate|isGerundEnding|isDeterminer|isMatter|isActor)
}

// isPassiveAside reports whether the infinitive at word i stands between commas
// and tells what will be done to the noun: "the group, to be established at the
// next session, to consider".
func (s *sentence) isPassiveAside(i int) bool {
	if !s.is(i-1, isComma) || !s.is(i+1, isStative) || !s.is(i+2, isParticipleEnding|isAttribute) {
		return false
	}
	for i += 3; i < s.limit && !s.is(i, isStop); i++ {
		if s.is(i, isComma) && s.is(i+1, isInfinitive) {
			return true
		}
	}
	return false
}
