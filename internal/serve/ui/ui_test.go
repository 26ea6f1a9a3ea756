package ui_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/serve/ui"
)

const web = "../../../web"

// hashSources is what web/scripts/stamp.mjs writes at a build: a SHA-256 over "SHA-256 of the file, two spaces, name" of every source.
func hashSources(t *testing.T) string {
	t.Helper()
	names := []string{"index.html", "package-lock.json", "package.json", "svelte.config.js", "tsconfig.json", "vite.config.ts"}
	for _, dir := range []string{"public", "src"} {
		err := filepath.WalkDir(filepath.Join(web, dir), func(name string, d fs.DirEntry, err error) error {
			if err == nil && d.Type().IsRegular() {
				rel, _ := filepath.Rel(web, name)
				names = append(names, filepath.ToSlash(rel))
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(names)
	all := sha256.New()
	for _, name := range names {
		b, err := os.ReadFile(filepath.Join(web, name))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(all, "%x  %s\n", sha256.Sum256(b), name)
	}
	return fmt.Sprintf("%x", all.Sum(nil))
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	b, err := fs.ReadFile(ui.Files(), name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestBuildIsOfTheseSources(t *testing.T) {
	if got, want := strings.TrimSpace(string(read(t, "sources.sha256"))), hashSources(t); got != want {
		t.Errorf("internal/serve/ui/dist was built from other sources (%.12s, now %.12s): run npm ci && npm run build in web/", got, want)
	}
}

var (
	imported = regexp.MustCompile(`(?:from|import)\s*["']\./([\w.-]+\.js)["']`)
	script   = regexp.MustCompile(`<script[^>]*src="/(assets/[^"]+)"`)
)

// The core is what the first view needs before map and network: the script of index.html and all that it imports at once. The
// timeline, loaded later but always shown, counts too.
func TestCoreScriptIsSmall(t *testing.T) {
	const limit = 150_000 // bytes gzipped
	m := script.FindSubmatch(read(t, "index.html"))
	if m == nil {
		t.Fatal("index.html names no script")
	}
	core := []string{string(m[1])}
	timeline, err := fs.Glob(ui.Files(), "assets/uPlot*.js")
	if err != nil || len(timeline) == 0 {
		t.Fatal("no script of the timeline in the build")
	}
	core = append(core, timeline...)
	size := 0
	for i := 0; i < len(core); i++ {
		b := read(t, core[i])
		var packed bytes.Buffer
		w := gzip.NewWriter(&packed)
		w.Write(b)
		w.Close()
		size += packed.Len()
		for _, m := range imported.FindAllSubmatch(b, -1) {
			if name := path.Join("assets", string(m[1])); !slices.Contains(core, name) {
				core = append(core, name)
			}
		}
	}
	t.Logf("%d bytes gzipped in %d scripts", size, len(core))
	if size > limit {
		t.Errorf("the core script has %d bytes gzipped, the limit is %d: %v", size, limit, core)
	}
}

// The policy of the page allows neither inline scripts nor inline styles.
func TestIndexHasNothingInline(t *testing.T) {
	index := string(read(t, "index.html"))
	for _, bad := range []*regexp.Regexp{
		regexp.MustCompile(`<script(?:[^>]*[^>\w])?>\s*[^<\s]`), regexp.MustCompile(`<style`), regexp.MustCompile(`\sstyle=`), regexp.MustCompile(`\son\w+=`), regexp.MustCompile(`https?://`),
	} {
		if s := bad.FindString(index); s != "" {
			t.Errorf("index.html has %q", s)
		}
	}
}

// Scraped words must never be read as markup.
func TestSourcesNeverInsertMarkup(t *testing.T) {
	bad := regexp.MustCompile(`\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\bsrcdoc\b`)
	files := 0
	err := filepath.WalkDir(filepath.Join(web, "src"), func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() || strings.HasSuffix(name, ".json") {
			return err
		}
		files++
		b, err := os.ReadFile(name)
		if s := bad.Find(b); s != nil {
			t.Errorf("%s has %s", name, s)
		}
		return err
	})
	if err != nil || files == 0 {
		t.Fatalf("%d sources read: %v", files, err)
	}
}
