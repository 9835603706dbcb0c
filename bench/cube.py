#!/usr/bin/env python3
"""What a page or a question costs when its table has 50 million figures.

A made-up table of employment rates in Eurostat's TSV, with 37 countries, 300 regions, 205 citizenships, eight ages
and 30 years, is loaded into a demonstration from the command line; then pages and questions of every kind are asked
for over loopback, each in three rounds. Processor time is the operating system's account of the whole process.

    cargo build --release -p isopolity --bin isopolity
    bench/cube.py [MILLIONS]
"""

import http.client
import os
import random
import subprocess
import sys
import time
from urllib.parse import urlsplit

from served import Process, passing_folder

BINARY = os.environ.get("ISOPOLITY_BINARY", "target/release/isopolity")
MILLIONS = int(sys.argv[1]) if len(sys.argv) > 1 else 50
AIM = 10
YEARS = list(range(1995, 2025))
COUNTRIES = ("EU27_2020 AT BE BG CH CY CZ DE DK EE EL ES FI FR HR HU IE IS IT LT LU LV ME MK MT NL NO PL PT RO RS SE SI SK TR "
             "UK XK").split()
AGES = ["Y15-64", "Y20-64", "Y15-24", "Y25-54", "Y55-64", "Y15-39", "Y20-24", "Y25-49"]
KEY = "A.PC.T.Y15-64.NAT+NEU27_2020_FOR.LV"
QUESTIONS = {
    "an indicator, its countries in a row": "/evidence/employment-rate?place=LV",
    "the same as a table": "/evidence/employment-rate.csv?place=LV",
    "its drawing": "/evidence/employment-rate.svg?place=LV",
    "a city's evidence": "/cities/jelgava/evidence",
    "all indicators": "/evidence",
    "two series, SDMX 2.1": f"/sdmx/2.1/data/LFSA_ERGAN/{KEY}",
    "two series, SDMX 3.0 as JSON": f"/sdmx/3.0/data/dataflow/ESTAT/LFSA_ERGAN/1.0/{KEY}?format=jsondata",
    "two series, JSON-stat": "/statistics/1.0/data/LFSA_ERGAN?sex=T&age=Y15-64&citizen=NAT&citizen=NEU27_2020_FOR&geo=LV",
    "the last year of all countries": "/statistics/1.0/data/LFSA_ERGAN?sex=T&age=Y15-64&citizen=NAT&geoLevel=country&lastTimePeriod=1",
    "one figure": "/sdmx/2.1/data/LFSA_ERGAN/A.PC.F.Y20-64.C150.LV01?startPeriod=2010&endPeriod=2010&format=SDMX-CSV",
    "the structure with all codes": "/sdmx/2.1/dataflow/ESTAT/LFSA_ERGAN/1.0?references=all",
}
# What costs as much as it tells: a million figures and more.
LONG = {
    "one sex, one age, as CSV": "/sdmx/2.1/data/LFSA_ERGAN/A.PC.T.Y15-64..?format=SDMX-CSV",
    "all years from 2015, as CSV": "/sdmx/2.1/data/LFSA_ERGAN?startPeriod=2015&format=SDMX-CSV",
}


def make(path):
    """Every series of 20 to 30 years until there are enough; rates around 60, one in fifty with a flag."""
    chance = random.Random(20261127)
    regions = [f"{country}{n:02}" for country in COUNTRIES[1:] for n in range(10)][:300]
    groups = ["NAT", "NEU27_2020_FOR", "FOR", "TOTAL", "EU27_2020_FOR"] + [f"C{n:03}" for n in range(200)]
    pool = [f"{chance.uniform(30, 90):.1f} " for _ in range(5_000)] + [f"{chance.uniform(30, 90):.1f} {f}" for f in "bu" for _ in range(50)]
    figures = 0
    with open(path, "w", encoding="ascii") as out:
        out.write("freq,unit,sex,age,citizen,geo\\TIME_PERIOD\t" + " \t".join(map(str, YEARS)) + " \n")
        for age in AGES:
            for sex in "TFM":
                for group in groups:
                    for place in COUNTRIES + regions:
                        if figures >= MILLIONS * 1_000_000:
                            return figures
                        cells = chance.choices(pool, k=len(YEARS))
                        figures += len(cells)
                        out.write(f"A,PC,{sex},{age},{group},{place}\t" + "\t".join(cells) + "\n")
    return figures


def get(link, path):
    link.request("GET", path, headers={"Accept": "*/*"})
    answer = link.getresponse()
    text = answer.read()
    assert answer.status == 200, (path, answer.status, text[:200])
    return len(text)


def cost(server, link, path, many):
    """Median over three rounds: milliseconds of an answer and of the processor; the bytes."""
    size = get(link, path)
    rounds = []
    for _ in range(3):
        before, began = server.cpu_ms(), time.perf_counter()
        for _ in range(many):
            get(link, path)
        rounds.append(((time.perf_counter() - began) * 1000 / many, (server.cpu_ms() - before) / many))
        time.sleep(0.5)
    return *sorted(rounds)[1], size


def main():
    with passing_folder() as folder:
        table = f"{folder}/estat_lfsa_ergan.tsv"
        figures = make(table)
        print(f"{figures:,} figures, {os.path.getsize(table) / 1e6:.0f} MB as TSV")
        data = f"{folder}/data"
        first = Process([BINARY, "demo", "--data", data, "--listen", "127.0.0.1:0"])
        first.end()
        began = time.perf_counter()
        subprocess.run([BINARY, "evidence", "import", "--data", data, table], check=True)
        print(f"loaded in {time.perf_counter() - began:.1f} s")
        os.remove(table)
        server = Process([BINARY, "demo", "--data", data, "--listen", "127.0.0.1:0"])
        link = http.client.HTTPConnection(urlsplit(f"http://{server.address}").netloc, timeout=600)
        get(link, "/sdmx/2.1/data/LFSA_ERGAN/A.PC.T.Y15-64.C150.LV?lastNObservations=1&format=SDMX-CSV")
        print(f"memory with the table {server.memory_mb():.0f} MB; most while starting {server.memory_mb('VmHWM'):.0f} MB")
        for name, path in QUESTIONS.items():
            elapsed, cpu, size = cost(server, link, path, 50)
            print(f"{name:38} {elapsed:8.2f} ms {cpu:8.2f} CPU-ms {size:11,} bytes   (at most {AIM} ms)")
        for name, path in LONG.items():
            elapsed, cpu, size = cost(server, link, path, 1)
            print(f"{name:38} {elapsed:8.0f} ms {cpu:8.0f} CPU-ms {size:11,} bytes")
        print(f"most memory after that {server.memory_mb('VmHWM'):.0f} MB")
        server.end()


if __name__ == "__main__":
    main()
