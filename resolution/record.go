package resolution

import "github.com/undoc-go/undoc/ods"

// A Record is what is known of an act besides its text: how it came to be
// adopted, who voted how, what it is indexed under. The AKN4UN files that the
// United Nations publishes have it. Of what lines under a text tell, as in the
// Human Rights Council "[Adopted without a vote.]", [Parser.Read] fills Votings.
type Record struct {
	Steps    []Step    `json:"steps,omitempty"`    // in the order of events
	Votings  []Voting  `json:"votings,omitempty"`  // usually one
	Keywords []Keyword `json:"keywords,omitempty"` // subjects, agenda items, goals
	Extra    []Extra   `json:"extra,omitempty"`    // what no other field has a place for
}

// A Step is an event on the way of an act: a draft, further sponsors, the
// recommendation of a committee, the adoption, a veto.
type Step struct {
	Date     ods.Date `json:"date,omitzero"`
	Outcome  string   `json:"outcome,omitempty"`  // as files name it: "draftResolution", "adopted"
	Document string   `json:"document,omitempty"` // as printed: "A/C.4/75/L.3", "A/75/PV.41"
	By       string   `json:"by,omitempty"`       // sponsors with commas between them, or other words on the step
	At       string   `json:"at,omitempty"`       // the place in the document: the number of a paragraph, "Chapter VII"
}

// A Voting is a vote, or an adoption without one.
type Voting struct {
	Outcome string  `json:"outcome,omitempty"` // as files name it: "adoptedWithoutVote", "adoptedRecordedVote"
	Counts  []Count `json:"counts,omitempty"`
}

// A Count is how many voted in one way.
type Count struct {
	Choice string  `json:"choice,omitempty"` // as files name it: "inFavour", "against", "abstaining"
	Number string  `json:"number,omitempty"` // as files have it: "015"
	Voters []Voter `json:"voters,omitempty"`
}

// A Voter is a member that voted.
type Voter struct {
	Name string `json:"name"`          // as the record has it: "SOMALIA"
	URL  string `json:"url,omitempty"` // of its entry in UNTERM
}

// A Keyword is a term that an act is indexed under.
type Keyword struct {
	Scheme     string `json:"scheme,omitempty"`     // of the index: "http://metadata.un.org/sdg"
	Dictionary string `json:"dictionary,omitempty"` // where the term is from: "UNBIS Thesaurus", "A/76/251"
	Value      string `json:"value,omitempty"`      // "civil_society"
	Name       string `json:"name,omitempty"`       // the term in words
	Short      string `json:"short,omitempty"`      // a shorter name of an agenda item
	URL        string `json:"url,omitempty"`        // of the term
	Role       string `json:"role,omitempty"`       // "agenda" for an item of the agenda
}

// An Extra is a part of a file that the model has no place for, kept as it is.
type Extra struct {
	Format string `json:"format"` // of the file: "akn"
	Source string `json:"source"` // what stood there
}

// IsZero reports whether nothing is known.
func (r Record) IsZero() bool {
	return len(r.Steps)+len(r.Votings)+len(r.Keywords)+len(r.Extra) == 0
}
