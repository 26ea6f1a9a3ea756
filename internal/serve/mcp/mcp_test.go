package mcp_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/dateline-news/dateline/internal/serve/mcp"
	"github.com/dateline-news/dateline/internal/serve/servetest"
)

var article = servetest.Article{URL: "https://paper.example/1", Title: "Aid for Chad", Outlet: "The Paper", Published: "2024-05-07",
	Text: "PARIS (Agency) - France sent aid to Chad on Monday, the foreign ministry said.\n\nGermany condemned Mali. “We stand with Chad,” President Emmanuel Macron said."}

func deps(t *testing.T) mcp.Deps {
	return mcp.Deps{Store: servetest.Store(t, servetest.Captures(t, article)...), Code: servetest.Code, Version: "test"}
}

// call returns the structured answer of a tool, which must also stand in its text for clients that read only that.
func call(t *testing.T, s *sdk.ClientSession, tool string, args map[string]any) (out map[string]any, failed bool, text string) {
	t.Helper()
	res, err := s.CallTool(t.Context(), &sdk.CallToolParams{Name: tool, Arguments: args})
	if err != nil {
		t.Fatalf("%s: %v", tool, err)
	}
	text = res.Content[0].(*sdk.TextContent).Text
	if res.IsError {
		return nil, true, text
	}
	if err := json.Unmarshal([]byte(text), &out); err != nil {
		t.Fatalf("%s: %v: %s", tool, err, text)
	}
	return out, false, text
}

func items(out map[string]any, key string) (rows []map[string]any) {
	list, _ := out[key].([]any)
	for _, r := range list {
		rows = append(rows, r.(map[string]any))
	}
	return rows
}

func check(t *testing.T, s *sdk.ClientSession) {
	t.Helper()
	var names []string
	for tool, err := range s.Tools(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, tool.Name)
		if !tool.Annotations.ReadOnlyHint || tool.Description == "" {
			t.Errorf("%s is not said to read only", tool.Name)
		}
	}
	slices.Sort(names)
	if want := strings.Fields("code document entity events explain quotes search story"); !slices.Equal(names, want) {
		t.Errorf("tools %v, want %v", names, want)
	}
	out, _, _ := call(t, s, "events", map[string]any{"type": []string{"AID"}})
	rows := items(out, "items")
	if len(rows) != 1 || rows[0]["sentence"] != "France sent aid to Chad on Monday, the foreign ministry said." || rows[0]["status"] != "happened" {
		t.Fatalf("events: %v", out)
	}
	event, doc := rows[0]["id"].(string), rows[0]["document"].(string)
	if out, _, _ := call(t, s, "search", map[string]any{"text": "Chad"}); len(items(out, "items")) != 1 || !strings.Contains(items(out, "items")[0]["snippet"].(string), "**Chad**") {
		t.Errorf("search: %v", out)
	}
	if out, _, _ := call(t, s, "quotes", map[string]any{"source": []string{"Macron"}}); len(items(out, "items")) != 1 || !strings.Contains(items(out, "items")[0]["content"].(string), "stand with Chad") {
		t.Errorf("quotes: %v", out)
	}
	if out, _, text := call(t, s, "document", map[string]any{"id": doc}); out["text"] != article.Text || len(items(out, "events")) < 2 {
		t.Errorf("document: %s", text)
	}
	if out, _, _ := call(t, s, "entity", map[string]any{"name": "Macron"}); len(items(out, "entities")) != 1 || len(items(out, "quotes")) != 1 {
		t.Errorf("entity: %v", out)
	}
	if out, _, _ := call(t, s, "explain", map[string]any{"id": event}); out["why"].(map[string]any)["event"] != event {
		t.Errorf("explain: %v", out)
	}
	if out, _, _ := call(t, s, "code", map[string]any{"text": "Kenya condemned Uganda on Monday."}); len(items(out, "events")) != 1 {
		t.Errorf("code: %v", out)
	}
	for tool, args := range map[string]map[string]any{"document": {"id": "none"}, "explain": {"id": "none"}, "story": {"id": "none"}, "events": {"from": "x"}, "entity": {"name": " "}, "code": {"text": ""}} {
		if out, failed, text := call(t, s, tool, args); !failed || text == "" {
			t.Errorf("%s %v: %v", tool, args, out)
		}
	}
}

func TestOverStreams(t *testing.T) {
	d := deps(t)
	toServer, fromClient := io.Pipe()
	toClient, fromServer := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- mcp.Serve(context.Background(), d, toServer, fromServer) }()
	s, err := sdk.NewClient(&sdk.Implementation{Name: "test"}, nil).Connect(t.Context(), &sdk.IOTransport{Reader: toClient, Writer: fromClient}, nil)
	if err != nil {
		t.Fatal(err)
	}
	check(t, s)
	fromClient.Close()
	if err := <-ended; err != nil {
		t.Errorf("the end of the stream: %v", err)
	}
	s.Close()
}

func TestOverHTTP(t *testing.T) {
	server := httptest.NewServer(mcp.HTTP(deps(t)))
	defer server.Close()
	s, err := sdk.NewClient(&sdk.Implementation{Name: "test"}, nil).Connect(t.Context(), &sdk.StreamableClientTransport{Endpoint: server.URL}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	check(t, s)
}
