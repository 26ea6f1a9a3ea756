// Package review is the pure part of reviewing: which decisions are about which event, how far reviewers agree, and what gold their
// decisions make.
//
// A decision names words (document, trigger, type), not rows, so it holds on when the program codes the article anew: it is about the
// event of the same type whose trigger shares words with its own, or about the one whose type it gave.
package review

import (
	"cmp"
	"encoding/json"
	"hash/fnv"
	"slices"

	"github.com/dateline-news/dateline/internal/store"
)

// Fields that a decision may be about; "" is the whole event.
var Fields = []string{"", "type", "mode", "status", "actors", "recipients", "when", "where", "cameo"}

// Verdicts that a decision may give.
var Verdicts = []string{"accept", "reject", "fix", "add"}

// A Mark is where an event stands: what a decision must name to be about it. Offsets are code points.
type Mark struct {
	Document, ID, Type string
	Start, End         int
}

// About says whether d is about the event at m.
func About(d store.Decision, m Mark) bool {
	if d.Verdict == "add" || d.Document != m.Document || d.Start >= m.End || m.Start >= d.End {
		return false
	}
	return d.Type == m.Type || d.Verdict == "fix" && d.Field == "type" && text(d.Value) == m.Type
}

// text reads a JSON string; other JSON is itself.
func text(value string) string {
	var s string
	if json.Unmarshal([]byte(value), &s) != nil {
		return value
	}
	return s
}

// Shared says whether an event is in the share that every reviewer gets. It depends on where the event stands alone, so all reviewers
// get the same and new versions of the program change nothing.
func Shared(m Mark, share float64) bool {
	return float64(place(m, 0)%10_000) < share*10_000
}

// Rank orders events at random for a seed.
func Rank(m Mark, seed int64) uint64 { return place(m, uint64(seed)+1) }

func place(m Mark, seed uint64) uint64 {
	h := fnv.New64a()
	key, _ := json.Marshal([]any{seed, m.Document, m.Type, m.Start})
	h.Write(key)
	x := h.Sum64() // the low bits of FNV of like keys are alike: mix
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}

// Standing returns the decisions that stand: of one reviewer on one target and field the newest. The order is that of ds.
func Standing(ds []store.Decision) []store.Decision {
	type key struct {
		reviewer, document, field, kind string
		start, end                      int
		add                             bool
	}
	at := map[key]int{}
	var out []store.Decision
	for _, d := range ds {
		k := key{d.Reviewer, d.Document, d.Field, d.Type, d.Start, d.End, d.Verdict == "add"}
		if i, ok := at[k]; ok {
			if !d.At.Before(out[i].At) {
				out[i] = d
			}
			continue
		}
		at[k] = len(out)
		out = append(out, d)
	}
	return out
}

// A target is an event as decisions name it.
type target struct {
	document, kind string
	start, end     int
}

// A verdict is what one reviewer says of one event: dropped, or the value of each field, "" for "as coded".
type verdict struct {
	dropped bool
	values  map[string]string
}

// verdicts reads the decisions of each reviewer on each target.
func verdicts(ds []store.Decision) map[target]map[string]verdict {
	out := map[target]map[string]verdict{}
	for _, d := range Standing(ds) {
		if d.Verdict == "add" {
			continue
		}
		t := target{d.Document, d.Type, d.Start, d.End}
		if out[t] == nil {
			out[t] = map[string]verdict{}
		}
		v, ok := out[t][d.Reviewer]
		if !ok {
			v.values = map[string]string{}
		}
		switch {
		case d.Verdict == "reject" && d.Field == "":
			v.dropped = true
		case d.Verdict == "reject":
			v.values[d.Field] = "wrong"
		case d.Verdict == "fix":
			v.values[d.Field] = canonical(d.Value)
		}
		out[t][d.Reviewer] = v
	}
	return out
}

