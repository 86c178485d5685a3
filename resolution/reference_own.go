package resolution

import "github.com/undoc-go/undoc/symbol"

// A document cites itself as "the present resolution", and its clauses as
// "paragraph 3 above" or "paragraph 3 of the present resolution". Chinese puts
// the place behind: "上文第3段", "本决议第3段".

// ownSymbols returns the symbol of the document, where it is known.
func (s *scan) ownSymbols() []symbol.Symbol {
	if !s.own.IsValid() {
		return nil
	}
	return s.symbols.Keep([]symbol.Symbol{s.own})
}

// here scans a word such as "above", which ends at end, and returns where the
// place ends that stands before or behind it.
func (s *scan) here(end int) int {
	r := Reference{Kind: OwnReference, Offset: s.at, Symbols: s.ownSymbols()}
	next := skipSpace(s.text, end)
	to := s.words.readPlaces(s.text, next)
	switch {
	case s.placeReach == s.at && s.citedUpTo() <= s.place.start:
		r.Offset, r.Pinpoint = s.place.start, s.text[s.place.start:s.place.end]
	case to > next && to <= s.limit && !s.words.leadsOn(s.text, to):
		end, r.Pinpoint = to, s.text[next:to]
	default:
		return end
	}
	r.Phrase = s.text[r.Offset:end]
	s.append(r)
	return end
}

// bareOwn scans a paragraph of which nothing more is said than its number, which
// ends at end: Spanish and German cite those of this document so.
func (s *scan) bareOwn(w referenceWord, end int) int {
	next := skipSpace(s.text, end)
	after, _ := s.words.match(s.text, skipSpace(s.text, skipMark(s.text, next, ',')))
	switch after.kind {
	case ofWord, andWord, rangeWord, hereWord, placeWord, backWord, itsWord, organWord, headWord:
		return end
	}
	switch {
	case !s.order.bareOwn || s.isNote || DivisionKind(w.value&0xff) != ParagraphDivision:
	case s.place.end != end || s.place.start != s.at || end > s.limit || s.isSeparated() || s.ownerReach == s.at:
	default:
		words := s.text[s.at:end]
		s.append(Reference{Kind: OwnReference, Offset: s.at, Phrase: words, Symbols: s.ownSymbols(), Pinpoint: words})
	}
	return end
}

// citedUpTo returns where the last reference ends.
func (s *scan) citedUpTo() int {
	if n := len(s.refs); n > s.first {
		return s.refs[n-1].End()
	}
	return 0
}

// back scans words that stand for a document, which end at end: the one that
// speaks, or the one cited last. "That resolution 60/1" is no such words. It
// returns where the places end that stand behind them.
func (s *scan) back(w referenceWord, end int) int {
	r := Reference{Kind: BackReference, Offset: s.at, Phrase: s.text[s.at:end], Symbols: s.last}
	if w.value == backOwn {
		r.Kind, r.Symbols = OwnReference, s.ownSymbols()
	}
	next := skipSpace(s.text, end)
	if len(r.Symbols) == 0 && r.Kind == BackReference || next < len(s.text) && isDigit(s.text[next]) {
		return end
	}
	if s.placeReach == s.at {
		r.Pinpoint = s.text[s.place.start:s.place.end]
	} else if to := s.words.readPlaces(s.text, next); s.order.headBehind && to > next {
		r.Pinpoint, end = s.text[next:to], to
	}
	s.append(r)
	return end
}
