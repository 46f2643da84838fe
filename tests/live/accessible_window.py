"""Walks through Duta's window over the accessibility bus, as a screen reader does; run by the system's own Python.

The steps come as JSON on the first line of input: ``["menu", "Home"]`` chooses an entry of the menu bar, ``["press",
"Hold…"]`` presses a button, ``["close"]`` closes the dialog in front. After each one line of JSON says which controls
in sight keys can reach, each with its role and name.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be said first

_PATIENCE = 20.0
_PAUSE = 0.1
# What holds rows speaks for them; a row may hold nothing.
_HOLD_ROWS = frozenset({"table", "list", "tree", "tree table", "combo box"})
_BUTTONS = frozenset({"push button", "button", "toggle button", "push button menu"})
T = TypeVar("T")


def wait_for(look: Callable[[], T | None], what: str) -> T:
    """What ``look`` finds within some seconds; ends the program with ``what`` was missing."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.Error:
            found = None  # it went while it was looked at
        if found:
            return found
        time.sleep(_PAUSE)
    sys.exit(f"there is no {what}")


def all_within(one: Any) -> Iterator[Any]:
    for at in range(one.get_child_count()):
        child = one.get_child_at_index(at)
        if child is not None:
            yield child
            yield from all_within(child)


def showing(one: Any) -> bool:
    return bool(one.get_state_set().contains(Atspi.StateType.SHOWING))


def in_sight(one: Any) -> Iterator[Any]:
    """Everything below that is to be seen, but not the rows of tables and lists."""
    for at in range(one.get_child_count()):
        child = one.get_child_at_index(at)
        if child is None or not showing(child):
            continue
        yield child
        if child.get_role_name() not in _HOLD_ROWS:
            yield from in_sight(child)


def controls(front: Any) -> list[tuple[str, str]]:
    """The role and name of everything in sight that keys can reach."""
    states = Atspi.StateType
    return [
        (one.get_role_name(), said(one))
        for one in in_sight(front)
        if one.get_state_set().contains(states.FOCUSABLE) and one.get_state_set().contains(states.ENABLED)
    ]


def said(one: Any) -> str:
    """Its name. A box that offers is called as what is chosen: what it is about says its label, or a description."""
    if one.get_role_name() != "combo box":
        return str(one.get_name())
    labels = [
        relation.get_target(at).get_name()
        for relation in one.get_relation_set()
        if relation.get_relation_type() is Atspi.RelationType.LABELLED_BY
        for at in range(relation.get_n_targets())
    ]
    return " ".join(labels) or str(one.get_description())


class Window:
    def __init__(self) -> None:
        self.application = wait_for(self._application, "Duta on the accessibility bus")
        wait_for(lambda: self._button("New post"), "open workspace")

    def front(self) -> Any:
        """The dialog that was opened last, or the window itself."""
        tops = [self.application.get_child_at_index(at) for at in range(self.application.get_child_count())]
        seen = [one for one in tops if one is not None and showing(one)]
        dialogs = [one for one in seen if one.get_role_name() in ("dialog", "alert")]
        return (dialogs or seen)[-1]

    def settled(self) -> list[tuple[str, str]]:
        """What is in sight when it is the same twice: nothing comes any more."""
        before: list[list[tuple[str, str]]] = [[]]

        def same() -> list[tuple[str, str]] | None:
            now, last = controls(self.front()), before[0]
            before[0] = now
            return now if now and now == last else None

        return wait_for(same, "rest")

    def choose(self, name: str) -> None:
        """Choose an entry of the menu bar."""
        self._act(lambda: self._entry(name), f"menu entry {name!r}")

    def press(self, name: str) -> None:
        self._act(lambda: self._button(name), f"button {name!r}")

    def close(self) -> None:
        """Cancel what stands in front."""
        dialog = self.front()
        self._act(lambda: self._button("Cancel") or self._button("Close"), "button that closes")
        wait_for(lambda: self.front() != dialog, "end of the dialog")

    def _act(self, look: Callable[[], Any], what: str) -> None:
        with suppress(GLib.Error):
            # What opens a dialog may answer when the dialog is closed, and that is too long for the bus.
            Atspi.Action.do_action(wait_for(look, what), 0)

    def _entry(self, name: str) -> Any:
        return next((one for one in all_within(self._menu_bar()) if one.get_name() == name), None)

    def _menu_bar(self) -> Any:
        window = self.application.get_child_at_index(0)
        return next(one for one in all_within(window) if one.get_role_name() == "menu bar")

    def _button(self, name: str) -> Any:
        return next(
            (one for one in in_sight(self.front()) if one.get_role_name() in _BUTTONS and one.get_name() == name), None
        )

    def _application(self) -> Any:
        desktop = Atspi.get_desktop(0)
        there = (desktop.get_child_at_index(at) for at in range(desktop.get_child_count()))
        return next((one for one in there if one is not None and one.get_name() == "duta"), None)


def main() -> None:
    window = Window()
    for step, *what in json.loads(sys.stdin.readline()):
        {"menu": window.choose, "press": window.press, "close": window.close}[step](*what)
        sys.stdout.write(json.dumps(window.settled()) + "\n")


if __name__ == "__main__":
    main()
