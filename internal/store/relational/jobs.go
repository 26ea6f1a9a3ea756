package relational

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// A job is some rows of the table pending that one worker has claimed by a lease. The lease only keeps others from doing the
// same work meanwhile; that nothing is written twice rests on the transaction that completes the job: it removes the rows of pending that
// still bear the worker's name, and writes what was made of those alone.
const (
	lease    = 15 * time.Second // renewed every third of it
	attempts = 5                // then a capture is set aside
	idle     = 200 * time.Millisecond

	// batch is how many captures are coded in one transaction at most. Keys and indexes lie all over the file, so that a transaction writes nearly as many
	// pages as it has rows: 200 at a time write a quarter less than 50.
	batch      = 200
	batchBytes = 32 << 20 // of captures, the first aside
)

// settle is how many sketches, of some 3000 documents, are resolved without waiting for the end of coding. Only tests change it.
var settle = 20_000

// Work implements store.Jobs.
func (db *DB) Work(ctx context.Context, opt store.WorkOptions, h store.Handlers) error {
	w := &work{db: db, opt: opt, h: h, owner: owner()}
	if w.opt.Batch <= 0 {
		w.opt.Batch = batch
	}
	if w.opt.Workers <= 0 {
		w.opt.Workers = 1
	}
	if err := db.freeDead(ctx, w.owner); err != nil {
		return err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var beat, workers sync.WaitGroup
	beat.Go(func() { w.renew(ctx) })
	n := w.opt.Workers
	if h.Code != nil && h.Resolve != nil && n > 1 {
		n++ // who resolves is one of them for most of a long run, and coding must not wait for that
	}
	for range n {
		workers.Go(func() {
			if err := w.loop(ctx); err != nil {
				cancel(err)
			}
		})
	}
	workers.Wait()
	err := context.Cause(ctx)
	cancel(nil)
	beat.Wait()
	return errors.Join(err, db.free(w.owner))
}

type work struct {
	db       *DB
	opt      store.WorkOptions
	h        store.Handlers
	owner    string
	resolves sync.Mutex // held while this process resolves
	undone   [3]int64   // number, first and last of the sketches that the last resolving left

	resolving atomic.Bool  // this process holds the lease
	coders    atomic.Int32 // its workers that claim and code
}

// process tells this process from an earlier one with its number, which in a container is always 1.
var process = sync.OnceValue(func() string { return rand.Text()[:8] })

// owner names this Work: its machine and process, so that a restart can tell that a claim is of a process that is no more.
func owner() string {
	host, err := os.Hostname()
	if err != nil {
		host = "?"
	}
	return strings.Join([]string{host, strconv.Itoa(os.Getpid()), process(), rand.Text()[:8]}, "/")
}

// dead says whether name was a Work of a process of this machine that has ended. Two containers with one host name may take each
// other for dead: then both do the work, and the second to complete it writes nothing.
func dead(name, own string) bool {
	his, mine := strings.Split(name, "/"), strings.Split(own, "/")
	if len(his) != len(mine) || his[0] != mine[0] {
		return false
	}
	if his[1] == mine[1] {
		return his[2] != mine[2]
	}
	pid, err := strconv.Atoi(his[1])
	if err != nil || pid <= 0 {
		return false
	}
	p, err := os.FindProcess(pid)
	return err != nil || errors.Is(p.Signal(syscall.Signal(0)), os.ErrProcessDone)
}

// freeDead takes back what processes of this machine held when they were killed.
func (db *DB) freeDead(ctx context.Context, own string) error {
	return db.write(ctx, func(tx *tx) error {
		var names []string
		if err := tx.each("SELECT DISTINCT owner FROM pending WHERE owner <> '' UNION SELECT owner FROM leases WHERE owner <> ''", nil, func(r *sql.Rows) error {
			var name string
			err := r.Scan(&name)
			if dead(name, own) {
				names = append(names, name)
			}
			return err
		}); err != nil {
			return err
		}
		for _, name := range names {
			if err := tx.free(name); err != nil {
				return err
			}
		}
		return nil
	})
}

func (t *tx) free(owner string) error {
	if err := t.exec("UPDATE pending SET owner = '', until = 0 WHERE owner = ?", owner); err != nil {
		return err
	}
	return t.exec("UPDATE leases SET owner = '', until = 0 WHERE owner = ?", owner)
}

// free gives back what is still claimed when Work ends; without it others would wait for the lease to run out.
func (db *DB) free(owner string) error {
	ctx, cancel := context.WithTimeout(context.Background(), lease)
	defer cancel()
	return db.write(ctx, func(tx *tx) error { return tx.free(owner) })
}

// renew keeps the leases while workers are busy. An error is left to the next turn: a lease that runs out costs double work, no data.
func (w *work) renew(ctx context.Context) {
	tick := time.NewTicker(lease / 3)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			_ = w.db.write(ctx, func(tx *tx) error {
				until := w.db.d.Now + " + " + strconv.FormatInt(lease.Milliseconds(), 10)
				if err := tx.exec("UPDATE pending SET until = "+until+" WHERE owner = ?", w.owner); err != nil {
					return err
				}
				return tx.exec("UPDATE leases SET until = "+until+" WHERE owner = ?", w.owner)
			})
		}
	}
}

