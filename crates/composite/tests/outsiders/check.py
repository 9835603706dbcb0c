#!/usr/bin/env python3
"""Makes our indices anew with programs that know nothing of us.

    check.py FOLDER

For every index the folder holds NAME.index.json, the index as the library keeps it, and NAME.told.json with
the directions of its indicators, the groups of its units, correlations, alphas and principal components.
sobol.json holds rows of outcomes and the shares that were estimated from them. Each program says on a line
of its own how much it compared, or that it is absent.
"""

import importlib
import json
import math
import pathlib
import sys

CHECKS = []


def judge(*modules):
    """A check that needs these modules."""

    def noted(check):
        CHECKS.append((modules, check))
        return check

    return noted


def same(found, expected, what):
    assert len(found) == len(expected), what
    for at, (a, b) in enumerate(zip(found, expected)):
        a = math.nan if a is None else a
        b = math.nan if b is None else b
        both_missing = math.isnan(a) and math.isnan(b)
        assert both_missing or abs(a - b) <= 1e-9 * max(1.0, abs(b)), f"{what} at {at}: ours {a}, theirs {b}"


def indices(folder):
    for path in sorted(folder.glob("*.index.json")):
        name = path.name.removesuffix(".index.json")
        yield name, json.loads(path.read_text()), json.loads((folder / f"{name}.told.json").read_text())


def leaves(node):
    for part in node["parts"]:
        if "indicator" in part:
            yield part["indicator"]
        else:
            yield from leaves(part["node"])


def number(column):
    import numpy

    return numpy.array([math.nan if x is None else x for x in column], dtype=float)


def imputed(x, how, groups):
    import numpy

    if how == "none":
        return x
    middle = numpy.nanmean if how.endswith("mean") else numpy.nanmedian
    filled = x.copy()
    for at in numpy.flatnonzero(numpy.isnan(x)):
        if how.startswith("group") and groups[at] is None:
            continue
        peers = x if not how.startswith("group") else x[[g == groups[at] for g in groups]]
        if not numpy.isnan(peers).all():
            filled[at] = middle(peers)
    return filled


def treated(x, how):
    import numpy
    from scipy import stats

    if how == "none":
        return x
    rules = how["outliers"]

    def lean(y):
        return stats.skew(y[~numpy.isnan(y)], bias=False)

    def passes(y):
        there = y[~numpy.isnan(y)]
        tails = stats.kurtosis(there, bias=False)
        return abs(lean(y)) < rules["skewness"] or tails < rules["kurtosis"]

    if passes(x):
        return x
    y, ends = x.copy(), {True: set(), False: set()}
    while not passes(y):
        up = lean(y) >= 0
        end = numpy.nanmax(y) if up else numpy.nanmin(y)
        at = set(numpy.flatnonzero(y == end))
        if len(at | ends[up]) + len(ends[not up]) > rules["winsorise"]:
            break
        ends[up] |= at
        rest = y[(y != end) & ~numpy.isnan(y)]
        y[list(at)] = rest.max() if up else rest.min()
    if passes(y) or rules["then"] == "nothing":
        return y
    low, high = numpy.nanmin(x), numpy.nanmax(x)
    a = (high - low) / 100
    if rules["then"] == "log-by-skew" and lean(x) <= 0:
        return -numpy.log(high + a - x)
    return numpy.log(x - low + a)


def normalised(x, how, sign):
    import numpy
    from scipy import stats

    x = x * sign
    there = x[~numpy.isnan(x)]
    name, rules = (how, {}) if isinstance(how, str) else next(iter(how.items()))
    if name in ("rank", "borda", "percentile-rank"):
        y = numpy.full(len(x), math.nan)
        y[~numpy.isnan(x)] = stats.rankdata(there, method="min")
        return {"rank": y, "borda": y - 1, "percentile-rank": (y - 1) / (len(there) - 1)}[name]
    if name == "min-max":
        return (x - there.min()) / numpy.ptp(there) * (rules["high"] - rules["low"]) + rules["low"]
    if name == "z-score":
        y = numpy.full(len(x), math.nan)
        y[~numpy.isnan(x)] = stats.zscore(there, ddof=1)
        return y * rules["deviation"] + rules["mean"]
    if name == "goalposts":
        ends = sorted([rules["low"] * sign, rules["high"] * sign])
        y = (x - ends[0]) / (ends[1] - ends[0])
        return rules["scale"] * (numpy.clip(y, 0, 1) if rules["cap"] == "cut" else y)
    raise AssertionError(f"{name} is not asked for")


