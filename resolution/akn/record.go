package akn

import (
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// keywords writes the keywords, those of one index together.
func (w *writer) keywords(keywords []resolution.Keyword) {
	for i := range keywords {
		k := &keywords[i]
		// The order of the keywords is kept, so that an index may come in several
		// elements.
		if i == 0 || keywords[i-1].Scheme != k.Scheme {
			w.begin("classification", required("source", k.Scheme))
		}
		w.void("keyword", at("refersTo", conceptRef(k.Role)), required("value", k.Value), at("href", k.URL),
			required("showAs", k.Name), at("shortForm", k.Short), required("dictionary", k.Dictionary))
		if i == len(keywords)-1 || keywords[i+1].Scheme != k.Scheme {
			w.end("classification")
		}
	}
}

// The sources of metadata: what the United Nations recorded, and what this
// package took from the text. The identification of a file that this package
// wrote has the second one, and so tells whose classes it has.
const (
	sourceUN  = "#un"
	sourceOwn = "#undoc"
)

// lifecycle writes that the text has been there since it was adopted, where
// nothing else is known of its versions.
func (w *writer) lifecycle(r *work, record *resolution.Record) {
	start := len(w.b)
	// A draft has no life yet: it has not been adopted.
	if w.extra(record, "lifecycle"); len(w.b) > start || !r.adopted {
		return
	}
	w.begin("lifecycle", at("source", sourceOwn))
	w.void("eventRef", at("eId", w.ids.Numbered("", "eref", "1")), at("date", valid(r.date).String()), at("type", "generation"), at("source", sourceOwn))
	w.end("lifecycle")
}

// workflow writes the steps of an act, or else its adoption as far as the text
// tells of it.
func (w *writer) workflow(r *work, steps []resolution.Step) {
	switch {
	// What the United Nations recorded tells more than the text.
	case len(steps) > 0:
		w.begin("workflow", at("source", sourceUN))
		for i := range steps {
			s := &steps[i]
			w.void("step", at("date", valid(s.Date).String()), at("outcome", conceptRef(s.Outcome)), at("as", s.Document), required("by", s.By), at("refersTo", s.At))
		}
		w.end("workflow")
	// The schema wants a date and an actor of each step; the adoption line has both.
	case r.adopted:
		w.begin("workflow", at("source", sourceOwn))
		w.void("step", at("date", valid(r.date).String()), at("outcome", "#adopted"), at("by", "#"+r.actor))
		w.end("workflow")
	}
}

// votings writes the votes.
func (w *writer) votings(votings []resolution.Voting) {
	if len(votings) == 0 {
		return
	}
	w.begin("analysis", at("source", sourceUN))
	w.begin("parliamentary")
	for i := range votings {
		v := &votings[i]
		w.begin("voting", at("outcome", conceptRef(v.Outcome)))
		for j := range v.Counts {
			w.count(&v.Counts[j])
		}
		if len(v.Counts) == 0 {
			w.void("quorum", required("value", "")) // the schema wants an element
		}
		w.end("voting")
	}
	w.end("parliamentary")
	w.end("analysis")
}

// count writes how many voted in one way, and who, where that is known. The address
// of a member in UNTERM is its GUID, which the schema wants to be there once in a
// file.
func (w *writer) count(c *resolution.Count) {
	// Votes by show of hands have numbers and no names.
	if len(c.Voters) == 0 {
		w.void("count", required("value", c.Number), at("refersTo", conceptRef(c.Choice)))
		return
	}
	w.begin("count", required("value", c.Number), at("refersTo", conceptRef(c.Choice)))
	w.begin("akn4un:voters")
	for i := range c.Voters {
		v := &c.Voters[i]
		guid := v.URL
		if strings.ContainsAny(guid, " \t\r\n") || w.ids.Has(guid) {
			guid = "" // the schema wants one without white space, and each once
		} else if guid != "" {
			guid = w.child("", guid)
		}
		w.field("organization", v.Name, at("refersTo", "#memberState"), at("GUID", guid))
	}
	w.end("akn4un:voters")
	w.end("count")
}
