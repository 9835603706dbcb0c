"""What the benchmarks of methods share: two programs that take turns on the same input, and what each needed.

Clock times are noise on a machine that others use, so the processor's time stands beside them, and a ratio
says something only within one run.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = os.environ.get("ISOPOLITY_BINARY", str(ROOT / "target/release/isopolity"))
EXAMPLES = pathlib.Path(os.environ.get("ISOPOLITY_EXAMPLES", pathlib.Path(BINARY).parent / "examples"))


class Run:
    """One run of a program: seconds on the clock and of the processor, most memory in MB, and its lines of JSON."""

    def __init__(self, words, folder=None):
        began = time.perf_counter()
        child = subprocess.Popen([str(word) for word in words], stdout=subprocess.PIPE, text=True, cwd=folder)
        said = child.stdout.read()
        _, status, used = os.wait4(child.pid, 0)
        self.clock = time.perf_counter() - began
        if status:
            raise SystemExit(f"{words[0]} failed")
        self.processor = used.ru_utime + used.ru_stime
        self.memory = used.ru_maxrss / 1024
        self.lines = [json.loads(line) for line in said.splitlines() if line.startswith("{")]


def example(name):
    """The example that was built; a benchmark without it ends here."""
    path = EXAMPLES / name
    if not path.exists():
        raise SystemExit(f"{name} is not built; the head of the script says how")
    return path


def take_turns(programs, rounds):
    """Runs each program in turn, round after round; a program is a function that gives a dict of figures."""
    figures = {name: [] for name in programs}
    for _ in range(rounds):
        for name, program in programs.items():
            figures[name].append(program())
    return figures


def tell(figures, ours):
    """A line for each program and figure: the least, the median, and the median in those of ours."""
    for figure in figures[ours][0]:
        own = statistics.median(turn[figure] for turn in figures[ours])
        for name, turns in figures.items():
            if figure in turns[0]:
                all_turns = [turn[figure] for turn in turns]
                middle = statistics.median(all_turns)
                print(f"{figure:32} {name:34} {number(min(all_turns))} {number(middle)} {middle / own:9.2f} of ours")


def number(x):
    return f"{x:11,.{4 if x < 1 else 2 if x < 100 else 0}f}"


def head(text):
    print(f"\n{text}\n{'figure':32} {'who':34} {'least':>11} {'median':>11}")


def has(command):
    """Whether a peer answers."""
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    except FileNotFoundError:
        return False


def has_module(name):
    return has([sys.executable, "-c", f"import {name}"])
