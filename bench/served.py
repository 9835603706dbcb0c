"""What the benchmarks share: a process that serves, what the system says of it, and a passing folder."""

import contextlib
import os
import re
import shutil
import subprocess
import tempfile
import threading
import time


class Process:
    """A server on a port of its own choice, and what the system says of it."""

    def __init__(self, command):
        self.began = time.perf_counter()
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in self.process.stdout:
            found = re.search(r"http://(127\.0\.0\.1:\d+)", line)
            if found:
                self.address = found.group(1)
                break
        else:
            raise SystemExit(f"{command[0]} did not begin")
        self.start = time.perf_counter() - self.began
        # What it says is passed over: nobody who writes into a full pipe goes on.
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for _ in self.process.stdout:
            pass

    def cpu_ms(self):
        """Processor time of the whole process, user and system, in milliseconds."""
        fields = open(f"/proc/{self.process.pid}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def memory_mb(self, name="VmRSS"):
        """Memory in MB: resident, or with `VmHWM` the most that it was."""
        status = open(f"/proc/{self.process.pid}/status").read()
        return int(re.search(name + r":\s+(\d+)", status).group(1)) / 1024

    def end(self):
        self.process.terminate()
        self.process.wait()


def credentials(folder, role):
    """Address and password of a role in a demonstration, as the form of signing in wants them."""
    lines = open(os.path.join(folder, "sign-ins.txt"), encoding="utf-8").read().splitlines()
    email, password = next(line.split()[-2:] for line in lines if line.startswith(role))
    return {"email": email, "password": password}


def kept(cookies):
    """What a browser sends back of the cookies that were set."""
    return "; ".join(cookie.split(";")[0] for cookie in cookies or [])


@contextlib.contextmanager
def passing_folder():
    folder = tempfile.mkdtemp(prefix="isopolity-bench-")
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
