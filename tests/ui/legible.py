"""Looks at everything in sight as a reader does: is all of it to be read, and in the language that was asked for?"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from ui.resource_files import TRANSLATIONS
from ui.text_direction import plain

# Words that are in nearly every English sentence and in no Indonesian one.
_ENGLISH = re.compile(
    r"\b(the|and|is|are|of|with|not|your|this|that|from|have|has|here|now|more|what|who|when|nothing|no)\b",
    re.IGNORECASE,
)
# What is quoted is somebody's: words of a post, an example of a rule.
_QUOTED = re.compile("“[^”]*”")
_PLACE = re.compile(r"\\\{\w+\\\}")
_LEAST_LETTERS = 4
_SLACK = 1


class Legible:
    """``found`` holds, each once, what is cut off and what stayed English; ``look`` is for every step of a journey.

    ``said_by_people`` are names and texts that are not the window's own.
    """

    def __init__(self, language: str = "", said_by_people: Iterable[str] = ()) -> None:
        self.found: dict[str, str] = {}
        self._english = _left_english(language) if language else None
        self._own = [one for one in said_by_people if one]
        self._heard: set[str] = set()

    def look(self) -> None:
        for top in QApplication.topLevelWidgets():
            if isValid(top) and top.isVisible():
                for widget in (top, *top.findChildren(QWidget)):
                    if isValid(widget) and widget.isVisible():
                        self._look_at(widget)

    def _look_at(self, widget: QWidget) -> None:
        for words, fits in _readings(widget):
            if not words:
                continue
            if not fits and not (isinstance(widget, QComboBox) and self._is_theirs(words)) and not _comes_right(widget):
                self.found.setdefault(f"cut off: {words}", _where(widget))
            self._hear(words, widget)
        if not isValid(widget):
            return
        for words in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()):
            self._hear(words, widget)

    def _is_theirs(self, words: str) -> bool:
        """A name may be longer than any box."""
        return any(one in plain(words) for one in self._own)

    def _hear(self, words: str, widget: QWidget) -> None:
        if self._english is None or not words or words in self._heard:
            return
        self._heard.add(words)
        said = _QUOTED.sub("", plain(words).replace("&", "")).strip()
        for own in self._own:
            said = said.replace(own, "")
        if self._english(said) or _ENGLISH.search(said):
            self.found.setdefault(f"English: {said}", _where(widget))


def _comes_right(widget: QWidget) -> bool:
    """Whether it fits once everything was laid out that is to be laid out: lines that wrap take a few turns."""
    for _ in range(8):
        QApplication.processEvents()
        if not isValid(widget) or not widget.isVisible() or all(fits for _, fits in _readings(widget)):
            return True
    return False


def _readings(widget: QWidget) -> Iterator[tuple[str, bool]]:
    """What is written on a widget, and whether there is room for each of it."""
    if isinstance(widget, QLabel):
        if widget.text() and not widget.text().startswith("<"):
            yield widget.text(), _label_fits(widget) and _whole(widget)
    elif isinstance(widget, QAbstractButton):
        yield widget.text(), _button_fits(widget) and _whole(widget)
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            needed = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.tabText(number))
            room = widget.tabRect(number).size()
            yield widget.tabText(number), _within(needed, room)
    elif isinstance(widget, QComboBox):
        yield widget.currentText(), _combo_fits(widget) and _whole(widget)
    elif isinstance(widget, QLineEdit):
        hint = widget.placeholderText() if not widget.text() else ""
        margins = widget.textMargins()
        room = (
            widget.width()
            - margins.left()
            - margins.right()
            - 2 * widget.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth)
        )
        yield hint, widget.fontMetrics().horizontalAdvance(hint) <= room
    elif isinstance(widget, QMenuBar | QMenu):
        for action in widget.actions():
            yield action.text(), True


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    if not label.wordWrap():
        return _within(label.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, label.text()), room.size())
    longest = max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)
    return longest <= room.width() + _SLACK and label.heightForWidth(label.width()) <= label.height() + _SLACK


def _button_fits(button: QAbstractButton) -> bool:
    shown = button.text()
    only_icon = isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    if only_icon and not button.icon().isNull():
        return True
    needed = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, shown)
    beside = 0 if button.icon().isNull() else button.iconSize().width()
    if isinstance(button, QCheckBox | QRadioButton):
        beside += button.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, button)
    if not isinstance(button, QPushButton | QToolButton | QCheckBox | QRadioButton):
        # It paints itself.
        return True
    return not shown or _within(needed + QSize(beside, 0), button.size())


def _combo_fits(box: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= field.width() + _SLACK


def _within(needed: QSize, room: QSize) -> bool:
    return needed.width() <= room.width() + _SLACK and needed.height() <= room.height() + _SLACK


def _whole(widget: QWidget) -> bool:
    """Whether nothing around it cuts it off; what scrolls may be scrolled."""
    inside, parent = widget, widget.parentWidget()
    while parent is not None and not inside.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return True
        seen = QRect(widget.mapTo(parent, QPoint()), widget.size())
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(seen):
            return False
        inside, parent = parent, parent.parentWidget()
    return True


def _left_english(language: str) -> Callable[[str], bool]:
    """Tells whether words are an English source whose translation reads otherwise."""
    sources, done = [], []
    for message in ET.parse(TRANSLATIONS / f"duta_{language}.ts").getroot().iter("message"):
        source, translation = message.findtext("source", ""), message.findtext("translation", "")
        done.append(translation)
        if translation and translation != source:
            sources.append(source)
    english, spoken = _Sentences(sources), _Sentences(done)
    return lambda words: english.hold(words) and not spoken.hold(words)


class _Sentences:
    """Texts of a language, with or without places for what is put in."""

    def __init__(self, texts: Iterable[str]) -> None:
        several = {text.replace("&", "") for text in texts}
        self._plain = {one for one in several if "{" not in one and any(letter.isalpha() for letter in one)}
        self._with_places = [
            re.compile(_PLACE.sub(".*", re.escape(one)), re.DOTALL)
            for one in several
            if "{" in one and sum(letter.isalpha() for letter in re.sub(r"\{\w+\}", "", one)) >= _LEAST_LETTERS
        ]

    def hold(self, words: str) -> bool:
        return words in self._plain or any(one.fullmatch(words) for one in self._with_places)


def _where(widget: QWidget) -> str:
    names, at = [], widget
    while at is not None and len(names) < 5:
        names.append(type(at).__name__)
        at = None if at.isWindow() else at.parentWidget()
    return f"{' in '.join(names)}, {widget.width()}×{widget.height()}"
