"""One client for every server that is compared: it keeps its connection for as long as the server does.

A server that hangs up after each answer, as gunicorn's usual workers do, pays for a new connection
each time, as it does behind a proxy.
"""

import itertools
import re
import socket
import statistics
import threading
import time

#: Room for the largest answer, which is read into the same memory again and again.
ROOM = 64 * 1024 * 1024
LONGEST_HEAD = 64 * 1024
READERS = itertools.cycle(range(4096))


class Client:
    """A reader who asks one thing after the other."""

    def __init__(self, address):
        host, port = address.split(":")
        self.address, self.stream = (host, int(port)), None
        self.room = memoryview(bytearray(ROOM))

    def ask(self, path, packing):
        """The status, the head in small letters and the body of an answer; the body until the next question."""
        reader = next(READERS)
        head = (f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {packing}\r\n"
                f"X-Forwarded-For: 10.0.{reader >> 8}.{reader & 255}\r\n\r\n").encode()
        self.stream = self.stream or self.connected()
        self.stream.sendall(head)
        return self.answer()

    def connected(self):
        stream = socket.create_connection(self.address, timeout=120)
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return stream

    def answer(self):
        have, end = 0, -1
        while end < 0:
            have += self.more(have)
            end = bytes(self.room[:min(have, LONGEST_HEAD)]).find(b"\r\n\r\n")
        head = bytes(self.room[:end]).decode("latin-1").lower()
        begin, length = end + 4, int(re.search(r"content-length: *(\d+)", head).group(1))
        while have < begin + length:
            have += self.more(have)
        if "connection: close" in head:
            self.close()
        return int(head.split()[1]), head, self.room[begin:begin + length]

    def more(self, have):
        count = self.stream.recv_into(self.room[have:])
        if not count:
            raise ConnectionError("the server hung up")
        return count

    def close(self):
        if self.stream:
            self.stream.close()
        self.stream = None


def load(address, path, packing, connections, seconds):
    """Asks for a path as fast as answers come: how many came, how many were wrong, and their times in ms."""
    times, failed, end = [], [], time.perf_counter() + seconds

    def run():
        client = Client(address)
        while True:
            began = time.perf_counter()
            if began >= end:
                return client.close()
            status, _, _ = client.ask(path, packing)
            times.append((time.perf_counter() - began) * 1000)
            failed.extend([status] if status != 200 else [])

    began = time.perf_counter()
    readers = [threading.Thread(target=run) for _ in range(connections)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    wall = time.perf_counter() - began
    return {"requests": len(times), "failed": len(failed), "a_second": len(times) / wall,
            "p50_ms": statistics.median(times)}
