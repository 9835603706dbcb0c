"""Audits what we protected with another solver, and protects the same tables with another tool.

Reads cases as JSON lines (see examples/disclosure_speed). For each it builds the sums out of the hierarchies
by itself, solves the attacker's bounds with scipy's HiGHS, and compares every interval. Then
pytauargus protects the same table with the same rule, its pattern is audited by the same solver,
and the costs are compared. Prints one JSON line for each case; exits with 1 at the first fault.
"""

import importlib.util
import json
import os
import sys
import tempfile
import time

if importlib.util.find_spec("scipy") is None:
    print("absent scipy")
    sys.exit(0)

import numpy
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import lil_matrix

from quiet import silent

HAS_PEER = importlib.util.find_spec("pytauargus") is not None


class Table:
    def __init__(self, table):
        self.dimensions = table["dimensions"]
        self.cells = table["cells"]
        self.place = {tuple(c["codes"]): i for i, c in enumerate(self.cells)}
        self.value = numpy.array([c["value"] for c in self.cells])
        self.parts = []
        for d in self.dimensions:
            parts = {}
            for c in d["codes"]:
                if c.get("part_of"):
                    parts.setdefault(c["part_of"], []).append(c["code"])
            self.parts.append(parts)
        self.sums = []
        for codes, whole in self.place.items():
            for d, parts in enumerate(self.parts):
                if codes[d] in parts:
                    all = [self.place[codes[:d] + (p,) + codes[d + 1:]] for p in parts[codes[d]]]
                    self.sums.append((whole, all))

    def is_leaf(self, cell):
        return all(code not in parts for code, parts in zip(cell["codes"], self.parts))

    def bounds(self, hidden):
        """The attacker's least and greatest value of every hidden cell."""
        order = sorted(hidden)
        column = {cell: j for j, cell in enumerate(order)}
        rows, right = [], []
        for whole, parts in self.sums:
            signed = [(whole, 1.0)] + [(p, -1.0) for p in parts]
            unknown = [(column[c], s) for c, s in signed if c in column]
            if unknown:
                rows.append(unknown)
                right.append(-sum(s * self.value[c] for c, s in signed if c not in column))
        matrix = lil_matrix((len(rows), len(order)))
        for r, row in enumerate(rows):
            for j, s in row:
                matrix[r, j] += s
        matrix, found = matrix.tocsr(), {}
        for cell in order:
            limits = []
            for sign in (1, -1):
                c = numpy.zeros(len(order))
                c[column[cell]] = sign
                solved = linprog(c, A_eq=matrix, b_eq=right, bounds=(0, None), method="highs")
                if solved.status == 3:
                    limits.append(None)
                else:
                    assert solved.status == 0, solved.message
                    limits.append(sign * solved.fun)
            found[cell] = limits
        return found


def cheapest(table, needs):
    """The least cost of any safe pattern, by one large integer program; None if it takes too long.

    One set of flows for each side of each need, all within the cells that are hidden.
    """
    n, total = len(table.cells), float(table.value.max())
    sides = [(c, sign, far) for c, need in needs.items()
             for sign, far in ((-1, min(need["below"], table.value[c])), (1, need["above"])) if far > 1e-7]
    if n * len(sides) > 2500:
        return None
    size = n * (1 + len(sides))
    count = len(sides) * (len(table.sums) + 2 * n)
    matrix = lil_matrix((count, size))
    low, high, row = numpy.zeros(count), numpy.zeros(count), 0
    lower, upper = numpy.full(size, -total), numpy.full(size, total)
    lower[:n], upper[:n] = 0, 1
    for cell in needs:
        lower[cell] = 1
    for at, (cell, sign, far) in enumerate(sides):
        first = n * (1 + at)
        for whole, parts in table.sums:
            matrix[row, first + whole] += 1
            for part in parts:
                matrix[row, first + part] -= 1
            row += 1
        for i in range(n):
            # -value s <= y <= total s
            matrix[row, first + i], matrix[row, i] = 1, table.value[i]
            low[row], high[row] = 0, numpy.inf
            matrix[row + 1, first + i], matrix[row + 1, i] = 1, -total
            low[row + 1], high[row + 1] = -numpy.inf, 0
            row += 2
        lower[first + cell] = upper[first + cell] = sign * far
    cost = numpy.concatenate([numpy.maximum(table.value, 1), numpy.zeros(size - n)])
    integral = numpy.concatenate([numpy.ones(n), numpy.zeros(size - n)])
    solved = milp(cost, constraints=LinearConstraint(matrix.tocsr(), low, high), integrality=integral,
                  bounds=Bounds(lower, upper), options={"time_limit": 3, "mip_rel_gap": 0})
    return float(solved.fun) if solved.status == 0 else None


