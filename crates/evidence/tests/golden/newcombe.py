"""Makes newcombe.csv: golden limits for the difference of two independent shares.

    python -m venv v && v/bin/pip install statsmodels && v/bin/python newcombe.py > newcombe.csv

Oracle: statsmodels, confint_proportions_2indep(compare="diff", method="newcomb").
"""
import random

import statsmodels
from statsmodels.stats.proportion import confint_proportions_2indep as confint

random.seed(1998)
print(f"# statsmodels {statsmodels.__version__}")
print("count1,of1,count2,of2,confidence,low,high")
cases = [(56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (5, 56, 0, 29), (0, 10, 0, 20), (0, 10, 0, 10),
         (10, 10, 0, 20), (10, 10, 0, 10), (1, 1, 0, 1)]
for _ in range(400):
    n1, n2 = (int(10 ** random.uniform(0, 5)) for _ in range(2))
    cases.append((random.randint(0, n1), n1, random.randint(0, n2), n2))
for c1, n1, c2, n2 in cases:
    level = random.choice([90, 95, 99])
    low, high = confint(c1, n1, c2, n2, method="newcomb", compare="diff", alpha=1 - level / 100, correction=False)
    print(f"{c1},{n1},{c2},{n2},{level},{low!r},{high!r}".replace("np.float64(", "").replace(")", ""))
