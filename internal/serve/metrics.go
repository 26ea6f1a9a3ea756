package serve

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/dateline-news/dateline/internal/serve/api"
)

type metrics struct {
	seconds *prometheus.HistogramVec
	answers *prometheus.CounterVec
	refused *prometheus.CounterVec
	running prometheus.Gauge
}

func newMetrics(registry *prometheus.Registry, store api.Store) *metrics {
	m := &metrics{
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "dateline_http_request_seconds", Help: "Time of requests by route.",
			Buckets: []float64{.001, .003, .01, .03, .1, .3, 1, 3, 10}}, []string{"route"}),
		answers: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "dateline_http_requests_total", Help: "Requests by route and status."}, []string{"route", "status"}),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "dateline_http_refused_total", Help: "Requests that the guard refused."}, []string{"reason"}),
		running: prometheus.NewGauge(prometheus.GaugeOpts{Name: "dateline_http_requests_running", Help: "Requests in hand."}),
	}
	registry.MustRegister(m.seconds, m.answers, m.refused, m.running, contents{store}, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

func exposition(registry *prometheus.Registry) http.Handler {
	return promhttp.HandlerFor(registry, promhttp.HandlerOpts{MaxRequestsInFlight: 2, Timeout: 10 * time.Second})
}

// observe measures requests by the pattern of their route, never by their path, which clients choose.
func (m *metrics) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m.running.Inc()
		defer m.running.Dec()
		begin := time.Now()
		s := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(s, r)
		route := r.Pattern
		if route == "" {
			route = "none"
		}
		m.seconds.WithLabelValues(route).Observe(time.Since(begin).Seconds())
		m.answers.WithLabelValues(route, strconv.Itoa(s.status)).Inc()
	})
}

type statusWriter struct {
	http.ResponseWriter
	status int
}

func (s *statusWriter) WriteHeader(status int) {
	s.status = status
	s.ResponseWriter.WriteHeader(status)
}

func (s *statusWriter) Unwrap() http.ResponseWriter { return s.ResponseWriter }

// contents counts what the store holds and what waits, when asked.
type contents struct{ store api.Store }

var (
	storeRows = prometheus.NewDesc("dateline_store_rows", "Rows of the store by kind.", []string{"kind"}, nil)
	storeSize = prometheus.NewDesc("dateline_store_bytes", "Size of the store.", nil, nil)
	jobsWait  = prometheus.NewDesc("dateline_jobs_waiting", "Jobs that wait, by kind.", []string{"kind"}, nil)
)

func (c contents) Describe(ch chan<- *prometheus.Desc) {
	ch <- storeRows
	ch <- storeSize
	ch <- jobsWait
}

func (c contents) Collect(ch chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	gauge := func(d *prometheus.Desc, n float64, kind ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, n, kind...)
	}
	x, err := c.store.Stats(ctx)
	if err != nil {
		ch <- prometheus.NewInvalidMetric(storeRows, err)
		return
	}
	for kind, n := range map[string]int{"captures": x.Captures, "documents": x.Documents, "unusable": x.Unusable, "refusals": x.Refusals, "events": x.Events,
		"records": x.Records, "quotes": x.Quotes, "claims": x.Claims, "entities": x.Entities, "stories": x.Stories} {
		gauge(storeRows, float64(n), kind)
	}
	gauge(storeSize, float64(x.Bytes))
	w, err := c.store.Waiting(ctx)
	if err != nil {
		ch <- prometheus.NewInvalidMetric(jobsWait, err)
		return
	}
	for kind, n := range map[string]int{"code": w.Code, "resolve": w.Resolve, "failed": w.Failed} {
		gauge(jobsWait, float64(n), kind)
	}
}
