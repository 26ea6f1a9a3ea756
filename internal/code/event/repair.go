package event

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// frontiers are nouns that have somebody "with" them on the other side.
var frontiers = set("border frontier boundary")

// repair undoes errors that parsers of English news make again and again, on a copy of the tokens where one is found:
// the main verb taken for a participle before its object ("The EU imposed sanctions on Chad", root "sanctions").
func repair(d *dateline.Document) *dateline.Document {
	copied := false
	own := func() {
		if !copied {
			copied = true
			c := *d
			c.Tokens = append([]dateline.Token(nil), d.Tokens...)
			d = &c
		}
	}
	for _, s := range d.Sentences {
		if !s.Parsed {
			continue
		}
		if i := cycle(d.Tokens[s.First:s.Last]); i >= 0 { // not from our parser; the coder must not loop on it
			own()
			for ; i >= 0; i = cycle(d.Tokens[s.First:s.Last]) {
				d.Tokens[s.First+i].Head, d.Tokens[s.First+i].Deprel = 0, "root"
			}
		}
		if s.Last-s.First > 300 { // no sentence: a list or a table
			continue
		}
		if v, first := strandedSubject(d.Tokens[s.First:s.Last]); v > 0 {
			own()
			d.Tokens[s.First+first-1].Head = v
		}
		if v, subject := afterWhom(d.Tokens[s.First:s.Last], d.Text); v > 0 {
			own()
			for i := s.First; i < s.Last; i++ {
				if d.Tokens[i].Head == subject && d.Tokens[i].Deprel == "case" {
					d.Tokens[i].Head, d.Tokens[i].Deprel = v, "mark"
				}
			}
			at := d.Tokens[s.First+subject-1].Head
			d.Tokens[s.First+subject-1].Head, d.Tokens[s.First+subject-1].Deprel = v, "nsubj"
			d.Tokens[s.First+v-1].Head, d.Tokens[s.First+v-1].Deprel = at, "advcl"
		}
		for i := s.First + 2; i < s.Last; i++ { // "ordered them to leave and detained two": no infinitive, but what the one who ordered did next
			k := &d.Tokens[i]
			if k.UPOS != "VERB" || k.XPOS != "VBD" || k.Deprel != "conj" || k.Head <= 0 || k.Head > i-s.First {
				continue
			}
			h := s.First + k.Head - 1
			if up := d.Tokens[h].Head; d.Tokens[h].XPOS == "VB" && d.Tokens[h].Deprel == "xcomp" && up > 0 && s.First+up-1 < h && d.Tokens[s.First+up-1].XPOS == "VBD" &&
				toInfinitive(d.Tokens[s.First:s.Last], h-s.First+1) && !hasSubject(d.Tokens[s.First:s.Last], i-s.First+1) {
				own()
				d.Tokens[i].Head = up
			}
		}
		for i := s.First + 1; i < s.Last; i++ { // "to march", taken for the month
			k := &d.Tokens[i]
			if k.UPOS != "PROPN" || k.Span.In(d.Text) != "march" || d.Tokens[i-1].Span.In(d.Text) != "to" || d.Tokens[i-1].Head != i-s.First+1 {
				continue
			}
			own()
			d.Tokens[i].UPOS, d.Tokens[i].XPOS, d.Tokens[i].Lemma, d.Tokens[i].Deprel = "VERB", "VB", "march", "advcl"
			d.Tokens[i-1].UPOS, d.Tokens[i-1].XPOS, d.Tokens[i-1].Deprel = "PART", "TO", "mark"
		}
		for i := s.First + 1; i < s.Last; i++ { // "massed troops on its border with Uganda": the border's, not the verb's
			k := &d.Tokens[i]
			y := s.First + k.Head - 1
			if k.Head <= 0 || y <= i || k.Span.In(d.Text) != "with" || !frontiers[d.Tokens[i-1].Lemma] || d.Tokens[y].UPOS != "PROPN" || d.Tokens[y].Deprel != "obl" {
				continue
			}
			own()
			d.Tokens[y].Head, d.Tokens[y].Deprel = i-s.First, "nmod"
		}
		if v, x, y := twoNames(d.Tokens[s.First:s.Last], d.Text); v > 0 { // "Israel, Hamas agree to a truce"
			own()
			t := d.Tokens[s.First:s.Last]
			t[x-1].Head, t[x-1].Deprel = v, "nsubj"
			t[y-1].Head, t[y-1].Deprel = x, "conj"
		}
		if v, x := futureHead(d.Tokens[s.First:s.Last], d.Text); v > 0 { // "Pope to visit Iraq"
			own()
			t := d.Tokens[s.First:s.Last]
			t[v-1].Head, t[v-1].Deprel = 0, "root"
			t[x-1].Head, t[x-1].Deprel = v, "nsubj"
			for j := range t {
				if t[j].Head == x && t[j].Deprel == "punct" {
					t[j].Head = v
				}
			}
		}
		for i := s.First; i < s.Last; i++ {
			if i >= s.First+3 && d.Tokens[i-1].UPOS != "SCONJ" {
				continue
			}
			if v := gerundSubject(d.Tokens[s.First:s.Last], i-s.First+1); v > 0 {
				own()
				d.Tokens[i].UPOS, d.Tokens[i].XPOS, d.Tokens[i].Lemma, d.Tokens[i].Deprel = "NOUN", "NN", strings.ToLower(d.Tokens[i].Span.In(d.Text)), "nsubj"
				for j := s.First; j < s.Last; j++ {
					if d.Tokens[j].Head == i-s.First+1 && d.Tokens[j].Deprel == "obl" {
						d.Tokens[j].Deprel = "nmod"
					}
				}
			}
		}
		for i := s.First; i < s.Last; i++ { // "it is ready to withdraw": only somebody can be ready
			k := &d.Tokens[i]
			if k.Deprel != "expl" || k.Head < 1 || k.Head > s.Last-s.First || !minded[strings.ToLower(d.Tokens[s.First+k.Head-1].Lemma)] {
				continue
			}
			own()
			d.Tokens[i].Deprel = "nsubj"
			for j := s.First; j < s.Last; j++ {
				if d.Tokens[j].Head == d.Tokens[i].Head && d.Tokens[j].Deprel == "csubj" {
					d.Tokens[j].Deprel = "xcomp"
				}
			}
		}
		for i := s.First + 1; i+2 < s.Last; i++ {
			if v := thereBe(d, &s, i); v > 0 {
				own()
				t := d.Tokens[s.First:s.Last]
				noun, there, be := i-s.First, i-s.First+1, i-s.First+2 // from 1
				t[v-1].Head, t[v-1].Deprel = t[be-1].Head, t[be-1].Deprel
				for j := range t {
					if t[j].Head == be && j != v-1 {
						t[j].Head = v
					}
				}
				t[be-1].UPOS, t[be-1].Head, t[be-1].Deprel = "AUX", v, "aux"
				t[noun-1].Deprel = "nsubj"
				if t[v-1].XPOS == "VBN" {
					t[be-1].Deprel, t[noun-1].Deprel = "aux:pass", "nsubj:pass"
				}
				t[there-1].UPOS, t[there-1].XPOS, t[there-1].Head, t[there-1].Deprel = "ADV", "RB", noun, "advmod"
			}
		}
		for i := s.First; i < s.Last; i++ { // "called the message “an insult”": the name given, taken for an apposition of what is named
			k := &d.Tokens[i]
			if k.Deprel != "appos" || k.UPOS != "NOUN" || k.Head < 1 || k.Head > s.Last-s.First || s.First+k.Head-1 > i {
				continue
			}
			if o := &d.Tokens[s.First+k.Head-1]; o.Deprel == "obj" && o.Head >= 1 && o.Head < k.Head && naming[strings.ToLower(d.Tokens[s.First+o.Head-1].Lemma)] && named(d, s, i) {
				own()
				d.Tokens[i].Head, d.Tokens[i].Deprel = o.Head, "xcomp"
			}
		}
		if v, year, head := yearSubject(d.Tokens[s.First:s.Last], d.Text); v > 0 {
			own()
			t := d.Tokens[s.First:s.Last]
			t[head-1].Head, t[head-1].Deprel = v, "nsubj"
			t[year-1].Head, t[year-1].Deprel = v, "obl"
			t[0].Head = year
		}
		for _, q := range d.Quotes {
			if first, verb := speakerInList(d, s, &q); first >= 0 {
				own()
				for i, k := range speakerHeads(d, s, &q) {
					if i == 0 {
						d.Tokens[k].Head, d.Tokens[k].Deprel = verb-s.First+1, "nsubj"
					} else {
						d.Tokens[k].Head, d.Tokens[k].Deprel = first-s.First+1, "conj"
					}
				}
			}
		}
		for i := s.First + 1; i < s.Last; i++ { // "12 were killed and more than 40 wounded", with "wounded" for those who are
			k := &d.Tokens[i]
			lemma := hurtForms[k.Span.In(d.Text)]
			if lemma == "" || k.UPOS == "VERB" || k.Deprel != "conj" || k.Head < 1 || k.Head > i-s.First || !killing[strings.ToLower(d.Tokens[s.First+k.Head-1].Lemma)] || d.Tokens[s.First+k.Head-1].UPOS != "VERB" {
				continue
			}
			for j := s.First + k.Head; j < i; j++ {
				if d.Tokens[j].Head == i-s.First+1 && d.Tokens[j].Deprel == "nummod" {
					own()
					d.Tokens[i].UPOS, d.Tokens[i].XPOS, d.Tokens[i].Lemma = "VERB", "VBN", lemma
					d.Tokens[j].Deprel = "nsubj:pass"
					break
				}
			}
		}
		for i := s.First + 1; i < s.Last; i++ {
			if v := saidAnd(d, s, i); v > 0 {
				own()
				d.Tokens[i].Head = v
			}
		}
		for i := s.First; i+2 < s.Last; i++ {
			t, at := d.Tokens, func(pos int) int { return s.First + pos - 1 }
			// "Secretary Kerry", both subjects.
			if t[i].Deprel == "nsubj" && t[i+1].Deprel == "nsubj" && t[i].Head == t[i+1].Head && t[i].UPOS == "PROPN" && t[i+1].UPOS == "PROPN" {
				own()
				d.Tokens[i].Head, d.Tokens[i].Deprel = i+1-s.First+1, "nmod:desc"
			}
			// "the Church of Scientology's website", with "website" below "Church".
			if t[i].UPOS == "PROPN" && t[i+1].Deprel == "case" && t[i+1].Head > 0 && strings.EqualFold(t[i+1].Span.In(d.Text), "of") && t[i+2].Deprel == "nmod:poss" && t[i+2].Head == t[i+1].Head {
				z := at(t[i+2].Head)
				if z > i+2 && z < s.Last && t[z].Head == i-s.First+1 && t[z].Deprel == "nmod" {
					own()
					t = d.Tokens
					zp, xp := z-s.First+1, i-s.First+1
					t[z].Head, t[z].Deprel = t[i].Head, t[i].Deprel
					t[i].Head, t[i].Deprel = zp, "nmod:poss"
					t[i+2].Head, t[i+2].Deprel = xp, "nmod"
					t[i+1].Head = i + 2 - s.First + 1
					for j := z + 1; j < s.Last; j++ {
						if t[j].Head == xp {
							t[j].Head = zp
						}
					}
				}
			}
		}
		for i := s.First; i < s.Last; i++ {
			k := &d.Tokens[i]
			if k.Head < 1 || k.Head > s.Last-s.First {
				continue
			}
			h := s.First + k.Head - 1
			up := &d.Tokens[h]
			if k.Deprel == "case" && up.Deprel == "nmod:desc" && up.Head > h-s.First+1 { // "with Foreign Minister Lavrov": "with" is Lavrov's
				own()
				d.Tokens[i].Head = up.Head
				continue
			}
			g := max(s.First, s.First+min(up.Head, s.Last-s.First)-1)
			switch {
			case k.Deprel == "flat" && k.UPOS == "PROPN" && hasConjunction(d.Tokens[s.First:s.Last], i-s.First+1) && up.Head > 0 && d.Tokens[g].UPOS == "PROPN" && g < h:
				own() // the same with the second taken for a part of the name
				d.Tokens[i].Head, d.Tokens[i].Deprel = up.Head, "conj"
			case up.Head == 0 && k.Deprel != "obl":
			case k.Deprel == "conj" && k.UPOS == "PROPN" && up.UPOS == "PROPN" && (up.Deprel == "appos" || up.Deprel == "flat" || up.Deprel == "nmod" && (!hasCase(d.Tokens[s.First:s.Last], k.Head) || titled(d.Tokens[s.First:s.Last], i-s.First+1))) &&
				g < h && d.Tokens[g].UPOS == "PROPN":
				// "Secretary John Kerry and Prime Minister Netanyahu": the second hung on the first one's name.
				own()
				d.Tokens[i].Head = up.Head
			case k.Deprel == "nmod" && up.Deprel == "nmod" && i > h && h > g && d.Tokens[g].UPOS == "NOUN" && caseIs(d.Tokens[s.First:s.Last], i-s.First+1, d.Text, "by") &&
				caseIs(d.Tokens[s.First:s.Last], k.Head, d.Text, "of"):
				// "the beheading of two men by ISIS"
				own()
				d.Tokens[i].Head = up.Head
			case k.Deprel == "obl" && k.UPOS == "PROPN" && up.UPOS == "VERB" && i > h && officialsIn(d, s, i, h):
				own() // "contacted officials in Italy and Jordan"
				for j := h + 1; j < i; j++ {
					if d.Tokens[j].Head == k.Head && (d.Tokens[j].Deprel == "obj" || d.Tokens[j].Deprel == "obl") && officeHolders[strings.ToLower(d.Tokens[j].Lemma)] {
						d.Tokens[i].Head, d.Tokens[i].Deprel = j-s.First+1, "nmod"
					}
				}
			}
		}
		reattach(d.Tokens[s.First:s.Last], d.Text, func() []dateline.Token { own(); return d.Tokens[s.First:s.Last] })
		if v, said, first, last := swappedSubjects(d.Tokens[s.First:s.Last], d.Text); v > 0 {
			own()
			t := d.Tokens[s.First:s.Last]
			t[first-1].Head = v
			t[last-1].Head, t[last-1].Deprel = said, "nsubj"
		}
		if v, a, semi := clauseBefore(d.Tokens[s.First:s.Last], d.Text); v > 0 {
			own()
			t := d.Tokens[s.First:s.Last]
			h := t[a-1].Head
			for j := range semi - 1 {
				if t[j].Head == h {
					t[j].Head = v
				}
			}
			t[v-1].Head, t[v-1].Deprel, t[v-1].XPOS = h, "parataxis", "VBD"
			t[a-1].Head, t[a-1].Deprel = v, "nsubj"
		}
		if v, a, o := hiddenSubject(d.Tokens[s.First:s.Last], d.Text); v > 0 {
			own()
			t := d.Tokens[s.First:s.Last]
			t[a-1].Head, t[a-1].Deprel = v, "nsubj"
			if t[o-1].Deprel == "nsubj" {
				t[o-1].Deprel = "obl"
			}
		}
		for i := s.First + 1; i+2 < s.Last; i++ { // "killed more than 20 men", with "more" for the object
			k := &d.Tokens[i]
			if k.Head < 1 || k.Deprel != "obj" && k.Deprel != "advmod" || !moreThan(d.Text, k, &d.Tokens[i+1]) {
				continue
			}
			for j := i + 2; j < min(s.Last, i+9); j++ {
				n := &d.Tokens[j]
				if n.Head == k.Head && (n.UPOS == "NOUN" || n.UPOS == "SYM" || n.UPOS == "PROPN") && (n.Deprel == "obl" || n.Deprel == "obj") {
					if d.Tokens[s.First+k.Head-1].UPOS != "VERB" || n.Deprel == "obl" && k.Deprel == "advmod" && hasObject(d.Tokens[s.First:s.Last], k.Head) {
						break
					}
					own()
					pos := j - s.First + 1
					d.Tokens[j].Deprel = "obj"
					d.Tokens[i].Head, d.Tokens[i].Deprel = pos, "advmod"
					if d.Tokens[i+1].Head == pos {
						d.Tokens[i+1].Deprel = "fixed"
					}
					break
				}
			}
		}
		for i := s.First + 1; i+1 < s.Last; i++ {
			if d.Tokens[i].Deprel == "case" && d.Tokens[i].Head > 0 && isAbout(d.Text, &d.Tokens[i], &d.Tokens[i+1]) { // "killed at least six men"
				n := s.First + d.Tokens[i].Head - 1
				if v := d.Tokens[n].Head; n > i && d.Tokens[n].Deprel == "obl" && v > 0 && v <= i-s.First && !hasObject(d.Tokens[s.First:s.Last], v) {
					own()
					d.Tokens[i].Deprel, d.Tokens[n].Deprel = "advmod", "obj"
				}
			}
		}
		for i := s.First + 1; i < s.Last; i++ {
			if d.Tokens[i].UPOS == "VERB" && strings.HasPrefix(d.Tokens[i].XPOS, "NN") && !hasObject(d.Tokens[s.First:s.Last], i-s.First+1) {
				own()
				d.Tokens[i].UPOS = "NOUN"
			}
			if k := &d.Tokens[i]; k.UPOS == "ADJ" && (k.XPOS == "VBN" || k.XPOS == "VBD") && hasPassive(d.Tokens[s.First:s.Last], i-s.First+1) {
				own()
				d.Tokens[i].UPOS = "VERB"
			}
			if o := d.Tokens[i]; o.Deprel == "acl" && o.UPOS == "VERB" && (o.XPOS == "VBN" || o.XPOS == "VBD") && o.Head > 0 && o.Head < i-s.First+1 &&
				d.Tokens[s.First+o.Head-1].Deprel == "root" && verbless(d, s, i) {
				own()
				h := s.First + o.Head - 1
				d.Tokens[i].Head, d.Tokens[i].Deprel, d.Tokens[i].XPOS = 0, "root", "VBD"
				d.Tokens[h].Head, d.Tokens[h].Deprel = i-s.First+1, "nsubj"
				continue
			}
			if o := d.Tokens[i]; o.Deprel == "obj" && o.Head > 0 && o.Head < i-s.First+1 {
				if v := s.First + o.Head - 1; d.Tokens[v].UPOS == "NOUN" && verbForms[strings.ToLower(d.Tokens[v].Span.In(d.Text))] != "" {
					own()
					nounToVerb(d, s, v)
				}
			}
			if b := hyphened(d.Tokens[s.First:s.Last], d.Text, i-s.First+1); b > 0 { // "the army test-fired", with "test" for the subject
				own()
				t, pos := d.Tokens[s.First:s.Last], i-s.First+1
				test := pos - 2
				t[test-1].Deprel = "compound"
				for j := range test - 1 {
					if t[j].Head == test {
						t[j].Head = b
					}
				}
				t[b-1].Head, t[b-1].Deprel = pos, "nsubj"
			}
			if k := &d.Tokens[i]; k.Deprel == "amod" && k.UPOS == "ADJ" && k.Lemma == "free" { // "let free six men"
				if v := &d.Tokens[i-1]; v.UPOS == "VERB" && (v.Lemma == "let" || v.Lemma == "set") && k.Head > 0 && d.Tokens[s.First+k.Head-1].Head == i-s.First {
					own()
					d.Tokens[i].Head, d.Tokens[i].Deprel = i-s.First, "xcomp"
				}
			}
			if k := &d.Tokens[i]; k.Deprel == "obl:unmarked" && k.UPOS == "NOUN" && k.Span.In(d.Text) == "march" && k.Head > 0 && k.Head <= i-s.First && !hasObject(d.Tokens[s.First:s.Last], k.Head) {
				own() // "held a march", taken for the month
				d.Tokens[i].Deprel = "obj"
			}
			if k := &d.Tokens[i]; k.Deprel == "obj" && k.Head == i-s.First && d.Tokens[i-1].UPOS == "NOUN" && d.Tokens[i-1].Deprel == "xcomp" && d.Tokens[i-1].Head > 0 && d.Tokens[i-1].Head < i-s.First {
				own() // "let aid convoys into the town", with "aid" for a verb
				t, pos, was := d.Tokens[s.First:s.Last], i-s.First+1, i-s.First
				t[pos-1].Head, t[pos-1].Deprel = t[was-1].Head, "obj"
				t[was-1].Head, t[was-1].Deprel = pos, "compound"
				for j := range t {
					if t[j].Head == was {
						t[j].Head = t[pos-1].Head
					}
				}
			}
			if k := &d.Tokens[i]; k.Deprel == "obj" && k.UPOS == "PRON" && k.Lemma == "that" && k.Head > i-s.First+1 && twoObjects(d.Tokens[s.First:s.Last], k.Head) {
				own() // "the third time that Chad has bombed the rebels"
				d.Tokens[i].Deprel = "mark"
			}
			if p := ofWhat(d.Tokens[s.First:s.Last], d.Text, i-s.First+1); p > 0 {
				own()
				d.Tokens[i].Head, d.Tokens[i].Deprel = p, "obl"
			}
			if called(d.Tokens[s.First:s.Last], i-s.First+1) {
				own()
				d.Tokens[i].Deprel = "obj"
			}
			if v := thatVerb(d.Tokens[s.First:s.Last], d.Text, i-s.First+1); v >= 0 {
				own()
				t, pos := d.Tokens[s.First:s.Last], i-s.First+1
				t[pos-1].UPOS, t[pos-1].XPOS, t[pos-1].Lemma = "VERB", "VB", strings.ToLower(t[pos-1].Span.In(d.Text))
				if v > 0 {
					t[v-1].Deprel = "nsubj"
					for j := range v - 1 {
						if r := t[j].Deprel; t[j].Head == pos && (r == "det" || r == "amod" || r == "compound" || r == "nmod:poss") {
							t[j].Head = v
						}
					}
				}
			}
			k := &d.Tokens[i]
			if k.Deprel != "amod" || k.UPOS != "VERB" || k.XPOS != "VBN" && k.XPOS != "VBD" && k.XPOS != "JJ" {
				continue
			}
			h := s.First + k.Head - 1
			if pos := i - s.First + 1; h > i && h < s.Last && hasSubject(d.Tokens[s.First:s.Last], pos) && !hasCase(d.Tokens[s.First:s.Last], k.Head) {
				own() // "the government rationed bread", with the verb below its object
				t, noun := d.Tokens, k.Head
				t[i].Head, t[i].Deprel, t[i].XPOS = t[h].Head, t[h].Deprel, "VBD"
				t[h].Head, t[h].Deprel = pos, "obj"
				for j := s.First; j < s.Last; j++ {
					if t[j].Head == noun && (t[j].Deprel == "punct" || t[j].Deprel == "advmod" && j < i) {
						t[j].Head = pos
					}
				}
				continue
			}
			if h > i && h < s.Last && h-i <= 4 && d.Tokens[h].Deprel == "nmod" && k.XPOS == "VBD" && !hasCase(d.Tokens[s.First:s.Last], k.Head) {
				if p := s.First + d.Tokens[h].Head - 1; p >= s.First && p < i { // "Police in Jericho confiscated weapons": "weapons" below "police"
					own()
					t, verb := d.Tokens, i-s.First+1
					t[i].Head, t[i].Deprel = t[p].Head, t[p].Deprel
					if t[i].Deprel == "nsubj" {
						t[i].Deprel = "ccomp"
					}
					t[p].Head, t[p].Deprel = verb, "nsubj"
					t[h].Head, t[h].Deprel = verb, "obj"
					for j := h + 1; j < s.Last; j++ {
						if t[j].Head == h-s.First+1 && t[j].Deprel == "nmod" && !caseIs(t[s.First:s.Last], j-s.First+1, d.Text, "of") {
							t[j].Head, t[j].Deprel = verb, "obl"
						}
					}
				}
				continue
			}
			if h <= i || h >= s.Last || h-i > 4 || d.Tokens[h].Deprel != "root" && d.Tokens[h].Deprel != "ccomp" && d.Tokens[h].Deprel != "conj" {
				continue
			}
			finite := false // a copula or subject of its own shows that the noun is the predicate
			subject := -1
			for j := s.First; j < s.Last; j++ {
				if d.Tokens[j].Head != h-s.First+1 {
					continue
				}
				switch r := d.Tokens[j].Deprel; {
				case r == "cop" || r == "aux":
					finite = true
				case j < i && (r == "compound" || r == "nsubj" || r == "nmod" || r == "flat" || r == "nmod:desc") && (d.Tokens[j].UPOS == "PROPN" || d.Tokens[j].UPOS == "NOUN" || d.Tokens[j].UPOS == "PRON"):
					subject = j
				case j < i && r == "nmod:poss":
					finite = true
				}
			}
			if finite || subject < 0 || subject > i || i-subject > 3 {
				continue
			}
			own()
			t := d.Tokens
			verb, noun := i-s.First+1, h-s.First+1
			t[i].Head, t[i].Deprel, t[i].XPOS = t[h].Head, t[h].Deprel, "VBD"
			t[h].Head, t[h].Deprel = verb, "obj"
			for j := s.First; j < s.Last; j++ {
				if t[j].Head != noun || j == i {
					continue
				}
				switch {
				case j == subject:
					t[j].Head, t[j].Deprel = verb, "nsubj"
				case j < subject && (t[j].Deprel == "det" || t[j].Deprel == "amod" || t[j].Deprel == "compound" || t[j].Deprel == "nmod:poss"):
					t[j].Head = subject - s.First + 1
				case j < subject || t[j].Deprel == "punct" || t[j].Deprel == "nsubj" || t[j].Deprel == "advmod" && j < i:
					t[j].Head = verb
				case t[j].Deprel == "nmod" && j > h && !caseIs(t[s.First:s.Last], j-s.First+1, d.Text, "of"):
					t[j].Head, t[j].Deprel = verb, "obl"
				case t[j].Deprel == "advcl" || t[j].Deprel == "ccomp" || t[j].Deprel == "obl":
					t[j].Head = verb
				}
			}
		}
		if copied {
			for i := cycle(d.Tokens[s.First:s.Last]); i >= 0; i = cycle(d.Tokens[s.First:s.Last]) { // two repairs at odds
				d.Tokens[s.First+i].Head, d.Tokens[s.First+i].Deprel = 0, "root"
			}
		}
	}
	return d
}

