"""The model that weighs parties, modes, times, countries and words of places (internal/infer/rank.go): learned from the choices that the program has in the annotated articles.
Usage: rank.py SEATS.jsonl OUT.bin KINDS [OLD.bin]  with kinds by comma; the others are taken from OLD.bin
       rank.py try SEATS.jsonl KINDS                how weights of three quarters of the folders fare on the fourth, four times
       rank.py mix KIND SHARE OLD.bin NEW.bin OUT.bin  OLD with the kind's scores being SHARE of NEW's and the rest of its own, which are a sum of single weights
       rank.py fixture SEATS.jsonl MODEL.bin OUT.json
SEATS.jsonl is what `go test ./internal/code/event -run TestSeats -seats-to F` writes."""
import collections, json, random, sys
import numpy as np, torch
from torch import nn
from export import Writer, table

torch.set_num_threads(1)
DIM, ROUNDS, RATE, SEEN = 32, 10, .004, 3  # SEEN: how often training must see a feature
FORGET, DROP = .3, .3                      # of features, of numbers: without the first, rows learn single articles by heart
DECAY = .05


class Ranker(nn.Module):
    def __init__(self, words):
        super().__init__()
        self.rows = nn.EmbeddingBag(words, DIM, mode="sum", padding_idx=0)
        self.alone = nn.EmbeddingBag(words, 1, mode="sum", padding_idx=0)
        self.all, self.out = nn.Linear(DIM, DIM), nn.Linear(DIM, 1, bias=False)
        nn.init.normal_(self.rows.weight, std=.1); nn.init.zeros_(self.alone.weight); nn.init.normal_(self.out.weight, std=.1)
        self.drop = nn.Dropout(DROP)

    def forward(self, b):
        e = self.drop(torch.relu(self.rows(*b.feats) + self.rows(*b.about)[b.seat]))
        mean = torch.zeros(b.n, DIM).index_add(0, b.seat, e) / torch.zeros(b.n).index_add(0, b.seat, torch.ones(len(b.seat)))[:, None]
        return self.alone(*b.feats).squeeze(-1) + self.out(torch.relu(e + self.all(mean)[b.seat])).squeeze(-1)


class Batch:
    def __init__(self, seats, row, forget=0.):
        def bag(lists):
            at, ids = [], []
            for fs in lists:
                at.append(len(ids))
                ids += [row[f] for f in fs if f in row and (not forget or random.random() >= forget)] or [0]
            return torch.tensor(ids), torch.tensor(at)
        self.n = len(seats)
        self.feats, self.about = bag(fs for s in seats for fs in s["feats"]), bag(s["about"] or [] for s in seats)
        self.seat = torch.tensor([i for i, s in enumerate(seats) for _ in s["feats"]])
        self.right = torch.tensor([r for s in seats for r in s["right"]])


def total(scores, b, mask=None):
    """The logarithm of the sum of exponentials of each seat."""
    if mask is not None:
        scores = scores.masked_fill(~mask, -1e9)
    top = torch.full((b.n,), -1e9).scatter_reduce(0, b.seat, scores, "amax")
    return top + torch.log(torch.zeros(b.n).index_add(0, b.seat, torch.exp(scores - top[b.seat])) + 1e-9)


def learn(seats, seed=1):
    torch.manual_seed(seed); random.seed(seed)
    seen = collections.Counter(f for s in seats for fs in s["feats"] + [s["about"] or []] for f in fs)
    words = [""] + sorted(f for f, n in seen.items() if n >= SEEN)
    row = {w: i for i, w in enumerate(words) if w}
    net, order = Ranker(len(words)), list(seats)
    opt = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    for k in range(ROUNDS):
        random.shuffle(order)
        for g in opt.param_groups:
            g["lr"] = RATE * (1 - k / ROUNDS)
        for i in range(0, len(order), 64):
            b = Batch(order[i:i + 64], row, FORGET)
            s = net(b)
            loss = (total(s, b) - total(s, b, b.right)).mean()
            opt.zero_grad(); loss.backward(); opt.step()
    return words, net.eval()


def odds(seats, words, net):
    row = {w: i for i, w in enumerate(words) if w}
    with torch.no_grad():
        b = Batch(seats, row)
        s = net(b)
        p = torch.exp(s - total(s, b)[b.seat]).tolist()
    at = 0
    for seat in seats:
        n = len(seat["feats"])
        yield seat, p[at:at + n]
        at += n


def attempt(seats):
    """How often the rules are right, and the likeliest, and that with a margin of .15."""
    folders = list(dict.fromkeys(s["folder"] for s in seats))
    rules = likeliest = ranked = 0
    for part in range(4):
        apart = lambda s: folders.index(s["folder"]) % 4 == part
        words, net = learn([s for s in seats if not apart(s)])
        for s, p in odds([s for s in seats if apart(s)], words, net):
            best = max(range(len(p)), key=p.__getitem__)
            ruled = max((q for q, r in zip(p, s["ruled"]) if r), default=0)
            rule = any(r and w for r, w in zip(s["ruled"], s["right"]))
            rules += rule; likeliest += s["right"][best]
            ranked += s["right"][best] if p[best] - ruled >= .15 and not s["ruled"][best] else rule
    return [x / len(seats) for x in (rules, likeliest, ranked)]


