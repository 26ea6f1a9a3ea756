package corpus

import (
	"fmt"
	"io"
	"time"

	"github.com/klauspost/compress/gzip"
)

// WriteWARC writes pages as the records of a WARC, one gzip member each, fetched an hour after they were published. It calls truth
// for each page, if it is not nil.
func WriteWARC(w io.Writer, seed uint64, n int, truth func(Page) error) error {
	z := gzip.NewWriter(w)
	member := func(record string) error {
		z.Reset(w)
		if _, err := io.WriteString(z, record); err != nil {
			return err
		}
		return z.Close()
	}
	info := fmt.Sprintf("software: dateline bench/corpus\r\nseed: %d\r\n", seed)
	if err := member(fmt.Sprintf("WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2024-03-04T00:00:00Z\r\nContent-Type: application/warc-fields\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(info), info)); err != nil {
		return err
	}
	for p := range Pages(seed, n) {
		block := "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + string(p.HTML)
		if err := member(fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: %s\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
			p.URI, p.Date.Add(time.Hour).Format(time.RFC3339), len(block), block)); err != nil {
			return err
		}
		if truth != nil {
			if err := truth(p); err != nil {
				return err
			}
		}
	}
	return nil
}
