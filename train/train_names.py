"""Trains the model of names. What the tables of the program say of the words is asked of it (TestHints); SILVER names a file of news
with the names that the program found there. Usage: train_names.py VECTORS.npz SYNTAX.pt OUT.pt MINUTES [WALLMINUTES], as train_syntax.py"""
import collections, math, os, random, sys, time
import numpy as np, torch, torch.nn.functional as F
import data, features as ft, names, nameset
from export import load
from model import Names

torch.manual_seed(11); random.seed(11); np.random.seed(11)
torch.set_num_threads(int(os.environ.get("THREADS", "1")))
vecfile, synfile, out, minutes = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
wall = float(sys.argv[5]) if len(sys.argv) > 5 else 1e9
tagger = nameset.Tagger(vecfile, synfile)
tag, ids, XPOS = tagger.tag, tagger.ids, tagger.xpos
t0 = time.time()
before = load(os.environ["INIT"]) if os.environ.get("INIT") else None  # to go on from the weights of an earlier run
train = nameset.train(tagger) + (list(nameset.silver(os.environ["SILVER"])) if os.environ.get("SILVER") else [])
count = collections.Counter(ft.digits(ft.norm(f).lower()) for s in train for f in s[0])
words = before["words"] if before else ["", *sorted(w for w, n in count.items() if n >= 4)]
wordrow = {w: i for i, w in enumerate(words)}
sizes = {"words": len(words), "xpos": len(XPOS), "labels": len(names.LABELS), "hints": nameset.HINTS}
print(sizes, len(train), f"{time.time() - t0:.0f}s", flush=True)


def encode(sents, x):
    forms = [x(f) for f, _ in sents]
    tags, hints = tag(forms), nameset.hinted(forms)
    return [(np.array([ids(g, wordrow) for g in forms[i]]), tags[i][1], hints[i], np.array(a)) for i, (_, a) in enumerate(sents)]


