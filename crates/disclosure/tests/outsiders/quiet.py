"""A peer whose engine writes where it must not."""

import contextlib
import io
import os
import sys


@contextlib.contextmanager
def silent():
    """The peer's engine writes to the process's own output."""
    held, nothing = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    sys.stdout.flush()
    os.dup2(nothing, 1)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    finally:
        os.dup2(held, 1)
        os.close(nothing)
        os.close(held)
