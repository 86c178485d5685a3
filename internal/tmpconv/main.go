package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

func main() {
	os.MkdirAll(os.Args[1], 0o777)
	for _, f := range os.Args[2:] {
		b, _ := os.ReadFile(f)
		d := resolution.Parse(string(b))
		os.WriteFile(filepath.Join(os.Args[1], strings.TrimSuffix(filepath.Base(f), ".txt")+".xml"), akn.Format(d), 0o666)
	}
}
