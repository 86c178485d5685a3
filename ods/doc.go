// Package ods reads what the Official Document System (ODS) of the United
// Nations hands out: job numbers, addresses, mastheads, and the texts of
// documents in the forms in which they are delivered.
//
// # Delivery forms
//
// [Parse] takes a text in any form and takes the form away: what is left are
// paragraphs, whole and in order, notes with the places where they are called,
// and the masthead. It recognises, without being told,
//
//   - the export of the word processor, a paragraph on each line, with the notes
//     after the text and tags and masthead at the end ([Export]);
//   - the text layer of pages, as programs print it with the places on the page
//     kept ([PDFLayout]) or without ([PDFRaw]): lines broken at the margin,
//     running heads, page numbers, job numbers and notes between the lines of a
//     sentence;
//   - a paragraph a line, or between blank lines ([Plain]), and lines that are
//     wrapped at a width ([Wrapped]);
//   - Markdown extracts with front matter ([Markdown]), and the records of ODS
//     itself ([Record]);
//
// in UTF-8 or UTF-16, with a byte order mark or without, Windows-1252, 1251 or
// 1256, or GB18030. A document says the same in each of them. Front matter may
// stand before a text in any form.
//
// Copies out of the Official Records of 1946 to 1993 are wrapped: columns of
// scanned pages, with words broken at line ends, marks of punctuation misread,
// notes that are numbered through a volume and notes that the copy lacks.
//
// Nothing is lost: [Document.Parts] tile the input, what belongs to the page and
// not to the text as [Furniture]. Every text knows its [Place] in the input,
// through rejoining and decoding. Repairs are reported as problems.
//
// A [Paragraph] has its number apart: [IsLabel] tells the forms of numbers, and
// [SplitLabel] takes the brackets off.
//
// # Mastheads
//
// A [Masthead] is that of any document: a resolution, a draft of a committee, a
// letter, a report, a meeting record with its [Meeting]. It is read from two
// columns, from a field a line and from what an export runs together, and printed
// as an export has it, which gives the same masthead back.
//
// # Job numbers, stems, addresses
//
// A [JobNumber] is what is printed on one language version, "10-51998 (E)"; a
// [Stem] is what ODS names its file by, N1051998. Until spring 2014 the two were
// the same, and since then neither tells the other. An [Address] is where a
// document is found; [URL] builds the one in use, and [ParseAddress] reads those
// of all generations.
//
// # Languages
//
// The fixed words of documents are in tables of one shape for Arabic, Chinese,
// English, French, German, Russian and Spanish. The language of a document is
// recognised by the publisher's name in its masthead, without one by the words of
// its text, unless the caller tells it ([Parser.Language]).
//
// # Cost
//
// All readers take time and memory in proportion to the length of their input, for
// any input: a page of an export takes some tens of microseconds, and one of a PDF as
// text not much more. [Parse] makes a dozen allocations for an export and hardly more
// for a long one, and about one or fewer for each paragraph that is rejoined. Texts
// alias the input where they stand in it in one piece.
//
// Memory has two parts. A [Paragraph] takes 96 bytes, whatever it says, a [Mark] 64, a
// [Layout] that is not that of one of the lines before it 48; reading pages takes about
// seventy for each of their lines, too. Beside that, an export takes next to nothing
// and a text in pages some three times its length, for texts put together of
// lines and the words by which they are repaired. So a text of long paragraphs takes
// little more than itself, and one of lines of a few letters many times its length.
//
// Importing the package adds 1.2 MB to a program that imports package os: the tables
// of languages and of older encodings. Nothing of it runs at the start of a program.
// Documents share nothing but the input, and may be read in parallel. The module in
// bench measures it all.
package ods
