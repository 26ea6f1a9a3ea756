"""What the models see of a word. internal/infer/features.go computes the same in Go; a test holds them together."""

QUOTES = {
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"',
    "``": '"', "''": '"',
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "`": "'", "\u00b4": "'",
    "\u2014": "\u2013", "\u2015": "\u2013", "--": "\u2013", "---": "\u2013", "\u2026": "...",
}
_CHARS = str.maketrans({k: v for k, v in QUOTES.items() if len(k) == 1})

# Rows of the hashed tables.
PREFIX, SUFFIX3, SUFFIX2, SHAPE = 4096, 8192, 2048, 2048


def norm(form):
    if form in QUOTES:
        return QUOTES[form]
    return form if form.isascii() and "`" not in form else form.translate(_CHARS)


def fnv(s):
    h = 2166136261
    for b in s.encode("utf-8"):
        h = ((h ^ b) * 16777619) & 0xFFFFFFFF
    return h


def digits(s):
    return "".join("0" if "0" <= c <= "9" else c for c in s)


def shape(s):
    out, last, run = [], "", 0
    for c in s:
        if "0" <= c <= "9":
            k = "d"
        elif c.isupper():
            k = "X"
        elif c.isalpha():
            k = "x"
        else:
            k = c
        run = run + 1 if k == last else 1
        last = k
        if run <= 4:
            out.append(k)
        if len(out) == 12:
            break
    return "".join(out)


def hashed(form):
    """prefix, suffix3, suffix2 and shape rows of a normalised form."""
    low = digits(form.lower())
    return (fnv("p" + low[:3]) % PREFIX, fnv("s" + low[-3:]) % SUFFIX3,
            fnv("t" + low[-2:]) % SUFFIX2, fnv("h" + shape(form)) % SHAPE)
