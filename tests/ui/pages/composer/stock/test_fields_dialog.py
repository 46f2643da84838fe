from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scheduler_app.domain.ids import StockId
from scheduler_app.domain.stock import Template, TemplateVariant
from ui.pages.composer.stock.fields_dialog import FieldsDialog

FAIR = Template(
    StockId("f"), "Fair", (TemplateVariant(("At {place} on {date}.",)), TemplateVariant(("{place}!",), "nl"))
)


def test_fields_are_filled_in_and_shown_as_they_will_read(qtbot: QtBot, english: QApplication) -> None:
    dialog = FieldsDialog(FAIR)
    qtbot.addWidget(dialog)
    assert list(dialog.fields) == ["place", "date"]
    qtbot.keyClicks(dialog.fields["place"], " Ahoy ")
    assert dialog.shown.toPlainText().startswith("At Ahoy on {date}.")
    assert [one.words for one in dialog.template.variants] == [("At Ahoy on {date}.",), ("Ahoy!",)]
