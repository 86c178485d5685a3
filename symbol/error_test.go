package symbol

import (
	"errors"
	"strings"
	"testing"
)

// What is no symbol is refused with a reason that says what it is instead, and the
// place at which it stopped to be a symbol. The cases are those that people send in
// the place of a symbol, by reason.
func TestParseErrors(t *testing.T) {
	for _, c := range []struct {
		in   string
		at   int
		want Reason
		why  string
	}{
		// Not the form of a symbol.
		{"", 0, ErrSyntax, "nothing at all"},
		{" ", 0, ErrSyntax, "nor here"},
		{"65/124", 0, ErrSyntax, "resolutions are cited so, without the organ: use Resolution"},
		{"/65/124", 0, ErrSyntax, "the organ was cut off"},
		{"(A/98/1)", 0, ErrSyntax, "brackets around it: use Find"},
		{"A/53/...", 5, ErrSyntax, "dots for a number"},
		{"A/98/1?", 6, ErrSyntax, "a mark that belongs to the prose: use Cut"},
		{"A/98/1=2", 6, ErrSyntax, "no symbol has this mark"},
		{"A/98/1/+", 7, ErrSyntax, "nothing that can stand behind a slash"},

		// Known form, unknown organ.
		{"XYZ/65/1", 0, ErrUnknown, "no table has these letters"},
		{"AC/DC", 0, ErrUnknown, "letters and a slash are no symbol yet"},
		{"n/a", 0, ErrUnknown, "not available"},

		// No document is named.
		{"A", 1, ErrIncomplete, "an organ"},
		{"A/", 1, ErrIncomplete, "or its series"},
		{"A/53/", 4, ErrIncomplete, "a session"},
		{"A/C.3", 5, ErrIncomplete, "a committee"},
		{"E/CN.4", 6, ErrIncomplete, "a commission"},
		{"A/AC.105", 8, ErrIncomplete, "whose number is none of a document"},
		{"A/RES", 5, ErrIncomplete, "a kind without its number"},

		// The number is a blank of a form.
		{"A/78/XXX", 8, ErrBlank, "capitals"},
		{"A/DEC/78/xxx", 12, ErrBlank, "small letters"},
		{"A/60/L.XX", 7, ErrBlank, "behind a dot"},
		{"A/60/L.X", 7, ErrBlank, "one letter, which is no tenth draft"},
		{"S/2098/nnn", 10, ErrBlank, "n for number"},
		{"A/98/YY", 7, ErrBlank, "y for year"},

		// Brackets with something that is no part of a document.
		{"A/65/124 (para. 4)", 9, ErrBracket, "a paragraph"},
		{"A/65/124 (see annex)", 9, ErrBracket, "a remark"},
		{"A/42/6(Overview tables and annexes to the introduction)", 6, ErrBracket, "a title"},
		{"NPT/CONF.2000/28 (Parts I & II)", 17, ErrBracket, "two parts are two documents"},
		{"A/98/6 (Sects. 1 and 2)", 7, ErrBracket, "two sections likewise"},

		// More than one symbol, or a place behind one.
		{"A/74/L.10 and A/74/L.10/Add.1", 9, ErrSeveral, "a list"},
		{"A/98/1-S/2098/2-E/2098/3", 15, ErrSeveral, "two are the symbols of one document, and three are not"},
		{"A/74/L.10 & Add.1", 9, ErrSeveral, "with a sign"},
		{"A/74/L.10 to L.12", 9, ErrSeveral, "a range"},
		{"A/74/L.10; S/2098/1", 9, ErrSeveral, "two in one field"},
		{"A/75/391, para. 7", 8, ErrPinpoint, "a paragraph"},
		{"A/75/391, annex", 8, ErrPinpoint, "an annex, which has no symbol"},
		{"A/75/391, p. 12", 8, ErrPinpoint, "a page"},
		{"A/75/10, chap. V", 7, ErrPinpoint, "a chapter"},

		// Other things that look alike.
		{"SC/10607", 0, ErrPressRelease, "of the Security Council"},
		{"GA/SHC/9998", 0, ErrPressRelease, "of a committee of the Assembly"},
		{"CS/10607", 0, ErrPressRelease, "the same in French"},
		{"E.83.I.16", 0, ErrSalesNumber, "a publication for sale, in English"},
		{"F.98.XVII.6", 0, ErrSalesNumber, "and in French"},
		{"O.C./Confidential/18", 0, ErrLeague, "the Council of the League of Nations"},
		{"C.760.M.260.1924.XI", 0, ErrLeague, "and its Members"},
		{"INFCIRC/225/Rev.5", 0, ErrOther, "the atomic energy agency"},
		{"WT/DS998/AB/R", 0, ErrOther, "the trade organization"},

		// No symbol is so long, which bounds the time that the rest takes.
		{"A/" + strings.Repeat("9/", 120) + "9", 200, ErrTooLong, "many components"},
		{"A/" + strings.Repeat("9", 500), 200, ErrTooLong, "one long one"},
		{strings.Repeat("A", 1000), 200, ErrTooLong, "letters without end"},
	} {
		got, err := Parse(c.in)
		var e *Error
		if !errors.As(err, &e) || e.Err != c.want || e.Input != c.in || got.IsValid() {
			t.Errorf("Parse(%q) = %q, %v; want %q: %s", c.in, got, err, c.want, c.why)
			continue
		}
		if e.Offset != c.at && c.want != ErrTooLong {
			t.Errorf("Parse(%q): offset %d, want %d: %s", c.in, e.Offset, c.at, c.why)
		}
		if !errors.Is(Check(c.in), c.want) {
			t.Errorf("Check(%q) = %v", c.in, Check(c.in))
		}
	}
}

