"""Makes gaps.csv: gaps of the example tables by Python's csv module alone.

    python gaps.py > gaps.csv        (run in this folder)

Formula: gap = s * (x of nationals - x of the group), s = +1 where more is better, -1 where less is.
The group is third-country nationals where the place has any figure of them, else all foreigners.
A share of 0 or 100 has no odds.
"""
import csv

TABLES = [
    ("employment-rate", "employment-rate", {}, 1),
    ("good-health", "health", {"lev_perc": "VG_G"}, 1),
    ("bad-health", "health", {"lev_perc": "B_VB"}, -1),
]
print("indicator,geo,year,group,gap_pp,ratio,odds_ratio,flags")
for name, file, only, s in TABLES:
    cells = {}
    for row in csv.DictReader(open(f"../../../../examples/evidence/{file}.csv", encoding="utf-8")):
        if any(row[dimension] != code for dimension, code in only.items()):
            continue
        cells[row["geo"], row["citizen"], row["TIME_PERIOD"]] = row["OBS_VALUE"], row["OBS_FLAG"]
    for geo in sorted({g for g, _, _ in cells}):
        years = sorted({y for g, _, y in cells if g == geo})
        shown = lambda group, y: cells.get((geo, group, y), ("", ""))[0] != ""
        has_third = any(shown("NEU27_2020_FOR", y) and shown("NAT", y) for y in years)
        group = "NEU27_2020_FOR" if has_third else "FOR"
        for year in years:
            if not (shown(group, year) and shown("NAT", year)):
                continue
            (a, fa), (b, fb) = cells[geo, "NAT", year], cells[geo, group, year]
            x, y, odds = float(a), float(b), lambda p: p / (100 - p)
            letters = "".join(sorted(set(fa + fb)))
            has_odds = 0 < x < 100 and 0 < y < 100
            odds_ratio = repr(odds(y) / odds(x)) if has_odds else ""
            print(f"{name},{geo},{year},{group},{s * (x - y)!r},{y / x!r},{odds_ratio},{letters}")
