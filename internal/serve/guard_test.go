package serve

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"go.uber.org/goleak"

	"github.com/dateline-news/dateline/internal/serve/api"
	"github.com/dateline-news/dateline/internal/serve/servetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var built = fstest.MapFS{
	"index.html":       {Data: []byte("<!doctype html><title>desk</title>")},
	"assets/app-1a.js": {Data: []byte("export {}")},
}

// config is that of a server on a store with one article.
func config(t *testing.T) Config {
	t.Helper()
	article := servetest.Article{Title: "Aid", Published: "2024-05-07", Text: strings.Repeat("France sent aid to Chad on Monday. Kenya condemned Uganda. ", 5)}
	return Config{Store: servetest.Store(t, servetest.Captures(t, article)...), UI: built, Log: slog.New(slog.DiscardHandler), Now: time.Now, Version: "test", Code: servetest.Code}
}

func start(t *testing.T, c Config) *httptest.Server {
	t.Helper()
	s, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(s)
	t.Cleanup(func() {
		s.Stop()
		server.Close()
	})
	return server
}

// ask sends a request with headers "Name: value"; "Host: x" sets the host.
func ask(t *testing.T, method, url, body string, headers ...string) *http.Response {
	t.Helper()
	r, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		if name == "Host" {
			r.Host = value
			continue
		}
		r.Header.Set(name, value)
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, Transport: &http.Transport{DisableKeepAlives: true}}
	res, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { res.Body.Close() })
	return res
}

func TestHost(t *testing.T) {
	c := config(t)
	c.Hosts = []string{"News.example"}
	at := start(t, c).URL
	for host, want := range map[string]int{
		"127.0.0.1": 200, "127.0.0.1:8080": 200, "localhost:1": 200, "LOCALHOST": 200, "[::1]:80": 200, "10.1.2.3": 200, "news.example:443": 200, "news.example.": 200,
		"evil.example": 421, "evil.example:8080": 421, "localhost.evil.example": 421, "127.0.0.1.nip.example": 421, "news.example.evil": 421,
	} {
		if got := ask(t, "GET", at+"/v1/events", "", "Host: "+host).StatusCode; got != want {
			t.Errorf("Host %s: %d, want %d", host, got, want)
		}
	}
}

// What a page of another site can make a browser send, and what our page and programs send.
func TestOrigin(t *testing.T) {
	at := start(t, config(t)).URL
	put := "PUT /v1/dossiers/a"
	for _, tt := range []struct {
		request string
		headers []string
		want    int
	}{
		{"GET /v1/events", nil, 200},
		{"GET /v1/events", []string{"Sec-Fetch-Site: same-origin"}, 200},
		{"GET /v1/events", []string{"Sec-Fetch-Site: none"}, 200},
		{"GET /v1/events", []string{"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"}, 403},
		{"GET /v1/events", []string{"Sec-Fetch-Site: same-site"}, 403}, // another port of this machine
		{"GET /v1/events", []string{"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"}, 403},
		{"GET /", []string{"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document", "Accept: text/html"}, 200},
		{"GET /", []string{"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe", "Accept: text/html"}, 403},
		{put, []string{"Content-Type: application/json"}, 200},
		{put, []string{"Content-Type: application/json; charset=utf-8", "Sec-Fetch-Site: same-origin"}, 200},
		{put, []string{"Content-Type: application/json", "Origin: http://evil.example"}, 403},
		{put, []string{"Content-Type: application/json", "Origin: null"}, 403},
		{put, []string{"Content-Type: application/json", "Sec-Fetch-Site: cross-site"}, 403},
		{put, []string{"Content-Type: application/json", "Sec-Fetch-Site: same-site"}, 403},
		{put, []string{"Content-Type: text/plain"}, 415},
		{put, []string{"Content-Type: application/x-www-form-urlencoded"}, 415},
		{put, []string{"Content-Type: multipart/form-data; boundary=x"}, 415},
		{put, nil, 415},
		{"POST /v1/documents", []string{"Content-Type: text/plain", "Origin: http://evil.example"}, 403},
		{"POST /v1/documents", []string{"Content-Type: multipart/form-data; boundary=x", "Sec-Fetch-Site: cross-site"}, 403},
		{"POST /v1/code", []string{"Content-Type: text/plain"}, 415},
		{"DELETE /v1/dossiers/a", []string{"Origin: http://evil.example"}, 403},
		{"OPTIONS /v1/events", []string{"Origin: http://evil.example", "Access-Control-Request-Method: PUT"}, 404},
		{"POST /mcp", []string{"Content-Type: application/json", "Origin: http://evil.example"}, 403},
	} {
		method, path, _ := strings.Cut(tt.request, " ")
		body := ""
		if method != "GET" && method != "OPTIONS" {
			body = `{}`
		}
		res := ask(t, method, at+path, body, tt.headers...)
		if res.StatusCode != tt.want {
			body, _ := io.ReadAll(res.Body)
			t.Errorf("%s %v: %d, want %d: %s", tt.request, tt.headers, res.StatusCode, tt.want, body)
		}
		for name := range res.Header {
			if strings.HasPrefix(name, "Access-Control") || name == "Set-Cookie" {
				t.Errorf("%s answers with %s", tt.request, name)
			}
		}
	}
}

