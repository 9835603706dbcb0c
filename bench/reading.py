#!/usr/bin/env python3
"""What newcomers' pages cost, beside a server that answers with nothing.

Makes the demonstration in a passing folder, serves it, and prints one table: processor time of each
kind of page, requests a second beside the empty answer, bytes and requests of a first view, how soon a
change is seen, and search over 100,000 services at 1,000 questions a second.

    cargo build --release -p isopolity --bin isopolity --example empty_answer --example load
    cargo build --release -p directory --example crowd_records
    bench/reading.py            # everything; a few minutes and 2 GB of room for the services
    bench/reading.py 20000 all  # that many services, each in all 24 languages

Processor time is the operating system's account of the whole process, so a busy machine blurs it less
than time by the clock. Server and load share the machine: rates are to be compared with each other.
"""

import json
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

from served import Process, credentials, kept, passing_folder

BINARY = os.environ.get("ISOPOLITY_BINARY", os.environ.get("CARGO_TARGET_DIR", "target") + "/release/isopolity")
TARGET = os.path.dirname(BINARY) + "/"
ROUNDS = 3
WELCOME = "/welcome/jelgava"


class NoTurns(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(NoTurns)


class Server(Process):
    """A server that is asked as a browser asks."""

    def ask(self, path, fields=None, cookies="", packing="gzip"):
        body = urllib.parse.urlencode(fields).encode() if fields else None
        head = {"Accept-Encoding": packing, "Cookie": cookies, "X-Forwarded-For": f"192.0.2.{time.time_ns() % 250}"}
        request = urllib.request.Request(f"http://{self.address}{path}", body, head)
        try:
            answer = OPENER.open(request, timeout=60)
        except urllib.error.HTTPError as refused:
            answer = refused
        return answer.status, answer.headers, answer.read()


def serve(folder):
    return Server([BINARY, "serve", "--data", folder, "--listen", "127.0.0.1:0", "--behind-proxy"])


def make_demonstration(folder):
    """Lays the demonstration down in a folder, and ends."""
    made = Process([BINARY, "demo", "--data", folder, "--listen", "127.0.0.1:0"])
    time.sleep(1)
    made.end()


def load(server, rate, seconds, paths, connections=64):
    """Asks for paths; gives what came of it with the processor time of an answer."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(paths))
        file.flush()
        before = server.cpu_ms()
        told = subprocess.run([TARGET + "examples/load", server.address, str(rate), str(connections), str(seconds), file.name],
                              capture_output=True, text=True, check=True)
        spent = server.cpu_ms() - before
    found = json.loads(told.stdout)
    found["cpu_ms"] = spent / max(found["requests"], 1)
    found["a_second"] = found["requests"] / found["seconds"]
    return found


def row(what, value, bound=""):
    print(f"{what:<58} {value:>16}   {bound}", flush=True)


def questions():
    lines = open("bench/search/queries.tsv", encoding="utf-8").read().splitlines()
    pairs = [line.split("\t")[:2] for line in lines if not line.startswith("#")]
    return [f"{WELCOME}/{lang}/services?q={urllib.parse.quote(text)}" for lang, text in pairs]


def pages(server):
    status, _, text = server.ask(WELCOME + "/en/pages", packing="identity")
    entries = re.findall(r'href="(' + WELCOME + r'/en/pages/[^"]+)"', text.decode()) if status == 200 else []
    kinds = {
        "first page": [WELCOME + "/en"],
        "list of services": [WELCOME + "/ar/services"],
        "a service": [WELCOME + "/en/services/legal-advice"],
        "map": [WELCOME + "/en/map"],
        "page of the guide": entries[:1],
        "all pages for a device, packed": [WELCOME + "/en/everything.json"],
        "list by a filter, never kept": [WELCOME + "/en/services?free=1", WELCOME + "/en/services?area=health"],
        "search, never kept": questions(),
    }
    for name, paths in kinds.items():
        if not paths or server.ask(paths[0])[0] != 200:
            continue
        load(server, 200, 1, paths)
        found = [load(server, 300, 4, paths) for _ in range(ROUNDS)]
        failed = sum(f["failed"] for f in found)
        cost = statistics.median(f["cpu_ms"] for f in found)
        row(f"{name}, processor time", f"{cost:.3f} ms", "at most 0.5" + (f"; {failed} failed" if failed else ""))


def beside_nothing(server):
    empty = Process([TARGET + "examples/empty_answer"])
    for name, path in [("first page", WELCOME + "/en"), ("list of services", WELCOME + "/ar/services")]:
        rates, costs, ours = [], [], []
        for _ in range(ROUNDS):
            server.ask(path)
            mine, least = load(server, "full", 4, [path]), load(empty, "full", 4, ["/"])
            rates.append(mine["a_second"] / least["a_second"])
            costs.append(mine["cpu_ms"] / least["cpu_ms"])
            ours.append(mine["a_second"])
        row(f"{name}, requests a second", f"{statistics.median(ours):,.0f}")
        row("  of the rate of an empty answer", f"{100 * statistics.median(rates):.0f} %", "at least 80")
        row("  processor time, of that of an empty answer", f"{100 * statistics.median(costs):.0f} %")
    empty.end()


def first_view(server):
    for packing in ["gzip", "br"]:
        total, asked = 0, 0
        _, _, page = server.ask(WELCOME + "/ar", packing="identity")
        tags = re.findall(r"<(?:link|script)[^>]*>", page.decode())
        needed = [t for t in tags if 'rel="stylesheet"' in t or t.startswith("<script") or 'rel="icon"' in t]
        for path in [WELCOME + "/ar"] + [re.search(r'(?:href|src)="([^"]+)"', t).group(1) for t in needed]:
            if path.startswith("data:"):
                continue
            _, _, body = server.ask(path, packing=packing)
            total, asked = total + len(body), asked + 1
        row(f"first view in Arabic, bytes packed by {packing}", f"{total:,}", "at most 51,200")
    row("  its requests", asked, "at most 3")


def sign_in(server, folder):
    _, headers, _ = server.ask("/sign-in", credentials(folder, "officer"))
    return kept(headers.get_all("Set-Cookie"))


def change_is_seen(server, folder, service):
    """An officer withdraws and publishes a service until it has been gone and back."""
    cookies = sign_in(server, folder)
    other = serve(folder)
    page = f"{WELCOME}/en/services/{service}"
    base = f"/cities/jelgava/directory/services/{service}"
    assert server.ask(page)[0] == other.ask(page)[0] == 200
    _, _, form = server.ask(base, cookies=cookies, packing="identity")
    form = form.decode()
    at = form.find(f'action="{base}/withdraw"')
    version = re.search(r'name="version"[^>]*value="(\d+)"', form[at:]) if at >= 0 else None
    began = time.perf_counter()
    status, _, _ = server.ask(f"{base}/withdraw", {"version": version.group(1) if version else "1"}, cookies)
    assert status == 303, status
    seen = {}
    while len(seen) < 2 and time.perf_counter() - began < 30:
        for name, node in [("on the node itself", server), ("on another node", other)]:
            if name not in seen and node.ask(page)[0] == 404:
                seen[name] = time.perf_counter() - began
        time.sleep(0.01)
    for name in ["on the node itself", "on another node"]:
        row(f"a change is seen {name} after", f"{seen.get(name, 99):.2f} s", "at most 2")
    other.end()


def fill(folder, count, mix):
    """Lays made-up services down beside the demonstration's."""
    made = subprocess.Popen([TARGET + "examples/crowd_records", str(count), mix], stdout=subprocess.PIPE, text=True)
    base = sqlite3.connect(os.path.join(folder, "isopolity.db"))
    crowd = {"key": "crowd", "name": {"source": "en", "texts": {"en": {"text": "Crowd"}}}, "about": None,
             "contacts": [], "provenance": "example"}
    base.execute("insert into organisation (city, key, record, version) values ('jelgava', 'crowd', ?, 1)",
                 [json.dumps(crowd)])
    rows = (("jelgava", json.loads(line)["key"], line) for line in made.stdout)
    base.executemany("insert into service (city, key, record, organisation, state, draft, standing, version) "
                     "values (?, ?, ?, 'crowd', 'published', null, 'writing', 1)", rows)
    base.commit()
    base.close()


def search(server, count, mix):
    row(f"{count:,} services ({mix}): start to answering", f"{server.start:.1f} s")
    row("  memory, resident, when started", f"{server.memory_mb():.0f} MB", "at most 600")
    row("  most while starting", f"{server.memory_mb('VmHWM'):.0f} MB")
    load(server, 200, 3, questions())
    found = [load(server, 1000, 10, questions(), connections=128) for _ in range(ROUNDS)]
    for name, key in [("half of the answers within", "p50_ms"), ("99 % within", "p99_ms")]:
        row(f"  search at 1,000 a second, {name}", f"{statistics.median(f[key] for f in found):.1f} ms",
            "at most 20" if key == "p99_ms" else "")
    row("  processor time of a question", f"{statistics.median(f['cpu_ms'] for f in found):.3f} ms")
    row("  answered a second; failed", f"{statistics.median(f['a_second'] for f in found):,.0f}; {sum(f['failed'] for f in found)}")
    row("  memory, resident, after that", f"{server.memory_mb():.0f} MB", "at most 600")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    mix = sys.argv[2] if len(sys.argv) > 2 else "some"
    with passing_folder() as folder:
        make_demonstration(folder)
        server = serve(folder)
        pages(server)
        beside_nothing(server)
        first_view(server)
        change_is_seen(server, folder, "language-cafe")
        server.end()
        if count:
            fill(folder, count, mix)
            server = serve(folder)
            search(server, count, mix)
            change_is_seen(server, folder, "legal-advice")
            server.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
