package main

import (
	"context"
	"iter"
)

// inOrder is how convert and check use all processors and yet tell of documents in
// their order: it calls do for every number below count, several at once, and yields
// the results in the order of the numbers. No more than atOnce results wait to
// be taken, so that memory does not grow with count. When the context is done,
// or nobody takes the results, nothing more is begun, and what has been begun is
// waited for.
func inOrder[T any](ctx context.Context, count, atOnce int, do func(int) T) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		wanted, cancel := context.WithCancel(ctx)
		defer cancel()
		queue := make(chan chan T, atOnce)
		go func() {
			defer close(queue)
			for i := 0; i < count && wanted.Err() == nil; i++ {
				result := make(chan T, 1)
				queue <- result
				go func() { result <- do(i) }()
			}
		}()
		i := 0
		for result := range queue {
			// What has ended because the context was done is no result. That context is
			// asked itself, as the other learns of it a moment later.
			if value := <-result; ctx.Err() == nil && wanted.Err() == nil && !yield(i, value) {
				cancel()
			}
			i++
		}
	}
}
