#!/usr/bin/env python3
"""Makes golden scores for the self-assessment, independently of the library.

    python3 make.py 12 > scores.json      (the committed file)
    python3 make.py 200 > scores.json     (for a thorough look)

Standard library only. Sums are exact fractions, so every figure is right to the last digit that
a 64-bit number holds. The answers are drawn at random from a fixed seed. The rules are written
down anew from the documentation of `score.rs` and `rank.rs`, not translated from the code.
"""
import json
import math
import pathlib
import random
import sys
from fractions import Fraction as F

HERE = pathlib.Path(__file__).parent
Q = json.loads((HERE / "../../questionnaires/city-self-assessment.json").read_text())
MASK = (1 << 64) - 1


def exact(number):
    return F(str(number))


def draw(rng, q, gap):
    """A random stored value; None for a question without an entry."""
    r = rng.random()
    if r < gap:
        return rng.choice([None, "no-answer"])
    if r < gap + 0.1:
        return "not-applicable"
    if q["kind"] == "choice":
        return {"chosen": rng.choice(q["options"])["key"]}
    if q["kind"] == "several":
        return {"several": [o["key"] for o in q["options"] if rng.random() < 0.5]}
    if q["kind"] == "number":
        return {"number": round(rng.uniform(q["least"], q["most"]), 2)}
    return {"text": "some words"}


def worth(q, value):
    if value in (None, "no-answer", "not-applicable"):
        return None
    scores = {o["key"]: exact(o["score"]) for o in q.get("options", [])}
    if q["kind"] == "choice":
        return scores[value["chosen"]]
    if q["kind"] == "several":
        return sum((scores[k] for k in value["several"]), F(0)) / sum(scores.values())
    scale = q["scale"]
    low, high = exact(scale["worst"]), exact(scale["best"])
    return min(F(1), max(F(0), (exact(value["number"]) - low) / (high - low)))


def standing(q, answers, questions):
    """'none', 'out', 'open' or a fraction. No condition here hangs on a conditional question."""
    if q["kind"] == "text":
        return "none"
    rule = q.get("asked_if")
    if rule:
        gate = answers.get(rule["question"])
        if gate == "not-applicable":
            return "out"
        if not isinstance(gate, dict):
            return "open"
        chosen = gate.get("several") or [gate.get("chosen")]
        if not set(chosen) & set(rule["any_of"]):
            return F(0) if rule["otherwise"] == "counts-zero" else "out"
    value = answers.get(q["key"])
    if value == "not-applicable":
        return "out"
    w = worth(q, value)
    return "open" if w is None else w


def section_score(section, answers, questions):
    stands = [(q["weight"], standing(q, answers, questions)) for q in section["questions"]]
    scored = [(w, s) for w, s in stands if isinstance(s, F)]
    opened = sum(w for w, s in stands if s == "open")
    total, got = sum(w for w, _ in scored), sum((w * s for w, s in scored), F(0))
    every = total + opened
    return {
        "value": 100 * got / total if total else None,
        "worst": 100 * got / every if every else None,
        "best": 100 * (got + opened) / every if every else None,
        "counts": [len(scored) + sum(s == "open" for _, s in stands), len(scored),
                   sum(s == "out" for _, s in stands)],
    }


def mean(pairs):
    pairs = [(w, x) for w, x in pairs if x is not None and w > 0]
    return sum((w * x for w, x in pairs), F(0)) / sum(w for w, _ in pairs) if pairs else None


def one_case(rng):
    questions = {q["key"]: q for s in Q["sections"] for q in s["questions"]}
    gap = rng.choice([0.0, 0.1, 0.4, 0.9])
    answers = {k: v for k, q in questions.items() if (v := draw(rng, q, gap)) is not None}
    sections = {s["area"]: section_score(s, answers, questions) for s in Q["sections"]}
    weights = {area: rng.choice([0, 1, 1, 2, 5]) for area in sections}
    over = lambda what: mean([(weights[a], s[what]) for a, s in sections.items()])
    stored = {k: {"value": v} for k, v in answers.items()}
    return {"answers": stored, "weights": weights, "sections": sections,
            "overall": {what: over(what) for what in ("value", "worst", "best")}}


class SplitMix:
    def __init__(self, seed):
        self.state = seed

    def unit(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return ((z ^ (z >> 31)) >> 11) / 2**53


def rank(scores):
    return [1 + sum(other > own for other in scores) for own in scores]


def rank_case(rng, seed):
    areas = ["a", "b", "c", "d"]
    cities = [{a: rng.randint(30, 80) for a in areas if rng.random() < 0.9 or a == "a"}
              for _ in range(9)]
    weights = {"a": 1, "b": 2, "c": 1, "d": 3}
    score = lambda city, w: round(sum(w[a] * city[a] for a in city) / sum(w[a] for a in city), 9)
    random_ = SplitMix(seed)
    draws = []
    for _ in range(1000):
        shaken = {a: weights[a] * (1 + 0.25 * (2 * random_.unit() - 1)) for a in areas}
        draws.append(rank([score(c, shaken) for c in cities]))
    result = []
    for i, own in enumerate(rank([score(c, weights) for c in cities])):
        drawn = sorted(d[i] for d in draws)
        result.append([own, drawn[math.ceil(0.05 * 1000) - 1], drawn[math.ceil(0.95 * 1000) - 1]])
    return {"seed": seed, "cities": cities, "weights": weights, "intervals": result}


def main():
    rng = random.Random(20261124)
    count = int(sys.argv[1])
    out = {"cases": [one_case(rng) for _ in range(count)],
           "ranks": [rank_case(rng, seed) for seed in (1, 42, 2**63 + 5)]}
    print(json.dumps(out, default=float))


main()