// loop is one worker. It returns nil when ctx ends or, with Drain, when nothing is left to do.
func (w *work) loop(ctx context.Context) error {
	for ctx.Err() == nil {
		did, err := w.turn(ctx)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return err
		}
		if did {
			continue
		}
		if w.opt.Drain {
			left, err := w.left(ctx)
			if err != nil || !left {
				return err
			}
		}
		select {
		case <-ctx.Done():
		case <-w.db.added:
		case <-time.After(idle):
		}
	}
	return nil
}

// turn does one job, if one can be had.
func (w *work) turn(ctx context.Context) (did bool, err error) {
	behind := false
	if w.h.Resolve != nil {
		n, err := w.db.unresolved(ctx, settle)
		if err != nil {
			return false, err
		}
		if behind = n >= settle; behind {
			if did, err := w.resolve(ctx); did || err != nil {
				return did, err
			}
		}
	}
	if w.h.Code != nil {
		if did, err := w.codeSome(ctx, behind); did || err != nil {
			return did, err
		}
	}
	if w.h.Resolve == nil {
		return false, nil
	}
	if n, err := w.db.unresolved(ctx, 1); n == 0 || err != nil {
		return false, err
	}
	// Others may still be coding: their documents would be resolved in a second run, which is right but slower.
	if coding, err := w.coding(ctx); coding || err != nil {
		return false, err
	}
	return w.resolve(ctx)
}

// codeSome codes what it can claim. Where resolving is behind, it has a processor of its own, as it cannot be divided: the worker more than was asked
// for (Work) then waits, or all would end with one processor resolving what the other two had coded.
func (w *work) codeSome(ctx context.Context, behind bool) (did bool, err error) {
	defer w.coders.Add(-1)
	if n := w.coders.Add(1); behind && w.resolving.Load() && int(n) > max(1, w.opt.Workers-1) {
		return false, nil
	}
	cs, took, err := w.claim(ctx)
	if err != nil || len(cs) == 0 {
		return took, err
	}
	return true, w.code(ctx, cs)
}

// left says whether Drain has to wait: for captures that another worker has or that are tried again later, or for resolving. It is asked again and again,
// so it looks for one of each and does not count them.
func (w *work) left(ctx context.Context) (bool, error) {
	if coding, err := w.coding(ctx); coding || err != nil {
		return coding, err
	}
	if w.h.Resolve == nil {
		return false, nil
	}
	n, err := w.db.unresolved(ctx, 1)
	return n > 0, err
}

// coding says whether captures wait for this handler that are not given up.
func (w *work) coding(ctx context.Context) (bool, error) {
	if w.h.Code == nil {
		return false, nil
	}
	var n int
	err := w.db.r.QueryRowContext(ctx, w.db.sent("SELECT COUNT(*) FROM (SELECT 1 FROM pending WHERE attempts < ? LIMIT 1) p"), attempts).Scan(&n)
	return n > 0, err
}

// Waiting implements store.Jobs.
func (db *DB) Waiting(ctx context.Context) (b store.Backlog, err error) {
	err = db.r.QueryRowContext(ctx, db.sent(`SELECT COALESCE(SUM(CASE WHEN attempts < ? THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN attempts >= ? THEN 1 ELSE 0 END), 0),
		(SELECT COUNT(*) FROM sketches WHERE resolved = 0) FROM pending`), attempts, attempts).Scan(&b.Code, &b.Failed, &b.Resolve)
	return b, err
}

func (db *DB) unresolved(ctx context.Context, most int) (n int, err error) {
	err = db.r.QueryRowContext(ctx, db.sent("SELECT COUNT(*) FROM (SELECT 1 FROM sketches WHERE resolved = 0 LIMIT ?) s"), int64(most)).Scan(&n)
	return n, err
}

