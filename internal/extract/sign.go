package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// Who signs and where from: bylines, credits, datelines.

// connectors are the small words inside names of people and places.
var connectors = map[string]bool{"of": true, "de": true, "la": true, "le": true, "el": true, "al": true, "the": true, "van": true, "von": true, "der": true, "den": true,
	"di": true, "da": true, "do": true, "dos": true, "du": true, "bin": true, "ibn": true, "ben": true, "and": true, "y": true, "e": true, "upon": true, "in": true, "for": true, "near": true, "abu": true}

// A signature is what stands before the story in its first paragraph.
type signature struct {
	end        int     // where the text proper begins; 0 if there is no dateline
	date       calDate // the day, with or without a year
	start, fin int     // where the date stands
	alone      bool    // nothing follows
	weak       bool    // a place in capitals and a colon, which a speaker's name in a transcript has too
}

// readDateline reads "WASHINGTON, Sept 3 (Agency) —", "PARIS —", "(Agency) -", "KYIV, Ukraine (AP) —" at the start of line.
// A place in capitals, an agency in brackets or a date must be there: "Paris - the capital" is no dateline.
func readDateline(line string) signature {
	if line == "" || line[0] >= 'a' && line[0] <= 'z' || line[0] == '"' || len(line) < 4 {
		return signature{}
	}
	head := line[:min(len(line), 110)]
	for at := 0; at < len(head); {
		i, n, hard := separator(head[at:])
		if i < 0 {
			break
		}
		prefix := head[:at+i]
		end := at + i + n
		if s, ok := datelinePrefix(prefix, hard); ok {
			for end < len(line) && isBreak(line, end) > 0 {
				end += isBreak(line, end)
			}
			if end < len(line) {
				if r, _ := utf8.DecodeRuneInString(line[end:]); unicode.IsLower(r) {
					return signature{}
				}
			}
			s.end, s.alone = end, end == len(line)
			s.weak = !hard && s.date.day == 0 && !strings.ContainsAny(prefix, "([")
			return s
		}
		at += i + n
	}
	if len(line) <= 90 { // the whole line
		if s, ok := datelinePrefix(line, false); ok && (s.date.day > 0 || strings.HasSuffix(line, ")")) {
			s.end, s.alone = len(line), true
			return s
		}
	}
	return signature{}
}

// separator finds the next dash or colon that can end a dateline. hard is false for a colon.
func separator(s string) (at, n int, hard bool) {
	for i := 0; i < len(s); i++ {
		switch {
		case strings.HasPrefix(s[i:], "—"), strings.HasPrefix(s[i:], "–"):
			return i, 3, true
		case strings.HasPrefix(s[i:], "--"):
			return i, 2, true
		case (s[i] == '-' || s[i] == '_') && i > 0 && (s[i-1] == ' ' || s[i-1] == ')') && (i+1 == len(s) || s[i+1] == ' '):
			return i, 1, true
		case s[i] == ':' && i+1 < len(s) && s[i+1] == ' ':
			return i, 1, false
		}
	}
	return -1, 0, false
}

