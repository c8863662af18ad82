#!/usr/bin/env python3
"""Fits the weights of core/speakers/antecedents.cpp. See README.md for the protocol.

    fit_antecedents.py marks  ATTRIBUTION_DIR SPEAKERS_DIR OUT_DIR     writes OUT_DIR/*.txt, *.tsv, *.gold
    fit_antecedents.py probe  ACTORPROBE OUT_DIR                        writes OUT_DIR/*.probe
    fit_antecedents.py fit    OUT_DIR                                  prints the tables
    fit_antecedents.py score  OUT_DIR                                  prints how often they are right

Standard library only. The same input gives the same tables.
"""
import collections
import json
import lzma
import math
import random
import re
import subprocess
import sys
from pathlib import Path

CLUES = ["Possible", "SameSentence", "SentenceBefore", "SameParagraph", "ParagraphBefore", "TwoParagraphsBefore",
         "FartherBefore", "Nearest", "Second", "Subject", "FirstSubject", "Possessive", "Quoted", "Pronoun", "SpokeLast",
         "SpokeLastHere", "SamePronoun", "Gender", "Sure", "Often", "OftenHere", "Alone", "FullName", "Headline",
         "Organisation", "Group", "GoesOn", "Spoke", "SpeaksHere", "LastSubject", "OwnWords"]
PERSONAL = {"he", "she", "him", "her", "his", "hers", "himself", "herself"}


def utf16(text):
    """By code point, the offset in UTF-16 code units."""
    at, out = 0, []
    for c in text:
        out.append(at)
        at += 2 if ord(c) > 0xFFFF else 1
    return out + [at]


def spelled(spans, units):
    return ";".join(f"{units[b]}-{units[e]}" for b, e in spans)


def silver_documents(path):
    """name, tokens by sentence, chains: lists of (begin, end, is a name, token) in code points."""
    name, sentences, current, links = None, [], [], []

    def chains():
        out = collections.defaultdict(list)
        for chain, sentence, first, last, head in links:
            tokens = sentences[sentence - 1][first - 1:last]
            pointed = sentences[sentence - 1][head - 1]
            named = pointed[3].startswith("NNP")
            out[chain].append((tokens[0][0], tokens[-1][1], pointed[0], pointed[1], named, len(tokens)))
        return list(out.values())

    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# doc "):
                if name:
                    yield name, chains()
                name, sentences, current, links = line[6:], [], [], []
            elif line.startswith("# coref "):
                links.append([int(x) for x in line.split()[2:7]])
            elif line:
                fields = line.split("\t")
                current.append((int(fields[0]), int(fields[1]), fields[2], fields[3]))
            else:
                sentences.append(current)
                current = []
    if name:
        yield name, chains()


def annotated(path):
    """(source, cue, content) spans of the attributions of a .ann file."""
    spans, events = {}, []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if re.match(r"T\d+\t", line):
            key, middle, *_ = line.split("\t")
            if re.match(r"\S+ [\d ;]+$", middle):
                spans[key] = [tuple(map(int, r.split())) for r in middle.split(" ", 1)[1].split(";")]
        elif re.match(r"E\d+\t", line):
            events.append(line.split("\t")[1].split())
    for event in events:
        parts = collections.defaultdict(list)
        for part in event[1:]:
            role, key = part.split(":", 1)
            parts[role.rstrip("0123456789")] += spans.get(key, [])
        yield parts["Source"], parts["Cue"], parts["Content"]


def write_case(out, name, text, attributions, gold):
    units = utf16(text)
    (out / (name + ".txt")).write_text(text, encoding="utf-8", newline="")
    rows = ["\t".join(spelled(sorted(part), units) for part in row) for row in attributions if row[0]]
    (out / (name + ".tsv")).write_text("\n".join(rows) + "\n", encoding="utf-8")
    # a line a pronoun or source: where it is, and every place that names the same one
    lines = []
    for place, names in gold:
        lines.append(f"{units[place[0]]}-{units[place[1]]}\t{spelled(names, units)}")
    (out / (name + ".gold")).write_text("\n".join(lines) + "\n", encoding="utf-8")


