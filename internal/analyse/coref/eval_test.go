package coref

import (
	"bufio"
	"context"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/conllu"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/score/scoretest"
)

var (
	part    = flag.String("part", "dev", "part of OntoGUM to score")
	goldSyn = flag.Bool("gold", false, "keep the gold trees of OntoGUM")
	show    = flag.Bool("show", false, "print the chains of each OntoGUM document")
	gapN    = flag.Int("gap", 300, "number of GAP passages to score, 0 for all")
	gapFile = flag.String("gapfile", "development", "GAP set to score")
	update  = flag.Bool("update", false, "rewrite the score files under eval/words")
	only    = flag.String("only", "", "score documents whose name has this in it")
)

const shared = "../../../../shared/data/coref"

type pair [2]int // first and last token of a mention, both inclusive

// readGold reads the coreference column of an OntoGUM file: "(4", "4)", "(4)" separated by "|" or written together.
func readGold(t *testing.T, path string) [][]pair {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	parts := regexp.MustCompile(`\(?\d+\)?`)
	open := map[string][]int{}
	chains := map[string][]pair{}
	var order []string
	i := 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		l := sc.Text()
		if l == "" || l[0] == '#' {
			continue
		}
		cols := strings.Split(l, "\t")
		for _, m := range parts.FindAllString(cols[len(cols)-1], -1) {
			id := strings.Trim(m, "()")
			if m[0] == '(' {
				open[id] = append(open[id], i)
			}
			if m[len(m)-1] == ')' {
				st := open[id]
				if len(st) == 0 {
					t.Fatalf("%s: token %d closes %s", path, i, id)
				}
				if chains[id] == nil {
					order = append(order, id)
				}
				chains[id] = append(chains[id], pair{st[len(st)-1], i})
				open[id] = st[:len(st)-1]
			}
		}
		i++
	}
	var out [][]pair
	for _, id := range order {
		if len(chains[id]) > 1 {
			out = append(out, chains[id])
		}
	}
	return out
}

// fullSpan is the phrase of head as OntoNotes draws it: with relative clauses and appositions, without conjuncts.
func fullSpan(tr *match.Tree, d *dateline.Document, head int) pair {
	toks := tr.Subtree(head, func(c int) bool {
		if tr.Parent(c) != head || c > head && tr.Rel(c) == "case" { // the possessive 's is part of it
			return false
		}
		return match.IsRel(tr.Rel(c), "case", "conj", "cc", "cop", "nsubj", "mark", "aux", "parataxis", "orphan", "dep", "advmod", "discourse", "obl", "advcl", "punct", "csubj", "expl", "reparandum", "list", "vocative")
	})
	return pair{toks[0], toks[len(toks)-1]}
}

// models are the steps before coref.
var models = sync.OnceValues(func() ([]annotator, error) {
	parser, err := syntax.New()
	if err != nil {
		return nil, err
	}
	names, err := mention.New()
	return []annotator{token.New(), parser, names}, err
})

type annotator interface {
	Annotate(context.Context, *dateline.Document) error
}

// parse runs the steps before coref; those that have run are left out.
func parse(t testing.TB, d *dateline.Document) {
	t.Helper()
	steps, err := models()
	if err != nil {
		t.Fatal(err)
	}
	if d.Tokens != nil {
		steps = steps[1:]
		if d.Tokens[0].Deprel != "" {
			steps = steps[1:]
		}
	}
	for _, s := range steps {
		if err := s.Annotate(context.Background(), d); err != nil && !errors.Is(err, dateline.ErrUnusable) {
			t.Fatal(err)
		}
	}
}

func newResolver(d *dateline.Document) *resolver {
	return &resolver{d: d, text: d.Text, t: match.NewTree(d), alias: known, weights: learned()}
}

// readOntoGUM returns a document with the gold tokens and sentences, and the gold trees if -gold is set.
func readOntoGUM(t *testing.T, file string) *dateline.Document {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	docs, err := conllu.Read(f)
	if err != nil || len(docs) != 1 {
		t.Fatalf("%s: %d documents, %v", file, len(docs), err)
	}
	d := docs[0]
	if !*goldSyn {
		for i := range d.Tokens {
			d.Tokens[i] = dateline.Token{Span: d.Tokens[i].Span}
		}
	}
	return d
}

type gapRow struct {
	id, text string
	pronoun  dateline.Span
	names    [2]dateline.Span
	coref    [2]bool
	feminine bool
}

