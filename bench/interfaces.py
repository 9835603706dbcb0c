#!/usr/bin/env python3
"""The Integreat app's interface: what it costs here, and what it costs where the app comes from.

Fills the open-source CMS of the app with made-up content, asks it (without Redis, then with it),
saves what it answers, brings that into a city of ours by our own importer, and asks ours the same:
one server at a time, on the same cores, by the same client.

    cargo build --release -p isopolity --bin isopolity --example load
    bench/interfaces.py

It wants PostgreSQL 15 (POSTGRES_BIN names the folder of its programs), redis-server and Python 3.11
(PEER_PYTHON). The peer's packages are fetched once into target/peer-venv, or stand where PEER_VENV
says. About ten minutes.

Processor time is that of all processes that are needed for an answer, databases included.
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time

from asking import Client, load
from peer.running import REGION, Cluster, Cms, Redis, cpu_ms, environment, memory_mb
from served import Process, passing_folder

BINARY = os.environ.get("ISOPOLITY_BINARY", os.environ.get("CARGO_TARGET_DIR", "target") + "/release/isopolity")
LOAD = os.path.dirname(BINARY) + "/examples/load"
BASE = f"/api/v3/{REGION}"
LANG = "de"
SECONDS = 2
PACKINGS = ("gzip", "identity")
#: The most processor time of an answer of ours as the app asks for it, in milliseconds.
AIMS = {"page/?url=": 0.5, "pages/": 5, "locations/?on_map=1": 5}
MOST_MEMORY = 100
#: What the importer reads, by the names under which it is saved.
SAVED = {"pages": "pages/", "locations": "locations/", "events": "events/?combine_recurring=True",
         "news": "news/?size=500&source=local"}


class Ours(Process):
    """Isopolity with the same content."""

    def __init__(self, folder):
        super().__init__([BINARY, "serve", "--data", folder, "--listen", "127.0.0.1:0", "--behind-proxy",
                          "--base-url", "http://localhost"])

    def pids(self):
        return [self.process.pid]


def get(address, path, packing="identity"):
    """The bytes of an answer."""
    client = Client(address)
    status, _, body = client.ask(path, packing)
    body = bytes(body)
    client.close()
    if status != 200:
        raise SystemExit(f"{path}: {status} {body[:300]}")
    return body


def told(address, path):
    """What an answer tells."""
    return json.loads(get(address, path))


def endpoints(address):
    """What is asked, by name; the page is the first one of the third level, by its title the same everywhere."""
    base = f"{BASE}/{LANG}"
    roots = told(address, f"{base}/children/?depth=3")
    parents = {page["path"] for page in roots if page["parent"]["path"] is None}
    middle = {page["path"] for page in roots if page["parent"]["path"] in parents}
    page = next(page for page in roots if page["title"].endswith(" 3") and page["parent"]["path"] in middle)
    return {
        "regions/": "/api/v3/regions/",
        "children/?depth=1": f"{base}/children/?depth=1",
        "children/?depth=2&url=": f"{base}/children/?depth=2&url={page['parent']['path']}",
        "page/?url=": f"{base}/page/?url={page['path']}",
        "pages/": f"{base}/pages/",
        "locations/?on_map=1": f"{base}/locations/?on_map=1",
        "events/?combine_recurring": f"{base}/events/?combine_recurring=True",
    }


def cold(server, began):
    """From the start of the program to its first answer, then the first answer with all pages; in ms."""
    times, at = {}, began
    for name, path in [("start to first answer", "/api/v3/regions/"), ("first pages/", f"{BASE}/{LANG}/pages/")]:
        get(server.address, path, "gzip")
        times[name] = (time.perf_counter() - at) * 1000
        at = time.perf_counter()
    return times


def cost(server, path, packing):
    """Bytes, processor time, requests a second on one and on four connections, and the median time."""
    found = {"bytes": len(get(server.address, path, packing))}
    load(server.address, path, packing, 2, 0.5)
    before, asked = cpu_ms(server.pids()), 0
    for connections in (1, 4):
        came = load(server.address, path, packing, connections, SECONDS)
        if came["failed"]:
            raise SystemExit(f"{path}: {came['failed']} of {came['requests']} answers failed")
        found[connections], asked = came, asked + came["requests"]
    found["cpu_ms"] = (cpu_ms(server.pids()) - before) / asked
    return found


def measured(name, server, began):
    """Everything of one server."""
    found = {"cold": cold(server, began), "cost": {}}
    for endpoint, path in endpoints(server.address).items():
        for packing in PACKINGS:
            found["cost"][endpoint, packing] = cost(server, path, packing)
    found["memory"] = memory_mb(server.pids())
    print(f"{name}: measured", flush=True)
    return found


def peer(name, cms):
    """The peer as it is measured."""
    began = time.perf_counter()
    cms.serve()
    return measured(name, cms, began)


def both_peers():
    """The peer without and with Redis, and what it answers, for our importer."""
    venv = environment()
    with Cluster() as cluster:
        with Cms(venv, cluster) as cms:
            cms.fill()
            plain, answers = peer("peer", cms), saved(cms.address)
        with Redis() as redis, Cms(venv, cluster, redis) as cms:
            cached = peer("peer with Redis", cms)
            print(f"Redis keeps {redis.entries():,} entries", flush=True)
        return plain, cached, answers


def saved(address):
    """All that the peer answers for its region, as the importer wants it."""
    languages = told(address, f"{BASE}/languages/")
    all_of_it = {"languages": languages}
    for code in [language["code"] for language in languages]:
        all_of_it[code] = {name: told(address, f"{BASE}/{code}/{path}") for name, path in SAVED.items()}
    return all_of_it


def city(folder, answers):
    """An empty city in a new instance."""
    subprocess.run([BINARY, "migrate", "--data", folder], check=True, capture_output=True)
    codes = [language["code"] for language in answers["languages"]]
    text = {"source": codes[0], "texts": {codes[0]: {"text": REGION.capitalize()}}}
    row = {
        "key": REGION, "name": json.dumps(text), "name_fold": REGION, "country": "DE", "inhabitants_note": "",
        "foreign_share_note": "", "languages": json.dumps(codes), "latitude": 48.37, "longitude": 10.9,
        "time_zone": "Europe/Berlin", "about": json.dumps(text), "unconfirmed": "[]", "example": 0, "version": 1,
    }
    base = sqlite3.connect(os.path.join(folder, "isopolity.db"))
    base.execute(f"insert into city ({', '.join(row)}) values ({', '.join('?' * len(row))})", list(row.values()))
    base.commit()
    base.close()


def bring(folder, answers):
    """Brings what the peer answered into the city."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(answers, file, ensure_ascii=False)
        file.flush()
        began = time.perf_counter()
        command = [BINARY, "directory", "import", "--data", folder, "integreat", file.name]
        done = subprocess.run([*command, "--city", REGION, "--publish"], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"the importer refused: {done.stderr[:4000]}")
    print(f"brought in {time.perf_counter() - began:.1f} s: {done.stdout.strip()}", flush=True)


