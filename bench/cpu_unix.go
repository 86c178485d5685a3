//go:build unix

package bench

import (
	"syscall"
	"time"
)

// processorTime returns the time that the program has had on processors. On a
// machine with other work it is what a measure means: programs that wait for their
// turn are not slow. What the garbage collector takes is in it.
func processorTime() time.Duration {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
