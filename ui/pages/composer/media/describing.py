"""The description of one picture for those who cannot see it, in each language that its readers speak."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QTextOption
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from scheduler_app.domain.post import VariantScope
from ui import theme
from ui.pages.composer.one_undo import OneUndo
from ui.states import Family
from ui.widgets.flow import FlowLayout

_LINES = 3


@dataclass(frozen=True, slots=True)
class Language:
    """``scope`` is for whom the words are; ``followed`` what those readers get while there are none of their own."""

    scope: VariantScope
    name: str
    words: str
    followed: str = ""


@dataclass(frozen=True, slots=True)
class Describable:
    """One picture: ``most`` code points may describe it, None where no network says; ``film`` is what it is called."""

    number: int
    film: bool
    languages: tuple[Language, ...]
    most: int | None


class Describing(QWidget):
    """``written`` carries the scope and the whole words after each change by the person."""

    written = Signal(object, str)
    language_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Describable | None = None
        self._offered = ""
        self._prompt = QLabel(self)
        self._prompt.setWordWrap(True)
        self.languages = QTabBar(self)
        self.languages.setDrawBase(False)
        self.languages.setExpanding(False)
        self.languages.setUsesScrollButtons(True)
        self.languages.setAccessibleName(self.tr("Language of the description"))
        self.languages.currentChanged.connect(self._show_language)
        self.words = _Words(self)
        self.words.setTabChangesFocus(True)
        self.words.setUndoRedoEnabled(False)
        self.words.installEventFilter(OneUndo(self))
        option = self.words.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.words.document().setDefaultTextOption(option)
        self.words.textChanged.connect(self._say)
        self._prompt.setBuddy(self.words)
        self.counter = QLabel(self)
        self.from_library = QPushButton(self.tr("Use description from library"), self)
        self.from_library.clicked.connect(self._take_offered)
        self.offer("")
        self.row = FlowLayout(gap=8)
        self.row.addWidget(self.languages)
        self.row.addWidget(self.counter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._prompt)
        column.addLayout(self.row)
        column.addWidget(self.words)
        column.addWidget(self.from_library, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def scope(self) -> VariantScope | None:
        """For whom the words in sight are; None while nothing is shown."""
        shown, row = self._shown, self.languages.currentIndex()
        return shown.languages[row].scope if shown is not None and 0 <= row < len(shown.languages) else None

    def show_picture(self, shown: Describable) -> None:
        """Show this one; the language in sight stays, and the caret with it, where the words are the same."""
        scope = self.scope
        self._shown = shown
        with QSignalBlocker(self.languages):
            if [self.languages.tabText(row) for row in range(self.languages.count())] != [
                one.name for one in shown.languages
            ]:
                while self.languages.count():
                    self.languages.removeTab(0)
                for one in shown.languages:
                    self.languages.addTab(one.name)
            row = next((row for row, one in enumerate(shown.languages) if one.scope == scope), 0)
            self.languages.setCurrentIndex(row)
        picture = self.tr("&Describe what matters in this picture for someone who cannot see it")
        film = self.tr("&Describe what happens in this film for someone who cannot see it")
        self._prompt.setText(film if shown.film else picture)
        name = self.tr("Description of film {number}") if shown.film else self.tr("Description of picture {number}")
        self.words.setAccessibleName(name.format(number=QLocale().toString(shown.number)))
        self._show_words()

    def offer(self, words: str) -> None:
        """What other posts said of it in this language; empty for nothing."""
        self._offered = words
        self.from_library.setVisible(bool(words))
        self.from_library.setToolTip(words)
        self.from_library.setAccessibleDescription(words)

    def lock(self, *, locked: bool) -> None:
        self.words.setReadOnly(locked)
        self.from_library.setEnabled(not locked)

    def recolour(self) -> None:
        self._count()

    def _show_language(self) -> None:
        self._show_words()
        self.language_chosen.emit()

    def _show_words(self) -> None:
        shown, row = self._shown, self.languages.currentIndex()
        if shown is None or not 0 <= row < len(shown.languages):
            return
        language = shown.languages[row]
        if self.words.toPlainText() != language.words:
            with QSignalBlocker(self.words):
                self.words.setPlainText(language.words)
        self.words.setPlaceholderText(language.followed)
        self._count()

    def _say(self) -> None:
        self._count()
        if self.scope is not None:
            self.written.emit(self.scope, self.words.toPlainText())

    def _take_offered(self) -> None:
        self.words.setPlainText(self._offered)
        self.words.setFocus()

    def _count(self) -> None:
        """What is written, and of how much; too much is said in words as well as in colour."""
        count, locale = len(self.words.toPlainText()), QLocale()
        most = self._shown.most if self._shown is not None else None
        colours = theme.current()
        over = most is not None and count > most
        if most is None:
            self.counter.setText(locale.toString(count) if count else "")
        elif over:
            self.counter.setText(self.tr("{count} too many").format(count=locale.toString(count - most)))
        else:
            said = self.tr("{count} of {most}")
            self.counter.setText(said.format(count=locale.toString(count), most=locale.toString(most)))
        palette = self.counter.palette()
        colour = colours.of(Family.PROBLEM) if over else QColor(colours.muted)
        palette.setColor(self.counter.foregroundRole(), colour)
        self.counter.setPalette(palette)


class _Words(QPlainTextEdit):
    """As high as a few lines, which is what a description should take."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        frame = 2 * self.frameWidth() + round(2 * self.document().documentMargin())
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * _LINES + frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 8, self.sizeHint().height())
