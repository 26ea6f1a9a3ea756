package neardup

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/eval"
	"github.com/dateline-news/dateline/internal/extract"
	"github.com/dateline-news/dateline/internal/res/examples"
)

// An article is a text as its author filed it: paragraphs without furniture.
type article struct {
	title string
	paras []string
}

// A variant is a page made from an article. Variants of one family are copies of one text.
type variant struct {
	family string
	how    string
	doc    *dateline.Document
}

// maker makes variants from a seed.
type maker struct {
	*rand.Rand
	t testing.TB
	n int
}

func newMaker(t testing.TB, seed uint64) *maker { return &maker{rand.New(rand.NewPCG(seed, 7)), t, 0} }

func (m *maker) pick(ss ...string) string { return ss[m.IntN(len(ss))] }
func (m *maker) chance(p float64) bool    { return m.Float64() < p }

// page prints an article as a scraper may find it and reads it with extract.
func (m *maker) page(title string, paras []string, wrap bool) *dateline.Document {
	var lines []string
	furniture := func(p float64, ss ...string) {
		if m.chance(p) {
			lines = append(lines, m.pick(ss...))
		}
	}
	if wrap {
		furniture(0.5, "Share this article", "Advertisement", "Home > World > News", "Sign in | Subscribe", "Skip to main content", "H2H GIF Banner")
		furniture(0.4, "Mar 4, 2023", "Published: 25.02.2019 10:32 GMT", "Saturday, 22 June 2019", "Updated 3 hours ago")
		furniture(0.2, "The newsroom of the Valley Herald brings you the day's reports from home and abroad every morning.", "You are reading a free article of the Harbour Gazette, which lives on its subscribers.")
	}
	lines = append(lines, title)
	if wrap {
		furniture(0.4, "By Staff Reporter", "By Anna Example", "By our correspondent")
	}
	paras = append([]string{}, paras...)
	if len(paras) > 0 && m.chance(0.6) {
		paras[0] = m.pick("PARIS (Reuters) - ", "GENEVA, Sept 3 (AP) — ", "LONDON (AFP) – ", "NAIROBI, Kenya (Example News) - ", "BERLIN — ") + paras[0]
	}
	for i, p := range paras {
		lines = append(lines, p)
		if wrap && i+1 < len(paras) {
			furniture(0.08, "Advertisement", "Read more: How the vote was counted", "Related stories", "Sign up for our newsletter", "Story continues below this advertisement")
		}
	}
	if wrap {
		furniture(0.4, "Reporting by A. Diarra; editing by P. Wells", "(Reuters)", "Photo: Example Images", "© 2019 Example Wire. All rights reserved.")
		furniture(0.4, "Comments (41)", "Follow us on Facebook and Twitter", "Most read", "Read next: Five signs of a weak password")
		furniture(0.2, "Copyright 2019 The Valley Herald. This material may not be published, broadcast, rewritten or redistributed without permission.", "Support independent journalism in our region by becoming a member of the Gazette today.")
	}
	sep := "\n\n"
	if m.chance(0.3) {
		sep = "\n"
	}
	text := strings.Join(lines, sep) + "\n"
	m.n++
	sum := sha256.Sum256(fmt.Appendf(nil, "%d %s", m.n, text))
	d, err := extract.Document(dateline.Capture{ID: hex.EncodeToString(sum[:]), Kind: dateline.KindText, Bytes: []byte(text), Name: "generated"})
	if err != nil {
		m.t.Fatalf("%v:\n%s", err, text)
	}
	d.Source.Outlet = fmt.Sprintf("Outlet %d", m.n)
	return d
}

// typography changes marks, never words.
func (m *maker) typography(paras []string) []string {
	r := strings.NewReplacer("“", "\"", "”", "\"", "’", "'", "‘", "'", "—", " - ", "–", "-", "…", "...")
	if m.chance(0.5) {
		r = strings.NewReplacer(" \"", " “", "\" ", "” ", "'", "’", " - ", " — ", "...", "…")
	}
	out := make([]string, len(paras))
	for i, p := range paras {
		out[i] = r.Replace(p)
	}
	if m.chance(0.2) {
		out[0] = strings.ToUpper(out[0])
	}
	return out
}