// datelinePrefix says whether p is all there is to a dateline, without the dash.
func datelinePrefix(p string, hard bool) (s signature, ok bool) {
	p = strings.TrimRight(p, " \u00a0")
	var buf [32]dtok
	toks := lexDate(p, buf[:])
	if len(toks) == 0 {
		return s, false
	}
	caps, mixed, agency, small := 0, 0, 0, 0
	for i := 0; i < len(toks); {
		t := toks[i]
		if cd, n, sure := dateAt(toks, i); n > 0 && cd.day > 0 && sure {
			if s.date.day > 0 {
				return s, false
			}
			s.date, s.start, s.fin = cd, t.start, toks[i+n-1].end
			i += n
			continue
		}
		switch t.kind {
		case '(', '[':
			j := i + 1
			for j < len(toks) && toks[j].kind != ')' && toks[j].kind != ']' {
				if toks[j].kind == '0' {
					return s, false
				}
				j++
			}
			if j == len(toks) || j-i > 7 || j == i+1 || !upperAt(p, toks[i+1].start) {
				return s, false
			}
			agency++
			i = j + 1
			continue
		case 'a':
			word := p[t.start:t.end]
			switch {
			case dateWords[t.word] == dwDay:
			case strings.ToUpper(word) == word && len(word) > 1:
				caps++
			case upperAt(p, t.start):
				mixed++
			case connectors[t.word]:
				small++
			default:
				return s, false
			}
		case ',', '.', '/', '\'', '|', '-':
		case '0':
			return s, false
		default:
			return s, false
		}
		i++
	}
	switch {
	case toks[0].kind == 'a' && slug[toks[0].word] && agency == 0:
		return s, false
	case caps+mixed > 8 || small > 3:
		return s, false
	case agency > 0: // "(Reuters) -", "Kabul (AFP) -"
		return s, agency == 1
	case s.date.day > 0:
		return s, caps > 0 || mixed > 0 && mixed <= 4
	case caps > 0:
		first := toks[0]
		return s, first.kind == 'a' && strings.ToUpper(p[first.start:first.end]) == p[first.start:first.end] && caps+mixed <= 6 && (hard || caps <= 3 && mixed == 0)
	}
	return s, false
}

// slug holds words in capitals that open a line without being a place.
var slug = map[string]bool{"breaking": true, "update": true, "updated": true, "exclusive": true, "opinion": true, "analysis": true, "watch": true, "live": true, "video": true,
	"factbox": true, "explainer": true, "q": true, "a": true, "editor": true, "note": true, "correction": true, "timeline": true, "profile": true, "interview": true, "report": true, "news": true, "urgent": true, "alert": true, "read": true, "more": true, "photo": true, "photos": true, "by": true,
	"on": true, "in": true, "at": true, "since": true, "until": true, "after": true, "before": true, "from": true, "the": true, "this": true, "last": true, "published": true, "posted": true, "date": true, "dated": true}

func upperAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r)
}

// markDatelines marks lines that are nothing but a dateline, and keeps the date of the first dateline.
func markDatelines(lines []textLine, first int, d *dateline.Document) {
	for i := range lines {
		l := &lines[i]
		if l.dateline == 0 || l.decided {
			continue
		}
		s := readDateline(l.text)
		if s.alone {
			l.mark(dateline.LineDateline, "dateline-only")
		}
		if v := s.date.value(); v != "" {
			d.Dates = append(d.Dates, dateline.DateCandidate{Origin: dateline.OriginDateline, Value: v,
				Span: dateline.Span{Start: l.span.Start + s.start, End: l.span.Start + s.fin}})
			return
		}
	}
}

// markByline marks the lines that name the author, near the beginning and at the end of the text.
func markByline(lines []textLine, first int, d *dateline.Document) {
	for i := range lines {
		l := &lines[i]
		if l.decided || i > first+1 && i < len(lines)-3 {
			continue
		}
		name := bylineName(l.text)
		if name == "" {
			continue
		}
		l.mark(dateline.LineByline, "by-names")
		if d.Byline == "" {
			d.Byline = name
		}
		var buf [40]dtok
		toks := lexDate(l.text, buf[:])
		for k := range toks {
			if cd, n, _ := dateAt(toks, k); n > 0 && cd.value() != "" && (cd.day > 0) {
				d.Dates = append(d.Dates, dateline.DateCandidate{Origin: dateline.OriginLine, Value: cd.value(),
					Span: dateline.Span{Start: l.span.Start + toks[k].start, End: l.span.Start + toks[k+n-1].end}, Detail: "byline"})
				break
			}
		}
	}
}

