"""Writes model files for internal/infer (format: internal/infer/file.go).
Usage: export.py vectors VECTORS.npz OUT | syntax MODEL.pt OUT | mention MODEL.pt OUT"""
import json, struct, sys
import numpy as np, torch
import features as ft


class Writer:
    def __init__(self):
        self.tensors, self.data, self.strings = [], b"", {}

    def add(self, name, a, dtype):
        a = np.ascontiguousarray(a)
        raw = a.astype({"f16": "<f2", "f32": "<f4", "i8": "i1", "u32": "<u4", "raw": "u1"}[dtype]).tobytes()
        self.data += b"\0" * (-len(self.data) % 64)
        self.tensors.append({"name": name, "dtype": dtype, "shape": list(a.shape), "offset": len(self.data), "size": len(raw)})
        self.data += raw

    def words(self, name, words):
        """Text joined without separators, row offsets, and an open-addressing index of row+1 by FNV-1a."""
        blob, offs = b"", [0]
        for w in words:
            blob += w.encode(); offs.append(len(blob))
        size = 1
        while size < 2 * len(words):
            size *= 2
        index = np.zeros(size, np.uint32)
        for i, w in enumerate(words):
            if not w:
                continue
            h = ft.fnv(w) & (size - 1)
            while index[h]:
                h = (h + 1) & (size - 1)
            index[h] = i + 1
        self.add(name + ".text", np.frombuffer(blob, np.uint8), "raw")
        self.add(name + ".offsets", np.array(offs), "u32")
        self.add(name + ".index", index, "u32")

    def save(self, path):
        head = json.dumps({"tensors": self.tensors, "strings": self.strings}, separators=(",", ":"), sort_keys=True).encode()
        head += b" " * (-(12 + len(head)) % 64)
        open(path, "wb").write(b"dlmodel1" + struct.pack("<I", len(head)) + head + self.data)


def load(path):
    """Weights saved by a trainer (.pt), or those of a model file."""
    if path.endswith(".pt"):
        return torch.load(path, weights_only=False)
    raw = open(path, "rb").read()
    size = struct.unpack("<I", raw[8:12])[0]
    head = json.loads(raw[12:12 + size])
    dtypes = {"f16": "<f2", "f32": "<f4", "i8": "i1", "u32": "<u4", "raw": "u1"}
    a = {t["name"]: np.frombuffer(raw, dtypes[t["dtype"]], offset=12 + size + t["offset"],
                                  count=t["size"] // np.dtype(dtypes[t["dtype"]]).itemsize).reshape(t["shape"]) for t in head["tensors"]}
    at, text = a["words.offsets"], a["words.text"].tobytes()
    state = {k: torch.tensor(v.astype(np.float32) * a.get(k + ".scale", np.float32(1))) for k, v in a.items()
             if k != "sizes" and not k.startswith("words.") and not k.endswith(".scale")}
    return {"state": state, "inv": head["strings"], "words": [text[at[i]:at[i + 1]].decode() for i in range(len(at) - 1)]}


def vectors(path):
    """The word vectors of a file, and the row of each word."""
    raw = open(path, "rb").read()
    size = struct.unpack("<I", raw[8:12])[0]
    head = json.loads(raw[12:12 + size])
    a = {t["name"]: np.frombuffer(raw, {"f32": "<f4", "i8": "i1", "u32": "<u4", "raw": "u1"}[t["dtype"]], offset=12 + size + t["offset"],
                                  count=int(np.prod(t["shape"]))).reshape(t["shape"]) for t in head["tensors"]}
    at, text = a["vectors.words.offsets"], a["vectors.words.text"].tobytes()
    words = [text[at[i]:at[i + 1]].decode() for i in range(len(at) - 1)]
    return torch.tensor(a["vectors"].astype(np.float32) * a["vectors.scale"]), {w: i for i, w in enumerate(words) if w}


def table(w, name, a):
    a = a.numpy()
    scale = (np.abs(a).max(0) / 127).clip(min=1e-8).astype(np.float32)
    q = np.clip(np.round(a / scale), -127, 127)
    w.add(name, q, "i8"); w.add(name + ".scale", scale, "f32")
    return torch.tensor(q.astype(np.float32) * scale)


def half(w, name, a):
    w.add(name, a.numpy(), "f16")
    return a.half().float()


def rounded(w, state):
    """Writes all weights but the word vectors, and returns them as the file holds them."""
    out = {}
    for k, v in state.items():
        if k == "embed.vectors":
            out[k] = v
        elif ".tables." in k or k.startswith(("xpos.", "cue.")):
            out[k] = table(w, k, v)
        else:
            out[k] = half(w, k, v)
    return out


if __name__ == "__main__":
    what, src, out = sys.argv[1:4]
    w = Writer()
    if what == "vectors":
        z = np.load(src)
        w.add("vectors", z["q"], "i8"); w.add("vectors.scale", z["scale"], "f32")
        w.words("vectors.words", [str(x) for x in z["words"]])
    else:
        m = torch.load(src, weights_only=False)
        m["state"] = rounded(w, m["state"])
        w.words("words", m["words"])
        if what == "syntax":
            arc, both, prod = m["state"]["bilinear.weight"].shape[0], m["state"]["dep.weight"].shape[0], m["prod"]
            w.add("sizes", np.array([arc, both - arc - prod, prod]), "f32")
        w.strings = m["inv"]
        torch.save(m, src.replace(".pt", ".rounded.pt"))
    w.save(out)
    print(out, 12 + len(w.data))
