package cli

import (
	"context"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/open"
)

// settings are the flags of a command that package config knows.
type settings struct {
	file string
	keys []string
}

var settingHelp = map[string]string{
	"store":    "SQLite file, or postgres://user@host/database",
	"workers":  "documents coded at a time",
	"batch":    "captures appended in one transaction",
	"actors":   "your own actors, tab-separated: name, kind, country, sectors, role, start, end, id, note; they win over the built-in tables",
	"agent":    "User-Agent of requests; its first word is the name that robots.txt knows",
	"pace":     "least time between two requests to one host",
	"allow":    "networks of your own that may be fetched from, as 10.1.0.0/16; private addresses are refused otherwise",
	"progress": "how progress is shown on standard error: bar, json (a line a batch), none; auto is a bar on a terminal, else json",
}

// flags adds --config and the settings named.
func (s *settings) flags(cmd *cobra.Command, keys ...string) {
	s.keys = keys
	cmd.Flags().StringVar(&s.file, "config", "", "file of settings instead of dateline.toml or dateline.yaml in the working directory")
	defaults := config.Default(runtime.GOMAXPROCS(0)).Values()
	for _, k := range keys {
		short := ""
		if k == "workers" {
			short = "j"
		}
		cmd.Flags().StringP(k, short, defaults[k], settingHelp[k])
	}
}

func (s *settings) load(w World, cmd *cobra.Command) (config.Config, error) {
	c, _, err := s.loadOrigin(w, cmd)
	return c, err
}

// loadOrigin returns the settings and where each is from; flags that were not given do not count.
func (s *settings) loadOrigin(w World, cmd *cobra.Command) (config.Config, map[string]string, error) {
	given := map[string]any{}
	for _, k := range s.keys {
		if f := cmd.Flags().Lookup(k); f.Changed {
			given[k] = f.Value.String()
		}
	}
	return config.Load(config.Sources{Defaults: config.Default(runtime.GOMAXPROCS(0)), File: s.file, Environ: w.Getenv, Flags: given})
}

// withMade is withStore for commands that only read: a store that is not there is an error, and none is made.
func (s *settings) withMade(w World, cmd *cobra.Command, do func(ctx context.Context, c config.Config, st store.Store) error) error {
	c, err := s.load(w, cmd)
	if err != nil {
		return err
	}
	if open.Missing(c.Store) {
		return fmt.Errorf("store %s: there is none; dateline ingest makes one", c.Store)
	}
	return s.withStore(w, cmd, do)
}

// withStore loads the settings, opens the store, which is made if it is not there, and hands both to do.
func (s *settings) withStore(w World, cmd *cobra.Command, do func(ctx context.Context, c config.Config, st store.Store) error) (err error) {
	c, err := s.load(w, cmd)
	if err != nil {
		return err
	}
	st, err := open.Store(cmd.Context(), c.Store)
	if err != nil {
		return fmt.Errorf("store %s: %w", config.Redact(c.Store), err)
	}
	defer func() {
		if e := st.Close(); err == nil && e != nil {
			err = fmt.Errorf("close %s: %w", config.Redact(c.Store), e)
		}
	}()
	return do(cmd.Context(), c, st)
}
