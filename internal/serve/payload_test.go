package serve

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/dateline-news/dateline/internal/serve/servetest"
)

// Elements and attributes that our own pages have; whatever else stands in a page came out of a text.
var (
	ownTags = words(`html head meta title link body header nav main section article footer h1 h2 h3 p a span div ul ol li dl dt dd strong em small q br blockquote table caption thead tbody tr th td`)
	ownAttr = words(`lang charset name content rel href class id title aria-label aria-labelledby scope`)
)

func words(s string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		out[w] = true
	}
	return out
}

// checkPage reads a page as a browser does and reports what is not ours.
func checkPage(t *testing.T, what string, page []byte) {
	t.Helper()
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.CommentToken:
			t.Errorf("%s: a comment: %s", what, z.Token())
		case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
			tag := z.Token()
			if !ownTags[tag.Data] {
				t.Errorf("%s: element %s", what, tag)
			}
			for _, a := range tag.Attr {
				if !ownAttr[a.Key] {
					t.Errorf("%s: attribute %s of %s", what, a.Key, tag)
				}
				if a.Key == "href" && !strings.HasPrefix(a.Val, "/") && !strings.HasPrefix(a.Val, "#") && !strings.HasPrefix(a.Val, "http://") && !strings.HasPrefix(a.Val, "https://") {
					t.Errorf("%s: href %q", what, a.Val)
				}
				if a.Key == "href" && strings.HasPrefix(a.Val, "//") {
					t.Errorf("%s: href %q", what, a.Val)
				}
			}
		}
	}
}

// checkAnswer holds for every answer whatever was asked.
func checkAnswer(t *testing.T, what string, res *http.Response, body []byte) {
	t.Helper()
	h := res.Header
	if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Content-Security-Policy") == "" || h.Get("Set-Cookie") != "" || h.Get("X-Injected") != "" {
		t.Errorf("%s: headers %v", what, h)
	}
	switch ct, _, _ := strings.Cut(h.Get("Content-Type"), ";"); ct {
	case "application/json", "application/problem+json", "application/openapi+json":
		if bytes.ContainsAny(body, "<>") {
			t.Errorf("%s: JSON holds < or >: %.300s", what, body)
		}
		if !json.Valid(body) {
			t.Errorf("%s: broken JSON: %.300s", what, body)
		}
	case "text/html":
		checkPage(t, what, body)
	case "application/octet-stream", "text/csv", "application/x-ndjson", "application/geo+json", "application/graphml+xml":
		if !strings.HasPrefix(h.Get("Content-Disposition"), "attachment") {
			t.Errorf("%s: %s is no attachment", what, ct)
		}
	case "":
	case "text/plain":
	default:
		t.Errorf("%s: type %q", what, ct)
	}
}

func get(t *testing.T, client *http.Client, what, address string) []byte {
	t.Helper()
	req, err := http.NewRequest("GET", address, nil)
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	req.Header.Set("Accept", "text/html, application/json")
	res, err := client.Do(req)
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	checkAnswer(t, what, res, body)
	return body
}

