"""Holds our values against those of the Python package `segregation`.

Exactly (1e-9 of the value or of 1): everything without a map, land, centre, borders, the four values of
each decomposition, and measures over surroundings.

With the package's formula but our nearness: SP and ACL, for its own nearness grows with distance. RCL,
DPxx and DPxy against the textbook's formula in numpy, for the package sums x_j^2 in place of x_i x_j and
divides by the wrong row's sum. Surroundings without its rounding to whole people. Measures over borders
without the empty places. The density-corrected D to 1e-4, the precision of its search. Draws and the
corrections by draws against draws of numpy, within five standard errors.
"""

import glob
import json
import math
import os
import sys
import warnings
from unittest import mock

warnings.filterwarnings("ignore")
# Compiling takes longer than a few hundred places do uncompiled.
os.environ["NUMBA_DISABLE_JIT"] = "1"
try:
    import geopandas
    import numpy as np
    import pandas as pd
    from segregation import multigroup, singlegroup
    from segregation.decomposition import DecomposeSegregation
    from segregation.singlegroup import absolute_clustering, atkinson, spatial_proximity
    from shapely.geometry import Polygon
except ImportError as missing:
    print(f"absent segregation ({missing})")
    sys.exit(0)

ONE = {
    "dissimilarity": singlegroup.Dissim,
    "gini": singlegroup.Gini,
    "information-theory": singlegroup.Entropy,
    "atkinson": singlegroup.Atkinson,
    "min-max": singlegroup.MinMax,
    "isolation": singlegroup.Isolation,
    "interaction": singlegroup.Interaction,
    "correlation-ratio": singlegroup.CorrelationR,
}
LAND = {
    "delta": singlegroup.Delta,
    "absolute-concentration": singlegroup.AbsoluteConcentration,
    "relative-concentration": singlegroup.RelativeConcentration,
    "absolute-centralisation": singlegroup.AbsoluteCentralization,
    "relative-centralisation": singlegroup.RelativeCentralization,
}
BORDERS = {
    "spatial-dissimilarity": singlegroup.SpatialDissim,
    "boundary-dissimilarity": singlegroup.BoundarySpatialDissim,
    "perimeter-area-dissimilarity": singlegroup.PARDissim,
}
NEAR = {
    "spatial-proximity": (spatial_proximity, singlegroup.SpatialProximity),
    "absolute-clustering": (absolute_clustering, singlegroup.AbsoluteClustering),
}
MANY = {
    "multigroup-dissimilarity": multigroup.MultiDissim,
    "multigroup-gini": multigroup.MultiGini,
    "multigroup-information-theory": multigroup.MultiInfoTheory,
    "normalised-exposure": multigroup.MultiNormExposure,
    "relative-diversity": multigroup.MultiRelativeDiversity,
    "squared-variation": multigroup.MultiSquaredCoefVar,
    "divergence": multigroup.MultiDivergence,
    "simpson-concentration": multigroup.SimpsonsConcentration,
    "simpson-interaction": multigroup.SimpsonsInteraction,
}
faults, compared = [], {}


def hold(what, ours, theirs, within=1e-9):
    compared[what] = compared.get(what, 0) + 1
    if ours is None or not abs(ours - theirs) <= within * max(1.0, abs(theirs)):
        faults.append(f"{what}: ours {ours}, theirs {theirs}")


def frame(case, key):
    draft = case[key]
    shapes = [Polygon(outline[0], outline[1:]) for outline in case["outlines"]]
    columns = {g: [row[k] for row in draft["counts"]] for k, g in enumerate(draft["groups"])}
    data = geopandas.GeoDataFrame(columns, geometry=shapes, crs="EPSG:3857")
    data["total"] = data[draft["groups"]].sum(axis=1)
    return data


def check_outlines(case, data):
    draft = case["draft"]
    for i, shape in enumerate(data.geometry):
        hold("outline area", draft["areas"][i], shape.area)
        hold("outline perimeter", draft["borders"]["perimeters"][i], shape.length)
        hold("outline centroid", draft["centroids"][i][0], shape.centroid.x)
        hold("outline centroid", draft["centroids"][i][1], shape.centroid.y)


