package resolution

import "strconv"

// latin returns the number as it stands in symbols, whatever the words of the
// text are: "217 A (III)" for "217 ألف (د-3)".
func (n number) latin() string {
	var room [40]byte
	b := room[:0]
	switch n.form {
	case formSpecial:
		b = append(b, "S-"...)
	case formEmergency:
		b = append(b, "ES-"...)
	}
	if n.form != formRoman && n.form != formDated {
		b = append(strconv.AppendInt(b, int64(n.session), 10), '/')
	}
	b = strconv.AppendInt(b, int64(n.serial), 10)
	if n.parts[0] != 0 {
		b = append(b, ' ', n.parts[0])
	}
	if n.parts[1] != 0 {
		b = append(b, '-', n.parts[1])
	}
	switch n.form {
	case formDated:
		b = append(strconv.AppendInt(append(b, " ("...), int64(n.session), 10), ')')
	case formRoman:
		b = append(b, " ("...)
		if n.special {
			b = append(b, "S-"...)
		}
		b = append(appendRoman(b, n.session), ')')
	}
	return string(b)
}

// mirrored returns the number whose two parts stand in the order of the text, where
// what was stored is the order in which they were read from right to left: 76/307
// for "307/76". No number is both, for an organ and a date.
func (n number) mirrored() number {
	if n.form != formSession && n.form != formYear {
		return n
	}
	n.session, n.serial, n.translated = n.serial, n.session, true
	n.form = formOfFirst(n.session)
	return n
}

// appendRoman appends a number below 100 in roman digits, which is what the
// sessions numbered so are.
func appendRoman(b []byte, n int) []byte {
	tens := [...]string{"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"}
	ones := [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return append(append(b, tens[n/10%10]...), ones[n%10]...)
}
