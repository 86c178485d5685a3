package ods

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/undoc-go/undoc/symbol"
)

// furniture finds the rows that are furniture by their words alone: page
// numbers, job numbers, bar codes, rules, images. Running heads need more, see
// [pageReader.runningHeads]. The job number goes into the masthead.
func (r *pageReader) furniture() {
	job := int32(-1) // the page that a job number has been met on
	widest := r.widestFurniture()
	for i := range r.rows {
		row := &r.rows[i]
		if row.kind != bodyRow || row.width > maxFurniture {
			continue
		}
		words := r.at(i)
		if len(words) > widest && row.single && isLetter(firstRuneOf(words)) {
			continue // as most rows are
		}
		// A rule is not furniture yet: what stands under it may be notes.
		if isRule(words) {
			row.kind = ruleRow
			continue
		}
		kind, hasJob := r.furnitureRow(row, job == row.page)
		// The number of a page stands at its edge.
		if kind == pageEndRow && !hasJob && r.isInMiddle(i) {
			continue // "76/105": in Arabic the number of a resolution has no mark after it
		}
		row.kind = kind
		if hasJob {
			job = row.page
		}
	}
}

// widestFurniture returns more than the length of any furniture of one cell that starts
// with a letter.
func (r *pageReader) widestFurniture() int {
	widest := maxJobFooter
	for i := range r.table.Recycle {
		widest = max(widest, len(r.table.Recycle[i].Form)+maxBarCode)
	}
	return widest
}

// isInMiddle reports whether row i, of a text with pages, has many rows of its page
// above and below it.
func (r *pageReader) isInMiddle(i int) bool {
	page := r.rows[i].page
	paged := r.document.Form.isPDF() || r.rows[len(r.rows)-1].page > 0
	return paged && i >= farInside && i+farInside < len(r.rows) && r.rows[i-farInside].page == page && r.rows[i+farInside].page == page
}

// farInside is how many rows from the edge of a page nothing of its edge stands.
const farInside = 5

// maxFurniture is the width of the widest row that is looked at: two columns of
// a wide page.
const maxFurniture = 300

// furnitureRow tells the kind of a row all of whose cells are furniture, and
// whether one of them is a job number. On a page with a job number six figures
// may be the day on which it came in.
func (r *pageReader) furnitureRow(row *row, job bool) (kind rowKind, hasJob bool) {
	kind = furnitureRow
	g := row.gaps(r.text)
	for at := row.start; at < row.end; at = g.next {
		s := r.text[at:g.after(at)]
		switch {
		case r.jobCell(s, at):
			hasJob, kind = true, pageEndRow
		case r.isPageNumber(s):
			kind = pageEndRow
		case isImage(s), s == exportMark, isContinued(s), isLanguageLetter(s), r.isRecycle(s):
		// "131123", the day on which a version came in, is a number like any other
		// where no job number is near.
		case (hasJob || job) && isDays(s):
		default:
			return bodyRow, false
		}
	}
	return kind, hasJob
}

// isRule reports whether s is a line drawn across the page. A backslash may
// stand before each of its characters, as in Markdown.
func isRule(s string) bool {
	n := 0
	for _, c := range s {
		switch c {
		case '_', '-', '–', '—', '―', '=', '─':
			n++
		case '\\', ' ':
		default:
			return false
		}
	}
	return n >= 3
}

// isImage reports whether s stands for an image in an extract.
func isImage(s string) bool { return strings.HasPrefix(s, "<!--") && strings.HasSuffix(s, "-->") }

// isContinued reports whether s says that the page goes on: "/...".
func isContinued(s string) bool { return s[0] == '/' && strings.Trim(s, "/. …") == "" }

// isPageNumber reports whether s is the number of a page: "2/5", "- 2 -", "Page 2".
func (r *pageReader) isPageNumber(s string) bool {
	if len(s) > maxPageNumber {
		return false
	}
	// "2/5" is page 2 of 5; "65/124" is a resolution, and no page comes after the
	// last.
	if page, pages, ok := strings.Cut(s, "/"); ok {
		p, pOK := smallNumber(page)
		n, nOK := smallNumber(pages)
		return pOK && nOK && 0 < p && p <= n && page[0] != '0'
	}
	if inner, ok := strings.CutPrefix(s, "- "); ok {
		inner, ok = strings.CutSuffix(inner, " -")
		_, number := smallNumber(inner)
		return ok && number
	}
	fields, _, ok := r.table.MatchAny(r.table.Page, s)
	_, number := smallNumber(fields.Get("page"))
	return ok && number
}

const maxPageNumber = 24

// isRecycle reports whether s is the line that asks to recycle the paper, at the
// foot of first pages of recent years. What little may follow is a bar code.
func (r *pageReader) isRecycle(s string) bool {
	for _, p := range r.table.Recycle {
		if strings.HasPrefix(s, p.Form) && len(s) <= len(p.Form)+maxBarCode {
			return true
		}
	}
	return false
}

