package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// A signed is a name that an element holds whose class names say that it is an author's.
type signed struct {
	name  string
	sure  bool  // rel=author or itemprop=author
	block int   // the one under way where it stands
	elem  int32 // that it stands in
	own   about
}

const maxSigned = 32

// signedName keeps the name in n, if the attributes of n say that it holds an author's.
func (t *tree) signedName(n *html.Node, at int32, own about) {
	if !t.dating || len(t.signed) >= maxSigned {
		return
	}
	named, sure := false, false
	for _, a := range n.Attr {
		switch a.Key {
		case "rel", "itemprop":
			sure = sure || a.Val == "author"
		case "class":
			got, ok := t.authorNames[a.Val]
			if !ok {
				got = authorClass(a.Val)
				t.authorNames[a.Val] = got
			}
			named = named || got
		}
	}
	if !sure && !named {
		return
	}
	s := shortText(n)
	name := bylineName(s)
	if name == "" {
		name = personName(s)
	}
	if name == "" && sure && len(s) <= 40 && len(strings.Fields(s)) <= 3 { // a name of one word, or in small letters
		name = s
	}
	if name != "" {
		t.signed = append(t.signed, signed{name, sure, len(t.blocks), at, own})
	}
}

// authorClass says whether a class attribute names an author.
func authorClass(s string) bool {
	for _, name := range strings.Fields(s[:min(len(s), 400)]) {
		for _, w := range words(name) {
			switch w {
			case "author", "authors", "byline", "bylines", "autor", "autoren", "autorin", "auteur", "writer", "contributor", "authorname", "vcard", "journalist", "reporter", "verfasser":
				return true
			}
		}
	}
	return false
}

// byWords open a byline in the languages whose months are known, in lower case.
var byWords = map[string]bool{"by": true, "von": true, "par": true, "por": true, "di": true, "door": true, "author": true, "autor": true, "autorin": true, "text": true, "written": true, "posted": true, "words": true, "story": true, "article": true}

// personName returns the name or names in s, words that open a byline left out, "" if it is something else: two to four words with
// capitals each, or several such joined by commas or "and".
func personName(s string) string {
	fields := strings.Fields(s)
	for len(fields) > 1 && byWords[lower(strings.TrimRight(fields[0], ":"))] {
		fields = fields[1:]
	}
	s = strings.Join(fields, " ")
	if i := strings.IndexAny(s, "|•·/(–—"); i > 0 {
		s = s[:i]
	}
	var names []string
	for _, part := range strings.FieldsFunc(strings.NewReplacer(" and ", ",", " und ", ",", " & ", ",", " et ", ",", " y ", ",").Replace(s), func(r rune) bool { return r == ',' || r == ';' }) {
		ws := strings.Fields(part)
		caps := 0
		for _, w := range ws {
			r, _ := utf8.DecodeRuneInString(w)
			bare := strings.Trim(w, ".'’-")
			switch {
			case connectors[w] || w == "von" || w == "zu" || w == "der" || w == "den" || w == "ten":
			case !unicode.IsUpper(r) || strings.ContainsFunc(bare, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '’' && r != '.' }),
				cues[lower(bare)] != 0, month(lower(bare)) > 0, dateWords[lower(bare)] == dwDay, dateWords[lower(bare)] == dwLabel:
				caps = -100
			default:
				caps++
			}
		}
		if caps < 2 || caps > 4 || len(ws) > 6 {
			break // an office or outlet follows the names
		}
		names = append(names, strings.Join(ws, " "))
		if len(names) == 6 {
			break
		}
	}
	return strings.Join(names, ", ")
}

// author returns the names with which the page signs the article: those of elements named for an author, near the title or else
// anywhere outside menus, teasers and comments, or of a line "By Ann Roe" beside the title.
func (t *tree) author(title string) string {
	at := t.titleAt(title)
	near := func(i int) bool { return at >= 0 && i >= at-4 && i <= at+14 }
	for _, close := range []bool{true, false} {
		for _, sure := range []bool{true, false} {
			var names []string
			last := -1
			for _, s := range t.signed {
				if s.sure != sure || near(s.block) != close || (t.elems[s.elem].flags|s.own)&(flagComment|flagNav|flagClutter|flagHidden) != 0 {
					continue
				}
				if last >= 0 && s.block > last+3 || len(names) >= 6 {
					break // of another article
				}
				last = s.block
				dup := false
				for _, n := range names {
					dup = dup || strings.Contains(letters(n), letters(s.name)) || strings.Contains(letters(s.name), letters(n))
				}
				if !dup {
					names = append(names, s.name)
				}
			}
			if len(names) > 0 {
				return strings.Join(names, ", ")
			}
		}
		if !close {
			break
		}
		for i := range t.blocks {
			b := &t.blocks[i]
			if !near(i) || b.words > 16 || b.flags&(flagComment|flagNav|flagClutter|flagHidden) != 0 {
				continue
			}
			for line := range strings.Lines(b.text) {
				line = strings.TrimSpace(line)
				if name := bylineName(line); name != "" {
					return name
				}
				if first, _, ok := strings.Cut(line, " "); ok && byWords[lower(strings.TrimRight(first, ":"))] && lower(first) != "text" && lower(first) != "story" {
					if name := personName(line); name != "" {
						return name
					}
				}
			}
		}
	}
	return ""
}

// bestAuthor chooses between what the head and the page say: a head that names the outlet, or nobody, says nothing.
func (h *head) bestAuthor(t *tree, title string) string {
	told := trimBy(first(h.author, h.people[h.authorID]))
	if l := letters(told); l == letters(h.site) || strings.Contains(l, "admin") || strings.Contains(told, ".") && !strings.Contains(told, ". ") || strings.HasPrefix(told, "@") {
		if name := t.author(title); name != "" {
			return name
		}
		if l != "" && (l == letters(h.site) || strings.Contains(l, "admin")) {
			return ""
		}
	}
	if told != "" {
		return told
	}
	return t.author(title)
}
