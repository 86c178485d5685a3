// The program weight tells what importing a package adds to a program: to its file,
// stripped (-ldflags='-s -w'), and to its start, by what the runtime traces of the
// work before main (GODEBUG=inittrace=1).
//
//	go run ./weight    # in the folder bench
//
// Each program does the smallest thing with the package; what it adds is told over a
// program that does nothing but look at its arguments. Packages share what they import: the weight of two is
// less than the sum.
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// programs are a package each, with the smallest use of it, and what else they import.
var programs = []struct{ path, use, further string }{
	{"os", "os.Exit(1)", ""},
	{"github.com/undoc-go/undoc/symbol", "symbol.Parse(os.Args[0])", ""},
	{"github.com/undoc-go/undoc/ods", "ods.Parse(os.Args[0])", ""},
	{"github.com/undoc-go/undoc/resolution", "resolution.Parse(os.Args[0])", ""},
	{"github.com/undoc-go/undoc/resolution/akn", "akn.Format(resolution.Parse(os.Args[0]))", "github.com/undoc-go/undoc/resolution"},
	{"net/netip", "netip.ParseAddr(os.Args[0])", ""},
	{"fmt", "fmt.Println(os.Args[0])", ""},
	{"regexp", "regexp.MatchString(os.Args[0], os.Args[0])", ""},
	{"encoding/json", "json.Valid([]byte(os.Args[0])); json.Unmarshal(nil, &os.Args)", ""},
	{"encoding/xml", "xml.Unmarshal(nil, &os.Args)", ""},
	{"net/http", "http.Get(os.Args[0])", ""},
	{"github.com/yuin/goldmark", "goldmark.Convert(nil, nil)", ""},
}

func main() {
	dir, err := os.MkdirTemp("", "weight")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := module(dir); err != nil {
		log.Fatal(err)
	}
	var nothing weight
	fmt.Printf("%-40s%9s%11s%10s%8s\n", "", "file, MB", "start, µs", "bytes", "allocs")
	for i, p := range programs {
		w, err := weigh(dir, p.use, "os", p.path, p.further)
		if err != nil {
			log.Fatal(err)
		}
		if i == 0 {
			nothing = w
			fmt.Printf("%-40s%9.2f%11.0f%10d%8d\n", "a program with os alone", w.megabytes, w.micros, w.bytes, w.allocs)
			continue
		}
		fmt.Printf("%-40s%+9.2f%+11.0f%+10d%+8d\n", strings.TrimPrefix(p.path, "github.com/"),
			w.megabytes-nothing.megabytes, w.micros-nothing.micros, w.bytes-nothing.bytes, w.allocs-nothing.allocs)
	}
}

// module writes the files of a module that requires what this one requires.
func module(dir string) error {
	root, err := filepath.Abs("..")
	if err != nil {
		return err
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		text = []byte(strings.ReplaceAll(string(text), "undoc => ../", "undoc => "+root))
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o666); err != nil {
			return err
		}
	}
	return nil
}

// A weight is what a program weighs.
type weight struct {
	megabytes     float64 // of its file
	micros        float64 // of processor before main, the least of several starts
	bytes, allocs int     // on the heap by then
}

// starts is how many times a program is started: what disturbs makes a start slower.
const starts = 20

// weigh builds a program and starts it.
func weigh(dir, use string, paths ...string) (w weight, err error) {
	var source strings.Builder
	source.WriteString("package main\n")
	slices.Sort(paths)
	for _, path := range slices.Compact(paths) {
		if path != "" {
			fmt.Fprintf(&source, "import %q\n", path)
		}
	}
	fmt.Fprintf(&source, "func main() {\nif len(os.Args) > 1 {\n%s\n}\n}\n", use)
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(source.String()), 0o666); err != nil {
		return w, err
	}
	build := exec.Command("go", "build", "-mod=mod", "-ldflags=-s -w", "-o", "program", ".")
	build.Dir, build.Stderr = dir, os.Stderr
	if err := build.Run(); err != nil {
		return w, err
	}
	file := filepath.Join(dir, "program")
	info, err := os.Stat(file)
	if err != nil {
		return w, err
	}
	for i := range starts {
		start := exec.Command(file)
		start.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		trace, err := start.CombinedOutput()
		if err != nil {
			return w, err
		}
		if s := traced(string(trace)); i == 0 || s.micros < w.micros {
			w = s
		}
	}
	w.megabytes = float64(info.Size()) / 1e6
	return w, nil
}

// traced sums the lines of a trace, "init PACKAGE @0.1 ms, 0.01 ms clock, 16 bytes, 1
// allocs".
func traced(trace string) (w weight) {
	for line := range strings.Lines(trace) {
		fields := strings.Fields(line)
		if len(fields) < 10 || fields[0] != "init" {
			continue
		}
		clock, _ := strconv.ParseFloat(fields[4], 64)
		bytes, _ := strconv.Atoi(fields[7])
		allocs, _ := strconv.Atoi(fields[9])
		w.micros, w.bytes, w.allocs = w.micros+1e3*clock, w.bytes+bytes, w.allocs+allocs
	}
	return w
}
