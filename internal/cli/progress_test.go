package cli

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/dateline-news/dateline/internal/store"
)

func TestReasonsAreCountedAtTheEnd(t *testing.T) {
	for _, tt := range []struct{ mode, want string }{
		{"none", "dateline: 4 refused: broken JSON (2), it is empty (1), the server answers 404 Not Found (1)\n" +
			"dateline: 3 gave no record: it holds no text (2), a step broke on it (1)\n"},
		{"json", `"refused_by":{"broken JSON":2,"it is empty":1,"the server answers 404 Not Found":1},"no_record_by":{"a step broke on it":1,"it holds no text":2}}` + "\n"},
	} {
		var errs bytes.Buffer
		p := newProgress(World{Stderr: &errs, Now: time.Now, Terminal: func() bool { return false }}, tt.mode, 0, "reading")
		for _, reason := range []string{"broken JSON: at byte 2", "it is empty", "record 12: broken JSON: at byte 9", "the server answers 404 Not Found"} {
			p.refused(store.Refusal{Name: "x", Reason: reason})
		}
		for _, reason := range []string{"", "a.txt: unusable document: it holds no text", "b: c.txt: unusable document: it holds no text", "a step broke on it: index\nmain.go:3: x"} {
			p.did(1, reason)
		}
		if r := p.end(true); r.NoRecord != 3 || r.Coded != 4 {
			t.Errorf("%s: %+v, want 3 of 4 without a record", tt.mode, r)
		}
		if got := errs.String(); !strings.HasSuffix(got, tt.want) || tt.mode == "none" && got != tt.want {
			t.Errorf("%s:\n%swant at the end\n%s", tt.mode, got, tt.want)
		}
	}
}

func TestKindsOfReasonsAreBounded(t *testing.T) {
	kinds := map[string]int{}
	for i := range 100 {
		count(kinds, fmt.Sprintf("%d of its entries bring no text", i))
		count(kinds, "it is empty")
	}
	if len(kinds) != mostKinds+1 || kinds["it is empty"] != 100 || kinds[otherKinds] != 100-mostKinds+1 {
		t.Errorf("%d kinds, %d empty, %d others", len(kinds), kinds["it is empty"], kinds[otherKinds])
	}
}
