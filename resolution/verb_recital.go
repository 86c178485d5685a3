package resolution

// recites reports whether a line that comes after a comma opens a recital of its own,
// and does not go on with the one that starts with the words given. Recitals have
// several verbs at times: "Welcoming the report, and encouraging States". In scripts
// that have capitals the letter tells the second from the verb of a new recital. In
// those that have none the verb and what stands with it do:
//
//   - a recital opens with its verb, so that behind "and" or "in this regard" the
//     sentence goes on;
//   - "also" and "further" count the recitals of one verb, one behind the other, so
//     that with another verb they count what one recital says;
//   - some verbs hardly ever open a recital: those that ask, "encouraging".
func (p Parser) recites(recital, line string) bool {
	m := verbMatcher{text: line}
	if !m.find(p.Language, Preambular, laterReading) || m.joinsRecital() {
		return false
	}
	if m.found.Addition == "" {
		return true
	}
	first, ok := OpeningVerb(recital, p.Language, Preambular)
	return !ok || first.Lemma == m.found.Lemma
}

// joinsRecital reports whether the text starts with words that go on with a recital.
func (m *verbMatcher) joinsRecital() bool {
	for _, class := range [...]int{linkClass, innerClass} {
		if end, _ := m.class(class, 0); end >= 0 {
			return true
		}
	}
	return false
}
