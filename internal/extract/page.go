package extract

import (
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	dateline "github.com/dateline-news/dateline"
)

func page(d *dateline.Document, src string) {
	doc, err := html.Parse(strings.NewReader(src))
	if err != nil {
		return
	}
	p := readability.NewParser()
	a, err := p.ParseDocument(doc, nil)
	if err != nil || a.Node == nil {
		return
	}
	d.Title = oneLine(a.Title())
	var b strings.Builder
	a.RenderText(&b)
	d.Text = clean(b.String())
	markLines(d, true)
}
