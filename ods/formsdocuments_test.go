package ods

import (
	"strings"
	"testing"
)

// What the paragraphs of documents in other languages and forms start with, the
// number first. Each document has what a form or a language does to paragraphs:
//
//   - russian-raw: recitals and paragraphs start with small letters, and so do
//     lines that go on; hyphens between spaces stand for dashes;
//   - chinese-raw: no letter tells where a paragraph starts, no space where a line
//     was broken, and the running head stands between the lines of a sentence;
//   - arabic-raw: numbers as "1 -" and "(أ)", the number of the resolution without a
//     mark, quotation marks the other way round, lines broken after a slash;
//   - spanish-layout: "y a", the organ's name at the start of a line, a number that
//     fills its column, "viii)Lleven", a number in brackets at the start of another
//     line, a page of items that shows no margin;
//   - table-plain: rows whose cells nothing parts.
func TestFormDocuments(t *testing.T) {
	for _, c := range []struct {
		name   string
		form   Form
		starts []string
	}{
		{"russian-raw.txt", PDFRaw, []string{
			"Резолюция 2902", "принятая Советом", "Совет Безопасности,", "ссылаясь на", "подтверждая свою",
			"напоминая о", "отмечая вклад", "выражая глубокую", "принимая к", "определяя, что", "действуя на", "1. требует, чтобы",
			"2. призывает стороны", "Мандат Миссии", "3. постановляет продлить", "a) наблюдение за",
			"b) расследование по", "4. постановляет продолжать",
		}},
		{"chinese-raw.txt", PDFRaw, []string{
			"2031年", "[根据第二", "86/301. 灯塔、浮标", "大会，", "回顾其20", "又回顾其以", "赞赏地注意", "关切地注意", "确认区域合", "1. 表示注意到",
			"2. 邀请会员国", "(a) 维护本国的", "㈠ 每年检查灯", "㈡ 记录检查的", "(b) 每年就此提", "3. 请秘书长向", "4. 决定将题为", "第74次全", "2031年",
		}},
		{"arabic-raw.txt", PDFRaw, []string{
			"قرار اتخذته", "[بناء على", "86/301 صيانة المنارات", "إن الجمعية", "إذ تشير", "وإذ تلاحظ", "وإذ تضع",
			"1 - تحيط علما", "2 - تدعو الدول", "(أ) صيانة مناراتها", "(ب) تقديم تقرير", "3 - تطلب إلى", "الجلسة العامة",
			"20 كانون",
		}},
		{"spanish-layout.txt", PDFLayout, []string{
			"Resolución aprobada", "[sobre la", "86/301. Mantenimiento de", "La Asamblea", "Recordando su",
			"Encomiando la", "Observando que", "1. Toma nota", "2. Invita a", "a) Mantengan sus",
			"vii) Inspeccionen cada", "viii) Lleven un", "b) Presenten cada", "Cooperación regional", "3. Alienta a",
			"4. Decide incluir", "74ª sesión", "20 de",
		}},
		{"table-plain.txt", Plain, []string{
			"Resolution adopted", "[on the", "86/264. Lighthouse Inspectorate", "The General", "Having considered",
			"1. Takes note", "Posts", "2. Approves the", "3. Decides to", "94th plenary", "24 December", "Annex",
			"Staffing table", "Category Number of posts", "Professional and higher", "D-1\t1", "P-5\t4", "P-4\t11",
			"Subtotal\t16", "General Service", "Principal level\t–", "Other level\t23", "Total\t39", "The Inspectorate",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			opens := func(line string) bool {
				for _, start := range c.starts {
					if strings.HasPrefix(line, start) {
						return true
					}
				}
				return false
			}
			d := Parser{Opens: opens}.Parse(texts(t, "../testdata/forms/"+c.name)[c.name])
			if d.Form != c.form || len(d.Paragraphs) != len(c.starts) {
				t.Fatalf("%v, %d paragraphs: %q", d.Form, len(d.Paragraphs), summary(d))
			}
			for i, start := range c.starts {
				p := &d.Paragraphs[i]
				if got := strings.TrimLeft(p.Label+" "+p.Text, " "); !strings.HasPrefix(got, start) {
					t.Errorf("paragraph %d is %q, not %q", i, got, start)
				}
			}
		})
	}
}
