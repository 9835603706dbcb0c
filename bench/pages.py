#!/usr/bin/env python3
"""What a page costs: start, memory, and processor time per request at 1,000 cities.

Starts the demonstration in a passing folder, adds cities through its own forms until there are
1,000, starts it anew and asks for pages over loopback. Processor time is the operating system's
account of the whole process (user and system), so a busy machine does not blur it much.

    ISOPOLITY_BINARY=target/release/isopolity bench/pages.py
"""

import http.client
import os
import sys
import time
import urllib.parse

from served import Process, credentials, kept, passing_folder

BINARY = os.environ.get("ISOPOLITY_BINARY", "target/release/isopolity")
CITIES = 1_000
REQUESTS = 300
A_SECOND = 300


class Server(Process):
    """The demonstration in a folder."""

    def __init__(self, folder):
        super().__init__([BINARY, "demo", "--data", folder, "--listen", "127.0.0.1:0"])
        self.next = 0.0
        self.cookies = ""
        while not self.answers():
            pass
        self.start_ms = (time.perf_counter() - self.began) * 1000

    def paced(self, method, path, fields=None):
        """The same, below the limit of requests a second that keeps others' readers well served."""
        time.sleep(max(0, self.next - time.perf_counter()))
        self.next = time.perf_counter() + 1 / A_SECOND
        return self.ask(method, path, fields)

    def answers(self):
        try:
            return self.ask("GET", "/health")[0] == 200
        except OSError:
            return False

    def ask(self, method, path, fields=None):
        link = http.client.HTTPConnection(self.address, timeout=30)
        body = urllib.parse.urlencode(fields) if fields else None
        head = {"Cookie": self.cookies, "Accept-Encoding": "gzip"}
        if fields:
            head["Content-Type"] = "application/x-www-form-urlencoded"
        link.request(method, path, body, head)
        answer = link.getresponse()
        text = answer.read()
        self.set = answer.headers.get_all("Set-Cookie") or []
        link.close()
        return answer.status, text

    def sign_in(self, folder, role):
        status, _ = self.ask("POST", "/sign-in", credentials(folder, role))
        assert status == 303, status
        self.cookies = kept(self.set)


def fill(server, folder):
    """Adds cities as a keeper does."""
    server.sign_in(folder, "keeper")
    for n in range(CITIES):
        status, _ = server.paced("POST", "/cities/new", {
            "name": f"Bench {n:04}", "country": "LV", "time_zone": "Europe/Riga", "inhabitants": str(1000 + n),
            "about": "Made by the benchmark."})
        assert status == 303, status


def cost(server, path):
    """Median processor time of a request in three rounds, and the bytes of the answer."""
    status, text = server.ask("GET", path)
    assert status == 200, (path, status)
    rounds = []
    for _ in range(3):
        before = server.cpu_ms()
        for _ in range(REQUESTS):
            status, _ = server.paced("GET", path)
            assert status == 200, (path, status)
        rounds.append((server.cpu_ms() - before) / REQUESTS)
        time.sleep(1)
    return sorted(rounds)[1], len(text)


def main():
    with passing_folder() as folder:
        server = Server(folder)
        print(f"demonstration made and answering after {server.start_ms:8.0f} ms")
        fill(server, folder)
        server.end()
        server = Server(folder)
        time.sleep(2)
        print(f"start to first answered request        {server.start_ms:8.0f} ms   (at most 300)")
        print(f"memory when idle                       {server.memory_mb():8.1f} MB   (at most 80)")
        for path in ["/health", "/welcome/jelgava/en", "/welcome/jelgava/ar/services", "/", "/cities/jelgava",
                     "/cities/jelgava/plans/2022", "/practices/camim", "/thread/need/jelgava.language"]:
            cpu, size = cost(server, path)
            print(f"{path:<38} {cpu:8.2f} CPU-ms, {size:6} bytes compressed, not signed in")
        server.sign_in(folder, "officer")
        for path in ["/cities", "/cities/jelgava", "/cities/jelgava/plans/2022", "/account"]:
            cpu, size = cost(server, path)
            print(f"{path:<38} {cpu:8.2f} CPU-ms, {size:6} bytes compressed, signed in (at most 5)")
        print(f"memory after that                      {server.memory_mb():8.1f} MB")
        server.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
