"""Trains tags and trees on UD EWT and GUM, and on plain text as the teacher labels it (teacher.py).
Usage: train_syntax.py VECTORS.npz OUT.pt MINUTES [SENTENCES LABELS.npz]...
MINUTES are of processor time; WALLMINUTES in the environment end the run earlier on a busy machine, with the learning rate lowered in time."""
import collections, json, math, os, random, sys, time
import numpy as np, torch, torch.nn.functional as F
import corpus, features as ft
from corpus import KEYS
from export import load
from model import Syntax

torch.manual_seed(7); random.seed(7); np.random.seed(7)
torch.set_num_threads(int(os.environ.get("THREADS", "1")))
vecfile, out, minutes = sys.argv[1], sys.argv[2], float(sys.argv[3])
wall = float(os.environ.get("WALLMINUTES", "1e9"))
z = np.load(vecfile)
vectors = torch.tensor(z["q"].astype(np.float32) * z["scale"])
vecrow = {w: i for i, w in enumerate(z["words"]) if w}
TOP = 4  # labels of a distribution, as teacher.py keeps them


def gold(s):
    """Forms, and the labels and probabilities [tokens, 6, TOP] of KEYS and heads: all on the one that is right."""
    y = corpus.targets(s)
    labels, probs = np.zeros((*y.shape, TOP), np.uint16), np.zeros((*y.shape, TOP), np.float16)
    labels[..., 0], probs[..., 0] = y.clip(min=0), y >= 0
    return corpus.forms(s), labels, probs


def silver(sentences, labels):
    z, at = np.load(labels), 0
    L, P = z["labels"], z["probs"]
    for line, n in zip(open(sentences, encoding="utf-8"), z["lengths"]):
        yield json.loads(line), L[at:at + n], P[at:at + n]
        at += n


GOLD = [gold(s) for s in corpus.train]
SILVER = [s for a in range(4, len(sys.argv), 2) for s in silver(sys.argv[a], sys.argv[a + 1])]
count = collections.Counter(corpus.count)
more = collections.Counter(ft.digits(ft.norm(f).lower()) for s in SILVER for f in s[0])
words = ["", *sorted({w for w, n in count.items() if n >= 2} | {w for w, n in more.items() if n >= 5})]
wordrow = {w: i for i, w in enumerate(words)}
count.update(more)
sizes = {k: len(v) for k, v in corpus.inv.items()} | {"words": len(words)}
print(sizes, len(GOLD), sum(len(s[0]) for s in GOLD), len(SILVER), sum(len(s[0]) for s in SILVER), flush=True)
cache = {}


def ids(form):
    if form not in cache:
        n = ft.norm(form)
        low = n.lower()
        cache[form] = (vecrow.get(low, 0), wordrow.get(ft.digits(low), 0), *ft.hashed(n))
    return cache[form]


def pad(forms):
    T, B = max(len(f) for f in forms), len(forms)
    X, M = np.zeros((T, B, 6), np.int64), np.zeros((T, B, 1), np.float32)
    for j, f in enumerate(forms):
        X[:len(f), j], M[:len(f), j] = [ids(w) for w in f], 1
    return torch.tensor(X), torch.tensor(M)


rare = torch.zeros(len(words))
for w, n in count.items():
    if w in wordrow:
        rare[wordrow[w]] = 0.25 / (0.25 + n) * 2


def worddrop(X):
    X[..., 1][torch.rand(X.shape[:2]) < rare[X[..., 1]].clamp(0.02, 0.5)] = 0
    X[..., 0][torch.rand(X.shape[:2]) < 0.04] = 0
    return X


def predict(fs):
    model.eval()
    with torch.inference_mode():
        X, M = pad(fs)
        low, high = model.states(X, M)
        tags = torch.stack([model.tags[k](low).argmax(-1) for k in KEYS[:4]], -1).transpose(0, 1)
        s, d, h = model.tree(high, M)
        heads = s.argmax(-1)
        res = tags.numpy(), heads.numpy(), model.labels(d, h, heads).argmax(-1).numpy()
    model.train()
    return res


WEIGHT = {"upos": 0.5, "xpos": 0.6, "feats": 0.5, "script": 0.6, "deprel": 1.0}
DROP = float(os.environ.get("DROP", "0.25"))


def cross(scores, labels, probs):
    """Cross entropy against distributions, a mean over the tokens that have one."""
    return -(scores.log_softmax(-1).gather(-1, labels) * probs).sum() / (probs[..., 0] > 0).sum()


