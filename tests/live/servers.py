"""Starts the real servers of the live tests, each by a script beside this file, and stops them with the run.

A script installs what it needs into a folder of its own outside the checkout, starts the server on loopback, says
``ready ADDRESS`` and ends when its input closes.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent


@contextmanager
def real_server(script: str, *told: str) -> Iterator[str]:
    """The address of the server that ``script`` starts; skips in the script's own words where it cannot."""
    running = subprocess.Popen(
        [FOLDER / script, *told], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert running.stdin is not None
    assert running.stdout is not None
    try:
        said = ""
        for line in running.stdout:
            if line.startswith("ready "):
                yield line.removeprefix("ready ").strip()
                return
            said = line.strip() or said
        pytest.skip(f"{script} does not run here: {said}")
    finally:
        running.stdin.close()
        running.wait(30)
        running.stdout.close()