// The message of an error has all that a person needs to find it: the reason, the
// input in quotes, and the place, which is within the input.
func TestErrorMessage(t *testing.T) {
	const want = `symbol: "A/65/124 (para. 4)", byte 9: these brackets belong to no document symbol`
	if _, err := Parse("A/65/124 (para. 4)"); err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
	if got := (&Error{Input: "a\n\x00", Offset: 1, Err: ErrSyntax}).Error(); got != `symbol: "a\n\x00", byte 1: not a document symbol` {
		t.Errorf("a control character comes out as %s", got)
	}
	for _, s := range misses {
		var e *Error
		if _, err := Parse(s); !errors.As(err, &e) || e.Offset < 0 || len(s) < e.Offset || e.Input != s {
			t.Errorf("%q: %v", s, err)
		}
	}
}

// Every way to read something tells of its errors in the same way.
func TestErrorsOfAll(t *testing.T) {
	var s Symbol
	var session Session
	var language Language
	var kind Kind
	_, resolution := Resolution("A", "nothing")
	_, list := Split("A/98/1; nothing")
	_, parsed := ParseSession("nothing")
	for name, err := range map[string]error{
		"Resolution": resolution, "Split": list, "ParseSession": parsed,
		"Symbol": s.UnmarshalText([]byte("nothing")), "Session": session.UnmarshalText([]byte("nothing")),
		"Language": language.UnmarshalText([]byte("nothing")), "Kind": kind.UnmarshalText([]byte("nothing")),
	} {
		var e *Error
		var why Reason
		if !errors.As(err, &e) || !errors.As(err, &why) || why == "" || errors.Unwrap(err) != e.Err {
			t.Errorf("%s: %v is no *Error with a Reason", name, err)
		}
	}
}

// MustParse panics with the error of Parse.
func TestMustParse(t *testing.T) {
	defer func() {
		if err, ok := recover().(error); !ok || !errors.Is(err, ErrUnknown) {
			t.Errorf("MustParse panics with %v", err)
		}
	}()
	MustParse("nothing/1")
}
