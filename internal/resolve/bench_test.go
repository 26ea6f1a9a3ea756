package resolve_test

import (
	"fmt"
	"slices"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/resolve"
	"github.com/dateline-news/dateline/internal/resolve/group"
	"github.com/dateline-news/dateline/internal/resolve/neardup"
	"github.com/dateline-news/dateline/internal/resolve/sameevent"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
	"github.com/dateline-news/dateline/internal/resolve/story"
)

// world makes a document's sketches those of the like document in another world: most terms and shingles are others, every third is kept, so that what is
// common to all news stays common.
func world(d *dateline.Document, w int) (out []resolve.Sketch) {
	salt := uint32(sketch.Mix(uint64(w)))
	other := func(h uint32) uint32 {
		if h%3 == 0 {
			return h
		}
		return uint32(sketch.Mix(uint64(h)<<32|uint64(salt)) >> 32)
	}
	terms := func(ts []story.Term) []story.Term {
		ts = slices.Clone(ts)
		for i := range ts {
			ts[i].Hash = other(ts[i].Hash)
		}
		slices.SortFunc(ts, func(a, b story.Term) int { return int(int64(a.Hash) - int64(b.Hash)) })
		return slices.CompactFunc(ts, func(a, b story.Term) bool { return a.Hash == b.Hash })
	}
	set := func(s sketch.Set) sketch.Set {
		hs := make([]uint32, len(s.Hashes))
		for i, h := range s.Hashes {
			hs[i] = other(h)
		}
		return sketch.MakeSet(hs, len(hs))
	}
	keys := func(ks []uint64) []uint64 {
		ks = slices.Clone(ks)
		for i := range ks {
			ks[i] = sketch.Mix(ks[i] ^ uint64(salt))
		}
		slices.Sort(ks)
		return ks
	}
	id := fmt.Sprintf("%s-%d", d.ID, w)
	c := neardup.Of(d)
	c.ID, c.Text, c.Shingles, c.Facts, c.Lead = id, sketch.Mix(c.Text^uint64(salt)), set(c.Shingles), set(c.Facts), set(c.Lead)
	c.TextKeys, c.LeadKeys = keys(c.TextKeys), keys(c.LeadKeys)
	data, _ := c.MarshalBinary()
	out = append(out, resolve.Sketch{Kind: resolve.NearDup, Owner: id, Doc: id, Data: data, Keys: c.Keys()})
	s := story.Of(d)
	s.ID, s.Terms = id, terms(s.Terms)
	s.Day += w % 3
	for i := range s.Rare {
		s.Rare[i] = other(s.Rare[i])
	}
	slices.Sort(s.Rare)
	s.Rare = slices.Compact(s.Rare)
	data, _ = s.MarshalBinary()
	out = append(out, resolve.Sketch{Kind: resolve.Story, Owner: id, Doc: id, Data: data, Keys: borne(s.Keys())})
	for _, e := range sameevent.Of(d) {
		e.ID, e.Document, e.Article, e.Args, e.Sentence = fmt.Sprintf("%s-%d", e.ID, w), id, terms(e.Article), terms(e.Args), terms(e.Sentence)
		e.Told += w % 3
		for _, ps := range [][]sameevent.Party{e.Actors, e.Recipients} {
			for i := range ps {
				if ps[i].Entity != "" {
					ps[i].Entity += fmt.Sprint("-", w%500)
				}
			}
		}
		data, _ = e.MarshalBinary()
		out = append(out, resolve.Sketch{Kind: resolve.SameEvent, Owner: e.ID, Doc: id, Data: data, Keys: borne(e.Keys())})
	}
	return out
}

func borne(ks []group.Key) (out []uint64) {
	for _, k := range ks {
		out = append(out, k.Key)
	}
	return out
}

// One iteration is one document resolved into a store that holds all before it; run it with -benchtime 100000x for a day of news.
func BenchmarkUpdate(b *testing.B) {
	ps, err := pages()
	if err != nil {
		b.Fatal(err)
	}
	s := newShelf()
	n, most, read := 0, 0, 0
	for b.Loop() {
		b.StopTimer()
		sketches := world(ps[n%len(ps)].doc, n/len(ps))
		b.StartTimer()
		n++
		s.read = 0
		for _, kind := range resolve.Kinds() {
			var own []resolve.Sketch
			for _, x := range sketches {
				if x.Kind == kind {
					own = append(own, x)
				}
			}
			groups, err := resolve.Update(kind, s.put(own), s, &s.memo)
			if err != nil {
				b.Fatal(err)
			}
			s.set(kind, groups)
		}
		read += s.read
		most = max(most, s.read)
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "docs/s")
	b.ReportMetric(float64(read)/float64(n), "sketches/doc")
	b.ReportMetric(float64(most), "sketches/doc-max")
}

// One iteration is the sketches of one coded document.
func BenchmarkSketches(b *testing.B) {
	ps, err := pages()
	if err != nil {
		b.Fatal(err)
	}
	for i := 0; b.Loop(); i++ {
		resolve.Sketches(ps[i%len(ps)].doc)
	}
}
