// Package resolution has the structure of resolutions and decisions of the
// United Nations: who adopted them and when, the preamble, the operative
// paragraphs with their items, sections, annexes, notes, the verbs that open
// clauses and the documents that are cited.
//
// [Parse] reads a text, whatever form it was delivered in, and always returns a
// [Document]; [Format] prints a document as the word processor of the Official
// Document System (ODS) exports it. [HTML], [Markdown] and the JSON of
// encoding/json are further forms; package akn has AKN4UN.
//
// # The parts of a resolution
//
// The Editorial Manual of the United Nations and the published texts agree on
// the order:
//
//	Resolution adopted by the General Assembly on ...     Act.Head: lines of fixed form,
//	[without reference to a Main Committee (A/65/L.29)]   each with its LineKind
//	65/124. Title
//	    The General Assembly,                             Section.Enacting
//	    Recalling its resolution 59/48 of ...,            Section.Preamble: a Clause each
//	    1. Requests the Secretary-General:                Section.Paragraphs: a Clause each,
//	        (a) To submit ...;                            with Items
//	I                                                     Section.Sections, with their own
//	Heading                                               preamble where they have one
//	64th plenary meeting                                  Act.Closing, with the date and the vote
//	Annex                                                 Act.Annexes
//	1 See A/55/1010.                                      Document.Notes
//
// A composite resolution ("48/218 A and B") has an [Act] for each letter, a page of
// a volume of resolutions one for each number. A text that recommends another,
// "the following draft resolution", has it as a Section with an organ's name of
// its own. Decisions, statements of presidents and amendments to drafts have no
// such line: all they say is in Section.Paragraphs.
//
// # Texts
//
// A [Text] is what one paragraph says. Its number is the label of the clause or
// line it is in, and the marks of notes are taken out of it: Marks has their
// places. Verbs has the clause verbs, exactly the words that the United Nations
// sets in italics; References the documents that are cited, resolved to symbols
// ("its resolution 59/48" in a text of the General Assembly is A/RES/59/48), each
// with the verb under which it is cited. [Text.Spans] yields it all from
// left to right.
//
// Every text knows its [ods.Place] in the input, also when it was rejoined from
// several lines.
//
// # References
//
// [ReferenceKind] tells by what a document is cited. By a number or a symbol:
// Symbols has the document, two of a double symbol. By pointing back, "Ibid." or
// "the same resolution": Symbols has what was cited before. By its name, as the
// Charter and other instruments are: Instrument has the English name in texts of
// every language. By where a treaty is registered: [Treaty]. And this document
// itself, "paragraph 3 above": Clauses has the identifiers of its clauses.
// Places has the part that is cited, "annex I, para. 5", part by part.
// [FindReferences] does the same for a text that stands alone, but for what points
// back.
//
// # Requests
//
// [Document.Requests] yields what the act asks of others: who is asked to do what,
// on which [Occasion], under which conditions, as phrases of the text. "To submit
// to the General Assembly at its sixty-seventh session a report" is due at a
// session, which its Occasion names.
//
// # Adoption, votes, sponsors
//
// [Act.Adoption] gathers what the adoption line and the closing lines tell,
// [Act.Sponsors] who submits a draft. A line that tells of the vote is a VoteLine;
// Act.Record has the same in figures and names ([Voting]), and whatever else a
// published file tells besides the text.
//
// # Languages
//
// A document in Arabic, Chinese, English, French, German, Russian or Spanish is
// read by the tables of its language, which [ods.Parse] recognises by the masthead
// or the words of the text, and [Parser].Language tells where the caller knows.
// Requests are found in the six official languages. [Align] puts two versions of a
// document side by side.
//
// # Laws
//
// Nothing is lost: [Document.Parts] tile the input. Reading and printing an
// export gives it back byte for byte: what a line had besides its words is kept
// on its text, as a [Layout], so that a document that was changed is printed
// changed there and nowhere else. A document without layouts is printed in the
// canonical form, and reading that gives an equal document.
//
// There are no errors: what was not understood is a plain paragraph, and
// [Document.Problems] tells of it. What had to be repaired in a delivery form, such
// as a word broken at the end of a line, is in Origin.Problems, and comes first.
//
// # Cost
//
// Reading takes time and memory in proportion to the length of the text, for any
// text: a page of an export takes less than a tenth of a millisecond. A document takes
// some twenty allocations, and another for every ten of its texts, notes, verbs and
// references, which share memory: whoever keeps one keeps those beside it.
// Texts alias the input where they stand in it in one piece. Printing a page takes
// some microseconds as text and some tens in other forms, with allocations for links
// and identifiers alone; JSON is that of encoding/json.
//
// Memory is a number of bytes for each part, beside that of package ods: 208 for a
// [Clause] or a [Section], 136 for a [Line] above or under a text, 104 for a [Verb]
// and 240 for a [Reference]. Published resolutions take about three times the length
// of their text, all told. A text of nothing but headings of a few letters takes
// four hundred and forty bytes for each of them.
//
// Importing the package adds 3.7 MB to a program that imports package os: the verbs
// and references of seven languages, and encoding/json. Nothing of it runs at the
// start of a program. Documents share nothing but the input, and may be read in
// parallel. The module in bench measures it all beside others.
package resolution
