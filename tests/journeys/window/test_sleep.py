"""J7: the computer sleeps through the hours of some posts: what is late is asked about, nothing leaves in a burst."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Account
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.slot import zone_named
from tests.journeys.window.passing_time import bent
from tests.journeys.window.people import become, member, start_sending, states
from tests.journeys.window.person import Person
from tests.journeys.window.signed_in import approved_post, planned_for
from tests.journeys.window.whole_window import Duta, banner, dialog_in_front, press_banner
from tests.reliability.bent_clock import BentClock
from tests.ui.filled_workspace import officer
from tests.ui.pages.outbox.standing import planned
from ui.holding.missed_dialog import MissedDialog
from ui.main_window import MainWindow
from ui.text_direction import plain

__all__ = ["bent"]

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
MISSED, SENT = DeliveryState.MISSED, DeliveryState.SENT


def account_in(app: App, city: str) -> Account:
    return next(one for one in app.directory.accounts() if city in one.address)


def in_feed(account: Account, name: str) -> int:
    """How often readers find this post."""
    read = json.loads(Path(account.address, "feed.json").read_text(encoding="utf-8"))
    return sum(name in str(item) for item in read["items"])


def test_after_a_sleep_what_is_late_is_asked_about_and_what_is_in_time_leaves_once(
    person: Person, duta: Duta, workspace: Path, bent: BentClock, tmp_path: Path
) -> None:
    # Copies of the practice workspace have one newsroom among them: what this one writes is told by its names.
    first, second, third = (f"{number} of {tmp_path.name}" for number in ("First", "Second", "Third"))
    with open_app(workspace) as app:
        # At some hours of the day what the practice workspace plans for tomorrow would be slept through as well.
        for entry in planned(app):
            app.scheduling.cancel(officer(app), entry.delivery_id)
        tokyo, cairo = account_in(app, "tokyo"), account_in(app, "cairo")
        posts = [approved_post(app, name, [one]) for name, one in ((first, tokyo), (second, tokyo), (third, cairo))]
        zone = zone_named(app.directory.workspace().home_zone)
    desktop, app = start_sending(person, duta, workspace)
    window = desktop.window
    become(person, window, "Sari")
    fell_asleep = bent.now()
    times = (fell_asleep + 20 * MINUTE, fell_asleep + 30 * MINUTE, fell_asleep + 5 * HOUR + 34 * MINUTE)
    ids = [planned_for(app, post, at) for post, at in zip(posts, times, strict=True)]

    bent.jump(5 * HOUR + 35 * MINUTE)
    person.until(lambda: states(app, ids) == [MISSED, MISSED, SENT])
    person.until(lambda: banner(window, "while this computer slept") is not None)
    person.until(lambda: banner(window, "2 deliveries missed their time") is not None)
    (said,) = (plain(one.message.title) for one in window.banners.banners)
    sleep = app.sleeps.over(times[:2], timedelta(0))
    assert sleep is not None
    assert abs(sleep.began - fell_asleep) < MINUTE
    assert all(f"{one.astimezone(zone):%H:%M}" in said for one in (sleep.began, sleep.ended))

    decide_one_for_later_and_one_for_now(person, window)
    person.until(lambda: states(app, ids) == [DeliveryState.SCHEDULED, SENT, SENT])
    assert app.outbox.line(member(app, "Sari").id, ids[0]).due_at > bent.now()
    assert [in_feed(tokyo, first), in_feed(tokyo, second), in_feed(cairo, third)] == [0, 1, 1]
    person.until(lambda: banner(window, "missed their time") is None)


def decide_one_for_later_and_one_for_now(person: Person, window: MainWindow) -> None:
    press_banner(person, window, "while this computer slept")
    dialog = dialog_in_front(person, MissedDialog)
    person.until(lambda: dialog.table.rowCount() == 2)
    person.press(dialog.choices["all"])
    person.press(dialog.choices["next"])
    person.until(lambda: len(dialog.table.chosen) == 2)
    person.choose_row(dialog.view, 1)
    person.press(dialog.choices["now"])
    person.press(dialog.carry_out)
    person.until(lambda: dialog.table.rowCount() == 0)
    person.key("Escape")