def scored(node, columns, given):
    """The scores of every node below and with this one, by key."""
    import numpy
    from scipy import stats

    parts, found = [], {}
    for part in node["parts"]:
        if "indicator" in part:
            parts.append((columns[part["indicator"]["key"]], part["indicator"]["weight"]))
        else:
            found |= scored(part["node"], columns, given)
            parts.append((found[part["node"]["key"]], part["node"]["weight"]))
    method = node["method"]
    scores = []
    for row in zip(*(column for column, _ in parts)):
        there = [(x, weight) for x, (_, weight) in zip(row, parts) if not math.isnan(x)]
        if not there or len(there) < node["enough"] * len(parts) - 1e-9:
            scores.append(math.nan)
            continue
        x, w = (numpy.array(part) for part in zip(*there))
        if method == "arithmetic":
            scores.append(numpy.average(x, weights=w))
        elif method == "geometric":
            scores.append(stats.gmean(x, weights=w))
        elif method == "harmonic":
            scores.append(stats.hmean(x, weights=w))
        else:
            scores.append(stats.pmean(x, method["power"]["exponent"], weights=w))
    return found | {node["key"]: numpy.array(scores)}


@judge("numpy", "scipy")
def steps(folder):
    count = 0
    for name, index, told in indices(folder):
        recipe, columns = index["recipe"], {}
        by_key = {leaf["key"]: leaf for leaf in leaves(recipe["whole"])}
        for one in index["indicators"]:
            leaf, key = by_key[one["key"]], one["key"]
            x = imputed(number(one["given"]), leaf.get("impute", recipe["impute"]), told["groups"])
            same(one["imputed"], x, f"{name} {key} imputed")
            x = treated(x, leaf.get("treat", recipe["treat"]))
            same(one["treated"], x, f"{name} {key} treated")
            x = normalised(x, leaf.get("normalise", recipe["normalise"]), told["signs"][key])
            same(one["normalised"], x, f"{name} {key} normalised")
            columns[key] = x
        scores = scored(recipe["whole"], columns, index)
        for node in [*index["nodes"], index["whole"]]:
            same(node["scores"], scores[node["key"]], f"{name} {node['key']}")
            count += len(node["scores"])
    return f"{count} scores made anew"


@judge("numpy", "scipy")
def ranks(folder):
    from scipy import stats

    count = 0
    for name, index, _ in indices(folder):
        scores = number(index["whole"]["scores"])
        there = scores == scores
        expected = stats.rankdata(-scores[there], method="min")
        # Two programs may differ in the last bit, and then in which of two equal scores comes first.
        same([r for r in index["whole"]["ranks"] if r is not None], expected, f"{name} ranks")
        count += len(expected)
    return f"{count} ranks"


@judge("numpy", "scipy")
def relations(folder):
    import numpy
    from scipy import stats

    count = 0
    for name, index, told in indices(folder):
        columns = [number(one["normalised"]) for one in index["indicators"]]
        for kind, relate in [("linear", stats.pearsonr), ("by-rank", stats.spearmanr)]:
            for a, row in zip(columns, told[kind]):
                both = [(~numpy.isnan(a)) & (~numpy.isnan(b)) for b in columns]
                expected = [relate(a[at], b[at])[0] for b, at in zip(columns, both)]
                same(row, expected, f"{name} {kind}")
                count += len(row)
    return f"{count} correlations"


def parts(index, node):
    columns = {one["key"]: number(one["normalised"]) for one in index["indicators"]}
    columns |= {one["key"]: number(one["scores"]) for one in index["nodes"]}
    return [columns[next(iter(part.values()))["key"]] for part in node["parts"]]


def nodes(node):
    yield node
    for part in node["parts"]:
        if "node" in part:
            yield from nodes(part["node"])


@judge("numpy", "pandas", "pingouin")
def alphas(folder):
    import numpy
    import pandas
    import pingouin

    count = 0
    for name, index, told in indices(folder):
        for node in nodes(index["recipe"]["whole"]):
            columns = parts(index, node)
            if len(columns) < 2:
                continue
            table = pandas.DataFrame(numpy.array(columns).T)
            expected, _ = pingouin.cronbach_alpha(data=table, nan_policy="listwise")
            same([told["alphas"][node["key"]]], [expected], f"{name} {node['key']}")
            count += 1
    return f"{count} alphas"


