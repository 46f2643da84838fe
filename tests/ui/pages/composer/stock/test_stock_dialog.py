from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.ids import StockId, new_id
from scheduler_app.domain.stock import HashtagSet, Snippet, Stocked, Template, TemplateVariant
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import officer, opened_by
from ui import background
from ui.pages.composer.stock.stock_dialog import StockDialog

FAIR = Template(
    StockId(new_id()), "Fair", (TemplateVariant(("Pameran", "Sampai jumpa")), TemplateVariant(("Fair",), "en"))
)


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        opened.stock.keep(officer(opened), FAIR)
        yield opened
        assert background.finish()


@pytest.fixture
def dialog(qtbot: QtBot, english: QApplication, app: App) -> StockDialog:
    made = StockDialog(opened_by(app, Role.OFFICER), (FAIR,))
    qtbot.addWidget(made)
    made.show()
    return made


def kept(app: App) -> tuple[Stocked, ...]:
    return app.stock.all(officer(app))


def test_what_was_selected_is_kept_under_a_name(
    qtbot: QtBot, dialog: StockDialog, app: App, watched_ui_thread: list[str]
) -> None:
    dialog.begin(Snippet(StockId(new_id()), "", "Open 9–15"))
    assert dialog.text.toPlainText() == "Open 9–15"
    dialog.keep.click()
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    qtbot.keyClicks(dialog.name, "Opening hours")
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert watched_ui_thread == []
    assert dialog.trouble.text() == ""
    assert dialog.list.currentItem().text() == "Opening hours"


def test_every_variant_of_a_template_is_changed_by_itself(qtbot: QtBot, dialog: StockDialog, app: App) -> None:
    assert dialog.text.toPlainText() == "Pameran\n---\nSampai jumpa"
    dialog.text.setPlainText("Pameran {date}\n---\nSampai\n---\nJumpa")
    dialog.variants.setCurrentIndex(1)
    dialog.variants.activated.emit(1)
    assert dialog.text.toPlainText() == "Fair"
    dialog.text.setPlainText("Fair {date}")
    dialog.keep.click()
    changed = (TemplateVariant(("Pameran {date}", "Sampai", "Jumpa")), TemplateVariant(("Fair {date}",), "en"))
    qtbot.waitUntil(lambda: kept(app) == (replace(FAIR, variants=changed),))


def test_hashtags_are_kept_as_they_were_typed(qtbot: QtBot, dialog: StockDialog, app: App) -> None:
    dialog.begin(HashtagSet(StockId("9" * 32), "", ()))
    dialog.name.setText("Coffee")
    dialog.text.setPlainText("Kopi, #Gayo")
    dialog.keep.click()
    qtbot.waitUntil(lambda: HashtagSet(StockId("9" * 32), "Coffee", ("#Kopi", "#Gayo")) in kept(app))
    assert not dialog.variants.isVisible()


def test_what_is_removed_is_gone_and_something_new_can_be_written(qtbot: QtBot, dialog: StockDialog, app: App) -> None:
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    assert kept(app) == ()
    assert not dialog.remove.isEnabled()
    assert dialog.name.text() == ""
    for action in dialog.new.menu().actions():
        action.trigger()
        assert dialog.hint.text()
