"""The sets of names as the trainers see them: sentences with the labels that each set leaves possible, settled by the tags of the tagger.
Usage of the module: Tagger(VECTORS.npz, SYNTAX.pt), then train(tagger)."""
import collections, json, os, subprocess, tempfile
import numpy as np, torch
import data, features as ft, names
from export import load
from model import Syntax, depth


HINTS = 10  # of internal/analyse/mention/table.go


def hinted(sents):
    """What the tables say of each word: a row of bits."""
    with tempfile.TemporaryDirectory() as d:
        with open(d + "/forms", "w") as f:
            f.writelines(json.dumps(s) + "\n" for s in sents)
        subprocess.run(["go", "test", "./internal/analyse/mention", "-count", "1", "-run", "TestHints", "-forms", d + "/forms", "-hints-to", d + "/hints"],
                       cwd=os.path.dirname(os.path.abspath(__file__)) + "/..", check=True)
        return [np.array([[h >> k & 1 for k in range(HINTS)] for h in json.loads(line)], np.float32) for line in open(d + "/hints")]


class Tagger:
    def __init__(self, vecfile, synfile):
        z = np.load(vecfile)
        self.vectors = torch.tensor(z["q"].astype(np.float32) * z["scale"])
        self.vecrow = {w: i for i, w in enumerate(z["words"]) if w}
        m = load(synfile)
        self.net = Syntax(self.vectors, {k: len(v) for k, v in m["inv"].items()} | {"words": len(m["words"])},
                          low=depth(m["state"], "low"), high=depth(m["state"], "high"))
        self.net.load_state_dict({"embed.vectors": self.vectors} | m["state"]); self.net.eval()
        self.row = {w: i for i, w in enumerate(m["words"])}
        self.upos, self.xpos = m["inv"]["upos"], ["", *m["inv"]["xpos"]]
        self.cache = {}

    def ids(self, form, wordrow):
        key = (form, id(wordrow))
        if key not in self.cache:
            n = ft.norm(form); low = n.lower()
            self.cache[key] = (self.vecrow.get(low, 0), wordrow.get(ft.digits(low), 0), *ft.hashed(n))
        return self.cache[key]

    def tag(self, sents):
        """UPOS names and XPOS rows of each token."""
        order = sorted(range(len(sents)), key=lambda i: len(sents[i]))
        res = [None] * len(sents)
        with torch.no_grad():
            while order:
                b = [order.pop()]
                while order and (len(b) + 1) * len(sents[b[0]]) < 4000:
                    b.append(order.pop())
                T = len(sents[b[0]])
                X, M = np.zeros((T, len(b), 6), np.int64), np.zeros((T, len(b), 1), np.float32)
                for j, i in enumerate(b):
                    X[:len(sents[i]), j] = [self.ids(f, self.row) for f in sents[i]]; M[:len(sents[i]), j] = 1
                M = torch.tensor(M)
                x = self.net.embed(torch.tensor(X)) * M
                for l in self.net.low:
                    x = l(x, M)
                u, p = self.net.tags["upos"](x).argmax(-1).numpy(), self.net.tags["xpos"](x).argmax(-1).numpy()
                for j, i in enumerate(b):
                    n = len(sents[i])
                    res[i] = ([self.upos[k] for k in u[:n, j]], p[:n, j] + 1)
        return res


def silver(path):
    """News as the program itself reads it (TestNames of internal/code/event)."""
    labels = {l: 1 << i for i, l in enumerate(names.LABELS)}
    for line in open(path):
        s = json.loads(line)
        yield s["forms"], [labels.get(l, names.ANY) for l in s["labels"]]


def train(tagger):
    """Sentences of (forms, allowed), each once; and those that are worth more than once again."""
    udtrain = data.ud()[0]
    sets = {"wikigold": list(names.wikigold()), "redocred": list(names.redocred()), "crossner": list(names.crossner()),
            "gum": list(names.gum([s for s in udtrain if s["doc"].startswith("GUM")])),
            "re3d": list(names.re3d(lambda ss: [r[0] for r in tagger.tag(ss)]))}
    sets["ewt"] = list(names.plain([s for s in udtrain if not s["doc"].startswith("GUM")]))
    for k, v in sets.items():
        tags = tagger.tag([f for f, _ in v])
        v[:] = [(f, names.settle(f, al, [tagger.xpos[r] for r in t[1]])) for (f, al), t in zip(v, tags)]
        c = collections.Counter()
        for _, al in v:
            for m in al:
                if m != names.O and not m & 1:
                    c["/".join(sorted({names.LABELS[i][2:] for i in range(15) if m >> i & 1}))[:20]] += 1
        print(k, len(v), sum(len(f) for f, _ in v), c.most_common(8))
    out = [s for v in sets.values() for s in v] + sets["re3d"] * 2 + sets["gum"] * 1
    return [s for s in out if 0 < len(s[0]) <= 120]
