#!/usr/bin/env bash
# Installs Debian's Chromium for the tests of the page. CHROMIUM names another browser of that family instead.
set -euo pipefail
command -v apt-get >/dev/null || { echo "chromium is not here, and there is no apt-get to install it: name a Chromium in CHROMIUM" >&2; exit 1; }
echo "chromium is not here: installing Debian's package chromium"
as_root=$([ "$(id -u)" = 0 ] || echo sudo)
$as_root apt-get -qq update
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium >/dev/null