// speakerHeads returns the tokens of the sentence in the speaker of q whose head is outside it.
func speakerHeads(d *dateline.Document, s dateline.Sentence, q *dateline.Quote) (heads []int) {
	for i := s.First; i < s.Last; i++ {
		k := &d.Tokens[i]
		if !q.Speaker.Covers(k.Span) || k.UPOS == "PUNCT" || k.Head < 1 || k.Head > s.Last-s.First {
			continue
		}
		if !q.Speaker.Covers(d.Tokens[s.First+k.Head-1].Span) {
			heads = append(heads, i)
		}
	}
	return heads
}

// speakerInList finds a speaker that the parser took for the end of a list in what is said: "after clashes with the army, residents and
// an official said" has no residents in the clashes. It returns the first of the speakers and the verb of saying, -1 if q is not so.
func speakerInList(d *dateline.Document, s dateline.Sentence, q *dateline.Quote) (first, verb int) {
	if q.Speaker.IsZero() || q.Cue.IsZero() || q.Speaker.Start < q.Content.End || q.Cue.Start < q.Speaker.End || q.Cue.End > s.Span.End || q.Speaker.Start < s.Span.Start {
		return -1, -1
	}
	heads := speakerHeads(d, s, q)
	if len(heads) == 0 {
		return -1, -1
	}
	for _, k := range heads {
		if d.Tokens[k].Deprel != "conj" || !q.Content.Covers(d.Tokens[s.First+d.Tokens[k].Head-1].Span) {
			return -1, -1
		}
	}
	for i := heads[len(heads)-1] + 1; i < s.Last; i++ {
		if k := &d.Tokens[i]; q.Cue.Covers(k.Span) && k.UPOS == "VERB" && !q.Content.Covers(k.Span) {
			return heads[0], i
		}
	}
	return -1, -1
}

