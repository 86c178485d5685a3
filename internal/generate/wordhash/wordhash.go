// Package wordhash makes tables in which a short word is found in one look-up.
//
// The words of document symbols are short: nearly all have eight letters or
// fewer, which go into one integer. A multiplication brings each of a list of
// such integers into a slot of its own, if the factor is the right one; it is
// found by trying.
package wordhash

import (
	"bytes"
	"fmt"
)

// Longest is the length of the longest word that can be packed.
const Longest = 8

// slotBits is the size of a table of slots, as a power of two. Four thousand
// slots for two hundred words make a factor quick to find; only the slots of the
// words that occur are ever touched.
const slotBits = 12

// Pack packs the letters of a word into an integer, the first in the lowest
// byte, as a machine does that loads eight bytes at once.
func Pack(word string) uint64 {
	var key uint64
	for i := range len(word) {
		key |= uint64(word[i]) << (8 * i)
	}
	return key
}

// perfect returns a factor that brings every key into a slot of its own, and
// the slots, which have the place of the key in the list, from 1 on. The first
// factor that does is taken, so that a table stays the same as long as its words
// do.
func perfect(keys []uint64) (factor uint64, slots [1 << slotBits]int) {
	for factor = 0x9e3779b97f4a7c15; ; factor = factor*6364136223846793005 + 1442695040888963407 {
		slots = [1 << slotBits]int{}
		free := true
		for i, key := range keys {
			slot := &slots[key*factor>>(64-slotBits)]
			free = free && *slot == 0
			*slot = i + 1
		}
		if free {
			return factor, slots
		}
	}
}

// Write writes a Go function func name(key uint64) int that returns the place of
// a packed word in words, from 1 on, or 0, and the two tables that it needs. At
// most 255 different words of at most eight letters can be had.
func Write(b *bytes.Buffer, name string, words []string) error {
	keys := make([]uint64, len(words))
	seen := map[string]bool{}
	for i, w := range words {
		if len(w) > Longest || w == "" || seen[w] || len(words) > 255 {
			return fmt.Errorf("wordhash: %q of %d words cannot be packed", w, len(words))
		}
		keys[i], seen[w] = Pack(w), true
	}
	factor, slots := perfect(keys)
	fmt.Fprintf(b, "// %s returns the place, from 1 on, of a word packed into an integer, or 0.\n", name)
	fmt.Fprintf(b, "func %[1]s(key uint64) int {\ni := %[1]sSlots[key*%#[2]x>>%[3]d]\nif %[1]sKeys[i] == key {\nreturn int(i)\n}\nreturn 0\n}\n\n", name, factor, 64-slotBits)
	fmt.Fprintf(b, "// %[1]sKeys has the packed words behind none.\nvar %[1]sKeys = [256]uint64{\n0,\n", name)
	for i, key := range keys {
		fmt.Fprintf(b, "%#x, // %d %s\n", key, i+1, words[i])
	}
	fmt.Fprintf(b, "}\n\n// %[1]sSlots has the places of the words by their hash.\nvar %[1]sSlots = [...]uint8{\n", name)
	for i, slot := range slots {
		fmt.Fprintf(b, "%d,", slot)
		if i%64 == 63 {
			b.WriteString("\n")
		}
	}
	b.WriteString("}\n")
	return nil
}
