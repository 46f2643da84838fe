"""A throw-away PostgreSQL server for one test run: on loopback, in a temporary folder, gone with the run."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

WHY_SKIPPED = (
    "No PostgreSQL server programs were found: these tests are skipped. `apt-get install postgresql` brings them."
)
START_LIMIT = 60.0
_PORTS = range(20_000, 32_000)

# Durability is what the tests of SQLite show; here only speed counts.
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "shared_buffers": "32MB",
    "max_wal_size": "64MB",
    "max_connections": "200",
    "autovacuum": "off",
    "log_min_messages": "warning",
}

_INITIALISED = ("--locale=C.UTF-8", "--no-sync", "--no-instructions")

# The server ends with this shell, and the shell ends when the run closes its end of the pipe, however the run ended.
_KEEPER = 'postgres=$1; folder=$2; shift 2; "$postgres" "$@" & read -r _; kill -INT $!; wait; rm -rf "$folder"'


def server_programs() -> Path | None:
    """The folder of the newest ``initdb`` and ``postgres``, None when there is none."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if not found and (in_path := shutil.which("initdb")):
        found = [Path(in_path).parent]
    numbered = [path for path in found if (path / "postgres").exists()]
    return max(numbered, key=lambda path: (len(path.parent.name), path.parent.name), default=None)


class PostgresCluster:
    """One running server. It refuses root, so as root it runs as the user ``postgres``."""

    def __init__(self, programs: Path) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="duta-pg-"))
        self._names = count(1)
        self._as_server = _as_server()
        if self._as_server:
            os.chown(self._folder, self._as_server["user"], self._as_server["group"])
        self._initialise(programs)
        self.port = _free_port()
        self._keeper = self._start(programs)
        self._wait()

    def url(self, database: str) -> str:
        return f"postgresql://duta@127.0.0.1:{self.port}/{database}"

    def make_template(self, fill: Callable[[str], None]) -> None:
        """Make the database every test starts from; ``fill`` gets its address and must close what it opens."""
        self._run(sql.SQL("CREATE DATABASE template_duta"))
        fill(self.url("template_duta"))

    def fresh_database(self) -> str:
        """The address of a new copy of the template."""
        return self._copy("template_duta")

    def blank_database(self) -> str:
        """The address of a new database without any tables."""
        return self._copy("template1")

    def drop(self, url: str) -> None:
        name = url.rpartition("/")[2]
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def stop(self) -> None:
        assert self._keeper.stdin is not None
        self._keeper.stdin.close()
        self._keeper.wait(START_LIMIT)

    def _initialise(self, programs: Path) -> None:
        folder = self._folder / "data"
        subprocess.run(
            [programs / "initdb", "-D", folder, "-U", "duta", "-A", "trust", "-E", "UTF8", *_INITIALISED],
            check=True,
            capture_output=True,
            cwd=self._folder,
            **self._as_server,
        )

    def _start(self, programs: Path) -> subprocess.Popen[bytes]:
        arguments = ["-D", self._folder / "data", "-p", str(self.port), "-k", self._folder]
        for name, value in _SETTINGS.items():
            arguments += ["-c", f"{name}={value}"]
        with (self._folder / "log").open("wb") as log:
            return subprocess.Popen(
                ["/bin/sh", "-c", _KEEPER, "keeper", programs / "postgres", self._folder, *arguments],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd="/",
                start_new_session=True,
                **self._as_server,
            )

    def _wait(self) -> None:
        limit = time.monotonic() + START_LIMIT
        while True:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=5).close()
            except psycopg.OperationalError:
                if self._keeper.poll() is not None or time.monotonic() > limit:
                    raise
                time.sleep(0.05)
            else:
                return

    def _copy(self, template: str) -> str:
        name = f"test_{next(self._names)}"
        made = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        self._run(made.format(sql.Identifier(name), sql.Identifier(template)))
        return self.url(name)

    def _run(self, statement: sql.Composable) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)


def _as_server() -> dict[str, Any]:
    """How to start a process as the server's user: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return {}
    import pwd

    user = pwd.getpwnam("postgres")
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _free_port() -> int:
    """A port that stays free until the server listens on it, and while it is down to be started again.

    Systems hand out higher ones to whoever asks for any; processes of one run begin to look at different places.
    """
    for tried in range(len(_PORTS)):
        port = _PORTS[(os.getpid() + tried) % len(_PORTS)]
        with contextlib.suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return port
    raise OSError(f"every port of {_PORTS} is taken")
