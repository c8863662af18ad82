#!/usr/bin/env python3
"""Fits the weights of core/ranking/reportprobability.cpp. See README.md for the protocol.

    fit_reports.py probe  REPORTPROBE TRAIN_DIR OUT_DIR    writes OUT_DIR/NAME.tsv, a line a proposal
    fit_reports.py score  TRAIN_DIR OUT_DIR                 what is kept of articles that were held back
    fit_reports.py fit    TRAIN_DIR OUT_DIR                 prints the two tables

TRAIN_DIR holds NAME.txt and NAME.json (statements with content spans in code points, "optional").
Standard library only. The same input gives the same tables.
"""
import collections
import json
import math
import random
import re
import subprocess
import sys
from pathlib import Path

WORD = re.compile(r"\w+(?:['’]\w+)*", re.UNICODE)
PULL = 2.0  # towards 0, shared by all proposals
PASSES = 40
FOLDS = 5


def probe(program, train, out):
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(train.glob("*.txt")):
        printed = subprocess.run([program, path], check=True, capture_output=True, text=True).stdout
        (out / f"{path.stem}.tsv").write_text(printed, "utf-8")


def proposals(train, out):
    """(article, is a clause, clues, answer, is optional) of each; an optional statement is one, too"""
    for path in sorted(out.glob("*.tsv")):
        text = (train / f"{path.stem}.txt").read_bytes().decode("utf-8")
        units, at = {}, 0  # code point by UTF-16 unit
        for i, c in enumerate(text + " "):
            units[at] = i
            at += 2 if ord(c) > 0xFFFF else 1
        spans = [m.span() for m in WORD.finditer(text)]
        words = lambda parts: {i for i, (a, b) in enumerate(spans) for s, e in parts if s <= a and b <= e}
        gold = json.loads((train / f"{path.stem}.json").read_text("utf-8"))["statements"]
        marked = [(words(g["content"]), g["optional"]) for g in gold]
        for line in path.read_text("utf-8").splitlines():
            begin, end, clause, *clues = line.split("\t")
            own = words([(units[int(begin)], units[int(end)])])
            same = [optional for other, optional in marked if own and len(own & other) * 2 >= len(own | other)]
            seen = [(k, float(v)) for k, v in enumerate(clues) if float(v)]
            yield path.stem, clause == "1", seen, bool(same), bool(same) and all(same)


def probability(weights, clues):
    z = sum(weights[k] * v for k, v in clues)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))


def fitted(rows):
    """A logistic regression by AdaGrad; the weights are the mean of the later passes."""
    count = 1 + max(k for _, _, clues, _, _ in rows for k, _ in clues)
    weights, squares, sums = [0.0] * count, [1e-6] * count, [0.0] * count
    order, chance = list(range(len(rows))), random.Random(3)
    for step in range(PASSES):
        chance.shuffle(order)
        for i in order:
            _, _, clues, answer, _ = rows[i]
            error = probability(weights, clues) - answer
            for k, v in clues:
                slope = error * v + PULL * weights[k] / len(rows)
                squares[k] += slope * slope
                weights[k] -= 0.2 * slope / math.sqrt(squares[k])
        if step >= PASSES // 2:
            sums = [s + w for s, w in zip(sums, weights)]
    return [s / (PASSES - PASSES // 2) for s in sums]


def score(train, out):
    everything = list(proposals(train, out))
    names = sorted({row[0] for row in everything})
    random.Random(1).shuffle(names)
    fold = {name: i % FOLDS for i, name in enumerate(names)}
    for clause in (False, True):
        rows = [row for row in everything if row[1] == clause]
        kept = collections.Counter()
        for k in range(FOLDS):
            weights = fitted([row for row in rows if fold[row[0]] != k])
            for row in rows:
                if fold[row[0]] == k:
                    kind = "optional" if row[4] else "statement" if row[3] else "none"
                    kept["all", kind] += 1
                    for least in (0.2, 0.3, 0.4, 0.5):
                        kept[least, kind] += probability(weights, row[2]) >= least
        for least in ("all", 0.2, 0.3, 0.4, 0.5):
            print("clause" if clause else "phrase", least, *(f"{kind} {kept[least, kind]}" for kind in ("statement", "optional", "none")))


def fit(train, out):
    everything = list(proposals(train, out))
    for clause, name in ((False, "ofPhrase"), (True, "ofClause")):
        weights = fitted([row for row in everything if row[1] == clause])
        print(f"static constexpr ReportClues {name}{{{', '.join(f'{w:.2f}' for w in weights)}}};")


if __name__ == "__main__":
    folders = [Path(each) for each in sys.argv[2:]]
    {"probe": probe, "score": score, "fit": fit}[sys.argv[1]](*folders)
