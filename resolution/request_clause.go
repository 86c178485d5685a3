package resolution

// clauses reads the clauses that begin with "that" at word at: "that the Committee
// shall report, and that States shall cooperate". In a decision only what another
// shall do is a request.
func (s *sentence) clauses(at int, deciding bool) []Request {
	var found []Request
	// "that the Board meet and that the Office report": each clause is a request.
	for at < s.limit {
		duty := s.duty(at+1, deciding)
		if duty < 0 {
			break
		}
		next := s.nextClause(duty + 1)
		found = append(found, s.clause(at, duty, next, deciding)...)
		at = next
	}
	// Without a verb that the tables have the words are kept whole: better a request
	// of nobody than none.
	if found == nil && !deciding && at < s.limit {
		none := nounList{act: -1}
		found = append(found, s.request(at, &none, at, s.limit))
	}
	return found
}

// duty returns the word of duty in a clause ("shall"), or else its finite verb, or
// -1. Behind "Requests that" English has the bare form ("that he inform the
// Council"); a decision binds only by a word of duty, for "decides that the term
// will end" tells what is to come.
func (s *sentence) duty(at int, deciding bool) int {
	finite := -1
	for i := at; i < s.limit && !s.is(i, isStop); i++ {
		switch {
		// "shall" goes before any bare form that looks like a verb earlier on.
		case s.is(i, isDuty):
			return i
		case finite < 0 && i > at && s.isFinite(i):
			finite = i
		}
	}
	if deciding {
		return -1
	}
	return finite
}

// isFinite reports whether word i is the finite verb of a clause. One that may be
// a noun stands right behind a name: "that the Secretary-General transfer all".
func (s *sentence) isFinite(i int) bool {
	last := i - 1
	for s.is(last, isAdverb|isAdverbEnding|isPromptly) || last < i-1 && s.is(last, isAnd) {
		last--
	}
	// An adverb may stand between: "that the parties immediately cease fire".
	if s.is(i, isFinite) {
		return s.is(last, isComma) || s.endsNoun(last)
	}
	const follows = isDeterminer | isPreposition | isInfinitive | isAnd | isAdverbEnding
	return s.is(i, isVerb) && !s.is(i, isCapital) && s.is(last, isActor|isCapital) && (last < i-1 || s.is(i+1, follows)) && !s.is(i+1, isGenitive)
}

// nextClause returns the next word "that" that begins a clause beside the first,
// or the limit.
func (s *sentence) nextClause(at int) int {
	for i := at; i < s.limit; i++ {
		if !s.is(i, isClause) || !s.is(i-1, isAnd|isComma) {
			continue
		}
		if s.duty(i+1, false) < 0 {
			break // nor has any clause behind it one
		}
		return i
	}
	return s.limit
}

// clause reads the clause from word at to end, whose verb is word duty. Decisions
// on how things are ("that the ban shall apply to") ask nobody, but when they give
// a mandate whose tasks the items are.
func (s *sentence) clause(at, duty, end int, deciding bool) []Request {
	start := s.subjectStart(at+1, duty)
	list := s.list(start, duty, subject)
	passive := s.isPassive(duty)
	switch {
	// "Requests that the archive be kept open": the archive is not asked.
	case !deciding && (passive || s.isMatter(&list)):
		return []Request{s.request(at, &nounList{act: -1}, start, s.trimmed(start, end))}
	// "Decides that the mandate of the Panel shall be as follows": items.
	case deciding && s.infinitives && s.isState(duty+1):
		if found := s.mandate(start, duty); found != nil {
			return found
		}
		return []Request{s.request(at, &list, end, end)}
	// "Decides that the ban shall apply to maps" says how things are.
	case deciding && (passive || s.isState(duty+1)):
		return nil
	}
	act := duty
	if s.listed && end == s.limit && s.isEmpty(act, end) {
		act = end
	}
	return []Request{s.request(at, &list, act, s.trimmed(act, end))}
}

// trimmed returns end without the marks and the "and" before it.
func (r *requestReader) trimmed(i, end int) int {
	for end > i && r.is(end-1, isAnd|isMark) && !r.is(end-1, isClose) {
		end--
	}
	return end
}

// subjectStart returns where the subject begins, behind conditions: "that, if the
// need arises, the Committee shall".
func (s *sentence) subjectStart(at, duty int) int {
	// A subject that begins at once has no condition before it.
	start := at
	if !s.is(at, isComma|isAside|isPreposition) {
		return s.behindAdverbs(at)
	}
	for i := at + 1; i < duty; i++ {
		if s.is(i, isComma) {
			start = i + 1
		}
	}
	return s.behindAdverbs(start)
}

// behindAdverbs returns the word behind the adverbs before a subject.
func (s *sentence) behindAdverbs(i int) int {
	for s.is(i, isAdverb|isPromptly) {
		i++
	}
	return i
}

// isPassive reports whether the verb at word duty is passive, so that its subject
// is not the one to act.
func (s *sentence) isPassive(duty int) bool {
	i := duty
	if s.is(duty, isDuty) {
		i = s.behindNot(duty + 1)
	}
	return s.is(i, isStative) && s.is(s.behindNot(i+1), isParticipleEnding|isAttribute)
}

// isState reports whether the verb at word i says how something is.
func (s *sentence) isState(i int) bool { return s.is(s.behindNot(i), isStative) }

// behindNot returns the word behind the adverbs and the negation inside a verb.
func (s *sentence) behindNot(i int) int {
	for s.is(i, isNot|isAdverb|isAdverbEnding) {
		i++
	}
	return i
}
