package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A script makes a lemma of a form.
type script struct {
	lower bool
	cut   int // characters
	add   string
}

// parseScript reads "k0", "l2y", "l10be": keep or lower the case, characters to cut, what to add.
func parseScript(s string) script {
	sc := script{lower: s != "" && s[0] == 'l'}
	i := 1
	for ; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
		sc.cut = sc.cut*10 + int(s[i]-'0')
	}
	if i < len(s) {
		sc.add = s[i:]
	}
	return sc
}

// lemma returns the lemma of a form: from the list of irregular forms, else by the script that the model chose,
// checked against the words of the language where the form is regular. Names typed in lower case get their capital.
func (a *Annotator) lemma(form, upos, xpos string, choice int) string {
	if l, ok := shortened[form]; ok {
		return l
	}
	if upos == "PROPN" {
		if m, ok := calendar[strings.ToLower(form)]; ok {
			return m
		}
		l := a.scripts[choice].apply(form)
		if l == form && xpos == "NNP" && plainLower(l) && !particles[l] {
			return capital(l)
		}
		return l
	}
	if upos == "PUNCT" {
		switch form {
		case "“", "”":
			return `"`
		case "‘", "’":
			return "'"
		}
	}
	if xpos == "CD" && strings.Contains(form, ",") {
		if i := strings.LastIndexByte(form, ','); !thousands(form[i+1:]) {
			return form[:i] + "." + form[i+1:] // "3,5" as in many languages
		}
		return strings.ReplaceAll(form, ",", "")
	}
	if xpos == "ADD" && address(form) {
		return form
	}
	low := strings.ToLower(form)
	if l, ok := irregular(low, xpos); ok {
		return l
	}
	if xpos == "NNS" {
		if l, ok := strings.CutSuffix(strings.ReplaceAll(low, "’", "'"), "'s"); ok && l != "" {
			if '0' <= l[len(l)-1] && l[len(l)-1] <= '9' {
				l += "s" // "the 1990's", as "the 1990s"
			}
			return l
		}
	}
	if upos == "ADJ" && peoples[low] {
		return capital(low)
	}
	if upos == "VERB" && strings.HasSuffix(low, "in") && len(low) > 3 && (xpos == "VBG" || a.model.Rank(low) == 0) && a.model.Rank(low+"g") > 0 {
		return a.stem(low+"g", "VBG") // "goin"
	}
	if w, ok := a.respell(low, upos, xpos); ok {
		return a.stem(w, xpos)
	}
	if (xpos == "NN" || xpos == "JJ") && upos != "VERB" && (strings.HasSuffix(low, "ing") || strings.HasSuffix(low, "ed")) {
		return low // whatever verb the model thinks of: "browsing" NN, "upcoming" JJ
	}
	sc := a.scripts[choice]
	if sc.cut >= utf8.RuneCountInString(form) && inflected(xpos) {
		sc = script{lower: true} // what it knows of another word: "well" for "faster"
	}
	got := sc.apply(form)
	if xpos == "NNS" && low[len(low)-1] != 's' && len(got) < len(low) && a.model.Rank(got) == 0 {
		return low
	}
	return a.regular(low, xpos, got)
}

// shortened are short spellings in lower case that are nothing else, whatever the tagger takes them for.
var shortened = map[string]string{"b/c": "because", "bc": "because", "cuz": "because", "coz": "because", "pls": "please", "plz": "please", "ppl": "people", "thru": "through",
	"abt": "about", "teh": "the", "hrs": "hour", "yrs": "year", "ect": "etc.", "ect.": "etc.", "etc": "etc.", "govt": "government"}

// inflected says whether the forms of a tag are made of longer stems.
func inflected(xpos string) bool {
	switch xpos {
	case "JJR", "JJS", "RBR", "RBS", "NNS", "VBG", "VBD", "VBN":
		return true
	}
	return false
}

// particles are parts of names that keep their small letter.
var particles = set("al el bin ibn abu de da di du del della der den des la le van von und of the and ter ten y e dos das bint ben")