def loss(batch):
    fs = [corpus.noisy(f, l[:, 5, 0]) for f, l, _ in batch]
    X, M = pad(fs)
    T, B = X.shape[:2]
    L, P = np.zeros((B, T, 6, TOP), np.int64), np.zeros((B, T, 6, TOP), np.float32)
    for j, (f, (_, l, p)) in enumerate(zip(fs, batch)):
        L[j, :len(f)], P[j, :len(f)] = l[:len(f)], p[:len(f)]
    P[..., 5, :] *= L[..., 5, :] <= T  # heads cut off
    L[..., 5, :] *= L[..., 5, :] <= T
    L, P = torch.tensor(L), torch.tensor(P)
    low, high = model.states(worddrop(X), M, DROP)
    low = F.dropout(low, DROP)
    total = sum(WEIGHT[k] * cross(model.tags[k](low).transpose(0, 1), L[:, :, i], P[:, :, i]) for i, k in enumerate(KEYS[:4]))
    s, d, h = model.tree(high, M, DROP)
    total = total + cross(s, L[:, :, 5], P[:, :, 5])
    return total + WEIGHT["deprel"] * cross(model.labels(d, h, L[:, :, 5, 0], DROP), L[:, :, 4], P[:, :, 4])


model = Syntax(vectors, sizes, low=int(os.environ.get("LOW", "4")), high=int(os.environ.get("HIGH", "3")))
if os.environ.get("INIT"):  # go on from the weights of an earlier run, also with fewer layers or words
    before = load(os.environ["INIT"])
    assert {k: before["inv"][k] for k in KEYS} == corpus.inv
    state = model.state_dict()
    for k, v in before["state"].items():
        if k == "embed.tables.0.weight":
            for i, w in enumerate(before["words"]):
                if w in wordrow:
                    state[k][wordrow[w]] = v[i]
        elif k != "embed.vectors":
            state[k] = v
    for k in state:
        if k.endswith(".w.bias") and k not in before["state"]:
            state[k][-model.root.shape[0]:] = -2.5  # a new layer lets its input through at first
    model.load_state_dict(state)
    print("before EWT", corpus.scores(predict, corpus.dev))
seed = int(os.environ.get("SEED", "7"))  # of the order of sentences and of dropout
torch.manual_seed(seed); random.seed(seed)
LR = float(os.environ.get("LR", "2.5e-3"))
opt = torch.optim.AdamW(model.parameters(), lr=LR, betas=(0.9, 0.98), weight_decay=0.01)
start, begun, epoch, step, frac = time.process_time(), time.time(), 0, 0, 0.0
ema = {k: v.detach().clone() for k, v in model.state_dict().items() if v.dtype == torch.float32 and k != "embed.vectors"}


def save(path, state):
    torch.save({"state": state, "inv": corpus.inv, "words": words, "prod": model.prod}, path)


PLAIN = float(os.environ.get("PLAIN", "0.85"))  # the part of the time with plain text; the end is the treebanks' alone
SHARE = float(os.environ.get("SHARE", "1"))  # of the treebanks in a round with plain text
while frac < 1:
    total, n = 0.0, 0
    sets = [GOLD] if frac >= PLAIN or not SILVER else [GOLD, SILVER]
    bs = [(s, b) for s in sets for b in corpus.batches([len(x[0]) for x in s], 1200, True) if len(sets) == 1 or s is SILVER or random.random() < SHARE]
    random.shuffle(bs)
    for s, b in bs:
        frac = min(1, max((time.process_time() - start) / 60 / minutes, (time.time() - begun) / 60 / wall))
        if frac >= 1 or frac >= PLAIN and s is SILVER:
            break
        step += 1
        for g in opt.param_groups:
            g["lr"] = LR * min(1, step / 200) * max(0.02, 0.5 * (1 + math.cos(math.pi * frac)))
        l = loss([s[i] for i in b])
        opt.zero_grad(); l.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        opt.step()
        total += float(l); n += 1
        if step % 5 == 0:
            decay = min(0.998, step / (step + 50)) ** 5
            with torch.no_grad():
                for k, v in model.state_dict().items():
                    if k in ema:
                        ema[k].lerp_(v, 1 - decay)
        if step % 50 == 0:
            print(f"step {step} loss {total / n:.3f} {(time.process_time() - start) / 60:.1f} min, {100 * frac:.0f} %", flush=True)
            total, n = 0.0, 0
            save(out + ".part", model.state_dict() | ema)
    epoch += 1
    print(f"epoch {epoch} EWT", corpus.scores(predict, corpus.dev), flush=True)
final = {k: v.clone() for k, v in model.state_dict().items()}
model.load_state_dict(final | ema)
for name, sents in (("EWT dev", corpus.dev), ("GUM dev", corpus.gumdev), ("GUM news", corpus.news)):
    print("mean", name, corpus.scores(predict, sents))
save(out, model.state_dict())
