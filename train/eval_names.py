"""Scores a model of names on the GUM news documents left out of training; silver gold from GUM's entities (names.gum), places
joined as LOC, tokens that GUM leaves open not counted. Usage: eval_names.py VECTORS.npz SYNTAX.pt NAMES.pt"""
import collections, sys
import numpy as np, torch
import data, features as ft, names
from export import load
from nameset import hinted
from model import Names, Syntax, depth

torch.set_num_threads(1)
z = np.load(sys.argv[1])
vectors = torch.tensor(z["q"].astype(np.float32) * z["scale"])
vecrow = {w: i for i, w in enumerate(z["words"]) if w}


def network(cls, path, parts):
    m = load(path)
    net = cls(vectors, {k: len(v) for k, v in m["inv"].items()} | {"words": len(m["words"])}, **{k: depth(m["state"], k) for k in parts})
    net.load_state_dict({"embed.vectors": vectors} | m["state"]); net.eval()
    row = {w: i for i, w in enumerate(m["words"])}
    return net, m, lambda fs: torch.tensor([(vecrow.get(ft.norm(f).lower(), 0), row.get(ft.digits(ft.norm(f).lower()), 0), *ft.hashed(ft.norm(f))) for f in fs])[:, None]


syn, sm, sids = network(Syntax, sys.argv[2], ("low", "high"))
nam, nm, nids = network(Names, sys.argv[3], ("layers",))
TO = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def kind(mask):
    ks = {TO.get(names.LABELS[i][2:], "") for i in range(1, len(names.LABELS)) if mask >> i & 1}
    return ks.pop() if len(ks) == 1 else ""


c = collections.Counter()
news = data.ud()[3]
with torch.no_grad():
    told = list(names.gum(news))
    for (forms, allowed), hints in zip(told, hinted([f for f, _ in told])):
        m = torch.ones(len(forms), 1, 1)
        x = syn.embed(sids(forms))
        for l in syn.low:
            x = l(x, m)
        xpos = [sm["inv"]["xpos"][i] for i in syn.tags["xpos"](x)[:, 0].argmax(-1)]
        allowed = names.settle(forms, allowed, xpos)
        ids = torch.tensor([nm["inv"]["xpos"].index(t) for t in xpos])[:, None]
        best = nam(nids(forms), ids, torch.tensor(hints)[:, None], m)[:, 0].argmax(-1).tolist()
        tags = [names.LABELS[i] for i in best]
        tags = ["B" + t[1:] if t[0] == "I" and (i == 0 or tags[i - 1][2:] != t[2:]) else t for i, t in enumerate(tags)]
        got = {(a, b, TO[k]) for a, b, k in names.spans(tags) if k in TO and names.ANY not in allowed[a:b]}
        gold, i = set(), 0
        while i < len(forms):
            j = i + 1
            if allowed[i] != names.ANY and not allowed[i] & 1:
                while j < len(forms) and allowed[j] != names.ANY and not allowed[j] & 1 and allowed[j] & sum(names.mask("I-", [k]) for k in names.KINDS):
                    j += 1
                if kind(allowed[i]):
                    gold.add((i, j, kind(allowed[i])))
            i = j
        for g in gold:
            c[g[2], "gold"] += 1; c[g[2], "hit"] += g in got
            if g not in got and "-v" in sys.argv:
                print("missed", " ".join(forms[g[0]:g[1]]), g[2], "|", " ".join(tags[g[0]:g[1]]))
        for g in got:
            c[g[2], "got"] += 1
            if g not in gold and "-v" in sys.argv:
                print("wrong", " ".join(forms[g[0]:g[1]]), g[2], "|", " ".join(forms[max(0, g[0] - 4):g[1] + 3]))
for k in ("PER", "LOC", "ORG"):
    print(f"GUM news {k} P {c[k, 'hit'] / c[k, 'got']:.3f} R {c[k, 'hit'] / c[k, 'gold']:.3f} F {2 * c[k, 'hit'] / (c[k, 'got'] + c[k, 'gold']):.3f} ({c[k, 'gold']})")
