package resolution

import "strings"

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
	s.entitled()
	s.date, s.dateReach = date, skipSpace(s.text, end)
	s.goOn(&s.ownerReach, s.dateReach)
	s.goOn(&s.listReach, s.dateReach)
	s.goOn(&s.placeReach, s.dateReach)
	s.goOn(&s.numberReach, s.dateReach)
	s.at = end
	return true
}

// longestTitle is how long the title of a resolution may be, in bytes.
const longestTitle = 1000

// title scans the title that stands between the date, or whose resolution it is, and
// the number in Chinese, "2020年7月16日题为“...”的第44/4号决议", and whose words begin
// at end. The date and the owner are those of the number behind it: organs in a title
// are what it is about.
func (s *scan) title(end int) {
	next := skipSpace(s.text, end)
	s.goOn(&s.headReach, next)
	s.goOn(&s.placeReach, next)
	s.goOn(&s.whoseReach, next)
	owned, dated := s.ownerReach == s.at, s.dateReach == s.at
	if !owned && !dated {
		return
	}
	behind := s.titleEnd(end)
	if behind == end {
		s.goOn(&s.ownerReach, next)
		return
	}
	s.titleOwner, s.titleReach = head{}, behind
	if owned {
		s.titleOwner = s.owner
	}
	if dated {
		s.dateReach = behind
	}
}

// entitled makes the owner before a title the one of the number here behind it, or
// that of a date here.
func (s *scan) entitled() {
	if s.titleReach != s.at {
		return
	}
	s.owner, s.ownerReach = s.titleOwner, s.at
}

// titleEnd returns where the number begins behind the title at at: behind its
// quotation marks, or behind the "的" that ends it, "关于体制建设的第5/1号". It returns
// at where there is none.
func (s *scan) titleEnd(at int) int {
	rest := s.text[at:min(len(s.text), at+longestTitle)]
	if strings.HasPrefix(rest, "“") {
		if i := strings.Index(rest, "”"); i > 0 {
			return skipSpace(s.text, s.words.skipKind(s.text, skipSpace(s.text, at+i+len("”")), linkWord))
		}
		return at
	}
	for i := at; i < at+len(rest); i = max(i+1, wordEnd(s.text, i)) {
		switch w, end := s.words.match(s.text, i); w.kind {
		case closeWord, headWord:
			return at
		case linkWord:
			if number, next := s.words.match(s.text, end); number.kind == numberWord {
				return next
			} else if date, _ := s.words.readDate(s.text, end); !date.IsZero() {
				return end
			}
		}
	}
	return at
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
			s.unheaded(n)
			return
		}
		_, s.headEnd = s.words.match(s.text, at)
		s.headAt = at
		s.head = head{any: true, decision: w.value&headDecision != 0}
	}
	s.entitled()
	if s.ownerReach == s.at {
		s.head.organs, s.head.named, s.head.its, s.head.theirs = s.owner.organs, s.owner.named, s.owner.its, s.owner.theirs
	}
	s.headReach = s.at
}

// unheaded takes a list that has no head at all, "大会第59/296、60/266和61/276的规定":
// the organ before it tells what it is of. A number with "号" has another noun.
func (s *scan) unheaded(n number) {
	if s.ownerReach == s.at && s.owner.named && s.owner.organs != 0 && n.form == formSession && s.words.skipKind(s.text, n.end, closeWord) == n.end {
		s.head = head{organs: s.owner.organs, named: true, any: true}
		s.headReach = s.at
	}
}

// behindHead returns where the head ends that stands behind the number which ends
// at at, where the places in the document can follow, or at.
func (s *scan) behindHead(at int) int {
	closed := s.words.skipKind(s.text, skipSpace(s.text, at), closeWord)
	if s.headAt > 0 && skipSpace(s.text, closed) == s.headAt {
		return s.headEnd
	}
	return at
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
			end = wordEnd(s.text, at)
		}
		c, markEnd := readMark(s.text, at)
		switch {
		case closed && w.kind == headWord:
			return w, at
		case closed && end > at && !goesOn(w.kind), end == at && (c == '.' || c == ';'):
			return referenceWord{}, at
		}
		closed = closed && (w.kind == closeWord || w.kind == andWord || w.kind == linkWord) // "号以及其他相关决议"
		at = max(end, markEnd)
	}
	return referenceWord{}, at
}

// goesOn reports whether a word of the kind can stand between a number and the
// next item or the head, or inside a date.
func goesOn(k wordKind) bool {
	switch k {
	case closeWord, andWord, rangeWord, linkWord, numberWord, organWord, shortWord, itsWord, titleWord, yearWord, monthWord, dayWord:
		return true
	}
	return false
}
