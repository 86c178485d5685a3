package akn

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// TestNumbersOn reads paragraphs with lists that files have under a wrong item.
func TestNumbersOn(t *testing.T) {
	const open, close = `<akomaNtoso><statement><meta/><mainBody>`, `</mainBody></statement></akomaNtoso>`
	point := func(label, inside string) string {
		return "<point><num>" + label + "</num><content><p>words</p></content>" + inside + "</point>"
	}
	list := func(points ...string) string { return "<list>" + strings.Join(points, "") + "</list>" }
	paragraph := func(label, inside string) string {
		return `<paragraph class="SingleTxt"><num>` + label + "</num><content><p>Decides:</p></content>" + inside + "</paragraph>"
	}
	const between = `<paragraph class="x"><content><p>To measure tides all year;</p></content></paragraph>`
	for _, test := range []struct{ name, body, want string }{
		{"in order", paragraph("4.", list(point("(a)", ""), point("(b)", ""))) + paragraph("5.", ""), "4. >(a) >(b) 5."},
		{"a paragraph as an item", paragraph("4.", list(point("(a)", list(point("(i)", ""), point("5.", ""))))) + paragraph("6.", ""), "4. >(a) >>(i) 5. 6."},
		{"after a paragraph in pieces", paragraph("4.", "") + paragraph("(a)", list(point("(i)", list(point("5.", ""))))), "4. >(a) >>(i) 5."},
		{"a part under the last item", paragraph("1.", list(point("I.", list(point("(a)", list(point("II.", ""), point("III.", ""))))))), "1. >I. >>(a) >II. >III."},
		{"a letter under its own", paragraph("1.", list(point("(a)", list(point("(i)", ""), point("(b)", ""))))), "1. >(a) >>(i) >(b)"},
		{"a list that counts to the number", paragraph("2.", list(point("1.", ""), point("2.", ""), point("3.", ""))), "2. >1. >2. >3."},
		{"h and i", paragraph("1.", list(point("(h)", list(point("(i)", ""), point("(ii)", ""))))), "1. >(h) >>(i) >>(ii)"}, // i may be one
		{"a number alone", paragraph("1.", "") + `<paragraph class="x"><num>2.</num><content><p/></content></paragraph><paragraph class="x"><content><p>Decides to go on.</p></content></paragraph>`, "1. 2."},
		{"two numbers alone", `<paragraph class="x"><num>1.</num></paragraph><paragraph class="x"><num>2.</num></paragraph>`, "1. 2."},
		{"a list that goes on after a paragraph", paragraph("1.", list(point("(a)", ""))) + between + `<paragraph class="x"><num>(b)</num><content><p>words</p></content></paragraph>` + between + `<paragraph class="x"><num>(c)</num><content><p>words</p></content></paragraph>` + paragraph("2.", ""), "1. >(a) >>To >(b) >>To >(c) 2."},
		{"an item without a number", paragraph("1.", list(point("(a)", ""), "<point><content><p>goes on</p></content></point>")), "1. >(a) >goes"},
	} {
		d, err := Parse(open + test.body + close)
		if err != nil {
			t.Fatal(err)
		}
		if got := numbers(drawing(d)); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}

// TestNumbersOnLong reads a long list every item of which has the next one in it.
// BenchmarkNumbersOn tells that the time stays in proportion.
func TestNumbersOnLong(t *testing.T) {
	const count = 20_000
	d, err := Parse(nestedList(count))
	if err != nil {
		t.Fatal(err)
	}
	if items := len(d.Acts[0].Body.Paragraphs[0].Items); items != 2*count {
		t.Errorf("%d items", items)
	}
}

// nestedList returns a file with a list of so many items, each with the next one in
// it.
func nestedList(count int) string {
	var b strings.Builder
	b.WriteString(`<akomaNtoso><statement><meta/><mainBody><paragraph class="x"><num>(a)</num><list>`)
	for i := range count {
		fmt.Fprintf(&b, "<point><num>%d.</num><list><point><num>%d.</num></point></list></point>", 2*i+1, 2*i+2)
	}
	b.WriteString(`</list></paragraph></mainBody></statement></akomaNtoso>`)
	return b.String()
}

// BenchmarkNumbersOn reads such lists of doubled size: the bytes per second stay.
func BenchmarkNumbersOn(b *testing.B) {
	for _, count := range []int{5_000, 10_000, 20_000} {
		file := nestedList(count)
		b.Run(strconv.Itoa(count), func(b *testing.B) {
			b.SetBytes(int64(len(file)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse(file); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
