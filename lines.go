package dateline

// LineKind says what a line of a scraped or extracted text is.
type LineKind string

const (
	LinePageDate    LineKind = "page-date" // a date that the page prints, not the story
	LineBoilerplate LineKind = "boilerplate"
	LineTitle       LineKind = "title"
	LineByline      LineKind = "byline"
	LineDateline    LineKind = "dateline" // "PARIS (Agency) -": alone, or the head of a line whose rest is body
	LineCredit      LineKind = "credit"   // agency or photo credit
	LineBody        LineKind = "body"
)

// A Line is one non-blank line of Document.Text without its line break. A dateline at the head of a paragraph is a
// Line of its own, so that no sentence begins with it.
type Line struct {
	Span Span
	Kind LineKind
	Rule string // the rule that marked it; "" for body
}

// A DateCandidate is a date found by extract that may be the date of the story. Value is an ISO 8601
// calendar date, possibly cut to month or year ("2014-09-03", "2014-09", "2014").
type DateCandidate struct {
	Origin DateOrigin
	Value  string
	Span   Span   // zero when the date is not in Text
	Detail string // e.g. the meta field: "article:published_time"
	Weak   bool   // no more than a hint: of a change, of something else on the page, or not to the day
}

// DateOrigin says where a date or a bound on it comes from.
type DateOrigin string

const (
	OriginLine     DateOrigin = "line"     // a page-date line of the text
	OriginMeta     DateOrigin = "meta"     // a meta element or <time>
	OriginJSONLD   DateOrigin = "json-ld"  // schema.org in the page
	OriginURL      DateOrigin = "url"      // a path such as /2014/09/03/
	OriginDateline DateOrigin = "dateline" // "WASHINGTON, Sept 3 (Agency) -"
	OriginTenure   DateOrigin = "tenure"   // an office holder named with the office
	OriginMention  DateOrigin = "mention"  // the latest date the text looks back on
	OriginCluster  DateOrigin = "cluster"  // a dated wire copy
	OriginFeed     DateOrigin = "feed"
	OriginCrawl    DateOrigin = "crawl" // when the page was fetched: an upper bound, never the date of the story
	OriginUser     DateOrigin = "user"  // the input's own "published" field
)
