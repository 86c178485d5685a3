package ods

// A JobFooter is the line at the foot of a first page: the job number, and the
// days on which the version came in to be processed and went out.
type JobFooter struct {
	Job   JobNumber
	Dates [2]Date // in the order in which they are printed; one alone is the first
}

// ParseJobFooter reads a job number in any of the spellings of [ParseJobNumber]
// and up to two dates after it, six figures each in the order day, month, year:
// "GE.15-05335 (F) 010615 110615". Errors are those of ParseJobNumber, and a day
// or month that does not exist is [ErrDate].
func ParseJobFooter(s string) (JobFooter, error) {
	footer, at, wrong := readJobFooter(s)
	if wrong != nil {
		return footer, &Error{Input: s, Offset: at, Err: wrong}
	}
	return footer, nil
}

// readJobFooter is ParseJobFooter, and makes no error of what is wrong at an offset:
// it is asked about lines of which hardly any is a job number.
func readJobFooter(s string) (footer JobFooter, at int, wrong error) {
	r := numberReader{s: s}
	job, ok := r.job()
	if !ok {
		return JobFooter{}, r.at, ErrJobNumber
	}
	footer.Job = job
	for i := range footer.Dates {
		start := r.at
		if r.blanks(); r.at == len(s) || s[r.at] < '0' || s[r.at] > '9' {
			r.at = start
			break
		}
		start = r.at
		if footer.Dates[i], ok = r.date(); !ok {
			return JobFooter{}, start, ErrDate
		}
	}
	switch {
	case r.at < len(s):
		return JobFooter{}, r.at, ErrJobNumber
	case r.letterO > 0:
		return footer, r.letterO - 1, ErrLetterO
	}
	return footer, 0, nil
}

// date reads a date of six figures: day, month, year.
func (r *numberReader) date() (d Date, ok bool) {
	var parts [3]int
	for i := range parts {
		for range 2 {
			if r.at == len(r.s) || r.s[r.at] < '0' || r.s[r.at] > '9' {
				return Date{}, false
			}
			parts[i] = parts[i]*10 + int(r.s[r.at]-'0')
			r.at++
		}
	}
	d = Date{Year: fullYear(parts[2]), Month: parts[1], Day: parts[0]}
	return d, r.atEnd() && 1 <= d.Month && d.Month <= 12 && 1 <= d.Day && d.Day <= 31
}

// String returns the line in its canonical spelling, with one space between the
// parts.
func (f JobFooter) String() string {
	b := f.Job.append(nil)
	for _, d := range f.Dates {
		if !d.IsZero() {
			b = appendPadded(append(b, ' '), d.Day, 2)
			b = appendPadded(appendPadded(b, d.Month, 2), d.Year%100, 2)
		}
	}
	return string(b)
}
