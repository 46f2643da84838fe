"""What a screen reader says about the controls that keys can reach."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

# Said as "panel", "filler" or not at all: nobody learns what such a thing does.
SAYS_NOTHING = frozenset(
    {
        QAccessible.Role.NoRole,
        QAccessible.Role.Client,
        QAccessible.Role.Pane,
        QAccessible.Role.LayeredPane,
        QAccessible.Role.Grouping,
        QAccessible.Role.Border,
        QAccessible.Role.Whitespace,
        QAccessible.Role.Window,
    }
)
# A table or a list says what its rows hold, and a row of it may hold nothing.
_HOLD_ROWS = frozenset(
    {QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree, QAccessible.Role.ComboBox}
)


def controls(shown: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything in sight that keys can reach."""
    root = QAccessible.queryAccessibleInterface(shown)
    assert root is not None
    yield from _within(root)


def unspoken(shown: QWidget) -> list[str]:
    """Those without a name, or with a role that says nothing; each with where it stands."""
    return [
        f"{one.role().name} {_said(one)!r}: {_place(one)}"
        for one in controls(shown)
        if not _said(one).strip() or one.role() in SAYS_NOTHING
    ]


def _said(one: QAccessibleInterface) -> str:
    """Its name. What is chosen in a box is its name for Qt here: what it is about says its label, or a description."""
    if one.role() is not QAccessible.Role.ComboBox:
        return one.text(QAccessible.Text.Name)
    labels = [label.text(QAccessible.Text.Name) for label, _ in one.relations(QAccessible.RelationFlag.Label)]
    return " ".join(labels) or one.text(QAccessible.Text.Description)


def _within(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(one.childCount()):
        child = one.child(at)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        if child.state().focusable and not child.state().disabled:
            yield child
        if child.role() not in _HOLD_ROWS:
            yield from _within(child)


def _place(one: QAccessibleInterface) -> str:
    """The classes above it, the outermost first."""
    widget, names = one.object(), []
    while widget is not None:
        names.append(widget.metaObject().className())
        widget = widget.parent()
    return " > ".join(reversed(names))
