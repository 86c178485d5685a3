package akn

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/attack"
	"github.com/undoc-go/undoc/resolution"
)

// attacked calls f with a document for each attack that has it in every field, and
// with one of every kind that lines, clauses and the rest can be of.
func attacked(f func(attack string, d *resolution.Document)) {
	do := func(s string, variant int) {
		var d resolution.Document
		attack.Fill(&d, s, variant)
		f(s, &d)
	}
	for i, s := range attack.Strings() {
		do(s, i%attack.Variants)
	}
	for variant := range attack.Variants {
		do(attack.Strings()[0], variant)
	}
}

// TestAttacks writes documents that have an attack in every field: the file has the
// elements that it always has, and links to nothing that would run.
func TestAttacks(t *testing.T) {
	attacked(func(attack string, d *resolution.Document) {
		written := Format(d)
		check(t, written)
		for _, href := range hrefs(t, string(written)) {
			if !isAddress(href) || strings.HasPrefix(strings.TrimLeft(href, " "), "java") {
				t.Errorf("%q: a link to %q", attack, href)
			}
		}
		if _, err := Parse(string(written)); err != nil {
			t.Errorf("%q: %v", attack, err)
		}
	})
}

// hrefs returns where the links of a file lead.
func hrefs(t *testing.T, file string) (all []string) {
	t.Helper()
	for d := xml.NewDecoder(strings.NewReader(file)); ; {
		token, err := d.Token()
		if err == io.EOF {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "a" {
			for _, a := range e.Attr {
				all = append(all, a.Value)
			}
		}
	}
}

// TestLinksRead reads links that would run when they are followed as words alone,
// and writes them as such; other addresses go through, odd ones too.
func TestLinksRead(t *testing.T) {
	for href, kept := range map[string]bool{
		"https://treaties.un.org/doc/1":        true,
		"HTTP://example.org/":                  true,
		"mailto:someone@example.org":           true,
		"file:///C:/documents/1.pdf":           true, // what word processors leave in published files
		"/akn/un/x":                            true,
		"a/b:c":                                true,
		"#para_1":                              true,
		"?a:b":                                 true,
		"javascript:alert(1)":                  false,
		"JavaScript:alert(1)":                  false,
		"java&#9;script:alert(1)":              false, // browsers pass over tabs
		"&#x6a;avascript&#58;alert(1)":         false,
		"vbscript:x":                           false,
		"data:text/html,&lt;script&gt;":        false,
		"blob:https://example.org/1":           false,
		"\u00a0javascript:alert(1)":            false,
		"view-source:data:text/html,something": false,
	} {
		d, err := Parse(`<akomaNtoso><statement><meta/><mainBody><p>Noting <a href="` + href + `">these words</a>,</p></mainBody></statement></akomaNtoso>`)
		if err != nil {
			t.Fatal(err)
		}
		written := string(Format(d))
		if got := strings.Contains(written, ">these words</a>"); got != kept || !strings.Contains(written, "these words") {
			t.Errorf("%s: a link %v, want %v:\n%s", href, got, kept, written)
		}
	}
}
