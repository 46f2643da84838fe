"""Where in the composer a person writes what a finding points at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scheduler_app.domain.fix import Field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler_app.domain.fix import Place
    from ui.pages.composer.editor import Editor


def show_place(place: Place, editor: Editor, parts: Mapping[Field, QWidget]) -> None:
    """Select the words in the editor, or put the focus into the part where the field is decided."""
    if place.field is Field.TEXT:
        editor.select(place.part, place.start, max(0, place.end - place.start))
        return
    part = parts.get(place.field, editor)
    takers = (one for one in part.findChildren(QWidget) if _takes_focus(one))
    next(takers, part).setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return by_tab and widget.isVisible() and widget.isEnabled()
