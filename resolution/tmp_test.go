package resolution

import (
	"encoding/json"
	"github.com/undoc-go/undoc/ods"
	"os"
	"path/filepath"
	"testing"
)

func TestTmp(t *testing.T) {
	files, _ := filepath.Glob("/tmp/w/ods/en/*.txt")
	files = append(files, "../../shared/seed/A_RES_65_124.txt")
	canon := 0
	for _, f := range files {
		b, _ := os.ReadFile(f)
		d := Parse(string(b))
		if got := Format(d); got != string(b) {
			for i := range got {
				if i >= len(b) || got[i] != b[i] {
					t.Errorf("%s: differs at %d: got %q want %q", f, i, got[i:min(len(got), i+60)], b[i:min(len(b), i+60)])
					break
				}
			}
		}
		at := 0
		src := ods.Parse(string(b))
		for p := range src.Parts() {
			if p.Start != at {
				t.Errorf("%s: tile %v at %d", f, p, at)
			}
			at = p.End
		}
		if at != len(b) {
			t.Errorf("%s: tiles end at %d of %d", f, at, len(b))
		}
		n := 0
		d.walk(func(l *printedLine) {
			if l.text.Layout != nil {
				n++
			}
		})
		if n == 0 && d.Masthead.Layout == nil {
			canon++
		}
	}
	t.Log(canon, "of", len(files), "canonical")
	b, _ := os.ReadFile("../../shared/seed/A_RES_65_124.txt")
	j, _ := json.MarshalIndent(Parse(string(b)), "", " ")
	os.WriteFile("/tmp/w/seed.json", j, 0o666)
}
