package relational

import (
	"hash/fnv"
	"strconv"
	"time"
)

// An ord is where a row stands among others: 20 bits of a day, then 43 bits of its ID, so that one number orders rows by day and
// within the day by ID. IDs that share those bits are told apart by the ID itself, which every ORDER BY names next.
const idBits = 43

// Days are counted from the year 1, as 1 = 0001-01-01. dayNever is "no bound above", 0 "no bound below" and "unknown".
const dayNever = 1<<20 - 1

func ordOf(day int, id string) int64 {
	var bits uint64
	if len(id) >= 11 {
		if v, err := strconv.ParseUint(id[:11], 16, 64); err == nil {
			return int64(day)<<idBits | int64(v>>1)
		}
	}
	h := fnv.New64a()
	h.Write([]byte(id))
	bits = h.Sum64() >> (64 - idBits)
	return int64(day)<<idBits | int64(bits)
}

// days returns the first and the last day of an ISO date, which may be cut to month or year; ok is false if s is none.
func days(s string) (first, last int, ok bool) {
	if len(s) > 10 {
		s = s[:10]
	}
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		end := t
		switch layout {
		case "2006-01":
			end = t.AddDate(0, 1, -1)
		case "2006":
			end = t.AddDate(1, 0, -1)
		}
		return dayOf(t), dayOf(end), true
	}
	return 0, 0, false
}

const unixEpoch = 719163 // 1970-01-01

func dayOf(t time.Time) int {
	return min(max(int(t.Unix()/86400)+unixEpoch, 1), dayNever-1)
}

// isoDay is the day as text, "" for a bound that is none.
func isoDay(day int) string {
	if day <= 0 || day >= dayNever {
		return ""
	}
	return time.Unix(int64(day-unixEpoch)*86400, 0).UTC().Format(time.DateOnly)
}

// interval bounds a time for queries. What is not known at all gives lo > hi, which overlaps with nothing.
func interval(earliest, latest, value string) (lo, hi int) {
	lo, hi = 0, dayNever
	if first, last, ok := days(value); ok {
		lo, hi = first, last
	}
	if first, _, ok := days(earliest); ok {
		lo = first
	}
	if _, last, ok := days(latest); ok {
		hi = last
	}
	if lo == 0 && hi == dayNever {
		return dayNever, 0
	}
	return lo, hi
}

// within are the restrictions of rows with columns lo and hi to those whose time overlaps with days from and to, each of which may be "". A time with one
// bound stands at it: "before 2024-12-20" is told of the days before that, not of each day since the year 1.
func within(alias, from, to string) (cs []cond) {
	if first, _, ok := days(from); ok {
		cs = append(cs, cond{alias + ".hi >= ? AND (" + alias + ".hi < ? OR " + alias + ".lo >= ?)", []any{int64(first), int64(dayNever), int64(first)}})
	}
	if _, last, ok := days(to); ok {
		cs = append(cs, cond{alias + ".lo <= ? AND (" + alias + ".lo > 0 OR " + alias + ".hi <= ?)", []any{int64(last), int64(last)}})
	}
	return cs
}

// sortDay is the day by which a time is ordered, 0 if it is unknown.
func sortDay(lo, hi int) int {
	if lo > hi {
		return 0
	}
	return lo
}
