package ods

import (
	"net/url"
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzUnescape asserts that escapes are undone as net/url undoes them, and that
// what was escaped comes back.
func FuzzUnescape(f *testing.F) {
	for _, s := range []string{"", "A/RES/65/124", "S%2FRES%2f1325+%282000%29", "%", "%2", "%zz", "%00", "%ff", "%C3%A9", "a%7fb", "100%25+"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, inQuery := range []bool{false, true} {
			slowly := url.PathUnescape
			if inQuery {
				slowly = url.QueryUnescape
			}
			want, err := slowly(s)
			sound := err == nil && utf8.ValidString(want) && strings.IndexFunc(want, func(r rune) bool { return r < ' ' || r == 0x7f }) < 0
			got, bad := unescape(s, inQuery)
			if sound != (bad < 0) || sound && got != want || bad > len(s) {
				t.Errorf("unescape(%q, %t) = %q, %d; net/url has %q, %v", s, inQuery, got, bad, want, err)
			}
			var escaped []byte
			for i := range len(got) {
				escaped = appendEscaped(escaped, got[i])
			}
			if again, bad := unescape(string(escaped), inQuery); sound && (again != got || bad >= 0) {
				t.Errorf("unescape(%q) = %q", escaped, again)
			}
		}
	})
}