// edits changes few words, as a desk does to house style or to the day of publication.
func (m *maker) edits(paras []string) []string {
	pairs := []string{" on Monday", " Monday", " on Tuesday", " Tuesday", " percent", " per cent", " said", " told reporters", " more than ", " over ",
		" about ", " some ", "Prime Minister", "Premier", " killed ", " dead ", "United States", "US", " organisation", " organization", " two ", " 2 ", " three ", " 3 "}
	out := append([]string{}, paras...)
	for i := 0; i < len(pairs); i += 2 {
		if m.chance(0.4) {
			at := m.IntN(len(out))
			out[at] = strings.Replace(out[at], pairs[i], pairs[i+1], 1)
		}
	}
	return out
}

// sentences splits a paragraph roughly.
func sentences(p string) []string {
	var out []string
	from := 0
	for i := 0; i+2 < len(p); i++ {
		if (p[i] == '.' || p[i] == '?') && p[i+1] == ' ' && p[i+2] >= 'A' && p[i+2] <= 'Z' && i-from > 30 {
			out = append(out, p[from:i+1])
			from = i + 2
		}
	}
	return append(out, p[from:])
}

// reflow joins or splits paragraphs.
func (m *maker) reflow(paras []string) (out []string) {
	for _, p := range paras {
		ss := sentences(p)
		switch {
		case len(ss) > 1 && m.chance(0.4):
			out = append(out, ss...)
		case len(out) > 0 && m.chance(0.3):
			out[len(out)-1] += " " + p
		default:
			out = append(out, p)
		}
	}
	return out
}

func wordCount(paras []string) int { return len(strings.Fields(strings.Join(paras, " "))) }

// abridge cuts paragraphs: from the end, or here and there; the opening stays.
func (m *maker) abridge(paras []string) []string {
	keep := 0.3 + 0.6*m.Float64()
	want := int(keep * float64(wordCount(paras)))
	var out []string
	if m.chance(0.6) {
		for _, p := range paras {
			out = append(out, p)
			if wordCount(out) >= want {
				break
			}
		}
	} else {
		for i, p := range paras {
			if i == 0 || m.chance(keep) {
				out = append(out, p)
			}
		}
	}
	if m.chance(0.2) { // cut within the last sentence, as teasers are
		ws := strings.Fields(out[len(out)-1])
		if len(ws) > 12 {
			out[len(out)-1] = strings.Join(ws[:len(ws)*2/3], " ") + "..."
		}
	}
	return out
}

// excerpt takes paragraphs from within.
func (m *maker) excerpt(paras []string) []string {
	n := max(2, len(paras)*(2+m.IntN(3))/10)
	from := 1 + m.IntN(max(1, len(paras)-n))
	return paras[from:min(from+n, len(paras))]
}

// copies makes the variants of one family: the original and n others.
func (m *maker) copies(family string, a article, n int, excerpts bool) []variant {
	out := []variant{{family, "original", m.page(a.title, a.paras, m.chance(0.5))}}
	for range n {
		paras, how := append([]string{}, a.paras...), "wrapped"
		switch x := m.Float64(); {
		case x < 0.45 && len(paras) > 3:
			paras, how = m.abridge(paras), "abridged"
		case x < 0.57 && len(paras) > 5 && excerpts:
			paras, how = m.excerpt(paras), "excerpt"
		}
		if wordCount(paras) < 60 { // briefs are no copies that anybody could tell
			paras, how = append([]string{}, a.paras...), "wrapped"
		}
		if m.chance(0.5) {
			paras, how = m.edits(paras), how+"+edits"
		}
		if m.chance(0.4) {
			paras, how = m.reflow(paras), how+"+reflow"
		}
		if m.chance(0.5) {
			paras = m.typography(paras)
		}
		title := a.title
		if m.chance(0.6) {
			title, how = m.retitle(a), how+"+retitled"
		}
		if m.chance(0.15) { // a paragraph of the outlet's own
			at := 1 + m.IntN(len(paras))
			paras = append(paras[:at:at], append([]string{m.pick("Readers in our region will recall that a similar case came before the county council two winters ago.", "Our newspaper reported last spring that several families from the valley had been waiting for such news for years.")}, paras[at:]...)...)
			how += "+local"
		}
		out = append(out, variant{family, how, m.page(title, paras, true)})
	}
	return out
}

func (m *maker) retitle(a article) string {
	ws := strings.Fields(sentences(a.paras[0])[0])
	return strings.TrimRight(strings.Join(ws[:min(len(ws), 6+m.IntN(5))], " "), ".,;")
}

