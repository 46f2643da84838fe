from __future__ import annotations

from PySide6.QtCore import QStringListModel

from ui.rows_shown import become


class Words(QStringListModel):
    held: tuple[str, ...] = ()

    def hold(self, words: tuple[str, ...]) -> None:
        self.held = words


def test_only_rows_that_come_go_or_read_otherwise_are_announced() -> None:
    model = Words()
    heard: list[tuple[object, ...]] = []
    model.rowsAboutToBeRemoved.connect(lambda _parent, first, last: heard.append(("removed", first, last)))
    model.rowsAboutToBeInserted.connect(lambda _parent, first, last: heard.append(("inserted", first, last)))
    model.dataChanged.connect(lambda top, _bottom, _roles: heard.append(("changed", top.row())))
    before, after = ("a1", "b1", "c1"), ("b1", "c2", "d1")
    model.setStringList(list(before))
    heard.clear()
    become(model, before, after, lambda word: word[0], model.hold)
    assert heard == [("removed", 0, 0), ("inserted", 2, 2), ("changed", 1)]
    assert model.held == after