func TestTokens(t *testing.T) {
	c := config(t)
	secrets := map[string]string{}
	for _, scope := range []string{"read", "ingest", "admin"} {
		secrets[scope] = strings.Repeat(scope[:1], 43)
		token, err := NewToken("of-"+scope, scope, secrets[scope])
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := ParseTokens("# mine\n\n" + token.String() + "\n")
		if err != nil || len(parsed) != 1 || parsed[0] != token {
			t.Fatalf("token file of %v gives %v, %v", token, parsed, err)
		}
		if strings.Contains(token.String(), secrets[scope]) {
			t.Fatal("the token file holds the secret")
		}
		c.Tokens = append(c.Tokens, token)
	}
	at := start(t, c).URL
	for _, tt := range []struct {
		request, scope string
		want           int
	}{
		{"GET /", "", 200}, {"GET /assets/app-1a.js", "", 200}, {"GET /healthz", "", 200}, {"GET /readyz", "", 200},
		{"GET /v1/events", "", 401}, {"GET /metrics", "", 401}, {"GET /article/x", "", 401}, {"GET /dossier/x", "", 401}, {"POST /mcp", "", 401},
		{"GET /v1/events", "read", 200}, {"GET /metrics", "read", 200},
		{"POST /v1/documents", "read", 403}, {"PUT /v1/dossiers/a", "read", 403}, {"DELETE /v1/dossiers/a", "ingest", 403},
		{"POST /v1/documents", "ingest", 422}, {"PUT /v1/dossiers/a", "ingest", 403}, {"PUT /v1/dossiers/a", "admin", 200}, {"POST /v1/documents", "admin", 422},
	} {
		method, path, _ := strings.Cut(tt.request, " ")
		headers := []string{"Accept: text/html, application/json"}
		if method != "GET" {
			headers = append(headers, "Content-Type: application/json")
		}
		if tt.scope != "" {
			headers = append(headers, "Authorization: Bearer "+secrets[tt.scope])
		}
		if got := ask(t, method, at+path, "{}", headers...).StatusCode; got != tt.want {
			t.Errorf("%s with scope %q: %d, want %d", tt.request, tt.scope, got, tt.want)
		}
	}
	r, _ := http.NewRequest("GET", at+"/v1/events", nil)
	r.SetBasicAuth("anybody", secrets["read"])
	if res := ask(t, "GET", at+"/v1/events", "", "Authorization: "+r.Header.Get("Authorization")); res.StatusCode != 200 {
		t.Errorf("the token as a password: %d", res.StatusCode)
	}
	last := 0
	for range 30 {
		last = ask(t, "GET", at+"/v1/events", "", "Authorization: Bearer guess").StatusCode
	}
	if last != 429 {
		t.Errorf("after 30 guesses: %d, want 429", last)
	}
	if got := ask(t, "GET", at+"/v1/events", "", "Authorization: Bearer "+secrets["read"]).StatusCode; got != 200 {
		t.Errorf("the right token after guesses of others behind one address: %d", got)
	}
}

func TestTokenFileErrors(t *testing.T) {
	hash := strings.Repeat("0f", sha256.Size)
	for _, line := range []string{"a read", "a read " + hash + " x", "a owner " + hash, "a read 0f", "a read " + strings.Repeat("zz", 32)} {
		if _, err := ParseTokens("# one\n" + line); err == nil || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%q: %v, want an error of line 2", line, err)
		}
	}
	if _, err := NewToken("a b", "read", "x"); err == nil {
		t.Error("a name of two words is taken")
	}
}

