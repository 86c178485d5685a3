package akn

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// comparable are the types of values that compare with ==.
var comparable = cmpopts.EquateComparable(symbol.Symbol{}, symbol.Session{}, ods.JobNumber{}, ods.Stem{})

// shared is the folder beside the repository that has published documents. It
// is there where the library is developed, and nowhere else.
const shared = "../../../shared"

// representable returns a text with the characters replaced that XML cannot
// hold.
func representable(text string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff {
			return '\ufffd'
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
}

// laws checks the laws of writing and reading on a text: what is written is
// valid, has every word, and is read as what it was written of.
func laws(t *testing.T, text string) {
	t.Helper()
	comesBack(t, resolution.Parse(representable(text)))
	written := Format(resolution.Parse(text))
	check(t, written)
}

// comesBack checks that a document is read as it was written.
func comesBack(t *testing.T, d *resolution.Document) {
	t.Helper()
	written := Format(d)
	check(t, written)
	keepsWords(t, d, written)
	read, err := Parse(string(written))
	if err != nil {
		t.Fatalf("%v\n%s", err, written)
	}
	same(t, d, read)
	if again := Format(read); string(again) != string(written) {
		t.Fatalf("what was read is written in another way:\n%s", cmp.Diff(string(written), string(again)))
	}
}

// same checks that two documents say the same. go-cmp compares the texts one by
// one, and JSON the tree: comparing a tree with go-cmp takes twice as long for
// each level.
func same(t *testing.T, want, got *resolution.Document) {
	t.Helper()
	a, b := string(resolution.JSON(want)), string(resolution.JSON(got))
	if a != b {
		n := 0
		for n < min(len(a), len(b)) && a[n] == b[n] {
			n++
		}
		start := max(0, n-200)
		t.Fatalf("the document comes back as another:\nwritten …%s\nread    …%s", a[start:min(n+200, len(a))], b[start:min(n+200, len(b))])
	}
	options := cmp.Options{comparable, cmpopts.EquateEmpty()}
	if diff := cmp.Diff(want.Masthead, got.Masthead, options); diff != "" {
		t.Fatalf("the masthead comes back as another (-written +read):\n%s", diff)
	}
	var texts []*resolution.Text
	eachText(want, func(text *resolution.Text, _ *resolution.Clause) { texts = append(texts, text) })
	eachText(got, func(text *resolution.Text, _ *resolution.Clause) {
		if diff := cmp.Diff(texts[0], text, options); diff != "" {
			t.Fatalf("a text comes back as another (-written +read):\n%s", diff)
		}
		texts = texts[1:]
	})
}

// texts returns the files of a pattern by name.
func texts(t testing.TB, pattern string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts[strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))] = string(text)
	}
	return texts
}

func TestLaws(t *testing.T) {
	for _, pattern := range []string{"../../testdata/*.txt", "../../testdata/*.bin"} {
		for name, text := range texts(t, pattern) {
			t.Run(name, func(t *testing.T) { laws(t, text) })
		}
	}
}

func FuzzFormat(f *testing.F) {
	for _, text := range texts(f, "../../testdata/*.txt") {
		if len(text) < 20_000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) { laws(t, text) })
}

// FuzzParse reads anything. What can be read is written in valid form, and read
// as the same again.
func FuzzParse(f *testing.F) {
	for _, text := range texts(f, "../../testdata/*.txt") {
		if len(text) < 3_000 {
			f.Add(string(Format(resolution.Parse(text))))
		}
	}
	const open, close = `<akomaNtoso xmlns="` + namespace + `"><statement name="resolution">`, `</statement></akomaNtoso>`
	for _, part := range []string{
		`<meta/><mainBody><paragraph class="SingleTxt"><num>1.</num><content><p xml:space="preserve">	<span class="italic">Requests</span> <a href="https://undocs.org/en/A/RES/1(I)">1</a><a href="https://undocs.org/en/A/RES/1(I)"> </a><a href="https://undocs.org/en/A/RES/1(I)">(I)</a>;</p></content></paragraph><paragraph class="H1"><content><p>Annex</p></content></paragraph><paragraph><num>I.</num><subheading>Heading</subheading></paragraph></mainBody>`,
		`<meta/><mainBody><paragraph class="x"><list><intro><p>Decides</p></intro><point><subheading>One</subheading><num>(a)</num><content><p>a</p></content></point><sublist><point><num>(i)</num><content><p>b</p></content></point></sublist></list></paragraph><paragraph class="x"><num>(b)</num><content><p>c</p></content></paragraph></mainBody><conclusions><p><event refersTo="#adoption"><location title="9">9th plenary meeting</location><eol/><docDate date="2020-01-01">1 January 2020</docDate></event></p></conclusions>`,
		`<meta><notes source="#a"><note marker="1"><p>n</p></note></notes></meta><preamble><formula><p>The General Assembly,</p></formula><container name="x"><blockList><listIntroduction>Recalling:</listIntroduction><item><num>(a)</num><p>x<noteRef marker="1" href="#n"/></p></item></blockList></container><recitals><recital><p>Noting</p></recital></recitals></preamble><mainBody><section><num>I</num><crossHeading refersTo="#preamble">Noting,</crossHeading><crossHeading>Else</crossHeading></section><table><caption>c</caption><tr><th>h</th><td><p>x</p></td></tr></table></mainBody>`,
	} {
		f.Add(open + part + close)
	}
	f.Fuzz(func(t *testing.T, file string) {
		d, err := Parse(file)
		if err != nil {
			return
		}
		for i := range d.Acts {
			d.Acts[i].Record.Extra = nil // may have any element
		}
		written := Format(d)
		check(t, written)
		again, err := Parse(string(written))
		if err != nil {
			t.Fatalf("%v\n%s", err, written)
		}
		same(t, d, again)
		findingsOf(t, file)
		for _, f := range findingsOf(t, string(written)) {
			if f.Fault == DuplicateID || f.Fault == IDFault {
				t.Fatalf("%+v in what was written:\n%s", f, written)
			}
		}
	})
}

// findingsOf returns what is found in a file that can be read: each place is in
// the file, and they are in order.
func findingsOf(t *testing.T, file string) []Finding {
	t.Helper()
	findings, err := Check(file)
	if err != nil {
		t.Fatal(err)
	}
	last := 0
	for _, f := range findings {
		if f.Offset < last || f.Offset > len(file) || f.What == "" || !slices.Contains(Faults(), f.Fault) {
			t.Fatalf("%+v after byte %d", f, last)
		}
		last = f.Offset
	}
	return findings
}
