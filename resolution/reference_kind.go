package resolution

// A ReferenceKind tells by what the words of a reference cite.
type ReferenceKind uint8

// The kinds of references.
const (
	DocumentReference   ReferenceKind = iota // by a number or a symbol: "59/48", "A/58/874"
	BackReference                            // by pointing to what was cited before: "Ibid.", "the same resolution"
	OwnReference                             // this document, or clauses of it: "the present resolution", "paragraph 3 above"
	CharterReference                         // the Charter of the United Nations
	InstrumentReference                      // an instrument by its name: "Universal Declaration of Human Rights"
	TreatyReference                          // a treaty by where it is registered: "United Nations, Treaty Series, vol. 999"
)

var referenceKinds = [...]string{"document", "back", "own", "charter", "instrument", "treaty"}

// String returns the name of the kind in lower case.
func (k ReferenceKind) String() string { return kindName(referenceKinds[:], uint8(k)) }

// MarshalText returns the name of the kind.
func (k ReferenceKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that has the name.
func (k *ReferenceKind) UnmarshalText(text []byte) error {
	kind, err := kindNamed(referenceKinds[:], text)
	*k = ReferenceKind(kind)
	return err
}

// A DivisionKind tells what a part of a document is.
type DivisionKind uint8

// The kinds of divisions.
const (
	OtherDivision DivisionKind = iota
	VolumeDivision
	PartDivision
	ChapterDivision
	SectionDivision
	AnnexDivision
	AppendixDivision
	EnclosureDivision // or attachment
	SupplementDivision
	ResolutionDivision // a resolution that the document prints
	DecisionDivision
	DraftDivision // a draft resolution or decision
	PreambleDivision
	RecitalDivision // a preambular paragraph
	ArticleDivision
	RuleDivision
	PrincipleDivision
	RecommendationDivision
	ParagraphDivision
	SubparagraphDivision
	TableDivision
	FigureDivision
	PageDivision
	NumberDivision // what has a number and no name: the "No. 14668" of a treaty
)

var divisionKinds = [...]string{
	"other", "volume", "part", "chapter", "section", "annex", "appendix", "enclosure", "supplement",
	"resolution", "decision", "draft", "preamble", "recital", "article", "rule", "principle",
	"recommendation", "paragraph", "subparagraph", "table", "figure", "page", "number",
}

// String returns the name of the kind in lower case.
func (k DivisionKind) String() string { return kindName(divisionKinds[:], uint8(k)) }

// MarshalText returns the name of the kind.
func (k DivisionKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that has the name.
func (k *DivisionKind) UnmarshalText(text []byte) error {
	kind, err := kindNamed(divisionKinds[:], text)
	*k = DivisionKind(kind)
	return err
}
