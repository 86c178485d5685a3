package akn

import (
	"fmt"
	"github.com/undoc-go/undoc/resolution"
	"os"
	"strings"
	"testing"
)

func TestZZ(t *testing.T) {
	files, flat := published(t, "en"), flattened(t, "en")
	want := os.Getenv("FIELD")
	for _, f := range fields() {
		if f.name != want {
			continue
		}
		for name, text := range flat {
			r, _ := Parse(files["en/"+name])
			p := resolution.Parse(text)
			a, b := strings.Split(f.of(r), "\n"), strings.Split(f.of(p), "\n")
			n := 0
			ca := map[string]int{}
			for _, x := range a {
				ca[settled(x)]++
			}
			for _, x := range b {
				ca[settled(x)]--
			}
			for k, v := range ca {
				if v > 0 {
					fmt.Println("XML", name, k)
					n++
				}
				if v < 0 {
					fmt.Println("TXT", name, k)
				}
				if n > 6 {
					break
				}
			}
		}
	}
}
