#!/usr/bin/env python3
"""A whole directory of 100,000 services as lines of Open Referral: how fast, and in how much memory.

Made-up services, as in reading.py, are laid down beside the demonstration's; one client takes all of
them, unpacked, and only counts the bytes. The most memory while they are sent is told apart from the
most while starting: the system's mark of it is set back between.

    cargo build --release -p isopolity --bin isopolity
    cargo build --release -p directory --example crowd_records
    bench/ndjson.py            # 100,000 services, six languages on average
    bench/ndjson.py 20000 all  # that many, each in all 24 languages
"""

import socket
import statistics
import sys
import time

from peer.running import cpu_ms
from reading import fill, make_demonstration, row, serve
from served import passing_folder

PATH = "/open/jelgava/hsds/services?format=ndjson"
ASKED = {
    "services": PATH,
    "services with all that belongs to them": PATH + "&full=true",
    "the same in all languages": PATH + "&full=true&translations=all",
}
ROUNDS = 3
AT_LEAST = 200
BUFFER = 1024 * 1024
MEGA = 1_000_000


def stream(address, path):
    """Takes an answer that ends with its connection or in pieces, and counts what comes: bytes, and seconds."""
    host, port = address.split(":")
    room, counted = memoryview(bytearray(BUFFER)), 0
    began = time.perf_counter()
    with socket.create_connection((host, int(port)), 120) as asked:
        asked.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: identity\r\n"
                      f"X-Forwarded-For: 10.0.0.{time.time_ns() % 250}\r\nConnection: close\r\n\r\n".encode())
        first = asked.recv_into(room)
        head = bytes(room[:first]).split(b"\r\n\r\n")[0].decode("latin-1").lower()
        count = first
        while count:
            counted += count
            count = asked.recv_into(room)
    seconds = time.perf_counter() - began
    if not head.startswith("http/1.1 200") or "content-encoding" in head:
        raise SystemExit(f"{path}: {head}")
    return counted, seconds


def lines(address, path):
    """How many lines there are, to know that nothing is missing."""
    host, port = address.split(":")
    found = 0
    with socket.create_connection((host, int(port)), 120) as asked:
        asked.sendall(f"GET {path} HTTP/1.0\r\nHost: localhost\r\nAccept-Encoding: identity\r\n\r\n".encode())
        while piece := asked.recv(BUFFER):
            # The lines of the head end otherwise.
            found += piece.count(b"\n") - piece.count(b"\r\n")
    return found


def forget_most(server):
    """Sets the system's mark of the most memory back to what there is now."""
    with open(f"/proc/{server.process.pid}/clear_refs", "w") as marks:
        marks.write("5")


def measured(server, name, path):
    forget_most(server)
    before, rates, costs = server.memory_mb(), [], []
    for _ in range(ROUNDS):
        spent = cpu_ms([server.process.pid])
        counted, seconds = stream(server.address, path)
        spent = cpu_ms([server.process.pid]) - spent
        rates.append(counted / MEGA / seconds)
        costs.append(counted / MEGA / (max(spent, 1) / 1000))
    row(f"{name}: {counted / MEGA:,.0f} MB", f"{statistics.median(rates):,.0f} MB/s", f"at least {AT_LEAST}")
    row("  by the server's processor time", f"{statistics.median(costs):,.0f} MB/s")
    memory = [before, server.memory_mb("VmHWM"), server.memory_mb()]
    row("  memory before; most meanwhile; after", "; ".join(f"{m:.0f}" for m in memory) + " MB", "flat")


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    mix = sys.argv[2] if len(sys.argv) > 2 else "some"
    with passing_folder() as folder:
        make_demonstration(folder)
        fill(folder, count, mix)
        server = serve(folder)
        try:
            row(f"{count:,} services ({mix}): memory when started", f"{server.memory_mb():.0f} MB")
            row("  most while starting", f"{server.memory_mb('VmHWM'):.0f} MB")
            row("  lines", f"{lines(server.address, PATH):,}")
            for name, path in ASKED.items():
                measured(server, name, path)
        finally:
            server.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
