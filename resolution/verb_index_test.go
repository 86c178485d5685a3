package resolution

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/undoc-go/undoc/internal/fold"
	"github.com/undoc-go/undoc/symbol"
)

// plainClass is the law of [verbMatcher.class]: it tries every rule of the class.
func plainClass(m *verbMatcher, class, at int) (int, *verbRule) {
	best := -1
	var rule *verbRule
	for i := range m.classes[class] {
		r := &m.classes[class][i]
		if r.moods>>m.mood&1 == 0 || r.assembly && m.practice == councilPractice {
			continue
		}
		if end := m.rule(r, at); end > best {
			best, rule = end, r
		}
	}
	return best, rule
}

// plainHead is the law of [verbMatcher.head]: it tries every form of the mood.
func plainHead(m *verbMatcher, at int) (best headAt) {
	for i := range m.heads[m.mood] {
		form := &m.heads[m.mood][i]
		end := fold.WordsAt(m.text, at, form.before)
		if end < 0 {
			continue
		}
		var led verbLead
		if end = m.particle(&led, form.after, end); end > best.end {
			best = headAt{end, &m.lexemes[form.lexeme], led}
		}
	}
	return best
}

// plainFurther is the law of [verbMatcher.appendFurther]: it looks for a link at
// every space, and for a verb behind every link.
func plainFurther(m *verbMatcher, at int) (verbs []Verb) {
	quotes, from := 0, at
	for at < len(m.text) {
		r, n := utf8.DecodeRuneInString(m.text[at:])
		start, paused := at, isPause(r)
		at += n
		quotes = max(0, quotes+quoteDepth(r))
		if quotes > 0 || !paused && !fold.IsSpace(r) {
			continue
		}
		if !paused {
			at = fold.AfterSpace(m.text, at)
		}
		next, linked := m.link(start, paused)
		if !linked {
			continue
		}
		if m.further(from, start, next, paused) {
			verbs = append(verbs, m.found)
			at, from = m.found.End(), m.found.End()
		}
	}
	return verbs
}

// plainVerbs holds the verbs and the phrases of all classes that a matcher finds to
// the laws.
func plainVerbs(t *testing.T, m *verbMatcher) {
	for at := range len(m.text) + 1 {
		// Phrases are looked for behind white space.
		if at == fold.AfterSpace(m.text, at) && (at == len(m.text) || utf8.RuneStart(m.text[at])) {
			holdPlace(t, m, at)
		}
	}
	got, want := m.appendFurther(nil, 0), plainFurther(m, 0)
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Fatalf("%v, mood %d: %q goes on with %+v, want %+v", m.language, m.mood, m.text, got, want)
	}
}

// holdPlace holds the phrases and heads at a place to the laws.
func holdPlace(t *testing.T, m *verbMatcher, at int) {
	for class := range m.classes {
		got, rule := m.class(class, at)
		want, plain := plainClass(m, class, at)
		if got != want || rule != plain {
			t.Fatalf("%v, class %d: %q ends at %d, want %d", m.language, class, m.text[at:], got, want)
		}
	}
	var ledHead, head headAt
	led := m.ledHead(&ledHead, at)
	aside, _ := m.class(asideClass, at)
	if m.goOn>>m.mood&1 == 1 && !m.mayGoOn(at, true) && (led && m.goesOn(ledHead.lexeme) || aside >= 0) {
		t.Fatalf("%v, mood %d: %q is passed by", m.language, m.mood, m.text[at:])
	}
	m.head(&head, &verbLead{}, at)
	if want := plainHead(m, at); head != want {
		t.Fatalf("%v, mood %d: %q has the head %+v, want %+v", m.language, m.mood, m.text[at:], head, want)
	}
}

// TestIndex holds what is found by the first word to a look at everything.
func TestIndex(t *testing.T) {
	for _, text := range []string{
		"Notes with deep and grave concern also the delay, and while further re\u2011emphasizing the need, in this regard,  requests",
		"Notes the delay,, while affirming ; , and ,requests",
		"Remains\u00a0seized, and\u00a0decides; AND calls once again upon",
		"وإذ تُسلِّم أيضاً مع بالغ القلق، وتحثّ",
		"又深为关切地注意到，并且在这方面表示最严重关切和赞赏； 并请",
		"Se déclarant de nouveau vivement préoccupée, ainsi que prenant note et\nl’invite à",
		"с глубокой обеспокоенностью отмечая, а также ещё раз просит и призывает",
		"Acoge también con beneplácito, y solicita; al tiempo que e insta",
		"nimmt mit Besorgnis Kenntnis, das Risiko unterstreichend",
	} {
		for i := range verbTables {
			for mood := range 2 {
				plainVerbs(t, &verbMatcher{verbTable: &verbTables[i], text: text, mood: mood})
			}
		}
	}
}

