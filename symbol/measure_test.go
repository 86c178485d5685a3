package symbol

import (
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The tests of this file measure the package against lists of real symbols and
// published texts, where those are at hand.

// lines returns the lines of a list of real symbols.
func lines(t testing.TB, name string) []string {
	t.Helper()
	b, err := os.ReadFile("../../shared/data/symbols/" + name)
	if err != nil {
		t.Skip("the lists of real symbols are not here: ", err)
	}
	return strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
}

// atLeast fails the test if less than the share wanted is good.
func atLeast(t *testing.T, what string, good, all int, want float64) {
	t.Helper()
	share := float64(good) / float64(all)
	t.Logf("%s: %d of %d, %.3f %%", what, good, all, 100*share)
	if share < want {
		t.Errorf("%s: %.5f, want %.5f", what, share, want)
	}
}

// What catalogues and texts have is read, and the canonical spelling of all of
// it is a fixed point.
func TestRealSymbols(t *testing.T) {
	for file, want := range map[string]float64{"catalogued.txt": 0.999, "in-text.txt": 0.99} {
		good, all := 0, 0
		for _, s := range lines(t, file) {
			all++
			x, err := Parse(s)
			if err != nil {
				t.Log(err)
				continue
			}
			good++
			if y, err := Parse(x.String()); y != x || err != nil {
				t.Errorf("%q: %q is no fixed point: %q, %v", s, x, y, err)
			}
		}
		atLeast(t, file, good, all, want)
	}
}

// The spellings of one symbol give one value.
func TestVariants(t *testing.T) {
	good, all := 0, 0
	for _, row := range lines(t, "variants.tsv")[1:] {
		_, forms, _ := strings.Cut(row, "\t")
		values := map[Symbol]bool{}
		for form := range strings.SplitSeq(forms, " | ") {
			x, err := Parse(form)
			if err != nil {
				t.Log(err)
			}
			values[x] = true
		}
		all++
		if len(values) == 1 && !values[Symbol{}] {
			good++
		} else {
			t.Log(row, values)
		}
	}
	atLeast(t, "variants", good, all, 0.99)
}

// What only looks like one symbol is refused.
func TestNearMisses(t *testing.T) {
	good, all := 0, 0
	for _, row := range lines(t, "nearmiss.tsv")[1:] {
		s, _, _ := strings.Cut(row, "\t")
		all++
		if x, err := Parse(s); err != nil {
			good++
		} else {
			t.Log(row, x)
		}
	}
	atLeast(t, "near misses refused", good, all, 0.99)
}

// Body and session are those that librarians recorded, under their
// conventions: documents of main committees belong to the Assembly, sessions
// of a year have a part number that symbols do not print, and a year stands
// for the session that the body held in it. Symbols without a session are
// left out; the librarian had it from the masthead.
func TestLibrarians(t *testing.T) {
	good, all, without := 0, 0, 0
	for _, row := range lines(t, "oracle.tsv")[1:] {
		f := strings.Split(row, "\t")
		if f[2] == "" || f[3] == "" {
			continue
		}
		s, err := Parse(f[1])
		if err != nil {
			t.Log(err)
		}
		body, session := librarian(s)
		if session == "" {
			without++
			continue
		}
		want := f[3]
		if len(session) == 4 {
			want, _, _ = strings.Cut(want, "-")
		}
		all++
		if body == f[2] && session == want {
			good++
		} else {
			t.Logf("%s: librarian %s %s, symbol %s %s", f[1], f[2], f[3], body, session)
		}
	}
	t.Log(without, "symbols without a session left out")
	atLeast(t, "librarians", good, all, 0.99)
}

// librarian returns the body and session of a symbol as a library records them.
func librarian(s Symbol) (body, session string) {
	b, _ := s.Body()
	body = b.Prefix()
	if strings.HasPrefix(body, "A/C.") || body == "A/SPC/" {
		body = "A/"
	}
	x := s.Session()
	switch {
	case x.Year() > 0 && b.SessionIn(x.Year()).IsValid():
		x = b.SessionIn(x.Year())
	case !x.IsValid():
		x = SessionOf(s.ImpliedYear())
	}
	return body, x.Code()
}

// A published is the text of a published file with the places of its links.
type published struct {
	text  string
	links []link
}

type link struct{ start, end int }

// readPublished takes the text and the links out of AKN4UN.
func readPublished(xml string) published {
	var p published
	var b strings.Builder
	open := -1
	for xml != "" {
		text, rest, _ := strings.Cut(xml, "<")
		tag, rest, _ := strings.Cut(rest, ">")
		xml = rest
		b.WriteString(html.UnescapeString(text))
		name, _, _ := strings.Cut(tag, " ")
		switch strings.TrimPrefix(name, "/") {
		case "a":
			if open = b.Len(); tag == "/a" {
				p.links[len(p.links)-1].end = open
			} else {
				p.links = append(p.links, link{start: open, end: open})
			}
		case "b", "i", "u", "span", "sup", "sub":
		default:
			b.WriteByte('\n')
		}
	}
	p.text = b.String()
	return p
}

// Find has the literal symbols that published texts link, with their extent.
// What it finds besides is symbols that the texts do not link: their own and
// those of reports in brackets.
func TestPublishedLinks(t *testing.T) {
	files, _ := filepath.Glob("../../shared/corpus/akn/*/*.xml")
	if len(files) == 0 {
		t.Skip("the published texts are not here")
	}
	links, exact, crossing, found := 0, 0, 0, 0
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		p := readPublished(string(b))
		at := map[int]Match{}
		for m := range Find(p.text) {
			at[m.Offset] = m
		}
		for _, l := range p.links {
			text := p.text[l.start:l.end]
			if _, err := Parse(text); err != nil || text != strings.TrimSpace(text) {
				continue
			}
			links++
			switch m, ok := at[l.start]; {
			case ok && m.End() == l.end:
				exact++
			case ok:
				crossing++
				fallthrough
			default:
				t.Logf("%s: linked %q, found %q", filepath.Base(name), text, m.Text)
			}
		}
		found += len(at)
	}
	t.Logf("%d symbols found in all, %d of them not linked", found, found-exact-crossing)
	atLeast(t, "recall of linked symbols", exact, links, 0.995)
	atLeast(t, "precision where a link begins", exact, exact+crossing, 0.995)
}

// The language versions of a resolution name the same sessions, but for what one
// language says otherwise. "At the first session following" is one that has no
// number, which English alone does not show; Spanish calls the sessions of other
// organizations reuniones, as it does meetings; Chinese has no word for session in
// the name of a forum.
func TestSessionsAcrossLanguages(t *testing.T) {
	files, _ := filepath.Glob("../../shared/corpus/akn/en/*.xml")
	if len(files) == 0 {
		t.Skip("the published texts are not here")
	}
	for l := Arabic; l <= Spanish; l++ {
		same, all := 0, 0
		for _, name := range files {
			english, other := sessionsOf(name, English), sessionsOf(strings.Replace(name, "/en/", "/"+l.Tag()+"/", 1), l)
			if other == nil {
				continue
			}
			for s := range english {
				all++
				if other[s] {
					same++
				}
			}
		}
		if all > 0 {
			atLeast(t, "sessions of English texts in "+l.String(), same, all, 0.985)
		}
	}
}

// sessionsOf returns the sessions that a published text names, nil if it is not
// there.
func sessionsOf(name string, l Language) map[Session]bool {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	list := map[Session]bool{}
	for m := range FindSessions(readPublished(string(b)).text, l) {
		list[m.Session] = true
	}
	return list
}
