"""Trains the model of acts: for each word of a sentence the probability of standing for an act of each PLOVER type, and scores of the modes.
Usage: acts.py VECTORS.bin WORDS.jsonl OUT.pt MINUTES [FOLDER,FOLDER...] | acts.py fixture VECTORS.bin ACTS.bin OUT.json
WORDS is what `go test ./internal/code/event -run TestWords -words-to WORDS.jsonl` writes: the words of the annotated articles and of the lexicon's examples as
the program sees them, with what may be true of each. Articles of the FOLDERs named are left out and measured."""
import collections, json, math, os, random, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
import features as ft
from export import load, vectors
from model import Names

TYPES = ["ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "THREATEN"]
LABELS = ["O", *TYPES]
FREQUENT = 300  # words before this rank do not tell what a text is about
CUES = ["", "NONE", *TYPES, *(t.lower() for t in TYPES)]
LONGEST = 110


class Acts(Names):
    """The network of names with a row for what the lexicon makes of a word, and a second head for the modes."""
    def __init__(self, vecs, sizes, dim=288, layers=4, cue=24):
        super().__init__(vecs, sizes, dim, layers)
        self.xpos = nn.Embedding(sizes["xpos"], dim - self.embed.dim - cue)
        self.cue = nn.Embedding(len(CUES), cue)
        nn.init.normal_(self.xpos.weight, std=0.1)
        nn.init.normal_(self.cue.weight, std=0.2)
        self.mode = nn.Linear(dim, sizes["modes"])
        self.topic = nn.Linear(vecs.shape[1], dim)
        nn.init.normal_(self.topic.weight, std=0.05)

    def forward(self, ids, marks, topics, mask, p=0.0):
        x = torch.cat([self.embed(ids), self.xpos(marks[..., 0]), self.cue(marks[..., 1])], -1)
        x = (x + self.topic(topics)) * mask
        x = self.run(x, mask, p)
        return self.out(x), self.mode(x)


def batches(lengths, size, shuffle):
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + (random.random() * 3 if shuffle else 0))
    res, cur = [], []
    for i in order:
        cur.append(i)
        if len(cur) * lengths[i] >= size:
            res.append(cur); cur = []
    if cur:
        res.append(cur)
    if shuffle:
        random.shuffle(res)
    return res


class Encoder:
    def __init__(self, vecrow, words, tags):
        self.vecrow, self.word, self.tag = vecrow, {w: i for i, w in enumerate(words)}, {t: i for i, t in enumerate(tags)}
        self.cue, self.cache = {c: i for i, c in enumerate(CUES)}, {}

    def ids(self, form):
        if form not in self.cache:
            n = ft.norm(form); low = n.lower()
            self.cache[form] = (self.vecrow.get(low, 0), self.word.get(ft.digits(low), 0), *ft.hashed(n))
        return self.cache[form]

    def __call__(self, s):
        return (np.array([self.ids(f) for f in s["forms"][:LONGEST]]),
                np.array([(self.tag.get(t, 0), self.cue.get(c, 0)) for t, c in zip(s["tags"][:LONGEST], s["cues"][:LONGEST])]), s["topic"])


def topics(sents, vecs, vecrow):
    """Gives each sentence the topic of its text: the mean direction of the vectors of its verbs, adjectives and common nouns (internal/infer/names.go)."""
    sums = collections.defaultdict(lambda: np.zeros(vecs.shape[1], np.float32))
    vecs = vecs.numpy()
    for s in sents:
        total = sums[s["doc"]]
        for f, t in zip(s["forms"], s["tags"]):
            if t[:2] in ("VB", "JJ", "NN") and t[:3] != "NNP":
                row = vecrow.get(ft.norm(f).lower(), 0)
                if row > FREQUENT:
                    total += vecs[row]
    for s in sents:
        total = sums[s["doc"]]
        s["topic"] = total / max(1e-6, float(np.sqrt((total * total).sum())))


def pad(encoded):
    T, B = max(len(e[0]) for e in encoded), len(encoded)
    X, P, M = np.zeros((T, B, 6), np.int64), np.zeros((T, B, 2), np.int64), np.zeros((T, B, 1), np.float32)
    for j, (x, p, _) in enumerate(encoded):
        X[:len(x), j], P[:len(x), j], M[:len(x), j] = x, p, 1
    return torch.tensor(X), torch.tensor(P), torch.tensor(np.stack([e[2] for e in encoded])), torch.tensor(M)


