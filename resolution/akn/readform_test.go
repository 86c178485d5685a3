package akn

import (
	"fmt"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// TestForms reads the elements of files in the places where files have them, with
// a word on why each case is there.
func TestForms(t *testing.T) {
	const english = `<meta><identification source="#DGACM"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>`
	for _, test := range []struct{ why, file, want string }{
		// Lines above the text.
		{"the adoption line of published files", `<coverPage><p><docTitle>Resolution adopted by the General Assembly on<docDate date="2020-12-16">16 December 2020</docDate></docTitle></p></coverPage>`,
			"adoption Resolution adopted by the General Assembly on 16 December 2020\n"},
		{"lines in a container", `<coverPage><container name="x"><p><docStatus>Distr.: General</docStatus></p><p>Algeria: draft resolution</p></container></coverPage>`, "other Algeria: draft resolution\n"},
		{"a title in a longTitle", `<preface><longTitle><p><docNumber>68/592.</docNumber><docTitle refersTo="#resolutionTitle">Tides</docTitle></p></longTitle></preface>`, "title 68/592. Tides\n"},
		{"nothing in a line", `<preface><p> </p></preface>`, ""},
		// The preamble.
		{"recitals as the guidelines have them in annexes", `<preamble><recitals><recital><p>Noting tides,</p></recital></recitals></preamble>`, "preambular Noting tides,\n"},
		{"two formulas", `<preamble><formula><p>The General Assembly,</p></formula><formula><p>Taking up tides,</p></formula></preamble>`, "organ The General Assembly,\nparagraph Taking up tides,\n"},
		{"a paragraph outside of containers", `<preamble><p>Tides</p><p/></preamble>`, "paragraph Tides\n"},
		{"a heading between recitals", `<preamble><container name=""><p><span class="bold">Tides</span></p></container><container name="x"><p><b>Tides</b> rise,</p></container></preamble>`, "paragraph Tides\npreambular Tides rise,\n"},
		{"a table among recitals", `<preamble><container name="table"><table><caption>Tides</caption><tr><th>High</th><td>Low</td></tr></table></container></preamble>`, "table\n> table row Tides\n> table row High | Low\n"},
		{"items of a recital", `<preamble><container name="Noting"><p>Noting:</p><blockList><listIntroduction>The following:</listIntroduction><item><num>(a)</num><p>High tides;</p></item><listWrapUp>all year,</listWrapUp></blockList></container></preamble>`,
			"preambular Noting:\n> item (a) High tides;\n> paragraph The following:\n> paragraph all year,\n"},
		// The main body as the guidelines have it.
		{"a list with words after it", `<mainBody><paragraph><num>1.</num><list><intro><p>Requests:</p></intro><point><num>(a)</num><content><p>Tides;</p></content></point><wrapUp><p>at sea.</p></wrapUp></list></paragraph></mainBody>`,
			"operative 1. Requests:\n> item (a) Tides;\n> paragraph at sea.\n"},
		{"an alinea", `<mainBody><paragraph><num>1.</num><intro><p>Decides:</p></intro><alinea><content><p>High</p></content></alinea><alinea><content><table><tr><td>x</td></tr></table></content></alinea></paragraph></mainBody>`,
			"operative 1. Decides:\n> paragraph High\n> table\n> > table row x\n"},
		{"recitals in a section", `<mainBody><section><num>I</num><heading>Tides</heading><intro><p>The General Assembly,</p></intro><crossHeading refersTo="#preamble">Noting tides,</crossHeading><paragraph refersTo="#preamble"><content><p>Noting floods,</p></content></paragraph><crossHeading>High</crossHeading></section></mainBody>`,
			"heading I Tides\norgan The General Assembly,\npreambular Noting tides,\npreambular Noting floods,\nheading High\n"},
		{"an amendment", `<mainBody><paragraph><num>1.</num><content><p>Decides to read:</p><p><mod><quotedStructure><p>“High tides;</p><point><num>(a)</num><content><p>low tides”.</p></content></point></quotedStructure></mod></p></content></paragraph></mainBody>`,
			"operative 1. Decides to read:\n> paragraph “High tides;\n> > item (a) low tides”.\n"},
		{"a list beside its paragraph", `<mainBody><paragraph><num>1.</num><content><p>Requests:</p></content></paragraph><list><point><num>(a)</num><content><p>Tides.</p></content></point></list></mainBody>`, "operative 1. Requests:\n> item (a) Tides.\n"},
		{"words outside of elements", `<mainBody>Tides<section><heading>High</heading>and low</section></mainBody>`, "paragraph Tides\nheading High\nparagraph and low\n"},
		{"two numbers", `<mainBody><paragraph><num>1.</num><num>2.</num><content><p>Decides.</p></content></paragraph></mainBody>`, "operative 1.\n> paragraph 2.\n> paragraph Decides.\n"}, // in their order
		{"blocks outside of content", `<mainBody><paragraph><num>1.</num><p>Decides:</p><point><num>(a)</num><content><p>High;</p></content></point><sublist><point><num>(i)</num><content><p>Low;</p></content></point></sublist><wrapUp><p>at sea.</p></wrapUp></paragraph></mainBody>`,
			"operative 1. Decides:\n> item (a) High;\n> > item (i) Low;\n> paragraph at sea.\n"},
		{"a collection in a statement", `<collectionBody><component><statement><mainBody><p>Decides on tides.</p></mainBody></statement></component></collectionBody>`, "paragraph\n> paragraph\n> > paragraph Decides on tides.\n"}, // its words, if no more
		// The main body as published files have it.
		{"headings in a row", `<mainBody><paragraph class="H23"><num>A.</num><subheading>High</subheading></paragraph><paragraph class="SingleTxt"><num>1.</num><content><p>Decides.</p></content></paragraph><heading>Low</heading><p>Tides</p>all year<container name="x"><p>long</p></container></mainBody>`,
			"heading A. High\noperative 1. Decides.\nheading Low\nparagraph Tides\nparagraph all year\nparagraph long\n"},
		{"a heading and a paragraph in one", `<mainBody><paragraph class="x"><heading>High</heading><content><p>Decides on tides.</p></content></paragraph></mainBody>`, "heading High\noperative Decides on tides.\n"},
		{"a list beside its item", `<mainBody><paragraph class="x"><num>1.</num><list><point><num>(a)</num><content><p>High:</p></content></point><sublist><point><num>(i)</num><content><p>in spring.</p></content></point></sublist></list></paragraph></mainBody>`,
			"operative 1.\n> item (a) High:\n> > item (i) in spring.\n"},
		{"a heading in a list", `<mainBody><paragraph class="x"><num>1.</num><list><point><subheading>High</subheading><num>(a)</num><content><p>Tides.</p></content></point></list></paragraph></mainBody>`, "operative 1.\n> paragraph High\n> item (a) Tides.\n"},
		{"a recital that opens the row", `<mainBody><paragraph class="x"><content><p>Recalling tides,</p></content></paragraph><paragraph class="x"><num>1.</num><content><p>Decides.</p></content></paragraph></mainBody>`, "preambular Recalling tides,\noperative 1. Decides.\n"},
		{"a table in the row", `<mainBody><paragraph class="x"><num>1.</num><content><p>Decides.</p></content></paragraph><table><tr><td>High</td><td>low</td></tr></table></mainBody>`, "operative 1. Decides.\ntable\n> table row High | low\n"},
		{"paragraphs in an element of the row", `<mainBody><paragraph class="x"><num>1.</num><content><p>Decides.</p></content></paragraph><hcontainer2><p>Tides</p></hcontainer2></mainBody>`, "operative 1. Decides.\n> paragraph Tides\n"},
		// Closing lines.
		{"a meeting and a date without a break", `<conclusions><p><event><location>9th plenary meeting</location></event><docDate>1 May 2020</docDate></p></conclusions>`, "meeting 9th plenary meeting\ndate 1 May 2020\n"},
		{"in a container", `<conclusions><container name="x"><p><location>9th plenary meeting</location><eol/><docDate>1 May 2020</docDate></p></container></conclusions>`, "meeting 9th plenary meeting\ndate 1 May 2020\n"},
		// Annexes.
		{"an annex", `<attachments> <attachment><heading>Annex</heading><doc name="annex"><meta/><preface><p>Tides</p></preface><preamble><formula><p>The States,</p></formula></preamble><mainBody><paragraph><num>1.</num><content><p>High.</p></content></paragraph></mainBody><conclusions><p>Done at sea</p></conclusions></doc></attachment></attachments>`,
			"annex\nheading Annex\nother Tides\norgan The States,\noperative 1. High.\nparagraph Done at sea\n"},
		{"several annexes in one part", `<attachments><attachment><doc><mainBody><paragraph class="H1"><heading>Annex I</heading></paragraph><paragraph class="x"><num>1.</num><content><p>High</p></content></paragraph><paragraph class="H1"><heading>Annex II</heading></paragraph><paragraph class="x"><num>1.</num><content><p>Low</p></content></paragraph></mainBody></doc></attachment></attachments>`,
			"annex\ndivision Annex I\noperative 1. High\nannex\ndivision Annex II\noperative 1. Low\n"},
		{"two numbers of an annex", `<attachments><attachment><num>Annex</num><num>I</num><heading>Tides</heading><doc name="annex"><mainBody><p>High.</p></mainBody></doc></attachment></attachments>`, "annex\nheading Annex\nheading I Tides\nparagraph High.\n"},
		// Words.
		{"a section of characters", `<mainBody><p><![CDATA[High & <low>]]> tides</p></mainBody>`, "paragraph High & <low> tides\n"},
		{"every entity of XML", `<mainBody><p>&quot;High&quot; &amp; &apos;low&#39; &lt;tides&gt;&#x2E;</p></mainBody>`, "paragraph \"High\" & 'low' <tides>.\n"},
		{"a line break", `<mainBody><p>High<br/>tides<eol/></p></mainBody>`, "paragraph High tides\n"},
		{"a comment among words", `<mainBody><p>High <!-- or low --><?x y?>tides</p></mainBody>`, "paragraph High tides\n"},
		{"a note in italics, and a mark of one", `<mainBody><p><i>High<sup><authorialNote marker="1"><p>See tides.</p></authorialNote></sup></i> tides<noteRef marker="1"/></p></mainBody>`, "operative High tides\nnote 1 See tides.\n"}, // italics open an operative paragraph
	} {
		d, err := Parse(`<akomaNtoso><statement name="resolution">` + english + test.file + `</statement></akomaNtoso>`)
		if err != nil {
			t.Fatalf("%s: %v", test.why, err)
		}
		if got := drawing(d); got != test.want {
			t.Errorf("%s: got\n%swant\n%s", test.why, got, test.want)
		}
		comesBack(t, d)
	}
}

// TestMastheadForms reads the fields of a masthead in the forms in which files
// have them.
func TestMastheadForms(t *testing.T) {
	for file, want := range map[string]string{
		`<p><docNumber refersTo="#symbol">A/55/1010-S/2001/667</docNumber></p>`:                            "[A/55/1010-S/2001/667]",
		`<p><docNumber refersTo="#symbol">A/55/1010, S/2001/667</docNumber></p>`:                           "[A/55/1010 S/2001/667]",
		`<p><docNumber refersTo="#symbol">none yet</docNumber></p>`:                                        "[]",
		`<p><span><docAuthority refersTo="#publisher">United Nations</docAuthority></span></p>`:            "United Nations []",
		`<p><inline name="distribution">Distr.: Limited</inline></p>`:                                      "[] Limited",
		`<p><docStatus>To participants only</docStatus></p>`:                                               "[] To participants only",
		`<p><docDate date="2023-01-13">13 January</docDate></p>`:                                           "[]", // of which year?
		`<p><docDate date="2023-01-13">of 2023</docDate></p>`:                                              "[] 2023-01-13",
		`<p><docDate date="0001-01-01">of 1</docDate></p>`:                                                 "[]",
		`<p><session value="79">Seventy-ninth session</session></p>`:                                       "[] 79",
		`<p><session value="79">Session</session></p>`:                                                     "[] 79",
		`<p><inline name="agenda item">Agenda items 14, 15 and 121</inline></p>`:                           "[] 14|15|121",
		`<p><inline name="agenda item">Agenda item 21 (a)</inline></p>`:                                    "[] 21 (a)",
		`<p><inline name="agenda item">Items of all kinds</inline></p>`:                                    "[] Items of all kinds",
		`<p><inline name="agenda item name">High<eol/>tides</inline></p>`:                                  "[] High/tides",
		`<p><inline name="agenda item name">High</inline><inline name="agenda item name">low</inline></p>`: "[] High/low",
	} {
		d, err := Parse(`<akomaNtoso><statement><meta><identification><FRBRlanguage language="en-GB"/></identification></meta><coverPage>` + file + `</coverPage></statement></akomaNtoso>`)
		if err != nil {
			t.Fatal(err)
		}
		m := d.Masthead
		session := ""
		if m.Session != (symbol.Session{}) {
			session = m.Session.String()
		}
		got := fmt.Sprint(m.Publisher, " ", m.Symbols, " ", m.Distribution, " ", m.Issued, " ", session, " ", strings.Join(m.AgendaItems, "|"), " ", strings.ReplaceAll(m.AgendaTitle, "\n", "/"))
		if got = strings.Join(strings.Fields(got), " "); got != want {
			t.Errorf("%s: got %s, want %s", file, got, want)
		}
	}
}
