package akn

import (
	"fmt"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// hostile has what mark-up is made of and what XML cannot hold, and white space
// where no parser leaves any.
const hostile = " a <b>&amp;]]>\"'\x00\x0b\x1b\ufffe\xff\xc3(\u0085\u2028\t\r\n  - end "

func text(s string) resolution.Text { return resolution.Text{Plain: s} }

// made returns documents that no parser makes, by name.
func made() map[string]*resolution.Document {
	clean := representable(hostile)
	deep := resolution.Clause{Kind: resolution.Item, Label: "(a)", Text: text("Deep")}
	for range 60 {
		deep = resolution.Clause{Kind: resolution.Item, Label: "(a)", Text: text("Deep"), Items: []resolution.Clause{deep}}
	}
	everyLine := []resolution.Line{}
	for kind := resolution.OtherLine; kind <= resolution.DateLine; kind++ {
		everyLine = append(everyLine, resolution.Line{Kind: kind, Text: text("of kind " + kind.String())}, resolution.Line{Kind: kind, Label: "7.", Text: text("numbered")})
	}
	everyClause := []resolution.Clause{}
	for kind := resolution.Paragraph; kind <= resolution.Table; kind++ {
		for _, label := range []string{"", "1.", "(a)"} {
			c := resolution.Clause{Kind: kind, Label: label, Text: text(kind.String())}
			if kind == resolution.Table {
				c.Label, c.Text, c.Rows = "", resolution.Text{}, []resolution.Text{text("a\tb"), text("\t")}
			}
			everyClause = append(everyClause, c)
		}
	}
	marks := resolution.Text{Plain: "one  two", Marks: []ods.Mark{{Offset: 0, Label: "1"}, {Offset: 4, Label: "2"}, {Offset: 5, Label: "1"}, {Offset: 8, Label: "9"}}}
	return map[string]*resolution.Document{
		"nothing":      {},
		"language":     {Language: symbol.Arabic, Notes: []resolution.Note{{Label: "1", Text: text("alone")}}},
		"notes":        {Notes: []resolution.Note{{Label: "1", Text: text("one")}, {Label: "1", Text: text("again")}, {Text: text("without a mark")}}},
		"calls":        {Acts: act(resolution.Section{Enacting: marks}), Notes: []resolution.Note{{Label: "2", Text: text("second")}, {Label: "1", Text: marks}, {Label: "3", Text: text("third")}}},
		"hostile":      {Acts: act(resolution.Section{Enacting: text(clean), Preamble: []resolution.Clause{{Kind: resolution.Recital, Text: text(clean)}}, Paragraphs: []resolution.Clause{{Kind: resolution.Operation, Label: "1.", Text: text(clean)}}}), Notes: []resolution.Note{{Label: "1", Text: text(clean)}}},
		"deep":         {Acts: act(resolution.Section{Paragraphs: []resolution.Clause{{Kind: resolution.Operation, Label: "1.", Items: []resolution.Clause{deep}}}})},
		"lines":        {Language: symbol.English, Acts: []resolution.Act{{Head: everyLine, Closing: everyLine, Annexes: []resolution.Section{{Heading: everyLine}}}}},
		"clauses":      {Language: symbol.English, Acts: act(resolution.Section{Paragraphs: everyClause})},
		"sections":     {Language: symbol.English, Acts: act(resolution.Section{Sections: []resolution.Section{{Enacting: text("The Council,"), Preamble: everyClause[3:6], Paragraphs: everyClause, Sections: []resolution.Section{{}}}}})},
		"composite":    {Language: symbol.English, Acts: []resolution.Act{{Head: everyLine[2:8]}, {}, {Body: resolution.Section{Enacting: text("The General Assembly,")}}}},
		"tails":        {Acts: act(resolution.Section{Paragraphs: tails(resolution.Operation), Preamble: tails(resolution.Recital)})},
		"cells":        {Acts: act(resolution.Section{Paragraphs: []resolution.Clause{{Kind: resolution.Table, Rows: []resolution.Text{{Plain: "a\t\tb", Marks: []ods.Mark{{Offset: 2, Label: "1"}, {Offset: 4, Label: "2"}}}}}}}), Notes: []resolution.Note{{Label: "1", Text: text("one")}, {Label: "2", Text: text("two")}}},
		"masthead":     {Language: symbol.English, Masthead: masthead()},
		"record":       {Acts: []resolution.Act{{Record: record()}}},
		"tables":       {Acts: act(resolution.Section{Preamble: tables(), Paragraphs: tables(), Sections: []resolution.Section{{Preamble: tables(), Paragraphs: tables()}}})},
		"members":      {Acts: []resolution.Act{{Record: resolution.Record{Votings: []resolution.Voting{{Counts: []resolution.Count{{Choice: "against", Number: "3", Voters: []resolution.Voter{{Name: "NAURU", URL: "a"}, {Name: "PALAU"}, {Name: "FIJI", URL: "b"}}}}}}}}}},
		"controls":     {Acts: act(resolution.Section{Enacting: text("a\u0085b"), Preamble: []resolution.Clause{{Kind: resolution.Recital, Text: text("recital")}}})},
		"year":         {Masthead: ods.Masthead{Session: symbol.SessionOf(2010)}},
		"empty tables": {Acts: act(resolution.Section{Paragraphs: []resolution.Clause{{Kind: resolution.Table}}})},
	}
}

// tables returns tables with words and items before and after them, of every kind
// of clause.
func tables() (list []resolution.Clause) {
	rows := []resolution.Text{text("a\tb"), text("\t"), text("c")}
	under := []resolution.Clause{{Kind: resolution.Item, Label: "(a)", Text: text("item"), Rows: rows}}
	for kind := resolution.Paragraph; kind <= resolution.Table; kind++ {
		for _, c := range []resolution.Clause{
			{Rows: rows}, {Text: text("words"), Rows: rows}, {Label: "1.", Rows: rows}, {Label: "1.", Text: text("words"), Rows: rows},
			{Text: text("words"), Rows: rows, Items: under}, {Rows: rows, Tail: []resolution.Clause{{Text: text("after")}}},
		} {
			c.Kind = kind
			list = append(list, c)
		}
	}
	return list
}

// masthead returns one in which every field says something.
func masthead() ods.Masthead {
	job, _ := ods.ParseJobNumber("N1051998E")
	stem, _ := ods.ParseStem("N1051998")
	return ods.Masthead{
		Publisher: "United Nations", Organ: "General Assembly", Distribution: "General", Original: "English and French",
		Symbols:     []symbol.Symbol{symbol.MustParse("A/65/1"), symbol.MustParse("S/2010/1")},
		Issued:      ods.Date{Year: 2010, Month: 12, Day: 13},
		Session:     symbol.NewSession(symbol.Regular, 65),
		AgendaItems: []string{"122 (v)", "3"}, AgendaTitle: "Kites\nand their strings",
		Job: job, Stem: stem,
	}
}

func act(body resolution.Section) []resolution.Act { return []resolution.Act{{Body: body}} }

// tails returns clauses with items and paragraphs that follow them, in every
// order.
func tails(kind resolution.ClauseKind) []resolution.Clause {
	item := resolution.Clause{Kind: resolution.Item, Label: "(a)", Text: text("item")}
	after := resolution.Clause{Text: text("after")}
	table := resolution.Clause{Kind: resolution.Table, Rows: []resolution.Text{text("x\ty")}}
	listed := resolution.Clause{Text: text("with a list"), Items: []resolution.Clause{item}}
	return []resolution.Clause{
		{Kind: kind, Text: text("items"), Items: []resolution.Clause{item, item}},
		{Kind: kind, Text: text("tail"), Tail: []resolution.Clause{after}},
		{Kind: kind, Text: text("both"), Items: []resolution.Clause{item}, Tail: []resolution.Clause{after, after}},
		{Kind: kind, Text: text("a list after"), Items: []resolution.Clause{item}, Tail: []resolution.Clause{listed, after}},
		{Kind: kind, Text: text("a table after"), Tail: []resolution.Clause{table}},
		{Kind: kind, Items: []resolution.Clause{{Kind: resolution.Item, Label: "(a)", Text: text("outer"), Items: []resolution.Clause{item}, Tail: []resolution.Clause{after}}}},
	}
}

func record() resolution.Record {
	return resolution.Record{
		Steps: []resolution.Step{
			{Date: ods.Date{Year: 2020, Month: 10, Day: 28}, Outcome: "draftResolution", Document: "A/C.4/75/L.3", By: "submitted by the Chair of the Committee"},
			{Outcome: "recommendedForAdoption", Document: "A/75/420", At: "27"},
		},
		Votings: []resolution.Voting{
			{Outcome: "adoptedWithoutVote"},
			{Counts: []resolution.Count{
				{Choice: "inFavour", Number: "002", Voters: []resolution.Voter{{Name: "NAURU"}, {Name: "PALAU", URL: "https://example.org/a?b=1&c=2"}}},
				{Choice: "against", Number: "000"},
			}},
		},
		Keywords: []resolution.Keyword{
			{Scheme: "http://metadata.un.org/sdg", Dictionary: "SDGO", Value: "16", Name: "sdg_16", URL: "http://metadata.un.org/sdg/16"},
			{Dictionary: "A/76/251", Value: "36", Name: "Protracted conflicts", Short: "CONFLICTS", Role: "agenda"},
		},
		Extra: []resolution.Extra{{Format: "akn", Source: `<lifecycle source="#un"><eventRef eId="e1" date="2020-10-28" source="#undoc" type="generation"/></lifecycle>`}},
	}
}

// TestMade checks the laws on documents that no parser makes.
func TestMade(t *testing.T) {
	for name, d := range made() {
		t.Run(name, func(t *testing.T) {
			if len(d.Acts) > 0 && !d.Acts[0].Record.IsZero() {
				d.Acts[0].Record.Extra = nil // has elements that the check does not know
			}
			d.Annotate()
			comesBack(t, d)
		})
	}
}

// TestExtra keeps what is well-formed, and nothing else.
func TestExtra(t *testing.T) {
	for source, kept := range map[string]bool{
		`<lifecycle source="#un"><eventRef/></lifecycle>`:                                  true,
		`<FRBRtranslation href="/akn/un/x/fra@" fromLanguage="fra" authoritative="true"/>`: true,
		`<FRBRalias value="A/C.3/65/L.5" name="temporary"/>`:                               true,
		`<FRBRlanguage language="fra"/>`:                                                   false, // the document tells it
		`<proprietary source="#un"><x:y xmlns:x="u"/></proprietary>`:                       true,
		`<proprietary source="#un"><x:y/></proprietary>`:                                   false, // no such namespace
		`<lifecycle>`:                 false,
		`<lifecycle/></meta><meta>`:   false,
		`<mainBody/>`:                 false, // is none of the metadata
		"<lifecycle>\x00</lifecycle>": false,
		`<!DOCTYPE lifecycle [<!ENTITY x "y">]><lifecycle/>`: false,
		`<lifecycle a="1" a="2"/>`:                           false,
		`<lifecycle source="&lt;">]]></lifecycle>`:           false,
		// Browsers run these.
		`<proprietary><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></proprietary>`:          false,
		`<proprietary><h:img xmlns:h="&#x68;ttp://www.w3.org/1999/xhtml" onerror="alert(1)"/></proprietary>`: false,
		`<proprietary xmlns:s="http://www.w3.org/2000/svg"><s:script>alert(1)</s:script></proprietary>`:      false,
		`<proprietary xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`:                               true,
	} {
		d := &resolution.Document{Acts: []resolution.Act{{Record: resolution.Record{Extra: []resolution.Extra{{Format: "akn", Source: source}}}}}}
		written := string(Format(d))
		if got := strings.Contains(written, source); got != kept {
			t.Errorf("%s: written %v", source, got)
		}
		read, err := Parse(written)
		if err != nil {
			t.Fatal(err)
		}
		if kept && (len(read.Acts) != 1 || len(read.Acts[0].Record.Extra) != 1 || read.Acts[0].Record.Extra[0].Source != source) {
			t.Errorf("%s comes back as %+v", source, read)
		}
	}
}

// TestExtraPrefixes keeps what the model has no place for with the namespaces that it
// uses, which the file declares at its root; what has a prefix that nothing declares
// is left out.
func TestExtraPrefixes(t *testing.T) {
	const file = `<akomaNtoso xmlns:x="https://example.org/x" xmlns:y="https://example.org/y?a=1&amp;b=2"><statement><meta>%s</meta><mainBody><p>x</p></mainBody></statement></akomaNtoso>`
	for source, want := range map[string]string{
		`<proprietary source="#un"><a/></proprietary>`:                 `<proprietary source="#un"><a/></proprietary>`,
		`<proprietary source="#un"><x:a y:b="1"/></proprietary>`:       `<proprietary xmlns:y="https://example.org/y?a=1&amp;b=2" xmlns:x="https://example.org/x" source="#un"><x:a y:b="1"/></proprietary>`,
		`<proprietary source="#un"><z:a/></proprietary>`:               "",
		`<proprietary xmlns:z="z" source="#un"><z:a/></proprietary>`:   `<proprietary xmlns:z="z" source="#un"><z:a/></proprietary>`,
		`<temporalData source="#un" xml:lang="en"><a/></temporalData>`: `<temporalData source="#un" xml:lang="en"><a/></temporalData>`,
	} {
		d, err := Parse(fmt.Sprintf(file, source))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range d.Acts[0].Record.Extra {
			got += e.Source
		}
		if got != want {
			t.Errorf("%s\nis kept as %s\nnot as   %s", source, got, want)
		}
		if written := string(Format(d)); !strings.Contains(written, want) {
			t.Errorf("%s is not in\n%s", want, written)
		}
	}
}

// manyAttributes returns attributes with different names.
func manyAttributes(count int) string {
	var all []string
	for i := range count {
		all = append(all, fmt.Sprintf("a%d=''", i))
	}
	return strings.Join(all, " ")
}

// TestParseRefuses tells what is no document, and where.
func TestParseRefuses(t *testing.T) {
	const open, close = `<akomaNtoso><statement><mainBody><p>`, `</p></mainBody></statement></akomaNtoso>`
	for _, test := range []struct {
		file   string
		reason Reason
		offset int
	}{
		{"", ErrSyntax, 0},
		{"no mark-up", ErrSyntax, 0},
		{"<html></html>", ErrRoot, 0},
		{open, ErrSyntax, len(open)},
		{open + "</b>" + close, ErrSyntax, len(open)},
		{open + "&nbsp;" + close, ErrEntity, len(open)},
		{open + "&#0;" + close, ErrEntity, len(open)},
		{open + "&#xD800;" + close, ErrEntity, len(open)},
		{open + "& " + close, ErrEntity, len(open)},
		{open + "\xff" + close, ErrEncoding, len(open)},
		{open + `<a href="<">` + close, ErrSyntax, len(open) + 9},
		{open + `<a href='1'href='2'>` + close, ErrSyntax, len(open) + 11},
		{open + `<a href>` + close, ErrSyntax, len(open) + 7},
		{open + `<a href=1>` + close, ErrSyntax, len(open) + 8},
		{open + `<a href="1>`, ErrSyntax, len(open) + 9},
		{open + `<a href="&x;"/>` + close, ErrEntity, len(open) + 9},
		{open + `<a href="1" href="2"/>` + close, ErrSyntax, len(open) + 20},
		{open + `<1/>` + close, ErrSyntax, len(open) + 1},
		{open + `</p`, ErrSyntax, len(open)},
		{open + `<!-- ` + close, ErrSyntax, len(open)},
		{open + `<![CDATA[ ` + close, ErrSyntax, len(open)},
		{open + `<?x ` + close, ErrSyntax, len(open)},
		{open + `]]>` + close, ErrSyntax, len(open)},
		{`<!DOCTYPE akomaNtoso [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>` + open + "&b;" + close, ErrDoctype, 0},
		{strings.Repeat("<a>", maxDepth+1), ErrDepth, 3 * (maxDepth + 1)},
		{"<a>" + strings.Repeat("<b/>", maxTags), ErrSize, 3 + 4*(maxTags-1)},
		{"<a>" + strings.Repeat(`<b c="" d="" e=""/>`, maxTags/4+1), ErrSize, 3 + 19*(maxTags/4-1) + len(`<b c="" d="" e=""`)},
		{strings.Repeat(" ", maxSize+1), ErrSize, 0},
		{"<a " + manyAttributes(maxAttributes+1) + "/>", ErrSyntax, len("<a " + manyAttributes(maxAttributes+1))},
		{`<!DOCTYPE akomaNtoso SYSTEM "file:///etc/passwd">` + open + close, ErrDoctype, 0},
		{`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "http://example.org/">]>` + open + "&x;" + close, ErrDoctype, len(`<?xml version="1.0"?>`)},
		{open + close + "<akomaNtoso/>", ErrSyntax, len(open + close)},
	} {
		_, err := Parse(test.file)
		e, ok := err.(*Error)
		if !ok || e.Err != test.reason || e.Offset != test.offset {
			t.Errorf("%.60q: %v, want %v at byte %d", test.file, err, test.reason, test.offset)
		}
		if ok && !strings.Contains(e.Error(), fmt.Sprint(e.Offset)) {
			t.Errorf("the error does not tell its place: %v", e)
		}
	}
}
