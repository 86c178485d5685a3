package resolution

// A Verb is a clause verb: the words of a clause that say what it does, which
// the United Nations sets in italics where it opens the clause.
//
// The phrase has a grammar: adverb, head, particle, also or further, tail, as
// in "Strongly condemns", "Calls upon", "Also requests", "Recalling further",
// "Noting with deep concern".
type Verb struct {
	Offset   int      `json:"offset"`             // where the phrase begins in the text, in bytes
	Phrase   string   `json:"phrase"`             // the phrase as it is set in italics, "Noting with deep concern"
	Lemma    string   `json:"lemma"`              // what names the verb in every form and language: the English infinitive with its particle, "note", "call upon"
	Kind     VerbKind `json:"kind"`               // participle or finite verb
	Adverb   string   `json:"adverb,omitempty"`   // how, in lower case: "strongly", "once again"
	Addition string   `json:"addition,omitempty"` // the word that counts clauses of one verb, in lower case: "also", "further"
	Tail     string   `json:"tail,omitempty"`     // what the phrase carries after the head: "with deep concern", "its appreciation"
	Force    Force    `json:"force"`              // how much it asks
	New      bool     `json:"new,omitempty"`      // recognised by its form alone: no table has it
}

// End returns where the phrase ends in the text, in bytes.
func (v Verb) End() int { return v.Offset + len(v.Phrase) }

// A VerbKind tells the two moods of clause verbs.
type VerbKind uint8

// The kinds of clause verbs.
const (
	NoVerb     VerbKind = iota
	Preambular          // a participle or an adjective, as recitals open: "Recalling", "Deeply concerned"
	Operative           // a finite verb, as operative paragraphs open: "Requests"
)

// A Force is how much a clause verb asks of those whom it addresses. Greater is
// more: Decides > Requests > ... > Notes.
type Force uint8

// The forces, weakest first.
const (
	ForceNone     Force = iota // a recital, or a verb that no table has
	ForceNotes                 // notes, recalls, acknowledges
	ForceStates                // reaffirms, emphasizes, expresses, welcomes, condemns
	ForceInvites               // invites, encourages, suggests
	ForceRequests              // requests, calls upon, urges, recommends
	ForceDecides               // decides, demands, authorizes, adopts
)