def allowed(may):
    """The labels that may be true of a word, as bits; a word without any is told by nobody."""
    return sum(1 << LABELS.index(t) for t in may)


def measure(model, sents, encoded, modes):
    """Words found by the lexicon alone, and by the model with the bounds of internal/code/event/second.go."""
    model.eval()
    count, right, asked = collections.Counter(), 0, 0
    with torch.inference_mode():
        for b in batches([len(e[0]) for e in encoded], 3000, False):
            q, m = model(*pad([encoded[i] for i in b]))
            q = q.softmax(-1).numpy()
            for j, i in enumerate(b):
                s = sents[i]
                for t, (may, cue) in enumerate(zip(s["may"][:LONGEST], s["cues"])):
                    p = q[t, j]
                    k = LABELS[1 + int(p[1:].argmax())]
                    likely = k if p[LABELS.index(k)] > 0.5 else None
                    rule = cue if cue in TYPES else None
                    joint = rule if rule and p[LABELS.index(rule)] > 0.15 else likely
                    for name, got in (("lexicon", rule), ("joint", joint)):
                        gold = bool(may) and "O" not in may
                        if got and got in may:
                            count[name, "hit"] += gold
                        elif got:
                            count[name, "false"] += 1; count[name, "missed"] += gold
                        else:
                            count[name, "missed"] += gold
                    want = s["modes"][t] if s.get("modes") else ""
                    if want:
                        rows = [r for r, x in enumerate(modes) if x.split(" ")[0] == want.split(" ")[0]]
                        asked += 1
                        right += rows[int(m[t, j][rows].argmax())] == modes.index(want)
    model.train()
    for name in ("lexicon", "joint"):
        h, f, n = (count[name, k] for k in ("hit", "false", "missed"))
        print(f"{name}: P {h / max(1, h + f):.3f} R {h / max(1, h + n):.3f} F {2 * h / max(1, 2 * h + f + n):.3f}", flush=True)
    print(f"mode {right / max(1, asked):.3f} of {asked}", flush=True)


