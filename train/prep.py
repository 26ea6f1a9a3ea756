"""Word vectors: wink JSON -> the most frequent rows as int8 with one scale for the column. Usage: prep.py WINK.json ROWS OUT.npz"""
import json, sys
import numpy as np

d = json.load(open(sys.argv[1]))
words, seen = [], set()
for w in d["words"]:
    if w == w.lower() and w not in seen and len(w) <= 24:
        seen.add(w)
        words.append(w)
    if len(words) == int(sys.argv[2]):
        break
v = np.array([d["vectors"][w][:100] for w in words], np.float32)
v = np.vstack([np.zeros((1, 100), np.float32), v])
v[1:] -= v[1:].mean(0)
v /= v[1:].std(0) * 2
scale = np.abs(v).max(0).clip(max=4) / 127
q = np.clip(np.round(v / scale), -127, 127).astype(np.int8)
np.savez(sys.argv[3], q=q, scale=scale.astype(np.float32), words=np.array([""] + words))
print(len(words), words[:10], words[-10:])
