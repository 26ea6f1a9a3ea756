"""Fine-tunes a small pre-trained encoder (MiniLM, uncased) on the treebanks and labels plain text with it.
The labels teach the small models of the binary; the encoder itself ships nowhere.
Usage: teacher.py train MINILM_DIR OUT.pt ROUNDS | teacher.py label MINILM_DIR TEACHER.pt SENTENCES OUT.npz
ROUNDS over the treebanks; 0.01 tries the way out."""
import json, math, os, random, sys, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer
import corpus, features as ft
from model import BFLOAT16, Heads, linear

torch.set_num_threads(int(os.environ.get("THREADS", "1")))
WIDTH, LAYERS, ATTENTION, CHARS = 384, 6, 12, 64
TOP = 4  # labels kept of each distribution


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask, p):
        B, T, _ = x.shape
        q, k, v = self.qkv(x).view(B, T, 3, ATTENTION, WIDTH // ATTENTION).permute(2, 0, 3, 1, 4)
        a = ((q * (WIDTH // ATTENTION) ** -0.5) @ k.transpose(2, 3) + mask).softmax(-1).to(v.dtype) @ v  # torch's own is slow backwards
        x = self.n1(x + F.dropout(self.out(a.transpose(1, 2).reshape(B, T, WIDTH)), p, self.training))
        return self.n2(x + F.dropout(self.down(F.gelu(self.up(x))), p, self.training))


class Teacher(Heads):
    """The encoder, the case of each word beside it (shape and suffix), and the heads of model.Syntax."""
    def __init__(self, sizes):
        super().__init__(WIDTH + CHARS, sizes, arc=256, lab=128, prod=64)
        self.word, self.place, self.kind = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.blocks = nn.ModuleList(Block() for _ in range(LAYERS))
        self.shape, self.suffix = nn.Embedding(ft.SHAPE, CHARS // 2), nn.Embedding(ft.SUFFIX3, CHARS // 2)

    def pretrained(self, folder):
        s = load_file(folder + "/model.safetensors")
        mine = {"word.weight": s["embeddings.word_embeddings.weight"], "place.weight": s["embeddings.position_embeddings.weight"],
                "kind.weight": s["embeddings.token_type_embeddings.weight"], "norm.weight": s["embeddings.LayerNorm.weight"], "norm.bias": s["embeddings.LayerNorm.bias"]}
        for i in range(LAYERS):
            at = f"encoder.layer.{i}."
            for end in ("weight", "bias"):
                mine[f"blocks.{i}.qkv.{end}"] = torch.cat([s[f"{at}attention.self.{k}.{end}"] for k in ("query", "key", "value")])
                for a, b in (("out", "attention.output.dense"), ("n1", "attention.output.LayerNorm"), ("up", "intermediate.dense"), ("down", "output.dense"), ("n2", "output.LayerNorm")):
                    mine[f"blocks.{i}.{a}.{end}"] = s[f"{at}{b}.{end}"]
        missing = self.load_state_dict(mine, strict=False)
        assert not missing.unexpected_keys

    def states(self, pieces, first, chars, p=0.0):
        """pieces [B, P]; first [B, T]: where each word begins, and the end; chars [B, T, 2]. Gives [T, B, width]."""
        B, P = pieces.shape
        mask = ((pieces == 0) * -1e4)[:, None, None, :].bfloat16()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=BFLOAT16):
            x = F.dropout(self.norm(self.word(pieces) + self.place.weight[:P] + self.kind.weight[0]), p, self.training)
            for b in self.blocks:
                x = b(x, mask, p)
        x = x.float().gather(1, first[..., None].expand(-1, -1, WIDTH))
        return F.dropout(torch.cat([x, self.shape(chars[..., 0]), self.suffix(chars[..., 1])], -1), p, self.training).transpose(0, 1)


tok = Tokenizer.from_file(sys.argv[2] + "/tokenizer.json")
tok.no_padding(); tok.no_truncation()


PIECES = 4  # of a word that the encoder sees: addresses would fill the batch
START, END = tok.token_to_id("[CLS]"), tok.token_to_id("[SEP]")
cache = {}


def one(form):
    """Pieces, shape row and suffix row of a word."""
    if form not in cache:
        n = ft.norm(form)
        h = ft.hashed(n)
        cache[form] = (tok.encode(n, add_special_tokens=False).ids[:PIECES] or [tok.token_to_id("[UNK]")], (h[3], h[1]))
    return cache[form]


def encode(fs):
    """Pieces of a sentence, the place of the first piece of each word, shape and suffix rows."""
    ids, first = [START], []
    for f in fs:
        first.append(len(ids))
        ids += one(f)[0]
    return np.array(ids + [END]), np.array(first), np.array([one(f)[1] for f in fs])


def pad(enc):
    B, P, T = len(enc), max(len(e[0]) for e in enc), max(len(e[1]) for e in enc)
    X, W, C, M = np.zeros((B, P), np.int64), np.zeros((B, T), np.int64), np.zeros((B, T, 2), np.int64), np.zeros((T, B, 1), np.float32)
    for j, (x, w, c) in enumerate(enc):
        X[j, :len(x)], W[j, :len(w)], C[j, :len(w)], M[:len(w), j] = x, w, c, 1
    return torch.tensor(X), torch.tensor(W), torch.tensor(C), torch.tensor(M)


def predict(model, fs):
    model.eval()
    with torch.inference_mode():
        X, W, C, M = pad([encode(f) for f in fs])
        x = model.states(X, W, C)
        tags = [model.tags[k](x).transpose(0, 1) for k in corpus.KEYS[:4]]
        s, d, h = model.tree(x, M)
        heads = s.argmax(-1)
        return tags, s, heads, model.labels(d, h, heads)


def best(model):
    def f(fs):
        tags, _, heads, labels = predict(model, fs)
        return torch.stack([t.argmax(-1) for t in tags], -1).numpy(), heads.numpy(), labels.argmax(-1).numpy()
    return f


def train(model, out, rounds):
    torch.manual_seed(5); random.seed(5); np.random.seed(5)
    model.pretrained(sys.argv[2])
    heads = [p for k, p in model.named_parameters() if not k.startswith(("word", "place", "kind", "norm", "blocks"))]
    body = [p for k, p in model.named_parameters() if k.startswith(("norm", "blocks"))]
    for table in (model.word, model.place, model.kind):
        table.requires_grad_(False)
    opt = torch.optim.AdamW([{"params": body, "lr": 0, "top": 3e-4}, {"params": heads, "lr": 0, "top": 2e-3}], betas=(0.9, 0.98), weight_decay=0.01)
    data = [(corpus.forms(s), corpus.targets(s)) for s in corpus.train]
    lengths = [len(f) for f, _ in data]
    steps, step, begun = math.ceil(rounds * len(corpus.batches(lengths, 1200, False))), 0, time.time()
    total = 0.0
    while step < steps:
        for b in corpus.batches(lengths, 1200, True):
            if step == steps:
                break
            step += 1
            for g in opt.param_groups:
                g["lr"] = g["top"] * min(1, step / 150) * max(0.02, 0.5 * (1 + math.cos(math.pi * step / steps)))
            batch = [(corpus.noisy(f, y[:, 5]), y) for f, y in (data[i] for i in b)]
            X, W, C, M = pad([encode(f) for f, _ in batch])
            Y = np.full((*W.shape, 6), -1)
            for j, (f, y) in enumerate(batch):
                Y[j, :len(f)] = y[:len(f)]
            Y = torch.tensor(Y)
            model.train()
            x = model.states(X, W, C, 0.1)
            loss = sum(0.5 * F.cross_entropy(model.tags[k](x).transpose(0, 1).flatten(0, 1), Y[..., i].flatten(), ignore_index=-1) for i, k in enumerate(corpus.KEYS[:4]))
            s, d, h = model.tree(x, M, 0.2)
            loss = loss + F.cross_entropy(s.flatten(0, 1), Y[..., 5].flatten(), ignore_index=-1)
            loss = loss + F.cross_entropy(model.labels(d, h, Y[..., 5].clamp(min=0), 0.2).flatten(0, 1), Y[..., 4].flatten(), ignore_index=-1)
            opt.zero_grad(); loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            total += float(loss)
            if step % 50 == 0:
                print(f"step {step}/{steps} loss {total / 50:.3f} {(time.time() - begun) / 60:.1f} min, {time.process_time() / 60:.1f} of the processor", flush=True)
                total = 0.0
        torch.save(model.state_dict(), out)
    for name, sents in (("EWT dev", corpus.dev), ("GUM dev", corpus.gumdev), ("GUM news", corpus.news)):
        print(name, corpus.scores(best(model), sents), flush=True)


def label(model, src, out):
    """Writes of each token the TOP labels of each column and heads with their probabilities."""
    sents = [json.loads(l) for l in open(src, encoding="utf-8")]
    res = [None] * len(sents)
    begun = time.time()
    bs = corpus.batches([len(f) for f in sents], 2500, False)
    for n, b in enumerate(bs):
        tags, s, heads, labels = predict(model, [sents[i] for i in b])
        tops = [t.softmax(-1).topk(min(TOP, t.shape[-1]), -1) for t in (*tags, labels, s)]
        P = np.stack([np.pad(t.values.numpy(), ((0, 0), (0, 0), (0, TOP - t.values.shape[-1]))) for t in tops], 2)
        I = np.stack([np.pad(t.indices.numpy(), ((0, 0), (0, 0), (0, TOP - t.indices.shape[-1]))) for t in tops], 2)
        for j, i in enumerate(b):
            m = len(sents[i])
            res[i] = (I[j, :m].astype(np.uint16), P[j, :m].astype(np.float16))
        if n % 50 == 0:
            print(f"{n}/{len(bs)} {(time.time() - begun) / 60:.1f} min", flush=True)
    np.savez(out, lengths=np.array([len(f) for f in sents]), labels=np.concatenate([r[0] for r in res]), probs=np.concatenate([r[1] for r in res]))


if __name__ == "__main__":
    model = Teacher({k: len(v) for k, v in corpus.inv.items()})
    if sys.argv[1] == "train":
        train(model, sys.argv[3], float(sys.argv[4]))
    else:
        model.load_state_dict(torch.load(sys.argv[3], weights_only=True))
        label(model, sys.argv[4], sys.argv[5])
