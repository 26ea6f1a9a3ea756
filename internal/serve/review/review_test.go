package review

import (
	"math"
	"testing"
	"time"

	"github.com/dateline-news/dateline/internal/store"
)

func decision(reviewer string, start int, field, verdict, value string) store.Decision {
	return store.Decision{Document: "d", Start: start, End: start + 5, Type: "AID", Field: field, Verdict: verdict, Value: value, Reviewer: reviewer}
}

func TestAbout(t *testing.T) {
	m := Mark{Document: "d", Type: "AID", Start: 10, End: 14}
	for _, tt := range []struct {
		d    store.Decision
		want bool
	}{
		{decision("a", 10, "", "accept", ""), true},
		{decision("a", 12, "", "accept", ""), true}, // the trigger of a new version has moved a little
		{decision("a", 14, "", "accept", ""), false},
		{decision("a", 4, "", "accept", ""), false},
		{decision("a", 10, "", "add", ""), false},
		{store.Decision{Document: "e", Start: 10, End: 15, Type: "AID"}, false},
		{store.Decision{Document: "d", Start: 10, End: 15, Type: "AGREE"}, false},
		{store.Decision{Document: "d", Start: 10, End: 15, Type: "AGREE", Field: "type", Verdict: "fix", Value: `"AID"`}, true},
		{store.Decision{Document: "d", Start: 10, End: 15, Type: "AGREE", Field: "mode", Verdict: "fix", Value: `"AID"`}, false},
	} {
		if got := About(tt.d, m); got != tt.want {
			t.Errorf("About(%+v) = %v", tt.d, got)
		}
	}
}

func TestShared(t *testing.T) {
	for _, share := range []float64{0, 0.2, 1} {
		n := 0
		for i := range 10_000 {
			if Shared(Mark{Document: "d", Type: "AID", Start: i}, share) {
				n++
			}
		}
		if math.Abs(float64(n)/10_000-share) > 0.02 {
			t.Errorf("share %v: %d of 10000", share, n)
		}
	}
	m := Mark{Document: "d", Type: "AID", Start: 1}
	if Rank(m, 1) == Rank(m, 2) || Rank(m, 1) != Rank(m, 1) {
		t.Error("the order does not follow the seed")
	}
}

// Two reviewers on 50 events: 20 both keep, 15 both drop, 5 and 10 they differ on. Observed .70, by chance .50: kappa .40.
func TestKappa(t *testing.T) {
	var ds []store.Decision
	at := 0
	for _, c := range []struct {
		n    int
		a, b string
	}{{20, "accept", "accept"}, {5, "accept", "reject"}, {10, "reject", "accept"}, {15, "reject", "reject"}} {
		for range c.n {
			ds = append(ds, decision("anna", at, "", c.a, ""), decision("ben", at, "", c.b, ""))
			at += 10
		}
	}
	got := Agree(ds)
	if f := got.Fields[0]; got.Events != 50 || f.Field != "event" || f.Pairs != 50 || f.Agree != 35 || f.Kappa == nil || math.Abs(*f.Kappa-0.4) > 1e-9 {
		t.Errorf("agreement %+v of %d events", got.Fields[0], got.Events)
	}
	status := got.Fields[3] // nobody mended a status: they agree, and chance alone would have them do so
	if status.Field != "status" || status.Pairs != 20 || status.Agree != 20 || status.Kappa != nil {
		t.Errorf("status: %+v", status)
	}
	if r := got.Reviewers[0]; r.Name != "anna" || r.Decisions != 50 || r.Accept != 25 || r.Reject != 25 {
		t.Errorf("reviewer: %+v", r)
	}
}

// The newest decision of a reviewer on a field stands; a whole and a field are two.
func TestStanding(t *testing.T) {
	day := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	old, new, field := decision("a", 1, "", "accept", ""), decision("a", 1, "", "reject", ""), decision("a", 1, "status", "fix", `"planned"`)
	old.At, new.At, field.At = day, day.Add(time.Hour), day
	for _, ds := range [][]store.Decision{{old, field, new}, {new, field, old}} {
		if got := Standing(ds); len(got) != 2 || got[0].Verdict != "reject" || got[1].Field != "status" {
			t.Errorf("standing: %+v", got)
		}
	}
}

func FuzzBytesOf(f *testing.F) {
	f.Add("aé🎈b", 1, 3)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		runes := []rune(text)
		s, ok := bytesOf(text, start, end)
		want := start >= 0 && start < end && end <= len(runes)
		if ok != want || ok && string([]rune(s.In(text))) != string(runes[start:end]) {
			t.Fatalf("code points %d to %d of %q: %v, %v", start, end, text, s, ok)
		}
	})
}
