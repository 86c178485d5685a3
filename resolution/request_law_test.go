package resolution

import (
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// requestLaws checks the laws of the requests of a document: each part stands
// where it says, inside the clauses of the request; parts of one kind stand in
// order and apart; and a request follows from its verb.
func requestLaws(t testing.TB, d *Document) (n int) {
	t.Helper()
	for r := range d.Requests() {
		n++
		if len(r.Path) == 0 || r.Act.Words == "" || r.Verb.Kind != Operative {
			t.Fatalf("an empty request: %+v", r)
		}
		first := r.Path[0]
		if v := r.Verb; first.Text.Plain[v.Offset:v.End()] != v.Phrase {
			t.Fatalf("verb %+v is not in %q", v, first.Text.Plain)
		}
		inPlace(t, &r, []Phrase{r.Act})
		inPlace(t, &r, r.Addressees)
		inPlace(t, &r, r.Conditions)
		times := make([]Phrase, len(r.Occasions))
		for i, o := range r.Occasions {
			times[i] = o.Phrase
		}
		inPlace(t, &r, times)
		ordered(t, r.Addressees)
		ordered(t, times)
	}
	return n
}

// inPlace checks that phrases stand in the texts of the request, behind its verb.
func inPlace(t testing.TB, r *Request, phrases []Phrase) {
	t.Helper()
	for _, p := range phrases {
		own := false
		for i, c := range r.Path {
			own = own || p.Text == &c.Text && (i > 0 || p.Offset >= r.Verb.Offset)
		}
		if !own || p.Text.Plain[p.Offset:p.End()] != p.Words || strings.TrimSpace(p.Words) != p.Words || p.Words == "" {
			t.Fatalf("%+v is not in its place under %+v", p, r.Verb)
		}
	}
}

// ordered checks that phrases of one text do not overlap.
func ordered(t testing.TB, phrases []Phrase) {
	t.Helper()
	for i := 1; i < len(phrases); i++ {
		if a, b := phrases[i-1], phrases[i]; a.Text == b.Text && b.Offset < a.End() {
			t.Fatalf("%q overlaps %q", b.Words, a.Words)
		}
	}
}

func FuzzRequests(f *testing.F) {
	for _, text := range [][2]string{
		{"Requests the Secretary-General, within existing resources, to report at its eighty-fourth session;", ""},
		{"Urges A, B and C, including D, and all E (F), and invites G:", "To do it by 1 June 2031"},
		{"Decides that the mandate of the Panel shall be as follows:", "to meet every two years"},
		{"Reiterates its call upon, and requests that, if and that they shall", "The parties to"},
		{"Calls for, ’s \u00a0to – (2031) 5 to 9 March “to", ""},
		{"Calls upon:", "\xff Ünder, to be"},
	} {
		f.Add(text[0], text[1])
	}
	f.Fuzz(func(t *testing.T, text, item string) { requestLaws(t, ask(text, item)) })
}

// TestRequestsOfDocuments checks the laws on whole documents.
func TestRequestsOfDocuments(t *testing.T) {
	n := 0
	for _, text := range documents(t, "../testdata/*.txt") {
		n += requestLaws(t, Parse(text))
	}
	if n == 0 {
		t.Error("no document asks for anything")
	}
}

// TestRequestTablesAreSorted guards the search.
func TestRequestTablesAreSorted(t *testing.T) {
	for _, table := range requestTables {
		for i := 1; i < len(table.phrases); i++ {
			if table.phrases[i-1].words >= table.phrases[i].words {
				t.Errorf("%v: %q after %q", table.language, table.phrases[i].words, table.phrases[i-1].words)
			}
		}
	}
}

// TestTokens: the tokens of a text tile it but for blanks.
func TestTokens(t *testing.T) {
	const text = "Troop- and police-contributing States’ “units” (14,626), at its eighty-fourth session, by 1 June 2031, 联合国."
	table := &requestTables[0]
	at := 0
	for _, word := range table.tokens(nil, text, languageOf(symbol.English).words) {
		if strings.TrimSpace(text[at:word.start]) != "" || word.end <= word.start {
			t.Fatalf("token %q comes after byte %d", text[word.start:word.end], at)
		}
		at = word.end
	}
	if at != len(text) {
		t.Errorf("tokens end at byte %d", at)
	}
}

func BenchmarkRequests(b *testing.B) {
	d := ask("Takes note of the plan, invites Member States, the specialized agencies and other stakeholders, within existing resources, to revise it, and requests the Secretary-General to submit to the General Assembly at its eighty-fourth session a report on the implementation of the present resolution;")
	b.SetBytes(int64(len(d.Acts[0].Body.Paragraphs[0].Text.Plain)))
	b.ReportAllocs()
	for b.Loop() {
		for range d.Requests() {
		}
	}
}

// TestRequestsShareFew has as many requests as occasions that hold for all of them: what
// the requests have is not the one times the other.
func TestRequestsShareFew(t *testing.T) {
	const n = 300
	occasions := strings.Repeat("at its sixty-fifth session, ", n)
	for _, d := range []*Document{
		ask("Requests " + strings.Repeat("States and requests ", n) + "States to report " + occasions + "on it;"),
		ask("Requests the Secretary-General, "+occasions+":", "To report at its sixty-sixth session;"),
	} {
		items := d.Acts[0].Body.Paragraphs[0].Items
		for len(items) > 0 && len(items) < n {
			items = append(items, items[0])
		}
		d.Acts[0].Body.Paragraphs[0].Items = items
		requests, got := 0, 0
		for r := range d.Requests() {
			requests, got = requests+1, got+len(r.Occasions)
		}
		if requests < n || got > 2*n+requests*(mostShared+1) {
			t.Errorf("%d requests have %d occasions", requests, got)
		}
	}
}
