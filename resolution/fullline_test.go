package resolution

import (
	"os"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// Where a line of the raw form is full, what it ends with and the words of the next
// one tell whether a paragraph ends. What each paragraph of the documents starts with,
// the number first:
//
//   - chinese-full-lines: full lines that end in a comma before a verb that asks, before
//     "also" with another verb and before "in this regard", all within a recital, and
//     one before a recital of its own; items with titles; titles between items;
//   - spanish-raw: a heading as long as a line above a number, a colon in a name at the
//     start of a line, days behind a full line with a colon and full lines with
//     semicolons.
func TestFullLines(t *testing.T) {
	for name, want := range map[string][]string{
		"chinese-full-lines": {
			"2031年", "[根据", "86/302. 海雾", "大会，", "回顾其", "又回顾其", "欢迎各国", "赞赏地", "关切地", "确认", "意识到",
			"1. 表示", "2. 邀请", "(a) 雾号", "在每座灯塔", "(b) 训练", "训练灯塔", "紧急", "(c) 在雾号", "报告", "3. 请", "第74次", "2031年",
		},
		"spanish-raw": {
			"Resolución", "[sobre", "86/303. Conferencia", "La Asamblea", "Recordando", "Tomando nota", "Disposiciones", "1. Decide", "2. Decide",
			"Lunes", "Martes", "Miércoles", "3. Invita", "a) Presenten", "i) Que", "ii) Que", "b) Participen", "74ª", "20 de",
		},
	} {
		text, err := os.ReadFile("../testdata/forms/" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		paragraphs := Parser{}.delivery().Parse(string(text)).Paragraphs
		if len(paragraphs) != len(want) {
			t.Errorf("%s: %d paragraphs, want %d", name, len(paragraphs), len(want))
		}
		for i := range min(len(paragraphs), len(want)) {
			if got := strings.TrimLeft(paragraphs[i].Label+" "+paragraphs[i].Text, " "); !strings.HasPrefix(got, want[i]) {
				t.Errorf("%s: paragraph %d is %q, want %q", name, i, got, want[i])
			}
		}
	}
}

// A verb behind a comma opens a recital of its own, or goes on with the one before it.
func TestRecites(t *testing.T) {
	for _, c := range []struct {
		recital, line string
		want          bool
	}{
		{"欢迎秘书长的报告，", "回顾其决议，", true},
		{"欢迎秘书长的报告，", "鼓励各国合作，", false},          // asks
		{"欢迎秘书长的报告，", "强烈敦促各国合作，", false},        // with its adverb
		{"回顾其决议，", "又回顾其以往各项决议，", true},          // the second of a verb
		{"欢迎秘书长的报告，", "又回顾其以往各项决议，", false},      // the second thing that is said
		{"欢迎秘书长的报告，", "在这方面回顾其决议，", false},       // looks back
		{"在通过该决议后，", "又回顾其以往各项决议，", true},        // nothing is known of the first
		{"欢迎秘书长的报告，", "根据《联合国宪章》第七章采取行动，", true}, // no verb stands before the Article
		{"欢迎秘书长的报告，", "各国的灯塔", false},            // no verb
	} {
		if got := (Parser{Language: symbol.Chinese}).recites(c.recital, c.line); got != c.want {
			t.Errorf("%s after %s: %v", c.line, c.recital, got)
		}
	}
}

// The name of a German meeting has the organ in it.
func TestGermanMeeting(t *testing.T) {
	a := Parser{Language: symbol.German}.Parse("[DU1]\nResolution 2999 (2031)\nverabschiedet auf der 12345. Sitzung des Sicherheitsrats am 3. Juni 2031\n\n\tDer Sicherheitsrat,\n\t1.\tbeschließt, mit der Angelegenheit befasst zu bleiben.\n").Acts[0]
	if got := a.Adoption(symbol.German).Meeting; got != "12345. Sitzung des Sicherheitsrats" {
		t.Errorf("the meeting is %q", got)
	}
}
