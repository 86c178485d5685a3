package resolution

import (
	"iter"
	"sort"
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A Span is a piece of a text that is of one kind: words, words that are a
// clause verb or cite a document, or the mark of a note.
type Span struct {
	Offset    int        // in the text
	Words     string     // the words; none for a mark
	Verb      *Verb      // when the words are of a clause verb
	Reference *Reference // when they cite a document
	Mark      *ods.Mark  // when it is a mark
}

// Spans yields the spans of the text from left to right. Together they have all
// its words and marks. Verbs and references that overlap what comes before them,
// or that the text no longer has where they say, are words like others.
func (t *Text) Spans() iter.Seq[Span] {
	return func(yield func(Span) bool) {
		r := spanReader{text: t, verbs: t.Verbs, references: t.References, marks: t.Marks}
		for span, ok := r.next(); ok && yield(span); {
			span, ok = r.next()
		}
	}
}

// A spanReader reads the spans of a text from left to right.
type spanReader struct {
	text       *Text
	at         int // what has been read
	verbs      []Verb
	references []Reference
	marks      []ods.Mark
	phrase     Span // the phrase that is read next, or that is being read
	start, end int  // of the phrase
}

// next reads a span: the mark that stands here, or else words up to the next
// mark, to the next phrase, or to the end of the one that stands here.
func (r *spanReader) next() (Span, bool) {
	plain := r.text.Plain
	// A mark beyond the text, as in one that was shortened by hand, stands at its
	// end: nothing is lost.
	if len(r.marks) > 0 && (r.marks[0].Offset <= r.at || r.at == len(plain)) {
		span := Span{Offset: r.at, Mark: &r.marks[0]}
		r.marks = r.marks[1:]
		return span, true
	}
	if r.at == len(plain) {
		return Span{}, false
	}
	if r.at >= r.end {
		r.nextPhrase()
	}
	span, end := Span{}, r.start
	if r.at >= r.start {
		span, end = r.phrase, r.end
	}
	// A mark inside a phrase parts it: "Charter of the United Nations,1 and".
	if len(r.marks) > 0 {
		end = min(end, r.marks[0].Offset)
	}
	span.Offset, span.Words = r.at, plain[r.at:end]
	r.at = end
	return span, true
}

// nextPhrase finds the next verb or reference that does not overlap what has
// been read.
func (r *spanReader) nextPhrase() {
	plain := r.text.Plain
	for len(r.verbs)+len(r.references) > 0 {
		var words string
		if len(r.references) == 0 || len(r.verbs) > 0 && r.verbs[0].Offset <= r.references[0].Offset {
			verb := &r.verbs[0]
			r.verbs = r.verbs[1:]
			r.phrase, r.start, words = Span{Verb: verb}, verb.Offset, verb.Phrase
		} else {
			reference := &r.references[0]
			r.references = r.references[1:]
			r.phrase, r.start, words = Span{Reference: reference}, reference.Offset, reference.Phrase
		}
		r.end = r.start + len(words)
		// A text that was changed by hand may have other words there: a stale phrase
		// must not be printed in italics, or linked.
		if words != "" && r.start >= r.at && r.end <= len(plain) && plain[r.start:r.end] == words {
			return
		}
	}
	r.phrase, r.start, r.end = Span{}, len(plain), len(plain)
}

// Slice returns the part of the text from byte start to byte end, with the
// verbs and references that lie in it and the marks in it or right after it. They stand
// in the text in their order, as [Parser] and [Document.Annotate] put them there.
func (t *Text) Slice(start, end int) Text { return t.slice(start, end, start == 0) }

// slice returns a part of the text; the marks right before it are in it when it
// is first.
func (t *Text) slice(start, end int, first bool) Text {
	part := Text{Plain: t.Plain[start:end]}
	// A row of a table may have thousands of cells, and of each: those before the part
	// are passed by at once, and those behind it not looked at.
	verbs := t.Verbs[sort.Search(len(t.Verbs), func(i int) bool { return t.Verbs[i].Offset >= start }):]
	for _, v := range verbs {
		if v.Offset > end {
			break
		}
		if v.End() <= end {
			v.Offset -= start
			part.Verbs = append(part.Verbs, v)
		}
	}
	references := t.References[sort.Search(len(t.References), func(i int) bool { return t.References[i].Offset >= start }):]
	for _, r := range references {
		if r.Offset > end {
			break
		}
		if r.End() <= end {
			r.Offset -= start
			part.References = append(part.References, r)
		}
	}
	marks := t.Marks[sort.Search(len(t.Marks), func(i int) bool { return t.Marks[i].Offset >= start }):]
	for _, m := range marks {
		// A mark belongs to the words before it. One whose place the text no longer has
		// stands at its end.
		if m.Offset > end && end < len(t.Plain) {
			break
		}
		if m.Offset > start || first {
			m.Offset -= start
			part.Marks = append(part.Marks, m)
		}
	}
	return part
}

// Cells returns the cells of a row of a table, which tabs part.
func (t *Text) Cells() []Text {
	cells := make([]Text, 0, strings.Count(t.Plain, "\t")+1)
	// An empty cell is a cell: two tabs in a row have one between them.
	for start := 0; start <= len(t.Plain); {
		end := len(t.Plain)
		if i := strings.IndexByte(t.Plain[start:], '\t'); i >= 0 {
			end = start + i
		}
		cells = append(cells, t.slice(start, end, true))
		start = end + 1
	}
	return cells
}

// A Link is a part of the words of a reference and the document that they name.
type Link struct {
	Words  string
	Symbol symbol.Symbol // none for the hyphen in a double symbol
}

// Links returns the words of the reference, each with the document they name: in
// a double symbol the two halves are two links with a hyphen between them.
func (r *Reference) Links() []Link {
	switch len(r.Symbols) {
	case 0:
		return []Link{{Words: r.Phrase}}
	case 1:
		return []Link{{r.Phrase, r.Symbols[0]}}
	}
	// A hyphen may stand inside a symbol, as in A/AC.96/12-13: the joint is before
	// the organ of the second one.
	head, _, _ := strings.Cut(r.Symbols[1].String(), "/")
	second := strings.LastIndex(r.Phrase, head+"/")
	if second <= 0 {
		return []Link{{r.Phrase, r.Symbols[0]}}
	}
	first := len(strings.TrimRight(r.Phrase[:second], "-‑–— \u00a0"))
	return []Link{{r.Phrase[:first], r.Symbols[0]}, {Words: r.Phrase[first:second]}, {r.Phrase[second:], r.Symbols[1]}}
}
