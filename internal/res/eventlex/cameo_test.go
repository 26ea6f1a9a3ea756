package eventlex

import (
	"testing"

	"github.com/dateline-news/dateline/internal/res/cameo"
)

func TestCodesExist(t *testing.T) {
	for _, s := range Default().Senses {
		if !cameo.Known(s.CAMEO) {
			t.Errorf("%s: CAMEO has no code %s", s.Name(), s.CAMEO)
		}
	}
}
