package dateline

// A Capture is one article as it was published, before anything is read out of it. Captures are the truth from
// which every document can be made again: extract reads nothing but this.
type Capture struct {
	ID    string     // hex SHA-256 of Bytes
	Kind  SourceKind // by content: KindText, KindHTML, KindJSONL for one JSON object, KindFeed, KindWARC
	Bytes []byte     // as published, undecoded; of a JSONL input the line, of an archive the page, of a feed the entry as a JSON object
	Name  string     // what a message calls it: "wire.jsonl:12", "standard input", "day.warc.gz@12345"
	URI   string     // where it was published, "" if unknown (a JSON object has its own)

	// What a server or an archive says of a page; of other captures, Crawled alone, and that only if they were fetched.
	Media     string // "text/html" or "text/plain"
	Charset   string // that the server named, in lower case; a hint
	Crawled   string // when it was fetched, RFC 3339 in UTC: no story is younger; "" if unknown
	Truncated string // why it is cut: "length", "time", "disconnect", "unspecified"; "" if it is whole
	Told      string // what the feed or sitemap that led to the page says of it: a JSON object with fields of KindFeed, "" if nothing

	// Resume is the argument that reads the input from this capture on, this one included: "day.warc.gz@12345". "" if the
	// input is read only from its beginning.
	Resume string
}