title = lambda f: [w[:1].upper() + w[1:] for w in f]
E = encode(train, lambda f: f)
few = random.sample(train, len(train) // 8)
U = encode(few, lambda f: [w.upper() for w in f])  # headlines
T = encode(few, title)
L = encode(few, lambda f: [w.lower() for w in f])
print("encoded", f"{time.time() - t0:.0f}s", flush=True)
uner = [s for s in names.iob2(data.NLP + "/uner-ewt/en_ewt-ud-dev.iob2")]
UN = encode([(f, [0] * len(f)) for f, _ in uner], lambda f: f)


def pick(i):
    u = random.random()
    return random.choice(U) if u < 0.04 else random.choice(T) if u < 0.07 else random.choice(L) if u < 0.11 else E[i]


def batches():
    order = sorted(range(len(E)), key=lambda i: len(E[i][0]) + random.random() * 3)
    res, cur = [], []
    for i in order:
        cur.append(i)
        if len(cur) * len(E[i][0]) >= 1200:
            res.append(cur); cur = []
    random.shuffle(res)
    for b in res:
        n = max(len(E[i][0]) for i in b)
        yield [x if len(x[0]) <= n else E[i] for i in b for x in [pick(i)]]


def pad(b):
    T, B = max(len(x[0]) for x in b), len(b)
    X, P, Y, M = np.zeros((T, B, 6), np.int64), np.zeros((T, B), np.int64), np.full((T, B), names.ANY), np.zeros((T, B, 1), np.float32)
    H = np.zeros((T, B, nameset.HINTS), np.float32)
    for j, (x, p, h, y) in enumerate(b):
        X[:len(x), j], P[:len(x), j], H[:len(x), j], Y[:len(x), j], M[:len(x), j] = x, p, h, y, 1
    return torch.tensor(X), torch.tensor(P), torch.tensor(H), torch.tensor(Y), torch.tensor(M)


def decode(scores):
    """Viterbi over one sentence [T, L]: I-x follows B-x or I-x."""
    L = len(names.LABELS)
    ok = np.zeros((L, L))
    for a in range(L):
        for b in range(2, L, 2):
            if a not in (b - 1, b):
                ok[a, b] = -1e4
    s = scores[0].copy(); s[2::2] = -1e4
    back = []
    for t in range(1, len(scores)):
        m = s[:, None] + ok
        back.append(m.argmax(0)); s = m.max(0) + scores[t]
    path = [int(s.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return [names.LABELS[i] for i in reversed(path)]


TO = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def evaluate(model):
    model.eval()
    c = collections.Counter()
    with torch.no_grad():
        for (f, gold), e in zip(uner, UN):
            X, P, H, _, M = pad([e])
            tags = decode(model(X, P, H, M)[:, 0].numpy())
            got = {(a, b, TO[k]) for a, b, k in names.spans(tags) if k in TO}
            for g in gold:
                c[g[2], "gold"] += 1; c[g[2], "hit"] += g in got
            for g in got:
                c[g[2], "got"] += 1
    model.train()
    return " ".join(f"{k} P {c[k, 'hit'] / max(1, c[k, 'got']):.3f} R {c[k, 'hit'] / max(1, c[k, 'gold']):.3f} F {2 * c[k, 'hit'] / max(1, c[k, 'got'] + c[k, 'gold']):.3f}" for k in ("PER", "LOC", "ORG"))


bits = torch.tensor([[m >> i & 1 for i in range(len(names.LABELS))] for m in sorted({int(m) for e in E for m in e[3]} | {names.ANY})], dtype=torch.bool)
code = {sum(int(v) << i for i, v in enumerate(r)): k for k, r in enumerate(bits.tolist())}
recode = np.vectorize(code.get)
E, U, T, L = ([(x, p, h, recode(y)) for x, p, h, y in s] for s in (E, U, T, L))
names.ANY = code[names.ANY]
rare = torch.zeros(len(words))
for w, n in count.items():
    if w in wordrow:
        rare[wordrow[w]] = min(0.5, 1 / n + 0.02)
model = Names(tagger.vectors, sizes)
if before:
    model.load_state_dict({**model.state_dict(), "embed.vectors": tagger.vectors, **before["state"]})  # hints are new to some
LR, P_ = float(os.environ.get("LR", "2.5e-3")), 0.25
opt = torch.optim.AdamW(model.parameters(), lr=LR, betas=(0.9, 0.98), weight_decay=0.01)
start, begun, step, epoch, frac = time.process_time(), time.time(), 0, 0, 0.0
ema = {k: v.detach().clone() for k, v in model.state_dict().items() if v.dtype == torch.float32 and k != "embed.vectors"}
while frac < 1:
    tot = 0.0
    for b in batches():
        frac = min(1, max((time.process_time() - start) / 60 / minutes, (time.time() - begun) / 60 / wall))
        if frac >= 1:
            break
        step += 1
        for g in opt.param_groups:
            g["lr"] = LR * min(1, step / 200) * max(0.02, 0.5 * (1 + math.cos(math.pi * frac)))
        X, P, H, Y, M = pad(b)
        X[..., 1][torch.rand(X.shape[:2]) < rare[X[..., 1]]] = 0
        X[..., 0][torch.rand(X.shape[:2]) < 0.08] = 0
        P[torch.rand(P.shape) < 0.05] = 0
        H *= torch.rand(1, H.shape[1], 1) > 0.15  # the tables know the names of encyclopaedias better than those of news
        H *= torch.rand(H.shape) > 0.1
        lp = F.log_softmax(model(X, P, H, M, P_), -1)
        loss = -(lp.masked_fill(~bits[Y], -1e4).logsumexp(-1) * M[..., 0]).sum() / M.sum()
        opt.zero_grad(); loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        opt.step()
        tot += float(loss)
        if step % 5 == 0:
            with torch.no_grad():
                sd = model.state_dict()
                for k in ema:
                    ema[k].lerp_(sd[k], 1 - min(0.998, step / (step + 50)) ** 5)
    epoch += 1
    print(f"epoch {epoch} step {step} loss {tot:.1f} min {(time.process_time() - start) / 60:.1f} UNER {evaluate(model)}", flush=True)
model.load_state_dict({**model.state_dict(), **ema})
print("mean UNER", evaluate(model))
torch.save({"state": model.state_dict(), "inv": {"xpos": XPOS, "labels": names.LABELS, "hints": [str(k) for k in range(nameset.HINTS)]}, "words": words}, out)
