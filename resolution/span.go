package resolution

import (
	"iter"
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
		w := spanWalker{text: t, yield: yield}
		verbs, references := t.Verbs, t.References
		for len(verbs)+len(references) > 0 && !w.stopped {
			if len(references) == 0 || len(verbs) > 0 && verbs[0].Offset <= references[0].Offset {
				w.phrase(verbs[0].Offset, verbs[0].Phrase, Span{Verb: &verbs[0]})
				verbs = verbs[1:]
			} else {
				w.phrase(references[0].Offset, references[0].Phrase, Span{Reference: &references[0]})
				references = references[1:]
			}
		}
		w.words(len(t.Plain), Span{})
		w.marks(1<<31 - 1)
	}
}

// A spanWalker yields the spans of a text from left to right.
type spanWalker struct {
	text    *Text
	yield   func(Span) bool
	at      int // what has been yielded
	mark    int // the next mark
	stopped bool
}

// phrase yields what comes before a phrase, and the phrase.
func (w *spanWalker) phrase(offset int, phrase string, as Span) {
	end := offset + len(phrase)
	if phrase == "" || offset < w.at || end > len(w.text.Plain) || w.text.Plain[offset:end] != phrase {
		return
	}
	w.words(offset, Span{})
	w.marks(offset)
	w.words(end, as)
}

// words yields the words up to the offset, and the marks between them.
func (w *spanWalker) words(offset int, as Span) {
	for w.at < offset && !w.stopped {
		w.marks(w.at)
		end := offset
		if marks := w.text.Marks; w.mark < len(marks) && marks[w.mark].Offset < end {
			end = marks[w.mark].Offset
		}
		as.Offset, as.Words = w.at, w.text.Plain[w.at:end]
		w.stopped = w.stopped || !w.yield(as)
		w.at = end
	}
}

// marks yields the marks up to the offset.
func (w *spanWalker) marks(offset int) {
	for marks := w.text.Marks; w.mark < len(marks) && marks[w.mark].Offset <= offset && !w.stopped; w.mark++ {
		w.stopped = !w.yield(Span{Offset: w.at, Mark: &marks[w.mark]})
	}
}

// Slice returns the part of the text from byte start to byte end, with the
// verbs and references that lie in it and the marks in it or right after it.
func (t *Text) Slice(start, end int) Text {
	part := Text{Plain: t.Plain[start:end]}
	for _, v := range t.Verbs {
		if v.Offset >= start && v.End() <= end {
			v.Offset -= start
			part.Verbs = append(part.Verbs, v)
		}
	}
	for _, r := range t.References {
		if r.Offset >= start && r.End() <= end {
			r.Offset -= start
			part.References = append(part.References, r)
		}
	}
	for _, m := range t.Marks {
		after := m.Offset <= end || end == len(t.Plain)
		if (m.Offset > start || start == 0) && after {
			m.Offset -= start
			part.Marks = append(part.Marks, m)
		}
	}
	return part
}

// Cells returns the cells of a row of a table, which tabs part.
func (t *Text) Cells() []Text {
	cells := make([]Text, 0, strings.Count(t.Plain, "\t")+1)
	for start := 0; start <= len(t.Plain); {
		end := len(t.Plain)
		if i := strings.IndexByte(t.Plain[start:], '\t'); i >= 0 {
			end = start + i
		}
		cells = append(cells, t.Slice(start, end))
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
	head, _, _ := strings.Cut(r.Symbols[1].String(), "/")
	second := strings.LastIndex(r.Phrase, head+"/")
	if second <= 0 {
		return []Link{{r.Phrase, r.Symbols[0]}}
	}
	first := len(strings.TrimRight(r.Phrase[:second], "-‑–— \u00a0"))
	return []Link{{r.Phrase[:first], r.Symbols[0]}, {Words: r.Phrase[first:second]}, {r.Phrase[second:], r.Symbols[1]}}
}
