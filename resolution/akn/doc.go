// Package akn writes the documents of package resolution as Akoma Ntoso for the
// United Nations (AKN4UN), valid against the schema of Akoma Ntoso 3.0, and reads
// them back; it reads the files that the United Nations publishes, and tells what
// is wrong in such files.
//
//   - [Format] writes a document, [Append] behind what is there;
//   - [Parse] reads a file;
//   - [Check] compares what a file says in one place with what it says in others.
//
// # The form that is written
//
// It is the one of the AKN4UN guidelines: a statement with cover page, preface,
// preamble, main body and conclusions, annexes as attachments with metadata of
// their own; a collection of statements for a composite resolution. Where the
// guidelines are silent, the form is that of the published files.
//
//	akomaNtoso
//	  statement name="resolution"         an Act; also decision, draftResolution, presidentialStatement
//	    meta                              addresses, Act.Record, Masthead.Job
//	    coverPage
//	      p/docNumber refersTo="#symbol"  Masthead.Symbols, and so on for its other fields
//	      p/docTitle refersTo="#adoption" the AdoptionLine, with inline and docDate for meeting and date
//	      p/docProponent                  the SourceLine, with inline for the documents in it
//	    preface
//	      p/docNumber, p/docTitle         the number and the TitleLine
//	    preamble
//	      formula/p                       Section.Enacting
//	      container name="Recalling"/p    a Clause of Section.Preamble, named after its opening verb
//	        blockList/item                its Items
//	    mainBody
//	      paragraph/num, content/p        a Clause of Section.Paragraphs
//	        list/intro, point, wrapUp     its words, its Items, its Tail
//	        alinea                        a Tail that is more than words
//	      section/num, heading            a Section with its heading; also part, chapter, article, rule
//	        crossHeading                  a recital in it
//	    conclusions/p                     Act.Closing: event/location, docDate
//	    attachments/attachment/doc        a Section of Act.Annexes
//
// Inside words, span class="italic" is a clause verb, a a reference, with one link
// for each part of a double symbol, and sup/authorialNote the note that is called
// there. A note is written where it is called first; a later call is a mark with a
// link to it.
//
// A composite resolution is a documentCollection with a component for each act;
// the collection has the cover page.
//
// # Identifiers
//
// Elements have an eId that is made of the printed numbers: paragraph 3 (b) is
// para_3__list_1__point_b. Numbers that are printed twice get a further number,
// and what has none the position: see [resolution.IDs], by which pages of HTML
// have the same anchors. Addresses are those of the guidelines,
// /akn/un/statement/deliberation/un-ga/2010-12-13/65-124: class, organ, date of
// adoption, number; a date that is not known is 1900-01-01, as they have it.
//
// # What is kept
//
// Nothing of a document is left out. What the elements do not tell by themselves
// stands in attributes: class names the kind of a line or a clause whose element
// would tell another one; wId has the place of a note among the notes, where they
// are not called in their order. Notes that nothing calls stand in the metadata.
// Places and layouts are no part of what a document says, and are not written.
//
// # The forms that are read
//
// [Parse] reads that form and the published ones, old and new. These are the same
// elements in other places:
//
//   - headings and paragraphs stand in one row, as the word processor had them,
//     so that sections, annexes and the items of a paragraph are found by the
//     rules of package resolution: see [resolution.Paragraphs];
//   - lists stand beside the item that they are under (sublist), and whatever
//     comes after a list may have got into it: paragraph 5 is an item under
//     4 (d) (iv) in some;
//   - the number of a paragraph stands in a paragraph of its own in some old ones;
//   - the words in italics at the start of a clause are its verb, in Chinese those
//     in bold;
//   - links are parted at their spaces, and leave the letter of "217 A (III)" out.
//
// What the metadata tell besides the text, such as votes and sponsors, becomes the
// [resolution.Record] of an act; what the model has no place for is kept there as
// it is, and written again. All words are kept, also those of elements that the
// guidelines do not have. Every text knows its place in the file.
//
// # What is checked
//
// [Check] tells where a file says two things: a link and the words that have it, an
// eId and the printed number, the count of a vote and the names of the voters, the
// masthead, the addresses and the text. Each [Finding] has its [Fault] and its place
// in the file. A file that the schema allows may have findings, and one that has
// none need not be valid: xmllint and the schema of Akoma Ntoso 3.0 tell.
//
// # Limits and cost
//
// [Parse] and [Check] refuse a document type declaration, and with it every entity
// but the five of XML and the numbered ones: nothing in a file grows, and nothing is
// fetched. They refuse elements more than 256 deep, more than 64 attributes of one,
// more than a million tags with their attributes, and more than 256 MB. A link that
// would run when it is followed, as one with a script for its address, is read and
// written as its words alone, and metadata with elements of HTML or SVG, which
// browsers run in any file of XML, are not written.
//
// Writing a page takes some tens of microseconds, and allocations for identifiers
// and links. Reading its file takes a tenth of a millisecond, half of it for the
// verbs and references, which are found in the text again, and an allocation or two for
// each of its texts. Words alias the file where they stand in it in one piece. All of it
// is linear in the length of the input. The package adds 0.2 MB to a program that has
// package resolution, and nothing to its start.
//
// The guidelines are at https://unsceb-hlcm.github.io; the published files, which
// are unofficial copies, at https://github.com/UNxml.
package akn
