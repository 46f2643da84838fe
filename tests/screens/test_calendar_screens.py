from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.ids import CampaignId, new_id
from scheduler_app.domain.workspace import Role
from tests.screens.pages import ALL, SCREENS, Wishes, a_window, keep
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import officer, opened_by
from tests.ui.gestures import carry, press, release
from ui import background
from ui.pages.calendar.page import CalendarPage
from ui.pages.calendar.periods import ViewKind
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    """With two campaigns about now."""
    with open_app(workspace) as opened:
        today = opened.clock.now().date()
        for name, first, last in (("Batik Month", -9, 12), ("Trade fair Osaka", -2, 2)):
            days = (today + timedelta(days=number) for number in (first, last))
            opened.campaigns.keep(officer(opened), Campaign(CampaignId(new_id()), name, *days))
        yield opened
        assert background.finish()


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_calendar_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.CALENDAR)) as window:
        page = window.pages.page_named(PageName.CALENDAR)
        assert isinstance(page, CalendarPage)
        qtbot.waitUntil(lambda: page.month.month is not None and not page.month.month.empty)
        day = next(cell.day for cell in page.month.month.cells if cell.chips or cell.more)
        page.tools.countries.choose(["JP", "SA", "NL", "ID"])
        page.tools.changed.emit()
        page.go_to(day)
        qtbot.waitUntil(lambda: page.lines.rowCount() > 0)
        qtbot.waitUntil(lambda: page.plan.around.countries == {"JP", "SA", "NL", "ID"})
        image = keep(window, f"calendar-{wishes.name}")
    assert len(colours_in(image)) > 20


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_agenda_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.CALENDAR)) as window:
        page = window.pages.page_named(PageName.CALENDAR)
        assert isinstance(page, CalendarPage)
        page.show_kind(ViewKind.AGENDA)
        qtbot.waitUntil(lambda: page.agenda.table.rowCount() >= 3)
        page.agenda.setFocus()
        page.agenda.selectRow(1)
        image = keep(window, f"agenda-{wishes.name}")
    assert len(colours_in(image)) > 20


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_a_post_on_its_way_is_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.CALENDAR)) as window:
        page = window.pages.page_named(PageName.CALENDAR)
        assert isinstance(page, CalendarPage)
        if wishes.scale > 1:
            window.resize(1600, 1500)
        qtbot.waitUntil(lambda: page.month.room() > 0 and page.month.month is not None and not page.month.month.empty)
        month = page.month.month
        assert month is not None
        at = next(index for index, cell in enumerate(month.cells) if cell.chips)
        geometry = page.month._geometry()
        box, other = geometry.chip(at, 0), geometry.cell(min(at + 3, 41))
        start = QPoint(round(box.x + 30), round(box.y + 10))
        end = QPoint(round(other.x + 40), round(other.y + 30))
        page.go_to(month.cells[at].day)
        press(page.month, start)
        carry(page.month, start, end)
        qtbot.waitUntil(page.hands.ghost.isVisible)
        page.hands.bar.say("Moved Gayo coffee.", undo=True)
        image = keep(window, f"calendar-moving-{wishes.name}")
        release(page.month, start)
    assert len(colours_in(image)) > 20


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
@pytest.mark.parametrize("kind", [ViewKind.WEEK, ViewKind.DAY])
def test_hours_are_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes, kind: ViewKind
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.CALENDAR)) as window:
        page = window.pages.page_named(PageName.CALENDAR)
        assert isinstance(page, CalendarPage)
        qtbot.waitUntil(lambda: page.month.month is not None and not page.month.month.empty)
        day = next(cell.day for cell in page.month.month.cells if cell.chips or cell.more)
        page.go_to(day)
        page.show_kind(kind)
        page.tools.countries.choose(["JP", "SA"])
        page.tools.changed.emit()
        qtbot.waitUntil(lambda: page.plan.around.countries == {"JP", "SA"} and page.lines.rowCount() == 3)
        page.tools.seconds.setCurrentIndex(page.tools.seconds.findText("Riyadh"))
        page.tools.seconds.activated.emit(page.tools.seconds.currentIndex())
        page.hours.setFocus()
        image = keep(window, f"{kind.value}-{wishes.name}")
    assert len(colours_in(image)) > 20


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_a_narrowed_and_coloured_month_is_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.CALENDAR)) as window:
        page = window.pages.page_named(PageName.CALENDAR)
        assert isinstance(page, CalendarPage)
        qtbot.waitUntil(lambda: bool(page.plan.around.missions))
        page.controls.recall({"filter-countries": "JP SA", "filter-topics": "trade", "colours": "account"})
        qtbot.waitUntil(lambda: page.plan.answered and bool(page.plan.lines))
        page.go_to(page.plan.lines[0].here.date())
        image = keep(window, f"calendar-narrowed-{wishes.name}")
        page.controls.filters.parts["states"].choose(["sent", "unapproved"])
        page.controls.filters.parts["states"].open()
        page.controls.filters.parts["states"].popup.grab().save(str(SCREENS / f"calendar-ticks-{wishes.name}.png"))
    assert len(colours_in(image)) > 20
