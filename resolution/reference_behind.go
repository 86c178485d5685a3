package resolution

// What stands behind the items of a list may say whose they are: "resolution
// 8/10 of the Conference of the States Parties". French and Spanish put the date
// and the place behind that: "la résolution 1860 (2009) du Conseil de sécurité,
// en date du 8 janvier 2009".

// namedBehind looks for the organ behind the list, and reads on from there.
func (s *scan) namedBehind() {
	if s.head.named {
		return
	}
	w, end := s.organBehind(skipSpace(s.text, s.at))
	if w.kind == noWord {
		return
	}
	if !s.order.organBehind {
		s.resolveRun(organSet(w.value))
		return
	}
	last := &s.refs[len(s.refs)-1]
	if last.Date.IsZero() {
		if last.Date, end = s.words.readDateBehind(s.text, end); !last.Date.IsZero() {
			s.at = end
			s.datesInTurn(end)
			end = s.at
		}
	}
	if start, to := s.words.readPinpoint(s.text, end, false); start < to && last.Pinpoint == "" {
		last.Pinpoint = s.text[start:to]
		s.at, end, s.tail = to, to, to
	}
	s.listReach = skipSpace(s.text, end)
	s.resolveRun(organSet(w.value))
}

// organBehind matches the name of an organ at at, behind "of" or in its genitive.
func (s *scan) organBehind(at int) (referenceWord, int) {
	w, end := s.words.match(s.text, at)
	if w.kind == ofWord && w.value&ofWhose != 0 {
		w, end = s.words.match(s.text, skipSpace(s.text, end))
	} else if !s.order.organBehind {
		return referenceWord{}, at
	}
	if w.kind == linkWord {
		w, end = s.words.match(s.text, skipSpace(s.text, end))
	}
	if w.kind != organWord && w.kind != shortWord {
		return referenceWord{}, at
	}
	return w, end
}

// resolveRun finds the symbols of the items of the list again, which turn out to
// be of the organs.
func (s *scan) resolveRun(set organSet) {
	before := s.head
	s.head.organs, s.head.named = set, true
	date := s.refs[len(s.refs)-1].Date
	for i := s.run; i < len(s.refs); i++ {
		n := s.words.readNumber(s.text, s.refs[i].Offset)
		s.resolve(&s.refs[i], n)
		if i == len(s.refs)-1 {
			s.shareDate(n, date)
		}
	}
	s.head = before
	s.run = len(s.refs)
}
