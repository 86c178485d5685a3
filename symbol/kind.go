package symbol

// A Kind is the nature of a document, as far as its symbol tells. The zero
// value is [KindUnclassified]: reports, letters, notes, and whatever else carries
// a plain running number.
type Kind uint8

// The kinds, with the element of a symbol that tells each.
const (
	KindUnclassified           Kind = iota // a running number alone: A/65/124
	KindResolution                         // RES: A/RES/65/124
	KindDecision                           // DEC: E/CN.4/DEC/1996/101
	KindStatement                          // PRST, a statement by the President: S/PRST/2004/36
	KindVerbatim                           // PV., a verbatim record: A/65/PV.22
	KindSummary                            // SR., a summary record: A/C.3/65/SR.5
	KindTestimony                          // RT., a record of testimony: A/AC.145/RT.338
	KindLimited                            // L., limited distribution, mostly drafts: A/65/L.1
	KindRestricted                         // R., restricted distribution: TD/B/EX(70)/R.1
	KindWorkingPaper                       // WP.: A/CN.9/WG.V/WP.92
	KindConferenceRoomPaper                // CRP.: A/AC.96/1/CRP.1
	KindInformation                        // INF: A/INF/45/3, A/AC.159/INF.1
	KindNonGovernmental                    // NGO, from a non-governmental organization: E/CN.4/2005/NGO/3
	KindPetition                           // PET., a petition: T/PET.2/1
	KindAgenda                             // Agenda: S/Agenda/10026
	KindBackground                         // BP., a background paper
	KindMiscellaneous                      // Misc.: FCCC/CP/1996/MISC.1
	KindNationalReport                     // NR., a national report
	KindTechnicalPaper                     // TP. or Technical Paper
	KindConcludingObservations             // CO, of a treaty body: CERD/C/BRA/CO/18-20
	KindListOfIssues                       // Q, QPR or LOIPR, of a treaty body: CRPD/C/PRK/Q/1
	KindGeneralComment                     // GC, of a treaty body: CRC/C/GC/18
	KindCommunication                      // D, a decision on a communication: CCPR/C/101/D/1777/2008
	KindReport                             // REP or Report: JIU/REP/2010/1
	KindReference                          // Ref.
	KindConferencePaper                    // CP.
	KindPublication                        // a booklet, brochure, guide or manual
)

// kinds has the name of each kind in English.
var kinds = [...]string{
	KindUnclassified:           "document",
	KindResolution:             "resolution",
	KindDecision:               "decision",
	KindStatement:              "presidential statement",
	KindVerbatim:               "verbatim record",
	KindSummary:                "summary record",
	KindTestimony:              "record of testimony",
	KindLimited:                "limited document",
	KindRestricted:             "restricted document",
	KindWorkingPaper:           "working paper",
	KindConferenceRoomPaper:    "conference room paper",
	KindInformation:            "information document",
	KindNonGovernmental:        "non-governmental organization document",
	KindPetition:               "petition",
	KindAgenda:                 "agenda",
	KindBackground:             "background paper",
	KindMiscellaneous:          "miscellaneous document",
	KindNationalReport:         "national report",
	KindTechnicalPaper:         "technical paper",
	KindConcludingObservations: "concluding observations",
	KindListOfIssues:           "list of issues",
	KindGeneralComment:         "general comment",
	KindCommunication:          "decision on a communication",
	KindReport:                 "report",
	KindReference:              "reference document",
	KindConferencePaper:        "conference paper",
	KindPublication:            "publication",
}

// String returns the name of the kind in English, "summary record", as sentences
// have it, and "" for a value that is no kind.
func (k Kind) String() string {
	if int(k) < len(kinds) {
		return kinds[k]
	}
	return ""
}

// IsRecord reports whether the document is the record of a meeting, verbatim, in
// summary or of testimony. Then the number of the document is that of the meeting.
func (k Kind) IsRecord() bool {
	return k == KindVerbatim || k == KindSummary || k == KindTestimony
}

// MarshalText returns the name of the kind. The error is always nil.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind with that name, in the letters of
// [Kind.String]. Empty text is [KindUnclassified]; any other that is no name too,
// with an [*Error].
func (k *Kind) UnmarshalText(text []byte) error {
	for i, name := range kinds {
		if name == string(text) {
			*k = Kind(i)
			return nil
		}
	}
	*k = KindUnclassified
	if len(text) > 0 {
		return &Error{Input: string(text), Err: ErrSyntax}
	}
	return nil
}
