package resolution

import (
	"iter"
	"strings"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/symbol"
)

// A Request is one thing that an organ asks of others: who is asked to do what
// by when. "Requests the Secretary-General, within existing resources, to submit
// to the General Assembly at its sixty-seventh session a report on ..." is one,
// and so is each item of a list that says what is to be done.
//
// Asking are the verbs that request, invite, urge, call, encourage, recommend,
// demand, direct or authorize, those that repeat such a request, and decisions
// that another shall act. What the organ decides to do itself is no request.
type Request struct {
	Path       []*Clause  `json:"-"`                    // the paragraph and the items down to the one that says the act
	Verb       Verb       `json:"verb"`                 // the clause verb of the paragraph, by which is asked
	Addressees []Phrase   `json:"addressees,omitempty"` // who is asked; none where the text names nobody
	Act        Phrase     `json:"act"`                  // what is asked: "to submit a report", "shall report", "the immediate release of ..."
	Occasions  []Occasion `json:"occasions,omitempty"`  // when it is to be done
	Conditions []Phrase   `json:"conditions,omitempty"` // what is set between commas beside the addressee, and the means: "within existing resources"
}

// Label returns the labels of the paragraph and items, as printed: "3. (b)".
func (r *Request) Label() string {
	labels := make([]string, 0, len(r.Path))
	for _, c := range r.Path {
		if c.Label != "" {
			labels = append(labels, c.Label)
		}
	}
	return strings.Join(labels, " ")
}

// A Phrase is words in their place in a text. The zero value is no words.
type Phrase struct {
	Text   *Text  `json:"-"`      // in which the words stand
	Offset int    `json:"offset"` // where they begin, in bytes
	Words  string `json:"words"`  // as printed
}

// End returns where the phrase ends in its text, in bytes.
func (p Phrase) End() int { return p.Offset + len(p.Words) }

// String returns the words.
func (p Phrase) String() string { return p.Words }

// An Occasion is when an act is to be done: its deadline, the session or day on
// which it is due, the time for which it goes on, or its rhythm.
type Occasion struct {
	Phrase
	Kind    OccasionKind   `json:"kind"`
	Session symbol.Session `json:"session,omitzero"` // the session that is named by its number
	Date    ods.Date       `json:"date,omitzero"`    // the day, month or year that is named, of two the last
}

// An OccasionKind tells how an occasion binds the act.
type OccasionKind uint8

// The kinds of occasions.
const (
	Event    OccasionKind = iota // "at its sixty-seventh session", "on 1 March 2021"
	Deadline                     // "by 1 March 2021", "within 90 days"
	Duration                     // "until 1 March 2021", "for a period of 12 months"
	Rhythm                       // "annually", "every six months"
	Promptly                     // "immediately", "as soon as possible"
)

var occasionKinds = [...]string{Event: "event", Deadline: "deadline", Duration: "duration", Rhythm: "rhythm", Promptly: "promptly"}

// String returns "event", "deadline", "duration", "rhythm" or "promptly".
func (k OccasionKind) String() string { return kindName(occasionKinds[:], uint8(k)) }

// MarshalText returns the word of [OccasionKind.String].
func (k OccasionKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that the word names.
func (k *OccasionKind) UnmarshalText(text []byte) error {
	kind, err := kindNamed(occasionKinds[:], text)
	*k = OccasionKind(kind)
	return err
}

// Requests yields the requests of the operative paragraphs in reading order,
// those of annexes last. It reads the words behind the verbs of each [Text], by
// the tables of the document's language, those of English where the language is
// not known, and yields none in a language that has no table. The cost is one
// pass over the paragraphs that ask.
func (d *Document) Requests() iter.Seq[Request] {
	return func(yield func(Request) bool) {
		if w := newRequestWalker(d, yield); w != nil {
			w.document(d)
		}
	}
}
