// Package undoc has no code: it is the page that tells what the module is.
//
// People hold documents of the United Nations as text: an export of the
// Official Document System (ODS), what was copied out of a PDF. The mark-up is
// gone. Nobody can see which words open a clause, which digit calls a footnote,
// which document "its resolution 59/48" is. The packages of this module give the
// structure back, and go the other way too.
//
//   - [github.com/undoc-go/undoc/symbol] reads, finds and compares document
//     symbols (A/RES/65/124, S/RES/1373 (2001), A/55/1010-S/2001/667) and
//     sessions ("sixty-fifth session").
//   - [github.com/undoc-go/undoc/ods] reads what ODS hands out: texts in their
//     delivery forms, mastheads, job numbers (N1051998E), addresses.
//   - [github.com/undoc-go/undoc/resolution] has the structure of resolutions
//     and decisions: preamble, operative paragraphs, items, sections, annexes,
//     clause verbs, notes, votes, references, and requests, who is asked to do
//     what by when; a parser, and printers to the text that it was, Markdown,
//     HTML and JSON. It puts two language versions side by side.
//   - [github.com/undoc-go/undoc/resolution/akn] writes, reads and checks Akoma
//     Ntoso for the United Nations (AKN4UN).
//
// The six official languages are equals. The program examples/undoc does all of
// it from a command line.
//
// The packages open no file and no connection. They take strings and return
// values; what they return aliases what they were given where it can.
package undoc
