package resolution

import (
	"cmp"
	"slices"
	"strings"

	"github.com/undoc-go/undoc/internal/fold"
)

// A requestReader reads the requests of one text after another.
type requestReader struct {
	*requestTable
	dates wordTable
	text  *Text
	words []token
}

// read makes t the text that is read.
func (r *requestReader) read(t *Text) {
	r.text = t
	r.words = r.tokens(r.words[:0], t.Plain, r.dates)
}

// is reports whether word i is of one of the classes. Beyond the text there is
// no word.
func (r *requestReader) is(i int, classes wordClass) bool {
	return i >= 0 && i < len(r.words) && r.words[i].is&classes != 0
}

// tokenAt returns the first word that begins at the offset or behind it.
func (r *requestReader) tokenAt(offset int) int {
	i, _ := slices.BinarySearchFunc(r.words, offset, func(t token, offset int) int { return cmp.Compare(t.start, offset) })
	return i
}

// phrase returns the words from i to end without the marks behind them. A bracket or
// quotation that closes there belongs to them.
func (r *requestReader) phrase(i, end int) Phrase {
	for end > i && r.is(end-1, isMark) && !r.is(end-1, isClose) {
		end--
	}
	if i >= end {
		return Phrase{}
	}
	start := r.words[i].start
	return Phrase{Text: r.text, Offset: start, Words: r.text.Plain[start:r.words[end-1].end]}
}

// mayAsk reports whether a verb can open a request.
func (r *requestReader) mayAsk(v *Verb) bool { return r.asking(v) != noAsking }

// asking returns how a verb asks. In a pair such as "Welcomes and encourages" it
// is one of the two that does.
func (r *requestReader) asking(v *Verb) asking {
	if how := askingOf(v.Lemma); how != noAsking || v.Tail == "" {
		return how
	}
	end, is := r.word(v.Tail, 0)
	if is&isAnd == 0 {
		return noAsking
	}
	// The second head of a pair is its tail: "Welcomes and encourages".
	m := r.verbs(v.Tail)
	if !m.verb(end) {
		return noAsking
	}
	return askingOf(m.found.Lemma)
}

// verbs returns a reader of the operative verbs in a text, in the language of the
// table.
func (r *requestReader) verbs(text string) verbMatcher {
	i := slices.IndexFunc(verbTables[:], func(t verbTable) bool { return t.language == r.language })
	return verbMatcher{verbTable: &verbTables[max(i, 0)], text: text, mood: int(Operative - Preambular)}
}

// linkReach is how many words before a verb can link it to the ones before:
// ", and in this regard also".
const linkReach = 10

// beforeVerb returns where the words end that stand between the end of a verb
// and the link to the next one.
func (r *requestReader) beforeVerb(end, next int) int {
	m := r.verbs(r.text.Plain)
	to := next
	for i, n := r.tokenAt(next)-1, 0; i >= 0 && n < linkReach && r.words[i].start >= end; i, n = i-1, n+1 {
		start := r.words[i].start
		if at, ok := m.link(start, r.is(i, isMark)); ok && at == next {
			to = start
		}
	}
	return to
}

// requests returns the requests of a verb, whose words end at byte to of the
// text. First is the first of the items under it, or nil. Where the items say
// what is asked, the act is empty.
func (r *requestReader) requests(v *Verb, to int, first *Clause) []Request {
	s := sentence{requestReader: r, verb: *v, limit: r.tokenAt(to), listed: first != nil, shares: to < len(r.text.Plain)}
	if first != nil {
		s.infinitives = r.opensInfinitive(first.Text.Plain)
	}
	at := r.tokenAt(v.End())
	// The Council leaves upright what the Assembly sets in italics, so that what a
	// decision or a repeated request says is looked for from the head on.
	switch r.asking(v) {
	case decidesLemma:
		return s.decision(r.tokenAt(v.Offset + max(0, strings.LastIndex(v.Phrase, v.Tail))))
	case repeatsLemma:
		if found := s.repeated(r.tokenAt(v.Offset)); found != nil || !r.asksAgain(v) {
			return found
		}
	case asksToLemma:
		if !r.is(s.skipAsides(at), isToward) {
			return nil // the noun, in "trials and appeals"
		}
	case asksForLemma:
		s.matter = true
	}
	return s.asked(at)
}

// asksAgain reports whether a verb that repeats asks by itself: Russian and Chinese
// have one word for "reiterates its call", which stands for "call upon" as well.
func (r *requestReader) asksAgain(v *Verb) bool {
	const often = 20 // paragraphs, for a lemma that is no slip of the count
	m := r.verbs(v.Phrase)
	if !m.verb(0) {
		return false
	}
	for _, l := range m.first.lemmas {
		if l.count >= often && askingOf(l.lemma) == asksLemma {
			return true
		}
	}
	return false
}

// opensInfinitive reports whether an item says an act as "To submit" does. Where
// the verb itself opens it, it may have the capital letter of the item.
func (r *requestReader) opensInfinitive(item string) bool {
	at := fold.AfterSpace(item, 0)
	if at == len(item) {
		return false
	}
	end, is := r.word(item, at)
	if is |= r.endings(item[at:end], 0); is&isInfinitiveEnding != 0 || is&isClause != 0 && is&isRelative == 0 {
		return true
	}
	if at = fold.AfterSpace(item, end); is&isInfinitive == 0 || at == len(item) {
		return false
	}
	_, is = r.word(item, at)
	return is&(isDeterminer|isCapital) == 0
}

// item completes a request whose act an item says. Where the paragraph addresses
// nobody, the item does.
func (r *requestReader) item(q *Request, t *Text) {
	r.read(t)
	if len(q.Addressees) == 0 {
		s := sentence{requestReader: r, verb: q.Verb, limit: len(r.words)}
		if found := s.item(); len(found) > 0 {
			*q = found[0]
			return
		}
	}
	// The occasions and conditions of the paragraph hold for each item, and each adds
	// its own: Clip keeps them from sharing what they append.
	end := r.trimmed(0, len(r.words))
	q.Act = r.phrase(0, end)
	q.Occasions = r.occasions(slices.Clip(q.Occasions), 0, end, nil)
	q.Conditions = r.means(slices.Clip(q.Conditions), 0, end)
}

// means appends the conditions of fixed form from word i to end: "within existing
// resources".
func (r *requestReader) means(conditions []Phrase, i, end int) []Phrase {
	for ; i < end; i++ {
		if r.is(i, isCondition) {
			conditions = append(conditions, r.phrase(i, i+1))
		}
	}
	return conditions
}