// maxBarCode is the length of the longest bar code, with room to spare.
const maxBarCode = 16

// isLanguageLetter reports whether s is the letter of a language in brackets, as
// it stands where the job number is missing.
func isLanguageLetter(s string) bool {
	return len(s) == len("(E)") && s[0] == '(' && s[2] == ')' && strings.IndexByte(languageLetters, s[1]) >= 0
}

// isDays reports whether s is one or two days in six figures.
func isDays(s string) bool {
	_, err := ParseJobFooter("10-51998 " + s)
	return len(s) >= 6 && len(s) <= 13 && err == nil
}

// jobCell takes a job number or a bar code. The masthead has the one that says
// most: the one with the language.
func (r *pageReader) jobCell(s string, at int) bool {
	if len(s) > maxJobFooter || nextFigure(s, 0) == len(s) || s[0] != '*' && !hasHyphenOrStop(s) {
		return false
	}
	// Looking is cheap and an error is not: most cells have been refused before.
	number := numberReader{s: s}
	if _, ok := number.job(); !ok {
		return false
	}
	footer, err := ParseJobFooter(s)
	if err != nil {
		return false
	}
	m := &r.head.masthead
	// The foot, the bar code and the tag give one number in three spellings.
	if says(footer.Job) > says(m.Job) {
		m.Job = footer.Job
		r.fields = append(r.fields, Part{HeaderPart, at, at + len(s)})
	}
	return true
}

const maxJobFooter = 48

// hasHyphenOrStop reports whether s has what parts a job number: a hyphen, or what
// word processors put for one, or the stop after its station.
func hasHyphenOrStop(s string) bool {
	return strings.IndexByte(s, '-') >= 0 || strings.IndexByte(s, '.') >= 0 ||
		strings.Contains(s, "‐") || strings.Contains(s, "‑") || strings.Contains(s, "–")
}

// says tells how much a job number says.
func says(j JobNumber) int {
	switch {
	case !j.IsValid():
		return 0
	case !j.station.IsValid():
		return 1
	case j.letter == 0:
		return 2
	}
	return 3
}

// maxHead is how many rows a running head may have.
const maxHead = 6

// runningHeads finds the symbol and the title that the heads of pages repeat. A
// page starts after a form feed, or after the foot of the page before. In the
// raw form symbol and title stand in paragraphs of their own, in either order.
func (r *pageReader) runningHeads() {
	for i := range r.rows {
		foot := i > 0 && (r.rows[i-1].kind == pageEndRow || r.rows[i].first)
		// Only the first rows of a page can be its head.
		if r.rows[i].kind != bodyRow || !foot {
			continue
		}
		first := r.headBlock(i)
		next := first
		if next < len(r.rows) && !r.rows[next].first {
			next = r.headBlock(next)
		}
		switch symbolAt, ok := r.symbolRow(i, first); {
		case ok:
			r.mark(i, symbolAt+1, furnitureRow)
			if symbolAt+1 == first && next > first && r.isTitle(first, next) {
				r.mark(first, next, furnitureRow)
			}
		// A title alone may be the title itself, met for the first time; with the
		// symbol beside it, it is a head. Extracts in Markdown have lost the
		// symbols.
		case r.isTitle(i, first):
			if symbolAt, ok := r.symbolRow(first, next); ok || r.document.Form == Markdown {
				r.mark(i, first, furnitureRow)
				if ok {
					r.mark(first, symbolAt+1, furnitureRow)
				}
			}
		}
	}
	if r.document.Form == Markdown || r.document.Form == Wrapped {
		r.strayHeads()
	}
}

func (r *pageReader) mark(from, to int, kind rowKind) {
	for i := from; i < to; i++ {
		if r.rows[i].kind == bodyRow {
			r.rows[i].kind = kind
		}
	}
}

// headBlock returns the end of the rows from i on that no blank line parts.
func (r *pageReader) headBlock(i int) int {
	end := i + 1
	for end < len(r.rows) && end < i+maxHead && !r.rows[end].blank && !r.rows[end].first && r.rows[end].kind == bodyRow {
		end++
	}
	return end
}

// symbolRow returns the row that has the symbol of the document in its first or
// last cell.
func (r *pageReader) symbolRow(from, to int) (int, bool) {
	for i := from; i < to && i < len(r.rows); i++ {
		if r.rows[i].width > maxFurniture {
			continue
		}
		g := r.rows[i].gaps(r.text)
		first := cell{r.rows[i].start, g.after(r.rows[i].start)}
		last := first
		for g.next < r.rows[i].end {
			last.start = g.next
			last.end = g.after(last.start)
		}
		if r.isSymbol(r.text[first.start:first.end]) || last != first && r.isSymbol(r.text[last.start:last.end]) {
			return i, true
		}
	}
	return 0, false
}

