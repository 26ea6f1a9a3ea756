package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// A World makes up documents: the same seed and number give the same document. They are no English, but have all layers that a store keeps.
type World struct {
	Seed    uint64
	Outlets int // 0 means 7
}

type somebody struct{ name, kb, country, sector, kind string }

var (
	people = []somebody{
		{"John Kerry", "Q22316", "USA", "GOV", "person"}, {"Sergei Lavrov", "Q5293", "RUS", "GOV", "person"}, {"Angela Merkel", "Q567", "DEU", "GOV", "person"},
		{"United Nations", "Q1065", "IGO", "", "org"}, {"NATO", "Q7184", "IGO", "MIL", "org"}, {"Islamic State", "Q2429253", "ISI", "REB", "group"},
		{"Syria", "Q858", "SYR", "GOV", "place"}, {"Ukraine", "Q212", "UKR", "GOV", "place"}, {"Zoë Müller", "NIL:zoe muller", "", "CVL", "person"},
		{"protesters", "", "FRA", "OPP", "group"}, {"rebels", "", "SYR", "REB", "group"}, {"police", "", "GBR", "COP", "group"}, {"the minister", "", "", "", "person"},
	}
	types = []struct {
		name, mode, cameo string
		quad              int
		goldstein         float64
	}{
		{"CONSULT", "phone", "041", 1, 1}, {"CONSULT", "visit", "042", 1, 1.9}, {"AID", "", "073", 2, 7.4}, {"AGREE", "", "057", 1, 8}, {"ACCUSE", "", "112", 3, -2},
		{"PROTEST", "demo", "141", 3, -6.5}, {"ASSAULT", "aerial", "195", 4, -10}, {"SANCTION", "", "163", 4, -8},
	}
	spots = []dateline.Place{
		{Name: "Syria", Country: "SYR", Lat: 35, Lon: 38, GeoNames: 163843, Precision: dateline.PrecisionCountry},
		{Name: "Kyiv", Country: "UKR", Lat: 50.4547, Lon: 30.5238, GeoNames: 703448, Precision: dateline.PrecisionCity},
		{Name: "Paris", Country: "FRA", Lat: 48.8534, Lon: 2.3488, GeoNames: 2988507, Precision: dateline.PrecisionCity},
		{Name: "Suva", Country: "FJI", Lat: -18.1416, Lon: 178.4415, GeoNames: 2198148, Precision: dateline.PrecisionCity},
	}
	nouns    = strings.Fields("ceasefire embargo election tribunal harbour convoy treaty drought border pipeline refugees parliament airstrike ransom sanctions Café")
	statuses = []dateline.Status{dateline.Happened, dateline.Happened, dateline.Ongoing, dateline.Planned, dateline.Denied, dateline.Hypothetical}
)

// Capture returns the i-th capture.
func (w World) Capture(i int) dateline.Capture {
	b := fmt.Appendf(nil, "capture %d of world %d\n%s", i, w.Seed, strings.Repeat("some words as they were published. ", 20))
	sum := sha256.Sum256(b)
	return dateline.Capture{ID: hex.EncodeToString(sum[:]), Kind: dateline.KindText, Bytes: b, Name: fmt.Sprintf("world.txt:%d", i), URI: fmt.Sprintf("https://outlet%d.example/%d", i%w.outlets(), i)}
}

func (w World) outlets() int {
	if w.Outlets > 0 {
		return w.Outlets
	}
	return 7
}

// Captures returns captures from up to to, to excluded.
func (w World) Captures(from, to int) (out []dateline.Capture) {
	for i := from; i < to; i++ {
		out = append(out, w.Capture(i))
	}
	return out
}

// number finds i of a capture.
func number(c dateline.Capture) (seed uint64, i int) {
	fmt.Sscanf(string(c.Bytes), "capture %d of world %d", &i, &seed)
	return seed, i
}

