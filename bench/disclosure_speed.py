#!/usr/bin/env python3
"""Two-way tables of 1,000 cells with hierarchies, made safe and audited: beside pytauargus, tau-Argus for Python.

Random tables of `crates/disclosure/examples/disclosure_speed`, magnitudes under the p% rule with p = 15. Each method
of the peer gets the contributions of which the table is the sum. What was hidden is compared by its cost (the sum of
the hidden figures), because a method that hides more is soon done. The clock of both is that of the work alone, read
inside; the processor's time of ours is that of the whole program, of the peer that of the work alone. The peer's OPT
has a limit of time, in minutes, and stops before the optimum; with none it stops at the first pattern.

    cargo build --release -p disclosure --examples
    python3 -m pip install --target peers pytauargus==0.6.0
    PYTHONPATH=peers bench/disclosure_speed.py [ROUNDS 3] [SEEDS 3]
"""

import contextlib
import io
import json
import os
import pathlib
import resource
import statistics
import sys
import tempfile
import time

from beside import Run, example, has_module, number, take_turns

SHAPES = ["30;6,4", "8,4;24", "40;5,4"]
METHODS = ["MOD(1)", "MOD(1,10)", "OPT(1)", "OPT(1,1)"]
RULE = "P(15,1)"
RATIOS = ["clock", "processor", "cost"]
SIZES = [int(word) for word in sys.argv[1:3] if word.isdigit()]
ROUNDS, SEEDS = (SIZES + [3, 3][len(SIZES):])[:2]


def parts_of(dimension):
    parts = {}
    for code in dimension["codes"]:
        parts.setdefault(code.get("part_of"), []).append(code["code"])
    return parts


def hierarchy_file(dimension, folder):
    """The tree below the total, indented by @, as the peer reads it; none for a flat one."""
    parts = parts_of(dimension)
    [whole] = parts[None]
    lines = []

    def walk(code, depth):
        for part in parts.get(code, []):
            lines.append("@" * depth + part)
            walk(part, depth + 1)

    walk(whole, 0)
    path = pathlib.Path(folder) / (dimension["key"] + ".hrc")
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return str(path) if len(parts) > 2 else None


@contextlib.contextmanager
def silent():
    """The peer's engine writes to the process's own output."""
    sys.stdout.flush()
    held, nothing = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    finally:
        os.dup2(held, 1)
        os.close(nothing)
        os.close(held)


def peer(path, method):
    """Protects and audits a table; told as JSON."""
    from pytauargus import protect

    table = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["table"]
    dimensions, names = table["dimensions"], [d["key"] for d in table["dimensions"]]
    whole = [parts_of(d) for d in dimensions]
    micro = {name: [] for name in [*names, "amount"]}
    for cell in table["cells"]:
        if all(code not in parts for code, parts in zip(cell["codes"], whole)):
            for contribution in cell["largest"]:
                for name, code in zip(names, cell["codes"]):
                    micro[name].append(code)
                micro["amount"].append(float(contribution))
    value = {tuple(cell["codes"]): cell["value"] for cell in table["cells"]}
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # the engine leaves its logs where it stands
        trees = {d["key"]: hierarchy_file(d, folder) for d in dimensions}
        with silent():
            began = time.perf_counter(), time.process_time()
            done = protect(micro, [names], response="amount", safety_rules=RULE, suppress=method,
                           hrc={k: v for k, v in trees.items() if v} or None, hierleadstring="@", totcode="T", workdir=folder)
            ended = time.perf_counter(), time.process_time()
            done.engine.audit(0)
            audited = time.perf_counter()
        hidden = [row for row in done.tables[0].rows if row["status"] in ("U", "M")]
        codes = lambda row: tuple(row[name] if row[name] not in ("", "Total") else "T" for name in names)
        cost = sum(max(1.0, value[codes(row)]) for row in hidden)
        os.chdir("/")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"clock": ended[0] - began[0], "processor": ended[1] - began[1], "audit": audited - ended[0],
                      "memory": memory, "cost": cost, "hidden": len(hidden), "proof": "none"}))


def ours(seed, shape):
    def run():
        done = Run([example("disclosure_speed"), "sums", seed, shape])
        told = done.lines[0]
        least = told["proof"].get("least", told["cost"])
        return {"clock": told["suppression_seconds"], "processor": done.processor, "audit": told["audit_seconds"],
                "memory": done.memory, "cost": told["cost"], "hidden": told["hidden"],
                "proof": "optimal" if least == told["cost"] else f"at most {(told['cost'] / least - 1) * 100:.2f} % too dear"}

    return run


def compare(seed, shape, folder):
    path = pathlib.Path(folder) / "case.json"
    case = Run([example("disclosure_speed"), "sums", seed, shape, "cases"]).lines[0]
    path.write_text(json.dumps(case), encoding="utf-8")
    programs = {"ours": ours(seed, shape)}
    if has_module("pytauargus"):
        for method in METHODS:
            programs[f"pytauargus {method}"] = lambda method=method: Run([sys.executable, __file__, "peer", path, method]).lines[0]
    print(f"\n{case['cells']:,} cells ({shape}, table {seed}), {case['primaries']} to be protected")
    print(f"{'who':22} {'s, least':>11} {'s, median':>11} {'processor':>11} {'audit':>11} {'MB':>11} {'hidden':>7} {'cost':>9}  proof")
    turns = take_turns(programs, ROUNDS)
    for name, runs in turns.items():
        middle = lambda figure: statistics.median(run[figure] for run in runs)
        figures = [min(run["clock"] for run in runs), *(middle(f) for f in ("clock", "processor", "audit", "memory"))]
        print(f"{name:22} {' '.join(number(f) for f in figures)} {runs[0]['hidden']:7} {runs[0]['cost']:9,.0f}  {runs[0]['proof']}")
    return {name: {f: statistics.median(run[f] for run in runs) for f in RATIOS} for name, runs in turns.items()}


def main():
    if not has_module("pytauargus"):
        print("pytauargus is not there, so ours stands alone")
    with tempfile.TemporaryDirectory() as folder:
        tables = [compare(seed, shape, folder) for shape in SHAPES for seed in range(1, SEEDS + 1)]
    print("\nall tables, in those of ours: the least, the median and the most")
    for name in tables[0]:
        for figure in RATIOS:
            ratios = sorted(table[name][figure] / table["ours"][figure] for table in tables)
            print(f"{name:22} {figure:10} {ratios[0]:8.3f} {statistics.median(ratios):8.3f} {ratios[-1]:8.3f}")


if sys.argv[1:2] == ["peer"]:
    peer(*sys.argv[2:4])
else:
    main()