def shortfalls(table, bounds, needs, hidden):
    """Cells that are not as uncertain as they must be."""
    short = []
    for cell, need in needs.items():
        value = table.value[cell]
        low, high = bounds.get(cell, (value, value))
        slack = 1e-5 * max(1.0, value)
        if low > value - need["below"] + slack or (high is not None and high < value + need["above"] - slack):
            short.append(cell)
    return short


def hierarchy_file(dimension, folder):
    """The tree below the total, indented by @, as the peer reads it; None for a flat one."""
    parts = {}
    for c in dimension["codes"]:
        parts.setdefault(c.get("part_of"), []).append(c["code"])
    root = parts[None][0]
    if all(c.get("part_of") in (None, root) for c in dimension["codes"]):
        return None
    lines = []

    def walk(code, depth):
        for part in parts.get(code, []):
            lines.append("@" * depth + part)
            walk(part, depth + 1)

    walk(root, 0)
    path = os.path.join(folder, dimension["key"] + ".hrc")
    with open(path, "w") as file:
        file.write("\n".join(lines) + "\n")
    return path


def peer(table, method):
    """The cells that pytauargus hides, and the seconds it takes."""
    from pytauargus import protect

    folder = tempfile.mkdtemp()
    names = [d["key"] for d in table.dimensions]
    micro = {name: [] for name in names + ["amount"]}
    for cell in filter(table.is_leaf, table.cells):
        for contribution in cell["largest"]:
            for name, code in zip(names, cell["codes"]):
                micro[name].append(code)
            micro["amount"].append(float(contribution))
    files = {d["key"]: hierarchy_file(d, folder) for d in table.dimensions}
    hrc = {k: v for k, v in files.items() if v}
    os.chdir(folder)  # the engine leaves its logs where it stands
    start = time.time()
    with silent():
        result = protect(micro, [names], response="amount", safety_rules="P(15,1)", suppress=method,
                         hrc=hrc or None, hierleadstring="@", totcode="T", workdir=folder)
    seconds = time.time() - start
    hidden = set()
    for row in result.tables[0].rows:
        codes = tuple(row[name] if row[name] not in ("", "Total") else "T" for name in names)
        if row["status"] in ("U", "M"):
            hidden.add(table.place[codes])
    return hidden, seconds


def main():
    faults = 0
    for line in open(os.path.abspath(sys.argv[1])).read().splitlines():
        case = json.loads(line)
        table = Table(case["table"])
        # Findings go by the place of the cell in the table: one table, one number for each cell.
        hidden = {f["cell"] for f in case["findings"]}
        needs = {f["cell"]: f["need"] for f in case["findings"] if f["need"]}
        bounds = table.bounds(hidden)
        report = {"shape": case["shape"], "seed": case["seed"], "hidden": len(hidden)}
        worst = 0.0
        for f in case["findings"]:
            low, high = bounds[f["cell"]]
            ours = f["interval"]
            if (high is None) != (ours["upper"] is None):
                worst = float("inf")
                continue
            apart = [abs(low - ours["lower"])] + ([abs(high - ours["upper"])] if high is not None else [])
            worst = max([worst] + [a / max(1.0, table.value[f["cell"]]) for a in apart])
        report["bounds_apart"] = worst
        report["short"] = len(shortfalls(table, bounds, needs, hidden))
        faults += worst > 1e-6 or report["short"] > 0
        cost = lambda cells: float(sum(max(1.0, table.value[c]) for c in cells))
        report["cost"] = cost(hidden)
        report["proof"] = case["proof"]
        if case["proof"]["proof"] == "optimal":
            report["cheapest"] = cheapest(table, needs)
            if report["cheapest"] is not None:
                faults += abs(report["cheapest"] - report["cost"]) > 1e-4 * report["cost"]
        report["seconds"] = case["suppression_seconds"]
        for method in sys.argv[2:] if HAS_PEER and case["table"]["quantity"] == "magnitude" else []:
            try:
                theirs, seconds = peer(table, method)
            except Exception as error:  # the peer refuses some tables
                report[method] = f"refused: {error}"
                continue
            short = shortfalls(table, table.bounds(theirs), needs, theirs)
            ratio = report["cost"] / max(cost(theirs), 1.0)
            report[method] = {"cost": cost(theirs), "hidden": len(theirs), "short": len(short),
                              "seconds": seconds, "ours_to_theirs": ratio}
            is_optimal = case["proof"]["proof"] == "optimal"
            # A cheaper pattern than one that is proven the cheapest would be a fault of ours.
            faults += is_optimal and not short and ratio > 1.0 + 1e-6
            least = case["proof"].get("least", report["cost"])
            faults += not short and cost(theirs) < least * (1 - 1e-6)
        print(json.dumps(report))
    if not HAS_PEER:
        print("absent pytauargus")
    sys.exit(1 if faults else 0)


main()
