package resolution

import "strings"

// The Editorial Manual of the United Nations cites a treaty by the volume of the
// series that prints it and the number under which it is registered, since a
// treaty has no document symbol: "United Nations, Treaty Series, vol. 999, No.
// 14668". What follows as "Ibid., vol. 993, No. 14531" is in the same series.

// treaty scans the series in which a treaty is registered, whose words end at
// end, with the volume and the number behind it:
//
//	treaty = series "," volume "," number
//	series = [ "United Nations," | "League of Nations," ] "Treaty Series" | "Ibid."
//	volume = "vol." value { value }
//	number = "No." digits [ ( "–" | "and" ) digits ]
//
// It returns end where they do not follow.
func (s *scan) treaty(series string, end int) int {
	t, start, to := s.order.readTreaty(s.text, end)
	if start == to {
		return end
	}
	t.Series = series
	s.append(Reference{Kind: TreatyReference, Offset: s.at, Phrase: s.text[s.at:end], Treaty: t, Pinpoint: s.text[start:to]})
	s.series = series
	return to
}

// readTreaty reads the volume and the number that follow at, and returns the
// bounds of their words, which are equal where there are none.
func (l referenceLanguage) readTreaty(text string, at int) (t Treaty, start, end int) {
	words := l.words
	start = skipSpace(text, skipMark(text, skipSpace(text, at), ','))
	end = words.readPlaces(text, start)
	divisions := l.divisions(nil, text[start:end])
	if len(divisions) == 0 || divisions[0].Kind != VolumeDivision {
		return t, at, at
	}
	for i, d := range divisions {
		if i > 0 {
			t.Volume += ", "
		}
		t.Volume += d.Label
		if d.To != "" {
			t.Volume += "–" + d.To
		}
	}
	i := skipSpace(text, skipMark(text, skipSpace(text, end), ','))
	w, number := words.match(text, i)
	if w.kind != numberWord {
		return t, at, at
	}
	number = skipSpace(text, number)
	to := words.registrationEnd(text, number)
	if to == number {
		return t, at, at
	}
	t.Number = text[number:to]
	return t, start, words.skipKind(text, to, closeWord)
}

// registrationEnd returns where the numbers of registration end that begin at at:
// "14668", "I-27531", "970–973", "970 to 973".
func (t wordTable) registrationEnd(text string, at int) int {
	end := registeredEnd(text, at)
	for end > at {
		next := skipSpace(text, t.skipListed(text, end))
		if strings.HasPrefix(text[end:], ",") {
			return end
		}
		to := registeredEnd(text, next)
		if to == next {
			return end
		}
		at, end = next, to
	}
	return end
}

// registeredEnd returns where one such number ends, or at. Treaties that were
// registered have "I" before theirs, those that were filed and recorded "II".
func registeredEnd(text string, at int) int {
	start := at
	if _, roman := readRoman(text, at); hyphenEnd(text, roman) > roman {
		start = hyphenEnd(text, roman)
	}
	if _, end := readDigits(text, start, 6); end > start {
		return end
	}
	return at
}
