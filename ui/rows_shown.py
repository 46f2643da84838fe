"""A Qt model that becomes other rows with as few changes as possible, so that selection and scroll stay."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex

from ui import row_changes

R = TypeVar("R")
_NOWHERE = QModelIndex()


def become(
    model: QAbstractItemModel,
    before: Sequence[R],
    after: Sequence[R],
    key: Callable[[R], Hashable],
    hold: Callable[[tuple[R, ...]], None],
    columns: int = 1,
    first: int = 0,
) -> None:
    """Turn the rows of ``model`` from ``before`` into ``after``; it answers from what it was last told to ``hold``.

    They are its rows from number ``first`` on.

    ``key`` tells rows apart; what stays but reads otherwise is announced as changed.
    """
    changes = row_changes.between([key(row) for row in before], [key(row) for row in after])
    held = list(before)
    for run in changes.removals:
        model.beginRemoveRows(_NOWHERE, first + run.first, first + run.last)
        del held[run.first : run.last + 1]
        hold(tuple(held))
        model.endRemoveRows()
    for run in changes.insertions:
        model.beginInsertRows(_NOWHERE, first + run.first, first + run.last)
        held[run.first : run.first] = after[run.first : run.last + 1]
        hold(tuple(held))
        model.endInsertRows()
    hold(tuple(after))
    for row, (old, new) in enumerate(zip(held, after, strict=True), start=first):
        if old != new:
            model.dataChanged.emit(model.index(row, 0), model.index(row, columns - 1))
