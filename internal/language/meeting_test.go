package language

import (
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// The lines that close texts, in the order of their age, with what copies make
// of them.
func TestMatchMeeting(t *testing.T) {
	for _, c := range []struct {
		language symbol.Language
		line     string
		meeting  string // "" for none
	}{
		{symbol.English, "64th plenary meeting", "64th"},
		{symbol.English, "48th (resumed) plenary meeting", "48th (resumed)"},
		{symbol.English, "Adopted unanimously at the 700th meeting.", "700th"},
		{symbol.English, "Adopted unanimously at the resumed 2396th meeting.", "resumed 2396th"},
		{symbol.English, "Adopted unanimously at the 3005 meeting", "3005"}, // without its stop
		{symbol.English, "Adopted at the 1626th meeting,", "1626th"},        // with a comma for it
		{symbol.English, "Adopted at the 177th meeting by 10 votes to none, with 1 abstention (France).", "177th"},
		{symbol.English, "Adapted at the 1821st meeting by 13 votes to none.", "1821st"}, // a letter misread
		{symbol.English, "Adopted at the I851st meeting by 13 votes to none", "I851st"},
		{symbol.English, "Adopted at the 2049th meeting without a vote.", "2049th"},
		{symbol.English, "Adopted without a vote at the 3002nd meeting.", "3002nd"},
		{symbol.English, "2396th meeting,", ""}, // the end of a line in a sentence
		{symbol.English, "the last plenary meeting", ""},
		{symbol.English, "Adopted at the last meeting.", ""},
		{symbol.French, "64e séance plénière", "64e"},
		{symbol.Chinese, "第64次全体会议", "64"},
		{symbol.Chinese, "第一四八一次全体会议", "一四八一"},
		{symbol.Chinese, "第一一七次會議一致通過。", "一一七"},
		{symbol.Chinese, "第二七七次會議以九票對零通過。", "二七七"},
	} {
		fields, _, ok := For(c.language).MatchMeeting(c.line)
		if got := fields.Get("meeting"); got != c.meeting || ok != (c.meeting != "") {
			t.Errorf("%q is of meeting %q", c.line, got)
		}
	}
}