def marks(attribution, speakers, out):
    out.mkdir(parents=True, exist_ok=True)
    for split in ("train", "dev"):
        for name, chains in silver_documents(attribution / "silver" / f"{split}.tsv.xz"):
            path = attribution / split / (name + ".txt")
            with open(path, encoding="utf-8", newline="") as f:
                text = f.read()
            gold = []
            for chain in chains:
                names = [(b, e) for _, _, b, e, named, _ in chain if named]
                if not names:
                    continue
                for begin, end, hb, he, named, size in chain:
                    if not named:
                        gold.append(((hb, he), names))
            write_case(out, f"{split}-{name}", text, list(annotated(path.with_suffix(".ann"))), gold)
    for path in sorted(speakers.glob("*.speakers.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        name = path.name[:-14]
        with open(speakers / (name + ".txt"), encoding="utf-8", newline="") as f:
            text = f.read()
        rows = [([tuple(s["source"])], [tuple(s["cue"])], [tuple(c) for c in s["content"] or []])
                for s in document["statements"]]
        gold = []
        for entity in document["entities"]:
            names = [tuple(m[:2]) for m in entity["mentions"] if m[2] == "name"]
            gold += [(tuple(m[:2]), names) for m in entity["mentions"] if m[2] != "name"]
        write_case(out, "hand-" + name, text, rows, gold)


def probe(program, out):
    for path in sorted(out.glob("*.txt")):
        run = subprocess.run([program, str(path), str(path.with_suffix(".tsv"))], capture_output=True, check=True)
        path.with_suffix(".probe").write_bytes(run.stdout)


def spans_in(field):
    return [tuple(map(int, r.split("-"))) for r in field.split(";") if r]


def overlaps(xs, ys):
    return any(a < d and c < b for a, b in xs for c, d in ys)


def golds(path):
    out = {}
    for line in path.with_suffix(".gold").read_text(encoding="utf-8").split("\n"):
        if line:
            place, names = line.split("\t")
            out[spans_in(place)[0]] = spans_in(names)
    return out


def cases(out, part):
    """(group, personal, [(clues, right)]) for each pronoun whose gold is known."""
    for path in sorted(out.glob("*.probe")):
        kind = path.name.split("-")[0]
        if not part(path.stem):
            continue
        gold, current, names, place = golds(path), None, None, None
        for line in path.read_text(encoding="utf-8").split("\n"):
            fields = line.split("\t")
            if fields[0] == "P":
                if current:
                    yield current
                place = spans_in(fields[1])[0]
                names = gold.get(place)
                word = fields[2].lower()
                personal = word in PERSONAL
                current = (kind, personal, [], word) if names is not None and (personal or word in ("it", "they")) else None
            elif fields[0] == "C" and current:
                where = spans_in(fields[1])
                current[2].append(([float(x) for x in fields[4:]], overlaps(where, names), float(fields[3])))
        if current:
            yield current


def learn(data, passes=12, rate=0.05, penalty=1e-5):
    """A conditional logit with "nobody" at 0; averaged stochastic gradient."""
    weights, total, steps = [0.0] * len(CLUES), [0.0] * len(CLUES), 0
    shuffle = random.Random(17)
    for turn in range(passes):
        shuffle.shuffle(data)
        step = rate / (1 + turn)
        for importance, sparse in data:
            scores = [sum(weights[i] * v for i, v in clues) for clues, _ in sparse]
            top = max([0.0] + scores)
            powers = [math.exp(s - top) for s in scores]
            none = math.exp(-top)
            whole = none + sum(powers)
            rights = sum(p for p, (_, right) in zip(powers, sparse) if right)
            for p, (clues, right) in zip(powers, sparse):
                aim = p / rights if right else 0.0
                push = step * importance * (aim - p / whole)
                if push:
                    for i, v in clues:
                        weights[i] += push * v
            for i in range(len(weights)):
                weights[i] *= 1 - step * penalty
        if turn >= passes // 2:
            steps += 1
            total = [t + w for t, w in zip(total, weights)]
    return [t / steps for t in total]


def kept(name):
    """What is learned from: all of train, every first of two hand-made documents."""
    if name.startswith("hand-"):
        return sum(map(ord, name)) % 2 == 0
    return name.startswith("train-")


def fit(out):
    for personal in (True, False):
        data = []
        for kind, person, candidates, word in cases(out, kept):
            if person != personal or not candidates:
                continue
            sparse = [([(i, v) for i, v in enumerate(clues) if v], right) for clues, right, _ in candidates]
            # sources are what is asked for, and by hand is better than by machine
            data.append(((4.0 if kind == "hand" else 1.0) * (1.0 if word in ("he", "she", "it", "they") else 0.25), sparse))
        table = learn(data)
        print(f"// {'he, she' if personal else 'it, they'}: {len(data)} pronouns")
        print(", ".join(f"{w:.2f}" for w in table))
        for clue, weight in zip(CLUES, table):
            print(f"//   {clue:20} {weight:6.2f}")


def score(out):
    for title, part in (("train", lambda n: n.startswith("train-")), ("dev", lambda n: n.startswith("dev-")),
                        ("hand, kept", lambda n: n.startswith("hand-") and kept(n)),
                        ("hand, held back", lambda n: n.startswith("hand-") and not kept(n))):
        for words in (PERSONAL, {"he", "she"}, {"it"}, {"they"}):
            bins, right, said, every, possible = collections.defaultdict(lambda: [0, 0, 0.0]), 0, 0, 0, 0
            for _, _, candidates, word in cases(out, part):
                if word not in words:
                    continue
                every += 1
                possible += any(r for _, r, _ in candidates)
                if not candidates:
                    continue
                clues, ok, p = candidates[0]
                cell = bins[min(9, int(p * 10))]
                cell[0] += 1
                cell[1] += ok
                cell[2] += p
                if p >= 0.35:
                    said += 1
                    right += ok
            if not every:
                continue
            print(f"{title:16} {'/'.join(sorted(words))[:24]:24} n {every:5} reachable {100 * possible / every:5.1f} "
                  f"answered {100 * said / every:5.1f} right of those {100 * right / max(1, said):5.1f}")
            print("   " + "  ".join(f"{100 * c[2] / c[0]:.0f}:{100 * c[1] / c[0]:.0f}({c[0]})" for _, c in sorted(bins.items())))
    reasons = collections.Counter()
    for path in sorted(out.glob("*.probe")):
        kind, gold = path.name.split("-")[0], golds(path)
        for line in path.read_text(encoding="utf-8").split("\n"):
            fields = line.split("\t")
            if fields[0] != "S":
                continue
            place = spans_in(fields[1])[0]
            names = next((n for p, n in gold.items() if place[0] <= p[0] and p[1] <= place[1]), None)
            if names:
                verdict = "nobody" if not fields[2] else "right" if overlaps(spans_in(fields[3]), names) else "wrong"
                reasons[kind, fields[4], verdict] += 1
    for key in sorted(reasons):
        print(*key, reasons[key])


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    verb, *rest = sys.argv[1:]
    if verb == "marks":
        marks(Path(rest[0]), Path(rest[1]), Path(rest[2]))
    elif verb == "probe":
        probe(rest[0], Path(rest[1]))
    elif verb == "fit":
        fit(Path(rest[0]))
    elif verb == "score":
        score(Path(rest[0]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
