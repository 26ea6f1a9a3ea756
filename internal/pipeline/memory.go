package pipeline

import (
	"math"
	"runtime/debug"
)

// LimitMemory asks the collector of garbage to keep the heap of a program that codes and resolves with some workers below 448 MiB and 64 for each of them:
// a batch of resolving leaves much behind, and without a limit the heap grows to twice what lives in it. It is no hard limit, and GOMEMLIMIT goes before it.
// Pages of a store are apart from this heap.
func LimitMemory(workers int) {
	if debug.SetMemoryLimit(-1) == math.MaxInt64 {
		debug.SetMemoryLimit(448<<20 + int64(workers)*(64<<20))
	}
}
