"""How long the Python package `segregation` takes on the city of `examples/segregation_speed.rs`, as JSON lines.

`speed.py [neighbourhoods] [groups]`. Times one evaluation of each index (after one that compiles); what a
thousand draws take is a thousand times that, and drawing comes on top. The Gini index of many groups asks for
n*n numbers of 8 bytes for each group, so it is left out beyond 10,000 neighbourhoods, and so are distances.
"""

import json
import sys
import time
import warnings

warnings.filterwarnings("ignore")
import geopandas
import pandas as pd
from segregation import multigroup, singlegroup

n = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
groups = int(sys.argv[2]) if len(sys.argv) > 2 else 10
state = 42


def below(bound):
    global state
    state = (state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2**64
    return float((state >> 33) % bound)


def timed(what, act):
    start = time.perf_counter()
    result = act()
    seconds = time.perf_counter() - start
    print(json.dumps({"what": what, "seconds": round(seconds, 4), "result": result}), flush=True)
    return seconds


rows = [[below(40 + 120 * (k + 1)) for k in range(groups)] for _ in range(n)]
rows = [[0.0] * groups if i % 50 == 7 else row for i, row in enumerate(rows)]
names = [f"g{k}" for k in range(groups)]
data = pd.DataFrame(rows, columns=names)
data["total"] = data.sum(axis=1)
one = [
    singlegroup.Dissim,
    singlegroup.Gini,
    singlegroup.Entropy,
    singlegroup.Isolation,
    singlegroup.Interaction,
    singlegroup.CorrelationR,
    singlegroup.Atkinson,
    singlegroup.MinMax,
]
many = [
    multigroup.MultiDissim,
    multigroup.MultiInfoTheory,
    multigroup.MultiNormExposure,
    multigroup.MultiRelativeDiversity,
    multigroup.MultiSquaredCoefVar,
    multigroup.MultiDivergence,
    multigroup.SimpsonsConcentration,
    multigroup.SimpsonsInteraction,
] + ([multigroup.MultiGini] if n <= 10_000 else [])
small = data.head(20)
for index in one:
    index(small.copy(), names[0], "total")
total = 0.0
for index in one:
    each = lambda index=index: [float(index(data.copy(), g, "total").statistic) for g in names][0]
    total += timed(f"{index.__name__} of {groups} groups", each)
for index in many:
    total += timed(index.__name__, lambda index=index: float(index(data.copy(), names).statistic))
print(json.dumps({"what": "all once", "seconds": round(total, 3)}))
if n <= 10_000:
    width = int(-(-(n**0.5) // 1))
    x = [(i % width) * 100.0 for i in range(n)]
    y = [(i // width) * 100.0 for i in range(n)]
    squares = geopandas.points_from_xy(x, y).buffer(50, cap_style="square")
    placed = geopandas.GeoDataFrame(data, geometry=squares, crs="EPSG:3857")
    near = [
        singlegroup.SpatialProximity,
        singlegroup.AbsoluteClustering,
        singlegroup.RelativeClustering,
        singlegroup.DistanceDecayIsolation,
        singlegroup.DistanceDecayInteraction,
    ]
    for index in near:
        act = lambda index=index: float(index(placed.copy(), names[0], "total").statistic)
        timed(f"{index.__name__} of one group", act)