@judge("numpy", "sklearn")
def components(folder):
    import numpy
    from sklearn.decomposition import PCA
    from sklearn.preprocessing import StandardScaler

    count = 0
    for name, index, told in indices(folder):
        for node in nodes(index["recipe"]["whole"]):
            ours = told["principal"][node["key"]]
            table = numpy.array(parts(index, node)).T
            table = table[~numpy.isnan(table).any(axis=1)]
            fitted = PCA().fit(StandardScaler().fit_transform(table))
            same([c["explained"] for c in ours["components"]], fitted.explained_variance_ratio_, name)
            values = numpy.linalg.eigvalsh(numpy.atleast_2d(numpy.corrcoef(table.T)))[::-1]
            same([c["eigenvalue"] for c in ours["components"]], values, name)
            for component, vector in zip(ours["components"], fitted.components_):
                loadings = vector * math.sqrt(component["eigenvalue"])
                loadings *= numpy.sign(loadings[numpy.argmax(abs(loadings))])
                same(component["loadings"], loadings, f"{name} {node['key']}")
                count += 1
    return f"{count} components"


@judge("numpy", "SALib")
def shares(folder):
    import numpy
    from SALib.analyze import sobol

    told = json.loads((folder / "sobol.json").read_text())
    y = numpy.array([[row[0], *row[2:], row[1]] for row in told["rows"]]).ravel()
    problem = {"num_vars": 3, "names": ["a", "b", "c"], "bounds": [[0, 1]] * 3}
    theirs = sobol.analyze(problem, y, calc_second_order=False, num_resamples=400, conf_level=0.9, seed=1)
    same([s["first"]["value"] for s in told["shares"]], theirs["S1"], "first order")
    same([s["total"]["value"] for s in told["shares"]], theirs["ST"], "total")
    for which, half in [("first", theirs["S1_conf"]), ("total", theirs["ST_conf"])]:
        for share, half in zip(told["shares"], half):
            low, high = share[which]["limits"]
            assert abs((high - low) / 2 - half) < 0.25 * half + 1e-3, f"{which} {low} {high} {half}"
    return f"{2 * len(told['shares'])} shares, and their limits within a quarter"


@judge("numpy", "SALib")
def even_draws(folder):
    """Their sequence of Sobol' and our even draws, as many rows of each, find the same shares."""
    import numpy
    from SALib.analyze import sobol
    from SALib.sample.sobol import sample

    told = json.loads((folder / "sobol.json").read_text())["even"]
    problem = {"num_vars": 3, "names": ["a", "b", "c"], "bounds": [[-math.pi, math.pi]] * 3}
    a, b, c = sample(problem, 1024, calc_second_order=False, seed=1).T
    y = numpy.sin(a) + 7 * numpy.sin(b) ** 2 + 0.1 * c**4 * numpy.sin(a)
    theirs = sobol.analyze(problem, y, calc_second_order=False, num_resamples=2, seed=1)
    worst = 0.0
    for which, key in [("first", "S1"), ("total", "ST")]:
        apart = numpy.abs(numpy.array([share[which]["value"] for share in told]) - theirs[key])
        assert apart.max() < 0.03, f"{which} {apart}"
        worst = max(worst, apart.max())
    return f"6 shares from 1,024 rows, {worst:.4f} apart at most"


@judge("numpy")
def balanced(folder):
    """Weights times deviations are R⁻¹·√wished for arithmetic means without gaps."""
    import numpy

    told = json.loads((folder / "balance.json").read_text())
    columns = numpy.array(told["columns"])
    parts = told["found"]["parts"]
    wished = numpy.sqrt([part["wished"] for part in parts])
    weights = numpy.linalg.solve(numpy.corrcoef(columns), wished) / columns.std(axis=1)
    assert weights.min() > 0, "the panel should allow what is wished"
    apart = numpy.abs(weights / weights.sum() - [part["weight"] for part in parts]).max()
    assert apart < 1e-6, f"weights {apart}"
    return f"{len(parts)} weights, {apart:.1e} apart at most"


def main(folder):
    failed = False
    for modules, check in CHECKS:
        try:
            for module in modules:
                importlib.import_module(module)
        except ImportError as missing:
            print(f"absent {check.__name__}: {missing}")
            continue
        try:
            print(f"{check.__name__} ({', '.join(modules)}): {check(pathlib.Path(folder))}")
        except AssertionError as odd:
            failed = True
            print(f"differs {check.__name__}: {odd}")
    sys.exit(failed)


main(sys.argv[1])
