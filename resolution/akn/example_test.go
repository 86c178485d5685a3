package akn_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// A text goes out as AKN4UN. What stands between the tags are its words, and
// identifiers have the printed numbers.
func ExampleFormat() {
	d := resolution.Parse("[DU1]\n" +
		"68/592.\tTides\n\n\n" +
		"\tThe General Assembly,\n" +
		"\t1.\tRequests the Secretary-General:\n" +
		"\t\t(a)\tTo measure tides, as asked in resolution 67/591;\n")
	_, body, _ := strings.Cut(string(akn.Format(d)), "<mainBody>\n")
	body, _, _ = strings.Cut(body, "    </mainBody>")
	fmt.Print(body)
	// Output:
	//       <paragraph eId="para_1">
	//         <num>1.</num>
	//         <list eId="para_1__list_1">
	//           <intro eId="para_1__list_1__intro">
	//             <p><span class="italic">Requests</span> the Secretary-General:</p>
	//           </intro>
	//           <point eId="para_1__list_1__point_a">
	//             <num>(a)</num>
	//             <content eId="para_1__list_1__point_a__content">
	//               <p>To measure tides, as asked in resolution <a href="https://docs.un.org/en/A/RES/67/591">67/591</a>;</p>
	//             </content>
	//           </point>
	//         </list>
	//       </paragraph>
}

// A file that the United Nations publishes becomes a document: here an excerpt
// in its form, where paragraphs and headings stand in one row.
func ExampleParse() {
	d, err := akn.Parse(`<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
	<statement name="resolution">
		<meta><identification source="#DGACM"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
		<preamble>
			<container name="Recalling"><p xml:space="preserve">
				<span class="italic">Recalling</span> its resolution <a href="https://undocs.org/en/A/RES/67/591">67/591</a>,</p></container>
		</preamble>
		<mainBody>
			<paragraph class="H1"><content><p>I</p></content></paragraph>
			<paragraph class="SingleTxt"><num>1.</num><content><p><span class="italic">Decides</span> to measure tides.</p></content></paragraph>
		</mainBody>
	</statement></akomaNtoso>`)
	if err != nil {
		fmt.Println(err)
		return
	}
	body := &d.Acts[0].Body
	recital := &body.Preamble[0].Text
	fmt.Println(recital.Verbs[0].Lemma, recital.References[0].Symbols)
	section := &body.Sections[0]
	fmt.Println(section.Heading[0].Text.Plain, section.Paragraphs[0].Label, section.Paragraphs[0].Text.Plain)
	// Output:
	// recall [A/RES/67/591]
	// I 1. Decides to measure tides.
}

// What is no document is refused, with the place.
func ExampleParse_error() {
	_, err := akn.Parse("<akomaNtoso>&nbsp;</akomaNtoso>")
	fmt.Println(err)
	fmt.Println(errors.Is(err, akn.ErrEntity))
	// Output:
	// akn: "&nbsp;</akomaNtoso>", byte 12: an entity that XML does not define
	// true
}

// What a file says in one place is compared with what it says in others: here a
// link with the words that have it, and an identifier with the printed number.
func ExampleCheck() {
	findings, err := akn.Check(`<akomaNtoso><statement name="resolution">
	<meta><identification source="#DGACM"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
	<coverPage><p><docNumber refersTo="#symbol">A/RES/68/592</docNumber></p></coverPage>
	<mainBody>
		<paragraph eId="para_7"><num>1.</num><content>
			<p>Recalls resolution <a href="https://undocs.org/en/A/RES/67/519">67/591</a>.</p></content></paragraph>
	</mainBody></statement></akomaNtoso>`)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range findings {
		fmt.Println(f.Fault, "–", f.What)
	}
	// Output:
	// eId – "para_7" is the identifier of number "1."
	// wrong link – "67/591" cites A/RES/67/591, the link leads to A/RES/67/519
}
