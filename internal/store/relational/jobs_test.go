package relational_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/relational"
	"github.com/dateline-news/dateline/internal/store/sqlite"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

// Of two workers one codes while the other resolves and is behind; the third, which is there so that coding never waits, does not take its processor.
func TestResolvingThatIsBehindKeepsItsProcessor(t *testing.T) {
	defer relational.Settle(20)()
	ctx := context.Background()
	db, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "news.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	w := storetest.World{Seed: 3}
	if _, err := db.Append(ctx, time.Unix(1_700_000_000, 0), store.Batch{Captures: w.Captures(0, 200)}); err != nil {
		t.Fatal(err)
	}
	var coding, resolving, alone, beside atomic.Int32
	real := storetest.Handlers()
	h := store.Handlers{
		Code: func(ctx context.Context, cs []dateline.Capture) ([]store.Derived, error) {
			defer coding.Add(-1)
			if n := coding.Add(1); resolving.Load() > 0 {
				if n == 1 {
					alone.Add(1)
				} else {
					beside.Add(1)
				}
			}
			time.Sleep(20 * time.Millisecond)
			return real.Code(ctx, cs)
		},
		Resolve: func(ctx context.Context, of store.Resolution) error {
			resolving.Add(1)
			defer resolving.Add(-1)
			for until := alone.Load() + 20; alone.Load() < until && ctx.Err() == nil; {
				if b, err := db.Waiting(ctx); err != nil || b.Code == 0 {
					break
				}
				time.Sleep(time.Millisecond)
			}
			return real.Resolve(ctx, of)
		},
	}
	if err := db.Work(ctx, store.WorkOptions{Workers: 2, Batch: 2, Drain: true}, h); err != nil {
		t.Fatal(err)
	}
	// Claims from before a round of resolving began may be coded in it.
	if alone.Load() < 20 || beside.Load() > alone.Load()/4 {
		t.Errorf("while resolving was behind, %d batches were coded alone and %d beside another", alone.Load(), beside.Load())
	}
	if b, err := db.Waiting(ctx); err != nil || b != (store.Backlog{}) {
		t.Errorf("after Work: %+v, %v; nothing should wait", b, err)
	}
}

// What is coded in one transaction is bounded in bytes, but for a single capture; and few captures are divided between the workers.
func TestBatches(t *testing.T) {
	ctx := context.Background()
	for _, tt := range []struct {
		name     string
		captures int
		pad      int // bytes
		workers  int
		most     int // captures in one batch
	}{
		{"large", 5, 15 << 20, 1, 2},
		{"larger", 2, 33 << 20, 1, 1},
		{"few", 6, 0, 3, 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			db, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "news.db"))
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			cs := storetest.World{Seed: 4}.Captures(0, tt.captures)
			for i := range cs {
				cs[i].Bytes = append(cs[i].Bytes, bytes.Repeat([]byte(" "), tt.pad)...)
				sum := sha256.Sum256(cs[i].Bytes)
				cs[i].ID = hex.EncodeToString(sum[:])
			}
			if _, err := db.Append(ctx, time.Unix(1_700_000_000, 0), store.Batch{Captures: cs}); err != nil {
				t.Fatal(err)
			}
			var mu sync.Mutex
			var got []int
			real := storetest.Handlers()
			h := store.Handlers{Code: func(ctx context.Context, cs []dateline.Capture) ([]store.Derived, error) {
				mu.Lock()
				got = append(got, len(cs))
				mu.Unlock()
				return real.Code(ctx, cs)
			}}
			if err := db.Work(ctx, store.WorkOptions{Workers: tt.workers, Drain: true}, h); err != nil {
				t.Fatal(err)
			}
			sum := 0
			for _, n := range got {
				sum += n
			}
			if sum != tt.captures || slices.Max(got) != tt.most {
				t.Errorf("batches of %v captures, want %d and at most %d", got, tt.captures, tt.most)
			}
		})
	}
}
