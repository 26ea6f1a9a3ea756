"""The networks. Time-major tensors: [T, B, D]. internal/infer runs the same layers in Go."""
import torch, torch.nn as nn, torch.nn.functional as F
import features as ft

DIM = 256  # width of the input and of each layer
GLOVE = 100


BFLOAT16 = torch.ops.mkldnn._is_mkldnn_bf16_supported()


def linear(layer, x):
    """The product in bfloat16, twice as fast in training where the processor has it; float32 otherwise."""
    if not (layer.training and BFLOAT16):
        return layer(x)
    return F.linear(x.bfloat16(), layer.weight.bfloat16(), layer.bias.bfloat16()).float()


class Scan(torch.autograd.Function):
    """c[t] = f[t]*c[t-1] + (1-f[t])*z[t] through the first half of the channels, from the other end through the second half.
    Where mask is 0, c is 0."""
    @staticmethod
    def forward(ctx, f, z, mask):
        h = z.shape[-1] // 2
        f, z = f * mask, z * mask
        c = torch.empty_like(z)
        zero = torch.zeros_like(z[0, :, :h])
        for part, order in ((slice(0, h), range(len(z))), (slice(h, None), range(len(z) - 1, -1, -1))):
            prev = zero
            for t in order:
                torch.lerp(z[t, :, part], prev, f[t, :, part], out=c[t, :, part])
                prev = c[t, :, part]
        ctx.save_for_backward(f, z, c, mask)
        return c

    @staticmethod
    def backward(ctx, grad):
        f, z, c, mask = ctx.saved_tensors
        T, h = len(c), c.shape[-1] // 2
        g = grad.clone()
        for t in range(T - 2, -1, -1):
            g[t, :, :h].addcmul_(f[t + 1, :, :h], g[t + 1, :, :h])
        for t in range(1, T):
            g[t, :, h:].addcmul_(f[t - 1, :, h:], g[t - 1, :, h:])
        before = torch.zeros_like(c)
        before[1:, :, :h] = c[:-1, :, :h]
        before[:-1, :, h:] = c[1:, :, h:]
        g *= mask
        return before.sub_(z).mul_(g), g.mul_(1 - f), None


class Layer(nn.Module):
    """A light bidirectional recurrent layer: depthwise convolution over three tokens, gates by one product,
    an element-wise recurrence in each direction, and a gated path around it."""
    def __init__(self, dim=DIM):
        super().__init__()
        self.dim = dim
        self.conv = nn.Parameter(torch.tensor([[0.2], [1.0], [0.2]]).repeat(1, dim) + 0.05 * torch.randn(3, dim))
        self.w = nn.Linear(dim, 3 * dim)  # z, f, r; the first half of each runs forward
        nn.init.xavier_uniform_(self.w.weight, gain=1.4)
        nn.init.zeros_(self.w.bias)
        with torch.no_grad():
            self.w.bias[2 * dim:] -= 0.5

    def forward(self, x, mask, drop=None):
        x = x * mask
        zero = torch.zeros_like(x[:1])
        y = x * self.conv[1] + torch.cat([zero, x[:-1]]) * self.conv[0] + torch.cat([x[1:], zero]) * self.conv[2]
        if drop is not None:
            y = y * drop
        u = linear(self.w, y)
        d = self.dim
        z, f, r = u.split(d, -1)
        c = Scan.apply(torch.sigmoid(f), z, mask)
        return torch.lerp(x, torch.tanh(c), torch.sigmoid(r))


def var_drop(p, like, training):
    """One dropout mask for a whole sentence."""
    if not training or p == 0:
        return None
    return torch.bernoulli(torch.full((1,) + like.shape[1:], 1 - p)) / (1 - p)


class Embed(nn.Module):
    """Frozen word vector, own word vector, prefix, two suffixes and shape, side by side."""
    def __init__(self, vectors, words, dims=(60, 24, 32, 16, 24)):
        super().__init__()
        self.register_buffer("vectors", vectors)
        sizes = (words, ft.PREFIX, ft.SUFFIX3, ft.SUFFIX2, ft.SHAPE)
        self.tables = nn.ModuleList(nn.Embedding(n, d) for n, d in zip(sizes, dims))
        for t in self.tables:
            nn.init.normal_(t.weight, std=0.1)
        self.dim = GLOVE + sum(dims)

    def forward(self, ids):  # [T, B, 6]: vector, word, prefix, suffix3, suffix2, shape
        return torch.cat([self.vectors[ids[..., 0]]] + [t(ids[..., i + 1]) for i, t in enumerate(self.tables)], -1)


def depth(state, name):
    """How many layers of a name saved weights have."""
    return sum(k.startswith(name + ".") and k.endswith(".conv") for k in state)


