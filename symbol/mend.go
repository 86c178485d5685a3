package symbol

import "github.com/undoc-go/undoc/internal/eight"

// Catalogues and the Official Document System leave out spaces, set square brackets for
// round ones, and raise letters: A/64/439(PartII), A/33/15[Vol.II], A/RES/41/35[G],
// A/65/124/ADD.1. What such a spelling means is plain; only the canonical one has to be
// made of it. The reading notes where they differ, by a bit in mends for each place, and
// in shift how much longer the canonical one has become. What a bit means is told by the
// byte at its place: a bracket is to be round with a space before it, the letter of a part
// to have no brackets, a word after a slash or bracket the letters of words.tsv, and
// before anything else a space is missing.

// mend notes that the canonical spelling differs at in[i], and by how many bytes.
func (p *reading) mend(i, longer int) {
	p.mends |= 1 << uint(i)
	p.shift += longer
}

// appendMended appends the canonical spelling of what was read from in[from:] on.
func (p *reading) appendMended(b []byte, from int) []byte {
	s := p.in
	for p.mends != 0 {
		i := eight.Next(p.mends)
		p.mends &= p.mends - 1
		b = append(b, s[from:i]...)
		from = i
		switch c, before := s[i], s[i-1]; {
		case c == '[' && s[i+2] == ']': // no word for a part has one letter
			b = append(b, ' ', s[i+1])
			from += len("[B]")
		case c == ']':
			b = append(b, ')')
			from++
		case c == '[' && before == ' ':
			b = append(b, '(')
			from++
		case c == '[' || c == '(':
			b = append(b, " ("...)
			from++
		case before == '/' || before == '(' || before == '[':
			text := wordAt(s, i, eight.Next(p.mends))
			b = append(b, text...)
			from += len(text)
		default:
			b = append(b, ' ')
		}
	}
	return append(b, s[from:p.pos]...)
}

// wordAt returns the word at s[i:], as documents print it. Its letters end before s[end].
func wordAt(s string, i, end int) string {
	x := eight.At(s, i)
	key := eight.Lowest(x, min(letters(x), end-i))
	return words[spellings[spellingIndex(key)].word].text
}

// A missing space makes a symbol longer by a byte for two of its own at most, so that no
// mended spelling is longer than twice its length.

// mended returns the symbol that was read, in the canonical spelling.
func (p *reading) mended() Symbol {
	var room [2 * longestPlain]byte
	return Symbol{string(p.appendMended(room[:0], 0)), p.pack()}
}

// mendOut writes what was read and is to be mended.
func (p *scanner) mendOut() {
	if p.mends != 0 {
		p.n = len(p.appendMended(p.out[:p.n], p.done))
		p.done = p.pos
	}
}
