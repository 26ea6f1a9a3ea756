package score

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/dateline-news/dateline/internal/res/country"
)

// A Source is a measuring set by name, and how to read it from a folder of data. Goals are by measure; where no figure is aimed at
// there is none.
type Source struct {
	Name  string
	Title string
	Path  string // that must be there, in the folder; "" for a set that is part of the program
	Goals map[string]float64
	Read  func(fsys fs.FS) (Set, error)
}

// Sources lists the measuring sets in printing order. bundled holds those that are part of the program, as package eval has them.
func Sources(bundled fs.FS) []Source {
	return []Source{
		{"dev", "statements and short news, our gold", "gold/dev.docs.jsonl",
			map[string]float64{"event type+place": 0.60, "event dyad": 0.52, "event dyad+mode": 0.45, "quote": 0.80, "quote+speaker": 0.75, "time span": 0.94, "claim": 0.40,
				"status (share)": 0.90, "where country (share)": 0.75, "attributed (share)": 0.85, "when value (share)": 0.75}, annotated("gold/dev.docs.jsonl", "gold/dev")},
		{"dev2", "full-length articles, our gold", "gold/dev2.docs.jsonl",
			map[string]float64{"event type+place": 0.50, "event dyad": 0.42, "quote+speaker": 0.75}, annotated("gold/dev2.docs.jsonl", "gold/dev2")},
		{"news", "news articles of our own", "", nil, func(fs.FS) (Set, error) { return annotated("news/docs.jsonl", "news/gold")(bundled) }},
		{"held", "eleven more texts of our own", "", nil, func(fs.FS) (Set, error) { return annotated("held/docs.jsonl", "held/gold")(bundled) }},
		{"late", "eight texts in the manner of Wikinews, our own", "", nil, func(fs.FS) (Set, error) { return annotated("late/docs.jsonl", "late/gold")(bundled) }},
		{"fresh", "five texts of many manners, our own", "", nil, func(fs.FS) (Set, error) { return annotated("fresh/docs.jsonl", "fresh/gold")(bundled) }},
		{"fresh2", "eight texts of eight manners, our own", "", nil, func(fs.FS) (Set, error) { return annotated("fresh2/docs.jsonl", "fresh2/gold")(bundled) }},
		{"fresh3", "three more, our own", "", nil, func(fs.FS) (Set, error) { return annotated("fresh3/docs.jsonl", "fresh3/gold")(bundled) }},
		{"fresh4", "five full-length articles, our own", "", nil, func(fs.FS) (Set, error) { return annotated("fresh4/docs.jsonl", "fresh4/gold")(bundled) }},
		{"fresh5", "seven statements and reports of war, our own", "", nil, func(fs.FS) (Set, error) { return annotated("fresh5/docs.jsonl", "fresh5/gold")(bundled) }},
		{"sealed", "five more, whose misses nobody reads", "", nil, func(fs.FS) (Set, error) { return annotated("sealed/docs.jsonl", "sealed/gold")(bundled) }},
		{"sealed2", "eight more by the hands of fresh4 and fresh5, whose misses nobody reads", "", nil, func(fs.FS) (Set, error) { return annotated("sealed2/docs.jsonl", "sealed2/gold")(bundled) }},
		{"sealed3", "twelve of many manners, by another hand, whose misses nobody reads", "", nil, func(fs.FS) (Set, error) { return annotated("sealed3/docs.jsonl", "sealed3/gold")(bundled) }},
		{"sealed4", "a day's crop of pages in twelve manners, by another hand, whose misses nobody reads", "", nil, func(fs.FS) (Set, error) { return annotated("sealed4/docs.jsonl", "sealed4/gold")(bundled) }},
		{"quotes", "twelve texts in twelve manners, our own, quotes alone", "", nil, func(fs.FS) (Set, error) { return annotated("quotes/docs.jsonl", "quotes/gold")(bundled) }},
		{"seed", "the reference article", "seed/gold.json", nil, readSeed},
		{"gsr", "PLOVER gold standard records", "data/events/plover_gsr/PLOVER_GSR_CAMEO.txt", map[string]float64{"type accuracy": 0.80, "actor country": 0.80},
			file("data/events/plover_gsr/PLOVER_GSR_CAMEO.txt", func(b []byte) (Set, error) { return orNil(ReadGSR(b)) })},
		{"plv", "PLV, source and target given", "data/events/plv.jsonl",
			map[string]float64{"root macro-F1": 0.70, "quad macro-F1": 0.85},
			file("data/events/plv.jsonl", func(b []byte) (Set, error) { return orNil(ReadPLV(b)) })},
		{"petrarch", "PETRARCH validation, real sentences", "data/events/petrarch_validation/PETR2_GSR_validation.xml", nil,
			file("data/events/petrarch_validation/PETR2_GSR_validation.xml", func(b []byte) (Set, error) { return orNil(ReadPetrarch(b)) })},
		{"alarms", "sentences without material conflict, our own", "", map[string]float64{"false alarms (share)": 0.05},
			func(fs.FS) (Set, error) {
				return file("false_alarms.tsv", func(b []byte) (Set, error) { return ReadAlarms(string(b)), nil })(bundled)
			}},
		{"polnear", "PolNeAR dev, attributions in the wide sense", "data/quote/polnear/dev/text",
			map[string]float64{"cue tokens": 0.74, "source tokens": 0.72, "content tokens": 0.86}, readPolnear},
		{"wikiwars", "WikiWars, times in histories", "data/time/wikiwars/tml", nil, readWikiWars},
		{"mentions", "noun phrases with country and sector", "data/actors/mentions-dev.jsonl", nil,
			file("data/actors/mentions-dev.jsonl", func(b []byte) (Set, error) { return orNil(ReadPhrases(b)) })},
		{"lgl", "LGL, places in local news", "data/place/lgl.xml", nil, file("data/place/lgl.xml", readToponyms)},
		{"gwn", "GeoWebNews, places", "data/place/GWN-even.xml", nil, file("data/place/GWN-even.xml", readToponyms)},
	}
}

