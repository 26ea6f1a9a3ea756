package pipeline_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/export/canonical"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/sqlite"
)

// object is an article as a line of JSONL.
func object(t *testing.T, fields map[string]string) dateline.Capture {
	t.Helper()
	b, err := json.Marshal(fields)
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(b)
	return dateline.Capture{ID: hex.EncodeToString(sum[:]), Kind: dateline.KindJSONL, Bytes: b, Name: fields["title"]}
}

const wire = `Villagers of Tarnow and Belza fled into the hills on Sunday after the Orsk river burst its banks and swept away two bridges, the governor said.

"Forty families sleep in the chapel tonight," Governor Milan Havran told reporters in Belza. He asked the army for boats, tents and clean water.

The flood came three days after the Lenz dam was opened to spare the port of Karsk. Fishermen from Karsk had warned the ministry in a letter that the gates would not hold.

Minister Dora Velik rejected the charge. She said that engineers had measured the water every hour and that nobody could have known of the storm over the Selm range.`

// talkative is the articles of one outlet with a line that it repeats, and one wire text in two outlets, dated in one of them alone.
func talkative(t *testing.T) (all []dateline.Capture) {
	towns := []string{"Orsk", "Tarnow", "Belza", "Karsk", "Lenz", "Selm", "Dravik", "Morav"}
	for i, town := range towns {
		all = append(all, object(t, map[string]string{"outlet": "The Orsk Post", "title": "Envoy of " + town + " leaves", "published": fmt.Sprintf("2021-03-%02d", 4+i),
			"text": "The envoy of " + town + " left the talks in the capital on Monday.\n\nThe lighthouse of the Post\n\nA spokesman for " + town + " accused the mediators of theft.\n"}))
	}
	return append(all,
		object(t, map[string]string{"outlet": "The Belza Herald", "title": "River sweeps bridges away", "published": "2021-03-08", "text": wire}),
		object(t, map[string]string{"outlet": "The Karsk Mail", "title": "Flood drives villagers out", "text": wire + "\n\nMore on this on page nine of the Mail.\n"}))
}

// What other documents tell of one is the same in the end in whatever order they come, be they coded one by one or all at once, and after a rebuild.
func TestDocumentsTellEachOther(t *testing.T) {
	ctx := t.Context()
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	build := func(t *testing.T, all []dateline.Capture, batch int) (store.Store, string) {
		t.Helper()
		st, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "news.db"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { st.Close() })
		for part := range slices.Chunk(all, batch) {
			if _, err := st.Append(ctx, time.Unix(1e9, 0), store.Batch{Captures: part}); err != nil {
				t.Fatal(err)
			}
			work(t, st, steps)
		}
		return st, hash(t, st)
	}
	all := talkative(t)
	st, want := build(t, all, len(all))
	for _, c := range all {
		d, err := st.Document(ctx, c.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range d.Lines {
			if text := l.Span.In(d.Text); strings.Contains(text, "lighthouse") != (l.Rule == "outlet-repeated") {
				t.Errorf("%q is %s by %q", text, l.Kind, l.Rule)
			}
		}
		if c.Name == "Flood drives villagers out" && (d.Published.Value != "2021-03-08" || d.Published.Basis[0].Origin != dateline.OriginCluster) {
			t.Errorf("the undated copy is of %q by %+v", d.Published.Value, d.Published.Basis)
		}
	}
	if found, err := st.Check(ctx); len(found) > 0 || err != nil {
		t.Errorf("check: %q, %v", found, err)
	}
	slices.Reverse(all)
	if _, got := build(t, all, 1); got != want {
		t.Error("one by one and in reverse, another store comes out")
	}
	if err := st.Rebuild(ctx); err != nil {
		t.Fatal(err)
	}
	work(t, st, steps)
	if got := hash(t, st); got != want {
		t.Error("a rebuild makes another store")
	}
}

func work(t *testing.T, st store.Store, steps []pipeline.Step) {
	t.Helper()
	coder := pipeline.Coder{Steps: steps, Version: "v", Sketch: pipeline.Sketches, Told: st.Told}
	if err := st.Work(t.Context(), store.WorkOptions{Workers: 2, Batch: 3, Drain: true}, store.Handlers{Code: coder.Derive, Resolve: pipeline.Resolve}); err != nil {
		t.Fatal(err)
	}
}

func hash(t *testing.T, st store.Store) string {
	t.Helper()
	h, err := canonical.Hash(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	return h
}