// saidAnd returns the verb of saying that the verb of speech i belongs beside and not under: "The group said its clinic had been hit and urged
// both sides to spare it". A clause in the past perfect or of a thing goes on in no plain past of a verb of speech. 0 if i is not so.
func saidAnd(d *dateline.Document, s dateline.Sentence, i int) int {
	k, t, pos := &d.Tokens[i], d.Tokens[s.First:s.Last], i-s.First+1
	perfect := k.XPOS == "VBN" && hasAux(t, pos) && !hasPassive(t, pos) // "says that they left, and has asked"
	if k.Deprel != "conj" || k.XPOS != "VBD" && !perfect && !asksOf(t, d.Text, pos) || !pleas[strings.ToLower(k.Lemma)] || k.Head < 1 || k.Head > i-s.First || hasSubject(t, pos) {
		return 0
	}
	told := &d.Tokens[s.First+k.Head-1]
	if told.Deprel != "ccomp" || told.Head < 1 || told.Head >= k.Head {
		return 0
	}
	v := &d.Tokens[s.First+told.Head-1]
	if !reports[strings.ToLower(v.Lemma)] || v.XPOS != "VBD" && !perfect {
		return 0
	}
	if perfect {
		if told.XPOS == "VBD" && (v.XPOS == "VBZ" || v.XPOS == "VBP") {
			return told.Head
		}
		return 0
	}
	for j := s.First; j < i; j++ {
		m := &d.Tokens[j]
		if w := strings.ToLower(m.Span.In(d.Text)); m.Head == k.Head && (m.Deprel == "aux" && (w == "had" || (w == "has" || w == "have") && k.XPOS == "VBD") || m.Deprel == "aux:pass") {
			return told.Head
		}
	}
	return 0
}

