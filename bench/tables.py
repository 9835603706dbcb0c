#!/usr/bin/env python3
"""A large table of official statistics, read into columns: how fast, in how much memory, beside others.

The table has the shape of Eurostat's monthly asylum applications, its largest that people complain about:
360,000 series of 200 months, 240 MB as TSV, made up from a fixed beginning. Each reader turns it into
columns of series, month, value and flag, and tells what it found; all must find the same. Beside ours:
a loop on one thread that only looks at the bytes and adds up, gzip alone, polars and duckdb. They take
turns; the median of five rounds counts, three for those that need longer than ten seconds.

    cargo build --release -p isopolity --bin isopolity
    cargo build --release -p evidence --example speed
    python3 -m venv peers && peers/bin/pip install polars==2.1.0 duckdb==2.0.1
    TABLES_VENV=peers bench/tables.py [SERIES]
"""

import gzip
import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("ISOPOLITY_BINARY", str(ROOT / "target/release/isopolity"))
SPEED = os.environ.get("ISOPOLITY_SPEED", str(pathlib.Path(BINARY).parent / "examples/speed"))
PEERS = os.environ.get("TABLES_VENV")
SERIES = int(sys.argv[1]) if len(sys.argv) > 1 else 360_000
ROUNDS, PATIENT, LONG = 5, 3, 10

POLARS = """
import sys, polars as pl
wide = pl.read_csv(sys.argv[1], separator="\\t", infer_schema=False)
key = wide.columns[0]
tidy = wide.unpivot(index=key, variable_name="time", value_name="cell").with_columns(
    pl.col("time").str.strip_chars(), pl.col("cell").str.strip_chars())
tidy = tidy.with_columns(
    pl.col(key).cast(pl.Categorical), pl.col("time").cast(pl.Categorical),
    pl.col("cell").str.extract(r"^([^: ]+)").cast(pl.Float64, strict=False).alias("value"),
    pl.col("cell").str.extract(r"([a-z]+)$").cast(pl.Categorical).alias("flag")).drop("cell")
tidy = tidy.filter(pl.col("value").is_not_null() | pl.col("flag").is_not_null())
print(tidy.height, int(tidy["value"].sum()), tidy["flag"].count())
"""
DUCKDB = """
import sys, duckdb
db = duckdb.connect()
db.execute("set enable_progress_bar = false")
db.execute("create table wide as select * from read_csv(?, delim='\\t', header=true, all_varchar=true)", [sys.argv[1]])
key = db.execute("select column_name from information_schema.columns where table_name='wide' limit 1").fetchone()[0]
db.execute(f'''create table tidy as select "{key}" as key, trim(time) as time,
    try_cast(regexp_extract(cell, '^([^: ]+)', 1) as double) as value,
    nullif(regexp_extract(cell, '([a-z]+) *$', 1), '') as flag
    from (unpivot wide on columns(* exclude "{key}") into name time value cell)
    where regexp_matches(cell, '[0-9a-z]')''')
print(*db.execute("select count(*), cast(sum(value) as bigint), count(flag) from tidy").fetchone())
"""


def make(path, many):
    """The same table every time: of 100 cells 35 are empty, 45 zero, 18 a count, 2 a count with a flag."""
    chance = random.Random(20261127)
    months = [f"{2008 + m // 12}-{m % 12 + 1:02}" for m in range(200)]
    plain = [": "] * 350 + ["0 "] * 450
    counts = [f"{5 * round(chance.expovariate(0.02) / 5)} " for _ in range(5_000)]
    flagged = [f"{chance.randint(5, 500)} {flag}" for flag in "bepu" for _ in range(500)]
    pool = (plain * 25 + counts[:4_500] + flagged[::4])
    figures = flags = total = 0
    with open(path, "w", encoding="ascii") as out:
        out.write("freq,unit,citizen,sex,applicant,age,geo\\TIME_PERIOD\t" + " \t".join(months) + " \n")
        for series in range(many):
            cells = chance.choices(pool, k=200)
            given = [c for c in cells if c != ": "]
            figures += len(given)
            total += sum(int(c.split()[0]) for c in given)
            flags += sum(not c.endswith(" ") for c in given)
            key = f"M,PER,C{series // 1_848:03},{'TMFU'[series // 462 % 4]},A{series // 154 % 3},Y{series // 22 % 7},G{series % 22:02}"
            out.write(key + "\t" + "\t".join(cells) + "\n")
    return figures, total, flags


def run(words):
    """Seconds, seconds of the processor, most memory in MB, and what was said."""
    began = time.perf_counter()
    child = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    said = child.stdout.read()
    _, status, used = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - began
    if status:
        raise SystemExit(f"{words[0]} failed")
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said


def found(name, said):
    """Figures, sum and flags that a reader tells."""
    if name.startswith("ours"):
        told = json.loads(said)[0]
        return told["observations"], int(told["sum"]), told["flags"]
    if name in ("polars", "duckdb"):
        return tuple(int(n) for n in said.split())
    return None


def readers(plain, packed):
    """Every reader with its command."""
    ours = [BINARY, "evidence", "read", "--format", "json"]
    all_readers = {
        "a loop that only looks": [SPEED, plain, "scan"],
        "ours": [*ours, plain],
        "gzip alone": ["gzip", "-t", packed],
        "our inflater alone": [SPEED, packed, "inflate"],
        "ours, from gzip": [*ours, packed],
    }
    if PEERS:
        python = str(pathlib.Path(PEERS) / "bin/python")
        all_readers["polars"] = [python, "-c", POLARS, plain]
        all_readers["duckdb"] = [python, "-c", DUCKDB, plain]
    return all_readers


def main():
    with tempfile.TemporaryDirectory() as folder:
        plain, packed = f"{folder}/estat_made_up.tsv", f"{folder}/estat_made_up.tsv.gz"
        # In a process of its own: what this one once needed would count as its children's memory.
        made = subprocess.run([sys.executable, __file__, str(SERIES), plain], stdout=subprocess.PIPE, text=True, check=True)
        expected = tuple(json.loads(made.stdout))
        with open(plain, "rb") as source, gzip.open(packed, "wb", 6) as target:
            shutil.copyfileobj(source, target, 1 << 20)
        size = os.path.getsize(plain) / 1e6
        print(f"{SERIES:,} series, {size:.0f} MB, {expected[0]:,} figures, {expected[2]:,} flags")
        times = {name: [] for name in readers(plain, packed)}
        for turn in range(ROUNDS):
            for name, words in readers(plain, packed).items():
                if turn >= PATIENT and statistics.median(t[0] for t in times[name]) > LONG:
                    continue
                *figures, said = run(words)
                told = found(name, said)
                if told not in (None, expected):
                    raise SystemExit(f"{name} found {told}, and there is {expected}")
                times[name].append(figures)
        ours = statistics.median(t[0] for t in times["ours"])
        for name, all_times in times.items():
            seconds, cpu, memory = (statistics.median(t[at] for t in all_times) for at in range(3))
            print(f"{name:24} {seconds:7.2f} s {cpu:7.2f} s of the processor {memory:7.0f} MB {seconds / ours:6.2f} of ours")


if len(sys.argv) > 2:
    print(json.dumps(make(sys.argv[2], SERIES)))
else:
    main()
