"""Trains tags and trees on UD EWT and GUM. Usage: train_syntax.py VECTORS.npz OUT.pt MINUTES [WALLMINUTES]
MINUTES are of processor time; WALLMINUTES end the run earlier on a busy machine, with the learning rate lowered in time."""
import collections, math, os, random, sys, time
import numpy as np, torch, torch.nn.functional as F
import data, features as ft
from model import Syntax

torch.manual_seed(7); random.seed(7); np.random.seed(7)
torch.set_num_threads(int(os.environ.get("THREADS", "1")))
vecfile, out, minutes = sys.argv[1], sys.argv[2], float(sys.argv[3])
wall = float(sys.argv[4]) if len(sys.argv) > 4 else 1e9
z = np.load(vecfile)
vectors = torch.tensor(z["q"].astype(np.float32) * z["scale"])
vecrow = {w: i for i, w in enumerate(z["words"]) if w}

train, dev, gumdev, news = data.ud()
train = [s for s in train if len(s["rows"]) <= 120]
count = collections.Counter(ft.digits(ft.norm(r[0]).lower()) for s in train for r in s["rows"])
words = ["", *sorted(w for w, n in count.items() if n >= 2)]
wordrow = {w: i for i, w in enumerate(words)}


def inventory(f, least):
    c = collections.Counter(f(r) for s in train for r in s["rows"])
    return sorted(k for k, n in c.items() if n >= least)


def scr(r):
    return data.script(r[0], r[1], r[2])


inv = {"upos": inventory(lambda r: r[2], 1), "xpos": inventory(lambda r: r[3], 3), "feats": inventory(lambda r: r[4], 5),
       "script": inventory(scr, 4), "deprel": inventory(lambda r: r[6], 5)}
col = {"upos": lambda r: r[2], "xpos": lambda r: r[3], "feats": lambda r: r[4], "script": scr, "deprel": lambda r: r[6]}
KEYS = list(inv)
rows = {k: {v: i for i, v in enumerate(inv[k])} for k in KEYS}
sizes = {k: len(v) for k, v in inv.items()} | {"words": len(words)}
print(sizes, len(train), sum(len(s["rows"]) for s in train), flush=True)

cache = {}


def ids(form):
    if form not in cache:
        n = ft.norm(form)
        low = n.lower()
        cache[form] = (vecrow.get(low, 0), wordrow.get(ft.digits(low), 0), *ft.hashed(n))
    return cache[form]


def encode(sents):
    return [(np.array([ids(r[0]) for r in s["rows"]]),
             np.array([[rows[k].get(col[k](r), -1) for k in KEYS] + [r[5]] for r in s["rows"]]),
             [r[0] for r in s["rows"]]) for s in sents]


def noisy(s):
    """Now and then a sentence in capitals, as a headline, without its full stop, or in lower case."""
    x, y, forms = s
    u = random.random()
    if u < 0.03:
        return np.array([ids(f.upper()) for f in forms]), y
    if u < 0.06:
        return np.array([ids(f[0].upper() + f[1:]) for f in forms]), y
    if u < 0.07:
        return np.array([ids(f.lower()) for f in forms]), y
    if u < 0.12 and len(forms) > 2 and y[-1, 0] == rows["upos"]["PUNCT"] and not (y[:, -1] == len(forms)).any():
        return x[:-1], y[:-1]
    return x, y


def batches(enc, size, shuffle):
    order = list(range(len(enc)))
    if shuffle:
        order.sort(key=lambda i: len(enc[i][0]) + random.random() * 3)
    else:
        order.sort(key=lambda i: len(enc[i][0]))
    out, cur = [], []
    for i in order:
        cur.append(i)
        if len(cur) * len(enc[i][0]) >= size:
            out.append(cur); cur = []
    if cur:
        out.append(cur)
    if shuffle:
        random.shuffle(out)
    for b in out:
        yield [noisy(enc[i]) if shuffle else enc[i][:2] for i in b]


def pad(b):
    T, B = max(len(x) for x, _ in b), len(b)
    X, Y, M = np.zeros((T, B, 6), np.int64), np.full((T, B, len(KEYS) + 1), -1), np.zeros((T, B, 1), np.float32)
    for j, (x, y) in enumerate(b):
        X[:len(x), j], Y[:len(x), j], M[:len(x), j] = x, y, 1
    return torch.tensor(X), torch.tensor(Y), torch.tensor(M)


rare = torch.zeros(len(words))
for w, n in count.items():
    if w in wordrow:
        rare[wordrow[w]] = 0.25 / (0.25 + n) * 2