def is_there(address, answers):
    """Whether everything that the peer tells is told here in every language."""
    for code in [language["code"] for language in answers["languages"]]:
        counts = []
        for name in ("pages", "locations", "events", "news"):
            there = {record["title"] for record in answers[code][name]}
            here = [record["title"] for record in told(address, f"{BASE}/{code}/{SAVED[name]}")]
            counts.append(f"{len(there & set(here))} of {len(there)} {name} (+{len(here) - len(there & set(here))})")
        print(f"  told here in {code}: {', '.join(counts)}", flush=True)


def ours(answers):
    with passing_folder() as folder:
        city(folder, answers)
        bring(folder, answers)
        server = Ours(folder)
        try:
            found = measured("ours", server, server.began)
            found["driven"] = {name: driven(server, path) for name, path in endpoints(server.address).items()}
            found["most"] = server.memory_mb("VmHWM")
            found["languages"] = every_language(server, answers)
            is_there(server.address, answers)
        finally:
            server.end()
    return found


def every_language(server, answers):
    """Memory in MB when somebody has asked for everything in every language."""
    for code in [language["code"] for language in answers["languages"]]:
        for path in SAVED.values():
            get(server.address, f"{BASE}/{code}/{path}", "gzip")
    return server.memory_mb()


def driven(server, path):
    """Requests a second by the load generator, which is faster than the client that asks all servers."""
    with tempfile.NamedTemporaryFile("w") as file:
        file.write(path)
        file.flush()
        done = subprocess.run([LOAD, server.address, "full", "64", "2", file.name],
                              capture_output=True, text=True, check=True)
    came = json.loads(done.stdout)
    return (came["requests"] - came["failed"]) / came["seconds"]


def row(*columns):
    print(f"{columns[0]:<27}" + "".join(f"{column:>14}" for column in columns[1:]), flush=True)


def table(title, servers, figure, shown, aims=None):
    """One figure of every endpoint and server, and how much more the peer with Redis needs."""
    print(f"\n{title}")
    row("", "peer", "with Redis", "ours", "ratio", "aim")
    for endpoint, packing in servers[0]["cost"]:
        values = [figure(server["cost"][endpoint, packing]) for server in servers]
        least = min(values[:2]) / values[2] if aims is not None else values[2] / max(values[:2])
        aim = (aims or {}).get(endpoint)
        name = endpoint if packing == "gzip" else "  unpacked"
        row(name, *[format(value, shown) for value in values], f"{least:,.1f}", f"at most {aim}" if aim else "")


def tell(servers):
    table("bytes, packed and unpacked", servers, lambda f: f["bytes"], ",.0f", {})
    table("processor time of an answer, ms", servers, lambda f: f["cpu_ms"], ",.3f", AIMS)
    table("median time on one connection, ms", servers, lambda f: f[1]["p50_ms"], ",.2f", {})
    table("answers a second, one connection", servers, lambda f: f[1]["a_second"], ",.1f")
    table("answers a second, four connections", servers, lambda f: f[4]["a_second"], ",.1f")
    print("\nanswers a second of ours by the load generator, 64 connections, packed")
    for name, rate in servers[2]["driven"].items():
        row(name, "", "", f"{rate:,.0f}")
    print("\ncold, ms; memory when all was asked, MB")
    row("", "peer", "with Redis", "ours", "ratio", "aim")
    for name in servers[0]["cold"]:
        values = [server["cold"][name] for server in servers]
        row(name, *[f"{value:,.0f}" for value in values], f"{min(values[:2]) / values[2]:,.1f}")
    for at, name in enumerate(["resident, summed", "shared counted once"]):
        values = [server["memory"][at] for server in servers]
        row(name, *[f"{v:,.0f}" for v in values], f"{min(values[:2]) / values[2]:,.1f}", f"at most {MOST_MEMORY}")
    row("most that ours ever was", "", "", f"{servers[2]['most']:,.0f}")
    row("asked in every language", "", "", f"{servers[2]['languages']:,.0f}", "", f"at most {MOST_MEMORY}")


def main():
    print(f"load of the machine before: {os.getloadavg()[0]:.1f}", flush=True)
    plain, cached, answers = both_peers()
    tell([plain, cached, ours(answers)])
    print(f"\nload of the machine at the end: {os.getloadavg()[0]:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
