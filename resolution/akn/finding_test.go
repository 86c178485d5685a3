package akn

import (
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// wrongFile has one fault of each kind, and where two are alike, of each way:
// after the mark ¦ is what the finding says. The marks are taken out.
const wrongFile = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
<statement name="resolution"><meta>
<identification source="#DGACM">
<FRBRWork><FRBRthis value="/akn/un/statement/deliberation/unga/2020-12-20/75-2/!main"/>¦identifier: the address has the number 75-2, the text 75-1|identifier: the address has the date 2020-12-20, FRBRdate 2020-12-21¦<FRBRuri value="/akn/un/statement/deliberation/unga/2020-12-20/75-2"/>
¦date: FRBRdate has 2020-12-21, the date of adoption is printed as 2020-12-22¦<FRBRdate date="2020-12-21" name="adoption"/><FRBRauthor href="#ga"/><FRBRcountry value="un"/></FRBRWork>
<FRBRExpression><FRBRthis value="/akn/un/statement/deliberation/unga/2020-12-22/75-1/fra@/!main"/>¦identifier: the language is eng, the address /akn/un/statement/deliberation/unga/2020-12-22/75-1/fra@ is that of another¦<FRBRuri value="/akn/un/statement/deliberation/unga/2020-12-22/75-1/fra@"/>
¦identifier: FRBRdate has 2021-01-05, the masthead was issued on 2021-01-04¦<FRBRdate date="2021-01-05" name="publication"/><FRBRauthor href="#ga"/><FRBRlanguage language="eng"/></FRBRExpression>
</identification>
<workflow source="#un">¦date: 0001-01-01 of step stands for no date¦<step date="0001-01-01" outcome="draftResolution"/>¦date: step has 2020-12-23, the date of adoption is printed as 2020-12-22¦<step date="2020-12-23" outcome="adopted"/>¦date: "2020-02-30" is no date¦<step date="2020-02-30" outcome="recommended"/></workflow>
<analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote">
¦vote: the count inFavour is 3, its voters are 2¦<count value="3" refersTo="inFavour"><akn4un:voters><organization>NAURU</organization><organization>PALAU</organization></akn4un:voters></count>
¦vote: PALAU has voted twice¦<count value="1" refersTo="against"><akn4un:voters><organization>PALAU</organization></akn4un:voters></count>
</voting></parliamentary></analysis>
<presentation source="#un">¦identifier: the job number 20-12345 (F) is of French, the document of English¦<docketNumber refersTo="#publicationJobNumber">20-12345 (F)</docketNumber></presentation>
</meta>
<coverPage><p><docNumber refersTo="#symbol">A/RES/75/1</docNumber></p>
<p><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
<p>¦date: the attribute has 2021-01-03, the words have 2021-01-04¦<docDate date="2021-01-03" refersTo="#dateOfIssuance">4 January 2021</docDate></p>
<p>¦masthead: the symbol is of session 75, the masthead of session 76¦<session value="76">Seventy-sixth session</session></p>
<p><docTitle refersTo="#adoption">Resolution adopted by the General Assembly on 21 December 2020</docTitle></p></coverPage>
<preface><p><docNumber>75/1.</docNumber><docTitle refersTo="#resolutionTitle">Kites</docTitle></p></preface>
<preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
<container name="Recalling" eId="container_1"><p>Recalling its resolutions <a href="https://undocs.org/en/A/RES/59/48">59/48</a> and ¦missing link: "60/1" cites A/RES/60/1 and has no link¦60/1, and resolution <a href="https://undocs.org/en/A/RES/59/48">¦wrong link: "59/4" cites A/RES/59/4, the link leads to A/RES/59/48¦59/4</a>, see <a href="https://undocs.org/A/HCR/33/24..">¦wrong link: "https://undocs.org/A/HCR/33/24.." is the address of no document¦there</a>,</p></container></preamble>
<mainBody><paragraph eId="para_1"><num>1.</num><list><intro><p>Requests them:</p></intro>
<point eId="para_1__point_a"><num>(a)</num><content><p>To fly;</p></content></point>
<point eId="para_1__point_c"><num>(c)</num><content><p>¦number: item (c) comes after (a)¦To land;</p></content></point></list></paragraph>
¦duplicate eId: "para_1" is the identifier of an element before it|eId: "para_1" is the identifier of number "3.", and 1 more are not as printed¦<paragraph eId="para_1"><num>3.</num><content><p>¦number: paragraph 3 comes after paragraph 1¦Decides to go on;</p></content></paragraph>
<paragraph eId="para_9"><num>4.</num><content><p>Decides to end.</p></content></paragraph></mainBody>
<conclusions><p><docDate date="2020-12-22" refersTo="#adoptionDate">¦masthead: adopted on 2020-12-21 above the text, on 2020-12-22 under it¦22 December 2020</docDate></p></conclusions>
</statement></akomaNtoso>`

// TestCheck finds every fault of a file, where it is, and nothing else.
func TestCheck(t *testing.T) {
	var file strings.Builder
	var want []Finding
	for i, part := range strings.Split(wrongFile, "¦") {
		if i%2 == 0 {
			file.WriteString(part)
			continue
		}
		for _, what := range strings.Split(part, "|") {
			fault, what, _ := strings.Cut(what, ": ")
			want = append(want, Finding{file.Len(), Fault(fault), what})
		}
	}
	got, err := Check(file.String())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range got {
		start := strings.TrimLeft(file.String()[f.Offset:], "\n")
		f.Offset = file.Len() - len(start)
		if !slices.Contains(want, f) {
			t.Errorf("found %+v at %.40q", f, start)
		}
	}
	for _, f := range want {
		f.Offset = file.Len() - len(strings.TrimLeft(file.String()[f.Offset:], "\n"))
		if !slices.Contains(got, f) {
			t.Errorf("not found: %+v", f)
		}
	}
}

// TestCheckOwn finds nothing wrong in what is written, but for what was wrong in
// the document.
func TestCheckOwn(t *testing.T) {
	for name, text := range texts(t, "../../testdata/*.txt") {
		findings, err := Check(string(Format(resolution.Parse(text))))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range findings {
			if f.Fault != NumberFault && f.Fault != MastheadFault {
				t.Errorf("%s: %+v", name, f)
			}
		}
	}
}

// TestSame knows the symbols that lead to one document.
func TestSame(t *testing.T) {
	for _, test := range []struct {
		a, b string
		same bool
	}{
		{"A/RES/217 A (III)", "A/RES/217 (III)", true},
		{"A/RES/75/290 A", "A/RES/75/290", true},
		{"A/RES/1874 (S-IV)", "A/RES/1874 (S-iv)", true},
		{"A/63/54", "A/63/54 (Supp)", true}, // the edition is no other document
		{"A/55/1010-S/2001/667", "S/2001/667", true},
		{"S/RES/1373 (2001)", "S/RES/1373 (2002)", false},
		{"A/RES/217 (III)", "A/RES/217 (IV)", false},
		{"A/75/53", "A/75/53/Add.1", false},
		{"A/HRC/RES/44/16", "A/RES/44/16", false},
	} {
		a, b := symbol.MustParse(test.a), symbol.MustParse(test.b)
		if isSame(a, b) != test.same || isSame(b, a) != test.same {
			t.Errorf("%s and %s: want %v", test.a, test.b, test.same)
		}
	}
}

// TestCheckPublished checks published files.
func TestCheckPublished(t *testing.T) {
	for name, file := range published(t, "*") {
		t.Run(name, func(t *testing.T) { findingsOf(t, file) })
	}
}

// TestPlaces tells where in a published file each letter of a text stands.
func TestPlaces(t *testing.T) {
	for name, file := range published(t, "*") {
		d, err := Parse(file)
		if err != nil {
			t.Fatal(err)
		}
		eachText(d, func(text *resolution.Text, c *resolution.Clause) {
			if strings.Contains(text.Plain, "\t") {
				return // a row of several cells has the place of the first
			}
			for i, letter := range []byte(text.Plain) {
				at := text.Place.Offset(i)
				if letter > ' ' && letter != '<' && letter != '>' && letter != '&' && letter < 0x80 && (at < 0 || file[at] != letter) {
					t.Fatalf("%s: byte %d of %q is at %d", name, i, text.Plain, at)
				}
			}
		})
	}
}
