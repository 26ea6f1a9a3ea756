package cli

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/serve"
	"github.com/dateline-news/dateline/internal/serve/ui"
	"github.com/dateline-news/dateline/internal/store"
)

// openRate is the requests a second that each client has on an address that others reach, unless --rate says otherwise: a page of
// the desk asks for about ten things at once, and a person turns some pages a minute.
const openRate = 50

func serveCommand(w World) *cobra.Command {
	var s settings
	var addr, tokenFile string
	var hosts []string
	var perSecond float64
	var noUI, noWork bool
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Open the desk on a store: page, API, tools for assistants",
		Long: "Serves a store at http://127.0.0.1:8417: the page at /, the API at /v1 (docs/guide/api.md, /v1/openapi.json), pages without scripts at\n" +
			"/article/ID and /dossier/NAME, tools for assistants at /mcp, /metrics, /healthz and /readyz. What is uploaded is coded in the same process,\n" +
			"and the feeds of the desk are watched.\n\n" +
			"Any other address needs tokens: dateline token makes them, --token-file names their file. There is no TLS: put a proxy before an address\n" +
			"that others reach, and name the host under which they do with --host.",
		Example: "  dateline serve --store day.db\n  dateline serve --addr 0.0.0.0:8417 --token-file tokens.txt --host news.example",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return s.withStore(w, cmd, func(ctx context.Context, c config.Config, st store.Store) error {
				coder, err := (&coding{c.Actors}).coder()
				if err != nil {
					return err
				}
				out := serve.Config{Store: st, Code: coder.Document, Hosts: hosts, Rate: perSecond, Log: slog.New(slog.NewTextHandler(w.Stderr, nil)), Now: w.Now, Version: Version()}
				if !noUI {
					out.UI = ui.Files()
				}
				if tokenFile != "" {
					if out.Tokens, err = readTokens(tokenFile); err != nil {
						return err
					}
				}
				if !cmd.Flags().Changed("rate") && !serve.Loopback(addr) {
					out.Rate = openRate
				}
				return serveStore(ctx, w, c, st, addr, out, !noWork)
			})
		},
	}
	s.flags(cmd, "store", "workers", "actors", "agent", "pace", "allow")
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:8417", "address and port")
	cmd.Flags().StringVar(&tokenFile, "token-file", "", "file of tokens, as dateline token writes it")
	cmd.Flags().StringSliceVar(&hosts, "host", nil, "names under which the server is reached, beside IP addresses and localhost")
	cmd.Flags().Float64Var(&perSecond, "rate", 0, "requests a second and client, 0 for no limit; default 0 on loopback, else 50")
	cmd.Flags().BoolVar(&noUI, "no-ui", false, "without the page")
	cmd.Flags().BoolVar(&noWork, "no-work", false, "neither code what waits nor watch feeds: workers elsewhere do")
	return cmd
}

// serveStore serves, works and watches until ctx ends or one of them fails; all have ended when it returns.
func serveStore(ctx context.Context, w World, c config.Config, st store.Store, addr string, out serve.Config, work bool) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	fetcher := web(c)
	out.Fetch = fetcher.Captures
	parts := 1
	ended := make(chan error, 3)
	if work {
		h, err := handlers(c, st, newProgress(w, "none", 0, "coding"))
		if err != nil {
			return err
		}
		watcher := &serve.Watcher{Store: st, Watch: fetcher.Watch, Now: w.Now, Log: out.Log}
		out.Feeds = watcher.Changed
		parts += 2
		go func() { ended <- serve.Work(ctx, st, store.WorkOptions{Workers: c.Workers}, h, out.Log, 0) }()
		go func() { ended <- watcher.Run(ctx) }()
	}
	go func() {
		ended <- serve.Run(ctx, addr, out, func(a net.Addr) {
			fmt.Fprintf(w.Stderr, "dateline: http://%s shows %s; end with Ctrl-C\n", a, config.Redact(c.Store))
		})
	}()
	var first error
	for range parts {
		err := <-ended
		stop() // one that ends takes the others along
		if first == nil && !errors.Is(err, context.Canceled) {
			first = err
		}
	}
	return first
}

func readTokens(file string) ([]serve.Token, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("--token-file: %w", err)
	}
	tokens, err := serve.ParseTokens(string(data))
	if err == nil && len(tokens) == 0 {
		err = errors.New("it holds no token")
	}
	if err != nil {
		return nil, fmt.Errorf("--token-file %s: %w", file, err)
	}
	return tokens, nil
}

func tokenCommand(w World) *cobra.Command {
	var scope, file string
	cmd := &cobra.Command{
		Use:   "token NAME",
		Short: "Make a token for dateline serve",
		Long: "Makes a secret of 256 random bits, adds its hash to the token file, and prints the secret, which is kept nowhere else.\n" +
			"Scopes: read (all that is shown), ingest (also articles), admin (also decisions, dossiers, feeds). To take a token back, delete its line.",
		Example: "  dateline token newsroom --scope ingest --token-file tokens.txt",
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			secret := serve.NewSecret()
			t, err := serve.NewToken(args[0], scope, secret)
			if err != nil {
				return err
			}
			if old, err := os.ReadFile(file); err == nil {
				known, err := serve.ParseTokens(string(old))
				if err != nil {
					return fmt.Errorf("--token-file %s: %w", file, err)
				}
				for _, k := range known {
					if k.Name == t.Name {
						return fmt.Errorf("%s has a token named %s: delete its line first", file, t.Name)
					}
				}
				if len(old) > 0 && !strings.HasSuffix(string(old), "\n") {
					return fmt.Errorf("--token-file %s: its last line has no end", file)
				}
			}
			f, err := os.OpenFile(file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
			if err != nil {
				return fmt.Errorf("--token-file: %w", err)
			}
			_, err = fmt.Fprintln(f, t)
			if err := errors.Join(err, f.Close()); err != nil {
				return fmt.Errorf("--token-file: %w", err)
			}
			_, err = fmt.Fprintln(w.Stdout, secret)
			return err
		},
	}
	cmd.Flags().StringVar(&scope, "scope", "read", "read, ingest or admin")
	cmd.Flags().StringVar(&file, "token-file", "tokens.txt", "file to add the hash to")
	return cmd
}
