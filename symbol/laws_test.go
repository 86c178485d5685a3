package symbol

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// The laws of this file hold of every symbol, and are asserted of all forms of the
// grammar. They say how the accessors hang together.

// everyForm calls f with each form of the grammar.
func everyForm(f func(s Symbol)) {
	for _, form := range forms {
		f(MustParse(form))
	}
}

// A symbol that is not double is its base with its modifiers behind it, but for
// the brackets of parts, which are no modifiers, and the dot of a change without
// a number.
func TestBaseAndModifiers(t *testing.T) {
	everyForm(func(s Symbol) {
		if s.IsDouble() {
			return
		}
		var b strings.Builder
		b.WriteString(s.Base().String())
		for m := range s.Modifiers() {
			b.WriteString("/" + m.String())
		}
		want := s.String()
		if s.Base() != s && strings.HasSuffix(want, ")") {
			want = want[:strings.LastIndex(want, " (")] // Add.2 (Part II)
		}
		if got := b.String(); got != strings.TrimSuffix(want, ".") {
			t.Errorf("%v is put together as %s", s, got)
		}
	})
}

// A base is its own base, changes nothing, and is of the same body, session,
// kind and number as the symbol.
func TestBaseIsIdempotent(t *testing.T) {
	everyForm(func(s Symbol) {
		base := s.Base()
		if base.Base() != base {
			t.Errorf("the base of %v is %v, of which %v is", s, base, base.Base())
		}
		for m := range base.Modifiers() {
			t.Errorf("the base of %v is changed by %v", s, m)
		}
		body, _ := s.Body()
		if b, _ := base.Body(); b != body || base.Session() != s.Session() || base.Kind() != s.Kind() || base.Number() != s.Number() {
			t.Errorf("%v and its base %v differ", s, base)
		}
		if base != s && (!strings.HasPrefix(s.String(), base.String()) || base.Compare(s) >= 0) {
			t.Errorf("%v does not come behind its base %v", s, base)
		}
	})
}

// A double symbol is its parts with a hyphen between them; each part is whole, and
// is the first of itself. Split gives the same, of a list likewise.
func TestPartsAndSplit(t *testing.T) {
	var all []string
	var want []Symbol
	everyForm(func(s Symbol) {
		first, second := s.Parts()
		one := []Symbol{first}
		if s.IsDouble() {
			one = append(one, second)
			if first.String()+"-"+second.String() != s.String() {
				t.Errorf("%v has the parts %v and %v", s, first, second)
			}
		} else if first != s || second.IsValid() {
			t.Errorf("%v has the parts %v and %v", s, first, second)
		}
		for _, part := range one {
			if again, none := part.Parts(); part.IsDouble() || again != part || none.IsValid() {
				t.Errorf("%v, a part, has the parts %v and %v", part, again, none)
			}
			if got, err := Parse(part.String()); got != part || err != nil {
				t.Errorf("the part %v is parsed as %v, %v", part, got, err)
			}
			if first.Number() != s.Number() || first.Kind() != s.Kind() || first.Session() != s.Session() {
				t.Errorf("%v does not speak of its first part %v", s, first)
			}
		}
		if got, err := Split(s.String()); !slices.Equal(got, one) || err != nil {
			t.Errorf("Split(%v) = %v, %v", s, got, err)
		}
		all, want = append(all, s.String()), append(want, one...)
	})
	for _, between := range []string{", ", ";", " | ", "&", " ; ", ",,"} {
		if got, err := Split(strings.Join(all, between)); !slices.Equal(got, want) || err != nil {
			t.Errorf("a list with %q: %v, %v", between, got, err)
		}
	}
	for _, none := range []string{"", " ", ",", ";|"} {
		if got, err := Split(none); err == nil {
			t.Errorf("Split(%q) = %v", none, got)
		}
	}
	if got, err := Split("A/98/1, nothing"); err == nil || got != nil {
		t.Errorf("a list with an error: %v", got)
	}
}

// Compare is a total order: of any two symbols one comes first unless they are ==,
// and of any three the order hangs together.
func TestCompareIsTotalOrder(t *testing.T) {
	list := []Symbol{{}}
	everyForm(func(s Symbol) { list = append(list, s, s.Base()) })
	for _, s := range []string{"A/098/1", "A/98/1", "A/98/01", "A/9/81", "A/98/1 (Part I)", "A/98/1/Add.1", "A/98/1-S/2098/1", "A/98/10"} {
		list = append(list, MustParse(s))
	}
	for _, a := range list {
		for _, b := range list {
			ab := a.Compare(b)
			if ab != -b.Compare(a) || (ab == 0) != (a == b) || ab < -1 || 1 < ab {
				t.Fatalf("%q against %q: %d, and the other way %d", a, b, ab, b.Compare(a))
			}
		}
	}
	// Sorted once, each comes before all behind it: the order is transitive.
	slices.SortFunc(list, Symbol.Compare)
	for i, a := range list {
		for _, b := range list[i+1:] {
			if a.Compare(b) > 0 {
				t.Fatalf("%q is sorted before %q", a, b)
			}
		}
	}
}

// suffixes are what stands behind symbols in texts, in all languages: punctuation,
// brackets and quotation marks that close, pinpoints, prose.
var suffixes = []string{
	"", ".", ",", ";", ":", "!", "?", "…", ")", "]", "}", ">", "\"", "'", "’", "”", "»", "»,", "」", "》", "，", "。", "；", "：", "、", "）", "،", "؛", "؟",
	" ", "\n", "\t", "\u00a0", "\u202f", "\u2009", "—", " — ", " – ", " - ", "*", " / ", "=", "|", "\\", "\x00", "\xff",
	". The", ".\n", ", para. 4", ", annex", " (see annex)", " (para. 4)", " of 8 May", " and others", " et autres", " от 8 мая", " المؤرخ", "号文件", "號", "的",
}

