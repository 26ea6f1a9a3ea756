package serve

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"mime"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// The guard answers three threats to a desk on somebody's own machine, and one to a desk on a network:
//
//   - A page of the web that makes the browser ask us. Writing needs the origin of the desk itself (Sec-Fetch-Site, else Origin), no
//     cookie carries any right, and other origins may only navigate to pages; they read nothing, since CORS is off.
//   - A name of the web that resolves to this machine (DNS rebinding). The Host must be an IP address, localhost, or a name given at the start.
//   - A client that asks for too much: requests a second, bytes, time.
//   - Strangers on the network: every address but loopback asks for a token.

// A Scope is what a token allows: read < ingest < admin.
type Scope int

const (
	ScopeNone Scope = iota
	ScopeRead
	ScopeIngest
	ScopeAdmin
)

var scopeNames = map[string]Scope{"read": ScopeRead, "ingest": ScopeIngest, "admin": ScopeAdmin}

// A Token is the hash of a secret of 256 random bits. Such a secret cannot be guessed from a fast hash, so a slow one would only cost time.
type Token struct {
	Name  string
	Scope Scope
	Hash  [sha256.Size]byte
}

// NewToken returns the token of a secret.
func NewToken(name, scope, secret string) (Token, error) {
	t := Token{Name: name, Scope: scopeNames[scope], Hash: sha256.Sum256([]byte(secret))}
	if t.Scope == ScopeNone {
		return t, fmt.Errorf("scope %q: use read, ingest or admin", scope)
	}
	if name == "" || strings.ContainsAny(name, " \t\r\n#") {
		return t, fmt.Errorf("name %q: a token's name is one word", name)
	}
	return t, nil
}

// String is the line of a token file.
func (t Token) String() string {
	for name, s := range scopeNames {
		if s == t.Scope {
			return t.Name + " " + name + " " + hex.EncodeToString(t.Hash[:])
		}
	}
	return t.Name + " none " + hex.EncodeToString(t.Hash[:])
}

// ParseTokens reads a token file: "NAME SCOPE SHA256" a line; empty lines and those that begin with # are none.
func ParseTokens(data string) (out []Token, err error) {
	n := 0
	for line := range strings.Lines(data) {
		n++
		f := strings.Fields(line)
		if len(f) == 0 || strings.HasPrefix(f[0], "#") {
			continue
		}
		if len(f) != 3 {
			return nil, fmt.Errorf("line %d: %d words, want NAME SCOPE SHA256", n, len(f))
		}
		t := Token{Name: f[0], Scope: scopeNames[f[1]]}
		hash, err := hex.DecodeString(f[2])
		if err != nil || len(hash) != len(t.Hash) {
			return nil, fmt.Errorf("line %d: the third word is no SHA-256 in hex", n)
		}
		if t.Scope == ScopeNone {
			return nil, fmt.Errorf("line %d: scope %q: use read, ingest or admin", n, f[1])
		}
		copy(t.Hash[:], hash)
		out = append(out, t)
	}
	return out, nil
}

type guard struct {
	tokens  []Token
	hosts   []string
	origins *http.CrossOriginProtection
	asks    *limits // requests
	misses  *limits // wrong tokens
	metrics *metrics
}

func newGuard(c Config, m *metrics) *guard {
	g := &guard{tokens: c.Tokens, origins: http.NewCrossOriginProtection(), misses: newLimits(1, 10), metrics: m}
	for _, h := range c.Hosts {
		g.hosts = append(g.hosts, strings.ToLower(h))
	}
	if c.Rate > 0 {
		g.asks = newLimits(c.Rate, max(1, int(4*c.Rate)))
	}
	return g
}

func (g *guard) check(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refuse := func(status int, kind, why string) {
			g.metrics.refused.WithLabelValues(kind).Inc()
			problem(w, status, why)
		}
		client := clientOf(r)
		switch {
		case !g.knownHost(r.Host):
			refuse(http.StatusMisdirectedRequest, "host", "this server is not reached under that name: start it with --host NAME, or use its address")
			return
		case g.asks != nil && !g.asks.allow(client):
			w.Header().Set("Retry-After", "1")
			refuse(http.StatusTooManyRequests, "rate", "too many requests: slow down")
			return
		case foreign(r):
			refuse(http.StatusForbidden, "origin", "other sites may link to pages of the desk, but not load its data")
			return
		case g.origins.Check(r) != nil:
			refuse(http.StatusForbidden, "origin", "writing is for the page of this desk and for programs, not for other sites")
			return
		case !goodType(r):
			refuse(http.StatusUnsupportedMediaType, "type", "send application/json; uploads also multipart/form-data or text/plain")
			return
		}
		need := wanted(r)
		if len(g.tokens) == 0 || need == ScopeNone {
			next.ServeHTTP(w, r)
			return
		}
		have, given := g.scope(r)
		switch {
		case have >= need:
			next.ServeHTTP(w, r)
		case have > ScopeNone:
			refuse(http.StatusForbidden, "scope", "the token does not allow this")
		case given && !g.misses.allow(client):
			w.Header().Set("Retry-After", "10")
			refuse(http.StatusTooManyRequests, "rate", "too many wrong tokens")
		default:
			w.Header().Set("WWW-Authenticate", `Basic realm="dateline", charset="UTF-8"`) // a browser asks for it: the token is the password
			refuse(http.StatusUnauthorized, "token", "a token is needed: Authorization: Bearer TOKEN")
		}
	})
}

