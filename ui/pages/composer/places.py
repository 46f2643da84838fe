"""Where in the composer a person writes what a finding points at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scheduler_app.domain.fix import Field

if TYPE_CHECKING:
    from scheduler_app.domain.fix import Place
    from ui.pages.composer.page import ComposerPage


def show_place(place: Place, page: ComposerPage) -> None:
    """Select the words or the picture, or put the focus into the part where the field is decided."""
    if place.field in (Field.DESCRIPTION, Field.MEDIA) and page.media.model.items:
        page.media.go_to(place)
        return
    if place.field is Field.TEXT:
        page.editor.select(place.part, place.start, max(0, place.end - place.start))
        return
    parts: dict[Field, QWidget] = {
        Field.TOPIC: page.head,
        Field.CAMPAIGN: page.head,
        Field.ACCOUNT: page.targets,
        Field.LANGUAGE: page.variants,
        Field.TIME: page.when,
    }
    part = parts.get(place.field, page.editor)
    takers = (one for one in part.findChildren(QWidget) if _takes_focus(one))
    next(takers, part).setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return by_tab and widget.isVisible() and widget.isEnabled()