// Cut reads the symbol at the head of a text and leaves the rest as it is, whatever
// follows; together they are the text.
func TestCutBeforeAnything(t *testing.T) {
	for _, form := range forms {
		want := MustParse(form)
		if strings.HasSuffix(form, ".") {
			continue // Add. and the end of a sentence are one
		}
		for _, suffix := range suffixes {
			got, rest, ok := Cut(form + suffix)
			if got != want || rest != suffix || !ok {
				t.Errorf("Cut(%q) = %q, %q, %v; want %q", form+suffix, got, rest, ok, want)
			}
		}
	}
}

// What has no symbol at its head is left whole. A slash behind a lone number makes
// it that of a session, whose series this is: A/98/ has the documents of one.
func TestCutNothing(t *testing.T) {
	for _, text := range append([]string{"", "A/98/", "A/98/, para. 1", "S/PV.9998/", " A/98/1", "(A/98/1)", "see A/98/1", "/A/98/1", "A/98/...", "a/98/1"}, misses...) {
		if s, rest, ok := Cut(text); ok || s.IsValid() || rest != text {
			t.Errorf("Cut(%q) = %q, %q, %v", text, s, rest, ok)
		}
	}
}

// A symbol survives its text form, by itself, in JSON and as the key of a map, and
// is appended behind what is there.
func TestTextForm(t *testing.T) {
	byKey := map[Symbol]int{}
	everyForm(func(s Symbol) {
		byKey[s]++
		b, err := s.AppendText([]byte("see "))
		if string(b) != "see "+s.String() || err != nil {
			t.Errorf("%v appends %q, %v", s, b, err)
		}
		got := MustParse("A/1")
		if text, err := s.MarshalText(); err != nil || got.UnmarshalText(text) != nil || got != s {
			t.Errorf("%v comes back as %v", s, got)
		}
	})
	b, err := json.Marshal(byKey)
	var again map[Symbol]int
	if err != nil || json.Unmarshal(b, &again) != nil || len(again) != len(byKey) {
		t.Fatalf("%d symbols come back from JSON as %d: %v", len(byKey), len(again), err)
	}
	for s, n := range byKey {
		if again[s] != n {
			t.Errorf("%v is not there again", s)
		}
	}
	s := MustParse("A/1")
	if err := s.UnmarshalText(nil); err != nil || s != (Symbol{}) {
		t.Errorf("empty text is %v, %v", s, err)
	}
	s = MustParse("A/1")
	if err := s.UnmarshalText([]byte("nothing")); err == nil || s.IsValid() {
		t.Errorf("no symbol is %v", s)
	}
}

// The zero Symbol is none: it has no element, and nothing fails on it.
func TestZeroSymbol(t *testing.T) {
	var s Symbol
	b, err := s.MarshalText()
	body, ok := s.Body()
	first, second := s.Parts()
	if s.IsValid() || s.String() != "" || len(b) > 0 || err != nil || s.Organ() != "" || body.IsValid() || ok || s.Session().IsValid() || s.Year() != 0 ||
		s.ImpliedYear() != 0 || s.Kind() != KindUnclassified || s.Number() != "" || s.Letters() != "" || s.Split() != "" || s.Base() != s || s.IsDouble() ||
		first != s || second != s || s.Describe() != "" || s.Compare(s) != 0 || s.Compare(MustParse("A/1")) >= 0 {
		t.Error("the zero Symbol is something")
	}
	for m := range s.Modifiers() {
		t.Error(m)
	}
}

// Matches tile a text: with what stands between them they are the text again, each
// is read again as what it is, and those of a list belong to the symbol before.
func TestFindTiles(t *testing.T) {
	var b strings.Builder
	var want []Symbol
	between := []string{", ", "; see also ", " (", "), ", ".\n", "》、《", "، و", " и ", " – and "}
	for i, form := range forms {
		if s := MustParse(form); s.Letters() == "" && !strings.HasSuffix(form, ".") && form != "E/ECA/CM/98/8/Summary" && !strings.HasPrefix(form, "UNEP(") {
			b.WriteString(form + between[i%len(between)])
			want = append(want, s)
		}
	}
	text := b.String()
	end := 0
	var got []Symbol
	var again strings.Builder
	for m := range Find(text) {
		again.WriteString(text[end:m.Offset])
		again.WriteString(m.Text)
		if s, err := Parse(m.Text); m.Join != Whole || s != m.Symbol || err != nil {
			t.Errorf("%+v is parsed as %v, %v", m, s, err)
		}
		got, end = append(got, m.Symbol), m.End()
	}
	again.WriteString(text[end:])
	if again.String() != text {
		t.Errorf("the text comes back as %q", again.String())
	}
	if !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
}

// A caller that has enough stops the search, between symbols and within a list.
func TestFindStops(t *testing.T) {
	const text = "A/98/1, A/98/L.2 and L.3, A/98/4"
	for enough := 1; enough <= 4; enough++ {
		n := 0
		for range Find(text) {
			if n++; n == enough {
				break
			}
		}
		if n != enough {
			t.Errorf("%d matches, want %d", n, enough)
		}
	}
	for range MustParse("A/98/1/Add.1/Corr.1").Modifiers() {
		break
	}
	for range Bodies() {
		break
	}
	for range FindSessions("the sixty-fifth and sixty-sixth sessions", English) {
		break
	}
}
