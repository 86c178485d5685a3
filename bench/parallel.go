package bench

import (
	"runtime"
	"sync"

	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/resolution/akn"
)

// Parallel returns the whole road from bytes to AKN4UN on all inputs: on every
// processor at once as ours, on one as the peer. The ratio is what parallel
// reading gains.
func Parallel(inputs []Input) Group {
	all := concat(inputs)
	road := func(s string) { akn.Format(resolution.Parse(s)) }
	parallel := Work{Name: "text to AKN in parallel", Bytes: size(all), Items: len(all), Run: func() { inParallel(all, road) }}
	alone := over("one after the other", size(all), all, road)
	parallel.Parallel, alone.Parallel = true, true
	return Group{"all of them", parallel, []Work{alone}}
}

// inParallel does f to each item, on all processors.
func inParallel(items []string, f func(string)) {
	var group sync.WaitGroup
	count := runtime.GOMAXPROCS(0)
	for worker := range count {
		group.Go(func() {
			for i := worker; i < len(items); i += count {
				f(items[i])
			}
		})
	}
	group.Wait()
}
