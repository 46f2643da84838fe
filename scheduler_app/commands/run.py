"""`duta run`: the sender without a window. It stays when the window closes and gives way when it opens."""

from __future__ import annotations

import signal
import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from itertools import chain
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import UNTIL_IT_GIVES_WAY, Asked
from scheduler_app.commands.console import clock_time, say
from scheduler_app.commands.stops import stops
from scheduler_app.commands.words import role_words, sentence, words_for
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.delivery import NEEDS_A_PERSON, DeliveryState
from scheduler_app.errors import SchedulerError, WorkspaceInUse

if TYPE_CHECKING:
    from datetime import datetime

    from scheduler_app.app import App

LOOK_EVERY = 1.0
_TOLD_AT_ONCE = 200
_REMEMBERED = 2000
# What an end of a delivery, or the beginning and end of a hold, is announced as.
_NEWS = frozenset({Kind.ATTEMPTS, Kind.HOLDS})
_WORTH_TELLING = NEEDS_A_PERSON | {DeliveryState.SENT}


@click.command()
@click.option("--take-over", is_flag=True, help="Ask whoever has the workspace to let it go, and wait for that.")
@click.option(
    "--passphrase-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Where the vault file's passphrase stands, for a service; otherwise it is asked for.",
)
@click.pass_obj
def run(asked: Asked, take_over: bool, passphrase_file: Path | None) -> None:
    """Send what is due until stopped (Ctrl+C, SIGTERM); what is being sent is finished first.

    When a window or another command asks for the workspace, it is let go, and sending goes on when they are done.
    """
    from scheduler_app import logs
    from scheduler_app.app import keep_log

    stop = threading.Event()
    before = {one: signal.signal(one, _setting(stop)) for one in (signal.SIGINT, signal.SIGTERM)}
    log = keep_log(asked.folders, "duta")
    try:
        _keep_sending(asked, _passphrase(asked, passphrase_file), take_over=take_over, stop=stop)
    finally:
        logs.stop(log)
        for number, handler in before.items():
            signal.signal(number, handler)
    say("Stopped. Nothing is being sent.")


def _passphrase(asked: Asked, file: Path | None) -> Callable[[], str]:
    """That of the vault file, asked for once however often the workspace is let go and opened again."""

    @cache
    def passphrase() -> str:
        if file is None:
            return asked.passphrase()
        return file.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")

    return passphrase


def _open_vault(app: App) -> None:
    """Now rather than when a post is due; what does not open is said, and what needs nothing from it leaves anyway."""
    try:
        app.connecting.open_vault()
    except SchedulerError as error:
        say(sentence(error))


def _keep_sending(asked: Asked, passphrase: Callable[[], str], *, take_over: bool, stop: threading.Event) -> None:
    from scheduler_app.app import Role, open_app

    where, folders = asked.workspace, asked.folders
    patience: float | None = None if take_over else 0.0
    told = _Told()
    while not stop.is_set():
        try:
            app = open_app(
                where, folders, role=Role.RUN, ask=take_over, patience=patience, stop=stop, passphrase=passphrase
            )
        except WorkspaceInUse as error:
            if stop.is_set():
                return
            if error.params["role"] != Role.COMMAND or patience:
                raise
            # A command is soon done.
            patience = UNTIL_IT_GIVES_WAY
            continue
        with app:
            _open_vault(app)
            app.start_sending()
            _say_what_waits(app)
            _tell_until_wanted(app, told, stop)
        # From now on it waits its turn without asking.
        take_over, patience = False, None


def _tell_until_wanted(app: App, told: _Told, stop: threading.Event) -> None:
    """Tell what is sent, until ``stop`` is set or somebody asks for the workspace."""
    news = threading.Event()

    def hear(changes: Changes) -> None:
        if changes.kinds & _NEWS:
            news.set()

    app.on_changes(hear)
    told.tell(app)
    while not stop.wait(LOOK_EVERY):
        if news.is_set():
            news.clear()
            told.tell(app)
        wanted = app.handover_wanted()
        if wanted is not None:
            app.stop_sending()
            told.tell(app)
            say(f"Giving way to the {role_words(wanted.role)} (process {wanted.pid}); sending goes on when it is done.")
            return
    app.stop_sending()
    told.tell(app)


class _Told:
    """Says each delivery once when it comes to an end, however often the workspace is let go meanwhile.

    What had ended before the first time is not news.
    """

    def __init__(self) -> None:
        self._said: OrderedDict[tuple[str, str, int, str], None] = OrderedDict()
        self._begun: datetime | None = None
        self._stops: list[str] = []

    def tell(self, app: App) -> None:
        self._begun = self._begun or app.clock.now()
        self._tell_stops(app)
        self._tell_ends(app, self._begun)

    def _tell_stops(self, app: App) -> None:
        """What is stopped from now on, and what no longer is."""
        before, self._stops = self._stops, stops(app)
        for line in self._stops:
            if line not in before:
                say(line)
        for line in before:
            if line not in self._stops:
                say(f"Over: {line.rpartition('. ')[0]}.")

    def _tell_ends(self, app: App, begun: datetime) -> None:
        from scheduler_app.storage import delivery_lists

        home = app.directory.workspace().home_zone
        with app.database.reading() as connection:
            # State by state, because then the index has them in order however many were sent before.
            pages = [
                delivery_lists.page(connection, [state], newest_first=True, limit=_TOLD_AT_ONCE)
                for state in sorted(_WORTH_TELLING)
            ]
        for one in sorted(chain.from_iterable(pages), key=lambda one: (one.due_at, one.delivery_id)):
            key = (one.delivery_id, one.state.value, one.attempts, one.reason)
            if key in self._said or max(one.sent_at or one.due_at, one.next_try_at) < begun:
                continue
            self._said[key] = None
            why = f" ({words_for(one.reason, {})})" if one.reason else ""
            at = clock_time(one.sent_at or app.clock.now(), home)
            say(f"{at}  {one.state.value:<9} {one.handle}: {one.post_name} {one.address}{why}")
        while len(self._said) > _REMEMBERED:
            self._said.popitem(last=False)


def _say_what_waits(app: App) -> None:
    from scheduler_app.storage import delivery_lists

    workspace = app.directory.workspace()
    with app.database.reading() as connection:
        waiting = delivery_lists.counts_by_state(connection).get(DeliveryState.SCHEDULED, 0)
        following = delivery_lists.page(connection, [DeliveryState.SCHEDULED], limit=1)
    when = f", the next at {clock_time(following[0].due_at, workspace.home_zone)}" if following else ""
    say(f"Sending for {workspace.name}: {waiting} deliveries wait{when} (times of {workspace.home_zone}).")


def _setting(stop: threading.Event) -> Callable[[int, FrameType | None], None]:
    def handler(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    return handler
