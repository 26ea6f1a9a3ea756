package actor

import (
	"bufio"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/ground/dct"
	"github.com/dateline-news/dateline/internal/ground/timex"
	"github.com/dateline-news/dateline/internal/ground/toponym"
	"github.com/dateline-news/dateline/internal/score"
)

// The sets below are for measuring only; without them the tests are skipped by name.
const (
	mentionsFile = "../../../../shared/data/actors/mentions-dev.jsonl"
	gsrFile      = "../../../../shared/data/events/plover_gsr/PLOVER_GSR_CAMEO.txt"
)

// words cuts a phrase as the tokenizer would, nearly.
func words(s string) []string {
	var out []string
	for _, w := range strings.Fields(s) {
		for len(w) > 1 && strings.ContainsAny(w[:1], `("“`) {
			out, w = append(out, w[:1]), w[1:]
		}
		tail := []string{}
		for len(w) > 1 && strings.ContainsAny(w[len(w)-1:], `),;:"`) {
			tail, w = append(tail, w[len(w)-1:]), w[:len(w)-1]
		}
		for _, p := range []string{"'s", "’s"} {
			if strings.HasSuffix(w, p) && len(w) > len(p) {
				w, tail = w[:len(w)-len(p)], append(tail, p)
			}
		}
		out = append(out, w)
		for i := len(tail) - 1; i >= 0; i-- {
			out = append(out, tail[i])
		}
	}
	return out
}

func TestMeasureMentions(t *testing.T) {
	f, err := os.Open(mentionsFile)
	if err != nil {
		t.Skip("mentions-dev: ../shared is not there")
	}
	defer f.Close()
	n, both, ctry, sect := 0, 0, 0, 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		var r struct {
			Mention  string
			Date     *string
			Expected struct {
				CC      *string
				Country *string
				Code1   *string `json:"code_1"`
			}
		}
		if err := json.Unmarshal(sc.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		day := ""
		if r.Date != nil {
			day = *r.Date
		}
		c := CodeWords(words(r.Mention), day)
		got := ""
		if len(c.Sectors) > 0 {
			got = c.Sectors[0]
		}
		wc, ws := c.Country, got
		if r.Expected.CC != nil {
			wc = *r.Expected.CC
		}
		if r.Expected.Country != nil {
			wc = score.Country(*r.Expected.Country)
		}
		if r.Expected.Code1 != nil {
			ws = *r.Expected.Code1
		}
		n++
		okC, okS := c.Country == wc, got == ws
		if okC {
			ctry++
		}
		if okS {
			sect++
		}
		if okC && okS {
			both++
		} else {
			t.Logf("%s (%s): %s %v, want %s %s  %v", r.Mention, day, c.Country, c.Sectors, wc, ws, c.Why)
		}
	}
	t.Logf("mentions-dev: %d mentions, country %.3f, sector %.3f, both %.3f", n, float64(ctry)/float64(n), float64(sect)/float64(n), float64(both)/float64(n))
}

var actorText = regexp.MustCompile(`\{"actorText":\s*"([^"]*)"([^}]*)\}`)
var field = regexp.MustCompile(`"(code|sector)":\s*"([^"]*)"`)

func TestMeasureGSR(t *testing.T) {
	b, err := os.ReadFile(gsrFile)
	if err != nil {
		t.Skip("plover_gsr: ../shared is not there")
	}
	n, both, ctry := 0, 0, 0
	for _, m := range actorText.FindAllStringSubmatch(string(b), -1) {
		want := map[string]string{}
		for _, f := range field.FindAllStringSubmatch(m[2], -1) {
			want[f[1]] = f[2]
		}
		c := CodeWords(words(m[1]), "")
		got := ""
		if len(c.Sectors) > 0 {
			got = c.Sectors[0]
		}
		ws, ok := want["sector"]
		if ws == "***" || !ok {
			ws = got // not coded
		}
		if len(ws) > 3 {
			ws = ws[:3]
		}
		if ws == "CIV" {
			ws = "CVL"
		}
		n++
		okC := c.Country == score.Country(want["code"])
		if okC {
			ctry++
		}
		if okC && got == ws {
			both++
		} else {
			t.Logf("%s: %s %v, want %v %v", m[1], c.Country, c.Sectors, want, c.Why)
		}
	}
	t.Logf("plover_gsr: %d actors, country %.3f, both %.3f", n, float64(ctry)/float64(n), float64(both)/float64(n))
}

// TestMeasureGold compares the countries of the parties of the gold events with those of the entities on the same words. The
// steps before actor are the real ones, so that the figure holds their errors too.
func TestMeasureGold(t *testing.T) {
	for _, set := range []string{"dev", "dev2"} {
		f, err := os.Open("../../../../shared/gold/" + set + ".docs.jsonl")
		if err != nil {
			t.Skip("gold: ../shared is not there")
		}
		right, wrong, unknown, none := 0, 0, 0, 0
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<24)
		for sc.Scan() {
			var doc struct{ ID, Text string }
			if err := json.Unmarshal(sc.Bytes(), &doc); err != nil {
				t.Fatal(err)
			}
			var gold struct {
				Events []struct {
					Sentence           string
					Actors, Recipients []struct{ Text, Code string }
				}
			}
			b, err := os.ReadFile("../../../../shared/gold/" + set + "/" + doc.ID + ".json")
			if err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(b, &gold); err != nil {
				t.Fatal(err)
			}
			d := document(t, doc.Text)
			for _, s := range []step{timex.NewFinder(), NewOffices(), dct.New(), toponym.New(), New(Options{})} {
				if err := s.Annotate(t.Context(), d); err != nil {
					t.Fatal(err)
				}
			}
			for _, e := range gold.Events {
				from := max(0, strings.Index(d.Text, e.Sentence[:min(60, len(e.Sentence))]))
				for _, p := range append(e.Actors, e.Recipients...) {
					at := strings.Index(d.Text[from:], p.Text)
					if at < 0 {
						continue
					}
					at += from
					best, share := -1, 0.0
					for i := range d.Entities {
						for _, m := range d.Entities[i].Mentions {
							both := min(at+len(p.Text), m.Span.End) - max(at, m.Span.Start)
							if f := 2 * float64(both) / float64(len(p.Text)+m.Span.End-m.Span.Start); f > share {
								best, share = i, f
							}
						}
					}
					code := ""
					if best >= 0 {
						code = d.Entities[best].Country
					}
					switch {
					case best < 0:
						none++
					case code == strings.Trim(p.Code, "-"):
						right++
						continue
					case code == "":
						unknown++
					default:
						wrong++
					}
					name := ""
					if best >= 0 {
						name = d.Entities[best].Name
					}
					t.Logf("%s: %s %s, got %q of %s", doc.ID, p.Text, p.Code, code, name)
				}
			}
		}
		f.Close()
		t.Logf("gold %s: %d parties, country right %.3f, wrong %d, unknown %d, no entity %d", set, right+wrong+unknown+none,
			float64(right)/float64(right+wrong+unknown+none), wrong, unknown, none)
	}
}
