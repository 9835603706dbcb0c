#!/usr/bin/env python3
"""What a page costs: start, memory, and processor time per request at 1,000 cities.

Starts the demonstration in a passing folder, adds cities through its own forms until there are
1,000, starts it anew and asks for pages over loopback. Processor time is the operating system's
account of the whole process (user and system), so a busy machine does not blur it much.

    ISOPOLITY_BINARY=target/release/isopolity bench/pages.py
"""

import http.client
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse

BINARY = os.environ.get("ISOPOLITY_BINARY", "target/release/isopolity")
CITIES = 1_000
REQUESTS = 300
A_SECOND = 300


class Server:
    """The demonstration in a folder, and what the system says of its process."""

    def __init__(self, folder):
        begin = time.perf_counter()
        self.process = subprocess.Popen(
            [BINARY, "demo", "--data", folder, "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
            if found:
                self.port = int(found.group(1))
                break
        self.next = 0.0
        while not self.answers():
            pass
        self.start_ms = (time.perf_counter() - begin) * 1000
        self.cookies = ""

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
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        body = urllib.parse.urlencode(fields) if fields else None
        head = {"Cookie": getattr(self, "cookies", ""), "Accept-Encoding": "gzip"}
        if fields:
            head["Content-Type"] = "application/x-www-form-urlencoded"
        link.request(method, path, body, head)
        answer = link.getresponse()
        text = answer.read()
        self.set = answer.headers.get_all("Set-Cookie") or []
        link.close()
        return answer.status, text

    def sign_in(self, folder, role):
        lines = open(os.path.join(folder, "sign-ins.txt"), encoding="utf-8").read().splitlines()
        email, password = next(line.split()[-2:] for line in lines if line.startswith(role))
        status, _ = self.ask("POST", "/sign-in", {"email": email, "password": password})
        assert status == 303, status
        self.cookies = "; ".join(cookie.split(";")[0] for cookie in self.set)

    def cpu_ms(self):
        fields = open(f"/proc/{self.process.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def memory_mb(self):
        status = open(f"/proc/{self.process.pid}/status").read()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def end(self):
        self.process.terminate()
        self.process.wait()


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
    folder = tempfile.mkdtemp(prefix="isopolity-bench-")
    try:
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
    finally:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
