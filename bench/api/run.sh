#!/bin/sh
# Measures the API under load: requests a second, latencies, errors, and the memory of the server.
#   bench/api/run.sh [STORE] [SECONDS]
# Without STORE it codes the bundled articles and, if it is at hand, the reference article into a temporary one. Needs wrk
# (Debian: apt-get install wrk), curl and Go. Connections: 16. Keep the output in bench/results.
set -eu
cd "$(dirname "$0")/../.."
store=${1:-} seconds=${2:-30} dir=$(mktemp -d) pid=
trap 'test -z "$pid" || kill "$pid" 2>/dev/null || true; rm -rf "$dir"' EXIT
command -v wrk >/dev/null || { echo "wrk is not here: apt-get install wrk" >&2; exit 1; }
bin=${DATELINE:-$dir/dateline} # DATELINE=/path/of/a/binary spares the build
test -n "${DATELINE:-}" || CGO_ENABLED=0 go build -trimpath -ldflags=-s -o "$bin" ./cmd/dateline
if [ -z "$store" ]; then
  store=$dir/bench.db
  article=../shared/seed/article.txt; test -f $article || article=
  "$bin" ingest --store "$store" --progress none internal/res/examples/ $article
fi
"$bin" serve --store "$store" --addr 127.0.0.1:8499 2>"$dir/log" & pid=$!
at=http://127.0.0.1:8499
until curl -sf $at/readyz >/dev/null; do sleep 0.2; done
memory() { awk '/VmRSS|VmHWM/ { printf "%s %d MiB  ", $1, $2 / 1024 } END { print "" }' "/proc/$pid/status"; }
id=$(curl -sf "$at/v1/search?q=talks&limit=1" | sed 's/.*"items":\[{"id":"\([0-9a-f]*\)".*/\1/')
cat > "$dir/report.lua" <<'LUA'
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("  %.0f requests/s  p50 %.1f ms  p90 %.1f ms  p99 %.1f ms  max %.1f ms  not 2xx/3xx %d  socket errors %d\n",
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1e3, latency:percentile(90) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3,
    e.status, e.connect + e.read + e.write + e.timeout))
end
LUA
echo "$(date -u +%F) $("$bin" --version) $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
echo "store: $(curl -sf $at/v1/stats)"
echo "before: $(memory)"
for path in "/v1/search?q=talks" "/v1/events?limit=50" "/v1/documents/$id" "/v1/documents/$id/reader" "/v1/facets" "/article/$id"; do
  echo "$path ($(curl -sf "$at$path" | wc -c) bytes)"
  wrk -t 2 -c 16 -d "${seconds}s" -s "$dir/report.lua" "$at$path" | grep requests/s
  echo "  $(memory)"
done