// bylineName returns the names on a line such as "By Ann Roe and John Doe, Example News | Sep 3, 2014", "" if it is none. A name
// has two capitalised words at least, unless an office or outlet follows; "By Friday, the rebels ..." and "By the numbers" have not.
func bylineName(line string) string {
	if len(line) > 160 || len(line) < 6 {
		return ""
	}
	low := lower(line[:min(len(line), 16)])
	rest := ""
	for _, p := range []string{"by ", "by: ", "written by ", "words by ", "text by ", "story by ", "posted by ", "published by ", "author: ", "report by ", "from "} {
		if strings.HasPrefix(low, p) {
			rest = strings.TrimSpace(line[len(p):])
			if p == "from " && !strings.Contains(rest, " in ") {
				return ""
			}
			if line[0] >= 'a' && line[0] <= 'z' && p == "from " {
				return ""
			}
			break
		}
	}
	if rest == "" {
		return ""
	}
	if i := strings.IndexAny(rest, "|•·"); i > 0 {
		rest = strings.TrimSpace(rest[:i])
	} else if i := strings.Index(rest, " - "); i > 0 {
		rest = strings.TrimSpace(rest[:i])
	} else if i := strings.Index(rest, " — "); i > 0 {
		rest = strings.TrimSpace(rest[:i])
	}
	names := rest
	if i := strings.Index(names, ","); i > 0 {
		if after := strings.TrimSpace(names[i+1:]); len(strings.Fields(after)) > 10 {
			return ""
		}
	}
	if strings.HasSuffix(names, ".") && !strings.HasSuffix(names, "Jr.") && strings.Count(names, " ") > 5 {
		return ""
	}
	if name := strings.TrimRight(names, ". "); agencies[lower(name)] && !agencyWords(lower(name)) {
		return name
	}
	caps, small := 0, 0
	end := len(names)
	for i := 0; i < len(names); {
		j := i
		for j < len(names) && names[j] != ' ' {
			j++
		}
		w := strings.Trim(names[i:j], ".,()'’")
		switch {
		case w == "" || w == "&":
		case lower(w) == "staff" || lower(w) == "correspondent" || lower(w) == "reporter" || lower(w) == "writer":
			caps++
		case upperAt(w, 0):
			if caps == 0 && (month(lower(w)) > 0 || dateWords[lower(w)] == dwDay || lower(w) == "the" && small == 0 && caps == 0 && len(strings.Fields(names)) < 3) {
				return ""
			}
			caps++
		case connectors[w] || w == "with" || w == "at" || w == "on" || w == "special" || w == "to":
			if caps == 0 {
				return ""
			}
			small++
			if w == "in" || w == "on" || w == "at" || w == "for" { // what follows is a place, day or outlet
				end = min(end, i)
				if r := strings.TrimSpace(names[j:]); w != "on" && (len(strings.Fields(r)) > 6 || r == "" || !upperAt(r, 0)) {
					return ""
				}
			}
		case w[0] >= '0' && w[0] <= '9':
			if caps < 2 {
				return ""
			}
			end = i
		case w[0] == '@':
		default:
			return ""
		}
		if end < len(names) {
			break
		}
		i = j + 1
	}
	if caps < 2 || small > caps+1 || caps > 14 {
		return ""
	}
	names = strings.TrimRight(names[:end], " ,.")
	if i := strings.Index(names, ","); i > 0 && strings.Contains(names[:i], " ") { // drop outlet or office
		if tail := names[i+1:]; !strings.Contains(tail, " and ") {
			names = names[:i]
		}
	}
	return names
}