def worddrop(X):
    X = X.clone()
    X[..., 1][torch.rand(X.shape[:2]) < rare[X[..., 1]].clamp(0.02, 0.5)] = 0
    X[..., 0][torch.rand(X.shape[:2]) < 0.04] = 0
    return X


def evaluate(model, enc, deps=True):
    model.eval()
    right, n, las, uas = collections.Counter(), 0, 0, 0
    with torch.no_grad():
        for b in batches(enc, 2000, False):
            X, Y, M = pad(b)
            low, high = model.states(X, M)
            m = M[..., 0] > 0
            n += int(m.sum())
            for i, k in enumerate(KEYS[:4]):
                right[k] += int(((model.tags[k](low).argmax(-1) == Y[..., i]) & m).sum())
            s, d, h = model.tree(high, M)
            heads = s.argmax(-1)
            lab = model.labels(d, h, heads).argmax(-1)
            ok = (heads == Y[..., -1].T) & m.T
            uas += int(ok.sum()); las += int((ok & (lab == Y[..., 4].T)).sum())
    model.train()
    return " ".join(f"{k} {100 * right[k] / n:.2f}" for k in KEYS[:4]) + f" uas {100 * uas / n:.2f} las {100 * las / n:.2f}"


E, D, G, N = encode(train), encode(dev), encode(gumdev), encode(news)
model = Syntax(vectors, sizes, low=int(os.environ.get("LOW", "3")), high=int(os.environ.get("HIGH", "3")))
if os.environ.get("INIT"):  # go on from the weights of an earlier run over the same inventories
    before = torch.load(os.environ["INIT"], weights_only=False)
    assert before["inv"] == inv and before["words"] == words
    model.load_state_dict(before["state"])
LR = float(os.environ.get("LR", "2.5e-3"))
opt = torch.optim.AdamW(model.parameters(), lr=LR, betas=(0.9, 0.98), weight_decay=0.01)
W = {"upos": 0.5, "xpos": 0.6, "feats": 0.5, "script": 0.6}
P = float(os.environ.get("DROP", "0.28"))
start, begun, epoch, step = time.process_time(), time.time(), 0, 0
frac = 0.0
ema = {k: v.detach().clone() for k, v in model.state_dict().items() if v.dtype == torch.float32 and k != "embed.vectors"}
while frac < 1:
    tot = 0.0
    for b in batches(E, 1200, True):
        frac = min(1, max((time.process_time() - start) / 60 / minutes, (time.time() - begun) / 60 / wall))
        if frac >= 1:
            break
        step += 1
        for g in opt.param_groups:
            g["lr"] = LR * min(1, step / 200) * max(0.02, 0.5 * (1 + math.cos(math.pi * frac)))
        X, Y, M = pad(b)
        low, high = model.states(worddrop(X), M, P)
        loss = 0
        lowd = F.dropout(low, P)
        for i, k in enumerate(KEYS[:4]):
            loss = loss + W[k] * F.cross_entropy(model.tags[k](lowd).flatten(0, 1), Y[..., i].flatten(), ignore_index=-1)
        s, d, h = model.tree(high, M, P)
        heads = Y[..., -1].T
        loss = loss + F.cross_entropy(s.flatten(0, 1), heads.flatten(), ignore_index=-1)
        lab = model.labels(d, h, heads.clamp(min=0), P)
        loss = loss + F.cross_entropy(lab.flatten(0, 1), Y[..., 4].T.flatten(), ignore_index=-1)
        opt.zero_grad(); loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        opt.step()
        tot += float(loss)
        with torch.no_grad():
            decay = min(0.998, step / (step + 50))
            sd = model.state_dict()
            if step % 5 == 0:
                for k in ema:
                    ema[k].lerp_(sd[k], 1 - decay ** 5)
    epoch += 1
    print(f"epoch {epoch} step {step} loss {tot:.1f} min {(time.process_time() - start) / 60:.1f}", flush=True)
    if epoch % 5 == 0 or frac >= 1:
        print("  dev", evaluate(model, D), flush=True)
    if epoch % 8 == 0:
        torch.save({"state": model.state_dict() | ema, "inv": inv, "words": words, "prod": model.prod}, out + ".part")
final = {k: v.clone() for k, v in model.state_dict().items()}
print("last EWT", evaluate(model, D))
model.load_state_dict(final | ema)
print("mean EWT", evaluate(model, D))
print("mean GUM", evaluate(model, G))
print("mean news", evaluate(model, N))
torch.save({"state": model.state_dict(), "inv": inv, "words": words, "prod": model.prod}, out)