// names and figures of an article, for texts of other authors about the same.
func namesOf(a article) (out []string) {
	for _, p := range a.paras {
		ws := strings.Fields(p)
		for i := 1; i < len(ws); i++ {
			if w := strings.Trim(ws[i], ".,;:\"“”'’()"); len(w) > 3 && w[0] >= 'A' && w[0] <= 'Z' {
				out = append(out, w)
			}
		}
	}
	return append(out, "officials", "the government", "the police")
}

// lead writes a new opening about the matter of a.
func (m *maker) lead(a article) string {
	ns := namesOf(a)
	n := func() string { return ns[m.IntN(len(ns))] }
	d, k := m.day(), 2+m.IntN(400)
	s := m.pick(
		fmt.Sprintf("New details emerged late on %s about the events around %s, where %d people were now reported hurt and %s called an urgent meeting with %s.", d, n(), k, n(), n()),
		fmt.Sprintf("The number of those affected rose to %d by %s, a spokesman for %s said, as %s and %s weighed what to do next.", k, d, n(), n(), n()),
		fmt.Sprintf("%s pulled back on %s from an earlier warning to %s after %d hours of discussions behind closed doors, two people who took part said.", n(), d, n(), k),
		fmt.Sprintf("Hours after the first reports, %s confirmed on %s that %s had been told in advance, and promised to answer %d questions put by %s.", n(), d, n(), k, n()),
		fmt.Sprintf("%s faced growing pressure from %s on %s to explain why nobody had acted on %d warnings that reached %s in spring.", n(), n(), d, k, n()),
		fmt.Sprintf("With tempers rising in %s, allies of %s met until dawn on %s and left without the agreement that %s had announced.", n(), n(), d, n()),
		fmt.Sprintf("A day of confusion over %s ended on %s when %s published a list of %d names and %s called it incomplete.", n(), d, n(), k, n()),
		fmt.Sprintf("%s said %s that it would send %d more observers to watch what %s does now, a step that %s had long resisted.", n(), d, k, n(), n()),
		fmt.Sprintf("Relatives and colleagues waited for word in %s as %s disputed the account given by %s, according to a diplomat who followed the case on %s.", n(), n(), n(), d),
		fmt.Sprintf("Lawyers for %s filed a complaint of %d pages against %s on %s, while %s kept silent for a second day.", n(), k, n(), d, n()),
		fmt.Sprintf("Few had expected %s to give way, but by noon on %s its envoys sat at one table with %s and spoke of %d open points.", n(), d, n(), k),
		fmt.Sprintf("Television showed pictures from %s on %s that seemed to contradict what %s had told %s about the first %d hours.", n(), d, n(), n(), k))
	return strings.ToUpper(s[:1]) + s[1:]
}

