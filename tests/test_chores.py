"""What a sending machine looks after beside sending."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.app import App, create_app
from scheduler_app.chores import Chores
from scheduler_app.paths import Folders


@pytest.fixture
def app(tmp_path: Path) -> App:
    folders = Folders.inside(tmp_path / "home")
    return create_app(folders.data / "work.duta", folders.data / "sites", folders)


def test_records_are_looked_through_soon_after_the_start_for_a_machine_may_never_be_on_a_whole_day(app: App) -> None:
    begun: dict[str, timedelta] = {}

    def every(interval: timedelta, name: str, chore: Callable[[], None], *, first: timedelta | None = None) -> None:
        begun[name] = interval if first is None else first

    with app:
        Chores(app).begin(every)

    assert begun["retention"] <= timedelta(hours=1)
    assert begun["series"] <= timedelta(hours=1)
    assert all(timedelta() < wait <= timedelta(hours=6) for wait in begun.values())


def test_a_chore_with_nothing_to_do_is_silent(app: App, caplog: pytest.LogCaptureFixture) -> None:
    chores = Chores(app)

    with app, caplog.at_level("INFO"):
        chores.recompute_zones()
        chores.dispose_of_records()
        chores.retire_members()
        chores.follow_links()
        chores.make_days_of_series()
        chores.prepare_pictures()
        chores.look_past_what_left()
        chores.watch_spending()

    assert [record.message for record in caplog.records if record.name == "scheduler_app.chores"] == []