class Heads(nn.Module):
    """Tags of four kinds, and a tree: biaffine scores of arcs, labels from sums and products."""
    def __init__(self, dim, sizes, arc=128, lab=96, prod=64):
        super().__init__()
        self.tags = nn.ModuleDict({k: nn.Linear(dim, sizes[k]) for k in ("upos", "xpos", "feats", "script")})
        self.arc, self.lab, self.prod = arc, lab, prod
        self.dep = nn.Linear(dim, arc + lab + prod)
        self.head = nn.Linear(dim, arc + lab + prod)
        self.root = nn.Parameter(0.1 * torch.randn(dim))
        self.bilinear = nn.Linear(arc, arc)
        self.headbias = nn.Linear(arc, 1, bias=False)
        self.distance = nn.Parameter(torch.zeros(2 * 16 + 1))
        self.label = nn.Linear(lab + prod, sizes["deprel"])

    def tree(self, x, mask, p=0.0):
        """Arc scores [B, T, T+1] (head 0 is the root) and the label parts of dependents and heads."""
        x = x.transpose(0, 1)
        B, T, _ = x.shape
        if self.training:
            x = F.dropout(x, p)
        hx = torch.cat([self.root.expand(B, 1, -1), x], 1)
        d, h = linear(self.dep, x), linear(self.head, hx)
        da, ha = F.leaky_relu(d[..., :self.arc], 0.1), F.leaky_relu(h[..., :self.arc], 0.1)
        if self.training:
            da, ha = F.dropout(da, p), F.dropout(ha, p)
        s = torch.baddbmm(self.headbias(ha).transpose(1, 2), self.bilinear(da), ha.transpose(1, 2))
        i = torch.arange(1, T + 1)
        rel = (torch.arange(T + 1)[None] - i[:, None]).clamp(-15, 15) + 16
        rel[:, 0] = 0
        s = s + self.distance[rel]
        m = torch.cat([torch.ones(B, 1, dtype=torch.bool), mask[..., 0].transpose(0, 1) > 0], 1)
        s = s.masked_fill(~m[:, None, :], -1e4)
        s = s.masked_fill(torch.cat([torch.zeros(T, 1, dtype=torch.bool), torch.eye(T, dtype=torch.bool)], 1), -1e4)
        return s, d[..., self.arc:], h[..., self.arc:]

    def labels(self, d, h, heads, p=0.0):
        """Label scores [B, T, L] for the given heads [B, T]."""
        g = h.gather(1, heads[..., None].expand(-1, -1, h.shape[-1]))
        x = torch.cat([F.leaky_relu(d[..., :self.lab] + g[..., :self.lab], 0.1), d[..., self.lab:] * g[..., self.lab:]], -1)
        if self.training:
            x = F.dropout(x, p)
        return self.label(x)


class Syntax(Heads):
    """Some layers under the heads of the tags, more above them under the heads of the tree."""
    def __init__(self, vectors, sizes, low=3, high=3):
        super().__init__(DIM, sizes)
        self.embed = Embed(vectors, sizes["words"])
        assert self.embed.dim == DIM
        self.low = nn.ModuleList(Layer() for _ in range(low))
        self.high = nn.ModuleList(Layer() for _ in range(high))

    def states(self, ids, mask, p=0.0):
        x = self.embed(ids) * mask
        d = var_drop(p * 0.7, x, self.training)
        if d is not None:
            x = x * d
        for layer in self.low:
            x = layer(x, mask, var_drop(p, x, self.training))
        low = x
        for layer in self.high:
            x = layer(x, mask, var_drop(p, x, self.training))
        return low, x


class Names(nn.Module):
    """Own embeddings and the XPOS of the tagger, what the tables say of each token (hints, a bit each), layers of width 192, one label for each token."""
    def __init__(self, vectors, sizes, dim=192, layers=3):
        super().__init__()
        self.embed = Embed(vectors, sizes["words"], (24, 12, 16, 8, 16))
        self.xpos = nn.Embedding(sizes["xpos"], dim - self.embed.dim)
        nn.init.normal_(self.xpos.weight, std=0.1)
        self.layers = nn.ModuleList(Layer(dim) for _ in range(layers))
        self.out = nn.Linear(dim, sizes["labels"])
        if sizes.get("hints"):
            self.hints = nn.Linear(sizes["hints"], dim, bias=False)
            nn.init.zeros_(self.hints.weight)

    def run(self, x, mask, p):
        """The layers."""
        d = var_drop(p * 0.7, x, self.training)
        if d is not None:
            x = x * d
        for layer in self.layers:
            x = layer(x, mask, var_drop(p, x, self.training))
        return F.dropout(x, p) if self.training else x

    def forward(self, ids, xpos, hints, mask, p=0.0):
        x = torch.cat([self.embed(ids), self.xpos(xpos)], -1) + self.hints(hints)
        return self.out(self.run(x * mask, mask, p))
