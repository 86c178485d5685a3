package resolution

import (
	"strconv"
	"strings"
	"testing"
)

// TestBad reads what is no resolution: there is a document, with problems, and
// nothing is lost.
func TestBad(t *testing.T) {
	var items strings.Builder
	items.WriteString("[DU1]\n\tThe General Assembly,\n\t1.\tDecides:\n")
	for i := range 20 {
		for _, label := range []string{"(a)", "(i)", "a.", "i.", "1)", "(1)", "A.", "I.", "–", "•"} {
			items.WriteString("\t\t" + label + "\tItem " + strconv.Itoa(i) + ";\n")
		}
	}
	for name, text := range map[string]string{
		"empty":       "",
		"white space": " \n\t\n\r\n\f",
		"zeros":       strings.Repeat("\x00", 1000),
		"no UTF-8":    "\xff\xfe\xfd\n\xc3\n",
		"items":       items.String(),
		"brackets":    strings.Repeat("[(", 1000),
		"numbers":     strings.Repeat("1. 2. 3.\n", 100),
		"tabs":        strings.Repeat("\t", 1000),
		"tags":        strings.Repeat("<<ODS JOB NO>>", 1000),
	} {
		t.Run(name, func(t *testing.T) {
			laws(t, text)
			for range Parse(text).Problems() {
				return
			}
			t.Error("there are no problems")
		})
	}
}

// nasty are inputs, by what they repeat, that a reader could take more than
// linear time for. Some do so only where there are notes that they may call.
var nasty = map[string]string{
	"one letter":   "a",
	"lines":        "a\n",
	"digits":       "1",
	"note marks":   "word1 ",
	"brackets":     "((",
	"items":        "\t\t(a)\tItem;\n\t\t(i)\tItem;\n\t\ta.\tItem;\n",
	"headings":     "Annex I\n",
	"rows":         "a\tb\n",
	"notes":        "\n1 Note.\n2 Ibid.",
	"slashes":      "A/",
	"resolutions":  "resolutions 59/48, ",
	"and verbs":    ", and in this regard requests ",
	"acts":         "A\nThe General Assembly,\n1st plenary meeting\n",
	"quotes":       "“",
	"combining":    "e\u0301",
	"tags":         "<<ODS DOC SYMBOL1>>",
	"numbers":      "xx.1;",
	"symbols":      "A/x.152;",
	"agenda lines": "United Nations\nAgenda item 1\n",
}

// withNotes returns an export of one size that repeats a unit and has two notes.
func withNotes(unit string, size int) string {
	return "[DU1]\n" + strings.Repeat(unit, size/len(unit)) + "\n\n1 Ibid.\n2 Ibid.\n"
}

// BenchmarkNasty reads inputs of doubled size: the bytes per second stay.
func BenchmarkNasty(b *testing.B) {
	for name, unit := range nasty {
		for _, size := range []int{1 << 16, 1 << 17, 1 << 18} {
			text := withNotes(unit, size)
			b.Run(name+"/"+strconv.Itoa(size>>10)+"kB", func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					Parse(text)
				}
			})
		}
	}
}

// TestNasty checks that nothing of such inputs is lost.
func TestNasty(t *testing.T) {
	for name, unit := range nasty {
		t.Run(name, func(t *testing.T) {
			for _, text := range []string{strings.Repeat(unit, 1<<12/len(unit)), withNotes(unit, 1<<18)} {
				tiles(t, Parse(text), text)
			}
		})
	}
}
