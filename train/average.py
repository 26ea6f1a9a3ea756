"""Averages the weights of runs that went on from the same model, or of a model and a run that went on from it.
Usage: average.py A.pt|MODEL B.pt... OUT.pt"""
import sys
import torch
from export import load

runs = [load(p) for p in sys.argv[1:-1]]
out = runs[-1]
assert all(r["words"] == out["words"] and r["inv"] == out["inv"] for r in runs)
for k in out["state"]:
    if k != "embed.vectors":  # frozen; a model file has them apart
        out["state"][k] = sum(r["state"][k] for r in runs) / len(runs)
torch.save(out, sys.argv[-1])
