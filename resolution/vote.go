package resolution

import (
	"slices"
	"strings"

	"github.com/undoc-go/undoc/internal/language"
)

// The forms are those of the Human Rights Council: of the principal organs it
// alone prints under its resolutions how they were adopted. The names of the
// outcomes and of the choices are those of AKN4UN, so that a vote that is read
// from a text equals the one in the published file.

// votings returns what the closing lines of an act tell of the vote.
func votings(closing []Line, table *language.Table) []Voting {
	var votings []Voting
	for i := range closing {
		if line := &closing[i]; line.Kind == VoteLine {
			if fields, which, ok := table.MatchAny(table.Vote, line.Text.Plain); ok {
				votings = append(votings, Voting{table.Vote[which].Value, counts(closing[i+1:], &fields, table)})
			}
		}
	}
	return votings
}

// counts returns how many voted in each way, and who, as far as the lines under
// the one that tells the outcome have it.
func counts(lines []Line, fields *language.Fields, table *language.Table) []Count {
	var counts []Count
	for i := range table.Choice {
		choice := table.Choice[i].Value
		told := slices.ContainsFunc(counts, func(c Count) bool { return c.Choice == choice }) // in other words
		if number := fields.Get(choice); number != "" && !told {
			counts = append(counts, Count{Choice: choice, Number: number})
		}
	}
	which := "" // the choice whose names are read
	for i := range lines {
		choice, names := cutChoice(lines[i].Text.Plain, table)
		if choice != "" {
			which = choice
		} else {
			names = lines[i].Text.Plain
		}
		for j := range counts {
			if counts[j].Choice == which {
				counts[j].Voters = appendVoters(counts[j].Voters, names, table)
			}
		}
	}
	return counts
}

// cutChoice cuts the words that stand before those that voted in one way from a
// line, and returns the name of the choice.
func cutChoice(line string, table *language.Table) (choice, names string) {
	for i := range table.Choice {
		if rest, ok := language.CutPrefix(line, table.Choice[i].Form); ok {
			return table.Choice[i].Value, strings.TrimLeft(rest, " \t\u00a0")
		}
	}
	return "", line
}

// appendVoters appends the names of a line, the last of which closes the bracket
// that the line with the counts opened.
func appendVoters(voters []Voter, names string, table *language.Table) []Voter {
	for _, name := range splitNames(strings.TrimRight(names, "]. 。"), table) {
		voters = append(voters, Voter{Name: name})
	}
	return voters
}

// splitNames returns the names of a list: commas stand between them, and the
// word for "and" before the last one, which can be part of a name too. Commas in
// brackets part no names: "Venezuela (Bolivarian Republic of)". Asterisks call a
// note on those that are no members. Chinese has marks of its own, "智利、冰岛和帕劳".
func splitNames(list string, table *language.Table) []string {
	var names []string
	start, depth := 0, 0
	for i := 0; i < len(list); {
		c, end := readMark(list, i)
		switch c {
		case '(':
			depth++
		case ')':
			depth--
		case ',':
			if depth <= 0 {
				names = appendName(names, list[start:i])
				start = end
			}
		}
		i = end
	}
	last := strings.TrimSpace(list[start:])
	if at := lastAnd(last, table); at > 0 {
		names = appendName(names, last[:at])
		last = last[at+len(table.And[0].Form):]
	}
	return appendName(names, last)
}

// appendName appends a name without the asterisk of its note.
func appendName(names []string, name string) []string {
	if name = strings.Trim(name, " \t\u00a0*"); name != "" {
		names = append(names, name)
	}
	return names
}

// lastAnd returns where the word for "and" parts the last two names, or -1. It
// parts none in brackets, nor inside a name that has it.
func lastAnd(s string, table *language.Table) int {
	and, end := table.And[0].Form, len(s)
	for i := range table.Joined {
		if rest, ok := strings.CutSuffix(s, table.Joined[i].Form); ok {
			end = len(rest)
		}
	}
	if end < len(s) {
		if rest, ok := strings.CutSuffix(s[:end], and); ok {
			return len(rest)
		}
		return -1
	}
	if strings.HasSuffix(s, ")") || strings.HasSuffix(s, "）") {
		end = strings.LastIndexAny(s, "(（")
	}
	return strings.LastIndex(s[:max(end, 0)], and)
}
