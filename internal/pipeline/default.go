package pipeline

import (
	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/ground/timex"
)

// Default returns the steps in running order.
func Default() ([]Step, error) {
	l := dateline.Layers
	const (
		lines, sentences, tokens = dateline.LayerLines, dateline.LayerSentences, dateline.LayerTokens
		syn, mentions, exprs     = dateline.LayerSyntax, dateline.LayerMentions, dateline.LayerTimeExprs
	)
	parser, err := syntax.New()
	if err != nil {
		return nil, err
	}
	tagger, err := mention.New()
	if err != nil {
		return nil, err
	}
	steps := []Step{
		{"token", l(lines), l(sentences, tokens), token.New()},
		{"syntax", l(sentences, tokens), l(syn), parser},
		{"mention", l(sentences, tokens, syn), l(mentions), tagger},
		{"timex", l(lines, sentences, tokens, syn, mentions), l(exprs), timex.NewFinder()},
	}
	return steps, Check(steps)
}
