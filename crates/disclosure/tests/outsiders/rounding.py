"""Rounds the tables that we rounded with another tool, and looks for a better rounding with another solver.

Reads cases as JSON lines. For each it checks by itself that our figures are multiples next to the
truth and add up, solves for the least movement with scipy's HiGHS, and for what a reader can prove
of every cell. Then pytauargus rounds the same table to the same base: it may not move figures less,
nor leave any cell more uncertain. Prints one JSON line for each case; exits with 1 if there is a fault.
"""

import importlib.util
import json
import os
import sys
import tempfile

if importlib.util.find_spec("scipy") is None:
    print("absent scipy")
    sys.exit(0)

import numpy
from scipy.optimize import Bounds, LinearConstraint, linprog, milp

from quiet import silent

HAS_PEER = importlib.util.find_spec("pytauargus") is not None


class Table:
    def __init__(self, table):
        self.dimensions = table["dimensions"]
        self.cells = table["cells"]
        self.value = numpy.array([c["value"] for c in self.cells])
        place = {tuple(c["codes"]): i for i, c in enumerate(self.cells)}
        parts = []
        for d in self.dimensions:
            of = {}
            for c in d["codes"]:
                if c.get("part_of"):
                    of.setdefault(c["part_of"], []).append(c["code"])
            parts.append(of)
        self.inner = [all(code not in of for code, of in zip(c["codes"], parts)) for c in self.cells]
        rows = []
        for codes, whole in place.items():
            for d, of in enumerate(parts):
                if codes[d] in of:
                    row = numpy.zeros(len(self.cells))
                    row[whole] = 1
                    for p in of[codes[d]]:
                        row[place[codes[:d] + (p,) + codes[d + 1:]]] -= 1
                    rows.append(row)
        self.sums, self.place = numpy.array(rows), place

    def least_movement(self, base):
        down, rest = numpy.floor(self.value / base), self.value % base
        solved = milp(base - 2 * rest,
                      constraints=LinearConstraint(self.sums, -self.sums @ down, -self.sums @ down),
                      integrality=numpy.ones(len(rest)), bounds=Bounds(0, numpy.where(rest == 0, 0, 1)))
        return None if solved.x is None else float(solved.fun + rest.sum())

    def proven(self, figures, base):
        """What a reader can prove of each cell who knows the base and that the truth adds up."""
        low, high = numpy.maximum(figures - base + 1, 0), figures + base - 1
        found = []
        for cell in range(len(figures)):
            ends = []
            for sign in (1, -1):
                cost = numpy.zeros(len(figures))
                cost[cell] = sign
                solved = linprog(cost, A_eq=self.sums, b_eq=numpy.zeros(len(self.sums)),
                                 bounds=list(zip(low, high)), method="highs")
                assert solved.status == 0, solved.message
                ends.append(sign * solved.fun)
            found.append(ends)
        return numpy.array(found)


def peer(table, base):
    """The figures of pytauargus, in our order."""
    from pytauargus import protect

    folder = tempfile.mkdtemp()
    names = [d["key"] for d in table.dimensions]
    micro = {name: [] for name in names + ["people"]}
    for cell, is_inner in zip(table.cells, table.inner):
        # An empty cell has a row of nobody, or the peer would not know of its codes.
        for _ in range(int(cell["value"]) if is_inner else 0):
            for name, code in zip(names, cell["codes"]):
                micro[name].append(code)
            micro["people"].append(1.0)
    os.chdir(folder)  # the engine leaves its logs where it stands
    with silent():
        result = protect(micro, [names], response="people", safety_rules=None,
                         suppress=f"RND(1,{base},0,10)", totcode="T", workdir=folder)
    figures = numpy.full(len(table.cells), numpy.nan)
    for row in result.tables[0].rows:
        codes = tuple(row[name] if row[name] not in ("", "Total") else "T" for name in names)
        figures[table.place[codes]] = float(row["people"])
    # What the peer leaves out are empty cells.
    return numpy.where(numpy.isnan(figures), 0.0, figures)


def main():
    faults = 0
    for line in open(os.path.abspath(sys.argv[1])).read().splitlines():
        case = json.loads(line)
        table, base, ours = Table(case["table"]), case["base"], numpy.array(case["figures"])
        moved = numpy.abs(ours - table.value)
        report = {"seed": case["seed"], "cells": len(ours), "base": base, "movement": float(moved.sum())}
        is_sound = (ours % base == 0).all() and (moved < base).all() and not (table.sums @ ours).any()
        report["is_sound"] = bool(is_sound)
        report["least"] = table.least_movement(base)
        faults += not is_sound or abs(moved.sum() - report["least"]) > 1e-6
        proven, told = table.proven(ours, base), numpy.array([case["least"], case["most"]]).T
        report["ranges_apart"] = float(numpy.abs(proven - told).max())
        faults += report["ranges_apart"] > 1e-6
        if HAS_PEER:
            try:
                theirs = peer(table, base)
                theirs_moved = numpy.abs(theirs - table.value)
                width = lambda found: (found[:, 1] - found[:, 0]).min()
                report["peer"] = {"movement": float(theirs_moved.sum()), "farthest": float(theirs_moved.max())}
                faults += moved.sum() > theirs_moved.sum() + 1e-6
                if (theirs_moved < base).all() and not (table.sums @ theirs).any():
                    report["peer"]["narrowest"] = float(width(table.proven(theirs, base)))
                    faults += width(proven) < report["peer"]["narrowest"] - 1e-6
            except Exception as error:  # the peer refuses some tables
                report["peer"] = f"refused: {error}"
        report["narrowest"] = float((proven[:, 1] - proven[:, 0]).min())
        print(json.dumps(report))
    if not HAS_PEER:
        print("absent pytauargus")
    sys.exit(1 if faults else 0)


main()