def check_one(case, data, group, value):
    b = case["settings"]["atkinson"]
    for code, index in ONE.items():
        if code != "atkinson":
            hold(code, value(code), index(data.copy(), group, "total").statistic)
    # The class forgets its parameter b and takes one half; the function beneath does not.
    hold("atkinson", value("atkinson"), atkinson._atkinson(data.copy(), group, "total", b)[0])
    centre = tuple(case["settings"]["centre"]["point"])
    for code, index in LAND.items():
        more = {"center": centre} if "central" in code else {}
        hold(code, value(code), index(data.copy(), group, "total", **more).statistic)
    inhabited = data[data["total"] > 0].reset_index(drop=True)
    for code, index in BORDERS.items():
        # Without its weights by rows, which make it matter from which side a border is seen.
        more = {"standardize": False} if code == "boundary-dissimilarity" else {}
        hold(code, value(code), index(inhabited.copy(), group, "total", **more).statistic)
    if len(data) < 100:
        theirs = singlegroup.DensityCorrectedDissim(data.copy(), group, "total").statistic
        hold("density-corrected-dissimilarity", value("density-corrected-dissimilarity"), theirs, 1e-4)


def nearness(case, data):
    fading = case["settings"]["fading"]
    x, y = data.centroid.x.values, data.centroid.y.values
    far = np.hypot(x[:, None] - x, y[:, None] - y)
    np.fill_diagonal(far, np.sqrt(0.6 * data.area.values))
    return np.exp(-far / fading)


def check_near(data, group, value, c):
    leave = lambda *_, **__: None
    for code, (module, index) in NEAR.items():
        with mock.patch.object(module, "generate_distance_matrix", lambda _: 1 - c), mock.patch.object(
            np, "fill_diagonal", leave
        ):
            hold(code, value(code), index(data.copy(), group, "total").statistic)
    x, t = data[group].values.astype(float), data["total"].values.astype(float)
    y = t - x
    rcl = (x @ c @ x / x.sum() ** 2) / (y @ c @ y / y.sum() ** 2) - 1
    hold("relative-clustering", value("relative-clustering"), rcl)
    near = (c @ x) / (c @ t)
    hold("distance-decay-isolation", value("distance-decay-isolation"), x @ near / x.sum())
    near = (c @ y) / (c @ t)
    hold("distance-decay-interaction", value("distance-decay-interaction"), x @ near / x.sum())


def check_surroundings(case, data, groups):
    near = {(code, k): v for code, k, v in case["surroundings"]}
    radius = case["settings"]["surroundings"]["radius"]
    with mock.patch.object(pd.DataFrame, "round", lambda self, *_, **__: self):
        for k, group in enumerate(groups):
            for code in ["dissimilarity", "gini", "information-theory", "isolation"]:
                theirs = ONE[code](data.copy(), group, "total", distance=radius).statistic
                hold(f"surroundings: {code}", near[code, k], theirs)
        for code in ["multigroup-dissimilarity", "multigroup-information-theory", "divergence"]:
            theirs = MANY[code](data.copy(), groups, distance=radius).statistic
            hold(f"surroundings: {code}", near[code, None], theirs)
    check_reardon(case, data, groups, radius)


def check_reardon(case, data, groups, radius):
    x, y = data.centroid.x.values, data.centroid.y.values
    w = np.maximum(0, 1 - np.hypot(x[:, None] - x, y[:, None] - y) / radius)
    counts = data[groups].values.astype(float)
    t, own = counts.sum(axis=1), counts.sum(axis=0) / counts.sum()
    share = (w @ counts) / (w @ t)[:, None]
    entropy = -np.where(share > 0, share * np.log(np.where(share > 0, share, 1)), 0).sum(axis=1)
    h = 1 - (t * entropy).sum() / (t.sum() * -(own * np.log(own)).sum())
    d = (t[:, None] * abs(share - own)).sum() / (2 * t.sum() * (own * (1 - own)).sum())
    found = {code: v for code, k, v in case["values"] if k is None}
    hold("surroundings-information-theory", found["surroundings-information-theory"], h)
    hold("surroundings-dissimilarity", found["surroundings-dissimilarity"], d)


