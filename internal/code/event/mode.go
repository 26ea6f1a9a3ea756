package event

// weaponModes give the mode of an act of force from a word of its clause, the first that fits.
var weaponModes = map[string]string{
	"airstrike": "heavy-weapons", "air-strike": "heavy-weapons", "airstrikes": "heavy-weapons", "artillery": "heavy-weapons", "rocket": "heavy-weapons", "missile": "heavy-weapons",
	"mortar": "heavy-weapons", "shelling": "heavy-weapons", "shell": "heavy-weapons", "bombardment": "heavy-weapons", "warplane": "heavy-weapons", "jet": "heavy-weapons",
	"aircraft": "heavy-weapons", "drone": "heavy-weapons", "gunship": "heavy-weapons", "tank": "heavy-weapons", "air-raid": "heavy-weapons", "drone-strike": "heavy-weapons",
	"precision-strike": "heavy-weapons", "missile-strike": "heavy-weapons", "munition": "heavy-weapons",
	"car-bomb": "explosives", "bomb": "explosives", "bombing": "explosives", "ied": "explosives", "landmine": "explosives", "vbied": "explosives", "grenade": "explosives", "explosive": "explosives",
	"explosion": "explosives", "blast": "explosives", "roadside-bomb": "explosives", "truck-bomb": "explosives",
	"suicide": "suicide-attack", "suicide-bomber": "suicide-attack", "suicide-bombing": "suicide-attack", "suicide-attack": "suicide-attack",
	"rifle": "firearms", "gunfire": "firearms", "shooting": "firearms", "machine-gun": "firearms", "gun": "firearms", "pistol": "firearms",
	"knife": "primitive", "stone": "primitive", "machete": "primitive", "sword": "primitive", "arson": "primitive", "axe": "primitive",
	"tear-gas": "crowd-control", "teargas": "crowd-control", "water-cannon": "crowd-control", "rubber-bullet": "crowd-control", "baton": "crowd-control",
}

// weapon returns the mode that the modifiers, subject and instruments of f tell.
func (c *coder) weapon(f frame) string {
	var found string
	look := func(x int) {
		if found != "" {
			return
		}
		for _, k := range [3]string{c.joined(x), c.lemma[x], c.word(x)} {
			if m := weaponModes[k]; m != "" && k != "" {
				found = m
				return
			}
		}
	}
	for _, x := range [3]int{f.head, f.noun, f.verb} {
		if x < 0 {
			continue
		}
		for _, y := range c.t.Children(x, "compound", "amod", "nmod=") {
			if k := c.t.Case(y); y < x && k == "" || k == "with" || k == "by" {
				look(y)
			}
		}
		for _, y := range c.t.Children(x, "obl", "nsubj", "obl:agent") {
			if k := c.t.Case(y); k == "with" || k == "by" || k == "in" || k == "" {
				look(y)
				for _, z := range c.t.Children(y, "compound", "amod", "nmod=") {
					if c.t.Case(z) == "" && z < y {
						look(z)
					}
				}
			}
		}
	}
	return found
}

// gatherings are meetings of many.
var gatherings = set("meeting summit conference gathering session ministerial assembly forum congress meet host convene gather assemble attend")

// delegates are those who meet as many.
var delegates = set("minister leader envoy ambassador donor head chief negotiator delegate representative delegation diplomat president premier")

// manner returns the mode of a consultation: by telephone, or of many parties.
func (c *coder) manner(x *draft) string {
	for _, h := range [2]int{x.f.head, x.f.noun} {
		if h < 0 {
			continue
		}
		for _, y := range c.t.Children(h, "obl", "compound", "nmod") {
			for _, z := range append(c.t.Children(y, "nmod", "compound"), y) {
				if l := c.lemma[z]; l == "telephone" || l == "phone" {
					return "phone"
				}
				for _, w := range c.t.Children(z, "compound") {
					if l := c.lemma[w]; l == "telephone" || l == "phone" {
						return "phone"
					}
				}
			}
		}
	}
	word := c.lemma[x.f.head]
	if x.f.noun >= 0 {
		word = c.lemma[x.f.noun]
	}
	countries := make(map[string]bool)
	for _, p := range x.Actors {
		if p.Country != "" {
			countries[p.Country] = true
		}
	}
	if len(countries) > 2 {
		return "multilateral"
	}
	if !gatherings[word] && !gatherings[c.lemma[x.f.head]] {
		return ""
	}
	for _, p := range x.Actors {
		many := c.xpos(p.Token) == "NNS" || c.xpos(p.Token) == "NNPS"
		if p.Country == "IGO" && (c.body(p.Token) || many) && c.lemma[p.Token] != "official" || many && len(x.Actors) == 1 && delegates[c.lemma[p.Token]] {
			return "multilateral"
		}
	}
	for _, y := range c.t.Children(x.f.head, "amod") {
		if c.lemma[y] == "multilateral" || c.lemma[y] == "international" {
			return "multilateral"
		}
	}
	if x.f.noun >= 0 {
		for _, y := range c.t.Children(x.f.noun, "amod") {
			if c.lemma[y] == "multilateral" || c.lemma[y] == "international" {
				return "multilateral"
			}
		}
	}
	return ""
}
