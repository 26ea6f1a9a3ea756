// Package examples holds the articles that `dateline demo` codes: written for Dateline in the manner of wire copy, with
// the noise that scrapers leave (page dates that contradict the story, share lines, banners, credits), two of them as
// pages. People in office bear their real names so that tenures can bound the dates; what they do here is invented.
package examples

import "embed"

// Files holds the articles, named by topic.
//
//go:embed *.txt *.html
var Files embed.FS