// TestIndexOnSentences does the same for sentences of pieces of the tables thrown
// together, which meet one another in ways that nobody thought of.
func TestIndexOnSentences(t *testing.T) {
	random := rand.New(rand.NewPCG(70, 1))
	for i := range verbTables {
		pieces := piecesOf(&verbTables[i])
		for sentence := range 30 {
			var b strings.Builder
			for range 10 {
				b.WriteString(pieces[random.IntN(len(pieces))])
				b.WriteString([...]string{" ", " ", " ", ", ", "، ", "，", "\u00a0", "; ", " x, ", " x "}[random.IntN(10)])
			}
			plainVerbs(t, &verbMatcher{verbTable: &verbTables[i], text: b.String(), mood: sentence % 2})
		}
	}
}

// piecesOf returns the words of the rules of a table, those of links many times, and
// some of its heads.
func piecesOf(table *verbTable) (pieces []string) {
	for class, rules := range table.classes {
		for _, rule := range rules {
			for _, e := range append(rule.elements, verbElement{words: rule.words}) {
				if e.words != "" {
					pieces = append(pieces, e.words)
				}
			}
			for range 20 {
				if class == linkClass || class == asideClass {
					pieces = append(pieces, rule.words)
				}
			}
		}
	}
	for _, forms := range table.heads {
		for i := 0; i < len(forms); i += 2 {
			pieces = append(pieces, forms[i].before, forms[i].before+" "+forms[i].after)
		}
	}
	return pieces
}

// TestEveryRowIsIndexed finds each rule of plain words in capital letters; the heads
// are those of [TestForms].
func TestEveryRowIsIndexed(t *testing.T) {
	for i := range verbTables {
		for class, rules := range verbTables[i].classes {
			for _, rule := range rules {
				if rule.words == "" {
					continue
				}
				m := verbMatcher{verbTable: &verbTables[i], text: strings.ToUpper(rule.words)}
				if rule.moods == operativeMood {
					m.mood = 1
				}
				if end, _ := m.class(class, 0); end != len(m.text) {
					t.Errorf("%v: %q of class %d ends at %d", m.language, m.text, class, end)
				}
			}
		}
	}
}

// TestLinks: what is left out between words begins no link. The letters of the
// links of all languages are among those that the table of breaks stands for.
func TestLinks(t *testing.T) {
	for i := range verbTables {
		table := &verbTables[i]
		for _, rule := range table.classes[linkClass] {
			for _, link := range []string{rule.words, strings.ToUpper(rule.words)} {
				for _, space := range []string{" ", "\n", "\u00a0", "\u3000", " \u00ad"} {
					text := "x" + space + link + " x"
					m := verbMatcher{verbTable: table, text: text}
					breaks := m.breaks(0)
					if breaks.next() != 1 || !table.mayLink(text, len("x"+space)) {
						t.Errorf("%v: %q is passed by", table.language, text)
					}
				}
			}
		}
	}
}

// FuzzIndex asserts the laws for any text, in the languages in the order of their
// tables: Arabic, German, English, Spanish, French, Russian, Chinese.
func FuzzIndex(f *testing.F) {
	f.Add(uint8(2), false, "Noting with deep concern also the delay, and recalling")
	f.Add(uint8(2), true, "Calls once again upon, and\u00a0urges; while re\u2011affirming")
	f.Add(uint8(2), true, "Notes,, while Affirming")
	f.Add(uint8(0), true, "وإذ تعيد أيضاً تأكيد، وتحثّ")
	f.Add(uint8(6), true, "又关切地注意到，并请； 并 且要求")
	f.Add(uint8(4), true, "et invite, ainsi que prie")
	f.Add(uint8(5), true, "а также просит и призывает")
	f.Add(uint8(3), true, "y solicita, al tiempo que insta")
	f.Add(uint8(2), false, "Promoting \u200b and\u00a0\u00a0noting\u2028  and  welcoming")
	f.Fuzz(func(t *testing.T, table uint8, council bool, text string) {
		if len(text) > 100 {
			return
		}
		for mood := range 2 {
			m := verbMatcher{verbTable: &verbTables[int(table)%len(verbTables)], text: text, mood: mood}
			if council {
				m.practice = councilPractice
			}
			plainVerbs(t, &m)
		}
	})
}

// BenchmarkClauseVerbs reads clauses of each language whole.
func BenchmarkClauseVerbs(b *testing.B) {
	for _, bench := range []struct {
		language symbol.Language
		text     string
	}{
		{symbol.English, "Notes with concern the delay in the payment of contributions and the work of the organs, and in this regard requests the Board to report;"},
		{symbol.Chinese, "关切地注意到会费的支付迟延和各机关的工作，并在这方面请理事会提出报告；"},
		{symbol.Arabic, "تلاحظ مع القلق التأخر في دفع الاشتراكات وعمل الأجهزة، وتطلب في هذا الصدد إلى المجلس أن يقدم تقريرا؛"},
		{symbol.Russian, "отмечает с обеспокоенностью задержку с уплатой взносов и работу органов и просит в этой связи Совет представить доклад;"},
	} {
		b.Run(bench.language.String(), func(b *testing.B) {
			var verbs [8]Verb
			b.SetBytes(int64(len(bench.text)))
			b.ReportAllocs()
			for b.Loop() {
				appendClauseVerbs(verbs[:0], bench.text, bench.language, NoVerb, assemblyPractice)
			}
		})
	}
}
