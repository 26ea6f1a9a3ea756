package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// A session is a command that goes on until its context ends.
type session struct {
	log   *io.PipeReader
	ended chan int
}

func launch(ctx context.Context, stdin io.Reader, stdout io.Writer, args ...string) session {
	r, w := io.Pipe()
	out := session{r, make(chan int, 1)}
	go func() {
		out.ended <- Main(ctx, World{Args: args, Stdin: stdin, Stdout: stdout, Stderr: w, Getenv: func(string) string { return "" },
			Width: func() int { return 0 }, Terminal: func() bool { return false }, Now: time.Now})
		w.Close()
	}()
	return out
}

// A desk on an empty store takes an article, codes it in the same process, tells of it, and stops with status 0.
func TestServe(t *testing.T) {
	dir := t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	r := launch(ctx, nil, io.Discard, "serve", "--store", filepath.Join(dir, "a.db"), "--addr", "127.0.0.1:0")
	lines := bufio.NewScanner(r.log)
	if !lines.Scan() {
		t.Fatalf("no line on standard error; status %d", <-r.ended)
	}
	at := regexp.MustCompile(`http://127\.0\.0\.1:\d+`).FindString(lines.Text())
	if at == "" {
		t.Fatalf("the first line is %q", lines.Text())
	}
	go io.Copy(io.Discard, r.log)
	client := &http.Client{Timeout: 30 * time.Second}
	defer client.CloseIdleConnections()
	live, err := client.Get(at + "/v1/live")
	if err != nil {
		t.Fatal(err)
	}
	defer live.Body.Close()
	res, err := client.Post(at+"/v1/documents", "application/json", strings.NewReader(`{"title": "Aid", "text": "France sent aid to Chad on Monday.", "published": "2024-05-07"}`))
	if err != nil || res.StatusCode != http.StatusAccepted {
		t.Fatalf("upload: %v %v", res, err)
	}
	res.Body.Close()
	told := bufio.NewReader(live.Body)
	for line := ""; !strings.HasPrefix(line, "event: document"); {
		if line, err = told.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
	}
	res, err = client.Get(at + "/v1/events")
	if err != nil {
		t.Fatal(err)
	}
	var events struct{ Items []struct{ Type string } }
	err = json.NewDecoder(res.Body).Decode(&events)
	res.Body.Close()
	if err != nil || len(events.Items) != 1 || events.Items[0].Type != "AID" {
		t.Errorf("events: %+v, %v", events, err)
	}
	stop()
	if status := <-r.ended; status != 0 {
		t.Errorf("status %d after a stop", status)
	}
}

func TestServeNeedsTokenOutside(t *testing.T) {
	dir := t.TempDir()
	main := func(args ...string) (int, string) {
		var out, errs bytes.Buffer
		status := Main(t.Context(), World{Args: append(args, "--token-file", filepath.Join(dir, "tokens")), Stdout: &out, Stderr: &errs, Getenv: func(string) string { return "" },
			Width: func() int { return 0 }, Terminal: func() bool { return false }, Now: time.Now})
		return status, out.String() + errs.String()
	}
	store := filepath.Join(dir, "a.db")
	r := launch(t.Context(), nil, io.Discard, "serve", "--store", store, "--addr", "0.0.0.0:0")
	text, _ := io.ReadAll(r.log)
	if status := <-r.ended; status == 0 || !strings.Contains(string(text), "dateline token") {
		t.Errorf("status %d: %s", status, text)
	}
	if status, text := main("serve", "--store", store, "--addr", "0.0.0.0:0"); status == 0 || !strings.Contains(text, "--token-file") {
		t.Errorf("without the file: %d %s", status, text)
	}
	status, secret := main("token", "desk", "--scope", "ingest")
	if status != 0 || len(strings.TrimSpace(secret)) != 43 {
		t.Errorf("token: %d %s", status, secret)
	}
	for _, args := range [][]string{{"token", "desk"}, {"token", "two words"}, {"token", "b", "--scope", "owner"}} {
		if status, text := main(args...); status == 0 {
			t.Errorf("%v: %s", args, text)
		}
	}
	tokens, err := readTokens(filepath.Join(dir, "tokens"))
	if err != nil || len(tokens) != 1 || tokens[0].Name != "desk" {
		t.Errorf("token file: %v, %v", tokens, err)
	}
}

func TestMCP(t *testing.T) {
	in := `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
{"jsonrpc":"2.0","method":"notifications/initialized"}
{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"code","arguments":{"text":"Kenya condemned Uganda on Monday."}}}
`
	stdin, feed := io.Pipe()
	answers, stdout := io.Pipe()
	r := launch(t.Context(), stdin, stdout, "mcp", "--store", filepath.Join(t.TempDir(), "a.db"))
	go io.Copy(io.Discard, r.log)
	go io.WriteString(feed, in)
	lines := bufio.NewReader(answers)
	for line := ""; !strings.Contains(line, `"id":2`); {
		var err error
		if line, err = lines.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(line, `"id":2`) && !strings.Contains(line, "Kenya condemned Uganda on Monday.") {
			t.Errorf("the answer lacks its sentence: %s", line)
		}
	}
	feed.Close()
	if status := <-r.ended; status != 0 {
		t.Errorf("status %d at the end of the input", status)
	}
}

// The demo codes the bundled articles, opens the desk on them with its dossiers, and leaves nothing behind.
func TestDemoDesk(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	r := launch(ctx, nil, io.Discard, "demo", "--addr", "127.0.0.1:0")
	lines, at := bufio.NewScanner(r.log), ""
	for at == "" && lines.Scan() {
		at = regexp.MustCompile(`http://127\.0\.0\.1:\d+`).FindString(lines.Text())
	}
	if at == "" {
		t.Fatalf("no address on standard error; status %d", <-r.ended)
	}
	go io.Copy(io.Discard, r.log)
	client := &http.Client{Timeout: 30 * time.Second}
	defer client.CloseIdleConnections()
	ask := func(path string, v any) {
		t.Helper()
		res, err := client.Get(at + path)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		if err := json.NewDecoder(res.Body).Decode(v); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
	}
	var stats struct {
		Documents int
		CopySets  int `json:"copy_sets"`
	}
	if ask("/v1/stats", &stats); stats.Documents < 40 || stats.CopySets < 5 {
		t.Errorf("%+v: want 40 documents and 5 sets of copies", stats)
	}
	var table struct{ Members []struct{ Code string } }
	if ask("/v1/dossiers/gulf-escorts/table", &table); len(table.Members) < 5 {
		t.Errorf("the dossier has the members %+v", table.Members)
	}
	stop()
	if status := <-r.ended; status != 0 {
		t.Errorf("status %d after a stop", status)
	}
	if left, _ := filepath.Glob(filepath.Join(os.TempDir(), "dateline-demo-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}