// Words that would run in a browser go in through every field that the world fills, and come out as text everywhere.
func TestPayloads(t *testing.T) {
	payloads := servetest.Payloads(t)
	var articles []servetest.Article
	for i, p := range payloads {
		name := strings.Join(strings.Fields(strings.NewReplacer("\n", " ", "\r", " ", "\x00", "").Replace(p)), " ")
		articles = append(articles, servetest.Article{
			ID: p, URL: p, Title: "Minister " + p + " meets envoy", Outlet: p, Byline: p, Published: "2024-05-07",
			Text: fmt.Sprintf("PARIS (Agency) - Foreign minister %s sent aid to Chad on Monday, spokesman %s said.\n\n“%s,” President %s told reporters. France denied that its forces had shelled %s.\n\n%s\n\nCase %d ended.",
				name, name, p, name, name, p, i),
		})
	}
	st := servetest.Store(t, servetest.Captures(t, articles...)...)
	c := config(t)
	c.Store, c.Code = st, servetest.Code
	at := start(t, c).URL
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	defer client.CloseIdleConnections()

	// Uploads: the payload as the file's name and as the file.
	for _, p := range payloads {
		var b bytes.Buffer
		w := multipart.NewWriter(&b)
		part, err := w.CreatePart(textproto.MIMEHeader{"Content-Disposition": {`form-data; name="file"; filename="` + strings.NewReplacer("\\", `\\`, `"`, `\"`, "\n", "", "\r", "", "\x00", "").Replace(p) + `"`}})
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(part, "\x00\x01\x02") // not text: the refusal names the file
		w.Close()
		res, err := client.Post(at+"/v1/documents", w.FormDataContentType(), &b)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(res.Body)
		res.Body.Close()
		checkAnswer(t, "upload named "+p, res, body)
		if res.StatusCode != 422 {
			t.Errorf("upload named %q: %d: %s", p, res.StatusCode, body)
		}
	}
	// What people type.
	queries := []string{"/v1/search?q=", "/v1/events?party=", "/v1/events?cursor=", "/v1/events?bbox=", "/v1/events?from=", "/v1/facets?field=", "/v1/facets?outlet=", "/v1/quotes?source=", "/v1/entities?q=",
		"/v1/live?cursor=", "/v1/export/csv?q=", "/v1/review/queue?reviewer=a&type="}
	paths := []string{"/v1/documents/", "/v1/captures/", "/v1/export/", "/v1/events/", "/v1/stories/", "/read/"}
	for i, p := range payloads {
		dossier, _ := json.Marshal(map[string]any{"title": p, "query": map[string]any{"q": "Chad", "outlet": []string{p}}, "leaders": []string{p}, "members": []string{p}, "against": []string{p}})
		for _, name := range []string{"d1", p} {
			req, _ := http.NewRequest("PUT", at+"/v1/dossiers/"+url.PathEscape(name), bytes.NewReader(dossier))
			req.Header.Set("Content-Type", "application/json")
			res, err := client.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			body, _ := io.ReadAll(res.Body)
			res.Body.Close()
			checkAnswer(t, "PUT dossier "+p, res, body)
		}
		get(t, client, "dossier titled "+p, at+"/dossier/d1")
		if i%10 == 0 {
			get(t, client, "table of dossier titled "+p, at+"/v1/dossiers/d1/table")
		}
		q := url.QueryEscape(p)
		// Each payload goes to the pages and, in turn, to some of the routes that answer JSON all alike.
		for k := range 3 {
			path := queries[(i+k*len(queries)/3)%len(queries)]
			get(t, client, path+p, at+path+q)
		}
		if body := get(t, client, "/?q="+p, at+"/?q="+q); strings.Contains(string(body), p) {
			t.Errorf("the page repeats %q", p)
		}
		for _, path := range []string{"/article/", "/dossier/", paths[i%len(paths)]} {
			get(t, client, path+p, at+path+url.PathEscape(p))
		}
	}
	// What came in.
	for _, path := range []string{"/v1/events?limit=1000", "/v1/quotes?limit=1000", "/v1/claims?limit=1000", "/v1/entities?limit=1000", "/v1/documents?limit=1000", "/v1/records?limit=1000", "/v1/stories?limit=1000", "/v1/refusals?limit=1000",
		"/v1/search?q=France&limit=1000", "/v1/facets?top=1000", "/v1/places", "/v1/network", "/v1/timeline", "/v1/stats", "/v1/dossiers", "/v1/feeds", "/v1/edits",
		"/v1/export/json", "/v1/export/csv", "/v1/export/geojson", "/v1/export/graphml", "/v1/review/agreement", "/v1/openapi.json"} {
		get(t, client, path, at+path)
	}
	var docs struct{ Items []struct{ ID string } }
	if err := json.Unmarshal(get(t, client, "documents", at+"/v1/documents?limit=1000"), &docs); err != nil {
		t.Fatal(err)
	}
	if len(docs.Items) < len(payloads)-1 {
		t.Fatalf("%d documents of %d payloads", len(docs.Items), len(payloads))
	}
	marked := 0
	for i, d := range docs.Items {
		body := get(t, client, "article "+d.ID, at+"/article/"+d.ID)
		if bytes.Contains(body, []byte("m-event")) {
			marked++
		}
		per := []string{"/v1/documents/%s", "/v1/documents/%s/reader", "/v1/documents/%s/related", "/v1/documents/%s/decisions", "/v1/captures/%s"}
		get(t, client, per[i%len(per)], at+fmt.Sprintf(per[i%len(per)], d.ID))
	}
	if marked < len(docs.Items)/2 {
		t.Errorf("%d of %d articles show marks: the payloads were not seen beside them", marked, len(docs.Items))
	}
}
