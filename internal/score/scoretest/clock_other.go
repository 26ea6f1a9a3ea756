//go:build !unix

package scoretest

import "time"

var begun = time.Now()

// Clock returns the time since the process began, where its processor time is not to be had.
func Clock() time.Duration { return time.Since(begun) }
