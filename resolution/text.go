package resolution

// Format returns the document as the word processor of the Official Document
// System exports it. A document that was read from an export comes back byte
// for byte, but for what has been changed in it: each line has the layout it
// had. One that was made has the canonical layout, and reading that gives an
// equal document.
//
// Format takes time and memory in proportion to the length of the text.
func Format(d *Document) string { return string(AppendText(nil, d)) }

// AppendText appends what [Format] returns.
func AppendText(b []byte, d *Document) []byte {
	start := len(b)
	blank := d.walk(func(l printedLine) {
		if n := len(b); n > start && b[n-1] != '\n' && b[n-1] != '\r' && b[n-1] != '\f' {
			b = append(b, '\n')
		}
		b = l.append(b)
	})
	if !d.Masthead.HasLayout() {
		b = append(b, blank...)
	}
	return d.Masthead.AppendExport(b, d.Language)
}

func (l *printedLine) append(b []byte) []byte {
	if layout := l.text.Layout; layout != nil {
		b = append(append(append(b, layout.Before...), l.label...), layout.Gap...)
		b = l.text.appendMarked(b)
		return append(b, layout.After...)
	}
	b = append(b, l.blank...)
	for range l.indent {
		b = append(b, '\t')
	}
	b = append(b, l.label...)
	if l.label != "" {
		b = append(b, l.gap...)
	}
	return append(l.text.appendMarked(b), '\n')
}

// appendMarked appends the words with the marks of the notes that are called in
// them. A mark whose place the text no longer has stands at its end.
func (t *Text) appendMarked(b []byte) []byte {
	at := 0
	for _, m := range t.Marks {
		to := max(at, min(m.Offset, len(t.Plain)))
		b = m.AppendPrinted(append(b, t.Plain[at:to]...))
		at = to
	}
	return append(b, t.Plain[at:]...)
}
