// The program table measures undoc beside its peers and prints one table:
//
//	go run ./table            # in the folder bench
//	go run ./table -rounds 5 -time 500ms -only 'resolution.Parse'
//
// A row that starts a group is undoc's. Those below it are peers, with the ratio:
// 2.0 says that undoc is twice as fast as they are.
package main

import (
	"flag"
	"fmt"
	"log"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/undoc-go/undoc/bench"
)

func main() {
	testing.Init()
	rounds := flag.Int("rounds", 3, "how often each is measured; the fastest counts")
	length := flag.Duration("time", 200*time.Millisecond, "how long each measure takes")
	only := flag.String("only", "", "measure only groups with these words in their name or input")
	flag.Parse()
	if err := flag.Set("test.benchtime", length.String()); err != nil {
		log.Fatal(err)
	}
	groups, err := bench.Groups()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s %s/%s, %d processors\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.GOMAXPROCS(0))
	printRow("", [...]string{"MB/s", "ns/item", "allocs", "/node", "B/B", "ratio"})
	for _, g := range groups {
		if strings.Contains(g.Ours.Name+", "+g.Input, *only) {
			printGroup(g, *rounds)
		}
	}
}

// printGroup measures a group and prints it.
func printGroup(g bench.Group, rounds int) {
	ours := g.Ours.Measure(rounds)
	printRow(g.Ours.Name+", "+g.Input, columns(ours, 0))
	for _, p := range g.Peers {
		m := p.Measure(rounds)
		printRow("    "+p.Name, columns(m, ours.Ratio(m)))
	}
}

// printRow prints a row: figures stand under one another.
func printRow(name string, figures [6]string) {
	fmt.Printf("%-46s%6s%9s%8s%7s%6s%8s\n", name, figures[0], figures[1], figures[2], figures[3], figures[4], figures[5])
}

// columns returns the figures of a row. What says nothing there is left out.
func columns(m bench.Measure, ratio float64) [6]string {
	return [...]string{
		figure("%.0f", m.Speed), figure("%.0f", m.Nanoseconds), fmt.Sprintf("%.0f", m.Allocations),
		figure("%.2f", m.PerNode), figure("%.1f", m.Memory), figure("%.2f", ratio),
	}
}

// figure returns a figure, nothing for 0.
func figure(format string, f float64) string {
	if f == 0 {
		return ""
	}
	return fmt.Sprintf(format, f)
}
