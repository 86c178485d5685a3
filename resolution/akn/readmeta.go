package akn

import (
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
)

// metadata reads the metadata of the document: the notes that nothing calls and
// the job number.
func (r *reader) metadata(top *node) {
	meta := top.kid("meta")
	if meta == nil {
		return
	}
	for _, list := range meta.kids {
		if list.name == "notes" {
			for _, n := range list.kids {
				if n.name == "note" {
					r.addNote(n)
					// A note that nothing calls stands here alone: see notes in
					// meta.go.
					r.calls-- // it is none of those called
				}
			}
		}
	}
	if presentation := meta.kid("presentation"); presentation != nil {
		r.jobNumber(presentation)
	}
}

// jobNumber reads the numbers at the foot of the first page. Published files wrap
// the docketNumber in elements of their own, in any depth.
func (r *reader) jobNumber(n *node) {
	m := &r.document.Masthead
	for _, k := range n.kids {
		switch {
		case k.name != "docketNumber":
			r.jobNumber(k)
		case k.attribute("refersTo") == "#fileNumber":
			m.Stem, _ = ods.ParseStem(r.text(k).Plain)
		case !m.Job.IsValid():
			m.Job, _ = ods.ParseJobNumber(r.text(k).Plain)
		}
	}
}

// record reads what the metadata tell of an act besides its text. What this package
// took from the text when it wrote the file is passed over: it would come back as
// more than the text tells.
func (r *reader) record(meta *node) resolution.Record {
	var record resolution.Record
	if meta == nil {
		return record
	}
	for _, k := range meta.kids {
		switch k.name {
		// One for each index: the thesaurus, the agenda, the goals.
		case "classification":
			record.Keywords = appendKeywords(record.Keywords, k)
		case "workflow":
			// The steps that were told from the text are told from it again.
			if k.attribute("source") != sourceOwn {
				record.Steps = appendSteps(record.Steps, k)
			}
		case "analysis":
			// Votes are what analysis holds in the published files; anything else in
			// it is kept as it is.
			if parliamentary := k.kid("parliamentary"); parliamentary != nil {
				record.Votings = r.appendVotings(record.Votings, parliamentary)
				continue
			}
			fallthrough
		case "publication", "lifecycle", "temporalData", "proprietary":
			if k.name != "lifecycle" || k.attribute("source") != sourceOwn {
				r.extra(&record, k)
			}
		case "identification":
			r.identification(&record, k)
		}
	}
	return record
}

// identification reads what the addresses of a work and of a version have
// besides what is told by the document: other names, translations.
func (r *reader) identification(record *resolution.Record, n *node) {
	for _, level := range n.kids {
		for _, k := range level.kids {
			switch k.name {
			// Level and name together: the same names stand on other levels, where
			// they are made from the document.
			case "FRBRalias", "FRBRname", "FRBRprescriptive", "FRBRauthoritative":
				if level.name == "FRBRWork" {
					r.extra(record, k)
				}
			case "FRBRversionNumber", "FRBRmasterExpression", "FRBRtranslation":
				if level.name == "FRBRExpression" {
					r.extra(record, k)
				}
			}
		}
	}
}

// extra keeps an element as it is.
func (r *reader) extra(record *resolution.Record, n *node) {
	if extra, ok := extraOf(r.file, n, r.root); ok {
		record.Extra = append(record.Extra, extra)
	}
}

// conceptName returns the name of the concept that an attribute refers to.
func conceptName(s string) string { return strings.TrimPrefix(s, "#") }

// appendKeywords reads the keywords of one index. The agenda items are among them,
// with the symbol of the agenda as their dictionary.
func appendKeywords(keywords []resolution.Keyword, n *node) []resolution.Keyword {
	for _, k := range n.kids {
		if k.name != "keyword" {
			continue
		}
		keywords = append(keywords, resolution.Keyword{
			Scheme:     n.attribute("source"),
			Dictionary: k.attribute("dictionary"),
			Value:      k.attribute("value"),
			Name:       k.attribute("showAs"),
			Short:      k.attribute("shortForm"),
			URL:        k.attribute("href"),
			Role:       conceptName(k.attribute("refersTo")),
		})
	}
	return keywords
}

// appendSteps reads the steps of an act, but for those that say nothing.
func appendSteps(steps []resolution.Step, n *node) []resolution.Step {
	for _, k := range n.kids {
		step := resolution.Step{
			Date:     dateOf(k.attribute("date")),
			Outcome:  conceptName(k.attribute("outcome")),
			Document: conceptName(k.attribute("as")),
			By:       conceptName(k.attribute("by")),
			At:       conceptName(k.attribute("refersTo")),
		}
		// Published files have steps of every kind, those that were not taken
		// without a date and a document.
		// An outcome alone is a form that nobody has filled in.
		if k.name == "step" && step != (resolution.Step{Outcome: step.Outcome}) {
			steps = append(steps, step)
		}
	}
	return steps
}

// appendVotings reads the votes, but for those that say nothing.
func (r *reader) appendVotings(votings []resolution.Voting, n *node) []resolution.Voting {
	for _, k := range n.kids {
		if k.name != "voting" {
			continue
		}
		voting := resolution.Voting{Outcome: conceptName(k.attribute("outcome"))}
		for _, c := range k.kids {
			if c.name == "count" {
				voting.Counts = append(voting.Counts, r.count(c))
			}
		}
		// An adoption without a vote has an outcome and no counts.
		if voting.Outcome != "" || len(voting.Counts) > 0 {
			votings = append(votings, voting)
		}
	}
	return votings
}

// count reads how many voted in one way and who they were: akn4un:voters, an
// element of AKN4UN, has an organization for each.
func (r *reader) count(n *node) resolution.Count {
	c := resolution.Count{Choice: conceptName(n.attribute("refersTo")), Number: n.attribute("value")}
	// The list of voters has a name of AKN4UN, which is not asked for: other names
	// are met.
	for _, list := range n.kids {
		for _, k := range list.kids {
			if k.name == "organization" {
				c.Voters = append(c.Voters, resolution.Voter{Name: r.text(k).Plain, URL: k.attribute("GUID")})
			}
		}
	}
	return c
}
