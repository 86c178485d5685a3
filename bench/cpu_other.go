//go:build !unix

package bench

import "time"

// processorTime returns 0: what passes on the clock is measured here.
func processorTime() time.Duration { return 0 }