// Derive makes the document of a capture; every eleventh has none.
func (w World) Derive(c dateline.Capture) store.Derived {
	_, i := number(c)
	if i%11 == 10 {
		return store.Derived{Capture: c.ID, Reason: "not English"}
	}
	d := w.document(i, c)
	out := store.Derived{Capture: c.ID, Document: d}
	out.Sketches = append(out.Sketches, store.Sketch{Kind: store.KindNearDup, Owner: d.ID, Doc: d.ID, Data: []byte(d.Title), Keys: []uint64{uint64(i / 3), 1 << 63, uint64(i)<<20 | 1}})
	out.Sketches = append(out.Sketches, store.Sketch{Kind: store.KindStory, Owner: d.ID, Doc: d.ID, Data: []byte(d.Title), Keys: []uint64{uint64(i / 5)}})
	for k, e := range d.Events {
		out.Sketches = append(out.Sketches, store.Sketch{Kind: store.KindSameEvent, Owner: e.ID, Doc: d.ID, Data: []byte(e.Type), Keys: []uint64{uint64(i/3)*100 + uint64(k)}})
	}
	return out
}

func (w World) document(i int, c dateline.Capture) *dateline.Document {
	r := rand.New(rand.NewPCG(w.Seed, uint64(i)))
	d := &dateline.Document{ID: c.ID, Lang: "en", Source: dateline.Source{URI: c.URI, Outlet: fmt.Sprintf("Outlet %d", i%w.outlets()), Kind: c.Kind},
		Provenance: dateline.Provenance{Dateline: "test", Models: map[string]string{}, Resources: map[string]string{}}}
	pick := func() string { return nouns[r.IntN(len(nouns))] }
	d.Title = fmt.Sprintf("Talks on %s and %s", pick(), pick())
	d.Byline = "A. Writer"
	day := time.Date(2014, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(700))
	iso := day.Format(time.DateOnly)
	switch r.IntN(8) {
	case 0: // unknown
	case 1:
		d.Published = dateline.Published{Earliest: iso[:8] + "01", Latest: iso, Conflict: true}
	default:
		d.Published = dateline.Published{Value: iso, Earliest: iso, Latest: iso, Basis: []dateline.DateBasis{{Origin: dateline.OriginMeta, Value: iso, Used: true, Why: "the page's head"}}}
	}
	var b strings.Builder
	write := func(s string) dateline.Span {
		at := b.Len()
		b.WriteString(s)
		return dateline.Span{Start: at, End: b.Len()}
	}
	line := func(kind dateline.LineKind, at int) {
		d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: at, End: b.Len()}, Kind: kind})
		write("\n")
	}
	write(d.Title)
	line(dateline.LineTitle, 0)
	seen := map[int]string{}
	who := func() (id string, p somebody, at dateline.Span) {
		k := r.IntN(len(people))
		p = people[k]
		at = write(p.name)
		if id = seen[k]; id == "" {
			id = fmt.Sprintf("e%d", len(d.Entities)+1)
			seen[k] = id
			var sectors []string
			if p.sector != "" {
				sectors = []string{p.sector}
			}
			d.Entities = append(d.Entities, dateline.Entity{ID: id, Chain: -1, Name: p.name, Kind: dateline.EntityKind(p.kind), KB: p.kb, Country: p.country, Sectors: sectors, Code: dateline.ActorCode(p.country, sectors)})
		}
		for j := range d.Entities {
			if d.Entities[j].ID == id {
				d.Entities[j].Mentions = append(d.Entities[j].Mentions, dateline.EntityMention{Span: at, Head: -1, Form: "name"})
			}
		}
		return id, p, at
	}
	party := func() dateline.Party {
		id, p, at := who()
		var sectors []string
		if p.sector != "" {
			sectors = []string{p.sector}
		}
		return dateline.Party{Span: at, Token: -1, Entity: id, Country: p.country, Sectors: sectors, Code: dateline.ActorCode(p.country, sectors)}
	}
	for k := range 1 + r.IntN(6) {
		start := b.Len()
		ty := types[r.IntN(len(types))]
		e := dateline.Event{Type: ty.name, Mode: ty.mode, CAMEO: ty.cameo, Quad: ty.quad, Goldstein: ty.goldstein, Token: -1, Sentence: k, Score: float64(r.IntN(100)) / 100,
			Status: statuses[r.IntN(len(statuses))], Rule: "made up", When: dateline.EventTime{Time: -1}, Where: dateline.EventPlace{Place: -1}}
		e.Actors = []dateline.Party{party()}
		write(" ")
		e.Trigger = write("acted")
		e.Lemma = "act"
		write(" on " + pick() + " with ")
		if r.IntN(3) > 0 {
			e.Recipients = []dateline.Party{party()}
		} else {
			write("nobody")
		}
		if r.IntN(3) == 0 {
			e.Contexts = append(e.Contexts, []string{"diplomatic", "military", "economic"}[r.IntN(3)])
		}
		switch own := day.AddDate(0, 0, -r.IntN(40)); r.IntN(6) {
		case 0:
		case 1:
			m := own.Format("2006-01")
			e.When = dateline.EventTime{Value: m, Earliest: m + "-01", Latest: m + "-28", Time: -1, Basis: "interval"}
		case 2:
			e.When = dateline.EventTime{Earliest: own.Format(time.DateOnly), Time: -1, Basis: "interval"}
		default:
			s := own.Format(time.DateOnly)
			e.When = dateline.EventTime{Value: s, Earliest: s, Latest: s, Time: -1, Basis: "dct"}
		}
		if r.IntN(3) > 0 {
			p := spots[r.IntN(len(spots))]
			write(" in ")
			p.Span = write(p.Name)
			e.Where = dateline.EventPlace{Place: len(d.Places), Country: p.Country, Words: dateline.Span{Start: p.Span.Start - len("in "), End: p.Span.End}}
			d.Places = append(d.Places, p)
		}
		if r.IntN(4) == 0 {
			n := r.IntN(50)
			e.Dead = &n
		}
		write(", said ")
		if r.IntN(2) == 0 {
			id, _, at := who()
			e.Attribution = []dateline.Attribution{{Entity: id, Quote: len(d.Quotes), Span: at}}
			d.Quotes = append(d.Quotes, dateline.Quote{Kind: dateline.Indirect, Content: dateline.Span{Start: start, End: e.Trigger.End}, CueLemma: "say", Cue: dateline.Span{Start: at.Start - 5, End: at.Start - 1}, CueToken: -1, Speaker: at, Entity: id, Rule: "made up"})
			d.Claims = append(d.Claims, dateline.Claim{About: "the " + pick(), By: id, Source: at, Stance: []dateline.Stance{dateline.Confirm, dateline.Deny, dateline.Unknown}[r.IntN(3)],
				Evidence: dateline.Span{Start: start, End: e.Trigger.End}, Quote: -1, Event: k, Rule: "made up"})
		} else {
			write("nobody")
		}
		write(".")
		sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", c.ID, k))
		e.ID = hex.EncodeToString(sum[:])[:12]
		d.Events = append(d.Events, e)
		at := dateline.Span{Start: start, End: b.Len()}
		d.Sentences = append(d.Sentences, dateline.Sentence{Span: at})
		line(dateline.LineBody, start)
	}
	at := b.Len()
	write("Share this advertisement")
	line(dateline.LineBoilerplate, at)
	d.Text = b.String()
	for k := range d.Sentences {
		s := &d.Sentences[k]
		s.First = len(d.Tokens)
		for j, f := 0, strings.Fields(s.Span.In(d.Text)); j < len(f); j++ {
			from := s.Span.Start
			if j > 0 {
				from = d.Tokens[len(d.Tokens)-1].Span.End
			}
			from += strings.Index(d.Text[from:], f[j])
			d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: from, End: from + len(f[j])}, Lemma: strings.ToLower(f[j]), UPOS: "X", XPOS: "FW", Head: j, Deprel: "dep"})
		}
		s.Last, s.Parsed = len(d.Tokens), true
	}
	return d
}