// credit returns the rule by which a line credits a picture, an agency or other reporters, "" if it does not.
func credit(l *textLine) string {
	if l.nwords > 60 {
		return ""
	}
	low := lower(l.text)
	bare := strings.TrimLeft(low, "(*[-–— ")
	for _, p := range []string{"reporting by ", "additional reporting by ", "additional reporting", "writing by ", "editing by ", "compiled by ", "edited by ", "with reporting by ", "with inputs from ", "with input from ", "with agency inputs", "with files from ", "reporting and writing by ", "our standards: ", "with assistance from ", "with assistance by ", "with contributions from "} {
		if strings.HasPrefix(bare, p) {
			return "reporting-by"
		}
	}
	for _, p := range []string{"photo:", "photos:", "photo by", "photos by", "photograph:", "photograph by", "photography by", "photo credit", "picture:", "pictures:", "picture by", "image:", "images:", "image credit", "image by", "image courtesy", "photo courtesy", "picture courtesy", "credit:", "credits:", "photo illustration", "file photo", "file image", "file picture", "illustration:", "illustration by", "graphic:", "graphic by", "courtesy of ", "courtesy:", "ap photo", "afp photo", "reuters photo", "representational image", "image for representation", "picture for representation", "image caption,", "image caption:", "media caption,", "media caption:", "image source,", "video caption,", "representative image", "screenshot:", "screengrab:", "video:", "archive photo"} {
		if strings.HasPrefix(bare, p) && (l.nwords <= 20) && !reports(l) {
			return "photo-credit"
		}
	}
	if strings.HasPrefix(l.text, "FILE PHOTO:") || strings.HasPrefix(l.text, "FILE - ") || strings.HasPrefix(l.text, "FILE — ") || strings.HasPrefix(l.text, "FILE – ") || strings.HasPrefix(bare, "credit...") {
		return "caption"
	}
	if strings.HasPrefix(bare, "source:") || strings.HasPrefix(bare, "sources:") || strings.HasPrefix(bare, "via ") && l.nwords <= 4 {
		if l.nwords <= 10 {
			return "source"
		}
		return ""
	}
	if (strings.Contains(low, "contributed to this report") || strings.Contains(low, "contributed to this story") || strings.Contains(low, "contributed to this article") || strings.Contains(low, "contributed reporting")) && !l.quote {
		return "reporting-by"
	}
	if l.nwords <= 12 && (strings.Contains(low, "getty images") || strings.Contains(low, "ap photo/") || strings.Contains(low, "/reuters") || strings.Contains(low, "/afp") || strings.Contains(low, "afp/") || strings.Contains(low, "via ap") || strings.Contains(low, "reuters/") || strings.Contains(low, "/epa") || strings.Contains(low, "/ap")) && !(l.stop && reports(l)) && (l.lowered <= 2 || !l.stop) {
		return "photo-credit"
	}
	if l.nwords <= 6 {
		name := strings.Trim(low, "()[]-–— .*")
		if agencies[name] && !agencyWords(name) || name != low && agencies[name] {
			return "agency"
		}
		if i := strings.IndexAny(name, "/|"); i > 0 && agencies[strings.TrimSpace(name[:i])] && agencies[strings.TrimSpace(name[i+1:])] {
			return "agency"
		}
	}
	// A caption that ends with its credit: "... on Monday. (AP Photo/Ann Roe)", "... [Ann Roe/Example]".
	if n := len(l.text); n > 0 && (l.text[n-1] == ')' || l.text[n-1] == ']') {
		if i := strings.LastIndexAny(l.text, "(["); i >= 0 {
			in := lower(l.text[i+1 : n-1])
			if strings.Contains(in, "photo") || strings.Contains(in, "getty") || strings.Contains(in, "/reuters") || strings.Contains(in, "/afp") || strings.Contains(in, "reuters/") || strings.Contains(in, "afp/") || strings.Contains(in, "/ap") || strings.Contains(in, "image:") || strings.Contains(in, "picture:") || strings.Contains(in, "credit:") {
				return "caption"
			}
		}
	}
	return ""
}

// agencyWords says whether an agency's name is also a word that may stand alone on a line.
func agencyWords(name string) bool {
	switch name {
	case "dawn", "pool", "wire", "wires", "staff", "aa", "mena", "spa", "pa", "cp", "getty", "petra", "sana":
		return true
	}
	return false
}
