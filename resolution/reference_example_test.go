package resolution_test

import (
	"fmt"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

func ExampleFindReferences() {
	text := "Recalling its resolutions 46/182 of 19 December 1991 and 47/120 A of 18 December 1992, " +
		"Security Council resolution 1373 (2001) of 28 September 2001 and Human Rights Council resolution 16/18 of 24 March 2011,"
	for _, r := range resolution.FindReferences(text, resolution.ReferenceContext{}) {
		fmt.Println(r.Phrase, r.Symbols, r.Date)
	}
	// Output:
	// 46/182 [A/RES/46/182] 1991-12-19
	// 47/120 A [A/RES/47/120 A] 1992-12-18
	// 1373 (2001) [S/RES/1373 (2001)] 2001-09-28
	// 16/18 [A/HRC/RES/16/18] 2011-03-24
}

// The document tells whose "its resolution" is, and what the present one is.
func ExampleReferenceContext() {
	context := resolution.ReferenceContext{Symbol: symbol.MustParse("A/HRC/RES/51/19")}
	text := "Recalling its resolution 42/2, and paragraph 5 of the present resolution,"
	for _, r := range resolution.FindReferences(text, context) {
		fmt.Println(r.Phrase, r.Symbols, r.Pinpoint, r.Kind)
	}
	// Output:
	// 42/2 [A/HRC/RES/42/2]  document
	// present resolution [A/HRC/RES/51/19] paragraph 5 own
}

func ExampleReference() {
	note := "Official Records of the General Assembly, Seventy-third Session, Supplement No. 53 (A/73/53), chap. VI, sect. A; and A/55/1010-S/2001/667, annex."
	for _, r := range resolution.FindReferences(note, resolution.ReferenceContext{}) {
		fmt.Printf("%d: %s %s, %s\n", r.Offset, r.Phrase, r.Symbols, r.Pinpoint)
	}
	// Output:
	// 84: A/73/53 [A/73/53], chap. VI, sect. A
	// 117: A/55/1010-S/2001/667 [A/55/1010 S/2001/667], annex
}

// What is cited, and by what words: the Charter, an instrument with what is known
// of it, a treaty, and the document itself.
func ExampleReferenceKind() {
	text := "Acting under Chapter VII of the Charter of the United Nations, recalling article 12 of the Convention on the Rights of the Child " +
		"(United Nations, Treaty Series, vol. 1577, No. 27531), and as set out in paragraph 5 (b) above,"
	for _, r := range resolution.FindReferences(text, resolution.ReferenceContext{}) {
		fmt.Println(r.Kind, r.Phrase, r.Symbols, r.Places, r.Treaty)
	}
	// Output:
	// charter Charter of the United Nations [] [{chapter VII }] {  }
	// instrument Convention on the Rights of the Child [A/RES/44/25] [{annex  } {article 12 }] {UNTS 1577 27531}
	// treaty United Nations, Treaty Series [] [{volume 1577 } {number 27531 }] {UNTS 1577 27531}
	// own paragraph 5 (b) above [] [{paragraph 5 (b) }] {  }
}
