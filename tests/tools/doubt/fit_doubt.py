#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of core/findings/doubt.cpp: how probable it is that a statement and its speaker are right.

    onrecord-cli annotate --to json -o FOUND world/train/*.txt
    fit_doubt.py DIR_WITH_score_world.py world/train FOUND [OTHER_GOLD OTHER_FOUND]

A logistic model of what is known of each statement that has a speaker; what is right is told by score_world.py. Prints
weights, and for several thresholds how much is doubted of all that is shown and how much of the rest is right: by
articles that the weights were not fitted on (five parts), and by those of OTHER, which are looked at only.
"""
import json
import math
import random
import sys
from collections import Counter
from pathlib import Path

PARTS, ROUNDS, PENALTY = 5, 40, 1.0
PLAIN = {"said", "says", "say", "told"}
GOES_ON = {"added", "adds", "adding"}


def log_odds(p):
    p = min(max(p, 0.02), 0.98)
    return math.log(p / (1 - p))


def gap(a, b):
    """Characters between two hulls."""
    return max(0, max(a[0][0], b[0][0]) - min(a[-1][1], b[-1][1]))


def length(spans):
    return sum(end - begin for begin, end in spans)


def clues_of(statement, kinds, spoken):
    """In the order of Clue. \\a spoken: how many statements its first actor has."""
    kind, verb, word = statement["kind"], statement["verb"], (statement["verbWord"] or "").lower()
    content, cue, source = statement["content"], statement["cue"], statement["source"]
    actor = kinds[statement["actors"][0]]
    sure = statement["confidence"] * statement["speakerConfidence"]
    apart = gap(cue, source) if cue and source else 0
    return [
        1,
        log_odds(statement["confidence"]),
        log_odds(statement["speakerConfidence"]),
        log_odds(sure),
        statement["margin"],
        kind == "direct",
        kind == "mixed",
        statement["rule"] == "transcript-line",
        statement["rule"] == "no-comment",
        statement["rule"] == "subject-verb-infinitive",
        statement["certainty"] == "second-hand",
        not word,
        word in PLAIN,
        word in GOES_ON,
        word.endswith("ing"),
        verb == "says",
        verb == "thinks",
        actor == "place",
        actor == "group",
        actor == "document",
        len(statement["actors"]) > 1,
        not source,
        min(length(source), 100) / 50,
        length(source) > 50,
        apart > 2,
        apart > 15,
        min(length(cue), 40) / 10,
        math.log2(1 + length(content)) / 3,
        length(content) < 25,
        len(content) > 1,
        min(math.log2(spoken), 3),
    ]


NAMES = ("Always Statement Speaker Both Margin Direct Mixed Labelled NoComment Infinitive SecondHand NoVerb PlainVerb GoesOn Ing Says "
         "Thinks Place Group Document Joint NoSource SourceLength LongSource Apart FarApart CueLength Length Short Pieces Spoken").split()


class Examples:
    def __init__(self, scorer, gold, found):
        self.clues, self.right, self.article, self.shown = [], [], [], 0
        for path in sorted(gold.glob("*.json")):
            text = path.with_suffix(".txt").read_bytes().decode("utf-8")
            predicted = json.loads((found / path.name).read_text("utf-8"))
            verdicts = scorer.judge(json.loads(path.read_text("utf-8")), text, predicted)["shown"]
            kinds = {a["id"]: a["kind"] for a in predicted["actors"]}
            spoken = Counter(s["actors"][0] for s, _, _, _ in verdicts if s["actors"])
            self.shown += len(verdicts)
            for statement, _, right, _ in verdicts:
                if statement["actors"]:
                    self.clues.append([float(c) for c in clues_of(statement, kinds, spoken[statement["actors"][0]])])
                    self.right.append(right)
                    self.article.append(path.stem)


def probability(weights, clues):
    score = sum(w * c for w, c in zip(weights, clues))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def solve(matrix, vector):
    """Gauss with pivots."""
    n = len(vector)
    rows = [row[:] + [v] for row, v in zip(matrix, vector)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            if factor:
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    out = [0.0] * n
    for i in reversed(range(n)):
        out[i] = (rows[i][n] - sum(rows[i][j] * out[j] for j in range(i + 1, n))) / rows[i][i]
    return out


def fitted(clues, right):
    """Newton's steps on the penalised likelihood."""
    n = len(NAMES)
    weights = [0.0] * n
    for _ in range(8):
        gradient = [-PENALTY * w for w in weights]
        hessian = [[PENALTY * (i == j) for j in range(n)] for i in range(n)]
        for c, r in zip(clues, right):
            p = probability(weights, c)
            some = [i for i in range(n) if c[i]]
            for i in some:
                gradient[i] += (r - p) * c[i]
                part = p * (1 - p) * c[i]
                row = hessian[i]
                for j in some:
                    row[j] += part * c[j]
        weights = [w + s for w, s in zip(weights, solve(hessian, gradient))]
    return weights


def table(name, probabilities, examples):
    print(name)
    for least in (0.6, 0.65, 0.68, 0.7, 0.72, 0.74, 0.76, 0.8):
        sure = [r for p, r in zip(probabilities, examples.right) if p >= least]
        print(f"  {least:.2f}  doubted {100 - 100 * len(sure) / examples.shown:5.1f}  sure ones right {100 * sum(sure) / len(sure):5.1f}")


def main():
    sys.path.insert(0, sys.argv[1])
    import score_world
    given = Examples(score_world, Path(sys.argv[2]), Path(sys.argv[3]))
    articles = sorted(set(given.article))
    random.Random(3).shuffle(articles)
    part = {a: i % PARTS for i, a in enumerate(articles)}
    unseen = [0.0] * len(given.right)
    for k in range(PARTS):
        seen = [i for i, a in enumerate(given.article) if part[a] != k]
        weights = fitted([given.clues[i] for i in seen], [given.right[i] for i in seen])
        for i, a in enumerate(given.article):
            if part[a] == k:
                unseen[i] = probability(weights, given.clues[i])
    table("not fitted on", unseen, given)
    weights = fitted(given.clues, given.right)
    if len(sys.argv) > 5:
        other = Examples(score_world, Path(sys.argv[4]), Path(sys.argv[5]))
        table("other", [probability(weights, c) for c in other.clues], other)
    print(", ".join(f"{w:.2f}" for w in weights))
    for name, weight in zip(NAMES, weights):
        print(f"{name:14s} {weight:6.2f}")


if __name__ == "__main__":
    main()
