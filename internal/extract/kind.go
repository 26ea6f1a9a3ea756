package extract

import (
	"fmt"
	"strings"

	"golang.org/x/net/html/atom"

	dateline "github.com/dateline-news/dateline"
)

// pageKind tells what a page is that is no article, and by what; "" for an article. It errs towards articles: a page that is taken
// for something else is not coded.
//
// A live blog says so in its JSON-LD, its address or its class names, and has several posts with a time each. A stub has a wall, by
// JSON-LD, class name or words, and little text. A listing has its words in many small pieces with a linked heading each, and no
// piece that is an article.
func pageKind(h *head, t *tree, text, uri string) (kind dateline.PageKind, why string) {
	words := len(strings.Fields(text))
	switch {
	case h.liveBlog:
		return dateline.PageLive, "its JSON-LD calls it a live blog"
	case t.posts >= minPosts && (livePath(uri) || t.liveNames >= minPosts):
		return dateline.PageLive, fmt.Sprintf("%d posts with a time each, and a name that says live", t.posts)
	}
	if words < wallWords {
		if h.closed {
			return dateline.PageStub, fmt.Sprintf("its JSON-LD says that it is not free, and it has %d words", words)
		}
		if p := wall(t); p != "" {
			return dateline.PageStub, fmt.Sprintf("it has %d words and a wall: %.60q", words, p)
		}
	}
	if n, longest := t.teasers(); n >= minTeasers && longest < articleWords && !h.article {
		return dateline.PageListing, fmt.Sprintf("%d headings that lead to other pages, and no text of %d words", n, articleWords)
	}
	return "", ""
}

// Chosen on the page sets, nearly all of which are articles, so that at most one in two hundred is lost.
const (
	minPosts     = 4   // of a live blog
	wallWords    = 180 // below which a text behind a wall is its beginning only
	minTeasers   = 8   // of a listing
	articleWords = 120 // in one element: an article
)

// livePath says whether an address names a live blog.
func livePath(uri string) bool {
	uri = lower(uri)
	for _, name := range []string{"/live/", "/liveblog", "live-blog", "/live-updates", "live-updates-", "/liveticker", "newsblog"} {
		if strings.Contains(uri, name) {
			return true
		}
	}
	return false
}

// walls are what pages say where the rest of an article is for subscribers, in lower case.
var walls = []string{"subscribe to continue", "subscribe to read", "subscribe now to read", "to continue reading", "to read the full", "to read this article", "to read the rest", "to keep reading",
	"already a subscriber", "already a member", "for subscribers only", "subscriber-only", "subscribers only", "this article is for subscribers", "this content is for subscribers", "exclusive to subscribers",
	"log in to read", "sign in to read", "register to read", "create a free account to read", "unlock this article", "you have reached your limit", "your free article", "free articles left", "want to read more?"}

// wall returns the block that says that the rest is for subscribers, "" if none does. It stands in the open, not in a menu.
func wall(t *tree) string {
	for i := range t.blocks {
		b := &t.blocks[i]
		if b.words > 40 || b.words < 3 || b.flags&flagHidden != 0 {
			continue
		}
		low := lower(b.text)
		for _, w := range walls {
			if strings.Contains(low, w) {
				return b.text
			}
		}
	}
	return ""
}

// teasers counts the headings that are links, outside menus and lists of what is related, and returns the words of the longest run
// of paragraphs between two of them.
func (t *tree) teasers() (n, longest int) {
	run := 0
	for i := range t.blocks {
		b := &t.blocks[i]
		switch {
		case b.flags&(flagNav|flagHidden|flagComment) != 0:
		case (b.tag == atom.H2 || b.tag == atom.H3 || b.tag == atom.H4 || b.tag == atom.H1) && b.words >= 4 && b.links() > 0.8:
			n++
			run = 0
		case b.running():
			run += b.words
			longest = max(longest, run)
		}
	}
	return n, longest
}

// livePosts counts what the class names and times of a page tell of a live blog.
func (t *tree) livePosts(class string) {
	low := lower(class[:min(len(class), 200)])
	if strings.Contains(low, "liveblog") || strings.Contains(low, "live-blog") || strings.Contains(low, "live-post") || strings.Contains(low, "live_update") || strings.Contains(low, "live-update") || strings.Contains(low, "liveticker") {
		t.liveNames++
	}
}
