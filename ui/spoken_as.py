"""What screen readers call the widgets that Duta paints itself, of which Qt only knows that they are widgets."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_Role = QAccessible.Role

# By the names of their classes: Qt asks with these when something first wants to know about a widget, if it ever does.
_ROLES = {
    "MonthView": _Role.Table,
    "HoursView": _Role.Table,
    "PreviewSheet": _Role.Document,
    "SpokenHeading": _Role.Heading,
    "SpokenText": _Role.Paragraph,
    "SpokenPicture": _Role.Graphic,
    "SpokenLink": _Role.Link,
    "CutLine": _Role.Splitter,
    "ReadingArea": _Role.Document,
    "PlacingCanvas": _Role.Graphic,
    "TargetChip": _Role.Button,
    "FindingRow": _Role.ListItem,
    "CounterLine": _Role.StaticText,
}


@lru_cache(maxsize=1)
def tell_roles() -> None:
    """From now on Qt knows them."""
    QAccessible.installFactory(_spoken)


def _spoken(class_name: str, widget: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(class_name)
    return QAccessibleWidget(widget, role) if role is not None and isinstance(widget, QWidget) else None