// claim takes captures in the order of their ingest. One that was tried before is taken alone, so that it cannot stop its neighbours again; one whose
// bytes are damaged is set aside. took says whether there was one of either.
func (w *work) claim(ctx context.Context) (cs []capture, took bool, err error) {
	// A look without a transaction of writing first: idle workers must not keep writers waiting.
	const free = " FROM pending WHERE until <= %[1]s AND due <= %[1]s AND attempts < ?"
	waiting := 0
	err = w.db.r.QueryRowContext(ctx, w.db.sent(fmt.Sprintf("SELECT COUNT(*) FROM (SELECT 1"+free+" LIMIT ?) p", w.db.d.Now)), attempts, int64(w.opt.Batch*w.opt.Workers)).Scan(&waiting)
	if err != nil || waiting == 0 {
		return nil, false, err
	}
	bad := map[int64]error{}
	share := (waiting + w.opt.Workers - 1) / w.opt.Workers // a few captures are for all workers
	err = w.db.write(ctx, func(tx *tx) error {
		cs = nil
		clear(bad)
		var ns []int64
		tried, bytes := false, int64(0)
		query := fmt.Sprintf("SELECT capture, attempts, (SELECT size FROM captures WHERE n = capture)"+free+" ORDER BY capture LIMIT ? "+w.db.d.Skip, w.db.d.Now)
		err := tx.each(query, []any{attempts, int64(share)}, func(r *sql.Rows) error {
			var n, tries, size int64
			err := r.Scan(&n, &tries, &size)
			if bytes += size; len(ns) == 0 || !tried && tries == 0 && bytes <= batchBytes {
				ns = append(ns, n)
				tried = tries > 0
			}
			return err
		})
		if err != nil {
			return err
		}
		for _, part := range chunks(ns) {
			until := w.db.d.Now + " + " + strconv.FormatInt(lease.Milliseconds(), 10)
			if err := tx.exec("UPDATE pending SET owner = ?, until = "+until+" WHERE capture IN "+list(len(part)), append([]any{w.owner}, anys(part)...)...); err != nil {
				return err
			}
			if err := tx.each("SELECT "+captureColumns+" FROM captures c WHERE c.n IN "+list(len(part))+" ORDER BY c.n", anys(part), func(r *sql.Rows) error {
				c, err := w.db.scanCapture(r.Scan)
				if errors.Is(err, errDamaged) {
					bad[c.n] = err
					return nil
				}
				cs = append(cs, c)
				return err
			}); err != nil {
				return err
			}
		}
		for n, why := range bad { // others must not wait for it; Check names it
			if err := tx.exec("UPDATE pending SET owner = '', until = 0, attempts = ?, error = ? WHERE capture = ?", int64(attempts), clean(why.Error()), n); err != nil {
				return err
			}
		}
		return nil
	})
	return cs, len(cs)+len(bad) > 0, err
}

