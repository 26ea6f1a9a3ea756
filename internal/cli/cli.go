// Package cli is the command line: one file a command. It alone, with cmd/, hands the world (streams, environment,
// terminal, processors) to the parts.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"
)

// World is what a command may touch.
type World struct {
	Args           []string // without the program's name
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string
	Width          func() int  // columns of the terminal, 0 if the output is none
	Terminal       func() bool // standard error is a terminal
	Now            func() time.Time
}

// errReported ends a command with status 1 after its errors were already shown.
var errReported = errors.New("reported")

// Main runs the command line and returns the exit status: 0, 1 when an input or the work failed, 2 for a wrong call.
func Main(ctx context.Context, w World) int {
	used := false // a command began its work: its error is not about the call
	root := &cobra.Command{
		Use:   "dateline",
		Short: "News in, evidence-linked event data out",
		Long: "Dateline reads news and prints who did what to whom, who says so, whether it happened, when and where.\n" +
			"Every field leads back to the words that support it; what the text does not tell is null.",
		Version:       Version(),
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRun: func(*cobra.Command, []string) {
			used = true
		},
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(codeCommand(w), explainCommand(w), demoCommand(w), evalCommand(w),
		ingestCommand(w), watchCommand(w), workerCommand(w), resolveCommand(w), queryCommand(w), exportCommand(w), diffCommand(w), besideCommand(w),
		serveCommand(w), tokenCommand(w), mcpCommand(w),
		statsCommand(w), doctorCommand(w), backupCommand(w), configCommand(w))
	root.SetArgs(w.Args)
	root.SetIn(w.Stdin)
	root.SetOut(w.Stdout)
	root.SetErr(w.Stderr)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errReported):
		return 1
	}
	fmt.Fprintln(w.Stderr, "dateline:", err)
	if used {
		return 1
	}
	fmt.Fprintln(w.Stderr, "See dateline --help.")
	return 2
}

// Version is the module version the binary was built from, or the revision of a development build.
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "devel"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return "devel-" + s.Value[:12]
		}
	}
	return "devel"
}
