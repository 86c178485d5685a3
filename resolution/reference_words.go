package resolution

import (
	"github.com/undoc-go/undoc/internal/wordindex"
	"github.com/undoc-go/undoc/symbol"
)

//go:generate go run reference_gen.go

// A referenceWord is a word, or several, that tells something of the citations
// around it.
type referenceWord struct {
	words string
	kind  wordKind
	value uint16 // a set of organs, the number of a month, or constants of the kind
}

// A wordKind tells what a word does in the citation of a document.
type wordKind uint8

const (
	noWord         wordKind = iota
	organWord               // the name of an organ: "General Assembly"
	shortWord               // a name that those of other organs end in: "Council"
	headWord                // what is cited: "resolution", "decisions"
	itsWord                 // whose it is: "its", "in its"
	linkWord                // may stand between organ and head: "previous"
	ofWord                  // joins a place or an organ to a document: "of the"
	andWord                 // joins the items of a list: "as well as"
	rangeWord               // joins the first and the last one: "to"
	numberWord              // stands before a number: "No."
	closeWord               // stands behind a number: "号"
	placeWord               // a part of a document: "annex", "paras."
	ordinalWord             // the number of a part in words: "one"
	monthWord               // "December"
	dayWord                 // stands behind the day of a date: "er" in "1er"
	yearWord                // stands behind the year of a date: "года"
	datedWord               // stands before a date: "dated"
	titleWord               // what an item is about: "entitled"
	letterWord              // a part of a resolution: "ألف", which is A
	sessionWord             // what stands before the number of a session: "د"
	ibidWord                // the document of the note before: "ibid."
	backWord                // a document that was cited before: "the same resolution"
	hereWord                // the place before or behind it is in this document: "above"
	treatyWord              // a series of treaties: "United Nations, Treaty Series"
	instrumentWord          // the name of an instrument: "Universal Declaration of Human Rights"
	nounWord                // what an instrument is, and is called further on: "Convention"
)

// The values of words.
const (
	headResolution = 1 << iota // "resolution"
	headDecision               // "decision"
	headPlural                 // "resolutions": a list is to come
	headIts                    // "قرارها": the word itself tells whose it is
	headTheirs                 // and whoever was named last may be meant
)

const (
	itsTheirs = 1 << iota // "in its": whoever was named last may be meant
)

// The value of a place is its [DivisionKind], and whether it needs no number:
// "annex".
const placeAlone = 1 << 8

const (
	unitedNationsSeries = 1 + iota
	leagueOfNationsSeries
)

// instrumentShort is a name that other instruments have with more words: "the
// Charter". The rest of the value is the place of the instrument in the table.
const instrumentShort = 1 << 14

const (
	ofWhose = 1 << iota // of an organ, behind its document
	ofRange             // joins the numbers of a range, too: "párrafos 34 a 43"
)

const (
	sessionRegular   = 1 + iota // "د", as in 217 ألف (د-3)
	sessionSpecial              // "دإ", which is S
	sessionEmergency            // "دإط", which is ES
)

const (
	backOwn  = 1 + iota // "the present resolution"
	backLast            // "the same resolution"
)

// The nouns that stand for an instrument further on, as its English name has them.
const (
	nounAgenda = 1 + iota
	nounAgreement
	nounConvention
	nounCovenant
	nounDeclaration
	nounProtocol
	nounStatute
	nounTreaty
	nouns
)

// glued is a word of any kind that is written together with the next one, as
// Arabic writes its words of one letter.
const glued = 1 << 15

// A referenceLanguage has the words of a language, and what is to be known of
// their order.
type referenceLanguage struct {
	words       wordTable
	headBehind  bool // "resolution" stands behind the numbers
	organBehind bool // the organ stands behind "resolution", or behind the numbers
	bareOwn     bool // "paragraph 3" alone is of this document
	figures     bool // numbers can be in figures of the language
	mirrored    bool // the parts of a number can be stored from right to left: "307/76"
}

// A wordTable finds the words of one language in the table of all.
type wordTable struct{ *wordindex.Index }

// languageOf returns the row of a language, that of English for a language that
// has none.
func languageOf(l symbol.Language) referenceLanguage {
	if int(l) >= len(referenceLanguages) || referenceLanguages[l].words.Index == nil {
		l = symbol.English
	}
	return referenceLanguages[l]
}