// code runs the handler and completes the job, or puts it back with the handler's error.
func (w *work) code(ctx context.Context, cs []capture) error {
	in := make([]dateline.Capture, len(cs))
	for i, c := range cs {
		in[i] = c.Capture
	}
	out, err := w.h.Code(ctx, in)
	if ctx.Err() != nil {
		return nil // Work gives the claim back
	}
	if err == nil {
		err = whole(in, out)
	}
	ns := make([]any, len(cs))
	for i, c := range cs {
		ns[i] = c.n
	}
	if err != nil {
		return w.db.write(ctx, func(tx *tx) error {
			for _, part := range chunks(ns) {
				args := append([]any{clean(err.Error()), w.owner}, part...)
				if err := tx.exec("UPDATE pending SET owner = '', until = 0, attempts = attempts + 1, error = ?, due = "+w.db.d.Now+" + 250 * (1 + attempts * attempts) WHERE owner = ? AND capture IN "+list(len(part)), args...); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return w.db.complete(ctx, w.owner, cs, out)
}

// whole says whether there is exactly one result for each capture.
func whole(in []dateline.Capture, out []store.Derived) error {
	want := map[string]bool{}
	for _, c := range in {
		want[c.ID] = true
	}
	for _, d := range out {
		if !want[d.Capture] {
			return fmt.Errorf("the handler made something of %q, which it was not given, or twice", d.Capture)
		}
		delete(want, d.Capture)
		if d.Document != nil && d.Document.ID != d.Capture {
			return fmt.Errorf("document %s of capture %s: the IDs differ", d.Document.ID, d.Capture)
		}
	}
	for id := range want {
		return fmt.Errorf("the handler made nothing of capture %s, not even a reason", id)
	}
	return nil
}

// resolve runs the handler if no other machine does.
func (w *work) resolve(ctx context.Context) (did bool, err error) {
	if !w.resolves.TryLock() {
		return false, nil
	}
	defer w.resolves.Unlock()
	got := 0
	err = w.db.write(ctx, func(tx *tx) (err error) {
		got, err = tx.changed("UPDATE leases SET owner = ?, until = "+w.db.d.Now+" + ? WHERE name = 'resolve' AND until <= "+w.db.d.Now, w.owner, lease.Milliseconds())
		return err
	})
	if err != nil || got == 0 {
		return false, err
	}
	w.resolving.Store(true)
	defer func() {
		w.resolving.Store(false)
		err = errors.Join(err, w.db.write(context.WithoutCancel(ctx), func(tx *tx) error {
			return tx.exec("UPDATE leases SET owner = '', until = 0 WHERE owner = ?", w.owner)
		}))
	}()
	var last int64
	if err := w.db.r.QueryRowContext(ctx, "SELECT COALESCE(MAX(n), 0) FROM sketches").Scan(&last); err != nil {
		return false, err
	}
	of := &resolver{DB: w.db, owner: w.owner, last: last}
	defer of.done()
	if err := w.h.Resolve(ctx, of); err != nil {
		return true, fmt.Errorf("resolve: %w", err)
	}
	of.done()
	if ctx.Err() != nil {
		return true, nil
	}
	// What is coded again meanwhile makes sketches unresolved that were resolved. The same ones left twice are the fault of the handler.
	var left [3]int64
	if err := w.db.r.QueryRowContext(ctx, w.db.sent("SELECT COUNT(*), COALESCE(MIN(n), 0), COALESCE(MAX(n), 0) FROM sketches WHERE resolved = 0 AND n <= ?"), last).Scan(&left[0], &left[1], &left[2]); err != nil {
		return true, err
	}
	if left[0] > 0 && left == w.undone {
		return true, fmt.Errorf("resolve left %d sketches unresolved", left[0])
	}
	w.undone = left
	return true, nil
}

// A resolver is the Resolution of one holder of the lease: what it writes after it lost the lease is refused. It sees the sketches that were there when
// it began: one that comes while it runs would be met by some look-ups and not by others, and the groups would depend on when it came.
//
// What it reads between two writes is one transaction: pages that a connection keeps of SQLite are good for one state of the file, and coding changes
// that state each second. What goes meanwhile is noticed when groups are written (tx.current).
type resolver struct {
	*DB
	owner string
	last  int64 // number of a sketch
	view  *tx   // nil if none is begun
}

// read runs f in the transaction of this round.
func (r *resolver) read(ctx context.Context, f func(*tx) error) error {
	if r.view == nil {
		t, err := r.r.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: r.isolation()})
		if err != nil {
			return fmt.Errorf("begin: %w", err)
		}
		r.view = &tx{Tx: t, ctx: ctx, db: r.DB}
	}
	return f(r.view)
}

// done ends the transaction of this round.
func (r *resolver) done() {
	if r.view != nil {
		r.view.Rollback()
		r.view = nil
	}
}

func (r *resolver) Unresolved(ctx context.Context, k store.SketchKind, limit int) ([]store.Sketch, error) {
	return r.unresolvedUntil(ctx, r.read, k, limit, r.last)
}

func (r *resolver) Sharing(ctx context.Context, k store.SketchKind, keys []uint64) (found, leaders []store.Sketch, err error) {
	return r.sharingUntil(ctx, r.read, k, keys, r.last)
}

func (r *resolver) Group(ctx context.Context, k store.SketchKind, owners []string) ([]store.Sketch, error) {
	return r.group(ctx, r.read, k, owners)
}

func (r *resolver) Sketches(ctx context.Context, k store.SketchKind, owners []string) ([]store.Sketch, error) {
	return r.sketchesOwned(ctx, r.read, k, owners)
}

func (r *resolver) Leaders(ctx context.Context, k store.SketchKind, keys []uint64, most int) ([]store.Sketch, [][]int, error) {
	return r.leadersUntil(ctx, r.read, k, keys, most, r.last)
}

func (r *resolver) SetGroups(ctx context.Context, k store.SketchKind, groups []store.Group) error {
	return r.leased(ctx, func(tx *tx) error { return tx.setGroups(k, groups, r.last) })
}

func (r *resolver) Relearn(ctx context.Context, least int, repeats func(class uint8, stories, n int) bool) (again int, err error) {
	err = r.leased(ctx, func(tx *tx) (err error) {
		again, err = tx.relearn(least, repeats)
		return err
	})
	return again, err
}

// leased writes if the lease is still held, and renews it.
func (r *resolver) leased(ctx context.Context, do func(tx *tx) error) error {
	r.done()
	return r.write(ctx, func(tx *tx) error {
		n, err := tx.changed("UPDATE leases SET until = "+r.d.Now+" + ? WHERE name = 'resolve' AND owner = ?", lease.Milliseconds(), r.owner)
		if err != nil {
			return err
		}
		if n == 0 {
			return errors.New("another machine took over resolving, since this one was not heard of")
		}
		return do(tx)
	})
}
