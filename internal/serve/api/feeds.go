package api

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/dateline-news/dateline/internal/store"
)

const kindFeed = "feed"

// Bounds of feeds.
const (
	feedsMost  = 200
	feedOften  = 5 * time.Minute // more often is rude to the outlet
	feedSeldom = 7 * 24 * time.Hour
	feedUsual  = 30 * time.Minute
)

// feeds registers the lists that the server watches.
func (s *server) feeds(a huma.API) {
	get(a, "/v1/feeds", "Write", "Feeds and sitemaps that are watched", s.feedList)
	huma.Register(a, operation(http.MethodPut, "/v1/feeds/{name}", "Write", "Watch a feed"), s.feedPut)
	op := operation(http.MethodDelete, "/v1/feeds/{name}", "Write", "Watch it no more")
	op.DefaultStatus = http.StatusNoContent
	huma.Register(a, op, func(ctx context.Context, in *nameInput) (*struct{}, error) {
		if err := s.Store.Delete(ctx, kindFeed, in.Name); err != nil {
			return nil, s.fail(ctx, err)
		}
		if s.Feeds != nil {
			s.Feeds()
		}
		return nil, nil
	})
}

// A Feed is a list of pages that is watched.
type Feed struct {
	Name  string `json:"name,omitempty" maxLength:"100"`
	URL   string `json:"url" maxLength:"4000"`
	Every string `json:"every,omitempty" doc:"time between two polls, such as 30m"`
}

// Pause is the time between two polls.
func (f Feed) Pause() time.Duration {
	d, err := time.ParseDuration(f.Every)
	if err != nil {
		return feedUsual
	}
	return min(max(d, feedOften), feedSeldom)
}

// SavedFeeds returns the feeds by name.
func SavedFeeds(ctx context.Context, s store.Desk) ([]Feed, error) {
	saved, err := s.List(ctx, kindFeed)
	if err != nil {
		return nil, err
	}
	out := []Feed{}
	for name, data := range saved {
		var f Feed
		if err := json.Unmarshal(data, &f); err != nil {
			return nil, err
		}
		f.Name = name
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b Feed) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}

func (s *server) feedList(ctx context.Context, _ *struct{}) (*output[Items[Feed]], error) {
	fs, err := SavedFeeds(ctx, s.Store)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(Items[Feed]{fs}), nil
}

func (s *server) feedPut(ctx context.Context, in *struct {
	Name string `path:"name" maxLength:"100"`
	Body Feed
}) (*output[Feed], error) {
	bad := func(why string) (*output[Feed], error) { return nil, huma.Error422UnprocessableEntity(why) }
	f := in.Body
	if s.Feeds == nil {
		return bad("this server watches no feeds")
	}
	if !goodName.MatchString(in.Name) {
		return bad(badName)
	}
	if u, err := url.Parse(f.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return bad("url: an address that begins with http:// or https:// is wanted")
	}
	if d, err := time.ParseDuration(f.Every); f.Every != "" && (err != nil || d < feedOften || d > feedSeldom) {
		return bad("every: between 5m and 168h")
	}
	known, err := SavedFeeds(ctx, s.Store)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	if len(known) >= feedsMost && !slices.ContainsFunc(known, func(k Feed) bool { return k.Name == in.Name }) {
		return bad("there are 200 feeds already: put addresses together in an OPML list for dateline watch")
	}
	f.Name, f.Every = in.Name, f.Pause().String()
	if err := s.Store.Put(ctx, kindFeed, in.Name, compact(f)); err != nil {
		return nil, s.fail(ctx, err)
	}
	s.Feeds()
	return answer(f), nil
}
