package dateline_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/dateline-news/dateline"

type goPackage struct {
	ImportPath string
	Imports    []string
}

// packages lists the module's packages with their imports, tests left out.
func packages(t *testing.T) []goPackage {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []goPackage
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p goPackage
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	if len(all) < 10 {
		t.Fatalf("go list names %d packages: the list is not whole", len(all))
	}
	return all
}

// stage returns the folder of a package below internal/, "" for others.
func stage(path string) string {
	rest, ok := strings.CutPrefix(path, module+"/internal/")
	if !ok {
		return ""
	}
	first, _, _ := strings.Cut(rest, "/")
	return first
}

// core are the stages in the order of an article; each may import earlier ones only.
var core = []string{"extract", "analyse", "ground", "code", "resolve"}

// The core computes; only the shell talks to the world: docs/ARCHITECTURE.md, "Invariants".
func TestCoreIsPure(t *testing.T) {
	seen := 0
	for _, p := range packages(t) {
		if !slices.Contains(core, stage(p.ImportPath)) && p.ImportPath != module {
			continue
		}
		seen++
		for _, bad := range []string{"os", "net", "net/http", "database/sql", "log", "log/slog", "math/rand", "math/rand/v2"} {
			if slices.Contains(p.Imports, bad) {
				t.Errorf("%s imports %s: pass its result in instead", p.ImportPath, bad)
			}
		}
	}
	if seen < 8 {
		t.Errorf("only %d packages of the core were looked at", seen)
	}
}

// A stage imports the root package, resources and earlier stages, never a later one; nothing of the core
// imports the shell; resources import no stage.
func TestStagesLookBack(t *testing.T) {
	shell := []string{"acquire", "store", "serve", "export", "pipeline", "cli", "config"}
	for _, p := range packages(t) {
		from := stage(p.ImportPath)
		at := slices.Index(core, from)
		for _, imp := range p.Imports {
			to := stage(imp)
			if imp == module+"/cmd/dateline" || strings.HasPrefix(imp, module+"/train") {
				t.Errorf("%s imports %s", p.ImportPath, imp)
			}
			switch {
			case p.ImportPath == module && strings.HasPrefix(imp, module):
				t.Errorf("the root package imports %s", imp)
			case at >= 0 && (slices.Index(core, to) > at || slices.Contains(shell, to)):
				t.Errorf("%s imports the later %s", p.ImportPath, imp)
			case (from == "res" || from == "match" || from == "infer") && (slices.Contains(core, to) || slices.Contains(shell, to)):
				t.Errorf("%s imports the stage %s", p.ImportPath, imp)
			}
		}
	}
}

// The root package is standard library only.
func TestRootIsPlain(t *testing.T) {
	for _, p := range packages(t) {
		if p.ImportPath != module {
			continue
		}
		for _, imp := range p.Imports {
			if strings.Contains(imp, ".") {
				t.Errorf("the root package imports %s", imp)
			}
		}
		return
	}
	t.Error("the root package is not in the list")
}
