"""Writes what PyTorch computes on a few sentences, for the test that Go computes the same.
Usage: fixture.py VECTORS.npz SYNTAX.rounded.pt NAMES.rounded.pt OUT.json"""
import json, sys
import numpy as np, torch
import features as ft
from export import load as read
from model import Names, Syntax, depth

TEXTS = ["The ministers of Norvania and East Tarsk met in Oslo on Tuesday , officials said .",
         "“ We did n't fire first , ” Col. Adaeze Okoro-Lindqvist told 38 reporters — twice .",
         "REBELS SEIZE Port Élan",
         "Struck",
         "He gave $ 1,250.50 to UNESCO 's fund in 1994 ; it has n’t been spent … yet"]

z = np.load(sys.argv[1])
vectors = torch.tensor(z["q"].astype(np.float32) * z["scale"])
vecrow = {w: i for i, w in enumerate(z["words"]) if w}


def load(cls, path, parts):
    m = read(path)
    sizes = {k: len(v) for k, v in m["inv"].items()} | {"words": len(m["words"])}
    net = cls(vectors, sizes, **{k: depth(m["state"], k) for k in parts})
    net.load_state_dict({"embed.vectors": vectors} | m["state"]); net.eval()
    row = {w: i for i, w in enumerate(m["words"])}

    def ids(forms):
        out = []
        for f in forms:
            n = ft.norm(f); low = n.lower()
            out.append((vecrow.get(low, 0), row.get(ft.digits(low), 0), *ft.hashed(n)))
        return torch.tensor(out)[:, None]
    return net, ids, m


syn, ids, sm = load(Syntax, sys.argv[2], parts=("low", "high"))
nam, nids, nm = load(Names, sys.argv[3], parts=("layers",))
out = []


def tree(heads):
    """Whether best heads are a tree with one root. Those of a model that has hardly learnt are none, and then the file has no heads
    and labels: the program would choose others."""
    for i in range(len(heads)):
        for _ in heads:
            i = heads[i] - 1 if i >= 0 else i
        if i >= 0:
            return False
    return heads.count(0) == 1


r = lambda t: [[round(float(v), 6) for v in row] for row in t]
with torch.no_grad():
    for text in TEXTS:
        forms = text.split()
        m = torch.ones(len(forms), 1, 1)
        low, high = syn.states(ids(forms), m)
        s, d, h = syn.tree(high, m)
        heads = s.argmax(-1)
        best = heads[0].tolist()
        xpos = [sm["inv"]["xpos"][i] for i in syn.tags["xpos"](low)[:, 0].argmax(-1)]
        x = torch.tensor([nm["inv"]["xpos"].index(t) for t in xpos])[:, None]
        hints = [i * 37 % (1 << len(nm["inv"]["hints"])) for i in range(len(forms))]
        bits = torch.tensor([[h >> k & 1 for k in range(len(nm["inv"]["hints"]))] for h in hints], dtype=torch.float32)[:, None]
        out.append({"forms": forms, "upos": r(syn.tags["upos"](low)[:, 0]), "arcs": r(s[0]), "labels": r(syn.labels(d, h, heads)[0]) if tree(best) else [],
                    "heads": best if tree(best) else [], "xpos": xpos, "hints": hints,
                    "names": r(nam(nids(forms), x, bits, m)[:, 0].softmax(-1))})
json.dump(out, open(sys.argv[4], "w"), ensure_ascii=False, separators=(",", ":"))
