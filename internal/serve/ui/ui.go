// Package ui holds the built desk, the page that package serve shows. The files of dist are made by `npm run build` in web/ and are
// committed, so that building the binary needs no Node; a test fails when they were made from other sources than those of web/.
package ui

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Files returns the built page: index.html, and under assets/ files whose names hold the hash of their content.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // dist is embedded: the path is right or the program does not build
	}
	return files
}