func TestOpenAddressNeedsToken(t *testing.T) {
	for addr, local := range map[string]bool{"127.0.0.1:0": true, "[::1]:0": true, "localhost:0": true, "127.8.8.8:1": true,
		":8080": false, "0.0.0.0:80": false, "192.168.1.5:80": false, "[::]:80": false, "host.example:80": false, "localhost.example:80": false} {
		if Loopback(addr) != local {
			t.Errorf("Loopback(%s) = %v", addr, !local)
		}
	}
	if err := Run(t.Context(), "0.0.0.0:0", config(t), func(net.Addr) { t.Error("it listens") }); !errors.Is(err, ErrOpen) {
		t.Errorf("an open address without tokens: %v", err)
	}
}

func TestRate(t *testing.T) {
	c := config(t)
	c.Rate = 2
	at := start(t, c).URL
	seen := map[int]int{}
	for range 20 {
		seen[ask(t, "GET", at+"/healthz", "").StatusCode]++
	}
	if seen[200] < 8 || seen[429] < 5 {
		t.Errorf("20 requests at 2 a second with a burst of 8: %v", seen)
	}
}

func TestLimitsForget(t *testing.T) {
	l := newLimits(1, 1)
	for i := range maxClients + 10 {
		l.allow(string(rune('a'+i%26)) + strings.Repeat("x", i/26%50) + time.Duration(i).String())
	}
	if len(l.by) > maxClients {
		t.Errorf("%d clients are kept", len(l.by))
	}
}

func TestSize(t *testing.T) {
	c := config(t)
	c.Upload = 1000
	at := start(t, c).URL
	big := `{"text":"` + strings.Repeat("x", plainBody) + `"}`
	for _, tt := range []struct{ method, path, kind, body string }{
		{"PUT", "/v1/dossiers/a", "application/json", big},
		{"POST", "/v1/code", "application/json", `{"text":"` + strings.Repeat("x", api.CodeBytes) + `"}`},
		{"POST", "/v1/documents", "application/json", big},
		{"POST", "/v1/documents", "text/plain", big},
		{"POST", "/v1/documents", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + big + "\r\n--b--\r\n"},
		{"POST", "/mcp", "application/json", big},
	} {
		res := ask(t, tt.method, at+tt.path, tt.body, "Content-Type: "+tt.kind, "Accept: application/json, text/event-stream")
		if res.StatusCode != 413 {
			body, _ := io.ReadAll(res.Body)
			t.Errorf("%s %s %s of %d bytes: %d, want 413: %.200s", tt.method, tt.path, tt.kind, len(tt.body), res.StatusCode, body)
		}
	}
}

func TestHeaders(t *testing.T) {
	at := start(t, config(t)).URL
	for path, policy := range map[string]string{"/": deskPolicy, "/read/abc": deskPolicy, "/assets/app-1a.js": deskPolicy, "/v1/events": apiPolicy, "/v1/nothing": apiPolicy, "/metrics": apiPolicy, "/healthz": apiPolicy} {
		res := ask(t, "GET", at+path, "", "Accept: text/html")
		h := res.Header
		if got := h.Get("Content-Security-Policy"); got != policy {
			t.Errorf("%s: policy %q, want %q", path, got, policy)
		}
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Referrer-Policy") != "no-referrer" || h.Get("X-Frame-Options") != "DENY" {
			t.Errorf("%s: headers %v", path, h)
		}
		if strings.Contains(policy, "unsafe") {
			t.Errorf("%s: %s", path, policy)
		}
	}
}

func TestStatic(t *testing.T) {
	at := start(t, config(t)).URL
	for path, want := range map[string]int{
		"/": 200, "/dossiers/a.b": 200, "/assets/app-1a.js": 200, "/assets/": 404, "/assets": 307, "/assets/none.js": 404,
		"/assets/../guard.go": 307, "/assets/..%2f..%2fguard.go": 404, "/assets/%2e%2e/%2e%2e/go.mod": 404, "/..%2f..%2fetc/passwd": 200, "/assets/..%5c..%5cguard.go": 404,
		"/%2e%2e/etc/passwd": 200, "//evil.example/": 307, "/assets/app-1a.js%00.html": 404,
	} {
		res := ask(t, "GET", at+path, "", "Accept: text/html")
		if res.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, res.StatusCode, want)
		}
		if to := res.Header.Get("Location"); to != "" && (!strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//")) {
			t.Errorf("%s leads to %s", path, to)
		}
		body, _ := io.ReadAll(res.Body)
		if bytes.Contains(body, []byte("package serve")) || bytes.Contains(body, []byte("root:")) {
			t.Errorf("%s shows a file of the machine", path)
		}
	}
	res := ask(t, "GET", at+"/assets/app-1a.js", "")
	if ct := res.Header.Get("Content-Type"); !strings.HasPrefix(ct, "text/javascript") || !strings.Contains(res.Header.Get("Cache-Control"), "immutable") {
		t.Errorf("a script has %v", res.Header)
	}
	if got := ask(t, "GET", at+"/nothing", "", "Accept: application/json").StatusCode; got != 404 {
		t.Errorf("a program asks for nothing: %d", got)
	}
}

