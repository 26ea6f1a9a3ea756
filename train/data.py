"""Readers of the training sets."""
import json, os, re

SHARED = os.environ.get("DATELINE_DATA", os.path.join(os.path.dirname(__file__), "../../shared"))
NLP = os.path.join(SHARED, "data/nlp")


def held_out():
    """Ids of documents that measure: never trained on."""
    ids = set()
    for f in ("gold/dev.docs.jsonl", "gold/dev2.docs.jsonl"):
        for line in open(os.path.join(SHARED, f)):
            ids.add(json.loads(line)["id"])
    return ids


def conllu(path):
    """Sentences as dicts: doc, and rows (form, lemma, upos, xpos, feats, head, deprel, misc)."""
    doc, rows, out = "", [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id = "):
            doc = line[14:]
        elif line and line[0] != "#":
            c = line.split("\t")
            if c[0].isdigit():
                rows.append((c[1], c[2], c[3], c[4], c[5], int(c[6]), c[7], c[9]))
        elif not line and rows:
            out.append({"doc": doc, "rows": rows})
            rows = []
    if rows:
        out.append({"doc": doc, "rows": rows})
    return out


def ud():
    """train, EWT dev, GUM dev, GUM news (the documents of gold/dev2)."""
    news = {"GUM_news_" + i[4:] for i in held_out() if i.startswith("gum-")}
    ewt = conllu(NLP + "/ud-ewt/train.conllu")
    gum = conllu(NLP + "/ud-gum/train.conllu")
    gumdev = conllu(NLP + "/ud-gum/dev.conllu")
    held = [s for s in gum + gumdev if s["doc"] in news]
    train = [s for s in ewt + gum if s["doc"] not in news]
    return train, conllu(NLP + "/ud-ewt/dev.conllu"), [s for s in gumdev if s["doc"] not in news], held


def script(form, lemma, upos):
    """The edit script from form to lemma: case, characters cut, characters added."""
    def edit(case, f):
        i = 0
        while i < len(f) and i < len(lemma) and f[i] == lemma[i]:
            i += 1
        return (len(f) - i + len(lemma) - i, f"{case}{len(f) - i}{lemma[i:]}")
    keep, low = edit("k", form), edit("l", form.lower())
    if upos == "PROPN":
        return min((keep, low), key=lambda e: e[0])[1]
    return min((low, keep), key=lambda e: e[0])[1]
