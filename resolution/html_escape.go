package resolution

// inHTML are the characters that are mark-up in HTML, in text or in quotation
// marks.
var inHTML = [256]bool{'"': true, '&': true, '\'': true, '<': true, '>': true}

// words prints words, escaped for any place that they can stand in.
func (h *htmlPrinter) words(s string) {
	s = valid(s)
	start := 0
	for i := range len(s) {
		if c := s[i]; c < ' ' && c != '\n' && c != '\t' || inHTML[c] {
			h.raw(s[start:i])
			h.raw(escapeHTML(c))
			start = i + 1
		}
	}
	h.raw(s[start:])
}

func escapeHTML(c byte) string {
	switch c {
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	case '&':
		return "&amp;"
	case '"':
		return "&#34;"
	case '\'':
		return "&#39;"
	case '\r', '\f', '\v':
		return " "
	}
	return "\ufffd"
}
