package pipeline

import (
	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/coref"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/code/claim"
	"github.com/dateline-news/dateline/internal/code/event"
	"github.com/dateline-news/dateline/internal/code/quote"
	"github.com/dateline-news/dateline/internal/ground/actor"
	"github.com/dateline-news/dateline/internal/ground/dct"
	"github.com/dateline-news/dateline/internal/ground/timex"
	"github.com/dateline-news/dateline/internal/ground/toponym"
)

// Options of the steps. The zero value is the default.
type Options struct {
	Actors *actor.Table // the user's own actors, nil for none
}

// Default returns the steps in running order, with at most one Options.
func Default(options ...Options) ([]Step, error) {
	var o Options
	if len(options) > 0 {
		o = options[0]
	}
	l := dateline.Layers
	const (
		lines, dates, sentences, tokens = dateline.LayerLines, dateline.LayerDates, dateline.LayerSentences, dateline.LayerTokens
		syn, mentions, chains           = dateline.LayerSyntax, dateline.LayerMentions, dateline.LayerChains
		exprs, offices, published       = dateline.LayerTimeExprs, dateline.LayerOffices, dateline.LayerPublished
		times, places, entities         = dateline.LayerTimes, dateline.LayerPlaces, dateline.LayerEntities
		quotes, events, claims          = dateline.LayerQuotes, dateline.LayerEvents, dateline.LayerClaims
		attitudes                       = dateline.LayerAttitudes
	)
	parser, err := syntax.New()
	if err != nil {
		return nil, err
	}
	tagger, err := mention.New()
	if err != nil {
		return nil, err
	}
	coder, err := event.New()
	if err != nil {
		return nil, err
	}
	steps := []Step{
		{"token", l(lines), l(sentences, tokens), token.New()},
		{"syntax", l(sentences, tokens), l(syn), parser},
		{"mention", l(sentences, tokens, syn), l(mentions), tagger},
		{"coref", l(sentences, tokens, syn, mentions), l(chains), coref.New()},
		{"timex", l(lines, sentences, tokens, syn, mentions), l(exprs), timex.NewFinder()},
		{"office", l(sentences, tokens, syn, mentions, chains), l(offices), actor.NewOffices()},
		{"dct", l(lines, dates, sentences, tokens, syn, exprs, offices), l(published), dct.New()},
		{"times", l(sentences, tokens, syn, exprs, published), l(times), timex.NewResolver()},
		{"toponym", l(lines, sentences, tokens, syn, mentions, chains), l(places), toponym.New()},
		{"actor", l(sentences, tokens, syn, mentions, chains, published, places), l(entities), actor.New(actor.Options{Actors: o.Actors})},
		{"quote", l(lines, sentences, tokens, syn, chains, entities), l(quotes), quote.New(quote.Options{})},
		{"attitude", l(lines, sentences, tokens, syn, mentions, chains, entities, quotes), l(attitudes), quote.NewAttitudes()},
		{"event", l(sentences, tokens, syn, mentions, entities, times, places, quotes, published), l(events), coder},
		{"claim", l(sentences, tokens, syn, entities, quotes, events), l(claims), claim.New()},
	}
	return steps, Check(steps)
}