// isSymbol reports whether s is the symbol of the document, as the heads of its
// pages print it.
func (r *pageReader) isSymbol(s string) bool {
	if r.symbol != "" && s == r.symbol {
		return true
	}
	// A text without a masthead tells its symbol by its running heads alone: the
	// first one counts.
	own := r.head.masthead.Symbol()
	if len(s) > maxFixed || !mayBeSymbol(s) || r.symbol != "" && !own.IsValid() {
		return false
	}
	symbols, err := symbol.Split(s)
	if err != nil || len(symbols) == 0 {
		return false
	}
	if !own.IsValid() {
		r.symbol = s
		return true
	}
	return symbols[0] == own
}

// mayBeSymbol reports whether s may start with a symbol: it has a slash, and starts with no
// letter of Arabic or Chinese, whose months have one too, "كانون الأول/ديسمبر".
func mayBeSymbol(s string) bool {
	if strings.IndexByte(s, '/') < 0 {
		return false
	}
	c := firstRuneOf(s)
	return c < 0x620 || !hasNoCapitals(c)
}

// isTitle reports whether the rows repeat a title that stands at the start of
// the text.
func (r *pageReader) isTitle(from, to int) bool {
	// A title ends without a mark, a sentence with one.
	if from == to || endMark(r.at(to-1)) != 0 {
		return false
	}
	const before = ". " // behind the number of a text
	var room [maxFixed]byte
	line := append(room[:0], before...)
	for i := from; i < to && i < len(r.rows); i++ {
		if r.rows[i].page != r.rows[from].page || r.rows[i].width > maxFurniture {
			return false
		}
		line = appendLine(line, len(before), r.at(i))
	}
	title := line[len(before):]
	switch last, _ := utf8.DecodeLastRune(title); {
	case len(title) >= minTitle:
		return containsWords(r.start(), title)
	case isWide(last):
		return containsWords(r.start(), line)
	}
	return containsWords(r.start(), append(line, ' '))
}

// containsWords reports whether a text contains words. It goes from space to space: where
// letters take two bytes, many begin with that of any other.
func containsWords(text, words []byte) bool {
	space := bytes.IndexByte(words, ' ')
	if space < 0 || space+1 == len(words) || words[0] < utf8.RuneSelf {
		return bytes.Contains(text, words)
	}
	for at := space; at+1 < len(text); at++ {
		n := bytes.IndexByte(text[at:len(text)-1], ' ')
		if n < 0 {
			return false
		}
		if at += n; text[at+1] == words[space+1] && text[at-space] == words[0] && bytes.HasPrefix(text[at-space:], words) {
			return true
		}
	}
	return false
}

// minTitle is the length of a line that is part of the start of the text by no
// chance. A shorter title has to follow a number there, "80/124. Commodities".
const minTitle = 16

// start returns the start of the text in one line: enough to hold its title.
func (r *pageReader) start() []byte {
	if r.opening == nil {
		line := make([]byte, 0, r.openingSize()+1)
		for i := 0; i < len(r.rows) && r.rows[i].page == 0 && len(line) < maxOpening; i++ {
			words := r.at(i)
			if words = words[:min(len(words), maxOpening)]; !r.rows[i].single {
				words = r.joinLines("", words)
			}
			line = appendLine(line, 0, words)
		}
		r.opening = append(line, ' ')
	}
	return r.opening
}

const maxOpening = 4096

// openingSize returns how many bytes the start of the text has at most.
func (r *pageReader) openingSize() int {
	size := 0
	for i := 0; i < len(r.rows) && r.rows[i].page == 0 && size < maxOpening; i++ {
		size += min(r.rows[i].end-r.rows[i].start, maxOpening) + len(" ")
	}
	return size
}

// appendLine appends a line to those that start at an offset, with a space before it,
// but for Chinese, which has none.
func appendLine(b []byte, start int, s string) []byte {
	last, _ := utf8.DecodeLastRune(b[start:])
	first, _ := utf8.DecodeRuneInString(s)
	if len(b) > start && !(isWide(last) && isWide(first)) {
		b = append(b, ' ')
	}
	return append(b, s...)
}

// strayHeads finds running titles that were left between the lines of a
// sentence when the pages were taken away.
func (r *pageReader) strayHeads() {
	for i := 1; i+1 < len(r.rows); i++ {
		row := &r.rows[i]
		if row.kind != bodyRow || !row.blank || !r.rows[i+1].blank || row.end < maxOpening/4 {
			continue
		}
		// The sentence goes on across the title: nothing else can stand between its
		// halves.
		if endMark(r.at(i-1)) == 0 && startsLower(r.at(i+1)) && r.isTitle(i, i+1) {
			row.kind = furnitureRow
		}
	}
}
