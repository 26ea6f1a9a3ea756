package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/res/examples"
)

// Each block of commands in the guides is run, in the order of its guide, by a shell that stops at the first that fails. The folder news holds the
// bundled examples, more.jsonl an article.
func TestGuides(t *testing.T) {
	files, err := filepath.Glob("../../docs/guide/*.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?ms)^```sh\n(.*?)^```$")
	ran := 0
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var script strings.Builder
		script.WriteString("set -eu\n")
		for _, m := range blocks.FindAllStringSubmatch(string(data), -1) {
			script.WriteString(m[1])
			ran++
		}
		t.Run(filepath.Base(name), func(t *testing.T) {
			dir := t.TempDir()
			if err := os.CopyFS(filepath.Join(dir, "news"), examples.Files); err != nil {
				t.Fatal(err)
			}
			more := `{"id": "m1", "text": "Kenya will send 200 police officers to Haiti, the Kenyan president said on Monday."}` + "\n"
			if err := os.WriteFile(filepath.Join(dir, "more.jsonl"), []byte(more), 0o600); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("sh", "-xc", script.String())
			cmd.Dir = dir
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
	if ran < 5 {
		t.Errorf("%d blocks of commands, want at least 5", ran)
	}
}
