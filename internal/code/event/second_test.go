package event_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/event"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/res/eventlex"
	"github.com/dateline-news/dateline/internal/score"
)

// articles holds the annotated articles that teach, X.docs.jsonl and X.gold.jsonl of each writer, and sentences without any event in calm.txt.
const articles = "../../../train/articles"

var wordsTo = flag.String("words-to", "", "file for what train/acts.py learns from")

// A schooled sentence is one line of what train/acts.py learns from.
type schooled struct {
	Folder string     `json:"folder"`
	Doc    int        `json:"doc"` // number of the text that it is from
	Forms  []string   `json:"forms"`
	Tags   []string   `json:"tags"`
	Cues   []string   `json:"cues"`
	May    [][]string `json:"may"` // the labels that may be true of each word, "O" for none
	Modes  []string   `json:"modes,omitempty"`
	Weight float64    `json:"weight"`
}

// A school codes texts by the lexicon alone and tells what the model would see of them.
type school struct {
	t     *testing.T
	coder pipeline.Coder
	out   *json.Encoder
	texts int // read so far
}

func newSchool(t *testing.T, out *bytes.Buffer) *school {
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	for i := range steps {
		if steps[i].Name == "event" {
			steps[i].Annotator = event.Rules()
		}
	}
	return &school{t: t, coder: pipeline.Coder{Steps: steps}, out: json.NewEncoder(out)}
}