func TestETagAndGzip(t *testing.T) {
	at := start(t, config(t)).URL
	res := ask(t, "GET", at+"/v1/events", "", "Accept-Encoding: gzip")
	if res.Header.Get("Content-Encoding") != "gzip" {
		t.Fatalf("headers %v, want gzip", res.Header)
	}
	z, err := gzip.NewReader(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	var body struct{ Items []any }
	if err := json.NewDecoder(z).Decode(&body); err != nil || len(body.Items) == 0 {
		t.Errorf("packed answer: %v, %v", body, err)
	}
	tag := res.Header.Get("ETag")
	for _, headers := range [][]string{{"If-None-Match: " + tag}, {"If-None-Match: W/\"x\", " + tag, "Accept-Encoding: gzip"}, {"If-None-Match: *"}} {
		res := ask(t, "GET", at+"/v1/events", "", headers...)
		body, _ := io.ReadAll(res.Body)
		if res.StatusCode != 304 || len(body) > 0 || res.Header.Get("ETag") != tag {
			t.Errorf("%v: %d with %d bytes, tag %s", headers, res.StatusCode, len(body), res.Header.Get("ETag"))
		}
	}
	if res := ask(t, "GET", at+"/v1/events", "", `If-None-Match: W/"other"`); res.StatusCode != 200 {
		t.Errorf("another tag: %d", res.StatusCode)
	}
}

func TestMetricsAndProbes(t *testing.T) {
	at := start(t, config(t)).URL
	ask(t, "GET", at+"/v1/events", "")
	ask(t, "GET", at+"/v1/events", "", "Host: evil.example")
	body, _ := io.ReadAll(ask(t, "GET", at+"/metrics", "").Body)
	for _, want := range []string{`dateline_http_requests_total{route="GET /v1/events",status="200"} 1`, `dateline_http_refused_total{reason="host"} 1`,
		`dateline_store_rows{kind="documents"} 1`, `dateline_jobs_waiting{kind="code"} 0`, "dateline_http_request_seconds_bucket", "go_goroutines"} {
		if !strings.Contains(string(body), want) {
			t.Errorf("metrics lack %s", want)
		}
	}
	c := config(t)
	down := start(t, c).URL
	if err := c.Store.(io.Closer).Close(); err != nil {
		t.Fatal(err)
	}
	if got := ask(t, "GET", down+"/readyz", "").StatusCode; got != 503 {
		t.Errorf("readyz without a store: %d", got)
	}
	if got := ask(t, "GET", down+"/healthz", "").StatusCode; got != 200 {
		t.Errorf("healthz without a store: %d", got)
	}
}

// A stop ends live tails, lets requests end, and leaves nothing behind (goleak).
func TestStop(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	addr := make(chan net.Addr, 1)
	ended := make(chan error, 1)
	go func() { ended <- Run(ctx, "127.0.0.1:0", config(t), func(a net.Addr) { addr <- a }) }()
	res := ask(t, "GET", "http://"+(<-addr).String()+"/v1/live", "")
	if ct := res.Header.Get("Content-Type"); ct != "text/event-stream" {
		t.Fatalf("live is %s", ct)
	}
	first := make([]byte, 6)
	if _, err := io.ReadFull(res.Body, first); err != nil || string(first) != ": live" {
		t.Fatalf("live begins with %q, %v", first, err)
	}
	cancel()
	begin := time.Now()
	if err := <-ended; err != nil {
		t.Errorf("stop: %v", err)
	}
	if d := time.Since(begin); d > 5*time.Second {
		t.Errorf("the stop took %v with one live tail", d)
	}
}

func TestPanicIsAnswered(t *testing.T) {
	server := httptest.NewServer(recovered(slog.New(slog.DiscardHandler), http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("x") })))
	defer server.Close()
	res := ask(t, "GET", server.URL, "")
	if res.StatusCode != 500 || res.Header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("a panic gives %d %s", res.StatusCode, res.Header.Get("Content-Type"))
	}
}
