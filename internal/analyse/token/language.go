package token

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/abadojack/whatlanggo"

	dateline "github.com/dateline-news/dateline"
)

const (
	// minWords is the least number of words of a text whose language is judged.
	minWords = 25
	// English news has 35 to 50 of these words in a hundred, other languages with Latin letters up to 8.
	surely, hardly = 0.20, 0.10
	// sampleBytes bounds what the trigram detector reads.
	sampleBytes = 2000
)

var function = words(`the of and to in a that is was for on with as by at from he she it they his her its their be are were has
	have had not but this which who said will would an or been more also after about`)

// language sets d.Lang. It counts function words; only a text with few of them goes to the trigram detector.
func language(d *dateline.Document) error {
	n, hits := 0, 0
	for i := 0; i < len(d.Tokens) && n < 400; i++ {
		w := d.Tokens[i].Span.In(d.Text)
		if !isLetter(w, 0, len(w)) {
			continue
		}
		n++
		if function.has(w) {
			hits++
		}
	}
	share := float64(hits) / float64(max(n, 1))
	if share >= surely && n >= 8 {
		d.Lang = "en"
		return nil
	}
	if n < minWords || share >= hardly {
		return nil
	}
	var sample strings.Builder
	for _, s := range d.Sentences {
		sample.WriteString(s.Span.In(d.Text)[:min(len(s.Span.In(d.Text)), sampleBytes)])
		sample.WriteByte(' ')
		if sample.Len() > sampleBytes {
			break
		}
	}
	info := whatlanggo.Detect(strings.ToValidUTF8(sample.String(), " "))
	if lang := info.Lang.Iso6391(); lang != "" && (info.IsReliable() || info.Script != unicode.Latin) {
		d.Lang = lang
		if lang != "en" {
			return fmt.Errorf("%w: the text is not English but %s", dateline.ErrUnusable, info.Lang)
		}
	}
	return nil
}
