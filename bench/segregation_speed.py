#!/usr/bin/env python3
"""All measures of segregation that need no map, with draws by chance: beside the Python package `segregation`.

A made-up city of 50,000 neighbourhoods and 10 groups (`crates/segregation/examples/segregation_speed.rs`). Ours takes
80 measures of one group against all others and 9 of all groups, of 1,000 cities drawn by evenness. The package does
the same, index by index, with its own `simulate_null` on one processor; it is given DRAWS draws and one of the
groups, and its time is scaled by draws and groups. Its Gini of all groups asks for n*n numbers of 8 bytes for each
group and is left out, though ours is not. Both begin with the same city; the values of it that both find are compared.

    cargo build --release -p segregation --examples
    python3 -m pip install --target peers segregation==2.5.4
    PYTHONPATH=peers bench/segregation_speed.py [NEIGHBOURHOODS 50000] [GROUPS 10] [DRAWS OF THE PACKAGE 2] [ROUNDS 3]
"""

import json
import os
import resource
import sys
import time
import warnings

from beside import Run, example, has_module, head, take_turns, tell

OURS = 1_000
SIZES = [int(word) for word in sys.argv[1:] if word.isdigit()]
NEIGHBOURHOODS, GROUPS, DRAWS, ROUNDS = (SIZES + [50_000, 10, 2, 3][len(SIZES):])[:4]


def numbers():
    """The numbers of the example's generator."""
    state = 42
    while True:
        state = (state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2**64
        yield state >> 33


def city(geopandas):
    chance = numbers()
    rows = [[next(chance) % (40 + 120 * (k + 1)) for k in range(GROUPS)] for _ in range(NEIGHBOURHOODS)]
    rows = [[0] * GROUPS if i % 50 == 7 else row for i, row in enumerate(rows)]
    table = geopandas.GeoDataFrame(rows, columns=[f"g{k}" for k in range(GROUPS)], dtype=float)
    table["total"] = table.sum(axis=1)
    # The package asks for places where it draws, though no index here looks at them.
    places = range(NEIGHBOURHOODS)
    return table.set_geometry(geopandas.points_from_xy(places, places), crs="EPSG:3857")


def peer():
    """What the package needs for all draws, scaled; told as JSON."""
    warnings.filterwarnings("ignore")
    os.environ["TQDM_DISABLE"] = "1"
    import geopandas
    from segregation import multigroup, singlegroup
    from segregation.inference import SIMULATORS, simulate_null

    single = ["Dissim", "Gini", "Entropy", "Isolation", "Interaction", "CorrelationR", "Atkinson", "MinMax"]
    many = ["MultiDissim", "MultiInfoTheory", "MultiNormExposure", "MultiRelativeDiversity", "MultiSquaredCoefVar",
            "MultiDivergence", "SimpsonsConcentration", "SimpsonsInteraction"]
    table = city(geopandas)
    names = [f"g{k}" for k in range(GROUPS)]
    single = [(getattr(singlegroup, name), lambda index, t: index(t.copy(), names[0], "total"), GROUPS) for name in single]
    many = [(getattr(multigroup, name), lambda index, t: index(t.copy(), names), 1) for name in many]
    clock = processor = 0.0
    for index, fit, times in single + many:
        fit(index, table.head(20))  # compiles what it compiles
        fitted = fit(index, table)
        if index.__name__ == "Gini":
            gini = float(fitted.statistic)
        began = time.perf_counter(), time.process_time()
        simulate_null(DRAWS, SIMULATORS["evenness"], fitted, n_jobs=1)
        clock += (time.perf_counter() - began[0]) * times * OURS / DRAWS
        processor += (time.process_time() - began[1]) * times * OURS / DRAWS
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"gini": gini, "clock": clock, "processor": processor, "memory": memory}))


def ours(threads):
    def run():
        words = [example("segregation_speed"), NEIGHBOURHOODS, GROUPS, OURS, threads, 0, 1]
        done = Run(words)
        drawn = next(line for line in done.lines if "draws" in line["what"])
        gini = next(line["value"] for line in done.lines if line["what"].startswith("gini"))
        figures.add(round(gini, 12))
        return {"s on the clock": drawn["seconds"], "s of the processor": done.processor, "MB of memory": done.memory}

    return run


def theirs():
    done = Run([sys.executable, "-W", "ignore", __file__, *SIZES, "peer"]).lines[0]
    figures.add(round(done["gini"], 12))
    return {"s on the clock": done["clock"], "s of the processor": done["processor"], "MB of memory": done["memory"]}


if sys.argv[-1] == "peer":
    peer()
    sys.exit()
figures = set()
head(f"{NEIGHBOURHOODS:,} neighbourhoods, {GROUPS} groups, {OURS:,} draws; our processor's time is that of the whole program")
programs = {"ours, two threads": ours(2), "ours, one thread": ours(1)}
if has_module("segregation"):
    programs[f"segregation, {DRAWS} draws scaled"] = theirs
else:
    print("the package `segregation` is not there, so ours stands alone")
tell(take_turns(programs, ROUNDS), "ours, two threads")
if len(figures) > 1:
    raise SystemExit(f"the same city has several Gini indices: {figures}")