func readGAP(t *testing.T, set string) []gapRow {
	t.Helper()
	f, err := os.Open(filepath.Join(shared, "gap/gap-"+set+".tsv"))
	if err != nil {
		t.Skip("GAP not at hand")
	}
	defer f.Close()
	c := csv.NewReader(f)
	c.Comma, c.LazyQuotes, c.FieldsPerRecord = '\t', true, -1
	rows, err := c.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []gapRow
	for _, row := range rows[1:] {
		runes := []rune(row[1])
		span := func(words, offset string) dateline.Span {
			n, _ := strconv.Atoi(offset)
			at := len(string(runes[:n]))
			return dateline.Span{Start: at, End: at + len(words)}
		}
		w := strings.ToLower(row[2])
		out = append(out, gapRow{id: row[0], text: row[1], pronoun: span(row[2], row[3]), names: [2]dateline.Span{span(row[4], row[5]), span(row[7], row[8])},
			coref:    [2]bool{strings.EqualFold(row[6], "true"), strings.EqualFold(row[9], "true")},
			feminine: strings.HasPrefix(w, "she") || strings.HasPrefix(w, "her")})
	}
	return out
}

func TestOntoGUM(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(shared, "ontogum/conllu", *part, "*.conllu"))
	if len(files) == 0 {
		t.Skip("OntoGUM not at hand")
	}
	var s scores
	for _, file := range files {
		base := strings.TrimSuffix(filepath.Base(file), ".conllu")
		if *only != "" && !strings.Contains(base, *only) {
			continue
		}
		d := readOntoGUM(t, file)
		parse(t, d)
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		gold := readGold(t, filepath.Join(shared, "ontogum/conll", *part, base+".conll"))
		tr := match.NewTree(d)
		var got [][]pair
		for _, c := range d.Chains {
			var ps []pair
			for _, m := range c.Mentions {
				if m.Form == dateline.FormName && match.IsRel(tr.Rel(m.Head), "amod") && d.Tokens[m.Head].UPOS == "ADJ" || m.Rule == "apposition" {
					continue // OntoNotes has no adjectives, and one mention for a phrase with its apposition
				}
				p := fullSpan(tr, d, m.Head)
				if m.Form == dateline.FormPronoun {
					p = pair{m.Head, m.Head}
				}
				ps = append(ps, p)
			}
			if len(ps) > 1 {
				got = append(got, ps)
			}
		}
		s.add(gold, got)
		if *show {
			t.Logf("== %s", base)
			text := func(p pair) string { return d.Text[d.Tokens[p[0]].Span.Start:d.Tokens[p[1]].Span.End] }
			inGold := map[pair]int{}
			for k, c := range gold {
				for _, p := range c {
					inGold[p] = k + 1
				}
			}
			for _, c := range d.Chains {
				if len(c.Mentions) < 2 {
					continue
				}
				var b strings.Builder
				for _, m := range c.Mentions {
					p := fullSpan(tr, d, m.Head)
					if m.Form == dateline.FormPronoun {
						p = pair{m.Head, m.Head}
					}
					b.WriteString(" | " + strconv.Itoa(inGold[p]) + ":" + text(p) + "<" + m.Rule + ">")
				}
				t.Logf("%s %s%s", c.Kind, c.Gender, b.String())
			}
			seen := map[pair]bool{}
			for _, c := range got {
				for _, p := range c {
					seen[p] = true
				}
			}
			for k, c := range gold {
				var b strings.Builder
				for _, p := range c {
					mark := "-"
					if seen[p] {
						mark = "+"
					}
					b.WriteString(" | " + mark + text(p))
				}
				t.Logf("GOLD %d%s", k+1, b.String())
			}
		}
	}
	muc, b3, ceaf := s.f1()
	t.Logf("OntoGUM %s: CoNLL %.4f (MUC %.4f, B3 %.4f, CEAFe %.4f), mentions P %.3f R %.3f", *part, (muc+b3+ceaf)/3, muc, b3, ceaf,
		s.mentionHit/s.mentionGot, s.mentionHit/s.mentionGold)
	if *only == "" && *part == "dev" && !*goldSyn {
		golden(t, "ontogum.txt", fmt.Sprintf("OntoGUM dev  CoNLL %.4f  MUC %.4f  B3 %.4f  CEAFe %.4f  mentions P %.4f  R %.4f\n", (muc+b3+ceaf)/3, muc, b3, ceaf,
			s.mentionHit/s.mentionGot, s.mentionHit/s.mentionGold))
	}
}

