package resolution

// Chinese puts the head of a list behind it, and the date before the number:
// "其2021年12月2日第76/13号和2022年11月30日第77/4号决议". So a number that stands
// behind "第" lets the scan look ahead for the head.

// dateBefore scans a date that stands before a number, and reports whether there
// is one here.
func (s *scan) dateBefore() bool {
	date, end := s.words.readDate(s.text, s.at)
	if date.IsZero() || end > s.limit {
		return false
	}
	s.date, s.dateReach = date, skipSpace(s.text, end)
	s.goOnAll(end, &s.ownerReach, &s.listReach, &s.placeReach)
	s.at = end
	return true
}

// lookAhead makes the head behind the list the one of the number n in it, if
// there is such a head. It is looked for once for all numbers before it.
func (s *scan) lookAhead(n number) {
	listed := s.at < s.headAt
	if !listed && (s.at < s.headless || s.numberReach != s.at && n.form&(formSpecial|formEmergency) == 0) {
		return
	}
	if !listed {
		w, at := s.findHead(n.end)
		if w.kind == noWord {
			s.headless = at
			return
		}
		s.headAt = at
		s.head = head{any: true, decision: w.value&headDecision != 0}
	}
	if s.ownerReach == s.at {
		s.head.organs, s.head.named, s.head.its, s.head.theirs = s.owner.organs, s.owner.named, s.owner.its, s.owner.theirs
	}
	s.headReach = s.at
}

// findHead returns the first head right behind a number in the text from at on,
// where a number ends, and where it stands; or up to where there is none. A list
// ends with the sentence, or with a number that another noun follows.
func (s *scan) findHead(at int) (referenceWord, int) {
	closed := true
	for at = skipSpace(s.text, at); at < len(s.text); at = skipSpace(s.text, at) {
		if n := s.words.readNumber(s.text, at); n.form != 0 {
			at, closed = n.end, true
			continue
		}
		w, end := s.words.match(s.text, at)
		if w.kind == noWord {
			c, markEnd := readMark(s.text, at)
			if c == '.' || c == ';' {
				return referenceWord{}, at
			}
			end = max(markEnd, wordEnd(s.text, at))
		}
		switch {
		case closed && w.kind == headWord:
			return w, at
		case closed && w.kind == noWord && wordEnd(s.text, at) > at:
			return referenceWord{}, at
		}
		closed = closed && w.kind == closeWord
		at = end
	}
	return referenceWord{}, at
}
