"""The treebanks as the trainers of syntax see them: label inventories, rows of features, noise, batches."""
import collections, random
import numpy as np, torch
import data, features as ft

KEYS = ["upos", "xpos", "feats", "script", "deprel"]
COLUMN = {"upos": lambda r: r[2], "xpos": lambda r: r[3], "feats": lambda r: r[4],
          "script": lambda r: data.script(r[0], r[1], r[2]), "deprel": lambda r: r[6]}
LEAST = {"upos": 1, "xpos": 3, "feats": 5, "script": 4, "deprel": 5}  # rarer labels are left out

train, dev, gumdev, news = data.ud()
train = [s for s in train if len(s["rows"]) <= 120]


def inventory(key):
    c = collections.Counter(COLUMN[key](r) for s in train for r in s["rows"])
    return sorted(k for k, n in c.items() if n >= LEAST[key])


inv = {k: inventory(k) for k in KEYS}
rows = {k: {v: i for i, v in enumerate(inv[k])} for k in KEYS}
count = collections.Counter(ft.digits(ft.norm(r[0]).lower()) for s in train for r in s["rows"])
words = ["", *sorted(w for w, n in count.items() if n >= 2)]
wordrow = {w: i for i, w in enumerate(words)}


def targets(s):
    """[tokens, 6]: the rows of KEYS, -1 where a label is too rare, and the head."""
    return np.array([[rows[k].get(COLUMN[k](r), -1) for k in KEYS] + [r[5]] for r in s["rows"]])


def forms(s):
    return [r[0] for r in s["rows"]]


def noisy(fs, heads):
    """Now and then a sentence in capitals, as a headline, in lower case, or without its full stop: then one shorter than heads."""
    u = random.random()
    if u < 0.03:
        return [f.upper() for f in fs]
    if u < 0.06:
        return [f[0].upper() + f[1:] for f in fs]
    if u < 0.07:
        return [f.lower() for f in fs]
    if u < 0.12 and len(fs) > 2 and fs[-1] in (".", "!", "?") and not (heads == len(fs)).any():
        return fs[:-1]
    return fs


def batches(lengths, size, shuffle):
    """Lists of indices of sentences of about one length, about size tokens each."""
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + (random.random() * 3 if shuffle else 0))
    out, cur = [], []
    for i in order:
        cur.append(i)
        if len(cur) * lengths[i] >= size:
            out.append(cur); cur = []
    if cur:
        out.append(cur)
    if shuffle:
        random.shuffle(out)
    return out


def scores(predict, sents, size=2000):
    """predict(list of form lists) gives ([B, T, 4] tags, [B, T] heads, [B, T] deprels). Returns a line of accuracies."""
    right, n = collections.Counter(), 0
    for b in batches([len(s["rows"]) for s in sents], size, False):
        tags, heads, rels = predict([forms(sents[i]) for i in b])
        for j, i in enumerate(b):
            y = targets(sents[i])
            m = len(y)
            n += m
            for k in range(4):
                right[KEYS[k]] += int((tags[j, :m, k] == y[:, k]).sum())
            ok = heads[j, :m] == y[:, 5]
            right["uas"] += int(ok.sum()); right["las"] += int((ok & (rels[j, :m] == y[:, 4])).sum())
    return " ".join(f"{k} {100 * right[k] / n:.2f}" for k in (*KEYS[:4], "uas", "las"))
