// Package eval holds the small gold that ships with the program, written for it.
package eval

import _ "embed"

// FalseAlarms is sentences without material conflict: "category TAB sentence" lines, # starts a comment.
//
//go:embed false_alarms.tsv
var FalseAlarms string
