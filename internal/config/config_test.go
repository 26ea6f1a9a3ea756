package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func load(t *testing.T, file, text string, env map[string]string, flags map[string]any) (Config, map[string]string, error) {
	t.Helper()
	dir := t.TempDir()
	if file != "" {
		if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return Load(Sources{Defaults: Default(2), Dir: dir, Environ: func(n string) string { return env[n] }, Flags: flags})
}

// Each place wins over the next: flag, environment, file, default.
func TestOrder(t *testing.T) {
	for _, tt := range []struct {
		name, file, text string
		env              map[string]string
		flags            map[string]any
		store, origin    string
		workers          int
	}{
		{name: "nothing", store: "dateline.db", origin: "default", workers: 2},
		{name: "toml", file: "dateline.toml", text: "store = \"a.db\"\nworkers = 5\n", store: "a.db", origin: "dateline.toml: store", workers: 5},
		{name: "yaml", file: "dateline.yaml", text: "store: a.db\nworkers: 5\n", store: "a.db", origin: "dateline.yaml: store", workers: 5},
		{name: "environment", file: "dateline.toml", text: "store = \"a.db\"\nworkers = 5\n", env: map[string]string{"DATELINE_STORE": "b.db", "DATELINE_WORKERS": "7"}, store: "b.db", origin: "DATELINE_STORE", workers: 7},
		{name: "flag", file: "dateline.toml", text: "store = \"a.db\"\n", env: map[string]string{"DATELINE_STORE": "b.db"}, flags: map[string]any{"store": "postgres://localhost/news"}, store: "postgres://localhost/news", origin: "--store", workers: 2},
	} {
		c, origin, err := load(t, tt.file, tt.text, tt.env, tt.flags)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if got := origin["store"]; c.Store != tt.store || !strings.HasSuffix(got, tt.origin) || c.Workers != tt.workers {
			t.Errorf("%s: store %s from %s, %d workers; want %s from %s, %d", tt.name, c.Store, got, c.Workers, tt.store, tt.origin, tt.workers)
		}
	}
}

func TestWrongSettings(t *testing.T) {
	for _, tt := range []struct {
		file, text string
		env        map[string]string
		want       string
	}{
		{file: "dateline.toml", text: "wrokers = 5\n", want: "dateline.toml: wrokers: no setting of that name; there are store, workers"},
		{file: "dateline.toml", text: "store = \n", want: "dateline.toml"},
		{file: "dateline.toml", text: "[store]\npath = \"a\"\n", want: "store: one value is wanted"},
		{file: "dateline.yaml", text: "store: [a, b]\n", want: "store: one value is wanted"},
		{file: "dateline.yaml", text: "workers: many\n", want: "workers"},
		{env: map[string]string{"DATELINE_WORKERS": "0"}, want: "DATELINE_WORKERS: 0 workers: from 1 to 1024"},
		{env: map[string]string{"DATELINE_STORE": "mysql://x"}, want: "a store is a file or postgres://"},
		{env: map[string]string{"DATELINE_PROGRESS": "loud"}, want: "use auto, bar, json or none"},
		{env: map[string]string{"DATELINE_PACE": "fast"}, want: "pace"},
		{env: map[string]string{"DATELINE_PACE": "3h"}, want: "from 0s to 1h"},
		{env: map[string]string{"DATELINE_ALLOW": "10.0.0.1"}, want: "a network is wanted"},
		{env: map[string]string{"DATELINE_CONFIG": "none.toml"}, want: "none.toml"},
	} {
		if _, _, err := load(t, tt.file, tt.text, tt.env, nil); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%q %v: %v, want %q", tt.text, tt.env, err, tt.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("a.toml", []byte("store = \"x\"\n"))
	f.Add("a.yaml", []byte("store: &a [*a]\n"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		values, err := parse(name, data)
		if err == nil && len(values) > 0 && len(data) == 0 {
			t.Errorf("%d values of nothing", len(values))
		}
	})
}
