package scoretest

import "testing"

func TestSame(t *testing.T) {
	const want = "PER P 0.775 R 0.800 tp 12"
	for got, ok := range map[string]bool{
		want:                        true,
		"PER P 0.776 R 0.800 tp 13": true,
		"PER P 0.779 R 0.800 tp 12": false,
		"ORG P 0.775 R 0.800 tp 12": false,
		"PER P 0.775 R 0.800":       false,
	} {
		if err := same(want, got, 0.002); (err == nil) != ok {
			t.Errorf("%q: %v", got, err)
		}
	}
}
