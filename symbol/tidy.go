package symbol

// tidy returns s with look-alikes of other alphabets, odd dashes and spaces,
// marks of the page and slips put right, and the offset in s of the first
// slip, -1 if there is none.
func tidy(s string) (clean string, slip int) {
	t := tidier{in: s, slip: -1}
	for i := 0; i < len(s); {
		c, n := fold(s[i:])
		t.at = i
		if c != 0 {
			t.add(c)
		}
		i += n
	}
	t.end()
	return string(t.out), t.slip
}

type tidier struct {
	in   string
	at   int
	out  []byte
	slip int
}

// slipped marks the place of the first slip.
func (t *tidier) slipped() {
	if t.slip < 0 {
		t.slip = t.at
	}
}

// last returns the byte n places back in what was written.
func (t *tidier) last(n int) byte {
	if n > len(t.out) {
		return 0
	}
	return t.out[len(t.out)-n]
}

// add writes the next byte, and mends it with those before it.
func (t *tidier) add(c byte) {
	switch {
	case c == ' ':
		if l := t.last(1); l == 0 || l == ' ' || l == '/' || l == '.' || l == '(' {
			return
		}
	case c == '/' || c == ')' || c == '.':
		t.trimSpace()
		t.beforeSlash(c)
		if c == '/' && t.last(1) == '/' {
			t.slipped()
			return
		}
	case c == '*':
		t.trimSpace()
		return
	case c == '(' && t.last(1) == '/' && isDigit(t.last(2)):
		t.out = t.out[:len(t.out)-1]
	case isDigit(c):
		t.beforeDigit()
	case c == 'l' && t.last(1) == '.' && t.afterChange():
		t.slipped()
		c = '1'
	case isLetter(c):
		t.beforeLetter()
	}
	t.out = append(t.out, c)
}

func (t *tidier) trimSpace() {
	for t.last(1) == ' ' {
		t.out = t.out[:len(t.out)-1]
	}
}

// beforeSlash mends "L./7" and "Add.1./Corr.1".
func (t *tidier) beforeSlash(c byte) {
	if c == '/' && t.last(1) == '.' {
		t.slipped()
		t.out = t.out[:len(t.out)-1]
	}
}

// beforeDigit drops the space of "Corr. 1" and "Summary 9".
func (t *tidier) beforeDigit() {
	if t.last(1) != ' ' || !isLetter(t.last(2)) {
		return
	}
	if w := t.lastWord(1); w != 0 && (words[w].role == roleChange || words[w].role == roleKind) {
		t.out = t.out[:len(t.out)-1]
	}
}

// beforeLetter mends "9Add.1" and "9.Add.1", which lack their slash.
func (t *tidier) beforeLetter() {
	i := len(t.out)
	if t.last(1) == '.' && isDigit(t.last(2)) {
		i--
	} else if !isDigit(t.last(1)) {
		return
	}
	if t.changeNext() {
		t.slipped()
		t.out = append(t.out[:i], '/')
	}
}

// changeNext reports whether a change element stands at in[at:].
func (t *tidier) changeNext() bool {
	end := t.at
	for end < len(t.in) && isLetter(t.in[end]) {
		end++
	}
	w := findWord(t.in[t.at:end])
	return end-t.at > 2 && w != 0 && words[w].role == roleChange
}

// afterChange reports whether the dot just written is that of a change element.
func (t *tidier) afterChange() bool {
	w := t.lastWord(1)
	return w != 0 && words[w].role == roleChange
}

// lastWord returns the word that ends n bytes back in what was written.
func (t *tidier) lastWord(n int) uint8 {
	end := len(t.out) - n
	start := end
	for start > 0 && isLetter(t.out[start-1]) {
		start--
	}
	return findWord(string(t.out[start:end]))
}

// end mends the end: spaces, a full stop, a bracket that was not closed.
func (t *tidier) end() {
	t.trimSpace()
	depth := 0
	for _, c := range t.out {
		switch c {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		}
	}
	if depth == 1 {
		t.slipped()
		t.out = append(t.out, ')')
	}
	if t.last(1) == '.' {
		t.out = t.out[:len(t.out)-1]
	}
}
