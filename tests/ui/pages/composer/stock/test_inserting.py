"""Putting things into the text of the real composer, by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.ids import StockId, new_id
from scheduler_app.domain.stock import HashtagSet, Snippet, Template, TemplateVariant
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer
from tests.ui.pages.composer.page_fixtures import app, page, page_of, write
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.stock.fields_dialog import FieldsDialog
from ui.pages.composer.stock.offers import OfferKind
from ui.pages.composer.stock.stock_dialog import StockDialog

__all__ = [
    "app",
    "english",
    "page",
    "page_of",
    "speaking",
    "watched_ui_thread",
    "words",
    "workspace",
    "workspace_template",
]


@pytest.fixture
def stocked(qtbot: QtBot, app: App, page_of: Callable[[Role], ComposerPage]) -> ComposerPage:
    actor = officer(app)
    app.stock.keep(actor, Snippet(StockId(new_id()), "Opening hours", "Open 9–15"))
    app.stock.keep(actor, HashtagSet(StockId(new_id()), "Coffee", ("#Kopi", "#Gayo")))
    variants = (TemplateVariant(("See you on {date}.",)), TemplateVariant(("Sampai {date}.",), "id"))
    app.stock.keep(actor, Template(StockId(new_id()), "Fair", variants))
    shown = page_of(Role.OFFICER)
    qtbot.waitUntil(lambda: len(shown.inserting._shelves.stock) == 3)
    shown.editor.text_edit.setFocus()
    return shown


def take(qtbot: QtBot, page: ComposerPage, typed: str) -> None:
    picker = page.inserting.picker
    assert picker is not None
    qtbot.keyClicks(picker.field, typed)
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.inserting.picker is None)


def text_of(page: ComposerPage) -> str:
    return page.editor.text_edit.text


def test_a_slash_opens_everything_and_what_is_taken_stands_in_its_place(qtbot: QtBot, stocked: ComposerPage) -> None:
    write(qtbot, stocked, "Come in: /")
    take(qtbot, stocked, "opening")
    assert text_of(stocked) == "Come in: Open 9–15"
    stocked.manuscript.steps.undo()
    assert text_of(stocked) == "Come in: /"


def test_hashtags_and_emoji_are_put_in_by_their_keys(qtbot: QtBot, stocked: ComposerPage) -> None:
    write(qtbot, stocked, "Coffee")
    commands = {command.name: command for command in stocked.commands()}
    assert commands["post.insert_hashtags"].keys == "Ctrl+Shift+G"
    commands["post.insert_hashtags"].run()
    take(qtbot, stocked, "coffee")
    commands["post.insert_emoji"].run()
    take(qtbot, stocked, "minuman hangat")
    assert text_of(stocked) == "Coffee #Kopi #Gayo☕"


def test_a_template_becomes_an_empty_post_in_one_step(
    qtbot: QtBot, stocked: ComposerPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: FieldsDialog) -> QDialog.DialogCode:
        qtbot.keyClicks(dialog.fields["date"], "5 March")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(FieldsDialog, "exec", fill)
    stocked.inserting.offer(OfferKind.TEMPLATE)
    take(qtbot, stocked, "fair")
    said = {one.scope.language: one.words for one in stocked.manuscript.draft.variants}
    assert said == {None: ("See you on 5 March.",), "id": ("Sampai 5 March.",)}
    assert text_of(stocked) == "See you on 5 March."
    stocked.manuscript.steps.undo()
    assert text_of(stocked) == ""


def test_a_template_is_put_into_what_is_written_already(
    qtbot: QtBot, stocked: ComposerPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FieldsDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    write(qtbot, stocked, "Coffee. ")
    stocked.inserting.offer(OfferKind.TEMPLATE)
    take(qtbot, stocked, "fair")
    assert text_of(stocked) == "Coffee. See you on {date}."


def test_a_selection_and_a_post_are_kept(
    qtbot: QtBot, stocked: ComposerPage, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def look(dialog: StockDialog) -> int:
        seen.append(dialog.text.toPlainText())
        return 0

    monkeypatch.setattr(StockDialog, "exec", look)
    write(qtbot, stocked, "Open on Sundays")
    commands = {command.name: command for command in stocked.commands()}
    assert not commands["stock.keep_snippet"].enabled()
    stocked.editor.select(0, 0, 4)
    assert commands["stock.keep_snippet"].enabled()
    commands["stock.keep_snippet"].run()
    commands["stock.keep_template"].run()
    assert seen == ["Open", "Open on Sundays"]


def test_nothing_is_put_into_a_post_that_may_only_be_read(stocked: ComposerPage) -> None:
    stocked.manuscript.lock(locked=True)
    stocked.inserting.offer(OfferKind.EMOJI)
    assert stocked.inserting.picker is None
    assert not any(button.isEnabled() for button in stocked.inserting.buttons.values())


def test_no_two_commands_of_the_composer_have_the_same_keys(stocked: ComposerPage) -> None:
    keys = [command.keys for command in stocked.commands() if command.keys]
    assert sorted(keys) == sorted(set(keys))
