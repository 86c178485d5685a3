package resolution

import (
	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// An occasion has the grammar
//
//	occasion = preposition { filler } ( session | date | number unit [ origin ] )
//	         | number unit origin | "every" [ number ] unit | rhythm | promptly
//	origin   = ( "of" | "from" | "after" ) noun
//
// in which the preposition tells what kind it is: a deadline, an event, a duration.

// occasions appends the occasions from word i to end, but for those inside the
// nouns, which describe them.
func (r *requestReader) occasions(found []Occasion, i, end int, nouns []wordRange) []Occasion {
	from, reach := i, -1
	for i < end {
		// "the Committee established in 2031 to report": the year is of its founding.
		if len(nouns) > 0 && i >= nouns[0].start {
			i = max(i, nouns[0].end)
			nouns = nouns[1:]
			continue
		}
		o := r.occasion(i, end)
		// The second of "its tenth and eleventh sessions" has no preposition, and is an
		// occasion of the same kind.
		if o.end == 0 && reach >= 0 && r.sessionAfter(reach, i) {
			o = occasionRange{kind: found[len(found)-1].Kind, end: i + 1, session: r.words[i].session}
		} else if o.end > 0 && o.kind < Rhythm && r.describes(from, i, o.kind) {
			i, o.end = o.end, 0
			continue
		}
		if o.end == 0 {
			i++
			continue
		}
		found = append(found, Occasion{Phrase: r.phrase(i, o.end), Kind: o.kind, Session: o.session, Date: o.date})
		i, reach = o.end, o.end
	}
	return found
}

// An occasionRange is an occasion and the word behind it, 0 for none.
type occasionRange struct {
	kind    OccasionKind
	end     int
	session symbol.Session
	date    ods.Date
}

// sessionAfter reports whether word i goes on with the sessions of the occasion
// that ends before word reach: "its tenth and eleventh sessions".
func (r *requestReader) sessionAfter(reach, i int) bool {
	return r.is(i, isSession) && i == reach+1 && r.is(reach, isAnd|isComma) && r.is(reach-1, isSession)
}

// occasion reads the occasion that begins with word i.
func (r *requestReader) occasion(i, limit int) occasionRange {
	// Fixed phrases go before those with a grammar: "on an annual basis" begins with a
	// preposition as well.
	switch {
	case r.is(i, isRhythm):
		return occasionRange{kind: Rhythm, end: i + 1}
	case r.is(i, isPromptly):
		return occasionRange{kind: Promptly, end: i + 1}
	case r.is(i, isMoment):
		return occasionRange{kind: Event, end: i + 1}
	case r.is(i, isEvery):
		return r.rhythm(i + 1)
	case r.is(i, isNumber):
		return r.since(i)
	case r.is(i, isDeadline|isEvent|isDay|isSpan|isPeriod|isLength):
		return r.placed(i, limit)
	}
	return occasionRange{}
}

// rhythm reads the rest of "every two years".
func (r *requestReader) rhythm(i int) occasionRange {
	if r.is(i, isNumber) {
		i++
	}
	if !r.is(i, isUnit) {
		return occasionRange{}
	}
	return occasionRange{kind: Rhythm, end: i + 1}
}

// since reads a time that runs from an event: "three months from the date of the
// adoption of the present resolution".
func (r *requestReader) since(i int) occasionRange {
	if end := r.originEnd(i + 2); r.is(i+1, isUnit) && end > i+2 {
		return occasionRange{kind: Deadline, end: end}
	}
	return occasionRange{}
}

// originEnd returns where the event ends from which a time runs, or at where
// there is none.
func (r *requestReader) originEnd(at int) int {
	if r.is(at, isOrigin) {
		return at + 1
	}
	if !r.is(at, isRuns) || !r.is(at+1, isDeterminer) {
		return at
	}
	// The event is a noun with its genitives, and ends before any other preposition.
	const reach = 12 // "from the date of the adoption of the present resolution"
	i := at + 2
	for i < min(len(r.words), at+reach) && (!r.is(i, nounEnds|isAnd|isOther) || r.is(i, isGenitive)) {
		i++
	}
	return i
}

// placed reads what follows the preposition at word i: a session, a day or a time.
// A session without a number needs a word such as "its next" before it, for "in
// session" is no time.
func (r *requestReader) placed(i, limit int) occasionRange {
	const fillers = 6 // "at the main part of its"
	kind := r.kindOf(i)
	at := i + 1
	for n := 0; n < fillers && r.is(at, isFiller); n++ {
		at++
	}
	if at >= limit {
		return occasionRange{}
	}
	// A report is on a session, and a bureau is for one; neither is when it is due.
	meets := !r.is(i, isDay|isLength) || r.is(i, isEvent|isSpan|isDeadline)
	switch t := &r.words[at]; {
	case t.is&isSession != 0 && meets:
		return occasionRange{kind: kind, end: at + 1, session: t.session}
	case t.is&isMeeting != 0 && at > i+1 && meets:
		return r.meeting(at, kind)
	case t.is&isDate != 0:
		return r.until(i, at, kind)
	// "from 5 to 9 March 2031": the first day has no month.
	case t.is&isNumber != 0 && r.is(at+1, isInfinitive|isAnd) && r.is(at+2, isDate):
		return occasionRange{kind: kind, end: at + 3, date: r.words[at+2].date}
	case t.is&isNumber != 0 && r.is(at+1, isUnit) && r.is(i, isDeadline|isSpan|isPeriod|isLength):
		return r.time(i, at+1)
	}
	return occasionRange{}
}

// meeting reads the session without a number at word at, with the year in which
// it is: "its substantive session of 2024".
func (r *requestReader) meeting(at int, kind OccasionKind) occasionRange {
	o := occasionRange{kind: kind, end: at + 1}
	if r.is(at+1, isGenitive|isEvent) && r.is(at+2, isDate) {
		o.end, o.date = at+3, r.words[at+2].date
	}
	return o
}

// kindOf returns the kind of occasion that the preposition at word i opens.
func (r *requestReader) kindOf(i int) OccasionKind {
	switch {
	case r.is(i, isEvent|isDay):
		return Event
	case r.is(i, isSpan|isLength):
		return Duration
	}
	return Deadline
}

// until reads the date at word at behind the preposition at word i, and the end of
// "from 1 October to 31 December 2023".
func (r *requestReader) until(i, at int, kind OccasionKind) occasionRange {
	o := occasionRange{kind: kind, end: at + 1, date: r.words[at].date}
	switch named := o.date.Month == 0 && at > i+1 && r.is(at-1, isDeterminer); {
	case named && r.is(at+1, isMeeting) && r.is(i, isDay):
		return occasionRange{} // what a report is on
	case named && r.is(at+1, isMeeting):
		// "its 2031 session" of the Council, which counts its sessions by years.
		return occasionRange{kind: kind, end: at + 2, session: symbol.SessionOf(o.date.Year)}
	case named:
		return occasionRange{} // a year in a name, "the 2030 Agenda"
	}
	if r.is(i, isSpan|isLength) && r.is(at+1, isInfinitive|isAnd|isSpan) && r.is(at+2, isDate) {
		o.end, o.date = at+3, r.words[at+2].date
	}
	return o
}

// time reads the end of a length of time, whose unit is word unit.
func (r *requestReader) time(i, unit int) occasionRange {
	o := occasionRange{kind: Deadline, end: r.originEnd(unit + 1)}
	if r.is(i, isSpan|isLength) {
		o.kind = Duration
	}
	return o
}

// describes reports whether what begins at word i describes a thing and not the
// act: "the report submitted to the Assembly at its tenth session". A deadline
// may stand behind the place that a participle has: "information as set out in
// paragraph 16, no later than 15 October".
func (r *requestReader) describes(from, i int, kind OccasionKind) bool {
	const reach = 12 // words back to the participle or relative pronoun
	for j := i - 1; j >= max(from, i-reach); j-- {
		switch {
		case r.is(j, isClose):
			j = r.opening(j, from)
		// The act itself, or a comma, stands between what describes and the time.
		case kind == Deadline && r.is(j, isFigure), r.is(j, isComma|isStop), r.is(j, isInfinitive) && r.is(j+1, isVerb):
			return false
		case r.is(j, isAttribute), j == i-1 && kind == Event && r.is(j, isParticipleEnding):
			// "shall be submitted at": the participle is the act.
			return !r.is(j-1, isStative)
		// "the report that it received at", but "that information" points back.
		case r.is(j, isRelative) && !r.is(j, isPreposition) && j > from && !(r.is(j, isClause) && r.is(j+1, isMatter)):
			return true
		}
	}
	return false
}

// opening returns the bracket or quotation that word end closes, or end where it
// opens before word from. What stands in it describes nothing outside.
func (r *requestReader) opening(end, from int) int {
	const reach = 40 // words: a longer bracket is one that was never opened
	depth := 0
	for i := end; i >= max(from, end-reach); i-- {
		switch {
		case r.is(i, isClose):
			depth++
		case r.is(i, isOpen):
			depth--
		}
		if depth == 0 {
			return i
		}
	}
	return end
}
