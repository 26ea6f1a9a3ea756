"""Prints the sentences of the sets of names (wikigold, Re-DocRED, CrossNER) for the teacher, as train/text prints those of articles.
Usage: plain.py TOKENS"""
import json, random, sys
import names

sents = [f for part in (names.wikigold(), names.redocred(), names.crossner()) for f, _ in part if 5 <= len(f) <= 60]
random.seed(1)
random.shuffle(sents)
left = int(sys.argv[1])
for s in sents:
    if left < 0:
        break
    left -= len(s)
    print(json.dumps(s, ensure_ascii=False))
