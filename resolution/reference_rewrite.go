package resolution

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/undoc-go/undoc/internal/eight"
)

// Some texts write otherwise what all others have in one form: Arabic lengthens
// words to fill a line, "قــرارها", and writes vowels, "قرارَي"; Chinese had figures
// of its own, "一五一四(十五)". The references of such a text are found in what it
// stands for, and told in places of the text as it was.

// A rewriting is a text with other words in some places. Most texts are their own.
type rewriting struct {
	text  string
	edits []rewritten
}

// A rewritten is a place where the text was rewritten.
type rewritten struct {
	end   int // in the new text
	shift int // from there on, to the place in the old one
}

// rewrite returns the text as the tables of the language know it.
func (l *referenceLanguage) rewrite(text string, w *rewriter) rewriting {
	switch {
	case l.figures:
		w.begin(text)
		return w.inArabicFigures()
	case l.words.Glues != 0: // in Arabic
		w.begin(text)
		return w.withoutMarks()
	}
	return rewriting{text: text}
}

// A rewriter makes the rewriting of a text from left to right, and then that of the
// next one in the same memory.
type rewriter struct {
	old   string
	at    int // up to where the old text is copied
	text  []byte
	edits []rewritten
}

// begin begins with another text.
func (w *rewriter) begin(old string) {
	*w = rewriter{old: old, text: w.text[:0], edits: w.edits[:0]}
}

// replace puts other words in the place of those of the old text from start to end.
func (w *rewriter) replace(start, end int, words string) {
	w.text = append(append(w.text, w.old[w.at:start]...), words...)
	w.at = end
	w.edits = append(w.edits, rewritten{len(w.text), end - len(w.text)})
}

// done returns the rewriting, which is good until the next one begins. Its text stays.
func (w *rewriter) done() rewriting {
	if len(w.edits) == 0 {
		return rewriting{text: w.old}
	}
	w.text = append(w.text, w.old[w.at:]...)
	return rewriting{string(w.text), w.edits}
}

// The marks of Arabic letters are U+0640, which lengthens, and U+064B to U+0652, the
// vowels. All are of two bytes, the first of which begins half of the letters of
// Arabic and none of another language's.
const (
	sizeOfMark  = 2
	startOfMark = 0xd9
	lengthener  = 0x80 // the second byte of U+0640
	firstVowel  = 0x8b
	lastVowel   = 0x92
)

// withoutMarks takes out the marks that lengthen and point Arabic letters: they do
// not make another word.
func (w *rewriter) withoutMarks() rewriting {
	text := w.old
	for at := nextMark(text, 0); at < len(text); at = nextMark(text, at+1) {
		if at > 0 && text[at-1] == startOfMark {
			w.replace(at+1-sizeOfMark, at+1, "")
		}
	}
	return w.done()
}

// nextMark returns where the next byte of the text is, from at on, that may be the
// second one of a mark: letters of Arabic have others, and only they need no look.
func nextMark(text string, at int) int {
	const upToLengthener, fromVowel, behindVowel = eight.Tops, (0x100 - firstVowel) * eight.Ones, (0x100 - lastVowel - 1) * eight.Ones
	for ; at < len(text); at += eight.Size {
		var x uint64
		if at+eight.Size <= len(text) {
			x = eight.Load(text[at : at+eight.Size])
		} else {
			x = eight.At(text, at)
		}
		low := x &^ eight.Tops
		if found := x & (upToLengthener - low | (low+fromVowel)&^(low+behindVowel)) & eight.Tops; found != 0 {
			return at + bits.TrailingZeros64(found)/eight.Size
		}
	}
	return len(text)
}

// place returns where a place of the new text is in the old one. Marks that were
// taken out are part of the word before them.
func (r *rewriting) place(at int) int {
	after, _ := slices.BinarySearchFunc(r.edits, at, func(e rewritten, at int) int {
		if e.end <= at {
			return -1
		}
		return 1
	})
	if after == 0 {
		return at
	}
	return at + r.edits[after-1].shift
}

// restore gives references, found in the new text, the places and words of the old.
func (r *rewriting) restore(refs []Reference, old string) {
	if len(r.edits) == 0 {
		return
	}
	pinpoint := ""
	for i := range refs {
		ref := &refs[i]
		start, end := r.place(ref.Offset), r.place(ref.End())
		if i > 0 && ref.Pinpoint == pinpoint {
			ref.Pinpoint = refs[i-1].Pinpoint // one place for all items of a list
		} else {
			pinpoint = ref.Pinpoint
			ref.Pinpoint = r.restorePinpoint(ref, old)
		}
		ref.Offset, ref.Phrase = start, old[start:end]
	}
}

// restorePinpoint returns the words of the old text for the place inside a document,
// which stands behind the reference or else before it, or is words of it.
func (r *rewriting) restorePinpoint(ref *Reference, old string) string {
	if ref.Pinpoint == "" {
		return ""
	}
	at := r.findPinpoint(ref)
	if at < 0 {
		return ref.Pinpoint
	}
	return old[r.place(at):r.place(at+len(ref.Pinpoint))]
}

// findPinpoint returns where the words for the place inside a document stand, or -1.
// They are near: of a text that cites thousands of places all is looked through for
// none.
func (r *rewriting) findPinpoint(ref *Reference) int {
	start, end := ref.Offset, ref.End()
	if at := strings.Index(r.text[start:end], ref.Pinpoint); at >= 0 {
		return start + at
	}
	for near := len(ref.Pinpoint) + longestTitle; ; near *= 2 {
		from, to := max(0, start-near), min(len(r.text), end+near)
		if at := strings.Index(r.text[end:to], ref.Pinpoint); at >= 0 {
			return end + at
		}
		if at := strings.LastIndex(r.text[from:start], ref.Pinpoint); at >= 0 {
			return from + at
		}
		if from == 0 && to == len(r.text) {
			return -1
		}
	}
}