func plainLower(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return s != ""
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// calendar has the names of months and days cut short, with and without a stop; some are other names without: "Jan", "Sun".
var calendar = func() map[string]string {
	m := map[string]string{}
	for _, l := range strings.Fields("January February August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday") {
		short := strings.ToLower(l[:3])
		m[short+"."] = l
		if short != "jan" && short != "sun" {
			m[short] = l
		}
	}
	m["sept"], m["sept."], m["tues"], m["tues."], m["thurs"], m["thurs."] = "September", "September", "Tuesday", "Tuesday", "Thursday", "Thursday"
	return m
}()

// peoples are adjectives that keep their capital.
var peoples = set(`afghan african albanian algerian american arab argentinian armenian asian australian austrian bangladeshi belgian brazilian british bulgarian
	canadian catholic chilean chinese christian colombian croatian cuban czech danish dutch egyptian english estonian ethiopian european finnish french georgian
	german greek haitian hungarian indian indonesian iranian iraqi irish islamic israeli italian jamaican japanese jewish jordanian kenyan korean kurdish
	latin lebanese libyan lithuanian malaysian mexican moroccan muslim nepalese nigerian norwegian pakistani palestinian peruvian polish portuguese romanian
	russian saudi scottish serbian shia shiite siamese somali spanish sudanese sunni swedish swiss syrian taiwanese thai tunisian turkish ukrainian
	venezuelan vietnamese welsh yemeni`)

// thousands says whether what stands behind the last comma of a number begins with three digits and no fourth.
func thousands(s string) bool {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n == 3
}

func (sc script) apply(form string) string {
	if sc.lower {
		form = strings.ToLower(form)
	}
	n := len(form)
	for range sc.cut {
		if n == 0 {
			return form // the script is for a longer word
		}
		_, size := utf8.DecodeLastRuneInString(form[:n])
		n -= size
	}
	if n == 0 && sc.add == "" {
		return form
	}
	return form[:n] + sc.add
}

// rarer is how many times rarer than another regular lemma the model's choice must be to lose against it: "escap" for
// "escaped" loses against "escape". Twice is enough for "kidd" against "kid", as doubling is regular.
const rarer = 10

// regular returns the lemma got of the lower-case form, or a better one: the model's choice for "violating" may be
// "violat". The ranks of the word vectors tell which words there are.
func (a *Annotator) regular(form, xpos, got string) string {
	var buf [4]string
	cands := candidates(buf[:0], form, xpos)
	if len(cands) == 0 {
		return got
	}
	if len(cands) == 1 && (got+"e" == cands[0] || got == form && xpos != "NNS" && xpos != "VBZ") {
		return cands[0]
	}
	rank := a.model.Rank(got)
	if got == form && xpos != "NNS" { // a form in -ing or -ed is no lemma
		rank = 0
	}
	best, at := "", 0
	for _, c := range cands {
		if r := a.model.Rank(c); r > 0 && (at == 0 || r < at) {
			best, at = c, r
		}
	}
	switch {
	case at == 0:
		if rank == 0 && got+"e" == cands[min(1, len(cands)-1)] && mute(got) {
			return got + "e"
		}
		if stem, ok := strings.CutSuffix(got, "e"); ok && rank == 0 && stem == cands[0] && whole(stem) {
			return stem
		}
	case xpos == "NNS" || xpos == "VBZ":
		if got != form && (rank == 0 || rank > rarer*at && (len(best) > len(got) || strings.HasSuffix(best, "ss") || strings.HasSuffix(best, "h") || strings.HasSuffix(best, "x"))) {
			return best // "roses" is of "rose", not "ros"; "themes" not of "them"
		}
	case xpos == "JJS" || xpos == "JJR":
		if rank == 0 || rank > rarer*at || len(got)+1 == len(best) && rank > at {
			return best
		}
	case got+"e" == best && mute(got): // "revising" is of "revise" though "Revis" is a name
		return best
	case rank == 0, rank > at*rarer, len(got) == len(best)+1 && rank > 2*at && got[:len(best)] == best && got[len(best)] == got[len(best)-1]:
		return best
	}
	return got
}

// candidates appends what a regular form may be a form of.
func candidates(out []string, form, xpos string) []string {
	end := ""
	switch xpos {
	case "VBG":
		end = "ing"
	case "VBD", "VBN":
		end = "ed"
	case "NNS", "VBZ":
		end = "s"
	case "JJS", "RBS":
		end = "est"
	case "JJR", "RBR":
		end = "er"
	}
	stem, ok := strings.CutSuffix(form, end)
	if !ok || end == "" || len(stem) < 2 {
		return out
	}
	n := len(stem)
	if end == "s" {
		out = append(out, stem)
		if s, ok := strings.CutSuffix(stem, "ie"); ok && len(s) > 1 {
			return append(out, s+"y")
		}
		if s, ok := strings.CutSuffix(stem, "e"); ok {
			return append(out, s)
		}
		return out
	}
	if stem[n-1] == 'i' && end != "ing" {
		return append(out, stem[:n-1]+"y")
	}
	if stem[n-1] == 'u' || stem[n-1] == 'v' { // "suing", "solved": no verb ends so
		return append(out, stem+"e")
	}
	if short(stem) { // "fined" is of "fine": "fin" doubles its last letter
		return append(out, stem+"e")
	}
	out = append(out, stem, stem+"e")
	if n > 2 && stem[n-1] == stem[n-2] && stem[n-1] != 'e' {
		out = append(out, stem[:n-1])
	} else if strings.HasSuffix(stem, "ck") && n > 3 {
		out = append(out, stem[:n-1]) // "mimicking"
	}
	return out
}

// mute says whether the stem of a word that is not known lacks an "e": "enumerat", "iodis", "reemerg"; but "repeat", "fax".
func mute(stem string) bool {
	for _, end := range [...]string{"at", "is", "iz", "ys", "yz", "rg", "dg", "nc", "uc"} {
		if s, ok := strings.CutSuffix(stem, end); ok && len(s) > 1 {
			return end != "at" || strings.IndexByte("aeou", s[len(s)-1]) < 0
		}
	}
	return false
}

// whole says whether the stem of a word that is not known hardly lacks an "e": "embroider", "freewheel", "redact".
func whole(stem string) bool {
	for _, end := range [...]string{"er", "en", "el", "al", "or", "ow", "ay", "ey", "oy", "ck", "ss", "sh", "ch", "ll", "nt", "ct", "pt", "nd", "ld", "rd", "rt", "mp", "nk"} {
		if strings.HasSuffix(stem, end) {
			return true
		}
	}
	return false
}

// short says whether a stem is one syllable that ends in one consonant after one vowel letter, which doubles before an ending.
func short(stem string) bool {
	vowels := 0
	for i := range len(stem) {
		if strings.IndexByte("aeiouy", stem[i]) >= 0 {
			vowels++
		}
	}
	n := len(stem)
	return vowels == 1 && n > 2 && strings.IndexByte("aeiouy", stem[n-2]) >= 0 && strings.IndexByte("aeiouywxh", stem[n-1]) < 0
}
