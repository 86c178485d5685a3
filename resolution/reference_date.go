package resolution

import "github.com/undoc-go/undoc/ods"

// readDate reads a date that begins at at, after words such as "of": the day
// before the month or behind it, or the year first, as Chinese has it. It returns
// at where there is none.
func (t wordTable) readDate(text string, at int) (ods.Date, int) {
	i := at
	if w, end := t.match(text, i); w.kind == ofWord || w.kind == datedWord {
		i = skipSpace(text, end)
	}
	day, i := readDigits(text, i, 4)
	if day > 31 {
		return t.readYearFirst(text, at, day, i)
	}
	i = t.skipKind(text, i, dayWord)
	month, i := t.readMonth(text, i)
	if day < 0 && month > 0 {
		day, i = readDigits(text, skipSpace(text, i), 2)
		if hasByte(text, i, ',') {
			i++
		}
	}
	if month == 0 || day < 1 || day > 31 {
		return ods.Date{}, at
	}
	i = t.skipOf(text, skipSpace(text, i))
	year, end := readDigits(text, i, 4)
	if year < 1900 || end < len(text) && isAlphanumeric(text[end]) {
		return ods.Date{}, at
	}
	if after := t.skipKind(text, skipSpace(text, end), yearWord); after > skipSpace(text, end) {
		end = after
	}
	return ods.Date{Year: year, Month: month, Day: day}, end
}

// readDateBehind reads the date of the number that ends at at. A comma may stand
// between the two if a word such as "of" follows it. It returns at where there is
// none.
func (t wordTable) readDateBehind(text string, at int) (ods.Date, int) {
	i := skipSpace(text, at)
	if comma := skipMark(text, i, ','); comma > i {
		i = skipSpace(text, comma)
		if w, _ := t.match(text, i); w.kind != ofWord && w.kind != datedWord {
			return ods.Date{}, at
		}
	}
	date, end := t.readDate(text, i)
	if date.IsZero() {
		return date, at
	}
	return date, end
}

// readYearFirst reads the rest of "2021年12月2日", whose year ends at i. It
// returns at where there is none.
func (t wordTable) readYearFirst(text string, at, year, i int) (ods.Date, int) {
	month, i := readDigits(text, t.skipUnit(text, i, yearWord), 2)
	day, i := readDigits(text, t.skipUnit(text, i, monthWord), 2)
	end := t.skipKind(text, skipSpace(text, i), dayWord)
	if end == skipSpace(text, i) || month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 {
		return ods.Date{}, at
	}
	return ods.Date{Year: year, Month: month, Day: day}, end
}

// readMonth reads the name of a month, 0 where there is none.
func (t wordTable) readMonth(text string, at int) (month, end int) {
	i := t.skipOf(text, skipSpace(text, at))
	if w, end := t.match(text, i); w.kind == monthWord {
		return int(w.value), end
	}
	return 0, at
}

// skipOf skips one word such as the "de" of "19 de diciembre de 1991".
func (t wordTable) skipOf(text string, at int) int {
	if end := t.skipKind(text, at, ofWord); end > at {
		return skipSpace(text, end)
	}
	return at
}

// skipUnit returns where the number begins behind a word of the kind, or the end
// of the text where no such word stands at at.
func (t wordTable) skipUnit(text string, at int, kind wordKind) int {
	at = skipSpace(text, at)
	if end := t.skipKind(text, at, kind); end > at {
		return skipSpace(text, end)
	}
	return len(text)
}

// skipKind returns where a word of the kind ends that stands at at, or at.
func (t wordTable) skipKind(text string, at int, kind wordKind) int {
	if w, end := t.match(text, at); w.kind == kind {
		return end
	}
	return at
}
