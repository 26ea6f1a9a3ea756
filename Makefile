# make test is the one command: it needs Go, PostgreSQL for the tests of that store, and Node 20 for the tests of the page in Debian's Chromium, which
# it installs when it is missing; it fetches the modules and packages it names, and says what it skips. make test-go leaves the page out.
export CGO_ENABLED = 0
GO ?= go

.PHONY: build test test-go test-page page kills bench day soak train golden

build:
	$(GO) build -trimpath -ldflags=-s -o build/dateline ./cmd/dateline

test: test-go kills test-page

# Gold and treebanks lie in ../shared on the developers' machines; the tests that need them are skipped by name elsewhere.
test-go:
	$(GO) vet ./...
	$(GO) test ./...
	@test -d ../shared || echo "../shared is not here: the tests against gold and treebanks were skipped (go test -v names them)"
	@command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || echo "PostgreSQL is not here: the tests of its store were skipped (Debian's package postgresql)"

# Kills ingest KILLS times at random moments, on both stores: about two minutes.
KILLS ?= 50
kills:
	DATELINE_KILLS=$(KILLS) $(GO) test ./cmd/dateline -run '^TestKills$$' -count=1 -v

# The page in a real browser, over the real binary and a real store (web/test).
test-page: build
	@command -v chromium >/dev/null || [ -n "$$CHROMIUM" ] || web/test/chromium.sh
	cd web && npm ci --no-audit --no-fund && DATELINE=$(CURDIR)/build/dateline npm test

# Builds the page anew into internal/serve/ui/dist, after a change in web/.
page:
	cd web && npm ci --no-audit --no-fund && npm run build

# Benchmarks of the parts, then a day of news of DAY articles through the whole (bench/day).
DAY ?= 5000
bench:
	$(GO) test -run '^$$' -bench . -benchmem ./...
	$(MAKE) day

day:
	$(GO) run ./bench/day -n $(DAY)

# Fuzzes every target for SOAK each.
SOAK ?= 5m
soak:
	@$(GO) list ./... | while read -r pkg; do \
	  $(GO) test -list '^Fuzz' "$$pkg" | grep '^Fuzz' | while read -r target; do \
	    echo "$$pkg $$target"; $(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(SOAK) -fuzzminimizetime 20x "$$pkg" || exit 1; \
	  done || exit 1; \
	done

# Trains the models from ../shared/data anew (hours; Python with PyTorch): see train/README.md.
train:
	train/train.sh

# Rewrites the golden files after a change that was looked at.
golden:
	$(GO) generate ./docs/codebook
	$(GO) test ./internal/pipeline ./cmd/dateline ./internal/analyse/coref ./internal/analyse/mention ./internal/analyse/syntax ./internal/analyse/token ./internal/resolve/neardup ./internal/resolve/sameevent -update
	$(GO) test ./internal/analyse/coref -run GAP -gap 0 -update