// scores sums the counts of MUC, B3 and CEAFe over documents, as the CoNLL scorer does.
type scores struct {
	mucP, mucPN, mucR, mucRN            float64
	b3P, b3PN, b3R, b3RN                float64
	ceaf, ceafGot, ceafGold             float64
	mentionHit, mentionGot, mentionGold float64
}

func (s *scores) add(gold, got [][]pair) {
	index := func(cs [][]pair) map[pair]int {
		m := map[pair]int{}
		for k, c := range cs {
			for _, p := range c {
				m[p] = k
			}
		}
		return m
	}
	gi, pi := index(gold), index(got)
	for p := range pi {
		if _, ok := gi[p]; ok {
			s.mentionHit++
		}
	}
	s.mentionGot += float64(len(pi))
	s.mentionGold += float64(len(gi))
	links := func(cs [][]pair, other map[pair]int) (hit, all float64) {
		for _, c := range cs {
			parts := map[int]bool{}
			lone := 0
			for _, p := range c {
				if k, ok := other[p]; ok {
					parts[k] = true
				} else {
					lone++
				}
			}
			hit += float64(len(c) - len(parts) - lone)
			all += float64(len(c) - 1)
		}
		return
	}
	h, n := links(gold, pi)
	s.mucR, s.mucRN = s.mucR+h, s.mucRN+n
	h, n = links(got, gi)
	s.mucP, s.mucPN = s.mucP+h, s.mucPN+n
	cube := func(cs [][]pair, other map[pair]int) (hit, all float64) {
		for _, c := range cs {
			counts := map[int]float64{}
			for _, p := range c {
				if k, ok := other[p]; ok {
					counts[k]++
				}
			}
			for _, v := range counts {
				hit += v * v / float64(len(c))
			}
			all += float64(len(c))
		}
		return
	}
	h, n = cube(gold, pi)
	s.b3R, s.b3RN = s.b3R+h, s.b3RN+n
	h, n = cube(got, gi)
	s.b3P, s.b3PN = s.b3P+h, s.b3PN+n
	sim := make([][]float64, len(gold))
	for i, g := range gold {
		sim[i] = make([]float64, len(got))
		for _, p := range g {
			if k, ok := pi[p]; ok {
				sim[i][k]++
			}
		}
		for k := range sim[i] {
			sim[i][k] = 2 * sim[i][k] / float64(len(g)+len(got[k]))
		}
	}
	s.ceaf += assign(sim)
	s.ceafGot += float64(len(got))
	s.ceafGold += float64(len(gold))
}

func (s *scores) f1() (muc, b3, ceaf float64) {
	f := func(hp, np, hr, nr float64) float64 {
		p, r := hp/math.Max(np, 1), hr/math.Max(nr, 1)
		return 2 * p * r / math.Max(p+r, 1e-9)
	}
	return f(s.mucP, s.mucPN, s.mucR, s.mucRN), f(s.b3P, s.b3PN, s.b3R, s.b3RN), f(s.ceaf, s.ceafGot, s.ceaf, s.ceafGold)
}

// assign returns the highest sum of a one-to-one assignment (Hungarian method).
func assign(sim [][]float64) float64 {
	n := len(sim)
	if n == 0 || len(sim[0]) == 0 {
		return 0
	}
	m := len(sim[0])
	flip := n > m
	if flip {
		n, m = m, n
	}
	at := func(i, j int) float64 {
		if flip {
			return -sim[j][i]
		}
		return -sim[i][j]
	}
	u, v := make([]float64, n+1), make([]float64, m+1)
	p, way := make([]int, m+1), make([]int, m+1)
	for i := 1; i <= n; i++ {
		p[0] = i
		j0 := 0
		minv := make([]float64, m+1)
		used := make([]bool, m+1)
		for j := range minv {
			minv[j] = math.Inf(1)
		}
		for {
			used[j0] = true
			i0, delta, j1 := p[j0], math.Inf(1), 0
			for j := 1; j <= m; j++ {
				if used[j] {
					continue
				}
				if cur := at(i0-1, j-1) - u[i0] - v[j]; cur < minv[j] {
					minv[j], way[j] = cur, j0
				}
				if minv[j] < delta {
					delta, j1 = minv[j], j
				}
			}
			for j := 0; j <= m; j++ {
				if used[j] {
					u[p[j]] += delta
					v[j] -= delta
				} else {
					minv[j] -= delta
				}
			}
			j0 = j1
			if p[j0] == 0 {
				break
			}
		}
		for j0 != 0 {
			j1 := way[j0]
			p[j0] = p[j1]
			j0 = j1
		}
	}
	return v[0]
}

