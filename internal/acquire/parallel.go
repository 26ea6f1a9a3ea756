package acquire

import (
	"context"
	"sync"

	dateline "github.com/dateline-news/dateline"
)

// A run is work of several goroutines whose results one consumer takes.
type run struct {
	ctx   context.Context
	out   chan result
	slots chan struct{}
	wg    sync.WaitGroup
}

// A result is what a goroutine found, or something to be done by the consumer once it has taken all that was sent before.
type result struct {
	c   dateline.Capture
	err error
	do  func() error // its error is about the machine, and ends the run
}

// parallel calls work and yields what is sent to its run, until all that was started has ended. It returns only then.
func parallel(ctx context.Context, yield yielder, work func(context.Context, *run)) {
	ctx, stop := context.WithCancel(ctx)
	r := &run{ctx: ctx, out: make(chan result), slots: make(chan struct{}, atOnce)}
	r.wg.Go(func() { work(ctx, r) })
	go func() { r.wg.Wait(); close(r.out) }()
	defer func() {
		stop()
		for range r.out { // what was on its way
		}
	}()
	for res := range r.out {
		if res.do != nil {
			if res.err = res.do(); res.err == nil {
				continue
			}
			yield(dateline.Capture{}, res.err)
			return
		}
		if !yield(res.c, res.err) {
			return
		}
	}
}

// send hands a result to the consumer.
func (r *run) send(c dateline.Capture, err error) { r.put(result{c: c, err: err}) }

func (r *run) put(res result) {
	select {
	case r.out <- res:
	case <-r.ctx.Done():
	}
}

// start runs f in a goroutine of its own.
func (r *run) start(f func()) { r.wg.Go(func() { r.hold(f) }) }

// hold runs f when fewer than atOnce others run; false if the run ended first.
func (r *run) hold(f func()) bool {
	select {
	case r.slots <- struct{}{}:
		defer func() { <-r.slots }()
		f()
		return true
	case <-r.ctx.Done():
		return false
	}
}
