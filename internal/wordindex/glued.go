package wordindex

// MostGlued is how many words can be glued to one: "و" and "ب" in "وبقرارها".
const MostGlued = 2

// mayBeGlued reports whether the word text[at:to] may be one that rows begin with and a
// word of one letter before it, or two.
func (x *Index) mayBeGlued(text string, at, to int) bool {
	for range MostGlued {
		if at+2 >= to || !isArabic(text[at]) || x.Glues>>(text[at+1]&63)&1 == 0 {
			return false
		}
		if at += 2; x.Filter.class(sketchAt(text, at, to)) != 0 {
			return true
		}
	}
	return false
}

// gluedBit returns the bit of a word of one letter of Arabic, of which the last bits of
// the second byte tell which one it is.
func gluedBit(word string) uint64 {
	if len(word) != 2 || !isArabic(word[0]) {
		return 0
	}
	return 1 << (word[1] & 63)
}
