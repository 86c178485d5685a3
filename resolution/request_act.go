package resolution

// The act begins, behind those who are asked, in one of the ways that languages
// have (see actOpening): an infinitive behind its marker, "to submit" and "de
// présenter"; a clause, "que presente"; the infinitive itself, "представить"; or
// any word behind the last actor, 请秘书长提交. English has the bare form besides:
// "Requests the Government continue".

// beginsAct reports whether the act begins at word i: with an infinitive, or with
// a finite verb right behind a noun ("Requests the Government continue").
func (l *listReader) beginsAct(i int) bool {
	if l.place == subject {
		return false
	}
	// The negation belongs to the act: "Calls upon States not to impede".
	if l.is(i, isNot) {
		i++
	}
	switch {
	case l.is(i, isInfinitive):
		return l.opensAct(i)
	case l.opens == bareAct && l.is(i, isInfinitiveEnding|isVerb):
		return true
	case l.opens == actorAct:
		return l.followsActor(i)
	case l.is(i, isClause) && (!l.is(i, isRelative) || l.is(i+1, isPronoun)):
		return l.place == addressed && !l.is(i+1, isNotAct) || l.is(i+1, isPronoun)
	}
	return l.place == addressed && l.isBareVerb(i) && l.start >= 0 && i > l.start && !l.relative && l.endsNoun(i-1) && !l.is(i-1, isParticipleEnding)
}

// followsActor reports whether word i follows those who act, where nothing else
// marks the act: behind their last word, or behind an aside.
func (l *listReader) followsActor(i int) bool {
	if l.place != addressed || l.is(i, isActor|isAnd|isMark|isGenitive|isNaming) {
		return false
	}
	if l.start < 0 {
		return len(l.nouns) > 0 && l.is(i-1, isComma) && !l.opensAside(i)
	}
	return i > l.start && l.is(i-1, isActor|isClose)
}

// isBareVerb reports whether word i may be the finite verb of an act. One that is
// a noun too stands right behind those who act: "Requests the Committee support",
// but "Urges an early start of substantive work".
func (l *listReader) isBareVerb(i int) bool {
	return l.is(i, isFinite) && !l.is(i, isCapital) && (!l.is(i, isMatter) || l.is(i-1, isActor|isCapital))
}

// endsNoun reports whether a noun can end with word i.
func (s *sentence) endsNoun(i int) bool {
	return !s.is(i, isMark|isDeterminer|isPreposition|isInfinitive|isAdjective|isAnd|isAside|isCompanion|isOther|isNotAct) && (!s.is(i, isVerb) || s.is(i, isCapital))
}

// opensAct reports whether the infinitive marker at word i opens an act. It may be a
// preposition ("parties to the Convention") or belong to what describes the noun
// ("States that have failed to pay").
func (s *sentence) opensAct(i int) bool {
	next := i + 1
	for s.is(next, isAdverb|isAdverbEnding|isNot|isPromptly) {
		next++
	}
	switch {
	case s.is(i-1, isInfinitiveTaker), s.isPassiveAside(i):
		// "States that are able to pay", "the group, to be set up in May, ".
		return false
	case s.formed:
		// French and Spanish use the word as a preposition all the time ("de la
		// Commission"): only an infinitive tells, behind its pronouns ("de lui en").
		for s.is(next, isPronoun|isAdverb|isNot) && !s.is(next, isVerb|isInfinitiveEnding) {
			next++
		}
		return s.is(next, isVerb|isInfinitiveEnding)
	case s.is(next, isVerb), next > i+1 && next < s.limit && !s.is(next, isMark):
		// An adverb in between makes any word a verb: "to swiftly map".
		return true
	case next >= s.limit || s.is(next, isMark):
		// "to, inter alia:" has its verbs in the items.
		return true
	case s.is(i-1, isToTaker):
		// "parties to the Convention", where no known verb has told otherwise.
		return false
	}
	return !s.is(next, isNotAct|isCapital|isFigure|isDate|isGerundEnding|isDeterminer|isMatter|isActor)
}

// isPassiveAside reports whether the infinitive at word i stands between commas
// and tells what will be done to the noun: "the group, to be established at the
// next session, to consider".
func (s *sentence) isPassiveAside(i int) bool {
	if !s.is(i-1, isComma) || !s.is(i+1, isStative) || !s.is(i+2, isParticipleEnding|isAttribute) {
		return false
	}
	for i += 3; i < s.limit && !s.is(i, isStop); i++ {
		if s.is(i, isComma) && s.is(i+1, isInfinitive) {
			return true
		}
	}
	return false
}
