"""The preview follows what is written, for the account in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Account
from scheduler_app.domain.post import MASTER
from scheduler_app.services.draft import Draft
from scheduler_app.services.draft_pictures import Sight, with_added
from tests.ui.composed import a_draft, on_every_network, pictures
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background, theme
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.manuscript import Manuscript, Sheet, When
from ui.pages.composer.media import glimpses
from ui.pages.composer.previews.panel import PreviewPanel

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def networks(app: App) -> dict[str, tuple[Account, Account]]:
    return on_every_network(app)


@pytest.fixture
def show(qtbot: QtBot, english: QApplication, app: App) -> Iterator[Callable[[Draft], PreviewPanel]]:
    made: list[PreviewPanel] = []

    def shown(draft: Draft) -> PreviewPanel:
        glimpses.forget_all()
        panel = PreviewPanel(Manuscript(), InSight())
        made.append(panel)
        qtbot.addWidget(panel)
        panel.manuscript.open(Sheet(draft))
        panel.show_workspace(opened_by_an_officer(app))
        panel.resize(420, 700)
        panel.show()
        qtbot.waitUntil(lambda: panel.sheet.subject is not None)
        return panel

    yield shown
    for panel in made:
        panel.let_go()


def seen_text(panel: PreviewPanel) -> str:
    subject = panel.sheet.subject
    assert subject is not None
    return subject.seen.parts[0].text


def heard(panel: PreviewPanel) -> str:
    """What somebody who does not see it is told, line by line."""
    made = panel.sheet._arranged(panel.sheet.width())
    assert made is not None
    return "\n".join(one.words for one in made.spoken())


def test_every_keystroke_is_seen_and_said_without_asking_the_database(
    show: Callable[[Draft], PreviewPanel],
    networks: dict[str, tuple[Account, Account]],
    request: pytest.FixtureRequest,
) -> None:
    panel = show(a_draft(networks["mastodon"][0]))
    tried = request.getfixturevalue("watched_ui_thread")
    panel.look_again()
    draft = panel.manuscript.draft
    (master, arabic) = draft.variants
    changed = replace(draft, variants=(replace(master, words=("Tea instead",)), arabic))
    panel.manuscript.change_draft("Typing", changed)
    assert seen_text(panel) == "Tea instead"
    assert "Tea instead" in heard(panel)
    panel.manuscript.steps.undo()
    assert "Coffee from the Gayo highlands" in heard(panel)
    assert tried == []


def test_another_account_is_chosen_by_keyboard_and_the_others_hear_of_it(
    qtbot: QtBot, show: Callable[[Draft], PreviewPanel], networks: dict[str, tuple[Account, Account]]
) -> None:
    english_reader, arabic_reader = networks["mastodon"]
    panel = show(a_draft(english_reader, arabic_reader))
    panel.accounts.setFocus()
    qtbot.keyClick(panel.accounts, Qt.Key.Key_Down)
    assert panel.in_sight.account_id == arabic_reader.id
    assert seen_text(panel).startswith("قهوة")
    panel.in_sight.look(MASTER, english_reader.id)
    assert seen_text(panel).startswith("Coffee")
    assert panel.accounts.currentData() == english_reader.id


def test_what_a_network_folds_can_be_unfolded_by_keyboard(
    qtbot: QtBot, show: Callable[[Draft], PreviewPanel], networks: dict[str, tuple[Account, Account]]
) -> None:
    panel = show(a_draft(networks["facebook"][0], text="A line of coffee\n" * 20))
    folded = panel.sheet.heightForWidth(400)
    qtbot.waitUntil(panel.unfold.isEnabled)
    panel.sheet.setFocus()
    qtbot.keyClick(panel.sheet, Qt.Key.Key_Return)
    assert panel.unfold.isChecked()
    assert panel.sheet.heightForWidth(400) > folded


def test_a_warning_hides_the_words_until_they_are_asked_for(
    qtbot: QtBot, show: Callable[[Draft], PreviewPanel], networks: dict[str, tuple[Account, Account]]
) -> None:
    draft = a_draft(networks["mastodon"][0])
    warned = replace(draft, variants=(replace(draft.variants[0], options={"warning": "Hot drinks"}),))
    panel = show(warned)
    hidden = panel.sheet.heightForWidth(400)
    panel.unfold.click()
    assert panel.sheet.heightForWidth(400) > hidden
    assert "Hot drinks" in heard(panel)


def test_pictures_come_from_a_thread_and_are_described_to_those_who_cannot_see_them(
    qtbot: QtBot,
    show: Callable[[Draft], PreviewPanel],
    app: App,
    networks: dict[str, tuple[Account, Account]],
) -> None:
    (item,) = pictures(app, 1)
    panel = show(a_draft(networks["bluesky"][0]))
    panel.manuscript.change_draft("Picture", with_added(panel.manuscript.draft, Sight(), [item]))
    qtbot.waitUntil(lambda: (found := panel._glimpses.of(item.media_hash)) is not None and found.image is not None)
    assert "A picture called coffee.png" in heard(panel)


def test_the_preview_has_a_dark_of_its_own_and_the_width_of_a_phone(
    show: Callable[[Draft], PreviewPanel], networks: dict[str, tuple[Account, Account]]
) -> None:
    theme.choose(theme.LIGHT)
    panel = show(a_draft(networks["x"][0]))
    panel.dark.click()
    panel.recolour()
    assert panel.sheet.dark
    wide = panel.sheet.heightForWidth(900)
    panel.phone.click()
    assert panel.sheet.heightForWidth(900) > wide


def test_the_time_that_is_planned_stands_beside_the_name(
    show: Callable[[Draft], PreviewPanel], networks: dict[str, tuple[Account, Account]]
) -> None:
    panel = show(a_draft(networks["mastodon"][0]))
    friday = datetime(2027, 10, 1, 10, tzinfo=UTC).replace(tzinfo=None)
    panel.manuscript.change("Time", replace(panel.manuscript.sheet, when=When(friday)))
    assert panel.sheet.subject is not None
    assert panel.sheet.subject.byline.when == "Fri 10:00"


def test_without_an_account_it_says_what_to_do(
    show: Callable[[Draft], PreviewPanel], networks: dict[str, tuple[Account, Account]]
) -> None:
    panel = show(a_draft(networks["mastodon"][0]))
    panel.manuscript.change_draft("Accounts", replace(panel.manuscript.draft, accounts=()))
    assert panel.empty.isVisible()
    panel.manuscript.close()
    assert panel.sheet.subject is None