// canonical writes JSON in one way, so that values can be compared.
func canonical(value string) string {
	var v any
	if json.Unmarshal([]byte(value), &v) != nil {
		return value
	}
	out, _ := json.Marshal(v) // keys sorted
	return string(out)
}

// Agreement is how far reviewers agree.
type Agreement struct {
	Events    int        `json:"events" doc:"decided by two or more"`
	Fields    []Field    `json:"fields"`
	Reviewers []Reviewer `json:"reviewers"`
}

// Field is the agreement on one field; "event" is whether the event is one.
type Field struct {
	Field string   `json:"field"`
	Pairs int      `json:"pairs" doc:"pairs of reviewers on one event"`
	Agree int      `json:"agree"`
	Kappa *float64 `json:"kappa" doc:"Cohen's, mean over pairs of reviewers weighted by their events; null where all say one thing, so that chance alone agrees"`
}

// Reviewer is what one has decided.
type Reviewer struct {
	Name      string `json:"name"`
	Decisions int    `json:"decisions"`
	Accept    int    `json:"accept"`
	Reject    int    `json:"reject"`
	Fix       int    `json:"fix"`
	Add       int    `json:"add"`
}

// Agree computes agreement. On the field "event" all events count that both decided, on others those that both keep.
func Agree(ds []store.Decision) Agreement {
	out := Agreement{Fields: []Field{}, Reviewers: []Reviewer{}}
	by := map[string]*Reviewer{}
	for _, d := range Standing(ds) {
		r := by[d.Reviewer]
		if r == nil {
			r = &Reviewer{Name: d.Reviewer}
			by[d.Reviewer] = r
		}
		r.Decisions++
		switch d.Verdict {
		case "accept":
			r.Accept++
		case "reject":
			r.Reject++
		case "fix":
			r.Fix++
		case "add":
			r.Add++
		}
	}
	for _, r := range by {
		out.Reviewers = append(out.Reviewers, *r)
	}
	slices.SortFunc(out.Reviewers, func(a, b Reviewer) int { return cmp.Compare(a.Name, b.Name) })
	said := verdicts(ds)
	for _, vs := range said {
		if len(vs) > 1 {
			out.Events++
		}
	}
	for _, name := range Fields {
		f := Field{Field: cmp.Or(name, "event")}
		weighted, weight := 0.0, 0
		for i, a := range out.Reviewers {
			for _, b := range out.Reviewers[i+1:] {
				var pairs [][2]string
				for _, vs := range said {
					x, ok1 := vs[a.Name]
					y, ok2 := vs[b.Name]
					switch {
					case !ok1 || !ok2:
					case name == "":
						pairs = append(pairs, [2]string{keep(x), keep(y)})
					case !x.dropped && !y.dropped:
						pairs = append(pairs, [2]string{x.values[name], y.values[name]})
					}
				}
				agree, k, ok := kappa(pairs)
				f.Pairs, f.Agree = f.Pairs+len(pairs), f.Agree+agree
				if ok {
					weighted, weight = weighted+k*float64(len(pairs)), weight+len(pairs)
				}
			}
		}
		if weight > 0 {
			k := weighted / float64(weight)
			f.Kappa = &k
		}
		out.Fields = append(out.Fields, f)
	}
	return out
}

func keep(v verdict) string {
	if v.dropped {
		return "no"
	}
	return "yes"
}

// kappa is Cohen's: the share of agreement beyond that of two reviewers who draw from their own habits. It is not defined when chance
// alone agrees always.
func kappa(pairs [][2]string) (agree int, k float64, ok bool) {
	first, second := map[string]int{}, map[string]int{}
	for _, p := range pairs {
		first[p[0]]++
		second[p[1]]++
		if p[0] == p[1] {
			agree++
		}
	}
	n := float64(len(pairs))
	chance := 0.0
	for v, c := range first {
		chance += float64(c) / n * float64(second[v]) / n
	}
	if len(pairs) == 0 || chance >= 1 {
		return agree, 0, false
	}
	return agree, (float64(agree)/n - chance) / (1 - chance), true
}