func (g *guard) knownHost(host string) bool {
	name := strings.ToLower(host)
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = strings.ToLower(h)
	}
	name = strings.TrimSuffix(strings.Trim(name, "[]"), ".")
	return name == "localhost" || net.ParseIP(name) != nil || slices.Contains(g.hosts, name)
}

// foreign says whether a browser asks on behalf of another site for anything but a page to show.
func foreign(r *http.Request) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	if site == "" || site == "same-origin" || site == "none" {
		return false
	}
	page := r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate" && r.Header.Get("Sec-Fetch-Dest") == "document"
	return !page || strings.HasPrefix(r.URL.Path, "/v1/") || strings.HasPrefix(r.URL.Path, "/mcp")
}

// goodType says whether the body is of a kind that routes take. None of them is a form that a plain HTML form can send but the
// multipart and the text of uploads, which the check of the origin covers.
func goodType(r *http.Request) bool {
	if r.Method == http.MethodGet || r.Method == http.MethodHead || r.Method == http.MethodDelete || r.ContentLength == 0 {
		return true
	}
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	upload := r.URL.Path == "/v1/documents" && (kind == "multipart/form-data" || kind == "text/plain")
	return err == nil && (kind == "application/json" || upload)
}

// wanted is the scope that a request needs. The page's own files hold no data and need none; it asks for the token by its requests.
func wanted(r *http.Request) Scope {
	path := r.URL.Path
	data := strings.HasPrefix(path, "/v1/") || strings.HasPrefix(path, "/article/") || strings.HasPrefix(path, "/dossier/") || strings.HasPrefix(path, "/mcp") || path == "/metrics"
	switch {
	case !data:
		return ScopeNone
	case r.Method == http.MethodGet || r.Method == http.MethodHead || path == "/v1/code" || path == "/v1/dossiers/preview" || strings.HasPrefix(path, "/mcp"):
		return ScopeRead
	case path == "/v1/documents":
		return ScopeIngest
	}
	return ScopeAdmin
}

// scope returns what the token of a request allows, and whether one was given. Every hash is compared, in constant time.
func (g *guard) scope(r *http.Request) (have Scope, given bool) {
	secret, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok {
		if _, secret, ok = r.BasicAuth(); !ok {
			return ScopeNone, false
		}
	}
	hash := sha256.Sum256([]byte(strings.TrimSpace(secret)))
	for _, t := range g.tokens {
		if subtle.ConstantTimeCompare(hash[:], t.Hash[:]) == 1 {
			have = max(have, t.Scope)
		}
	}
	return have, true
}

// clientOf is the address that a request comes from. Headers of proxies say what a client wants them to.
func clientOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	if ip := net.ParseIP(host); ip != nil && ip.To4() == nil { // one household has a /64
		return ip.Mask(net.CIDRMask(64, 128)).String()
	}
	return host
}

// limits are token buckets by client; old ones are forgotten when there are many.
type limits struct {
	rate  rate.Limit
	burst int
	mu    sync.Mutex
	by    map[string]*bucket
}

type bucket struct {
	rate.Limiter
	used time.Time
}

// maxClients bounds the memory of limits; it is about 1 MB.
const maxClients = 10_000

func newLimits(perSecond float64, burst int) *limits {
	return &limits{rate: rate.Limit(perSecond), burst: burst, by: map[string]*bucket{}}
}

func (l *limits) allow(client string) bool {
	now := time.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	b := l.by[client]
	if b == nil {
		if len(l.by) >= maxClients {
			l.forget(now)
		}
		b = &bucket{Limiter: *rate.NewLimiter(l.rate, l.burst)}
		l.by[client] = b
	}
	b.used = now
	return b.AllowN(now, 1)
}

// forget drops clients that were away long enough to have their whole burst again, or all when none was.
func (l *limits) forget(now time.Time) {
	away := time.Duration(float64(l.burst) / float64(l.rate) * float64(time.Second))
	for client, b := range l.by {
		if now.Sub(b.used) > away {
			delete(l.by, client)
		}
	}
	if len(l.by) >= maxClients {
		clear(l.by)
	}
}

// problem answers with problem details (RFC 9457), as the routes of the API do.
func problem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"title": http.StatusText(status), "status": status, "detail": detail})
}

// NewSecret returns a secret of 256 random bits, as it goes into a header.
func NewSecret() string {
	var b [32]byte
	rand.Read(b[:]) // never fails
	return base64.RawURLEncoding.EncodeToString(b[:])
}