// asksOf says whether the participle at pos is a past tense of asking: it has an object, or says of whom with "on" or "to", and no auxiliary.
func asksOf(t []dateline.Token, text string, pos int) bool {
	if t[pos-1].XPOS != "VBN" || hasAux(t, pos) || hasPassive(t, pos) {
		return false
	}
	if hasObject(t, pos) {
		return true
	}
	for j := range t {
		if t[j].Head == pos && t[j].Deprel == "obl" && (caseIs(t, j+1, text, "on") && t[pos-1].Lemma == "call" || caseIs(t, j+1, text, "to") && t[pos-1].Lemma == "appeal") {
			return true
		}
	}
	return false
}

// hurtForms are participles of those whom an act hurt.
var hurtForms = map[string]string{"wounded": "wound", "injured": "injure", "hurt": "hurt"}

// pleas are verbs of speech whose plain past goes on after "said that ... had been ... and".
var pleas = set("urge call ask demand appeal accuse blame condemn warn vow pledge promise threaten request order invite praise thank criticise criticize denounce reject")

// cycle returns a token of sent whose heads lead back to it, -1 if the heads form trees.
func cycle(sent []dateline.Token) int {
	var buf [256]uint8
	state := buf[:]
	if len(sent) > len(buf) {
		state = make([]uint8, len(sent))
	}
	state = state[:len(sent)]
	for i := range sent {
		j := i
		for state[j] == 0 {
			state[j] = 1
			h := sent[j].Head
			if h < 1 || h > len(sent) {
				break
			}
			if j = h - 1; state[j] == 1 {
				return j
			}
		}
		for k := i; state[k] == 1; k = sent[k].Head - 1 {
			state[k] = 2
			if h := sent[k].Head; h < 1 || h > len(sent) {
				break
			}
		}
	}
	return -1
}

