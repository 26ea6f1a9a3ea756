// Package eval holds the small gold that ships with the program: sentences without material conflict, and news articles with their
// gold. SOURCES.md says where they are from.
package eval

import "embed"

// Files are false_alarms.tsv ("category TAB sentence" lines, # starts a comment), docs.jsonl and
// gold/ID.json in news, held, late, fresh, fresh2, fresh3, fresh4, fresh5, sealed, sealed2, sealed3, sealed4 and quotes (quotes alone).
//
//go:embed false_alarms.tsv news held late fresh fresh2 fresh3 fresh4 fresh5 sealed sealed2 sealed3 sealed4 quotes
var Files embed.FS