// read codes a document; nil if it cannot be used.
func (s *school) read(line []byte) (d *dateline.Document, tags, cues []string) {
	restore := event.TapWords(func(a, b []string) { tags, cues = a, b })
	defer restore()
	s.texts++
	d, err := s.coder.Document(context.Background(), dateline.Capture{Kind: dateline.KindJSONL, Bytes: line, ID: "x"})
	if errors.Is(err, dateline.ErrUnusable) || err == nil && len(tags) != len(d.Tokens) {
		return nil, nil, nil
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return d, tags, cues
}

// text codes a sentence that stands alone.
func (s *school) text(text string) (d *dateline.Document, tags, cues []string) {
	line, err := json.Marshal(map[string]string{"id": "x", "text": text, "published": "2015-06-10"})
	if err != nil {
		s.t.Fatal(err)
	}
	return s.read(line)
}

// write writes the sentences of d.
func (s *school) write(folder string, d *dateline.Document, tags, cues []string, may []map[string]bool, modes []string, weight float64) {
	for _, st := range d.Sentences {
		if st.Last-st.First < 2 {
			continue
		}
		line := schooled{Folder: folder, Doc: s.texts, Tags: tags[st.First:st.Last], Cues: cues[st.First:st.Last], Weight: weight}
		for i := st.First; i < st.Last; i++ {
			line.Forms = append(line.Forms, d.Tokens[i].Span.In(d.Text))
			labels := []string{}
			for t := range may[i] {
				labels = append(labels, t)
			}
			slices.Sort(labels)
			line.May = append(line.May, labels)
		}
		if modes != nil {
			line.Modes = modes[st.First:st.Last]
		}
		if err := s.out.Encode(line); err != nil {
			s.t.Fatal(err)
		}
	}
}

// covering returns the tokens that overlap with a span, within one sentence.
func covering(d *dateline.Document, span dateline.Span) (first, last int) {
	first = slices.IndexFunc(d.Tokens, func(t dateline.Token) bool { return t.Span.End > span.Start })
	if first < 0 {
		return 0, 0
	}
	end := len(d.Tokens)
	for _, s := range d.Sentences {
		if first >= s.First && first < s.Last {
			end = s.Last
		}
	}
	for last = first; last < end && d.Tokens[last].Span.Start < span.End; last++ {
	}
	return first, last
}

// headIn returns the word of the tokens that governs the others, rather a verb.
func headIn(d *dateline.Document, first, last int) int {
	var tops []int
	begin := 0
	for _, s := range d.Sentences {
		if first >= s.First && first < s.Last {
			begin = s.First
		}
	}
	for i := first; i < last; i++ {
		if h := begin + d.Tokens[i].Head - 1; d.Tokens[i].Head < 1 || h < first || h >= last {
			tops = append(tops, i)
		}
	}
	for _, tags := range []string{"VERB", "VERB NOUN ADJ PROPN"} {
		for _, i := range tops {
			if strings.Contains(tags, d.Tokens[i].UPOS) && d.Tokens[i].UPOS != "" {
				return i
			}
		}
	}
	for i := first; i < last; i++ {
		if u := d.Tokens[i].UPOS; u == "VERB" || u == "NOUN" {
			return i
		}
	}
	return first
}

// article writes a document with its annotation. Words that may stand for an event as well as the word that was annotated, and events that careful coders could
// differ on, may have either label.
func (s *school) article(folder string, line []byte, g *score.Gold) {
	d, tags, cues := s.read(line)
	if d == nil {
		return
	}
	sure, free := make([]map[string]bool, len(d.Tokens)), make([]map[string]bool, len(d.Tokens))
	modes := make([]string, len(d.Tokens))
	add := func(to []map[string]bool, i int, typ string) {
		if to[i] == nil {
			to[i] = make(map[string]bool)
		}
		to[i][typ] = true
	}
	for i := range g.Events {
		e := &g.Events[i]
		at := max(0, strings.Index(d.Text, e.Sentence))
		k := strings.Index(d.Text[at:], e.Trigger)
		if k < 0 || e.Trigger == "" {
			s.t.Logf("%s: %q is not in the text", g.ID, e.Trigger)
			continue
		}
		first, last := covering(d, dateline.Span{Start: at + k, End: at + k + len(e.Trigger)})
		if first >= last {
			continue
		}
		h := headIn(d, first, last)
		if e.Confidence == "arguable" {
			add(free, h, e.Type)
		} else {
			add(sure, h, e.Type)
		}
		if len(eventlex.Types[e.Type]) > 0 {
			modes[h] = e.Type + " " + e.Mode
		}
		for j := first; j < last; j++ {
			switch d.Tokens[j].UPOS {
			case "VERB", "NOUN", "ADJ", "PROPN", "ADP", "ADV", "PART":
				if j != h {
					add(free, j, e.Type)
				}
			}
		}
	}
	for _, m := range score.Pairs(g, d) {
		e := &d.Events[m[1]]
		for _, span := range append([]dateline.Span{e.Trigger}, e.Also...) {
			if first, last := covering(d, span); first < last {
				if h := headIn(d, first, last); !sure[h][e.Type] {
					add(free, h, e.Type)
				}
			}
		}
	}
	may := make([]map[string]bool, len(d.Tokens))
	for i := range may {
		may[i] = map[string]bool{}
		for t := range sure[i] {
			may[i][t] = true
		}
		for t := range free[i] {
			may[i][t] = true
		}
		if len(sure[i]) == 0 {
			may[i]["O"] = true
		}
	}
	s.write(folder, d, tags, cues, may, modes, 1)
}

// example writes an example of the lexicon if the lexicon does with it what it should.
func (s *school) example(sense *eventlex.Sense, text string, fires bool) {
	d, tags, cues := s.text(text)
	if d == nil {
		return
	}
	may, modes := make([]map[string]bool, len(d.Tokens)), make([]string, len(d.Tokens))
	for i := range may {
		may[i] = map[string]bool{"O": true}
	}
	found := false
	for _, e := range d.Events {
		first, last := covering(d, e.Trigger)
		if first >= last {
			continue
		}
		h := headIn(d, first, last)
		may[h][e.Type] = true
		if e.Type != sense.Type {
			continue
		}
		found = true
		if fires {
			delete(may[h], "O")
			if len(eventlex.Types[e.Type]) > 0 {
				modes[h] = e.Type + " " + e.Mode
			}
		}
	}
	if found == fires {
		s.write("lexicon", d, tags, cues, may, modes, 0.5)
	}
}

// TestWords writes what train/acts.py learns from.
func TestWords(t *testing.T) {
	if *wordsTo == "" {
		t.Skip("run with -words-to FILE")
	}
	var out bytes.Buffer
	s := newSchool(t, &out)
	eachArticle(t, func(folder string, line []byte, g *score.Gold) { s.article(folder, line, g) })
	for _, sense := range eventlex.Default().Senses {
		for _, x := range sense.Fires {
			s.example(sense, x.Text, true)
		}
		for _, x := range sense.Quiet {
			s.example(sense, x.Text, false)
		}
	}
	calm, err := os.ReadFile(filepath.Join(articles, "calm.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(calm)) {
		d, tags, cues := s.text(strings.TrimSpace(line))
		if d == nil {
			continue
		}
		may := make([]map[string]bool, len(d.Tokens))
		for i := range may {
			may[i] = map[string]bool{"O": true}
		}
		s.write("calm", d, tags, cues, may, nil, 1)
	}
	if err := os.WriteFile(*wordsTo, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// eachArticle calls f with each document of the annotated articles, and of the texts outside that are at hand, and its annotation.
func eachArticle(t *testing.T, f func(folder string, line []byte, g *score.Gold)) {
	n := 0
	err := score.Articles(os.DirFS(articles), func(folder string, line []byte, g *score.Gold) error {
		n++
		f(folder, line, g)
		return nil
	})
	eachOutside(t, false, f)
	if err != nil || n == 0 {
		t.Fatalf("%d articles, %v", n, err)
	}
}
