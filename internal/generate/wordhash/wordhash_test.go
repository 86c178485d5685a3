package wordhash

import (
	"bytes"
	"fmt"
	"go/format"
	"strings"
	"testing"
)

// Every key has a slot of its own, whatever the words, and the same words have
// the same table.
func TestPerfect(t *testing.T) {
	var keys []uint64
	for i := range 200 {
		keys = append(keys, Pack(fmt.Sprintf("W%d", i*i)))
		if i%50 != 0 {
			continue
		}
		factor, slots := perfect(keys)
		for n, key := range keys {
			if got := slots[key*factor>>(64-slotBits)]; got != n+1 {
				t.Fatalf("%d of %d keys is in slot %d", n+1, len(keys), got)
			}
		}
	}
}

// Two words of eight letters or fewer are two integers, also where one begins
// as the other does.
func TestPack(t *testing.T) {
	seen := map[uint64]string{0: ""}
	for _, w := range []string{"A", "B", "AA", "AB", "BA", "CONF", "CON", "PrepCom", "PREPCOM", "ABCDEFGH"} {
		if other, ok := seen[Pack(w)]; ok {
			t.Errorf("%q is packed as %q is", w, other)
		}
		seen[Pack(w)] = w
	}
}

// What is written is Go; words that no integer holds are refused.
func TestWrite(t *testing.T) {
	var b bytes.Buffer
	b.WriteString("package p\n")
	if err := Write(&b, "index", []string{"A", "Add", "ADD"}); err != nil {
		t.Fatal(err)
	}
	if _, err := format.Source(b.Bytes()); err != nil {
		t.Error(err)
	}
	for _, words := range [][]string{{"NINEBYTES"}, {""}, {"A", "A"}, strings.Fields(strings.Repeat("A ", 300))} {
		if Write(&b, "index", words) == nil {
			t.Errorf("%d words with %q are written", len(words), words[0])
		}
	}
}
