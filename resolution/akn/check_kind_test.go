package akn

import (
	"strings"
	"testing"
)

// aFile returns a file of AKN4UN that is right, but for what is put in its places:
// the metadata, the cover page, the text.
func aFile(meta, cover, body string) string {
	return `<akomaNtoso><statement name="resolution"><meta><identification source="#un"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>` +
		meta + `</meta><coverPage><p><docNumber refersTo="#symbol">A/RES/75/1</docNumber></p>` + cover +
		`</coverPage><preamble><formula><p>The General Assembly,</p></formula></preamble><mainBody>` + body + `</mainBody></statement></akomaNtoso>`
}

// numbered returns operative paragraphs with numbers and identifiers.
func numbered(numbers ...string) string {
	var b strings.Builder
	for _, n := range numbers {
		b.WriteString(`<paragraph eId="para_` + n + `"><num>` + n + `.</num><content><p>Decides to meet.</p></content></paragraph>`)
	}
	return b.String()
}

// TestFaults has, for each kind of fault, files that are right beside files that are
// wrong in one thing.
func TestFaults(t *testing.T) {
	votes := func(counts string) string {
		return `<analysis source="#un"><parliamentary><voting outcome="#adoptedRecordedVote">` + counts + `</voting></parliamentary></analysis>`
	}
	const palau = `<akn4un:voters><organization>PALAU</organization></akn4un:voters>`
	for _, test := range []struct {
		name, file string
		want       []Fault
	}{
		{"nothing is wrong", aFile("", "", numbered("1", "2")), nil},

		{"a date that is printed", aFile("", `<p><docDate date="2021-01-04" refersTo="#dateOfIssuance">4 January 2021</docDate></p>`, ""), nil},
		{"another date than is printed", aFile("", `<p><docDate date="2021-01-03" refersTo="#dateOfIssuance">4 January 2021</docDate></p>`, ""), []Fault{DateFault}},
		{"another year than is printed", aFile("", `<p><docDate date="2020-01-03">early in 2021</docDate></p>`, ""), []Fault{DateFault}},
		{"the year that is printed", aFile("", `<p><docDate date="2021-01-03">early in 2021</docDate></p>`, ""), nil},
		{"no words for a date", aFile("", `<p><docDate date="2021-01-03"/></p>`, ""), nil},
		{"30 February", aFile(`<workflow source="#un"><step date="2020-02-30"/></workflow>`, "", ""), []Fault{DateFault}},
		{"29 February of a leap year", aFile(`<workflow source="#un"><step date="2020-02-29"/></workflow>`, "", ""), nil},
		{"the year 1", aFile(`<workflow source="#un"><step date="0001-01-01"/></workflow>`, "", ""), []Fault{DateFault}},

		{"a number left out", aFile("", "", numbered("1", "3")), []Fault{NumberFault}},
		{"numbers that start again", aFile("", "", numbered("1", "2")+`<section><heading>Tides</heading><paragraph eId="sec_1__para_1"><num>1.</num><content><p>Decides.</p></content></paragraph></section>`), nil},
		{"an identifier that counts", aFile("", "", `<paragraph eId="para_4"><num>1.</num><content><p>Decides to meet.</p></content></paragraph>`), []Fault{IDFault}},
		{"a further number in an identifier", aFile("", "", `<paragraph eId="para_1_2"><num>1.</num><content><p>Decides to meet.</p></content></paragraph>`), nil},
		{"one identifier twice", aFile("", "", `<paragraph eId="para_1"><content><p>Decides.</p></content></paragraph><paragraph eId="para_1"><content><p>Decides.</p></content></paragraph>`), []Fault{DuplicateID}},

		{"a symbol of another session", aFile("", `<p><session value="74">Seventy-fourth session</session></p>`, ""), []Fault{MastheadFault}},
		{"no job number in its element", aFile(`<presentation source="#un"><docketNumber refersTo="#publicationJobNumber"/></presentation>`, "", ""), []Fault{IdentifierFault}},
		{"words for a job number", aFile(`<presentation source="#un"><docketNumber refersTo="#publicationJobNumber">soon</docketNumber></presentation>`, "", ""), []Fault{IdentifierFault}},
		{"a job number of long before", aFile(`<presentation source="#un"><docketNumber refersTo="#publicationJobNumber">10-51998 (E)</docketNumber></presentation>`, `<p><docDate date="2021-01-04" refersTo="#dateOfIssuance">4 January 2021</docDate></p>`, ""), []Fault{IdentifierFault}},
		{"a job number of the year before", aFile(`<presentation source="#un"><docketNumber refersTo="#publicationJobNumber">20-51998 (E)</docketNumber></presentation>`, `<p><docDate date="2021-01-04" refersTo="#dateOfIssuance">4 January 2021</docDate></p>`, ""), nil},

		{"as many voters as counted", aFile(votes(`<count value="1" refersTo="#inFavour">`+palau+`</count>`), "", ""), nil},
		{"a count with nobody named", aFile(votes(`<count value="7" refersTo="#inFavour"/>`), "", ""), nil},
		{"fewer voters than counted", aFile(votes(`<count value="2" refersTo="#inFavour">`+palau+`</count>`), "", ""), []Fault{VoteFault}},
		{"a member that votes twice", aFile(votes(`<count value="1" refersTo="#inFavour">`+palau+`</count><count value="1" refersTo="#against">`+palau+`</count>`), "", ""), []Fault{VoteFault}},

		{"a link to what is cited", aFile("", "", `<paragraph eId="para_1"><num>1.</num><content><p>Recalls resolution <a href="https://undocs.org/en/A/RES/59/48">59/48</a>.</p></content></paragraph>`), nil},
		{"a link to something else", aFile("", "", `<paragraph eId="para_1"><num>1.</num><content><p>Recalls resolution <a href="https://undocs.org/en/A/RES/59/49">59/48</a>.</p></content></paragraph>`), []Fault{WrongLink}},
		{"one of two without a link", aFile("", "", `<paragraph eId="para_1"><num>1.</num><content><p>Recalls resolutions <a href="https://undocs.org/en/A/RES/59/48">59/48</a> and 60/1.</p></content></paragraph>`), []Fault{MissingLink}},
	} {
		t.Run(test.name, func(t *testing.T) {
			findings, err := Check(test.file)
			if err != nil {
				t.Fatal(err)
			}
			if len(findings) != len(test.want) {
				t.Fatalf("found %+v, want %v", findings, test.want)
			}
			for i, f := range findings {
				if f.Fault != test.want[i] || f.Offset <= 0 || f.Offset >= len(test.file) || f.What == "" {
					t.Errorf("found %+v, want %v", f, test.want[i])
				}
			}
		})
	}
}
