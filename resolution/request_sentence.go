package resolution

// What an asking verb governs has the grammar
//
//	sentence = { aside } ( object | "that" clause { "and" "that" clause } )
//	object   = list { aside } act | thing [ "by" list ]
//	clause   = { aside } list ( duty | finite verb ) act
//	list     = noun { "," noun } [ "and" noun ]
//	act      = [ "not" ] "to" verb ... | finite verb ...
//
// in which the words in quotation marks stand for classes of the table. Asides
// stand between commas ("within existing resources") or, some of fixed form,
// without any ("in consultation with Member States").

// A sentence is what one verb governs.
type sentence struct {
	*requestReader
	verb        Verb
	limit       int  // the word behind it
	matter      bool // the verb asks for a thing and not of somebody: "Calls for"
	listed      bool // items follow
	infinitives bool // they are acts
	shares      bool // another verb follows, which may say the act for both
}

// call returns the word behind the noun of asking that follows the verb at at,
// as in "Reiterates its strong request", or -1. The General Assembly has the noun
// in italics, as part of the verb, and the Security Council has not: it is looked
// for from the head of the verb on.
func (s *sentence) call(at int) int {
	const reach = 8 // words from the verb to the noun: "once again its urgent and strong call"
	own := false
	for i := at; i < min(s.limit, at+reach); i++ {
		switch {
		case s.is(i, isOwn):
			own = true
		case own && s.is(i, isPreposition|isDeterminer|isMatter|isMark):
			return -1
		case own && s.is(i, isCall):
			return i + 1
		}
	}
	return -1
}

// repeated reads what follows a verb that repeats a request. Without a word
// such as "to" or "upon" behind the noun nobody is addressed: "Reiterates its
// call for the release of ...".
func (s *sentence) repeated(at int) []Request {
	if at = s.call(at); at < 0 {
		return nil
	}
	switch next := s.skipAsides(at); {
	case s.is(next, isThing):
		s.matter = true
		return s.object(next + 1)
	case next < s.limit && !s.is(next, isToward|isClause):
		return []Request{s.request(next, &nounList{act: -1}, next, s.limit)}
	}
	return s.asked(at)
}

// asked reads what follows a verb that asks.
func (s *sentence) asked(at int) []Request {
	at = s.skipAsides(at)
	if s.is(at, isToward) && !s.is(at+1, isVerb) {
		at = s.skipAsides(at + 1)
	}
	if s.is(at, isClause) {
		return s.clauses(at, false)
	}
	if at >= s.limit {
		return nil
	}
	return s.object(at)
}

// item reads an item that names whom it addresses, under a verb that names
// nobody: "Calls upon: (a) States to ...".
func (s *sentence) item() []Request {
	s.limit = s.trimmed(0, s.limit)
	return s.asked(0)
}

// decision reads what follows a verb by which an organ decides: another must
// act, the organ asks another, or another has the tasks that the items say.
func (s *sentence) decision(at int) []Request {
	at = s.skipAsides(at)
	if s.is(at, isClause) {
		return s.clauses(at, true)
	}
	for i := at; i < s.limit; i = s.nextInfinitive(i + 1) {
		if ask := s.skipAsides(i + 1); s.is(i, isInfinitive) && s.is(ask, isAsk) {
			return s.asked(ask + 1)
		}
	}
	if !s.infinitives {
		return nil
	}
	return s.mandate(at, s.limit)
}

// nextInfinitive returns the next infinitive that stands beside the first: "to
// adjourn the session and to authorize the President to resume it".
func (s *sentence) nextInfinitive(at int) int {
	for at < s.limit && !(s.is(at-1, isAnd|isComma) && s.is(at, isInfinitive)) {
		at++
	}
	return at
}

// mandate returns the request whose acts are the items, of those whose mandate
// the words from at to end speak of.
func (s *sentence) mandate(at, end int) []Request {
	for i := at; i < end; i++ {
		if s.is(i, isMandate) {
			if list := s.list(i+1, end, named); len(list.nouns) > 0 {
				return []Request{s.request(at, &list, s.limit, s.limit)}
			}
		}
	}
	return nil
}