// strandedSubject finds the first of two subjects of a verb of saying that stands before a clause without a subject
// ("The leader today signed a treaty, the agency reported"); it returns the 1-based places of the clause's verb and of
// the subject, 0 if there is none.
func strandedSubject(sent []dateline.Token) (verb, subject int) {
	for i := range sent {
		if sent[i].Deprel != "ccomp" || sent[i].UPOS != "VERB" || sent[i].Head <= i+1 {
			continue
		}
		first, second, own := 0, 0, false
		for j := range sent {
			if !strings.HasPrefix(sent[j].Deprel, "nsubj") {
				continue
			}
			switch {
			case sent[j].Head == i+1:
				own = true
			case sent[j].Head == sent[i].Head && j < i:
				first = j + 1
			case sent[j].Head == sent[i].Head:
				second = j + 1
			}
		}
		if !own && first > 0 && second > 0 {
			return i + 1, first
		}
	}
	return 0, 0
}

// afterWhom finds a verb in the past tense with an object and no subject, right behind a noun that hangs on another verb by "after", "before" or "since" ("began after
// Britain accused Russia"); it returns the 1-based places of the verb and of the noun, 0 if there is none.
func afterWhom(sent []dateline.Token, text string) (verb, subject int) {
	for i := 2; i+1 < len(sent); i++ {
		if sent[i].XPOS != "VBD" || sent[i].UPOS != "VERB" || !hasObject(sent, i+1) || hasSubject(sent, i+1) || hasMark(sent, i+1) {
			continue
		}
		for j := i - 1; j > 0 && i-j <= 4; j-- {
			if u := sent[j].UPOS; u != "NOUN" && u != "PROPN" {
				break
			}
			if h := sent[j].Head; sent[j].Deprel == "obl" && h > 0 && h <= j && h != i+1 && (caseIs(sent, j+1, text, "after") || caseIs(sent, j+1, text, "before") || caseIs(sent, j+1, text, "since")) {
				return i + 1, j + 1
			}
		}
	}
	return 0, 0
}

func hasConjunction(sent []dateline.Token, pos int) bool {
	for i := range sent {
		if sent[i].Deprel != "cc" || sent[i].Head < 1 || sent[i].Head > len(sent) {
			continue
		}
		if h := sent[i].Head; h == pos || sent[h-1].Head == pos && h < pos {
			return true
		}
	}
	return false
}

// titled says whether the name at pos has a title of its own.
func titled(sent []dateline.Token, pos int) bool {
	for i := range sent {
		if sent[i].Head == pos && sent[i].Deprel == "nmod:desc" {
			return true
		}
	}
	return false
}

// officeHolders are nouns after which "in" names whose they are.
var officeHolders = set("official leader diplomat minister authority representative government politician lawmaker commander counterpart party company")

// officialsIn says whether the place i, an oblique of the verb h with "in", directly follows an office holder.
func officialsIn(d *dateline.Document, s dateline.Sentence, i, h int) bool {
	c := i - 1
	for c > h && (d.Tokens[c].UPOS == "DET" || d.Tokens[c].UPOS == "ADJ" || d.Tokens[c].Deprel == "compound") {
		c--
	}
	return c > h+1 && strings.EqualFold(d.Tokens[c].Span.In(d.Text), "in") && officeHolders[strings.ToLower(d.Tokens[c-1].Lemma)] && d.Tokens[c-1].Head == h-s.First+1
}

// hiddenSubject finds a subject that the parser took for an apposition of the phrase before it ("In support of the raid,
// the coalition struck", "Since the start of the operation the coalition struck"). It returns the 1-based places of the
// verb, of the subject and of the head of the phrase, 0 if there is none.
func hiddenSubject(sent []dateline.Token, text string) (verb, subject, phrase int) {
	for a := range sent {
		if sent[a].Deprel != "appos" || sent[a].UPOS != "NOUN" && sent[a].UPOS != "PROPN" {
			continue
		}
		o := sent[a].Head
		if o < 1 || o > a || !hasCase(sent, o) && !hasMark(sent, o) {
			continue
		}
		v := sent[o-1].Head
		if r := sent[o-1].Deprel; v < a+2 || v > len(sent) || r != "obl" && r != "nsubj" || sent[v-1].UPOS != "VERB" || v-a > 12 {
			continue
		}
		free := true
		for j := range sent {
			if sent[j].Head == v && strings.HasPrefix(sent[j].Deprel, "nsubj") && j != o-1 {
				free = false
			}
		}
		for j := a + 1; j < v-1; j++ { // an apposition ends with a comma
			if sent[j].Span.In(text) == "," {
				free = false
			}
		}
		if free {
			return v, a + 1, o
		}
	}
	return 0, 0, 0
}

// swappedSubjects finds a verb of saying at the end of its sentence that the parser gave the subject of what is said, and a participle before it the
// speaker ("The enemy fired on a village, killing three, the spokesman said"). It returns the 1-based places of the verb of what is said, of that of
// saying, and of the first and the last subject, 0 if there is none.
func swappedSubjects(sent []dateline.Token, text string) (verb, said, first, last int) {
	for i := range sent {
		if k := &sent[i]; k.UPOS != "VERB" || k.XPOS != "VBD" || !reports[strings.ToLower(k.Lemma)] {
			continue
		}
		f, c := 0, 0
		for j := range sent[:i] {
			switch k := &sent[j]; {
			case k.Head != i+1:
			case k.Deprel == "nsubj" && f == 0:
				f = j + 1
			case k.Deprel == "nsubj":
				f = -1
			case k.Deprel == "ccomp":
				c = j + 1
			}
		}
		if f < 1 || c <= f || hasSubject(sent, c) {
			continue
		}
		for j := i - 1; j > c; j-- {
			k := &sent[j]
			if k.Deprel != "nsubj" || k.Head <= c || k.Head > j || sent[k.Head-1].XPOS != "VBG" || k.UPOS != "NOUN" && k.UPOS != "PROPN" {
				continue
			}
			lo := j // its first word
			for lo > 0 && (sent[lo-1].Head == j+1 || lo > 1 && sent[lo-1].Head == lo+1) && sent[lo-1].Deprel != "punct" {
				lo--
			}
			if lo > 0 && sent[lo-1].Span.In(text) == "," {
				return c, i + 1, f, j + 1
			}
		}
	}
	return 0, 0, 0, 0
}

