package akn

import (
	"strconv"
	"strings"
	"testing"
)

// A repetition is a file that repeats one thing which a reader could take more than
// linear time for, between what opens and what closes it.
type repetition struct{ open, unit, close string }

// file returns a file with so many of them.
func (r repetition) file(count int) string {
	return `<akomaNtoso><statement><meta/><mainBody>` + r.open + strings.Repeat(r.unit, count) + r.close + `</mainBody></statement></akomaNtoso>`
}

var nasty = map[string]repetition{
	"links":                {`<p>`, `<a href="https://undocs.org/en/A/RES/59/48">59/48</a> `, `</p>`},
	"cited links":          {`<p>`, `<a href="https://undocs.org/en/A/RES/59/48">A/RES/59/48</a> `, `</p>`},
	"pieces of a link":     {`<p>`, `<a href="https://undocs.org/en/A/RES/59/48">a</a>`, `</p>`},
	"notes":                {`<p>`, `x<authorialNote marker="1"><p>n</p></authorialNote> `, `</p>`},
	"calls of one note":    {`<p>n<authorialNote marker="1"><p>n</p></authorialNote>`, `x<noteRef marker="1"/> `, `</p>`},
	"numbers":              {``, `<paragraph><num>1.</num><content><p>Decides.</p></content></paragraph>`, ``},
	"numbers in a row":     {``, `<paragraph class="x"><num>1.</num><content><p>Decides.</p></content></paragraph>`, ``},
	"sublists":             {`<paragraph class="x"><num>1.</num><list>`, `<point><num>(a)</num></point><sublist><point><num>(i)</num></point></sublist>`, `</list></paragraph>`},
	"items in items":       {`<paragraph class="x"><num>(a)</num><list>`, `<point><num>1.</num><list><point><num>2.</num></point></list></point>`, `</list></paragraph>`},
	"annexes in a row":     {``, `<heading>Annex I</heading>`, ``},
	"sections":             {``, `<section><num>I</num><heading>T</heading></section>`, ``},
	"deep paragraphs":      {strings.Repeat(`<section>`, 200), `<p>a</p>`, strings.Repeat(`</section>`, 200)},
	"cells":                {`<table><tr>`, `<td>a</td>`, `</tr></table>`},
	"entities":             {`<p>`, `&amp;`, `</p>`},
	"one identifier":       {``, `<paragraph eId="para_1"><num>1.</num></paragraph>`, ``},
	"titles of the agenda": {`</mainBody><coverPage>`, `<p><inline name="agenda item name">High</inline></p>`, `</coverPage><mainBody>`},
	"acts":                 {`</mainBody><components>`, `<component><statement><meta/><mainBody><p>a</p></mainBody></statement></component>`, `</components><mainBody>`},
	"votes":                {`</mainBody><meta><analysis><parliamentary><voting><count>`, `<organization>PALAU</organization>`, `</count></voting></parliamentary></analysis></meta><mainBody>`},
}

// TestNasty writes what it reads in such files, and reads the same again.
func TestNasty(t *testing.T) {
	for name, r := range nasty {
		d, err := Parse(r.file(300))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		again, err := Parse(string(Format(d)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		same(t, d, again)
		findingsOf(t, r.file(300))
	}
}

// TestItemsInItems reads a list every item of which has the next one in it: they are
// items of one list.
func TestItemsInItems(t *testing.T) {
	var b strings.Builder
	const count = 5_000
	for i := range count {
		b.WriteString("<point><num>" + strconv.Itoa(2*i+1) + ".</num><list><point><num>" + strconv.Itoa(2*i+2) + ".</num></point></list></point>")
	}
	list := repetition{`<paragraph class="x"><num>(a)</num><list>`, b.String(), `</list></paragraph>`}
	d, err := Parse(list.file(1))
	if err != nil {
		t.Fatal(err)
	}
	if items := len(d.Acts[0].Body.Paragraphs[0].Items); items != 2*count {
		t.Errorf("%d items", items)
	}
}

// BenchmarkNasty reads, writes and checks such files of doubled size: the bytes per
// second stay.
func BenchmarkNasty(b *testing.B) {
	for name, r := range nasty {
		for _, count := range []int{4_000, 8_000, 16_000} {
			file := r.file(count)
			b.Run(name+"/"+strconv.Itoa(count), func(b *testing.B) {
				b.SetBytes(int64(len(file)))
				b.ReportAllocs()
				for b.Loop() {
					d, err := Parse(file)
					if err != nil {
						b.Fatal(err)
					}
					Format(d)
					Check(file)
				}
			})
		}
	}
}

// TestLongNamespace has many short elements that use a namespace with a long name: what
// is kept of the file is not longer than the file.
func TestLongNamespace(t *testing.T) {
	const n = 10_000
	file := `<akomaNtoso xmlns:p="` + strings.Repeat("u", n) + `"><statement><meta><identification source="#x"><FRBRWork>` +
		strings.Repeat(`<FRBRalias p:a=""/>`, n) + `</FRBRWork></identification></meta><mainBody><p>a</p></mainBody></statement></akomaNtoso>`
	d, err := Parse(file)
	if err != nil {
		t.Fatal(err)
	}
	size := 0
	for _, e := range d.Acts[0].Record.Extra {
		size += len(e.Source)
	}
	if size > len(file) {
		t.Errorf("%d bytes are kept of %d", size, len(file))
	}
}
