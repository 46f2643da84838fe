"""Somebody before the whole window: once with a mouse, once with nothing but keys.

Both do the same things by the same names. Whatever they do goes through events as a device makes them, and only to what
is in sight, may be used and is not covered; no test with them calls what a control is connected to.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QMenu,
    QMenuBar,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.patience import PATIENCE_MS
from ui.commands import Command
from ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
_MOST_PARTS = 14
_MOST_STOPS = 90


class CannotDo(AssertionError):
    """A person could not do that: it is not to be seen, lies under something else, or no key leads there."""


def front() -> QWidget:
    """What the keyboard belongs to: a popup, else the dialog or window that is active.

    Where nothing is, what was opened last gets it, as from any desktop when what lay above it was closed.
    """
    popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    active = QApplication.activeWindow()
    if popup is not None:
        return popup
    if active is not None and active.isVisible() and not isinstance(active, QMenu) and modal in (None, active):
        return active
    below = modal or next(
        (one for one in QApplication.topLevelWidgets() if one.isVisible() and isinstance(one, MainWindow)), None
    )
    if below is None:
        raise CannotDo("no window is in sight")
    below.activateWindow()
    QApplication.processEvents()
    return below


def focus() -> QWidget:
    """Where a key would arrive."""
    there = front()
    return there.focusWidget() or there


class Person(ABC):
    """``after`` is called when something was done and the window has come to rest: to look at it, say."""

    name: str

    def __init__(self, qtbot: QtBot, after: Callable[[], None] = lambda: None) -> None:
        self.qtbot = qtbot
        self.after = after

    def press(self, widget: QWidget, keys: str = "") -> None:
        """Press a button or choose an option; ``keys`` are the window's own for it, where it has some."""
        self._seen(widget)
        self._press(widget, keys)
        self._rest()

    def go_into(self, widget: QWidget, keys: str = "") -> None:
        """Put the caret there."""
        self._seen(widget)
        self._go_into(widget, keys)
        self._rest()

    def write(self, widget: QWidget, text: str, keys: str = "") -> None:
        """Type there, behind what is there already."""
        self.go_into(widget, keys)
        self.key("Ctrl+End")
        self.type(text)

    def type(self, text: str) -> None:
        """Type where the caret is; what no plain key makes is composed, as Japanese and Arabic are."""
        for line, words in enumerate(text.split("\n")):
            if line:
                self.key("Return")
            if words.isascii():
                QTest.keyClicks(focus(), words)
            else:
                composed = QInputMethodEvent()
                composed.setCommitString(words)
                QApplication.sendEvent(focus(), composed)
        self._rest()

    def key(self, keys: str) -> None:
        """Press keys, such as "Ctrl+Return", where the focus is."""
        for number in range((sequence := QKeySequence(keys)).count()):
            one = sequence[number]
            QTest.keyClick(focus(), one.key(), one.keyboardModifiers())
        QApplication.processEvents()

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for what comes by itself."""
        self.qtbot.waitUntil(true, timeout=PATIENCE_MS)
        self._rest()

    @abstractmethod
    def pick(self, button: QAbstractButton, action: str) -> None:
        """Choose what has these words in it from the menu of a button."""

    @abstractmethod
    def command(self, window: MainWindow, name: str) -> None:
        """Do what stands in a menu of the window, or by its keys."""

    @abstractmethod
    def bring(self, file: Path, where: QWidget) -> None:
        """Bring a file into what is being written."""

    @abstractmethod
    def choose_row(self, view: QAbstractItemView, row: int) -> None:
        """Choose a row of a list."""

    @abstractmethod
    def choose_item(self, box: QComboBox, row: int) -> None:
        """Choose one of what a box offers."""

    @abstractmethod
    def choose_tab(self, tabs: QTabBar, number: int) -> None:
        """Turn to a tab."""

    @abstractmethod
    def _press(self, widget: QWidget, keys: str) -> None: ...

    @abstractmethod
    def _go_into(self, widget: QWidget, keys: str) -> None: ...

    def _seen(self, widget: QWidget) -> None:
        self.qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled(), timeout=PATIENCE_MS)

    def _rest(self) -> None:
        # What just came is laid out in the next turn of the loop, and what wraps in the one after.
        for _ in range(6):
            QApplication.processEvents()
        self.after()

    def _menu_of(self, button: QAbstractButton, opening: Callable[[], None], action: str) -> None:
        """A menu has a loop of its own: what is chosen from it is so from within."""
        wrong: list[str] = []

        def choose() -> None:
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                wrong.append(f"{_called(button)} opened no menu")
                return
            self.after()
            fitting = [one for one in menu.actions() if action in one.text() and one.isEnabled()]
            if not fitting:
                wrong.append(f"no {action} among {[one.text() for one in menu.actions()]}")
                menu.close()
                return
            self._choose_action(menu, menu.actions().index(fitting[0]))

        QTimer.singleShot(0, choose)
        opening()
        if wrong:
            raise CannotDo(wrong[0])
        self._rest()

    @abstractmethod
    def _choose_action(self, menu: QMenu, number: int) -> None: ...


class WithMouse(Person):
    name = "mouse"

    def pick(self, button: QAbstractButton, action: str) -> None:
        self._seen(button)
        self._menu_of(button, lambda: self._click(button, button.rect().center()), action)

    def command(self, window: MainWindow, name: str) -> None:
        command, bar = _command(window, name), window.menuBar()
        title = QCoreApplication.translate("menus", command.menu.value)
        QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(_action(bar, title)).center())
        opened = QApplication.activePopupWidget()
        if not isinstance(opened, QMenu):
            raise CannotDo(f"{title} is no menu")
        self.after()
        action = _action(opened, command.text)
        if not action.isEnabled():
            raise CannotDo(f"{name} cannot be done now")
        self._choose_action(opened, opened.actions().index(action))
        self._rest()

    def bring(self, file: Path, where: QWidget) -> None:
        """Drop it where the pointer is."""
        target, point = self._under(where, where.rect().center())
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        held = (data, LEFT, Qt.KeyboardModifier.NoModifier)
        entering = QDragEnterEvent(point, Qt.DropAction.CopyAction, *held)
        entering.setDropAction(Qt.DropAction.CopyAction)
        QApplication.sendEvent(target, entering)
        if not entering.isAccepted():
            raise CannotDo(f"{_called(where)} takes no file")
        QApplication.sendEvent(target, QDragMoveEvent(point, Qt.DropAction.CopyAction, *held))
        QApplication.sendEvent(target, QDropEvent(QPointF(point), Qt.DropAction.CopyAction, *held))
        self._rest()

    def choose_row(self, view: QAbstractItemView, row: int) -> None:
        self._seen(view)
        index = view.model().index(row, 0)
        self._click(view.viewport(), view.visualRect(index).center())
        self._rest()

    def choose_item(self, box: QComboBox, row: int) -> None:
        self._seen(box)
        # A hand is slower than two clicks in a row, of which a box hears only one.
        interval = QApplication.doubleClickInterval()
        QApplication.setDoubleClickInterval(0)
        self._click(box, box.rect().center())
        QApplication.setDoubleClickInterval(interval)
        self._rest()
        offered = box.view()
        there = offered.visualRect(box.model().index(row, 0)).center()
        QTest.mouseMove(offered.viewport(), there)
        QTest.mouseClick(offered.viewport(), LEFT, pos=there)
        self._rest()
        if box.currentIndex() != row:
            raise CannotDo(f"{_called(box)} does not take row {row}")

    def click(self, widget: QWidget, where: QPoint) -> None:
        """Press what is painted there."""
        self._seen(widget)
        self._click(widget, where)
        self._rest()

    def choose_tab(self, tabs: QTabBar, number: int) -> None:
        self._seen(tabs)
        for _ in range(tabs.count()):
            middle = tabs.tabRect(number).center()
            arrows = [one for one in tabs.findChildren(QToolButton) if one.isVisible()]
            left = min((one.x() for one in arrows), default=tabs.width())
            if 0 < middle.x() < left or not arrows:
                break
            towards = arrows[-1] if middle.x() >= left else arrows[0]
            if not towards.isEnabled():
                break
            self._click(towards, towards.rect().center())
        self._click(tabs, tabs.tabRect(number).center())
        self._rest()

    def _press(self, widget: QWidget, keys: str) -> None:
        self._click(widget, _handle(widget))

    def _go_into(self, widget: QWidget, keys: str) -> None:
        self._click(widget, widget.rect().center())

    def _choose_action(self, menu: QMenu, number: int) -> None:
        action = menu.actions()[number]
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def _click(self, widget: QWidget, where: QPoint) -> None:
        target, point = self._under(widget, where)
        QTest.mouseClick(target, LEFT, pos=point)

    def _under(self, widget: QWidget, where: QPoint) -> tuple[QWidget, QPoint]:
        """What lies at that point of the window, which has to be this widget or a part of it."""
        self._scroll_to(widget, where)
        window = widget.window()
        point = widget.mapTo(window, where)
        found = window.childAt(point) or window
        if found is not widget and not widget.isAncestorOf(found):
            raise CannotDo(f"{_called(found)} lies over {_called(widget)}")
        return found, found.mapFrom(window, point)

    def _scroll_to(self, widget: QWidget, where: QPoint) -> None:
        """Turn the wheel over whatever scrolls until the point is in sight."""
        for area in _around(widget):
            port = area.viewport()
            for _ in range(60):
                at = widget.mapTo(port, where)
                if port.rect().adjusted(0, 4, 0, -4).contains(QPoint(port.rect().center().x(), at.y())):
                    break
                _turn_wheel(port, -120 if at.y() > port.rect().center().y() else 120)


class WithKeyboard(Person):
    name = "keyboard"

    def pick(self, button: QAbstractButton, action: str) -> None:
        self._seen(button)
        self._reach(button)
        self._menu_of(button, lambda: self.key("Space"), action)

    def command(self, window: MainWindow, name: str) -> None:
        self.key(_command(window, name).keys)
        self._rest()

    def bring(self, file: Path, where: QWidget) -> None:
        """Copied in the file manager, and pasted where one writes."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        QGuiApplication.clipboard().setMimeData(data)
        self._reach(where)
        self.key("Ctrl+V")
        self._rest()

    def choose_row(self, view: QAbstractItemView, row: int) -> None:
        self._seen(view)
        self._reach(view)
        for _ in range(view.model().rowCount()):
            now = view.currentIndex().row()
            if now == row:
                break
            self.key("Down" if now < row else "Up")
        if view.currentIndex().row() != row:
            raise CannotDo(f"no key leads to row {row}")
        self._rest()

    def choose_item(self, box: QComboBox, row: int) -> None:
        self._seen(box)
        self._reach(box)
        for _ in range(box.count()):
            if box.currentIndex() == row:
                break
            self.key("Down" if box.currentIndex() < row else "Up")
        if box.currentIndex() != row:
            raise CannotDo(f"no key leads to row {row}")
        self._rest()

    def choose_tab(self, tabs: QTabBar, number: int) -> None:
        self._seen(tabs)
        self._reach(tabs)
        onwards = "Left" if tabs.layoutDirection() is Qt.LayoutDirection.RightToLeft else "Right"
        back = "Right" if onwards == "Left" else "Left"
        for _ in range(tabs.count()):
            if tabs.currentIndex() == number:
                break
            self.key(onwards if tabs.currentIndex() < number else back)
        self._rest()

    def _press(self, widget: QWidget, keys: str) -> None:
        if keys:
            self.key(keys)
            return
        self._reach(widget)
        self.key("Space" if isinstance(widget, QAbstractButton) else "Return")

    def _go_into(self, widget: QWidget, keys: str) -> None:
        if keys:
            self.key(keys)
        self._reach(widget)

    def _choose_action(self, menu: QMenu, number: int) -> None:
        wanted = menu.actions()[number]
        for _ in menu.actions():
            if menu.activeAction() is wanted:
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def _reach(self, widget: QWidget) -> None:
        """Come there by F6 from part to part of the window, and by Tab within one."""
        target = widget.focusProxy() or widget
        for _ in range(_MOST_PARTS):
            part = _part_with(target)
            if part is None or part.isAncestorOf(focus()) or part is focus():
                break
            self.key("F6")
        stops = []
        for _ in range(_MOST_STOPS):
            if _is_there(target):
                return
            stops.append(_called(focus()))
            here = focus()
            if isinstance(here, QRadioButton) and here.group() is not None and here.group() is _group(target):
                self.key(_arrow(here, target))
            else:
                self.key("Tab")
        raise CannotDo(f"no key leads to {_called(widget)}; stops were {list(dict.fromkeys(stops))}")