// clauseBefore finds a clause before a semicolon whose verb the parser took for a participle of its subject, and that subject for a second one of
// the clause after it ("A drone fired on a truck; an assessment is ongoing"). It returns the 1-based places of the verb, the subject and the
// semicolon, 0 if there is none.
func clauseBefore(sent []dateline.Token, text string) (verb, subject, semi int) {
	for j := range sent {
		if sent[j].Span.In(text) != ";" {
			continue
		}
		for a := range sent[:j] {
			h := sent[a].Head
			if sent[a].Deprel != "nsubj" || h <= j+1 {
				continue
			}
			second := false
			for b := j + 1; b < len(sent); b++ {
				second = second || sent[b].Head == h && strings.HasPrefix(sent[b].Deprel, "nsubj")
			}
			if !second {
				continue
			}
			for v := a + 1; v < j; v++ {
				if sent[v].Head == a+1 && sent[v].Deprel == "acl" && sent[v].UPOS == "VERB" && (sent[v].XPOS == "VBD" || sent[v].XPOS == "VBN") && !hasAux(sent, v+1) {
					return v + 1, a + 1, j + 1
				}
			}
		}
	}
	return 0, 0, 0
}

// isAbout says whether a and b are "at least", "at most" or "up to".
func isAbout(text string, a, b *dateline.Token) bool {
	x, y := a.Span.In(text), b.Span.In(text)
	return strings.EqualFold(x, "at") && (y == "least" || y == "most")
}

func moreThan(text string, a, b *dateline.Token) bool {
	w := a.Span.In(text)
	return (w == "more" || w == "less" || w == "fewer") && b.Span.In(text) == "than"
}

func hasPassive(sent []dateline.Token, pos int) bool {
	for i := range sent {
		if sent[i].Head == pos && sent[i].Deprel == "aux:pass" {
			return true
		}
	}
	return false
}

// hyphened returns the 1-based position of the true subject of the verb at pos if the parser took the first part of the verb for it, 0 if not.
func hyphened(sent []dateline.Token, text string, pos int) int {
	if pos < 4 || sent[pos-1].UPOS != "VERB" || sent[pos-2].Span.In(text) != "-" || sent[pos-2].Span.Start != sent[pos-3].Span.End || sent[pos-2].Span.End != sent[pos-1].Span.Start {
		return 0
	}
	k := &sent[pos-3]
	if k.Head != pos || k.Deprel != "nsubj" && (k.Deprel != "obl:unmarked" || hasSubject(sent, pos)) {
		return 0
	}
	if b := &sent[pos-4]; b.Head == pos-2 && b.Deprel == "compound" && (b.UPOS == "PROPN" || b.UPOS == "NOUN") {
		return pos - 3
	}
	return 0
}

// twoNames returns the 1-based places of the verb of a headline and of the two names before it, joined by a comma, that are its subjects,
// 0 if it has none.
func twoNames(sent []dateline.Token, text string) (verb, first, second int) {
	if len(sent) < 5 || sent[0].UPOS != "PROPN" || sent[1].Span.In(text) != "," || sent[2].UPOS != "PROPN" || sent[3].UPOS != "VERB" || sent[3].Deprel != "root" {
		return 0, 0, 0
	}
	if k := &sent[0]; k.Head != 4 || k.Deprel != "nsubj" && k.Deprel != "vocative" {
		return 0, 0, 0
	}
	if k := &sent[2]; k.Head != 1 || k.Deprel != "appos" && k.Deprel != "flat" {
		return 0, 0, 0
	}
	return 4, 1, 3
}

// futureHead returns the 1-based places of the verb and the subject of a headline whose verb is an infinitive, 0 if it has another verb.
func futureHead(sent []dateline.Token, text string) (verb, subject int) {
	for i := range sent {
		switch t := &sent[i]; {
		case t.Deprel == "root" && (t.UPOS == "PROPN" || t.UPOS == "NOUN"):
			subject = i + 1
		case t.Deprel == "root" || t.UPOS == "AUX" || t.UPOS == "DET" && i < 2 || t.Span.In(text) == "." && i == len(sent)-1:
			return 0, 0
		}
	}
	if subject == 0 || subject > 6 {
		return 0, 0
	}
	for i := range sent {
		if t := &sent[i]; t.UPOS == "VERB" && t.Head == subject && t.Deprel == "acl" && i > 0 && i+1 > subject && sent[i-1].Head == i+1 && strings.EqualFold(sent[i-1].Span.In(text), "to") {
			return i + 1, subject
		}
	}
	return 0, 0
}

// twoObjects says whether the verb at 1-based position pos has an object after it as well as one before.
func twoObjects(sent []dateline.Token, pos int) bool {
	before, after := false, false
	for i := range sent {
		if sent[i].Head == pos && sent[i].Deprel == "obj" {
			before, after = before || i < pos-1, after || i > pos-1
		}
	}
	return before && after
}

// gerundSubject returns the 1-based position of the verb whose subject must be the word in -ing at pos, taken for a clause of its own
// ("Fighting between the army and the militia killed forty people"), 0 if none.
func gerundSubject(sent []dateline.Token, pos int) int {
	k := &sent[pos-1]
	if k.UPOS != "VERB" || k.XPOS != "VBG" || k.Deprel != "advcl" && k.Deprel != "csubj" || k.Head < pos+2 || hasMark(sent, pos) {
		return 0
	}
	v := k.Head
	if sent[v-1].UPOS != "VERB" || sent[v-1].XPOS != "VBD" && sent[v-1].XPOS != "VBZ" {
		return 0
	}
	linked, from := false, 0
	if pos > 1 && sent[pos-2].UPOS == "SCONJ" && sent[pos-2].Head == v { // "reports that fighting between"
		from = pos - 1
	}
	for i := range sent {
		switch t := &sent[i]; {
		case t.Head == v && strings.HasPrefix(t.Deprel, "nsubj"), i >= from && i < pos-1 && t.UPOS != "PUNCT" && t.UPOS != "DET" && t.UPOS != "ADJ", t.Head == pos && t.Deprel == "obj":
			return 0
		case i > pos-1 && i < v-1 && t.UPOS == "PUNCT":
			return 0
		case t.Head == pos && t.Deprel == "obl":
			linked = true
		}
	}
	if !linked {
		return 0
	}
	return v
}

// ofVerbs are verbs that have a name for their object and say with "of" what about.
var ofVerbs = set("warn inform notify remind assure deprive strip accuse suspect convict clear acquit relieve rid absolve")

// ofWhat returns the 1-based position of the verb that the common noun at pos belongs to with its "of" if it hangs on the name between
// them, 0 if it does not: "warned Chad of reprisals".
func ofWhat(sent []dateline.Token, text string, pos int) int {
	k := &sent[pos-1]
	if k.Deprel != "nmod" || k.UPOS != "NOUN" || k.Head < 1 || k.Head > pos || !caseIs(sent, pos, text, "of") {
		return 0
	}
	o := &sent[k.Head-1]
	if o.UPOS != "PROPN" || o.Deprel != "obj" && o.Deprel != "iobj" || o.Head < 1 || o.Head > k.Head || !ofVerbs[sent[o.Head-1].Lemma] {
		return 0
	}
	return o.Head
}

