package eight

// Mask returns one bit for each of the eight bytes of x whose highest bit is set, that of
// the lowest byte first.
func Mask(x uint64) uint64 { return (x & Tops >> 7) * 0x0102040810204080 >> 56 }