def _arrow(here: QWidget, there: QWidget) -> str:
    """Towards another choice of the same group, as the eye finds it."""
    way = there.mapToGlobal(QPoint()) - here.mapToGlobal(QPoint())
    if abs(way.y()) > here.height() // 2:
        return "Down" if way.y() > 0 else "Up"
    return "Right" if way.x() > 0 else "Left"


def _is_there(target: QWidget) -> bool:
    here = focus()
    return here is target or (here.focusProxy() or here) is target


def _group(widget: QWidget) -> object:
    return widget.group() if isinstance(widget, QAbstractButton) else None


def _part_with(widget: QWidget) -> QWidget | None:
    """The part that F6 stops at in which this lies; None outside the main window."""
    window = widget.window()
    if not isinstance(window, MainWindow) or window.pages.page is None:
        return None
    parts = (*window.pages.page.regions(), window.top, window.sidebar)
    return next((one for one in parts if one is widget or one.isAncestorOf(widget)), None)


def _around(widget: QWidget) -> list[QScrollArea]:
    """What scrolls it, from the inside."""
    found, parent = [], widget.parentWidget()
    while parent is not None and not widget.isWindow():
        if isinstance(parent, QScrollArea):
            found.append(parent)
        parent = None if parent.isWindow() else parent.parentWidget()
    return found


def _turn_wheel(port: QWidget, by: int) -> None:
    middle = QPointF(port.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(port.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)
    QApplication.processEvents()


def _handle(widget: QWidget) -> QPoint:
    """Where one presses it: a box to tick has its words beside it, and empty room behind them."""
    if isinstance(widget, QCheckBox | QRadioButton):
        mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QPoint(widget.width() - 10 if mirrored else 10, widget.height() // 2)
    return widget.rect().center()


def _command(window: MainWindow, name: str) -> Command:
    return next(one for one in window.commands.all if one.name == name)


def _action(menu: QMenuBar | QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == words)


def _called(widget: QWidget) -> str:
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return f"{type(widget).__name__}({words})" if words else type(widget).__name__
