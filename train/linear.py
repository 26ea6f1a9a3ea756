"""A linear model of names to measure against: an averaged perceptron over hashed features of a token and its neighbours, with the label
before it, trained on the sets of names.bin with the same tags. Where a set leaves several labels possible, the best of them counts as right.
Usage: linear.py VECTORS.npz SYNTAX.pt OUT [ROUNDS]
OUT gets the names it finds in UNER EWT dev and the GUM news documents, a line each: document, first token, token after the last, kind.
Scores: go test ./internal/analyse/mention -run TestScores -v -found OUT"""
import random, sys, zlib
import numpy as np
import data, features as ft, names, nameset

ROWS, L = 1 << 20, len(names.LABELS)
rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 4
tagger = nameset.Tagger(sys.argv[1], sys.argv[2])
random.seed(3)


def features(forms, xpos):
    """[tokens, features]: rows of hashed features, without the label before."""
    f = ["<s>", "<s>", *(ft.norm(w) for w in forms), "</s>", "</s>"]
    low = [ft.digits(w.lower()) for w in f]
    shape = [ft.shape(w) for w in f]
    tag = ["", "", *(tagger.xpos[r] for r in xpos), "", ""]
    out = []
    for i in range(2, len(f) - 2):
        w = low[i]
        fs = ["b", "w" + f[i], "l" + w, "p" + w[:3], "q" + w[:4], "s" + w[-3:], "t" + w[-4:], "h" + shape[i], "x" + tag[i],
              f"X{tag[i - 1]}|{tag[i]}", f"Y{tag[i]}|{tag[i + 1]}", f"H{shape[i - 1]}|{shape[i]}|{shape[i + 1]}"]
        for d in (-2, -1, 1, 2):
            fs += [f"n{d}{low[i + d]}", f"g{d}{shape[i + d]}"]
        fs += [f"B{low[i - 1]}|{w}", f"C{w}|{low[i + 1]}", "G" + " ".join(k for k, v in (("gpe", names.GPES), ("country", names.COUNTRIES), ("norp", names.NORPS),
               ("title", names.TITLES)) if f[i].lower() in v), "T" + str(f[i - 1].lower() in names.TITLES), f"S{i == 2}{shape[i]}"]
        out.append([zlib.crc32(x.encode()) % ROWS for x in fs])
    return np.array(out, np.int64)


FOLLOW = np.array([[0 if b % 2 or b == 0 or a in (b - 1, b) else -1e6 for b in range(L)] for a in range(L)])  # I-x behind B-x or I-x
FIRST = FOLLOW[0]
W, last = np.zeros((ROWS, L), np.float32), np.zeros((L, L), np.float32)
sumW, sumLast = np.zeros_like(W), np.zeros_like(last)


def found(forms, xpos, W, last):
    F, before, out = features(forms, xpos), 0, []
    for s in W[F].sum(1):
        before = int((s + last[before] + FOLLOW[before]).argmax())
        out.append(names.LABELS[before])
    return names.spans(out)


train = nameset.train(tagger)
tags = tagger.tag([f for f, _ in train])
allowed = {m: np.array([0 if m >> i & 1 else -1e9 for i in range(L)]) for _, al in train for m in al}
E = [(features(f, t[1]), al) for (f, al), t in zip(train, tags)]
step = 0
for r in range(rounds):
    random.shuffle(E)
    wrong = n = 0
    for F, al in E:
        before = 0
        for f, m in zip(F, al):
            step += 1
            s = W[f].sum(0) + last[before] + FOLLOW[before]
            got = int(s.argmax())
            if not m >> got & 1:
                right = int((s + allowed[m]).argmax())
                wrong += 1
                for d, k in ((1, right), (-1, got)):
                    np.add.at(W[:, k], f, d); np.add.at(sumW[:, k], f, d * step)
                    last[before, k] += d; sumLast[before, k] += d * step
                got = right
            before = got
            n += 1
    print(f"round {r + 1}: {100 * wrong / n:.2f} % wrong", flush=True)
W -= sumW / step; last -= sumLast / step

KIND = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
with open(sys.argv[3], "w") as out:
    def tell(sents):
        at, doc = 0, None
        for (name, forms), t in zip(sents, tagger.tag([f for _, f in sents])):
            at, doc = (at, doc) if name == doc else (0, name)
            for a, b, k in found(forms, t[1], W, last):
                if k in KIND:
                    print(doc, at + a, at + b, KIND[k], file=out)
            at += len(forms)
    tell([(s["doc"], [r[0] for r in s["rows"]]) for s in data.ud()[3]])
    uner, doc, docs = data.NLP + "/uner-ewt/en_ewt-ud-dev.iob2", "", []
    for line in open(uner, encoding="utf-8"):
        if line.startswith("# newdoc id = "):
            doc = line[14:].strip()
        elif line.startswith("# sent_id"):
            docs.append(doc)
    tell([(d, f) for d, (f, _) in zip(docs, names.iob2(uner))])
