"""One account beside the list: who it is, its papers and sign-in, what it still takes, who may what, and its story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scheduler_app.domain.account import Band
from scheduler_app.domain.audit import Action
from scheduler_app.domain.workspace import Right
from ui import bands, icons, messages, theme
from ui.pages.accounts import said
from ui.pages.accounts.looks import kind_icon, look_of
from ui.pages.home.card import Card
from ui.text_direction import isolated
from ui.widgets.fact_lines import FactLines
from ui.widgets.line_label import line_label
from ui.words.audit import DEEDS
from ui.zone_names import date_text

if TYPE_CHECKING:
    from scheduler_app.domain.workspace import Member
    from scheduler_app.services.account_list import AccountLine, AccountStory
    from scheduler_app.services.spending import OfAccount

_MOST_LINES = 12


class Details(QScrollArea):
    """Asks for what is to be done; the page does it. ``story`` and ``spent`` come a moment after the account itself."""

    check_asked = Signal()
    sign_in_asked = Signal()
    sign_out_asked = Signal()
    papers_asked = Signal()
    week_asked = Signal()
    out_asked = Signal()
    back_asked = Signal()
    band_chosen = Signal(object)
    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: AccountLine | None = None
        self._member: Member | None = None
        self._story: AccountStory | None = None
        self._spent: OfAccount | None = None
        self._looked = ""
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Details of the account"))
        self.buttons: dict[str, QPushButton] = {}
        self.band: QComboBox | None = None

    def show_account(self, line: AccountLine, member: Member) -> None:
        """Show this account as ``member`` sees it; what was learned of another is forgotten."""
        if self.line is None or self.line.account.id != line.account.id:
            self._story, self._spent, self._looked = None, None, ""
        self.line, self._member = line, member
        self._draw()

    def tell(self, story: AccountStory, spent: OfAccount | None) -> None:
        self._story, self._spent = story, spent
        self._draw()

    def say_looked(self, words: str) -> None:
        """What asking the network came to, or that it is being asked."""
        self._looked = words
        self._draw()

    def recolour(self) -> None:
        self._draw()

    def _draw(self) -> None:
        """Everything anew: little is shown, and what has the focus gets it again."""
        if self.line is None or self._member is None:
            return
        focused = next((name for name, button in self.buttons.items() if button.hasFocus()), "")
        band_focused = self.band is not None and self.band.hasFocus()
        at = self.verticalScrollBar().value()
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        self.buttons = {}
        for part in self._parts(self.line, self._member, inside):
            column.addWidget(part)
        column.addStretch(1)
        before = self.takeWidget()
        if before is not None:
            # The button that was just pressed may be on it.
            before.hide()
            before.deleteLater()
        self.setWidget(inside)
        self.verticalScrollBar().setValue(at)
        if band_focused and self.band is not None:
            self.band.setFocus()
        elif focused in self.buttons:
            self.buttons[focused].setFocus()

    def _parts(self, line: AccountLine, member: Member, parent: QWidget) -> list[QWidget]:
        cards = [self._head(line, parent), self._identity(line, member, parent), self._sign_in(line, member, parent)]
        cards += [self._papers(line, member, parent), self._limits(line, member, parent)]
        if self._spent is not None:
            cards.append(_card(self.tr("Spending"), said.spending(self._spent), parent))
        if self._story is not None:
            cards.append(_card(self.tr("Who may do what"), said.people(self._story.people), parent))
            cards.append(self._history(self._story, parent))
        cards.append(self._service(line, member, parent))
        return cards

    def _head(self, line: AccountLine, parent: QWidget) -> QWidget:
        colours, look = theme.current(), look_of(line)
        head = QWidget(parent)
        side = round(head.fontMetrics().height() * 1.7)
        picture = QLabel(head)
        picture.setPixmap(icons.pixmap(kind_icon(line.account.kind), QColor(colours.muted), side))
        name = line_label(isolated(line.account.handle), head)
        font = QFont(name.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        state = line_label(look.word, head, QColor(colours.muted))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(state)
        close = QPushButton(self.tr("Close"), head)
        close.clicked.connect(self.close_asked)
        self.buttons["close"] = close
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        band = bands.colour_of(line.account.band)
        if band is not None:
            stripe = QFrame(head)
            stripe.setFixedWidth(5)
            stripe.setStyleSheet(f"background: {band.name()}; border: none; border-radius: 2px;")
            row.addWidget(stripe)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _identity(self, line: AccountLine, member: Member, parent: QWidget) -> Card:
        card = _card(self.tr("Identity"), said.identity(line), parent)
        card.add(self._colour(line, member, card))
        return card

    def _colour(self, line: AccountLine, member: Member, card: Card) -> QWidget:
        row = QWidget(card)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 6, 0, 0)
        label = QLabel(self.tr("Co&lour"), row)
        self.band = QComboBox(row)
        label.setBuddy(self.band)
        self.band.setAccessibleName(self.tr("Colour of the account"))
        for one in Band:
            self.band.addItem(_patch(bands.colour_of(one), self.band.iconSize()), bands.word_of(one))
        self.band.setCurrentIndex(list(Band).index(line.account.band))
        may = member.may(Right.ADMINISTER)
        self.band.setEnabled(may)
        self.band.setAccessibleDescription("" if may else self._only_administrators())
        self.band.setToolTip("" if may else self._only_administrators())
        self.band.activated.connect(lambda at: self.band_chosen.emit(list(Band)[at]))
        across.addWidget(label)
        across.addWidget(self.band)
        across.addStretch(1)
        return row

    def _sign_in(self, line: AccountLine, member: Member, parent: QWidget) -> Card:
        card = _card(self.tr("Sign-in"), said.sign_in(line, self._story), parent)
        if not line.signs_in:
            return card
        if line.need is not None and line.account.out_of_service_since is None:
            card.add_text(self._need_words(line), muted=False)
        if self._looked:
            card.add_text(self._looked, muted=False)
        here = member.may_on(Right.CONNECT, line.account.id)
        why = said.why_not(line.account, may=member.may(Right.CONNECT), may_here=here)
        card.add(
            self._row(
                card,
                why,
                ("check", self.tr("Check now"), self.check_asked),
                ("sign-in", self.tr("Sign in again…"), self.sign_in_asked),
                ("sign-out", self.tr("Remove the sign-in…"), self.sign_out_asked),
            )
        )
        self.buttons["check"].setEnabled(not why and line.speaks_here)
        self.buttons["sign-out"].setEnabled(not why and line.speaks_here)
        if why:
            card.add_text(why)
        return card

    def _papers(self, line: AccountLine, member: Member, parent: QWidget) -> Card:
        card = _card(self.tr("Papers"), said.papers(line), parent)
        why = "" if member.may(Right.ADMINISTER) else self._only_administrators()
        card.add(self._row(card, why, ("papers", self.tr("Change the papers…"), self.papers_asked)))
        return card

    def _limits(self, line: AccountLine, member: Member, parent: QWidget) -> Card:
        facts = said.limits(line)
        card = _card(self.tr("What it still takes"), facts, parent)
        if not facts:
            card.add_text(self.tr("Nothing limits it, as far as anybody knows."))
        why = "" if member.may(Right.SCHEDULE) else self.tr("Only who plans posts changes the weekly plan.")
        card.add(self._row(card, why, ("week", self.tr("Weekly plan of the mission…"), self.week_asked)))
        return card

    def _history(self, story: AccountStory, parent: QWidget) -> Card:
        locale = QLocale()
        facts = [
            (date_text(locale, one.at.date()), f"{isolated(one.actor or 'Duta')} {_deed(one.action)}")
            for one in story.lines[:_MOST_LINES]
        ]
        card = _card(self.tr("History"), facts, parent)
        if not facts:
            card.add_text(self.tr("Nothing that you did is on record about this account."))
        return card

    def _service(self, line: AccountLine, member: Member, parent: QWidget) -> Card:
        out = line.account.out_of_service_since
        card = Card(self.tr("Service"), parent)
        if out is None:
            card.add_text(self.tr("The account is in service."))
            asked = ("out", self.tr("Take out of service…"), self.out_asked)
        else:
            since = date_text(QLocale(), out.date())
            card.add_text(self.tr("Out of service since {day}: nothing is sent from it.").format(day=since))
            asked = ("back", self.tr("Put back into service"), self.back_asked)
        why = "" if member.may(Right.ADMINISTER) else self._only_administrators()
        card.add(self._row(card, why, asked))
        return card

    def _row(self, card: Card, why: str, *asked: tuple[str, str, SignalInstance]) -> QWidget:
        """Buttons under each other where there is little room; ``why`` says why none of them may be pressed."""
        row = QWidget(card)
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 6, 0, 0)
        lines.setSpacing(6)
        for name, words, signal in asked:
            button = QPushButton(words, row)
            button.clicked.connect(lambda _checked, signal=signal: signal.emit())
            button.setEnabled(not why)
            button.setAccessibleDescription(why)
            button.setToolTip(why)
            self.buttons[name] = button
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return row

    def _need_words(self, line: AccountLine) -> str:
        need = line.need
        if need is None:
            return ""
        message = messages.of_code(need.code, need.params)
        return " ".join(part for part in (message.title, message.text, message.action) if part)

    def _only_administrators(self) -> str:
        return self.tr("Only an administrator changes this.")


def _patch(colour: QColor | None, size: QSize) -> QIcon:
    """A patch of the colour; nothing for none."""
    picture = QPixmap(size)
    picture.fill(colour or Qt.GlobalColor.transparent)
    return QIcon(picture)


def _deed(action: str) -> str:
    """What somebody did, as it stands after a name; one that a later Duta wrote stays as it is."""
    said_as = DEEDS.get(Action(action)) if action in list(Action) else None
    return action if said_as is None else QCoreApplication.translate("messages", said_as)


def _card(title: str, facts: said.Facts, parent: QWidget) -> Card:
    card = Card(title, parent)
    if any(words for _, words in facts):
        card.add(FactLines(facts, card))
    return card
