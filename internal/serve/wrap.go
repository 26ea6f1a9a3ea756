package serve

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"github.com/klauspost/compress/gzhttp"

	"github.com/dateline-news/dateline/internal/serve/api"
)

// apiPolicy is the content security policy of what is no page: nothing may be loaded or run, should it be shown as one.
const apiPolicy = "default-src 'none'; frame-ancestors 'none'"

// headers sets what every answer bears; pages replace the policy by their own.
func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", apiPolicy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
		next.ServeHTTP(w, r)
	})
}

// recovered turns a panic of one request into a 500 of that request, with its trace in the log.
func recovered(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch v := recover(); v {
			case nil:
			case http.ErrAbortHandler: // an answer broke off, and the client must see that it is not whole
				panic(v)
			default:
				log.ErrorContext(r.Context(), "request panicked", "path", r.URL.Path, "panic", v, "trace", string(debug.Stack()))
				problem(w, http.StatusInternalServerError, "the server could not answer; its log says why")
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// compression packs answers of text.
func compression() (func(http.Handler) http.HandlerFunc, error) {
	return gzhttp.NewWrapper(gzhttp.MinSize(1024), gzhttp.EnableZstd(false), gzhttp.CompressionLevel(2), gzhttp.ContentTypeFilter(func(ct string) bool {
		ct, _, _ = strings.Cut(ct, ";")
		return ct != "text/event-stream" && (strings.HasPrefix(ct, "text/") || strings.HasSuffix(ct, "json") || strings.HasSuffix(ct, "xml") || ct == "image/svg+xml" || ct == "application/javascript")
	}))
}

// streams says whether the answer to a path comes bit by bit: it is neither kept back for a tag nor cut off after a time.
func streams(path string) bool {
	return strings.HasPrefix(path, "/v1/export/") || path == "/v1/live" || path == "/v1/review/gold" || strings.HasPrefix(path, "/mcp")
}

// most is how much of an answer is kept back to tag it: the largest document with its tokens is near 30 MB.
const most = 32 << 20

// tagged gives answers to GET an ETag of their content, and says "not modified" to who has it.
func tagged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet || streams(r.URL.Path) {
			next.ServeHTTP(w, r)
			return
		}
		k := &keeper{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(k, r)
		if k.passed {
			return
		}
		h := w.Header()
		if h.Get("Cache-Control") == "" {
			h.Set("Cache-Control", "private, no-cache")
		}
		if k.status == http.StatusOK {
			sum := sha256.Sum256(k.body.Bytes())
			tag := `W/"` + base64.RawURLEncoding.EncodeToString(sum[:15]) + `"` // weak: the packed answer bears it too
			h.Set("ETag", tag)
			if has(r.Header.Get("If-None-Match"), tag) {
				h.Del("Content-Type")
				h.Del("Content-Length")
				w.WriteHeader(http.StatusNotModified)
				return
			}
		}
		w.WriteHeader(k.status)
		w.Write(k.body.Bytes())
	})
}

func has(list, tag string) bool {
	for t := range strings.SplitSeq(list, ",") {
		if t = strings.TrimSpace(t); t == "*" || t == tag {
			return true
		}
	}
	return false
}

// A keeper keeps an answer back until it is whole or larger than most.
type keeper struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
	passed bool // it is larger, and goes out as it comes
}

func (k *keeper) WriteHeader(status int) {
	if k.status = status; k.passed {
		k.ResponseWriter.WriteHeader(status)
	}
}

func (k *keeper) Write(p []byte) (int, error) {
	if k.passed {
		return k.ResponseWriter.Write(p)
	}
	if k.body.Len()+len(p) <= most {
		return k.body.Write(p)
	}
	k.passed = true
	k.ResponseWriter.WriteHeader(k.status)
	if _, err := k.ResponseWriter.Write(k.body.Bytes()); err != nil {
		return 0, err
	}
	k.body = bytes.Buffer{}
	return k.ResponseWriter.Write(p)
}

func (k *keeper) Unwrap() http.ResponseWriter { return k.ResponseWriter }

// What one request may take. Coding is the slowest: about 20,000 words a second.
const (
	plainBody = 1 << 20
	plainTime = 30 * time.Second
	codeTime  = 90 * time.Second
	longTime  = 30 * time.Minute // uploads, exports
)

// capped bounds the bytes and the time of a request.
func capped(upload int64, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		size, span := int64(plainBody), plainTime
		switch path := r.URL.Path; {
		case path == "/v1/code":
			size, span = api.CodeBytes, codeTime
		case path == "/v1/documents" && r.Method == http.MethodPost:
			size, span = upload, longTime
		case path == "/v1/live" || strings.HasPrefix(path, "/mcp"):
			span = 0
		case streams(path):
			span = longTime
		}
		if r.Body != nil {
			r.Body = http.MaxBytesReader(w, r.Body, size)
		}
		if span == 0 {
			next.ServeHTTP(w, r)
			return
		}
		control := http.NewResponseController(w)
		end := time.Now().Add(span)
		control.SetReadDeadline(end)
		control.SetWriteDeadline(end.Add(5 * time.Second))
		ctx, cancel := context.WithDeadline(r.Context(), end)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}
