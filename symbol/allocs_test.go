package symbol

import (
	"strings"
	"testing"
)

// The canonical spelling is read without allocation, and prose is searched
// without any, for symbols and in all six languages for sessions.
func TestAllocations(t *testing.T) {
	text := strings.Repeat("Recalling A/65/124 and S/RES/1373 (2001), and the report (A/HRC/16/18/Add.1, para. 4), it decides and/or requests. ", 20)
	sessions := map[Language]string{
		Arabic: "الدورة الاستثنائية الثالثة والعشرين", Chinese: "第七十八届和第七十九届会议", English: "its sixty-eighth and sixty-ninth sessions",
		French: "à sa soixante-dix-septième session", Russian: "двадцать третьей специальной сессии", Spanish: "septuagésimo séptimo período de sesiones",
	}
	a, b := MustParse("A/65/9"), MustParse("A/65/10")
	buf := make([]byte, 0, 64)
	for name, f := range map[string]func(){
		"Parse":      func() { Parse("E/CN.4/Sub.2/1994/WG.1/CRP.2") },
		"Parse year": func() { Parse("S/RES/1373 (2001)") },
		"Parse part": func() { Parse("A/74/6 (Sect. 3)/Add.4") },
		"Cut":        func() { Cut("A/RES/78/1, para. 4") },
		"Compare":    func() { a.Compare(b) },
		"AppendText": func() { a.AppendText(buf) },
		"Body":       func() { a.Body() },
		"Session":    func() { a.Session() },
		"Base":       func() { b = a.Base() },
		"FindSessions": func() {
			for l, text := range sessions {
				for range FindSessions(text, l) {
				}
			}
		},
		"Find": func() {
			for range Find(text) {
			}
		},
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

// No form of the grammar costs an allocation to read, to cut out of a text, or to
// look into, but for a word too long to be packed into an integer and a dot that may
// end the sentence.
func TestFormsAllocate(t *testing.T) {
	for _, form := range forms {
		if strings.HasSuffix(form, "/Corrigendum") || strings.HasSuffix(form, ".") {
			continue
		}
		s, text := MustParse(form), form+", para. 4"
		for name, f := range map[string]func(){
			"Parse": func() { Parse(form) }, "Cut": func() { Cut(text) }, "Body": func() { s.Body() }, "Session": func() { s.Session() },
			"Kind": func() { s.Kind() }, "Number": func() { _ = s.Number() }, "Letters": func() { _ = s.Letters() }, "Split": func() { s.Split() },
			"Base": func() { _ = s.Base() }, "Organ": func() { _ = s.Organ() }, "ImpliedYear": func() { s.ImpliedYear() }, "Parts": func() { s.Parts() },
			"Modifiers": func() {
				for range s.Modifiers() {
				}
			},
		} {
			if n := testing.AllocsPerRun(5, f); n != 0 {
				t.Errorf("%s of %s: %v allocations", name, form, n)
			}
		}
	}
}
