// Package symbol reads and writes the symbols of United Nations documents,
// finds them in running text, and knows the sessions that they name.
//
// A document symbol identifies one document in all its language versions. It
// tells the body that issued the document, usually the session or year, the
// nature of the document, a running number, and changes to the text. It tells
// neither the subject nor, but for session and year, the date.
//
//	sym, err := symbol.Parse("A/C.3/65/L.29/Rev.1")
//	sym.Body()      // A/C.3, the Third Committee
//	sym.Session()   // 65
//	sym.Kind()      // a limited document, mostly a draft
//	sym.Number()    // 29
//	sym.Base()      // A/C.3/65/L.29
//
// # Grammar
//
// A symbol is made of components with slashes between them. Their order is a
// habit more than a law; what follows holds for nearly all of them.
//
//	symbol   = part [ "-" part ]
//	part     = organ { "/" body } [ "/" when ] { "/" body } [ "/" kind ] number { split } { change }
//	organ    = "A" | "S" | "E" | "T" | "ST" | "CRC" | "TD" | "UNEP" | ...
//	body     = name | letters "." ( digits | ROMAN | year )
//	when     = session | year | "S-" session | "ES-" session | ROMAN | "(" session ")"
//	kind     = ( "RES" | "DEC" | "PRST" | "NGO" | ... ) "/" | ( "L" | "PV" | "SR" | "WP" | ... ) "."
//	number   = digits [ "-" digits ] [ letter ] | digits [ " " letters ] [ " (" year | ROMAN ")" ]
//	split    = " (Part II)" | " (Vol. I)" | " (Sect. 29A)" | " (Resumption 1)" | ...
//	change   = "/" ( "Add" | "Amend" | "Corr" | "Rev" | "Summary" | ... ) [ "." digits ]
//
// The session or year comes behind a standing body (A/C.3/65/L.29,
// E/CN.4/Sub.2/1994/WG.1/CRP.2) and before a committee that an organ has for
// one session (E/1980/C.2/SR.14). The kind comes before it (A/RES/65/124,
// S/PRST/2004/36) or behind it (A/65/PV.22).
//
// A number that stands alone is the number of the document, and a session or
// year only if another number or a kind follows that is no change: A/520/Rev.20
// is the twentieth revision of document 520, A/72/94 document 94 of the
// seventy-second session, A/72 document 72 of 1946.
//
// Numbering changed with the years. The General Assembly numbered its documents
// straight on to its thirtieth session (A/9601) and by sessions from the
// thirty-first, 1976 (A/31/99); its resolutions had the session behind the
// number in Roman figures (A/RES/3541 (XXX)) and now have it before
// (A/RES/31/1). The Security Council went over to years in 1994 (S/26260,
// S/1994/1009), the Economic and Social Council in 1978. Resolutions and
// meetings of the Security Council are numbered on for ever (S/PV.4385), with
// the year behind: S/RES/1373 (2001).
//
// Change elements stack, and their order carries meaning: each applies to all
// before it. A/33/257/Add.1/Corr.1 corrects the addendum; it is never the same
// as Corr.1/Add.1.
//
// A double symbol joins two of one document that belongs to two series,
// A/55/1010-S/2001/667. A hyphen is a joint when an organ and a slash follow
// it; that of S-10, of SR.1-57 and of WG.3-WOM is not. A change of the document
// is written on both sides.
//
// # Canonical spelling
//
// Every symbol has one canonical spelling: that of the documents themselves.
// [Parse] takes others and returns it:
//
//   - capitals of the Official Document System: A/65/124/ADD.1;
//   - spaces left out or added by catalogues: A/64/439(PartII), S/RES/1373(2001),
//     A/RES/44/117D;
//   - brackets of libraries: A/RES/41/35[G], A/33/15[Vol.II], [E/]ECE/324;
//   - a slash before a session in brackets: E/CN.4/RES/10/(XXXIV);
//   - Unicode dashes, spaces and digits, and Cyrillic or Greek letters that look
//     like Latin ones;
//   - asterisks of reissued documents, which belong to no symbol.
//
// In the canonical spelling a space stands before letters of parts and before
// brackets behind a number; the letters of a resolution come before its session
// (A/RES/2200 A (XXI)); words have the capitals of words.tsv, names of bodies
// that the tables do not have all capitals.
//
// Some spellings are slips: a doubled slash, a missing one, the letter l for
// the figure 1 in Rev.l. Parse repairs them, and [Check] tells that it did.
//
// # Symbols in running text
//
// [Find] yields the symbols in a text with their exact extent, [Cut] reads one
// at the beginning of a text. They stop before pinpoints and punctuation, and
// go on through lists, "A/65/456 and Corr.1", "A/RES/65/1 to 65/5", whose items
// come as matches of their own. A range is not filled in.
//
// # Bodies and sessions
//
// [Symbol.Body] looks up the longest known beginning of a symbol in the table
// bodies.tsv, which has a source and a confidence for each row. A well-formed
// symbol of a body that is missing there parses all the same, and belongs to
// the body or organ above it; only its first component must be known.
//
// A [Session] is regular, special, emergency special or of a year. It prints
// and reads itself in the six official languages ("Sixty-fifth session",
// "第六十五届会议"), and [FindSessions] finds it in the cases of running text.
//
// # Limits
//
// What looks alike but is no document symbol is refused, with a reason where
// one is plain: sales numbers (E.83.I.16), press releases (SC/9876), symbols of
// the League of Nations and of specialized agencies. Catalogues number the
// decisions of the Assembly and of the Economic and Social Council
// (A/DEC/65/501) which no document carries; they parse as decisions.
//
// # Cost
//
// Reading a symbol as documents print it takes some 30 nanoseconds and allocates
// nothing. The spellings that catalogues have most, with other capitals or without
// spaces, take two to three times as long and one allocation, for the canonical one; a
// spelling that is repaired, or an error, a few tenths of a microsecond and a few
// allocations. [Find] goes through prose at a gigabyte a second where there are
// three symbols in a paragraph, at several where there are none, and allocates
// nothing for each. All of it is linear in the length of the input.
//
// Importing the package adds 0.14 MB to a program that imports package os, its
// tables above all, and nothing to its start. The package keeps no state, and may be
// used from any number of goroutines. The module in bench measures it all beside
// others.
package symbol

//go:generate go run gen.go