// called says whether the noun at 1-based position pos is the one who is called, where the parser took it for what somebody
// is called: "called the president", "called up reservists".
func called(sent []dateline.Token, pos int) bool {
	k := &sent[pos-1]
	if k.Deprel != "xcomp" || k.UPOS != "NOUN" && k.UPOS != "PROPN" || k.Head < 1 || k.Head >= pos || hasCase(sent, pos) || hasMark(sent, pos) {
		return false
	}
	v := &sent[k.Head-1]
	return v.UPOS == "VERB" && v.Lemma == "call" && !strings.HasPrefix(v.Deprel, "acl") && !hasObject(sent, k.Head) && !hasPassive(sent, k.Head) && hasSubject(sent, k.Head)
}

// bareVerbs are verbs that are nouns too, or that the tagger takes for nouns, as they stand in a demand.
var bareVerbs = set("resign return release halt stop end leave retreat visit answer act step cut free change help support quit reform surrender vote")

// thatVerb says whether the word at 1-based position pos is the verb of a clause with "that" that was taken for a noun ("demanded that
// the president resign"): -1 if not, else the position of the noun before it that must be its subject, 0 if it has one.
func thatVerb(sent []dateline.Token, text string, pos int) int {
	k := &sent[pos-1]
	if k.Deprel != "ccomp" || k.UPOS != "NOUN" || pos < 3 || !bareVerbs[strings.ToLower(k.Span.In(text))] {
		return -1
	}
	that, subject := false, -1
	for j := range sent {
		switch t := &sent[j]; {
		case t.Head != pos:
		case t.Deprel == "cop" || t.Deprel == "case" && j < pos-1:
			return -1
		case t.Deprel == "mark" && j < pos-1:
			that = true
		case t.Deprel == "nsubj":
			subject = 0
		case t.Deprel == "compound" && j == pos-2 && subject < 0:
			subject = j + 1
		}
	}
	if !that {
		return -1
	}
	return subject
}

// hasSubject says whether the token at 1-based position pos has a subject before it.
func hasSubject(sent []dateline.Token, pos int) bool {
	for i := range sent[:pos-1] {
		if sent[i].Head == pos && sent[i].Deprel == "nsubj" {
			return true
		}
	}
	return false
}

func hasMark(sent []dateline.Token, pos int) bool {
	for i := range sent {
		if sent[i].Head == pos && sent[i].Deprel == "mark" && i < pos {
			return true
		}
	}
	return false
}

func hasObject(sent []dateline.Token, pos int) bool {
	for i := range sent {
		if sent[i].Head == pos && sent[i].Deprel == "obj" {
			return true
		}
	}
	return false
}

// verbless says whether the sentence s, which ends with a stop, has no finite verb but the participle v:
// "The party called for the release of the editor." with root "party".
func verbless(d *dateline.Document, s dateline.Sentence, v int) bool {
	if d.Tokens[s.Last-1].Span.In(d.Text) != "." {
		return false
	}
	for i := s.First; i < s.Last; i++ {
		k := &d.Tokens[i]
		if i != v && (k.UPOS == "AUX" || k.XPOS == "VBD" || k.XPOS == "VBZ" || k.XPOS == "VBP") && !strings.HasPrefix(k.Deprel, "acl") {
			return false
		}
		if k.Head == v-s.First+1 && k.Deprel == "obl:agent" {
			return false
		}
	}
	return true
}

// singulars gives plural nouns that the lemmatiser leaves as they are ("troops") the lemma that the tables use.
func (c *coder) singulars() {
	for i := range c.d.Tokens {
		if c.upos(i) != "NOUN" {
			continue
		}
		if w := c.word(i); c.xpos(i) == "NN" && w != c.lemma[i] && len(w) > 2 {
			c.lemma[i] = w // a singular is its own lemma
		} else if n := len(w); c.xpos(i) == "NNS" && n > 4 && w[n-1] == 's' && c.lemma[i] != w[:n-1] {
			if one := w[:n-1]; nounclass.Of(one) != 0 || c.lex.Knows(one) { // "websites" cut to "websit"
				c.lemma[i] = one
			}
		}
		if l := c.lemma[i]; len(l) > 3 && l[len(l)-1] == 's' && c.xpos(i) == "NNS" && c.upos(i) == "NOUN" && nounclass.Of(l) == 0 {
			if one := l[:len(l)-1]; nounclass.Of(one) != 0 || c.lex.Lookup(one) != nil {
				c.lemma[i] = one
			}
		}
	}
}

// verbForms are past tenses that look like nouns, with their lemma.
var verbForms = map[string]string{"shot": "shoot", "hit": "hit", "struck": "strike", "cut": "cut", "fought": "fight", "met": "meet", "held": "hold", "left": "leave", "sent": "send",
	"urged": "urge", "urges": "urge", "attacks": "attack", "visits": "visit", "slams": "slam", "warns": "warn", "backs": "back", "bans": "ban", "strikes": "strike", "raids": "raid",
	"threatens": "threaten", "accuses": "accuse", "kills": "kill", "talks": "talk", "protests": "protest", "arrests": "arrest", "calls": "call", "hits": "hit", "shoots": "shoot", "bombs": "bomb",
	"condemns": "condemn", "welcomes": "welcome", "demands": "demand", "offers": "offer", "pledges": "pledge", "halts": "halt", "blocks": "block", "orders": "order", "frees": "free", "releases": "release",
	"withdraws": "withdraw", "rejects": "reject", "vetoes": "veto", "froze": "freeze", "killed": "kill", "seized": "seize", "attacked": "attack", "bombed": "bomb",
	"charges": "charge", "lynches": "lynch", "torch": "torch", "jails": "jail", "fines": "fine", "sanctions": "sanction", "praises": "praise", "cuts": "cut", "lifts": "lift", "seeks": "seek",
	"shells": "shell", "storms": "storm", "detains": "detain", "deports": "deport", "sues": "sue", "vows": "vow", "blames": "blame", "asks": "ask", "hosts": "host", "supports": "support",
	"summons": "summon", "pardons": "pardon", "ambushes": "ambush", "probes": "probe", "fires": "fire", "seizes": "seize", "sacks": "sack", "expels": "expel", "recalls": "recall", "deploys": "deploy"}

// nounToVerb makes the noun v that has an object the verb it must be: "A sniper shot the mayor" with root "shot", a
// noun; "a strike hit two vehicles" with "hit" below "strike".
func nounToVerb(d *dateline.Document, s dateline.Sentence, v int) {
	t := d.Tokens
	pos := v - s.First + 1
	word := strings.ToLower(t[v].Span.In(d.Text))
	finite := false
	for j := s.First; j < s.Last; j++ {
		if t[j].Head == pos && (t[j].Deprel == "det" || t[j].Deprel == "case" || t[j].Deprel == "nmod:poss") && j == v-1 {
			finite = true // "the strikes it ordered": a noun after all
		}
	}
	if finite {
		return
	}
	t[v].UPOS, t[v].XPOS, t[v].Lemma = "VERB", "VBD", verbForms[word]
	if strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") {
		t[v].XPOS = "VBZ"
	}
	subject := -1
	for j := v - 1; j >= s.First && j >= v-3; j-- {
		if t[j].Head == pos && (t[j].Deprel == "compound" || t[j].Deprel == "nmod") && (t[j].UPOS == "NOUN" || t[j].UPOS == "PROPN") {
			subject = j
			break
		}
	}
	if subject < 0 && t[v].Head > 0 && t[v].Head < pos && (t[v].Deprel == "nmod" || t[v].Deprel == "appos" || t[v].Deprel == "acl") {
		// Swap with the noun above.
		h := s.First + t[v].Head - 1
		if t[h].UPOS == "NOUN" || t[h].UPOS == "PROPN" {
			rel := t[h].Deprel
			t[v].Head, t[v].Deprel = t[h].Head, rel
			if rel == "nsubj" || rel == "obj" || rel == "obl" {
				t[v].Deprel = "ccomp"
			}
			t[h].Head, t[h].Deprel = pos, "nsubj"
			return
		}
	}
	if subject >= 0 {
		t[subject].Deprel = "nsubj"
		sp := subject - s.First + 1
		for j := s.First; j < subject; j++ {
			if t[j].Head == pos && (t[j].Deprel == "det" || t[j].Deprel == "amod" || t[j].Deprel == "compound" || t[j].Deprel == "nmod:poss") {
				t[j].Head = sp
			}
		}
	}
}

