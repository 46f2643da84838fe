from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.ids import StockId, new_id
from scheduler_app.domain.known_name import KnownName
from scheduler_app.domain.post import MASTER
from scheduler_app.domain.stock import HashtagSet, Snippet, Template, TemplateVariant
from scheduler_app.domain.workspace import Role
from scheduler_app.services.draft_edits import with_words
from tests.screens.pages import ALL, SCREENS, Wishes, a_window
from tests.ui.colours import colours_in
from tests.ui.filled_workspace import officer, opened_by
from ui import background
from ui.pages.composer.history.dialog import HistoryDialog
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.stock.fields_dialog import FieldsDialog
from ui.pages.composer.stock.offers import OfferKind
from ui.pages.composer.stock.stock_dialog import StockDialog
from ui.place import PageName, Place

FAIR = Template(
    StockId(new_id()),
    "Trade fair",
    (
        TemplateVariant(("Indonesian coffee at {place} on {date}. Come and taste Gayo, Toraja and Kintamani.",)),
        TemplateVariant(("Kopi Indonesia di {place}, {date}.",), "id"),
    ),
)
STOCK = (
    HashtagSet(StockId(new_id()), "Coffee", ("#KopiIndonesia", "#WonderfulIndonesia", "#Gayo")),
    Snippet(StockId(new_id()), "Opening hours", "The consular section is open Monday to Friday, 9 to 15."),
    Snippet(StockId(new_id()), "معرض القهوة", "معرض القهوة يوم السبت في السفارة."),
    FAIR,
)


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        for one in STOCK:
            opened.stock.keep(officer(opened), one)
        administrator = opened_by(opened, Role.ADMINISTRATOR).member.id
        opened.known_names.file(administrator, KnownName("Ministry of Trade", {"practice": "@kemendag"}))
        yield opened
        assert background.finish()


def kept(widget: QWidget, name: str) -> QImage:
    QApplication.processEvents()
    SCREENS.mkdir(parents=True, exist_ok=True)
    image = widget.grab().toImage()
    assert image.save(str(SCREENS / f"{name}.png"))
    assert len(colours_in(image)) > 10
    return image


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_menus_of_the_stock_are_drawn(
    qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes
) -> None:
    stored = app.composing.page(officer(app))[0]
    opened = opened_by(app, Role.OFFICER)
    with a_window(qtbot, speaking, wishes, opened, Place(PageName.COMPOSER, stored.id)) as window:
        page = window.pages.page_named(PageName.COMPOSER)
        assert isinstance(page, ComposerPage)
        qtbot.waitUntil(lambda: page.standing.now is not None and len(page.inserting._shelves.stock) == len(STOCK))
        for name, kinds in (("all", ()), ("emoji", (OfferKind.EMOJI,))):
            page.inserting.offer(*kinds)
            picker = page.inserting.picker
            assert picker is not None
            kept(picker, f"stock-{name}-{wishes.name}")
            picker.close()
        kept(window, f"composer-with-stock-{wishes.name}")
        for dialog in (FieldsDialog(FAIR, window), StockDialog(opened, STOCK, None, window)):
            qtbot.addWidget(dialog)
            dialog.show()
            kept(dialog, f"stock-{type(dialog).__name__}-{wishes.name}")


@pytest.mark.parametrize("wishes", ALL, ids=lambda wishes: wishes.name)
def test_the_history_is_drawn(qtbot: QtBot, speaking: Callable[[str], QApplication], app: App, wishes: Wishes) -> None:
    actor = officer(app)
    stored = app.composing.page(actor)[0]
    written = app.composing.read(actor, stored.id)
    texts = ("معرض القهوة: see you there on Saturday.", "معرض القهوة: see you there on Sunday at the embassy.")
    version = written.post.version
    for text in texts:
        draft = with_words(written.draft, MASTER, (text,))
        version = app.composing.save(actor, stored.id, draft, expected_version=version)
        app.history.seal(actor, stored.id)
    opened = opened_by(app, Role.OFFICER)
    with a_window(qtbot, speaking, wishes, opened, Place(PageName.COMPOSER, stored.id)) as window:
        page = window.pages.page_named(PageName.COMPOSER)
        assert isinstance(page, ComposerPage)
        qtbot.waitUntil(lambda: bool(page.around.known.accounts))
        dialog = HistoryDialog(opened, stored.id, page.around.known, window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: bool(dialog.words.toPlainText()))
        kept(dialog, f"history-{wishes.name}")
