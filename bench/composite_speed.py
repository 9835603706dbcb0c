#!/usr/bin/env python3
"""An index of 51 units and 49 indicators, built again and put in doubt: beside the R package COINr.

The panel is made by the formula of `crates/composite/examples/composite_speed.rs`; both get it, fill gaps by the
median of a group, draw outliers in, put all on a scale and average in three levels. 500 times the whole index anew,
and the shares of five choices in its ranks (Sobol') from 7,000 evaluations. COINr does a twentieth of the first and a
fiftieth of the second, and its time is scaled. It is an R package: without `Rscript` and COINr ours stands alone.

    cargo build --release -p composite --examples
    apt-get install r-base-core && R CMD INSTALL COINr          # 1.1.14 with what it depends on
    bench/composite_speed.py [ROUNDS 3]
"""

import csv
import pathlib
import sys
import tempfile

from beside import ROOT, Run, example, has, head, take_turns, tell

UNITS, INDICATORS, BUILDS, RUNS, DOUBTS = 51, 49, 500, 1_000, 5
PART_OF_BUILDS, PART_OF_RUNS = 20, 50
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 3
LARGEST_APART = 1e-6


def panel(path):
    """The example's panel, as COINr reads it."""

    def cell(unit, at):
        if (unit * INDICATORS + at) % 31 == 0:
            return ""
        chance = (unit * 7_919 + at * 104_729 + 13) % 10_007 / 10_007
        return repr(chance ** (1 if at % 5 else 6) * 100 + 1)

    with open(path, "w", newline="", encoding="ascii") as file:
        out = csv.writer(file)
        out.writerow(["uCode", "uName", "group"] + [f"i{at}" for at in range(INDICATORS)])
        for unit in range(UNITS):
            out.writerow([f"u{unit}", f"unit {unit}", f"group {unit % 4}"] + [cell(unit, at) for at in range(INDICATORS)])


def ours(what, builds, runs, threads, figures):
    def run():
        done = Run([example("composite_speed"), UNITS, INDICATORS, builds, runs, threads])
        told = next(line for line in done.lines if line["what"] == what)
        first = next((line["outcome"] for line in done.lines if line["what"] == "build"), None)
        figures.extend([first] if first else [])
        return {f"{what}: s on the clock": told["seconds"], f"{what}: s of the processor": done.processor,
                "MB of memory": done.memory}

    return run


def coinr(path, kept):
    """One run of COINr for both questions of a round."""
    directions = ",".join("-1" if at % 3 == 0 else "1" for at in range(INDICATORS))
    pillars = ",".join(str(at % 8) for at in range(INDICATORS))
    words = ["Rscript", ROOT / "bench/peer/coinr.R", path, directions, pillars, BUILDS // PART_OF_BUILDS, RUNS // PART_OF_RUNS]
    done = Run(words)
    kept.append(done.lines[0]["first"])
    return done.lines[0] | {"memory": done.memory}


def scaled(runs, what, key, times):
    return [{f"{what}: s on the clock": run[key] * times, f"{what}: s of the processor": run[key + "_processor"] * times,
             "MB of memory": run["memory"]} for run in runs]


def main():
    figures, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "panel.csv"
        panel(path)
        programs = {
            "build": ours("build", BUILDS, 0, 1, figures),
            "one thread": ours("sensitivity", 0, RUNS, 1, figures),
            "two threads": ours("sensitivity", 0, RUNS, 2, figures),
        }
        if has(["Rscript", "-e", "library(COINr)"]):
            programs["COINr"] = lambda: coinr(path, figures)
        else:
            print("R with COINr is not there, so ours stands alone")
        turns = take_turns(programs, ROUNDS)
    theirs = turns.get("COINr", [])
    head(f"{BUILDS} builds of {UNITS} units and {INDICATORS} indicators; our processor's time is that of the whole program")
    builds = {"ours": turns["build"]}
    doubts = {"ours, one thread": turns["one thread"], "ours, two threads": turns["two threads"]}
    if theirs:
        builds[f"COINr, {BUILDS // PART_OF_BUILDS} scaled"] = scaled(theirs, "build", "builds", PART_OF_BUILDS)
        doubts[f"COINr, {theirs[0]['evaluations']} scaled"] = scaled(theirs, "sensitivity", "doubt", PART_OF_RUNS)
    tell(builds, "ours")
    head(f"{RUNS * (DOUBTS + 2):,} evaluations for the shares of {DOUBTS} choices, 500 times drawn again")
    tell(doubts, "ours, two threads")
    print(f"\nthe score of the first unit: {', '.join(str(figure) for figure in sorted(set(figures)))}")
    if max(figures) - min(figures) > LARGEST_APART:
        raise SystemExit("which should be the same")


main()
