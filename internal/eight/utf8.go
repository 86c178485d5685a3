package eight

import "unicode/utf8"

// Leads returns the highest bit of each of the eight bytes of x that begins a character
// of more than one byte; of each that should go on with one and does not, or does and
// should not; and of each beyond x that has to. Those that have to go on with what came
// before x are told.
func Leads(x, before uint64) (leads, wrong, beyond uint64) {
	leads = x & (x << 1) & Tops
	three := leads & (x << 2)
	four := three & (x << 3)
	wrong = x&Tops ^ leads ^ (leads<<8 | three<<16 | four<<24 | before)
	return leads, wrong, leads>>56 | three>>48 | four>>40
}

// Valid reports what [utf8.ValidString] does, and is faster where characters of more than
// one byte stand among others.
func Valid(s string) bool {
	var before, bad, odd uint64
	for at := 0; at < len(s); at += Size {
		x := uint64(0)
		if rest := s[at:]; len(rest) < 2*Size {
			x = At(s, at)
		} else if x = Load(rest); (x|Load(rest[Size:]))&Tops|before == 0 {
			at += Size
			continue
		}
		// Nothing branches on what each of the bytes is.
		leads, wrong, beyond := Leads(x, before)
		bad, before = bad|wrong, beyond
		// Behind a few bytes not all second ones may come, or none: 0xc0, 0xc1, 0xe0,
		// 0xed, and all that begin four (The Unicode Standard, table 3-7).
		low, surrogate := x&(0x1e*Ones), x^0xed*Ones
		odd |= leads & ((low-Ones)&^low | (surrogate-Ones)&^surrogate | x<<2&(x<<3))
	}
	return bad|before == 0 && (odd == 0 || utf8.ValidString(s))
}
