// Package akn writes the documents of package resolution as Akoma Ntoso for the
// United Nations (AKN4UN), valid against the schema of Akoma Ntoso 3.0.
//
// The form is the one of the AKN4UN guidelines: a statement with cover page,
// preface, preamble, main body and conclusions, annexes as attachments; a
// collection of statements for a composite resolution. Element identifiers
// (eId) are made of the printed numbers: paragraph 3 (b) is
// para_3__list_1__point_b. Where the guidelines are silent, the form is the
// one of the files that the United Nations publishes: a container for each
// preambular paragraph, named after the words that open it; a span of class
// italic around a clause verb; a link around the words that cite a document.
//
// [AKN4UN guidelines]: https://unsceb-hlcm.github.io
package akn