def read(path):
    """The parts of a model file, by kind."""
    import struct
    raw = open(path, "rb").read()
    size = struct.unpack("<I", raw[8:12])[0]
    head = json.loads(raw[12:12 + size])
    a = {t["name"]: np.frombuffer(raw, {"f32": "<f4", "f16": "<f2", "i8": "i1", "u32": "<u4", "raw": "u1"}[t["dtype"]], offset=12 + size + t["offset"],
                                  count=int(np.prod(t["shape"]))).reshape(t["shape"]) for t in head["tensors"]}
    at, text = a["words.offsets"], a["words.text"].tobytes()
    words = [text[at[i]:at[i + 1]].decode() for i in range(len(at) - 1)]
    rows, parts = a["rows"].astype(np.float32) * a["rows.scale"], {}
    for k, kind in enumerate(head["strings"]["kinds"]):
        mine = [0] + [i for i, w in enumerate(words) if w.startswith(PREFIX[kind])]
        net = Ranker(len(mine))
        net.load_state_dict({"rows.weight": torch.tensor(rows[mine]), "alone.weight": torch.tensor(a["alone"].astype(np.float32)[mine])[:, None],
                             "all.weight": torch.tensor(a["all"].astype(np.float32)[k]), "all.bias": torch.tensor(a["bias"].astype(np.float32)[k]),
                             "out.weight": torch.tensor(a["out"].astype(np.float32)[k])[None]})
        parts[kind] = [words[i] for i in mine], net.eval()
    return parts


PREFIX = {"keep": "K ", "doubt": "D ", "actors": "A ", "recipients": "R ", "mode": "M ", "time": "T ", "where": "W ", "point actors": "PA ", "point recipients": "PR ", "spot": "S "}


def fitted(net, most):
    """The same network with its numbers scaled, each by its own factor, so that rows are at most as large as those that are kept: one scale holds for all
    kinds in the file, and a new kind must not make those of before coarser."""
    with torch.no_grad():
        by = most / net.rows.weight[1:].abs().amax(0).clamp(min=1e-6)
        net.rows.weight *= by; net.all.bias *= by; net.out.weight /= by
        net.all.weight *= by[:, None] / by[None]
    return net


def write(parts, path):
    w, words, nets = Writer(), [""], [net for _, net in parts.values()]
    for ws, _ in parts.values():
        words += ws[1:]
    w.words("words", words)
    state = [net.state_dict() for net in nets]
    join = lambda name: torch.cat([torch.zeros(1, state[0][name].shape[1])] + [s[name][1:] for s in state])
    table(w, "rows", join("rows.weight"))
    w.add("alone", join("alone.weight")[:, 0].numpy(), "f16")
    for name, key in (("all", "all.weight"), ("bias", "all.bias"), ("out", "out.weight")):
        w.add(name, torch.stack([s[key].reshape(-1) if name != "all" else s[key] for s in state]).numpy(), "f16")
    w.strings = {"kinds": list(parts)}
    w.save(path)


def mix(old, new, share):
    """The mean of a model of single weights alone and another of the same kind."""
    (before, single), (words, net) = old, new
    assert not single.out.weight.any()
    both = ["", *sorted({*before, *words} - {""})]
    row, out = {w: i for i, w in enumerate(both)}, Ranker(len(both))
    with torch.no_grad():
        out.load_state_dict({**net.state_dict(), "rows.weight": torch.zeros(len(both), DIM), "alone.weight": torch.zeros(len(both), 1)})
        at = [row[w] for w in words]
        out.rows.weight[at] = net.rows.weight; out.alone.weight[at] = share * net.alone.weight
        out.alone.weight[[row[w] for w in before]] += (1 - share) * single.alone.weight
        out.out.weight *= share
    return both, out.eval()


if __name__ == "__main__":
    if sys.argv[1] == "mix":
        kind, share, old, new = sys.argv[2], float(sys.argv[3]), read(sys.argv[4]), read(sys.argv[5])
        write({**old, kind: mix(old[kind], new[kind], share)}, sys.argv[6])
        sys.exit()
    if sys.argv[1] == "fixture":
        parts, out = read(sys.argv[3]), []
        for line in open(sys.argv[2]):
            s = json.loads(line)
            if s["kind"] in parts and sum(o["kind"] == s["kind"] for o in out) < 3 and len(s["feats"]) < 12:
                words, net = parts[s["kind"]]
                with torch.no_grad():
                    scores = net(Batch([s], {w: i for i, w in enumerate(words) if w})).tolist()
                out.append({"kind": s["kind"], "feats": s["feats"], "about": s["about"] or [], "scores": [round(x, 6) for x in scores]})
        json.dump(out, open(sys.argv[4], "w"), ensure_ascii=False, separators=(",", ":"))
        sys.exit()
    trying = sys.argv[1] == "try"
    seats = [json.loads(line) for line in open(sys.argv[2 if trying else 1])]
    kinds = sys.argv[3].split(",")
    parts = read(sys.argv[4]) if not trying and len(sys.argv) > 4 else {}
    for kind in kinds:
        own = [s for s in seats if s["kind"] == kind]
        if trying:
            print(kind, len(own), "rules %.4f, likeliest %.4f, by .15 %.4f" % tuple(attempt(own)), flush=True)
        else:
            words, net = learn(own)
            kept = [n.rows.weight[1:].abs().amax(0) for k, (_, n) in parts.items() if k not in kinds]
            parts[kind] = words, fitted(net, torch.stack(kept).amax(0)) if kept else net
    if not trying:
        write(parts, sys.argv[2])
