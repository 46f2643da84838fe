"""What every test may ask for: still time, a fresh database of either kind, and no network but this machine's own."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from scheduler_app.clock import FixedClock
from tests.postgres_cluster import WHY_SKIPPED, PostgresCluster, server_programs
from tests.quick_folder import use_quick_folder

use_quick_folder()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A machine that has much to do fails no test: what is searched for here are wrong answers, not late ones.
hypothesis.settings.register_profile("duta", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("duta")

START = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


class NetworkUsed(AssertionError):
    """A test tried to leave this machine."""


@pytest.fixture(scope="session", autouse=True)
def _only_this_machine() -> Iterator[None]:
    """Refuse every connection and every look-up of a name that leaves the machine."""
    patch = pytest.MonkeyPatch()

    def guarded(original: Callable[..., Any], position: int) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            _refuse_far(arguments[position])
            return original(*arguments, **options)

        return call

    patch.setattr(socket.socket, "connect", guarded(socket.socket.connect, 1))
    patch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex, 1))
    patch.setattr(socket.socket, "sendto", guarded(socket.socket.sendto, -1))
    patch.setattr(socket, "getaddrinfo", guarded(socket.getaddrinfo, 0))
    yield
    patch.undo()


def _refuse_far(address: Any) -> None:
    host = address[0] if isinstance(address, tuple) else address
    if isinstance(address, tuple) and len(address) < 2:
        return  # not an internet address
    if host is None or (isinstance(address, str) and "/" in address):
        return  # this machine, or a Unix socket
    name = host.decode() if isinstance(host, bytes) else str(host)
    if name.endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, f"there is no {name}")
    if name in ("", "localhost") or name.endswith(".localhost"):
        return
    try:
        near = ipaddress.ip_address(name.partition("%")[0]).is_loopback or name == "0.0.0.0"
    except ValueError:
        near = False
    if not near:
        raise NetworkUsed(f"a test may only talk to this machine, not to {name!r}")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(START)


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "workspace.duta"
    _fill(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_cluster() -> Iterator[PostgresCluster]:
    programs = server_programs()
    if programs is None:
        pytest.skip(WHY_SKIPPED)
    cluster = PostgresCluster(programs)
    try:
        cluster.make_template(_fill)
        yield cluster
    finally:
        cluster.stop()


def _fill(url: str) -> None:
    from scheduler_app.storage import migrations
    from scheduler_app.storage.database import Database

    database = Database(url, origin="template", clock=FixedClock(START))
    try:
        with database.writing() as writing:
            migrations.upgrade(writing.connection)
    finally:
        database.close()


@pytest.fixture
def sqlite_url(tmp_path: Path, _sqlite_template: Path) -> str:
    """The address of a fresh SQLite workspace without any rows; its file is ``tmp_path / "workspace.duta"``."""
    path = tmp_path / "workspace.duta"
    shutil.copyfile(_sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(postgres_cluster: PostgresCluster) -> Iterator[str]:
    """The address of a fresh PostgreSQL workspace without any rows."""
    url = postgres_cluster.fresh_database()
    yield url
    postgres_cluster.drop(url)


@pytest.fixture(params=KINDS)
def blank_urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """Makes addresses of databases in which nothing was ever made, once on each kind."""
    made: list[str] = []
    if request.param == "sqlite":
        yield lambda: made.append(f"sqlite:///{tmp_path / f'blank{len(made)}.duta'}") or made[-1]
        return
    cluster: PostgresCluster = request.getfixturevalue("postgres_cluster")
    yield lambda: made.append(cluster.blank_database()) or made[-1]
    for url in made:
        cluster.drop(url)


@pytest.fixture
def blank_url(blank_urls: Callable[[], str]) -> str:
    """The address of a database in which nothing was ever made, once on each kind."""
    return blank_urls()


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a fresh workspace, once on each kind of database."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def database(database_url: str, clock: FixedClock) -> Iterator[Any]:
    """A fresh workspace without any rows, once on each kind of database."""
    yield from _opened(database_url, clock)


@pytest.fixture
def sqlite_database(sqlite_url: str, clock: FixedClock) -> Iterator[Any]:
    yield from _opened(sqlite_url, clock)


@pytest.fixture
def postgresql_database(postgresql_url: str, clock: FixedClock) -> Iterator[Any]:
    yield from _opened(postgresql_url, clock)


def _opened(url: str, clock: FixedClock) -> Iterator[Any]:
    from scheduler_app.storage.database import Database

    database = Database(url, origin="test", clock=clock)
    yield database
    database.close()