// orNil keeps a nil pointer from becoming a Set that is not nil.
func orNil[T Set](s T, err error) (Set, error) {
	if err != nil {
		return nil, err
	}
	return s, nil
}

func file(name string, read func([]byte) (Set, error)) func(fs.FS) (Set, error) {
	return func(fsys fs.FS) (Set, error) {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		s, err := read(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		return s, nil
	}
}

func annotated(docs, gold string) func(fs.FS) (Set, error) {
	return func(fsys fs.FS) (Set, error) {
		data, err := fs.ReadFile(fsys, docs)
		if err != nil {
			return nil, err
		}
		return orNil(ReadAnnotated(data, func(id string) ([]byte, error) { return fs.ReadFile(fsys, gold+"/"+id+".json") }))
	}
}

func readSeed(fsys fs.FS) (Set, error) {
	text, err := fs.ReadFile(fsys, "seed/article.txt")
	if err != nil {
		return nil, err
	}
	gold, err := fs.ReadFile(fsys, "seed/gold.json")
	if err != nil {
		return nil, err
	}
	return orNil(NewAnnotated(string(text), gold))
}

func readPolnear(fsys fs.FS) (Set, error) {
	const dir = "data/quote/polnear/dev/"
	texts, err := fs.Glob(fsys, dir+"text/*.txt")
	if err != nil {
		return nil, err
	}
	s := &Attributions{}
	for _, name := range texts {
		id := strings.TrimSuffix(path.Base(name), ".txt")
		anns, err := fs.Glob(fsys, dir+"attributions/"+id+"_*.ann") // one of each annotator
		if err != nil {
			return nil, err
		}
		if len(anns) == 0 {
			continue
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		ann, err := fs.ReadFile(fsys, slices.Min(anns))
		if err != nil {
			return nil, err
		}
		s.Put(id, string(text), string(ann))
	}
	return s, nil
}

func readWikiWars(fsys fs.FS) (Set, error) {
	names, err := fs.Glob(fsys, "data/time/wikiwars/tml/*.tml")
	if err != nil {
		return nil, err
	}
	s := &TimeML{}
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		if err := s.Put(strings.TrimSuffix(path.Base(name), ".tml"), string(data)); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func readToponyms(data []byte) (Set, error) {
	articles, err := ReadToponyms(data)
	if err != nil {
		return nil, err
	}
	return NewToponyms(articles, func(phrase string) bool {
		_, people := country.ByDemonym(phrase)
		_, name := country.ByName(phrase)
		return people && !name
	}), nil
}
