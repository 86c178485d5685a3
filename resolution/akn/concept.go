package akn

// concepts are what elements refer to, by the last part of their addresses. The
// guidelines leave the list open; these are the ones that the published files have,
// where they have one for the thing.
var concepts = [...][2]string{
	{"symbol", "Symbol"}, {"distribution", "Distribution"}, {"dateOfIssuance", "Date of issuance"},
	{"session", "Session"}, {"adoptionDate", "Date of adoption"}, {"adoptionMeeting", "Meeting of adoption"},
	{"adoption", "Adoption"}, {"source", "Source of the draft"}, {"sponsors", "Sponsors"},
	{"resolutionTitle", "Resolution title"}, {"resolutionNumber", "Resolution number"}, {"letter", "Letter of the resolution"},
	{"publicationJobNumber", "Publication job number"}, {"fileNumber", "File number"}, {"preamble", "Preamble"}, {"adopted", "Adopted"},
}

// recordConcepts are those of a [resolution.Record].
var recordConcepts = [...][2]string{
	{"draftResolution", "Draft resolution"}, {"draftResolutionAdditionalSponsors", "Additional sponsors"},
	{"recommendedForAdoption", "Recommended for adoption"}, {"veto", "Veto"},
	{"adoptedWithoutVote", "Adopted without a vote"}, {"adoptedRecordedVote", "Adopted by recorded vote"},
	{"adoptedByAcclamation", "Adopted by acclamation"},
	{"inFavour", "In favour"}, {"against", "Against"}, {"abstaining", "Abstaining"},
	{"memberState", "Member State"}, {"agenda", "Agenda"},
}

// conceptRef returns how an attribute refers to what has the name: to the
// concept, where it is one that steps, votes and keywords have.
func conceptRef(name string) string {
	for i := range recordConcepts {
		if recordConcepts[i][0] == name {
			return "#" + name
		}
	}
	if name == "adopted" {
		return "#adopted"
	}
	return name
}

// references writes what the other elements refer to, once for a file: the
// organization that wrote it, the organ that speaks, whose address ends in the
// name that addresses have for it, the roles of both, and the concepts. An
// attribute that refers to nothing is an error by the guidelines.
func (w *writer) references(r *work) {
	w.begin("references", at("source", sourceOwn))
	w.top("TLCOrganization", "undoc", "organization/undoc", "undoc")
	organ := r.organ
	if organ == "" {
		organ = "United Nations"
	}
	w.top("TLCOrganization", r.actor, "organization/un/"+r.actor, organ)
	for _, role := range [...][2]string{{"author", "Author"}, {"editor", "Editor"}, {"publisher", "Publisher"}, {"issuingBody", "Issuing body"}} {
		w.top("TLCRole", role[0], "role/un/"+role[0], role[1])
	}
	w.concepts(concepts[:])
	if w.hasRecord() {
		w.concepts(recordConcepts[:])
	}
	w.end("references")
}

// concepts writes the concepts with their names, by which readers show what an
// element is.
func (w *writer) concepts(concepts [][2]string) {
	for i := range concepts {
		w.top("TLCConcept", concepts[i][0], "concept/un/"+concepts[i][0], concepts[i][1])
	}
}

// hasRecord reports whether more is known of an act than its text: what records
// refer to is written only for them.
func (w *writer) hasRecord() bool {
	for i := range w.document.Acts {
		if !w.document.Acts[i].Record.IsZero() {
			return true
		}
	}
	return false
}

// top writes an entry of the ontology.
func (w *writer) top(element, id, path, name string) {
	w.void(element, at("eId", w.child("", id)), at("href", "/akn/ontology/"+path), at("showAs", name))
}