def check_parts(case, data, other):
    one, two = case["draft"]["groups"][0], case["other"]["groups"][1]
    indices = {**ONE, **LAND}
    for code, approach, ours in case["parts"]:
        pair = indices[code](data.copy(), one, "total"), indices[code](other.copy(), two, "total")
        theirs = DecomposeSegregation(*pair, counterfactual_approach=approach.replace("-", "_"))
        hold(f"parts by {approach}: spread", ours["spread"], theirs.c_s)
        hold(f"parts by {approach}: composition", ours["composition"], theirs.c_a)


def index_of(code, x, t):
    data = pd.DataFrame({"x": x, "t": t})
    return ONE[code](data, "x", "t").statistic


def draws(model, x, t, rng):
    people, share = int(t.sum()), x.sum() / t.sum()
    if model == "evenness":
        return rng.binomial(t.astype(int), share), t
    if model == "systematic":
        a, b = (rng.multinomial(int(n), t / people) for n in (x.sum(), people - x.sum()))
        return a, a + b
    rows = rng.integers(0, len(x), len(x))
    return x[rows], t[rows]


def check_draws(case, data, value):
    rng = np.random.default_rng(99)
    x, t = data[case["draft"]["groups"][0]].values, data["total"].values
    for model, rows in case["tests"].items():
        drawn = [draws(model, x, t, rng) for _ in range(120)]
        for code, ours in rows:
            theirs = np.array([index_of(code, a, b) for a, b in drawn])
            error = theirs.std() * math.sqrt(1 / len(theirs) + 1 / ours["draws"])
            hold(f"{model}: mean", ours["expected"], theirs.mean(), 5 * error)
            for end, part in [("low", 2.5), ("high", 97.5)]:
                # The error of a 2.5 % quantile of a normal sample is 2.67 standard deviations over root n.
                hold(f"{model}: limit", ours[end], np.percentile(theirs, part), 15 * error)
        if model == "evenness":
            for code, corrected in [("dissimilarity", "modified-dissimilarity"), ("gini", "modified-gini")]:
                theirs = np.array([index_of(code, a, b) for a, b in drawn])
                found, mean = value(code), theirs.mean()
                modified = (found - mean) / (1 - mean) if found >= mean else (found - mean) / mean
                hold(corrected, value(corrected), modified, 5 * theirs.std() / math.sqrt(len(theirs)) / mean)
    np.random.seed(5)
    theirs = singlegroup.BiasCorrectedDissim(data.copy(), case["draft"]["groups"][0], "total", B=500)
    hold("bias-corrected-dissimilarity", value("bias-corrected-dissimilarity"), theirs.statistic, 6e-3)


for path in sorted(glob.glob(sys.argv[1] + "/*.json")):
    case = json.load(open(path))
    data, other = frame(case, "draft"), frame(case, "other")
    groups = case["draft"]["groups"]
    found = {(code, k): v for code, k, v in case["values"]}
    check_outlines(case, data)
    c = nearness(case, data)
    for k, group in enumerate(groups):
        value = lambda code, k=k: found[code, k]
        check_one(case, data, group, value)
        check_near(data, group, value, c)
    for code, index in MANY.items():
        hold(code, found[code, None], index(data.copy(), groups).statistic)
    check_surroundings(case, data, groups)
    if len(data) < 200:
        check_parts(case, data, other)
    if len(data) < 100:
        check_draws(case, data, lambda code: found[code, 0])

for fault in faults:
    print(fault, file=sys.stderr)
print("; ".join(f"{what} {count}" for what, count in compared.items()))
sys.exit(1 if faults else 0)
