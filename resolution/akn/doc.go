// Package akn writes the documents of package resolution as Akoma Ntoso for the
// United Nations (AKN4UN), valid against the schema of Akoma Ntoso 3.0, and reads
// them back; and it reads the files that the United Nations publishes.
//
// The form that [Format] writes is the one of the AKN4UN guidelines: a statement
// with cover page, preface, preamble, main body and conclusions, annexes as
// attachments; a collection of statements for a composite resolution. Element
// identifiers (eId) are made of the printed numbers: paragraph 3 (b) is
// para_3__list_1__point_b. Where the guidelines are silent, the form is the
// one of the files that the United Nations publishes: a container for each
// preambular paragraph, named after the words that open it; a span of class
// italic around a clause verb; a link around the words that cite a document.
//
// Nothing of a document is left out. What the elements do not tell by
// themselves stands in attributes: class names the kind of a line or a clause
// whose element would tell another one; wId has the place of a note among the
// notes, where they are not called in their order. Notes that nothing calls
// stand in the metadata.
//
// [Parse] reads that form and the published ones, old and new, which keep
// headings and paragraphs in one row and lists beside the items that they are
// under. What their metadata tell besides the text, such as votes and sponsors,
// becomes the [resolution.Record] of an act.
//
// The guidelines are at https://unsceb-hlcm.github.io.
package akn