// skipAsides returns the word behind adverbs and what is set between commas.
func (s *sentence) skipAsides(at int) int {
	for at < s.limit {
		switch {
		case s.is(at, isComma):
			end := at + 1
			for end < s.limit && !s.is(end, isComma) {
				end++
			}
			if end == s.limit {
				return at
			}
			at = end + 1
		case s.is(at, isAdverb|isCompanion):
			at++
		default:
			return at
		}
	}
	return at
}

// object reads an object and the act: "the Secretary-General to submit a report",
// or the act alone: "the full implementation of the resolution". Without an act
// the words are those of a thing, unless items or another verb say the act.
func (s *sentence) object(at int) []Request {
	list := s.list(at, s.limit, addressed)
	shared := s.shares && s.namesActor(at)
	if s.isMatter(&list) || list.act < 0 && !s.listed && !shared {
		agents := s.agents(at)
		return []Request{s.request(at, &agents, at, s.limit)}
	}
	act, end := list.act, s.limit
	if act < 0 || s.infinitives || s.isEmpty(act, end) && s.listed {
		act = end
	}
	return []Request{s.request(at, &list, act, end)}
}

// isMatter reports whether a list names a thing and nobody, as its head tells:
// "efforts by States to map the delta" are none to be asked. Behind a verb that
// asks for things the head must be known to name somebody.
func (s *sentence) isMatter(l *nounList) bool {
	if len(l.nouns) == 0 {
		return false
	}
	start, end := l.nouns[0].start, l.nouns[0].end
	head := s.headBefore(start, end, nounEnds)
	if s.is(head, isMatter) && !s.is(head, isCapital) {
		return true
	}
	return s.matter && !s.is(head, isActor) && !s.is(start, isCapital) && !s.is(head, isCapital)
}

// isEmpty reports whether the words from i to end say no act: "to, inter alia:".
func (s *sentence) isEmpty(i, end int) bool {
	for ; i < end; i++ {
		if !s.is(i, isMark|isInfinitive|isClause|isAdverb|isDuty|isCompanion) {
			return false
		}
	}
	return true
}

// agents returns those by whom a thing is to be done, or from whom it is asked:
// "prompt reporting by the Secretary-General", "an update from the Committee".
func (s *sentence) agents(at int) nounList {
	for i := at; i+1 < s.limit && !s.is(i, isStop); i++ {
		describes := s.is(i-1, isParticipleEnding|isAttribute)
		if s.is(i, isAgent) && !describes && s.namesActor(i+1) {
			return s.list(i+1, s.limit, named)
		}
	}
	return nounList{act: -1}
}

// namesActor reports whether the words at at name somebody: their head is a word
// for those who act, or a name.
func (s *sentence) namesActor(at int) bool {
	head := s.head(at, s.limit)
	return s.is(head, isActor|isCapital) && !s.is(head, isDate|isSession)
}

// request makes the request whose act goes from word act to end. What stands
// behind the verb begins at word at.
func (s *sentence) request(at int, l *nounList, act, end int) Request {
	q := Request{Verb: s.verb, Act: s.phrase(act, end)}
	for _, n := range l.nouns {
		q.Addressees = append(q.Addressees, s.phrase(n.start, n.end))
	}
	q.Occasions = s.occasions(nil, at, end, l.described())
	for _, a := range l.asides {
		if !s.is(a.start, isNaming) && !covers(q.Occasions, s.phrase(a.start, a.end)) {
			q.Conditions = append(q.Conditions, s.phrase(a.start, a.end))
		}
	}
	q.Conditions = s.means(q.Conditions, max(act, at), end)
	return q
}

// covers reports whether an occasion is all that a phrase says.
func covers(occasions []Occasion, p Phrase) bool {
	for _, o := range occasions {
		if o.Phrase == p {
			return true
		}
	}
	return p.Words == ""
}