def main():
    vecfile, src, out, minutes = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
    apart = set(sys.argv[5].split(",")) if len(sys.argv) > 5 else set()
    seed = int(os.environ.get("SEED", "7"))
    torch.manual_seed(seed); random.seed(seed); np.random.seed(seed)
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    vecs, vecrow = vectors(vecfile)
    sents = [json.loads(l) for l in open(src, encoding="utf-8")]
    topics(sents, vecs, vecrow)
    train, test = [s for s in sents if s["folder"] not in apart], [s for s in sents if s["folder"] in apart]
    count = collections.Counter(ft.digits(ft.norm(f).lower()) for s in train for f in s["forms"])
    before = load(os.environ["INIT"]) if "INIT" in os.environ else None  # an earlier run, to go on from
    if before:
        words, tags, modes = before["words"], before["inv"]["xpos"], before["inv"]["modes"]
    else:
        words = ["", *sorted(w for w, n in count.items() if n >= 4)]
        tags = ["", *sorted(t for t, n in collections.Counter(t for s in train for t in s["tags"]).items() if n >= 10)]
        modes = sorted({m for s in sents for m in s.get("modes") or [] if m})
    rows = {m: i for i, m in enumerate(modes)}
    same = torch.tensor([[0.0 if a.split(" ")[0] == b.split(" ")[0] else -1e4 for b in modes] for a in modes])
    enc = Encoder(vecrow, words, tags)
    E, D = [enc(s) for s in train], [enc(s) for s in test]
    rare = torch.zeros(len(words))
    for w, n in count.items():
        if w in enc.word:
            rare[enc.word[w]] = min(0.5, 1 / n + 0.02)
    bits = torch.tensor([1 << i for i in range(len(LABELS))])
    Y = [np.array([allowed(m) for m in s["may"][:LONGEST]]) for s in train]
    G = [np.array([rows.get(m, -1) for m in (s.get("modes") or [""] * len(s["forms"]))[:LONGEST]]) for s in train]
    model = Acts(vecs, {"words": len(words), "xpos": len(tags), "labels": len(LABELS), "modes": len(modes)})
    if before:
        model.load_state_dict({"embed.vectors": vecs} | before["state"])
    LR, DROP = float(os.environ.get("LR", "2e-3")), float(os.environ.get("DROP", "0.4"))
    opt = torch.optim.AdamW(model.parameters(), lr=LR, betas=(0.9, 0.98), weight_decay=0.02)
    print(len(train), len(test), len(words), len(tags), len(modes), flush=True)
    ema = {k: v.detach().clone() for k, v in model.state_dict().items() if v.dtype == torch.float32 and k != "embed.vectors"}
    start, step, epoch, frac = time.process_time(), 0, 0, 0.0
    while frac < 1:
        total, n = 0.0, 0
        for b in batches([len(e[0]) for e in E], 1200, True):
            frac = min(1, (time.process_time() - start) / 60 / minutes)
            if frac >= 1:
                break
            step += 1
            for g in opt.param_groups:
                g["lr"] = LR * min(1, step / 200) * max(0.02, 0.5 * (1 + math.cos(math.pi * frac)))
            X, P, A, M = pad([E[i] for i in b])
            T, B = P.shape[:2]
            y, g, w = np.zeros((T, B), np.int64), np.full((T, B), -1), np.ones(B, np.float32)
            for j, i in enumerate(b):
                y[:len(Y[i]), j], g[:len(G[i]), j], w[j] = Y[i], G[i], train[i].get("weight", 1)
            y, g = torch.tensor(y), torch.tensor(g)
            X[..., 1][torch.rand(X.shape[:2]) < rare[X[..., 1]]] = 0
            X[..., 0][torch.rand(X.shape[:2]) < 0.06] = 0
            P[torch.rand(P.shape) < 0.1] = 0
            A[torch.rand(B) < 0.3] = 0
            q, m = model(X, P, A, M, DROP)
            lp = F.log_softmax(q, -1)
            loss = (-lp.masked_fill((y[..., None] & bits) == 0, -1e4).logsumexp(-1) * (y > 0) * torch.tensor(w)).sum() / M.sum()
            at = g >= 0
            if at.any():
                loss = loss + 0.5 * F.cross_entropy(m[at] + same[g[at]], g[at], reduction="sum") / M.sum()
            opt.zero_grad(); loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            opt.step()
            total, n = total + float(loss.detach()), n + 1
            if step % 5 == 0:
                with torch.no_grad():
                    sd = model.state_dict()
                    for k in ema:
                        ema[k].lerp_(sd[k], 1 - min(0.998, step / (step + 50)) ** 5)
        epoch += 1
        print(f"epoch {epoch} step {step} loss {total / max(1, n):.4f} {(time.process_time() - start) / 60:.1f} min", flush=True)
    model.load_state_dict({**model.state_dict(), **ema})
    if test:
        measure(model, test, D, modes)
    torch.save({"state": model.state_dict(), "inv": {"xpos": tags, "cue": CUES, "labels": LABELS, "modes": modes}, "words": words}, out)


def fixture(vecfile, modelfile, out):
    """What PyTorch computes of two sentences, for the test that Go computes the same."""
    vecs, vecrow = vectors(vecfile)
    m = load(modelfile)
    net = Acts(vecs, {"words": len(m["words"]), **{k: len(v) for k, v in m["inv"].items()}})
    net.load_state_dict({"embed.vectors": vecs} | m["state"]); net.eval()
    enc = Encoder(vecrow, m["words"], m["inv"]["xpos"])
    cases = []
    for text, tags, cues in (("Norvania has accused East Tarsk of shelling 3 villages .", "NNP:P VBZ VBN NNP:P NNP:P IN VBG CD NNS .", "- - ACCUSE - - - ASSAULT - - -"),
                             ("REBELS Seize “ Port Élan ”", "NNS:g VBP `` NNP:P NNP:P ''", "- coerce - - - -")):
        s = {"doc": 0, "forms": text.split(), "tags": tags.split(), "cues": [c.strip("-") for c in cues.split()]}
        topics([s], vecs, vecrow)
        with torch.no_grad():
            q, k = net(*pad([enc(s)]))
        cases.append(s | {"topic": s["topic"].round(6).tolist(), "acts": q[:, 0].softmax(-1).numpy().round(6).tolist(), "modes": k[:, 0].numpy().round(5).tolist()})
    json.dump(cases, open(out, "w"), ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    if sys.argv[1] == "fixture":
        fixture(*sys.argv[2:5])
    else:
        main()
