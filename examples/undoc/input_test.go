package main

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

// An endless reader never ends.
type endless struct{}

func (endless) Read(b []byte) (int, error) { return len(b), nil }

// TestTooLong ends reading what has no end.
func TestTooLong(t *testing.T) {
	c := command{in: endless{}}
	if _, err := c.readWhole(standardInput, 1000); !errors.Is(err, errTooLong) {
		t.Error(err)
	}
	size := int64(len(read(t, documents+"plain.txt")))
	if text, err := c.readWhole(documents+"plain.txt", size); err != nil || int64(len(text)) != size {
		t.Errorf("%d bytes of %d: %v", len(text), size, err)
	}
	if _, err := c.readWhole(documents+"plain.txt", size-1); !errors.Is(err, errTooLong) {
		t.Error(err)
	}
}

// TestTooLongLine ends reading symbols where a line has no end; what came before is
// explained.
func TestTooLongLine(t *testing.T) {
	c := undoc(t, "A/65/1\n"+strings.Repeat("x", maxLine+1), "symbol")
	if c.status != statusBad || !strings.Contains(c.out, "A/65/1") || c.err == "" {
		t.Errorf("status %d, %q", c.status, c.err)
	}
}

// TestWaits waits for input no longer than the context lasts, be it of every command.
func TestWaits(t *testing.T) {
	for _, args := range []string{"show -", "convert -to json -", "refs -", "align - " + documents + "plain.txt", "check -", "symbol"} {
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
		in, typed := io.Pipe()
		var out, err strings.Builder
		if status := run(ctx, strings.Fields(args), in, &out, &err); status != statusBad {
			t.Errorf("undoc %s: status %d, %s", args, status, err.String())
		}
		typed.Close()
		cancel()
	}
}

// FuzzRun calls every command with any input: it ends with one of its statuses, the
// text of an export comes back byte for byte, and nothing that is printed steers a
// terminal.
func FuzzRun(f *testing.F) {
	f.Add("[DU1]\n65/1.\tTitle\n\n\n\tThe General Assembly,\n\t1.\tRecalls A/RES/64/1.1\n\n1 Note.\n")
	f.Add("<akomaNtoso><statement><meta/><mainBody><p>x</p></mainBody></statement></akomaNtoso>")
	f.Add("\xff\xfeU\x00n\x00\x1b[31m")
	f.Fuzz(func(t *testing.T, input string) {
		for _, args := range []string{"show -", "refs -", "check -", "symbol", "convert -to json -", "convert -to akn -", "convert -to html -", "convert -to markdown -", "convert -to text -"} {
			var out, err strings.Builder
			status := run(t.Context(), strings.Fields(args), strings.NewReader(input), &out, &err)
			if status != statusGood && status != statusBad {
				t.Fatalf("undoc %s: status %d, %s", args, status, err.String())
			}
			if strings.ContainsAny(err.String(), "\x1b\x07\u009b") || !strings.HasPrefix(args, "convert") && strings.ContainsAny(out.String(), "\x1b\x07\u009b") {
				t.Fatalf("undoc %s prints %q, %q", args, out.String(), err.String())
			}
			if args == "convert -to text -" && strings.HasPrefix(input, "[DU1]") && status == statusGood && out.String() != input {
				t.Fatalf("%q comes back as %q", input, out.String())
			}
		}
	})
}
