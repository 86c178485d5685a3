package resolution

import (
	"runtime"
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
		"parted":      "决 议",
		"broken off":  "\tRecordando\fa,\n\tReconociendo",
		"foot":        "\t[DU1]<<ODS JOB NO>>\n7 July 2003",
		"end marks":   "Takes note；122\n\tits；\n\tport\n2 S",
		"marks":       ".12\n1 .\n2 .\n12 .\n[DU1]<<ODS JOB NO>>",
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
	"capitals":     "Short Line\n",
	"digits":       "1",
	"note marks":   "word1 ",
	"called":       "the application, 75\n",
	"brackets":     "((",
	"items":        "\t\t(a)\tItem;\n\t\t(i)\tItem;\n\t\ta.\tItem;\n",
	"tails":        "\t1.\tDecides:\n\tWords without a number.\n\tMore of them.\n",
	"headings":     "Annex I\n",
	"rows":         "a\tb\n",
	"notes":        "\n1 Note.\n2 Ibid.",
	"slashes":      "A/",
	"resolutions":  "resolutions 59/48, ",
	"and verbs":    ", and in this regard requests ",
	"acts":         "A\nThe General Assembly,\n1st plenary meeting\n",
	"organs":       "\tThe General Assembly\n",
	"quotes":       "“",
	"combining":    "e\u0301",
	"directions":   "\u200f\u202bقرار\u202c ",
	"tags":         "<<ODS DOC SYMBOL1>>",
	"numbers":      "xx.1;",
	"symbols":      "A/x.152;",
	"agenda lines": "United Nations\nAgenda item 1\n",
	"agenda title": "Agenda item 1\nA title\nOf many lines\n",
	"furniture":    "\n2/5\n18-12345\n\f",
	"languages":    "The sea and the coast\nМоре и берег\nLa mer et la côte\n海洋和海岸\nالبحر والساحل\n",
	"white space":  "\u0085\u2028\u2029\u00a0",
	"wrapped":      "    1.  Requests the Secretary-General to stress the\nsea ports of the sea-\nport, 1\n\n",
}

// withNotes returns an export of one size that repeats a unit and has two notes.
func withNotes(unit string, size int) string {
	return "[DU1]\n" + strings.Repeat(unit, size/len(unit)) + "\n\n1 Ibid.\n2 Ibid.\n"
}

// nastyForms are texts of one size that repeat a unit: an export, one with all in a
// paragraph, one with its masthead, and one whose form has to be recognised.
func nastyForms(unit string, size int) map[string]string {
	repeated := strings.Repeat(unit, size/len(unit))
	return map[string]string{
		"export":   withNotes(unit, size),
		"clause":   "[DU1]\n\tThe General Assembly,\n\t1.\tRequests " + repeated,
		"masthead": "[DU1]\n<<ODS JOB NO>>N1051998E<<ODS JOB NO>>\nUnited Nations\nAgenda item 1\n" + repeated,
		"plain":    repeated,
	}
}

// BenchmarkNasty reads inputs of 1, 4, 16 and 64 MB: the bytes per second stay.
func BenchmarkNasty(b *testing.B) {
	for name, unit := range nasty {
		for size := 1 << 20; size <= 1<<26; size *= 4 {
			for form, text := range nastyForms(unit, size) {
				b.Run(name+"/"+form+"/"+strconv.Itoa(size>>20)+"MB", func(b *testing.B) {
					b.SetBytes(int64(len(text)))
					b.ReportAllocs()
					for b.Loop() {
						Parse(text)
					}
				})
			}
		}
	}
}

// TestNastyMemory reads inputs of two sizes. What is allocated grows as they do, but
// for pieces of memory that double; and besides a multiple of the text it is a number
// of bytes for each paragraph, mark, verb and reference that is found.
func TestNastyMemory(t *testing.T) {
	const factor = 8
	for name, unit := range nasty {
		small, large := nastyForms(unit, 1<<14), nastyForms(unit, factor<<14)
		for form := range small {
			count, size, _ := allocated(small[form])
			counts, sizes, nodes := allocated(large[form])
			if counts > factor*(count+count/10)+256 || sizes > 2*factor*size+1<<14 {
				t.Errorf("%s, %s: %d pieces of %d bytes for one, %d of %d for %d", name, form, count, size, counts, sizes, factor)
			}
			lines := strings.Count(large[form], "\n")
			if most := 12*len(large[form]) + 320*lines + 1600*nodes + 1<<16; sizes > most {
				t.Errorf("%s, %s: %d bytes for %d of text, %d lines and %d nodes, want at most %d", name, form, sizes, len(large[form]), lines, nodes, most)
			}
		}
	}
}

// allocated returns in how many pieces reading a text takes how many bytes of memory,
// and how many nodes the document has.
func allocated(text string) (count, size, nodes int) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	d := Parse(text)
	runtime.ReadMemStats(&after)
	for t := range d.Texts() {
		nodes += 1 + len(t.Marks) + len(t.Verbs) + len(t.References)
	}
	return int(after.Mallocs - before.Mallocs), int(after.TotalAlloc - before.TotalAlloc), nodes
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
