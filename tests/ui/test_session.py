from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import Role, create_app, open_app
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.errors import DatabaseUnavailable, WorkspaceInUse
from scheduler_app.paths import Folders
from tests.postgres_cluster import PostgresCluster
from ui.bridge import CoreEvents
from ui.session import OpenWorkspace, Session

PATIENCE_MS = 20_000


@pytest.fixture
def session(qtbot: QtBot, english: QApplication, workspace: Path, watched_ui_thread: list[str]) -> Iterator[Session]:
    session = Session(CoreEvents())
    yield session
    session.close()
    assert watched_ui_thread == []


def test_opening_tells_workspace_and_member(qtbot: QtBot, session: Session, workspace: Path) -> None:
    with qtbot.waitSignal(session.opened, timeout=PATIENCE_MS) as told:
        session.open(str(workspace))
    opened: OpenWorkspace = told.args[0]
    assert opened.workspace.name == "KBRI Demo"
    assert opened.member.name in {"Sari", "Adi", "Budi", "Rina", "Dewi"}


def test_the_workspace_used_last_is_opened_again(qtbot: QtBot, session: Session, workspace: Path) -> None:
    for where in (str(workspace), ""):
        with qtbot.waitSignal(session.opened, timeout=PATIENCE_MS) as told:
            session.open(where)
    assert Path(told.args[0].where) == workspace


def test_with_nothing_ever_used_there_is_nothing_to_open(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "fresh"))
    with qtbot.waitSignal(session.nothing_to_open, timeout=PATIENCE_MS):
        session.open("")


def test_a_workspace_that_is_not_there_is_said_by_code(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.failed, timeout=PATIENCE_MS) as told:
        session.open(str(tmp_path / "nowhere.duta"))
    assert isinstance(told.args[0], DatabaseUnavailable)
    assert told.args[0].code == "workspace.missing"


def test_the_window_gives_way_to_a_background_sender_and_takes_back(
    qtbot: QtBot, session: Session, workspace: Path
) -> None:
    with qtbot.waitSignal(session.opened, timeout=PATIENCE_MS):
        session.open(str(workspace))
    got, let_go = threading.Event(), threading.Event()

    def background_sender() -> None:
        with open_app(workspace, role=Role.RUN, ask=True, patience=30) as app:
            got.set()
            while app.handover_wanted() is None and not let_go.is_set():
                let_go.wait(0.05)

    sender = threading.Thread(target=background_sender)
    with qtbot.waitSignal(session.given_way, timeout=PATIENCE_MS) as told:
        sender.start()
    assert told.args == ["run"]
    assert session.workspace is None
    assert got.wait(20)
    # A background sender is asked at once: nobody has to say so twice.
    with qtbot.waitSignal(session.opened, timeout=PATIENCE_MS):
        session.open(str(workspace))
    sender.join(20)
    assert not sender.is_alive()


def test_another_window_keeps_its_workspace_until_it_is_taken_over(
    qtbot: QtBot, session: Session, workspace: Path
) -> None:
    stop, asked = threading.Event(), threading.Event()

    def other_window() -> None:
        with open_app(workspace, role=Role.WINDOW) as app:
            asked.set()
            while app.handover_wanted() is None and not stop.is_set():
                stop.wait(0.05)

    other = threading.Thread(target=other_window)
    other.start()
    try:
        assert asked.wait(20)
        with qtbot.waitSignal(session.failed, timeout=PATIENCE_MS) as told:
            session.open(str(workspace))
        assert isinstance(told.args[0], WorkspaceInUse)
        with qtbot.waitSignal(session.opened, timeout=PATIENCE_MS):
            session.open(str(workspace), take_over=True)
    finally:
        stop.set()
        other.join(20)


def test_a_window_closed_while_opening_leaves_the_workspace_closed(
    qtbot: QtBot, english: QApplication, workspace: Path
) -> None:
    session = Session(CoreEvents())
    with qtbot.assertNotEmitted(session.opened):
        session.open(str(workspace))
        session.close()
    with open_app(workspace) as app:
        assert app.handover_wanted() is None


def test_sending_starts_and_what_it_changes_is_announced(qtbot: QtBot, workspace: Path, english: QApplication) -> None:
    events = CoreEvents()
    session = Session(events)
    with qtbot.waitSignal(session.opened, timeout=PATIENCE_MS) as told:
        session.open(str(workspace))
    app = told.args[0].app
    try:
        with qtbot.waitSignal(session.sending, timeout=PATIENCE_MS) as sending:
            session.start_sending()
        assert sending.args == [True]
        with qtbot.waitSignal(events.changed, timeout=PATIENCE_MS) as changed:
            app.holding.start(told.args[0].member.id, *_everything())
        assert isinstance(changed.args[0], Changes)
    finally:
        session.close()


def _everything() -> tuple[object, str, str]:
    from scheduler_app.domain.hold import HoldScope

    return HoldScope.EVERYTHING, "", "Earthquake"


@pytest.mark.postgres
def test_what_another_process_changes_is_heard_of_without_sending(
    qtbot: QtBot, english: QApplication, workspace: Path, tmp_path: Path, postgres_cluster: PostgresCluster
) -> None:
    address = postgres_cluster.blank_database()
    create_app(address, tmp_path / "sites", Folders.inside(tmp_path / "home")).close()
    events = CoreEvents()
    session = Session(events)
    try:
        with qtbot.waitSignal(session.opened, timeout=PATIENCE_MS) as told:
            session.open(address)
        # The first look only notes where the others stand.
        told.args[0].app.hear_others()
        with (
            qtbot.waitSignal(events.changed, timeout=PATIENCE_MS) as changed,
            open_app(address, Folders.inside(tmp_path / "home")) as elsewhere,
        ):
            elsewhere.holding.start(told.args[0].member.id, *_everything())
        assert Kind.HOLDS in changed.args[0].kinds
    finally:
        session.close()
        postgres_cluster.drop(address)
