"""Compares Dateline's language core with a spaCy pipeline: words/s on the same texts, one core each, in turns, and names on the same set.
Usage: compare.py CORE DOCS.jsonl UNER.iob2 MODEL...   (compare.sh calls it)

Words are what white space separates, so that both are divided by one number. spaCy runs tok2vec, tagger, parser, attribute ruler, lemmatizer and ner,
texts in batches of 64; Dateline runs tokens, tags, lemmas, trees, names, and chains, which spaCy's models have not.
Names: gold tokens for both; PERSON is PER; GPE, LOC and FAC are LOC; ORG is ORG; other kinds are not counted. Spans are exact, less a leading
article and a final "'s" (spaCy's scheme takes them in, UNER's does not)."""
import collections, json, subprocess, sys, time
import spacy
from spacy.tokens import Doc

core, docs, uner, models = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
KIND = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
ROUNDS = 5


def trim(forms, a, b):
    while a < b and forms[a].lower() in ("the", "a", "an"):
        a += 1
    while a < b and forms[b - 1] in ("'s", "’s", "'", "’"):
        b -= 1
    return a, b


def read(path):
    """Documents as lists of (forms, {(first, last, kind)})."""
    out, forms, tags = [], [], []
    for line in open(path, encoding="utf-8"):
        c = line.rstrip("\n").split("\t")
        if line.startswith("# newdoc"):
            out.append((line.split("=")[1].strip(), []))
        elif len(c) > 2 and c[0].isdigit():
            forms.append(c[1]); tags.append(c[2])
        elif not line.strip() and forms:
            names, start = set(), None
            for i, t in enumerate(tags + ["O"]):
                if start is not None and t[0] != "I":
                    names.add((start, i, tags[start][2:])); start = None
                if t[0] == "B" and t[2:] in ("PER", "LOC", "ORG"):
                    start = i
            out[-1][1].append((forms, names))
            forms, tags = [], []
    return out


def score(sents, found):
    c = collections.Counter()
    for (forms, gold), got in zip(sents, found):
        for g in gold:
            c[g[2], "gold"] += 1; c[g[2], "hit"] += g in got
        for g in got:
            c[g[2], "got"] += 1
    return "  ".join(f"{k} {2 * c[k, 'hit'] / max(1, c[k, 'got'] + c[k, 'gold']):.3f} (P {c[k, 'hit'] / max(1, c[k, 'got']):.3f} R {c[k, 'hit'] / max(1, c[k, 'gold']):.3f})"
                     for k in ("PER", "LOC", "ORG"))


texts = [json.loads(line)["text"] for line in open(docs, encoding="utf-8")]
words = sum(len(t.split()) for t in texts)
gold = read(uner)


def dateline_rate():
    r = json.loads(subprocess.run([core, "rate", str(ROUNDS)], stdin=open(docs), capture_output=True, check=True).stdout)
    return words * ROUNDS / sum(r["seconds"].values()), {k: r["tokens"] / v for k, v in r["seconds"].items()}


def spacy_rate(nlp):
    list(nlp.pipe(texts, batch_size=64))
    begun = time.perf_counter()
    for _ in range(ROUNDS):
        list(nlp.pipe(texts, batch_size=64))
    return words * ROUNDS / (time.perf_counter() - begun)


def dateline_names():
    lines = "".join(json.dumps({"sentences": [f for f, _ in d]}) + "\n" for _, d in gold)
    out = []
    for (_, d), line in zip(gold, subprocess.run([core, "names"], input=lines, capture_output=True, check=True, text=True).stdout.splitlines()):
        per = [set() for _ in d]
        for s, a, b, k in json.loads(line):
            if k in KIND:
                per[s].add((*trim(d[s][0], a, b), KIND[k]))
        out.append(per)
    return out


def spacy_names(nlp):
    return [[{(*trim(f, e.start, e.end), KIND[e.label_]) for e in doc.ents if e.label_ in KIND}
             for (f, _), doc in zip(d, nlp.pipe(Doc(nlp.vocab, words=f) for f, _ in d))] for _, d in gold]


def tell(name, found):
    for part, keep in (("all", lambda i: True), ("weblogs", lambda i: i.startswith("weblog"))):
        sents = [s for i, d in gold if keep(i) for s in d]
        got = [p for (i, _), per in zip(gold, found) if keep(i) for p in per]
        print(f"names  {name:<24} UNER EWT dev, {part:<8} {score(sents, got)}")


print(f"{len(texts)} texts, {words} words, {ROUNDS} rounds, one core")
for name in models:
    nlp = spacy.load(name)
    turns = [(dateline_rate(), spacy_rate(nlp)) for _ in range(3)]  # in turns, so that a busy machine hinders both
    (ours, layers), theirs = max(t[0] for t in turns), max(t[1] for t in turns)
    print(f"speed  dateline {ours:.0f} words/s, {name} {theirs:.0f} words/s: {ours / theirs:.2f} times as fast")
    print("       dateline, tokens/s: " + ", ".join(f"{k} {v:.0f}" for k, v in layers.items()))
    tell(name, spacy_names(nlp))
tell("dateline", dateline_names())
