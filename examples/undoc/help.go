package main

import "io"

const usageText = `usage:
  undoc show FILE
  undoc convert -to FORMAT [-o DIR] FILE...
  undoc symbol [-json] [SYMBOL...]
  undoc refs FILE...
  undoc align FILE FILE
  undoc check FILE...
  undoc help
`

const helpText = `undoc gives United Nations documents the structure back that they lost as text.

` + usageText + `
A FILE is a document in any form in which the Official Document System gives
out text, or in AKN4UN; - is standard input.

show     shows the document: masthead, structure, clause verbs set off, under
         each paragraph what it cites, notes. It fits the width of the
         terminal, or COLUMNS.

convert  writes the documents in another FORMAT:
           json      the model; a line for each document, so that many on
                     standard output are JSON Lines
           akn       Akoma Ntoso for the United Nations (AKN4UN)
           markdown
           html      a page of its own
           text      the word-processor export, as it was
         With -o they become files, DIR/NAME.json, .xml, .md, .html or .txt for
         NAME.anything; standard input becomes stdin. Without it all go to
         standard output, in the order of the files.

symbol   explains document symbols; without any, one a line from standard input.
         With -json it prints an object a line: input, and either error with its
         offset, or symbol, body, session, year, series, number, modifiers,
         names and url.

refs     lists what the documents cite, a line each, with tabs between: place,
         symbols (or -) and #clauses of the document itself, words, date,
         place inside, clause verb, kind, instrument or treaty.

align    sets two versions of a document side by side, in two languages or of
         two dates, a line for each two passages that say the same, with tabs
         between: what they are, number and words in the first, number and
         words in the second. What has no counterpart stands beside nothing.

check    tells what is wrong with files of AKN4UN, a line each,
         file:line:column: kind: what: dates, links that are missing or lead to
         another document than the words cite, identifiers, numbers, a masthead
         that does not agree with the text, votes.

Status: 0 when all went well; 1 when some input was not understood or
something was found wrong, and the rest was done; 2 when the call was wrong.
What was not understood is told on standard error, a line each:
file:line:column: what.
`

// help prints what the program does.
func (c *command) help([]string) error {
	_, err := io.WriteString(c.out, helpText)
	return err
}
