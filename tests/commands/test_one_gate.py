"""One gate for every way in: whatever is typed, a post that is not approved never leaves, on both databases.

The words are found by walking `duta`: a new one is typed here without anybody naming it. Each is typed by the post's
author and by an administrator, with every switch it has, while or before the whole engine sends (a file has one owner
at a time, a server many).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from sqlalchemy import or_, select

from scheduler_app.__main__ import duta
from scheduler_app.app import App, Role, open_app
from scheduler_app.delivery.engine import Pace
from scheduler_app.domain.delivery import IN_FLIGHT, DeliveryState
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.storage.delivery_tables import attempts, deliveries
from tests.builders import standing_as
from tests.commands.conftest import CommandLine
from tests.postgres_cluster import PostgresCluster
from tests.reliability.nursery import wait_until

PACE = Pace(workers=4, sweep_every=timedelta(seconds=0.2))
STATES = (DeliveryState.SCHEDULED, DeliveryState.HELD, DeliveryState.MISSED, DeliveryState.UNKNOWN)
# What sends by itself until it is stopped, and what makes another workspace.
OTHERS = {"run", "demo", "new"}
AUTHOR, ADMINISTRATOR, SUPERVISOR = "Sari", "Dewi", "Budi"
PINS = f"{PRACTICE_PIN}\n" * 9


def words(group: click.Group, before: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every word of a group that does something, with the words before it."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from words(command, (*before, name))
        elif command is not None and not {name, *before} & OTHERS:
            yield (*before, name), command


WORDS = dict(words(duta))


def typed(command: click.Command, number: int, folder: Path) -> Iterator[str]:
    """What a person may type behind a word: what has to be there, and every switch."""
    for one in command.params:
        if isinstance(one, click.Option):
            if one.is_flag and not one.required:
                yield one.opts[0]
            elif one.required:
                yield from (one.opts[0], value(one.type, number, folder))
        else:
            yield value(one.type, number, folder)


def value(kind: click.ParamType[Any], number: int, folder: Path) -> str:
    if isinstance(kind, click.Choice):
        return str(next(iter(kind.choices)))
    if isinstance(kind, click.DateTime):
        return "2090-03-03" if kind.formats == ["%Y-%m-%d"] else "12:00"
    if isinstance(kind, click.Path):
        return str(folder / "file")
    return str(number)


@dataclass(frozen=True, slots=True)
class Town:
    """A workspace with a post nobody approved, due now on four accounts, and one that was approved, due now too."""

    where: str
    bad: PostId
    number: int
    good: PostId

    def gone(self, app: App) -> set[PostId]:
        tried = select(deliveries.c.post_id).join(attempts, attempts.c.delivery_id == deliveries.c.id)
        sending = select(deliveries.c.post_id).where(deliveries.c.state == DeliveryState.SENDING)
        with app.database.reading() as connection:
            return {PostId(one) for one in connection.scalars(tried.union(sending))}


def a_town(where: str) -> Town:
    with open_app(where) as app:
        author, supervisor = (app.directory.member_named(name).id for name in (AUTHOR, SUPERVISOR))
        accounts = tuple(one.id for one in app.directory.accounts()[: len(STATES)])
        drafts = [
            Draft(words, Topic.TRADE, (master_variant(words, language="id"),), accounts)
            for words in ("Kopi Gayo.", "Batik Solo.")
        ]
        bad, good = (app.composing.create(author, draft) for draft in drafts)
        signer = app.unlocking.unlock(supervisor, PRACTICE_PIN)
        app.approving.approve(signer, good, app.approving.review(supervisor, good).seen)
        app.scheduling.schedule_now(author, good)
        later = app.clock.now().replace(tzinfo=None) + timedelta(days=1)
        made = app.scheduling.schedule(author, bad, later.replace(microsecond=0), SlotMode.SAME_LOCAL_TIME)
        with app.database.writing() as writing:
            for one, state in zip(made, STATES, strict=True):
                at = {"due_at": app.clock.now(), "next_try_at": app.clock.now(), **standing_as(state)}
                writing.connection.execute(deliveries.update().where(deliveries.c.id == one.delivery_id).values(**at))
        numbers = {line.id: line.number for line in app.composing.page(author)}
        return Town(where, bad, numbers[bad], good)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def town(request: pytest.FixtureRequest, home: Path) -> Iterator[Town]:
    if request.param == "sqlite":
        command: CommandLine = request.getfixturevalue("command")
        yield a_town(str(command.workspace))
        return
    cluster: PostgresCluster = request.getfixturevalue("postgres_cluster")
    url = cluster.blank_database()
    new = ["--workspace", url, "new", "KBRI Server", "--practice", "--sites", str(home / "sites")]
    assert CliRunner().invoke(duta, new).exit_code == 0
    yield a_town(url)
    cluster.drop(url)


def rests(app: App) -> bool:
    due = (deliveries.c.state == DeliveryState.SCHEDULED) & (deliveries.c.next_try_at <= app.clock.now())
    with app.database.reading() as connection:
        busy = select(deliveries.c.id).where(or_(due, deliveries.c.state.in_(IN_FLIGHT))).limit(1)
        return connection.scalar(busy) is None


def type_everything(town: Town, who: str, folder: Path) -> int:
    """Type each word there is; returns how many were understood."""
    understood = 0
    for path, command in WORDS.items():
        line = ["--workspace", town.where, "--as", who, *path, *typed(command, town.number, folder)]
        result = CliRunner().invoke(duta, line, input=PINS)
        understood += result.exit_code != 2
    return understood


def test_the_walk_finds_the_words() -> None:
    assert {("submit",), ("approve",), ("series", "start"), ("settle",), ("import",)} <= WORDS.keys()


@pytest.mark.parametrize("who", [AUTHOR, ADMINISTRATOR])
def test_nothing_that_is_typed_lets_an_unapproved_post_pass(
    town: Town, who: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    if town.where.startswith("postgresql"):
        with open_app(town.where, role=Role.RUN) as app:
            app.start_sending(PACE)
            understood = type_everything(town, who, folder)
            wait_until(lambda: rests(app), what="the engine to rest")
            gone = town.gone(app)
    else:
        understood = type_everything(town, who, folder)
        with open_app(town.where, role=Role.RUN) as app:
            app.start_sending(PACE)
            wait_until(lambda: rests(app), what="the engine to rest")
            gone = town.gone(app)
            held = bool(app.directory.holds())
            assert held or town.good in gone
    assert gone <= {town.good}
    assert understood > len(WORDS) / 2
