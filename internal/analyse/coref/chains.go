package coref

import (
	dateline "github.com/dateline-news/dateline"
)

// chains returns the chains in the order of their first mentions.
func (r *resolver) chains() []dateline.Chain {
	index := make([]int, len(r.nps))
	var out []dateline.Chain
	counts := make([]int, len(r.nps))
	for i := range r.nps {
		counts[r.root(i)]++
	}
	flat := make([]dateline.ChainMention, len(r.nps))
	for i := range r.nps {
		p := &r.nps[i]
		root := r.root(i)
		c := r.nps[root].chain
		if index[root] == 0 {
			ch := dateline.Chain{Kind: c.kind, Roles: c.roles, Plural: c.num == plural}
			if ch.Kind == "" {
				ch.Kind = dateline.KindOther
				if c.num == plural {
					ch.Kind = dateline.KindGroup
				}
			}
			if c.full >= 0 {
				ch.Name = r.nps[c.full].words
			}
			switch c.gender {
			case masculine:
				ch.Gender = "m"
			case feminine:
				ch.Gender = "f"
			case neuter:
				ch.Gender = "n"
			}
			ch.Mentions, flat = flat[:0:counts[root]], flat[counts[root]:]
			out = append(out, ch)
			index[root] = len(out)
		}
		k := index[root] - 1
		if p.Rule == "" {
			p.Rule = string(p.Form)
		}
		out[k].Mentions = append(out[k].Mentions, p.ChainMention)
	}
	return out
}
