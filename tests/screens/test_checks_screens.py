"""The composer while the rules, the dictionaries and the networks have something to say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.override import Reason
from scheduler_app.domain.post import MASTER
from scheduler_app.domain.workspace import Role
from scheduler_app.services.draft_edits import reader_of, with_text
from tests.screens.pages import ALL, Wishes, a_window, keep
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import officer, opened_by
from ui import background
from ui.pages.composer.checks.keep_dialog import KeepDialog
from ui.pages.composer.page import ComposerPage
from ui.place import PageName, Place

TEXT = (
    "Come and taste cofee from Gayo on {date} in the garden of the embassy.\n\n"
    "RAHASIA: the minister himself will open it. #wonderfulindonesia"
)


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def post_id(app: App) -> str:
    """A post that says too much, for Tokyo, Riyadh and The Hague; one warning was kept with a reason."""
    actor = officer(app)
    stored = app.composing.page(actor)[0]
    draft = app.composing.read(actor, stored.id).draft
    riyadh = next(one for one in app.directory.accounts() if "riyadh" in one.address)
    draft = with_text(draft, MASTER, reader_of(riyadh), 0, TEXT)
    app.composing.save(actor, stored.id, draft, expected_version=stored.version)
    app.overriding.keep(actor, stored.id, "TAG-01", Reason.AGREED, "The ministry writes it so.")
    return stored.id


def the_page(qtbot: QtBot, window: object) -> ComposerPage:
    page = window.pages.page_named(PageName.COMPOSER)  # type: ignore[attr-defined]
    assert isinstance(page, ComposerPage)
    qtbot.waitUntil(lambda: len(page.checks.rows) > 3 and bool(page.counter.counts), timeout=15_000)
    qtbot.waitUntil(lambda: any(text.marks for text in page.spelling.texts), timeout=15_000)
    riyadh = next(one for one in page.around.known.accounts.values() if "riyadh" in one.address)
    page.in_sight.look(MASTER, riyadh.id)
    qtbot.waitUntil(lambda: "Riyadh" in page.audience.fold.text(), timeout=15_000)
    return page


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_what_the_rules_say_is_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, post_id: str, wishes: Wishes
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.COMPOSER, post_id)) as window:
        window.resize(max(window.width(), 1440), max(window.height(), 900))
        page = the_page(qtbot, window)
        page.columns.show_part(page.checks)
        page.checks.step(1)
        image = keep(window, f"checks-{wishes.name}")
    assert len(colours_in(image)) > 20


@pytest.mark.parametrize("wishes", ALL[:3], ids=lambda wishes: wishes.name)
def test_why_and_who_reads_it_are_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, post_id: str, wishes: Wishes
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.COMPOSER, post_id)) as window:
        window.resize(max(window.width(), 1440), max(window.height(), 900))
        page = the_page(qtbot, window)
        page.columns.show_part(page.checks)
        page.audience.fold.setChecked(True)
        row = page.checks.rows[0]
        row.why.setChecked(True)
        qtbot.waitUntil(lambda: row.why_view is not None and bool(row.why_view.words), timeout=10_000)
        image = keep(window, f"checks-why-{wishes.name}")
    assert len(colours_in(image)) > 20


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_keeping_a_warning_is_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, post_id: str, wishes: Wishes
) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.COMPOSER, post_id)) as window:
        dialog = KeepDialog("It is the weekend in Riyadh.", window)
        dialog.choices[Reason.AGREED].setChecked(True)
        dialog.show()
        image = keep_dialog(dialog, f"checks-keep-{wishes.name}")
        dialog.close()
    assert image


def keep_dialog(dialog: KeepDialog, name: str) -> bool:
    """Draw the dialog alone into build/screens."""
    from tests.screens.pages import SCREENS

    QApplication.processEvents()
    SCREENS.mkdir(parents=True, exist_ok=True)
    return dialog.grab().toImage().save(str(SCREENS / f"{name}.png"))
