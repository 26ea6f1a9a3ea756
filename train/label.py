"""The models of the contexts of events and of the sectors of parties (internal/infer/label.go): learned from what the program sees of them in the annotated articles.
Usage: label.py LABELS.jsonl OUT.bin [FIXTURE.json]
       label.py try LABELS.jsonl               how weights of three quarters of the folders fare on the fourth, four times
       label.py none OUT.bin                   a file that knows no feature, for a program without one
LABELS.jsonl is what `go test ./internal/code/event -run TestLabels -labels-to F` writes."""
import collections, json, random, sys
import numpy as np, torch
from torch import nn
from export import Writer, half, table

torch.set_num_threads(1)
WIDTH, ROUNDS, RATE, RULES, DECAY, DROP = 100, 15, .004, .02, .05, .3
# The guide of our annotation has the codes of CAMEO for the media (MED) and the health services (HLH), the program those of PLOVER.
GUIDE = {"MED": "JRN", "HLH": "MED"}
KINDS = {  # labels, slots of word vectors, kinds of rules, numbers of the sum, features forgotten in training, articles that must have a feature
    "context": dict(slots=5, said=3, dim=64, forget=.7, seen=5),
    "sector": dict(slots=4, said=1, dim=48, forget=.5, seen=4),
}
SCALE = 8.  # of the means of word vectors
RUNS = 2
BRIEF = .2  # of the cases of contexts are learned as texts of one sentence too


class Labeler(nn.Module):
    def __init__(self, words, k, runs=1):
        super().__init__()
        dim = k["dim"] * runs
        self.rows = nn.EmbeddingBag(words, dim, mode="sum", padding_idx=0)
        self.dense, self.out = nn.Linear(k["slots"] * WIDTH, dim), nn.Linear(dim, len(k["labels"]))
        self.said = nn.Parameter(torch.full((k["said"], len(k["labels"])), .3))
        nn.init.normal_(self.rows.weight, std=.05); nn.init.constant_(self.out.bias, -3.)
        self.drop = nn.Dropout(DROP)

    def forward(self, ids, at, means, said):
        h = self.drop(torch.relu(self.rows(ids, at) + self.dense(self.drop(means))))
        return self.out(h) + (said * self.said).sum(1)


def read(path):
    """The cases of each model, by kind: (folder, article, features, means, said, right)."""
    cases = {k: [] for k in KINDS}
    for line in open(path):
        d = json.loads(line)
        for kind, all in (("context", d["Contexts"]), ("sector", d["Sectors"])):
            k = KINDS[kind]
            assert k.setdefault("labels", d["Labels"][kind]) == d["Labels"][kind]
            labels = {l: i for i, l in enumerate(k["labels"])}
            for e in all or []:
                feats, means, said = list(e["Feats"]), list(e["Means"]), e["Said"]
                if kind == "context":
                    feats, said = feats + d["Text"]["Feats"], said + d["Text"]["Said"]
                    for slot, m in enumerate(d["Text"]["Means"]):
                        means[slot] = m or means[slot]
                x = np.zeros((k["slots"], WIDTH), np.float32)
                for slot, m in enumerate(means):
                    if m:
                        x[slot] = m
                y = np.zeros(len(labels), np.float32)
                for l in e["Want"] or []:
                    l = GUIDE.get(l, l) if kind == "sector" else l
                    if l in labels:
                        y[labels[l]] = 1
                if kind == "context" or y.any():
                    cases[kind].append((d["Folder"], d["ID"], feats, x.reshape(-1) * SCALE, np.array(said, np.float32), y))
    return cases


def batch(cases, row, forget=0.):
    ids, at = [], []
    for c in cases:
        at.append(len(ids))
        ids += [row[f] for f in c[2] if f in row and (not forget or random.random() >= forget)] or [0]
    return torch.tensor(ids), torch.tensor(at), torch.tensor(np.stack([c[3] for c in cases])), torch.tensor(np.stack([c[4] for c in cases]))


def brief(c):
    """The case of a context as if its sentence were the whole text."""
    x, said, words = c[3].copy(), c[4].copy(), {"text " + f[5:] for f in c[2] if f.startswith("word ")}
    x[:WIDTH], x[WIDTH:2 * WIDTH], said[2] = x[2 * WIDTH:3 * WIDTH], 0, said[0]
    return (*c[:2], [f for f in c[2] if not f.startswith("text ") or f in words], x, said, c[5])


def learn(cases, k):
    """The mean of the scores of several runs, as one wider net."""
    articles = collections.defaultdict(set)
    for c in cases:
        for f in c[2]:
            articles[f].add(c[1])
    words = [""] + sorted(f for f, a in articles.items() if len(a) >= k["seen"])
    row = {w: i for i, w in enumerate(words) if w}
    nets = [run(cases, k, words, row, seed) for seed in range(RUNS)]
    one = Labeler(len(words), k, RUNS)
    with torch.no_grad():
        one.rows.weight.copy_(torch.cat([n.rows.weight for n in nets], 1))
        one.dense.weight.copy_(torch.cat([n.dense.weight for n in nets])); one.dense.bias.copy_(torch.cat([n.dense.bias for n in nets]))
        one.out.weight.copy_(torch.cat([n.out.weight for n in nets], 1) / RUNS); one.out.bias.copy_(sum(n.out.bias for n in nets) / RUNS)
        one.said.copy_(sum(n.said for n in nets) / RUNS)
    return words, one.eval()