func hasCase(sent []dateline.Token, pos int) bool {
	for i := range sent {
		if sent[i].Head == pos && sent[i].Deprel == "case" && i < pos {
			return true
		}
	}
	return false
}

// caseIs says whether the token at 1-based position pos has the preposition prep.
func caseIs(sent []dateline.Token, pos int, text, prep string) bool {
	for i := range sent {
		if sent[i].Head == pos && sent[i].Deprel == "case" && strings.EqualFold(sent[i].Span.In(text), prep) {
			return true
		}
	}
	return false
}

// pastOf are irregular pasts that take a prefix.
var pastOf = map[string]string{"took": "take", "taken": "take", "ran": "run", "drew": "draw", "threw": "throw", "rode": "ride", "wrote": "write", "gave": "give", "stood": "stand",
	"sold": "sell", "saw": "see", "came": "come", "laid": "lay", "paid": "pay", "held": "hold", "built": "build", "sent": "send", "won": "win", "fought": "fight", "armed": "arm",
	"drove": "drive", "broke": "break", "froze": "freeze", "led": "lead", "spoke": "speak"}

// mendLemma corrects the lemma of a verb that the lemmatiser cut wrongly ("invad", "expell"), if a verb that the
// tables know comes of its form.
func (c *coder) mendLemma(i int, lemma string) string {
	if c.upos(i) != "VERB" || len(lemma) < 2 || c.known(lemma) {
		return lemma
	}
	for _, pre := range [6]string{"re", "over", "under", "out", "with", "mis"} { // "retook", "overran"
		if base := pastOf[strings.TrimPrefix(c.word(i), pre)]; base != "" && strings.HasPrefix(c.word(i), pre) && c.known(pre+base) {
			return pre + base
		}
	}
	w := c.d.Tokens[i].Span.In(c.d.Text)
	if len(w) < 4 {
		return lemma
	}
	w = strings.ToLower(w)
	cut := func(suffix string) string {
		stem, ok := strings.CutSuffix(w, suffix)
		if !ok || len(stem) < 2 {
			return ""
		}
		n := len(stem)
		tries := [...]string{stem, stem + "e", stem[:n-1], stem[:n-1] + "y"}
		if n >= 3 && suffix[0] != 's' && !vowel(stem[n-1]) && vowel(stem[n-2]) && !vowel(stem[n-3]) {
			tries[0], tries[1] = tries[1], tries[0] // "raped" is of "rape", "rapped" of "rap"
		}
		for _, try := range tries {
			if try == stem[:n-1] && (n < 3 || stem[n-1] != stem[n-2]) || strings.HasSuffix(try, "y") && stem[n-1] != 'i' && try != stem {
				continue
			}
			if len(try) >= 3 && c.known(try) {
				return try
			}
		}
		return ""
	}
	for _, suffix := range [...]string{"ed", "ing", "es", "s"} {
		if l := cut(suffix); l != "" {
			return l
		}
	}
	return lemma
}

func vowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }

// known says whether a table of this package or the lexicon has the verb.
func (c *coder) known(lemma string) bool {
	return c.lex.Lookup(lemma) != nil || c.lex.IsInfinitive(lemma) || realised[lemma] || planned[lemma] || wished[lemma] || unrealised[lemma] || reports[lemma] || supports[lemma] || desires[lemma]
}

// yearSubject finds a year that opens a sentence and was taken for a number of the subject after it ("In 2011 police killed
// ..."). It returns the positions of the verb, the year and the subject, from 1; zeros if there is none.
func yearSubject(t []dateline.Token, text string) (verb, year, head int) {
	if len(t) < 5 || !strings.EqualFold(t[0].Span.In(text), "in") || len(t[1].Span.In(text)) != 4 || strings.Trim(t[1].Span.In(text), "0123456789") != "" {
		return 0, 0, 0
	}
	head = t[1].Head
	if head < 3 || head > len(t) || t[0].Head != head || t[head-1].Deprel != "obl" {
		return 0, 0, 0
	}
	verb = t[head-1].Head
	if verb <= head || verb > len(t) || t[verb-1].UPOS != "VERB" || t[head-1].UPOS != "NOUN" && t[head-1].UPOS != "PROPN" {
		return 0, 0, 0
	}
	for i := range t {
		if t[i].Head == verb && (strings.HasPrefix(t[i].Deprel, "nsubj") || i+1 > head && i+1 < verb && t[i].UPOS == "PUNCT") {
			return 0, 0, 0
		}
	}
	return verb, 2, head
}

// naming are verbs that give their object a name.
var naming = map[string]bool{"call": true, "brand": true, "label": true, "dub": true, "term": true}

// named says whether the noun at token i begins with "a" or "an", right after a quote mark or the noun before it.
func named(d *dateline.Document, s dateline.Sentence, i int) bool {
	for j := i - 1; j > s.First && j >= i-4; j-- {
		switch w := strings.ToLower(d.Tokens[j].Span.In(d.Text)); w {
		case "a", "an":
			switch d.Tokens[j-1].Span.In(d.Text) {
			case "\"", "“", "‘", "'", "``":
				return true
			}
			return d.Tokens[j-1].UPOS == "NOUN"
		}
		if u := d.Tokens[j].UPOS; u != "ADJ" && u != "NOUN" && u != "ADV" {
			return false
		}
	}
	return false
}

// thereBe returns the participle (counted from 1 in its sentence) of "officials there were accused" if token i is a "there" that was taken for that of "there
// were officials accused", with the noun before it and the verb behind; 0 if not.
func thereBe(d *dateline.Document, s *dateline.Sentence, i int) int {
	k, be := &d.Tokens[i], i-s.First+2
	if k.Deprel != "expl" || k.Head != be || !strings.EqualFold(k.Span.In(d.Text), "there") {
		return 0
	}
	if n := &d.Tokens[i-1]; n.UPOS != "NOUN" && n.UPOS != "PROPN" || n.Head != be {
		return 0
	}
	for j := i + 2; j < min(s.Last, i+5); j++ {
		switch v := &d.Tokens[j]; {
		case v.Head == be && (v.XPOS == "VBN" || v.XPOS == "VBG"):
			return j - s.First + 1
		case v.UPOS != "ADV" && v.UPOS != "PART":
			return 0
		}
	}
	return 0
}

// minded are adjectives whose subject is never an expletive.
var minded = set("ready willing prepared unwilling reluctant determined committed keen eager able unable")

// toInfinitive says whether "to" marks the verb at position pos.
func toInfinitive(sent []dateline.Token, pos int) bool {
	for i := range sent {
		if sent[i].Head == pos && sent[i].Deprel == "mark" && sent[i].XPOS == "TO" {
			return true
		}
	}
	return false
}
