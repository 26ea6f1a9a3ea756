package api

import "github.com/dateline-news/dateline/internal/store"

// Row returns a row of the store as the API writes it, so that whoever else prints rows prints the same. It panics on what is no row.
func Row(row any) any {
	switch r := row.(type) {
	case store.EventRow:
		return EventOf(r)
	case store.RecordRow:
		return RecordOf(r)
	case store.QuoteRow:
		return QuoteOf(r)
	case store.ClaimRow:
		return ClaimOf(r)
	case store.EntityRow:
		return EntityOf(r)
	case store.ArticleRow:
		return ArticleOf(r)
	case store.StoryRow:
		return StoryOf(r)
	}
	panic("api: no row of the store")
}