def run(cases, k, words, row, seed):
    torch.manual_seed(seed); random.seed(seed)
    net, order = Labeler(len(words), k), list(cases)
    if k is KINDS["context"]:
        order += [brief(c) for c in cases if random.random() < BRIEF]
    # What rules say is trusted as far as it goes, for labels too that few articles have.
    opt = torch.optim.AdamW([{"params": [p for name, p in net.named_parameters() if name != "said"], "lr": RATE, "weight_decay": DECAY},
                             {"params": [net.said], "lr": RULES, "weight_decay": 0}])
    rates = [g["lr"] for g in opt.param_groups]
    for n in range(ROUNDS):
        random.shuffle(order)
        for g, rate in zip(opt.param_groups, rates):
            g["lr"] = rate * (1 - n / ROUNDS)
        for i in range(0, len(order), 64):
            b = order[i:i + 64]
            loss = nn.functional.binary_cross_entropy_with_logits(net(*batch(b, row, k["forget"])), torch.tensor(np.stack([c[5] for c in b])), reduction="sum") / len(b)
            opt.zero_grad(); loss.backward(); opt.step()
    return net


def odds(cases, words, net):
    row = {w: i for i, w in enumerate(words) if w}
    with torch.no_grad():
        return torch.sigmoid(net(*batch(cases, row))).numpy()


def attempt(kind, cases):
    folders = sorted({c[0] for c in cases})
    all, right, rule = [], [], []
    for part in range(4):
        apart = [c for c in cases if folders.index(c[0]) % 4 == part]
        words, net = learn([c for c in cases if folders.index(c[0]) % 4 != part], KINDS[kind])
        all.append(odds(apart, words, net)); right.append(np.stack([c[5] for c in apart])); rule.append(np.stack([c[4] for c in apart]))
    p, y, s = np.concatenate(all), np.concatenate(right), np.concatenate(rule)
    print(kind, len(p), "cases")
    if kind == "context":
        for floor in (.15, .2, .25, .3, .35):
            g = (p >= floor) & (p >= np.sort(p, 1)[:, -3:-2])
            print("floor %.2f: P %.3f R %.3f F1 %.3f" % (floor, (g * y).sum() / g.sum(), (g * y).sum() / y.sum(), 2 * (g * y).sum() / (g.sum() + y.sum())))
        for i, l in enumerate(KINDS[kind]["labels"]):
            g = (p[:, i] >= .2) & (p[:, i] >= np.sort(p, 1)[:, -3])
            print("  %-24s of %4d  P %.2f R %.2f" % (l, y[:, i].sum(), (g * y[:, i]).sum() / max(1, g.sum()), (g * y[:, i]).sum() / max(1, y[:, i].sum())))
    else:
        s, best = s[:, 0], p.argmax(1)
        rules = (s * y).any(1)
        print("rules %.3f, likeliest %.3f" % (rules.mean(), y[np.arange(len(p)), best].mean()))
        for margin in (0., .15, .25, .35):
            for floor in (.2, .35, .5):
                ruled, some = (p * s).max(1), s.any(1)
                take = np.where(some, p.max(1) - ruled >= max(margin, 1e-9), True) & (p.max(1) >= floor)
                print("margin %.2f floor %.2f: %.3f right, %.3f changed" % (margin, floor, np.where(take, y[np.arange(len(p)), best] > 0, rules).mean(), take.mean()))


def write(models, path, fixture=None, cases=None):
    w, out = Writer(), []
    for kind, (words, net) in models.items():
        k, s = KINDS[kind], net.state_dict()
        w.words(kind + ".words", words)
        s["rows.weight"] = table(w, kind + ".rows", s["rows.weight"])
        dense = half(w, kind + ".dense", s["dense.weight"].T.contiguous() * SCALE)
        s["dense.weight"] = dense.T / SCALE
        for name, key in (("first", "dense.bias"), ("out", "out.weight"), ("last", "out.bias"), ("said", "said")):
            s[key] = half(w, kind + "." + name, s[key])
        w.strings[kind] = k["labels"]
        if fixture:
            net.load_state_dict(s)
            for c in cases[kind][:3]:
                means = [[round(float(v), 5) for v in m / SCALE] for m in c[3].reshape(k["slots"], WIDTH)]
                c = (*c[:3], np.array(means, np.float32).reshape(-1) * SCALE, *c[4:])
                out.append({"kind": kind, "feats": c[2], "means": means, "said": c[4].tolist(), "odds": [round(float(v), 6) for v in odds([c], words, net)[0]]})
    w.save(path)
    if fixture:
        json.dump(out, open(fixture, "w"), ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    if sys.argv[1] == "try":
        for kind, cases in read(sys.argv[2]).items():
            attempt(kind, cases)
    elif sys.argv[1] == "none":
        write({kind: ([""], Labeler(1, k)) for kind, k in KINDS.items() if k.setdefault("labels", ["none"])}, sys.argv[2])
    else:
        cases = read(sys.argv[1])
        write({kind: learn(c, KINDS[kind]) for kind, c in cases.items()}, sys.argv[2], *((sys.argv[3], cases) if len(sys.argv) > 3 else ()))
