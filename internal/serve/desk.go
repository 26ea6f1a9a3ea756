package serve

import (
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
)

// deskPolicy is the content security policy of the page: its own files and nothing else.
const deskPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; " +
	"worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// desk serves the built page: files under /assets/, whose names hold their hash, and the page itself at every path that is no file,
// so that its own addresses can be opened and sent on.
func desk(mux *http.ServeMux, files fs.FS) error {
	index, err := fs.ReadFile(files, "index.html")
	if err != nil {
		return fmt.Errorf("the page: %w", err)
	}
	static := http.FileServerFS(files)
	mux.HandleFunc("GET /assets/", func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/") {
			http.NotFound(w, r) // no lists of files
			return
		}
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		w.Header().Set("Content-Security-Policy", deskPolicy) // a worker has the policy of its own file
		static.ServeHTTP(w, r)
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			problem(w, http.StatusMethodNotAllowed, "there is nothing to write to at this address")
			return
		}
		name := strings.TrimPrefix(r.URL.Path, "/")
		if name != "index.html" && path.Ext(name) != "" {
			if info, err := fs.Stat(files, name); err == nil && info.Mode().IsRegular() {
				static.ServeHTTP(w, r)
				return
			}
		}
		if name != "" && !strings.Contains(r.Header.Get("Accept"), "html") {
			problem(w, http.StatusNotFound, "there is no such address")
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", deskPolicy)
		w.Header().Set("Cache-Control", "no-cache")
		w.Write(index)
	})
	return nil
}
