"""Makes assignments.json: random matrices and what SciPy says about them.

    python -m venv venv && venv/bin/pip install scipy && venv/bin/python assignments.py

`levels[i][j]` is the level, in whole per cent, of mentor j's strength on the only need of mentee i;
0 is a forbidden cell. `capacity[j]` is the number of mentees that mentor j can take; its column is
repeated as often. `sum` is the largest sum of levels (some mentees may go without), `served` the
largest number of mentees who can have a mentor, `sum_of_most` the largest sum among the ways of
serving so many.
"""
import json
import random

import numpy as np
import scipy
from scipy.optimize import linear_sum_assignment

random.seed(20)
cases = []
for case in range(60):
    rows, columns = random.randint(1, 14), random.randint(1, 14)
    forbidden = random.choice([0.0, 0.2, 0.5, 0.8])
    levels = [[0 if random.random() < forbidden else random.randint(1, 100)
               for _ in range(columns)] for _ in range(rows)]
    capacity = [random.choice([1, 1, 1, 2, 3]) for _ in range(columns)]
    wide = np.repeat(np.array(levels), capacity, axis=1)
    r, c = linear_sum_assignment(wide, maximize=True)
    best = int(wide[r, c].sum())
    bonus = np.where(wide > 0, wide + 10_000, 0)
    r, c = linear_sum_assignment(bonus, maximize=True)
    served = int((wide[r, c] > 0).sum())
    cases.append({"levels": levels, "capacity": capacity, "sum": best, "served": served,
                  "sum_of_most": int(wide[r, c].sum())})
with open("assignments.json", "w") as out:
    out.write('{"made_by": "assignments.py with SciPy %s, scipy.optimize.linear_sum_assignment",\n'
              ' "cases": [\n' % scipy.__version__)
    out.write(",\n".join("  " + json.dumps(c, separators=(",", ":")) for c in cases))
    out.write("\n]}\n")