func TestScorer(t *testing.T) {
	var s scores
	g := [][]pair{{{1, 1}, {2, 2}, {3, 3}}, {{4, 4}, {5, 5}, {6, 6}, {7, 7}}}
	p := [][]pair{{{1, 1}, {2, 2}}, {{3, 3}, {4, 4}, {6, 6}, {7, 7}}}
	s.add(g, p)
	muc, b3, ceaf := s.f1()
	for _, x := range []struct{ got, want float64 }{{muc, 2 * 0.75 * 0.6 / 1.35}, {b3, 0.6667}, {ceaf, (0.8 + 0.75) / 2}} {
		if math.Abs(x.got-x.want) > 0.04 {
			t.Errorf("score %.4f, want %.4f", x.got, x.want)
		}
	}
}

func TestGAP(t *testing.T) {
	type count struct{ tp, fp, fn float64 }
	var by [2]count // masculine, feminine
	right := 0.0
	rows := readGAP(t, *gapFile)
	if *gapN > 0 {
		rows = rows[:min(len(rows), *gapN)]
	}
	for _, row := range rows {
		d := &dateline.Document{Text: row.text}
		parse(t, d)
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatalf("%s: %v", row.id, err)
		}
		chainAt := func(from, to int) int {
			for k, ch := range d.Chains {
				for _, m := range ch.Mentions {
					s := d.Tokens[m.Head].Span
					if m.Mention >= 0 {
						s = d.Mentions[m.Mention].Span
					}
					if s.Start < to && from < s.End && (m.Form != dateline.FormRole) {
						return k
					}
				}
			}
			return -1
		}
		pc := chainAt(row.pronoun.Start, row.pronoun.End)
		g := 0
		if row.feminine {
			g = 1
		}
		got := [2]bool{}
		for k, n := range row.names {
			got[k] = pc >= 0 && chainAt(n.Start, n.End) == pc
		}
		ok := true
		for k, want := range row.coref {
			switch {
			case want && got[k]:
				by[g].tp++
			case want:
				by[g].fn++
			case got[k]:
				by[g].fp++
			}
			ok = ok && want == got[k]
		}
		if ok {
			right++
		} else if *show {
			name := "-"
			if pc >= 0 {
				for _, m := range d.Chains[pc].Mentions {
					name += " | " + m.Span.In(d.Text) + "<" + m.Rule + ">"
				}
			}
			t.Logf("%s %s [%s@%d] A=%s %v B=%s %v: got %v: %s", row.id, row.text, row.pronoun.In(row.text), row.pronoun.Start, row.names[0].In(row.text), row.coref[0],
				row.names[1].In(row.text), row.coref[1], got, name)
		}
	}
	f1 := func(c count) float64 { return 2 * c.tp / math.Max(2*c.tp+c.fp+c.fn, 1) }
	all := count{by[0].tp + by[1].tp, by[0].fp + by[1].fp, by[0].fn + by[1].fn}
	t.Logf("GAP %s, %d passages: F1 %.4f (P %.3f R %.3f), masculine %.4f, feminine %.4f, ratio F/M %.3f; both right %.3f", *gapFile, len(rows), f1(all),
		all.tp/(all.tp+all.fp), all.tp/(all.tp+all.fn), f1(by[0]), f1(by[1]), f1(by[1])/f1(by[0]), right/float64(len(rows)))
	if *gapFile == "development" && (*gapN == 300 || *gapN == 0) {
		golden(t, "gap-"+strconv.Itoa(len(rows))+".txt", fmt.Sprintf("GAP development  F1 %.4f  P %.4f  R %.4f  masculine %.4f  feminine %.4f  ratio %.4f  of %d\n", f1(all),
			all.tp/(all.tp+all.fp), all.tp/(all.tp+all.fn), f1(by[0]), f1(by[1]), f1(by[1])/f1(by[0]), len(rows)))
	}
}

// golden holds a line of scores to a file of eval/words. All of GAP takes half a minute, so the file of all passages is compared only with -gap 0.
func golden(t *testing.T, file, got string) {
	t.Helper()
	scoretest.Golden(t, filepath.Join("../../../eval/words", file), got, 0.004, *update)
}
