"""J2: one story for four accounts in four languages, each at ten o'clock of its own readers."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.slot import SlotMode, zone_named
from scheduler_app.domain.workspace import Role
from tests.journeys.window.person import Person
from tests.journeys.window.whole_window import Duta, choose_accounts, dialog_in_front, new_post, opened_in
from tests.ui.composed import on_every_network
from tests.ui.filled_workspace import officer, opened_by
from ui.pages.composer.difference_dialog import DifferenceDialog
from ui.pages.composer.manuscript import Sheet
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.when.row import Choice
from ui.text_direction import plain

FRIDAY = 5
MASTER, ADDED = "Hari Batik di kedutaan.", " Datanglah!"
JAPANESE, ARABIC = "バティックの日 #バティック", "يوم الباتيك في السفارة #WonderfulIndonesia"
FOR_ALL, TOKYO, THE_HAGUE, RIYADH, BEIJING = range(5)

# Each network counts in its own way: a family is one sign, or two; a link is as long as it is, or 23.
FAMILY, LINK = "👨‍👩‍👧‍👦", "https://example.org/coffee-week/register?from=post"
MIXED = f"バティック {FAMILY} {LINK}"
COUNTED = {
    "mastodon": 5 + 1 + 1 + 1 + 23,
    "bluesky": 5 + 1 + 1 + 1 + len(LINK),
    "x": 2 * 5 + 1 + 2 + 1 + 23,
}


@pytest.fixture
def with_beijing(workspace: Path) -> Path:
    """The practice workspace with an account in Beijing that a person posts to by hand."""
    with open_app(workspace) as app:
        mission = next(one for one in app.directory.missions() if one.city == "Beijing")
        administrator = opened_by(app, Role.ADMINISTRATOR).member.id
        app.accounts_by_hand.add(administrator, mission.id, "weibo", "kbri-beijing", "https://weibo.com/kbri")
    return workspace


@dataclass
class Steps:
    """How the post was after each thing that was done."""

    page: ComposerPage
    sheets: list[Sheet] = field(default_factory=list)

    def note(self) -> None:
        self.sheets.append(self.page.manuscript.sheet)


def text(page: ComposerPage) -> str:
    return page.editor.text_edit.text


def write_instead(person: Person, page: ComposerPage, words: str) -> None:
    person.go_into(page.editor.text_edit)
    person.key("Ctrl+A")
    person.type(words)


def account_of(app: App, city: str) -> Account:
    missions = {one.id: one.city for one in app.directory.missions()}
    wanted = AccountKind.MANUAL if city == "Beijing" else AccountKind.PRACTICE
    return next(one for one in app.directory.accounts() if missions[one.mission_id] == city and one.kind is wanted)


def tell_the_story(person: Person, page: ComposerPage, steps: Steps) -> None:
    """Words for all, two variants of their own, and then the words for all are changed."""
    steps.note()
    for name in ("tokyo", "hague", "riyadh", "weibo"):
        choose_accounts(person, page, name)
        steps.note()
    person.write(page.editor.text_edit, MASTER)
    steps.note()
    for tab, words in ((TOKYO, JAPANESE), (RIYADH, ARABIC)):
        person.choose_tab(page.variants.tabs, tab)
        write_instead(person, page, words)
        steps.note()
    person.choose_tab(page.variants.tabs, FOR_ALL)
    person.write(page.editor.text_edit, ADDED)
    steps.note()


def only_those_without_own_words_follow(person: Person, page: ComposerPage) -> None:
    for tab, words in ((TOKYO, JAPANESE), (THE_HAGUE, MASTER + ADDED), (RIYADH, ARABIC), (BEIJING, MASTER + ADDED)):
        person.choose_tab(page.variants.tabs, tab)
        assert text(page) == words
        differs = words != MASTER + ADDED
        assert page.editor.follow_line.see.isVisible() == differs
        if differs:
            person.press(page.editor.follow_line.see)
            dialog = dialog_in_front(person, DifferenceDialog)
            shown = dialog.words.toPlainText()
            assert words.split()[0] in shown
            assert "Datanglah" in shown
            person.key("Escape")


def heard(page: ComposerPage) -> list[str]:
    """What whoever listens to the preview is told, line by line."""
    made = page.preview.sheet._arranged(page.preview.sheet.width())
    return [one.words for one in made.spoken()] if made is not None else []


def the_paragraph_runs_as_its_words_do(person: Person, page: ComposerPage) -> None:
    """From right to left, and in it the Latin hashtag from left to right."""
    person.choose_tab(page.variants.tabs, RIYADH)
    block = page.editor.text_edit.document().firstBlock()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    line = block.layout().lineAt(0)
    tag = block.text().index("Wonderful")
    across = [line.cursorToX(at)[0] for at in range(tag + 1, tag + len("WonderfulIndonesia"))]  # type: ignore[index]  # a pair, whatever the stub says
    assert across == sorted(across)
    assert line.cursorToX(0)[0] > line.cursorToX(len("يوم"))[0]  # type: ignore[index]  # as above
    person.until(lambda: any("#WonderfulIndonesia" in plain(line) for line in heard(page)))


def clocks(page: ComposerPage) -> str:
    return plain(page.when.clocks.text()).replace("\u00a0", " ")


def at_ten_of_each_readers(person: Person, page: ComposerPage, app: App) -> None:
    person.press(page.when.choices[Choice.LOCAL])
    person.write(page.when.field.edit, "next fri 10")
    person.key("Return")
    person.until(lambda: "Beijing by hand 10:00" in clocks(page))
    assert clocks(page).count("10:00") == 4
    person.until(lambda: page.manuscript.version > 0 and page.autosave.is_kept)
    post_id, when = page.manuscript.post_id, page.manuscript.sheet.when
    assert post_id is not None
    assert when.wall is not None
    assert when.mode is SlotMode.SAME_LOCAL_TIME
    planned = app.scheduling.preview(officer(app), post_id, when.wall, when.mode)
    assert len({one.instant.at for one in planned}) == 4
    for one in planned:
        there = one.instant.at.astimezone(zone_named(one.slot.zone))
        assert (there.hour, there.minute, there.isoweekday()) == (10, 0, FRIDAY)


def undo_leads_back_through_all_of_it(person: Person, page: ComposerPage, steps: Steps) -> None:
    met = [page.manuscript.sheet]
    while page.manuscript.steps.canUndo():
        person.command(page.window(), "edit.undo")  # type: ignore[arg-type]  # the window of a page is Duta's
        met.append(page.manuscript.sheet)
    noted = [one for at, one in enumerate(met) if one in steps.sheets and one not in met[:at]]
    assert noted == steps.sheets[::-1]
    while page.manuscript.steps.canRedo():
        person.command(page.window(), "edit.redo")  # type: ignore[arg-type]  # as above
    assert page.manuscript.sheet == steps.sheets[-1]


def test_one_story_in_four_languages_at_ten_of_each_readers(person: Person, duta: Duta, with_beijing: Path) -> None:
    desktop = duta.start(str(with_beijing))
    app = opened_in(person, desktop).app
    page = new_post(person, desktop.window)
    steps = Steps(page)
    tell_the_story(person, page, steps)
    only_those_without_own_words_follow(person, page)
    the_paragraph_runs_as_its_words_do(person, page)
    at_ten_of_each_readers(person, page, app)
    steps.note()
    undo_leads_back_through_all_of_it(person, page, steps)
    person.until(lambda: page.autosave.is_kept)
    stored = app.composing.read(officer(app), page.manuscript.post_id or "").contents  # type: ignore[arg-type]
    told = {"Tokyo": JAPANESE, "The Hague": MASTER + ADDED, "Riyadh": ARABIC, "Beijing": MASTER + ADDED}
    assert {city: stored[account_of(app, city).id].parts[0].text for city in told} == told


def test_each_counter_counts_as_its_network_does(person: Person, duta: Duta, workspace: Path) -> None:
    with open_app(workspace) as app:
        on_every_network(app)
    desktop = duta.start(str(workspace))
    opened_in(person, desktop)
    page = new_post(person, desktop.window)
    choose_accounts(person, page, *(f"kbri_tokyo_{network}" for network in COUNTED))
    person.write(page.editor.text_edit, MIXED)
    person.until(lambda: len(page.counter.counts) == len(COUNTED))
    used = {one.account.network: one.closest.used for one in page.counter.counts}
    assert used == COUNTED
