package dateline

// A Capture is one article as it was published, before anything is read out of it. Captures are the truth from
// which every document can be made again: extract reads nothing but this.
type Capture struct {
	ID    string     // hex SHA-256 of Bytes
	Kind  SourceKind // by content: KindText, KindHTML, or KindJSONL for one JSON object
	Bytes []byte     // as published, undecoded; of a JSONL input the bytes of the line
	Name  string     // what a message calls it: "wire.jsonl:12", "standard input"
	URI   string     // where it was published, "" if unknown (a JSON object has its own)
}
