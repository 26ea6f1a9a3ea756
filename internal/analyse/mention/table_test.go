package mention

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
)

var (
	formsFrom = flag.String("forms", "", "a file with the words of a sentence in each line, as a JSON list, for train/train_names.py")
	hintsTo   = flag.String("hints-to", "", "write what the tables say of them to this file, a JSON list of numbers a line")
)

// TestHints: what the tables tell the model of names, and, with -forms, the same of the sentences it learns from.
func TestHints(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []uint16
	}{
		{"Ryanair flew to Mali", []uint16{tableBody, 0, 0, tableCountry | tablePlace}},
		{"the Sea of Azov", []uint16{0, tableTown, tableTownIn, tableTownIn | tableTown | tableBody}},
		{"Danish police in New York", []uint16{tablePeople, 0, 0, tablePlace, tablePlaceIn | tablePlace}},
		{"ANNA said", []uint16{tableGiven | tableTown, 0}}, // there is a town of that name
		{"mali and ryanair", []uint16{0, 0, 0}},
	} {
		if got := hints(strings.Fields(tt.text), nil); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %b, want %b", tt.text, got, tt.want)
		}
	}
	if *formsFrom == "" {
		return
	}
	in, err := os.Open(*formsFrom)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	f, err := os.Create(*hintsTo)
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriter(f)
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var words []string
		if err := json.Unmarshal(lines.Bytes(), &words); err != nil {
			t.Fatal(err)
		}
		b, _ := json.Marshal(hints(words, nil))
		w.Write(append(b, '\n'))
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func BenchmarkHints(b *testing.B) {
	words := strings.Fields("Russian President Vladimir Putin told reporters in Saint Petersburg on Monday that Gazprom would not leave the Sea of Azov .")
	var out []uint16
	b.ReportAllocs()
	for b.Loop() {
		out = hints(words, out[:0])
	}
	b.ReportMetric(float64(len(words)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
