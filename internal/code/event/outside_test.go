package event_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/score"
)

// outsideFile annotates texts that are not part of the repository: it holds no word of them, only places in them.
const outsideFile = "../../../train/outside.jsonl"

var pages = flag.Bool("pages", false, "measure on the pages of outsideFile that teach nothing")

// dataDir holds the texts, where it is at hand.
const dataDir = "../../../../shared/data"

// An outsideDoc is a line of outsideFile: the annotation of one text. Places are code points from its start.
type outsideDoc struct {
	Folder    string `json:"folder"`
	Set       string `json:"set"` // ewt, gum, re3d, pages
	ID        string `json:"id"`
	Size      int    `json:"size"` // code points of the text that was annotated; it may go on
	Sum       string `json:"sum"`  // of these, the first half of their SHA-256
	Published string `json:"published"`
	URL       string `json:"url"`
	Measure   bool   `json:"measure"` // teaches nothing: TestPages measures by it
	Events    []struct {
		Type, Mode, Status, When, Where, Confidence string
		At, In                                      [2]int // the words of the act; the sentence or clause that holds them
		Actors, Recipients                          []string
		Attributed                                  bool
	} `json:"events"`
}

// eachOutside calls f with each text of outsideFile that measures, or each that teaches, if it is at hand and is still what was annotated, and the annotation of it.
// Parties have codes and no words.
func eachOutside(t *testing.T, measure bool, f func(folder string, line []byte, g *score.Gold)) {
	raw, err := os.ReadFile(outsideFile)
	if err != nil {
		t.Fatal(err)
	}
	texts := make(map[string]map[string]string)
	for line := range bytes.Lines(raw) {
		var d outsideDoc
		if err := json.Unmarshal(line, &d); err != nil {
			t.Fatal(err)
		}
		if d.Measure != measure {
			continue
		}
		if texts[d.Set] == nil {
			if texts[d.Set], err = outsideTexts(d.Set); err != nil {
				t.Fatal(err)
			}
		}
		text := texts[d.Set][d.ID]
		if d.Set == "pages" {
			text = pageText(t, d.ID)
		}
		runes := []rune(text)
		if len(runes) < d.Size {
			t.Logf("%s %s is not at hand", d.Set, d.ID)
			continue
		}
		runes = runes[:d.Size]
		if sum := sha256.Sum256([]byte(string(runes))); hex.EncodeToString(sum[:8]) != d.Sum {
			t.Logf("%s %s is another text by now", d.Set, d.ID)
			continue
		}
		g := &score.Gold{ID: d.ID}
		for _, e := range d.Events {
			x := score.GoldEvent{Type: e.Type, Mode: e.Mode, Status: e.Status, Confidence: e.Confidence, Trigger: string(runes[e.At[0]:e.At[1]]), Sentence: string(runes[e.In[0]:e.In[1]])}
			for _, c := range e.Actors {
				x.Actors = append(x.Actors, score.GoldParty{Code: c})
			}
			for _, c := range e.Recipients {
				x.Recipients = append(x.Recipients, score.GoldParty{Code: c})
			}
			if e.Attributed {
				x.Attributed = "somebody"
			}
			if e.When != "" {
				x.When = &score.GoldTime{Value: e.When}
			}
			if e.Where != "" {
				x.Where = &score.GoldPlace{Country: e.Where}
			}
			g.Events = append(g.Events, x)
		}
		doc, err := json.Marshal(map[string]string{"id": d.ID, "text": string(runes), "published": d.Published, "url": d.URL})
		if err != nil {
			t.Fatal(err)
		}
		f(d.Folder, doc, g)
	}
}

// TestPages measures on pages that nothing was learned from. It is run by hand, since most pages are their publishers' and lie beside the repository.
func TestPages(t *testing.T) {
	if !*pages {
		t.Skip("run with -pages, and the extraction sets beside the repository")
	}
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	coder := pipeline.Coder{Steps: steps}
	r := score.NewReport()
	eachOutside(t, true, func(_ string, line []byte, g *score.Gold) {
		d, err := coder.Document(context.Background(), dateline.Capture{Kind: dateline.KindJSONL, Bytes: line, ID: g.ID})
		if err != nil {
			t.Fatal(err)
		}
		r.Add(g, d)
	})
	t.Log("\n" + r.String())
}

// outsideTexts reads the texts of a set by their ids; none if the set is not at hand.
func outsideTexts(set string) (map[string]string, error) {
	out := make(map[string]string)
	switch set {
	case "ewt", "gum":
		raw, err := os.ReadFile(filepath.Join(dataDir, "nlp", "ud-"+set, "train.conllu"))
		if os.IsNotExist(err) {
			return out, nil
		} else if err != nil {
			return nil, err
		}
		id, gap := "", ""
		for line := range strings.Lines(string(raw)) {
			switch key, value, _ := strings.Cut(strings.TrimSpace(line), " = "); {
			case strings.HasPrefix(key, "# newdoc"):
				id, gap = value, ""
			case strings.HasPrefix(key, "# newpar"):
				gap = "\n\n"
			case key == "# text":
				if out[id] == "" {
					gap = ""
				}
				out[id] += gap + strings.TrimSpace(value)
				gap = " "
			}
		}
	case "re3d":
		files, err := filepath.Glob(filepath.Join(dataDir, "nlp", "re3d", "*", "documents.json"))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			raw, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			for line := range bytes.Lines(raw) {
				var d struct {
					ID   string `json:"_id"`
					Text string `json:"text"`
				}
				if json.Unmarshal(line, &d) == nil {
					out[d.ID] = d.Text
				}
			}
		}
	}
	return out, nil
}

// pageText returns what the program takes for the text of a page, "" if it is not at hand.
func pageText(t *testing.T, name string) string {
	raw, err := os.ReadFile(filepath.Join(dataDir, "extract", filepath.FromSlash(name)))
	if os.IsNotExist(err) {
		return ""
	} else if err != nil {
		t.Fatal(err)
	}
	if strings.HasSuffix(name, ".gz") {
		z, err := gzip.NewReader(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		if raw, err = io.ReadAll(z); err != nil {
			t.Fatal(err)
		}
	}
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	coder := pipeline.Coder{Steps: steps[:0]}
	d, err := coder.Document(context.Background(), dateline.Capture{Kind: dateline.KindHTML, Bytes: raw, ID: name})
	if err != nil {
		return ""
	}
	return d.Text
}