func (m *maker) day() string {
	return m.pick("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}

// update is a later version: a new lead over most of the old text, some figures changed, paragraphs added.
func (m *maker) update(a article) []string {
	out := []string{m.lead(a)}
	if m.chance(0.6) {
		out = append(out, m.lead(a))
	}
	from := m.IntN(2) // whether the old lead goes
	for _, p := range a.paras[from:] {
		if m.chance(0.2) {
			continue
		}
		if m.chance(0.3) {
			p = digitsUp(p)
		}
		out = append(out, p)
		if m.chance(0.15) {
			out = append(out, m.lead(a))
		}
	}
	return out
}

// digitsUp raises each last digit of a number.
func digitsUp(s string) string {
	b := []byte(s)
	for i := range b {
		if b[i] >= '0' && b[i] < '9' && (i+1 == len(b) || b[i+1] < '0' || b[i+1] > '9') {
			b[i]++
		}
	}
	return string(b)
}

// rival is another author's article on the same happening: the same names, one or two of the same quotes, other words.
func (m *maker) rival(a article) []string {
	out := []string{m.lead(a)}
	quotes := 0
	for _, p := range a.paras {
		for _, s := range sentences(p) {
			if strings.ContainsAny(s, "\"“") && quotes < 2 && m.chance(0.6) {
				out = append(out, s)
				quotes++
			}
		}
		if m.chance(0.6) {
			out = append(out, m.lead(a))
		}
	}
	ns := namesOf(a)
	return append(out, fmt.Sprintf("Analysts said that %s had little choice, since %s would otherwise have turned to %s for support before the end of the year.", ns[m.IntN(len(ns))], ns[m.IntN(len(ns))], ns[m.IntN(len(ns))]))
}

// template writes a report that a desk fills in every day.
func (m *maker) template() article {
	f := func(lo, hi float64) string { return fmt.Sprintf("%.2f", lo+(hi-lo)*m.Float64()) }
	i := func(lo, hi int) int { return lo + m.IntN(hi-lo) }
	town := m.pick("Ardesh", "Bellport", "Corvane", "Dunmere", "Eskar", "Falmora", "Gorsk", "Hallin", "Ivera", "Jorund", "Kestrel Bay", "Lomond", "Marisk", "Norvale")
	switch m.IntN(4) {
	case 0:
		up := m.pick("rose", "fell", "edged up", "slipped", "gained", "lost")
		return article{"Stocks close " + m.pick("higher", "lower", "mixed"), []string{
			fmt.Sprintf("Shares on the %s stock exchange %s %s percent on %s as investors awaited the decision of the central bank on interest rates later this week.", town, up, f(0, 3), m.day()),
			fmt.Sprintf("The benchmark index closed at %d points, %s percent %s its level at the start of the week. Some %d million shares changed hands.", i(4000, 9000), f(0, 4), m.pick("above", "below"), i(20, 900)),
			fmt.Sprintf("%d stocks advanced and %d declined. Among the most active issues were %s Bank, up %s percent, and %s Cement, down %s percent.", i(10, 300), i(10, 300), m.pick("First", "Union", "Coastal", "National"), f(0, 5), m.pick("Royal", "Delta", "Eastern"), f(0, 5)),
			fmt.Sprintf("The currency traded at %s to the dollar, compared with %s on the previous day. Oil for delivery next month cost $%s a barrel.", f(1, 90), f(1, 90), f(40, 110)),
			"Traders said that the market would probably remain quiet until the figures for inflation were published and foreign funds returned.",
		}}
	case 1:
		return article{"Quake hits near " + town, []string{
			fmt.Sprintf("An earthquake of magnitude %s struck %d kilometres %s of %s on %s, the geological survey said.", f(4, 7), i(5, 200), m.pick("north", "south", "east", "west"), town, m.day()),
			fmt.Sprintf("The quake hit at %d:%02d a.m. local time at a depth of %d kilometres. There were no immediate reports of damage or casualties.", i(1, 12), i(0, 60), i(3, 200)),
			fmt.Sprintf("The region lies on the boundary of two plates and is often shaken. A quake of magnitude %s killed %d people there in %d.", f(6, 8), i(3, 3000), i(1930, 2010)),
			"Residents were advised to expect aftershocks and to stay away from damaged buildings until they had been inspected by engineers.",
		}}
	case 2:
		return article{town + " weather outlook", []string{
			fmt.Sprintf("The meteorological office expects %s in %s on %s, with temperatures between %d and %d degrees and winds of up to %d kilometres an hour.", m.pick("rain", "sunshine", "showers", "snow", "fog"), town, m.day(), i(-5, 15), i(16, 38), i(5, 90)),
			fmt.Sprintf("The highest temperature of the day before was %d degrees at %s, the lowest %d degrees. %d millimetres of rain fell in the past 24 hours.", i(16, 40), town, i(-9, 15), i(0, 60)),
			fmt.Sprintf("The sun rises at %d:%02d and sets at %d:%02d. Sailors are warned of waves of up to %d metres along the coast.", i(4, 8), i(0, 60), i(16, 22), i(0, 60), i(1, 7)),
			"The outlook for the rest of the week is unsettled, and drivers are asked to take care on mountain roads and bridges.",
		}}
	}
	other := m.pick("Rovers", "United", "Athletic", "Dynamo", "Rangers", "Olympic")
	return article{town + " beat " + other, []string{
		fmt.Sprintf("%s beat %s %d-%d on %s to move to %d points from %d matches, with the winning goal in the %dth minute.", town, other, i(1, 5), i(0, 2), m.day(), i(10, 80), i(10, 38), i(5, 90)),
		fmt.Sprintf("A crowd of %d saw the home side take the lead after %d minutes before the visitors were reduced to ten men.", i(2000, 80000), i(2, 44)),
		fmt.Sprintf("%s next play away on %s, while %s host the leaders. The two sides meet again in %d weeks.", town, m.day(), other, i(2, 20)),
		"The coach praised his players after the final whistle and said that the season was long and that every point counted.",
	}}
}

// base returns the articles that variants are made of: the bundled ones, and those of ../shared that may only be measured on.
func base(t testing.TB, withShared bool) (bundled, shared []article) {
	files, err := examples.Files.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f.IsDir() { // articles on one happening
			continue
		}
		data, err := examples.Files.ReadFile(f.Name())
		if err != nil {
			t.Fatal(err)
		}
		kind := dateline.KindText
		if strings.HasSuffix(f.Name(), ".html") {
			kind = dateline.KindHTML
		}
		d, err := extract.Document(dateline.Capture{ID: f.Name(), Kind: kind, Bytes: data})
		if err != nil {
			t.Fatal(err)
		}
		bundled = append(bundled, bodyOf(d))
	}
	data, err := eval.Files.ReadFile("news/docs.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	bundled = append(bundled, ofJSONL(t, data)...)
	if !withShared {
		return bundled, nil
	}
	const dir = "../../../../shared"
	if _, err := os.Stat(dir); err != nil {
		t.Logf("the articles of ../shared are not at hand: %v", err)
		return bundled, nil
	}
	for _, name := range []string{"gold/dev.docs.jsonl", "gold/dev2.docs.jsonl"} {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		bundled = append(bundled, ofJSONL(t, data)...)
	}
	texts, err := filepath.Glob(filepath.Join(dir, "data/quote/polnear/*/text/*.txt"))
	if err != nil || len(texts) == 0 {
		t.Fatalf("no articles in %s: %v", dir, err)
	}
	for _, file := range texts {
		if len(shared) == 150 {
			break
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		d, err := extract.Document(dateline.Capture{ID: file, Kind: dateline.KindText, Bytes: data})
		if err != nil {
			t.Fatal(err)
		}
		a := bodyOf(d)
		if first := strings.TrimSpace(strings.SplitN(string(data), "\n", 2)[0]); a.paras[0] == first { // the files begin with their titles
			a.title, a.paras = strings.TrimSuffix(first, "."), a.paras[1:]
		}
		if wordCount(a.paras) > 120 && len(a.paras) > 3 {
			shared = append(shared, a)
		}
	}
	return bundled, shared
}

func ofJSONL(t testing.TB, data []byte) (out []article) {
	for line := range strings.Lines(string(data)) {
		var doc struct{ Title, Text string }
		if err := json.Unmarshal([]byte(line), &doc); err != nil {
			t.Fatal(err)
		}
		a := article{title: doc.Title}
		for p := range strings.SplitSeq(doc.Text, "\n") {
			if p = strings.TrimSpace(p); p != "" {
				a.paras = append(a.paras, p)
			}
		}
		if wordCount(a.paras) > 80 {
			out = append(out, a)
		}
	}
	return out
}

func bodyOf(d *dateline.Document) (a article) {
	a.title = d.Title
	for _, l := range d.Lines {
		switch l.Kind {
		case dateline.LineBody:
			a.paras = append(a.paras, l.Span.In(d.Text))
		case dateline.LineTitle:
			a.title = l.Span.In(d.Text)
		}
	}
	a.title = strings.TrimSuffix(a.title, ".")
	if a.title == "" {
		a.title = "News of the day"
	}
	return a
}

// corpus makes copies and the texts that are hard to tell from them. An article has either updates or excerpts: what two versions have in
// common is a copy of both.
func (m *maker) corpus(articles []article) (out []variant) {
	for i, a := range articles {
		family := fmt.Sprintf("a%d", i)
		updates := 2 * (i % 2)
		out = append(out, m.copies(family, a, 4, updates == 0)...)
		for k := range updates {
			u := article{m.retitle(a), m.update(a)}
			if wordCount(u.paras) < 60 {
				continue
			}
			out = append(out, m.copies(fmt.Sprintf("%s-update%d", family, k), u, m.IntN(2), false)...)
		}
		r := article{m.retitle(a), m.rival(a)}
		if wordCount(r.paras) >= 60 {
			out = append(out, m.copies(family+"-rival", r, 1, true)...)
		}
	}
	for i := range 4 * len(articles) {
		out = append(out, m.copies(fmt.Sprintf("template%d", i), m.template(), m.IntN(2), false)...)
	}
	return out
}
