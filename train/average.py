"""Averages the weights of runs that went on from the same model with different seeds. Usage: average.py A.pt B.pt... OUT.pt"""
import sys
import torch

runs = [torch.load(p, weights_only=False) for p in sys.argv[1:-1]]
assert all(r["words"] == runs[0]["words"] and r["inv"] == runs[0]["inv"] for r in runs)
for k in runs[0]["state"]:
    runs[0]["state"][k] = sum(r["state"][k] for r in runs) / len(runs)
torch.save(runs[0], sys.argv[-1])
