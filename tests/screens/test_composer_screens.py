from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.post import VariantScope
from scheduler_app.domain.workspace import Role
from scheduler_app.services.draft_edits import reader_of, with_text
from tests.screens.pages import ALL, Wishes, a_window, keep
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import ask_for_approval, officer, opened_by
from ui import background
from ui.pages.composer.page import ComposerPage
from ui.place import PageName, Place


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_writing_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    actor = officer(app)
    stored = app.composing.page(actor)[0]
    draft = app.composing.read(actor, stored.id).draft
    riyadh = next(one for one in app.directory.accounts() if "riyadh" in one.address)
    own = VariantScope(account_id=riyadh.id)
    words = "معرض القهوة يوم السبت في السفارة.\n#قهوة_إندونيسيا #WonderfulIndonesia"
    app.composing.save(
        actor, stored.id, with_text(draft, own, reader_of(riyadh), 0, words), expected_version=stored.version
    )
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.COMPOSER, stored.id)) as window:
        page = window.pages.page_named(PageName.COMPOSER)
        assert isinstance(page, ComposerPage)
        qtbot.waitUntil(lambda: page.standing.now is not None and len(page.targets.chips) == 3, timeout=15_000)
        page.in_sight.look(own, riyadh.id)
        page.editor.text_edit.setFocus()
        qtbot.waitUntil(lambda: bool(page.when.clocks.text()))
        image = keep(window, f"composer-{wishes.name}")
    assert len(colours_in(image)) > 20


@pytest.mark.parametrize("wishes", ALL[:2], ids=lambda wishes: wishes.name)
def test_what_waits_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    ask_for_approval(app)
    stored = app.composing.page(officer(app))[0]
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.COMPOSER, stored.id)) as window:
        page = window.pages.page_named(PageName.COMPOSER)
        assert isinstance(page, ComposerPage)
        qtbot.waitUntil(lambda: page.manuscript.locked and len(page.targets.chips) == 3, timeout=15_000)
        image = keep(window, f"composer-in-review-{wishes.name}")
    assert len(colours_in(image)) > 20


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_a_new_post_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.COMPOSER)) as window:
        page = window.pages.page_named(PageName.COMPOSER)
        assert isinstance(page, ComposerPage)
        qtbot.waitUntil(lambda: bool(page.around.known.accounts))
        image = keep(window, f"composer-new-{wishes.name}")
    assert len(colours_in(image)) > 15


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_choosing_a_time_is_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes
) -> None:
    stored = app.composing.page(officer(app))[0]
    with a_window(qtbot, speaking, wishes, opened_by(app, Role.OFFICER), Place(PageName.COMPOSER, stored.id)) as window:
        page = window.pages.page_named(PageName.COMPOSER)
        assert isinstance(page, ComposerPage)
        qtbot.waitUntil(lambda: page.standing.now is not None and len(page.targets.chips) == 3, timeout=15_000)
        page.when.field.edit.setFocus()
        page.when.field.edit.clear()
        qtbot.keyClicks(page.when.field.edit, "28 maret 2027 jam 2.30")
        qtbot.waitUntil(lambda: bool(page.when.remarks.text()))
        image = keep(window, f"composer-time-{wishes.name}")
    assert len(colours_in(image)) > 20
