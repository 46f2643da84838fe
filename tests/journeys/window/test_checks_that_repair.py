"""J3: somebody writes too much into one post, and the checks explain and repair it.

The embassy in Riyadh wants a reason for whatever leaves on its weekend.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from scheduler_app.app import open_app
from scheduler_app.domain.audit import Action
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import MoveTo
from scheduler_app.domain.override import Reason
from scheduler_app.domain.workspace import Role
from scheduler_app.paths import resources
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.journeys.window.person import Person, WithMouse, focus
from tests.journeys.window.whole_window import (
    Duta,
    choose_accounts,
    dialog_in_front,
    new_post,
    open_to_approve,
    opened_in,
    sample_words,
)
from tests.ui.filled_workspace import NAMES, opened_by
from tests.ui.legible import Legible
from ui.main_window import MainWindow
from ui.pages.composer.checks.keep_dialog import KeepDialog
from ui.pages.composer.checks.lines import Group
from ui.pages.composer.checks.row import FindingRow
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.standing import PostState

SENTENCE = " ".join(["coffee"] + ["and coffee"] * 22)
TEXT = f"RAHASIA Come to us on {{date}} for coffee. {SENTENCE.capitalize()}. #wonderfulindonesia"
SECRET, FIELD, PICTURE, TAG, WEEKEND, LONG = "TXT-09", "TXT-03", "MED-01", "TAG-01", "TIM-04", "TXT-14"
LANGUAGE = "TXT-04"
SUNDAY = 7
REPLACED = (
    "Welcome.",
    "Red coffee cherries on a branch in Aceh",
    "The fair opens on Friday.",
    "Come to us on Friday for coffee.",
)
PHOTO = resources() / "samples" / "pictures" / "coffee.png"


@pytest.fixture
def strict_weekends(workspace: Path) -> Path:
    with open_app(workspace) as app:
        app.rules.change(opened_by(app, Role.ADMINISTRATOR).member.id, WEEKEND, severity=Severity.WARN)
    return workspace


def row_of(page: ComposerPage, rule: str) -> FindingRow:
    return next(row for row in page.checks.rows if row.line is not None and row.line.first.rule == rule)


def rules(page: ComposerPage) -> list[str]:
    return [row.line.first.rule for row in page.checks.rows if row.line is not None]


def group_of(page: ComposerPage, rule: str) -> Group | None:
    line = row_of(page, rule).line
    return None if line is None else line.group


def write_too_much(person: Person, page: ComposerPage) -> None:
    """Words, a picture that nobody describes, and an hour on the readers' weekend."""
    choose_accounts(person, page, "riyadh")
    person.write(page.editor.text_edit, TEXT)
    person.bring(PHOTO, page.editor.text_edit)
    person.until(lambda: len(page.media.model.items) == 1)
    person.write(page.when.field.edit, "next fri 10")
    person.until(lambda: {SECRET, FIELD, PICTURE, TAG, WEEKEND, LONG, LANGUAGE} <= set(rules(page)))


def everything_is_explained(person: Person, page: ComposerPage) -> None:
    assert {group_of(page, one) for one in (SECRET, FIELD, PICTURE)} == {Group.MUST_FIX}
    assert {group_of(page, one) for one in (TAG, WEEKEND)} == {Group.NEEDS_REASON}
    assert group_of(page, LONG) is Group.GOOD_TO_KNOW
    assert "#WonderfulIndonesia" in row_of(page, TAG).fix.text()
    weekend = row_of(page, WEEKEND).line
    assert weekend is not None
    assert isinstance(weekend.fix, MoveTo)
    assert weekend.fix.wall.isoweekday() == SUNDAY
    for rule in (SECRET, FIELD, PICTURE, TAG, WEEKEND):
        row = row_of(page, rule)
        assert row.fix.isVisible() or row.go_to.isVisible(), f"nothing can be done about {rule}"
    secret = row_of(page, SECRET)
    person.press(secret.why)
    person.until(lambda: secret.why_view is not None and "14/2008" in secret.why_view.words)
    person.press(secret.why)
    person.until(lambda: page.standing.now is not None and page.standing.now.to_fix == 3)
    assert "3" in page.primary.why_not.text()
    assert not page.primary.button.isEnabled()
    assert page.primary.button.accessibleDescription() == page.primary.why_not.text()


def f7_walks_through_all_of_it(person: Person, window: MainWindow, page: ComposerPage) -> None:
    walked = []
    for _ in page.checks.rows:
        person.command(window, "checks.next")
        row = focus()
        assert isinstance(row, FindingRow)
        assert row.line is not None
        assert row.accessibleName()
        walked.append(row.line.first.rule)
    assert sorted(walked) == sorted(rules(page))


def mend(person: Person, page: ComposerPage, rule: str) -> None:
    person.press(row_of(page, rule).fix)
    person.until(lambda: rule not in rules(page))


def write_instead(person: Person, page: ComposerPage, rule: str, words: str) -> None:
    person.press(row_of(page, rule).go_to)
    person.type(words)
    person.until(lambda: rule not in rules(page))


def keep(person: Person, page: ComposerPage, rule: str, words: str) -> None:
    person.press(row_of(page, rule).keep)
    dialog = dialog_in_front(person, KeepDialog)
    assert not dialog.keep.isEnabled()
    person.press(dialog.choices[Reason.MEANT_SO])
    person.write(dialog.field, words)
    person.press(dialog.keep)
    person.until(lambda: group_of(page, rule) is Group.GOOD_TO_KNOW)


def repair(person: Person, duta: Duta, where: Path) -> None:
    """The whole of it, until an approver has it before them."""
    desktop = duta.start(str(where))
    window, app = desktop.window, opened_in(person, desktop).app
    page = new_post(person, window)
    write_too_much(person, page)
    person.until(page.primary.see_checks.isVisible)
    person.press(page.primary.see_checks, "F7")
    everything_is_explained(person, page)
    f7_walks_through_all_of_it(person, window, page)
    # The account speaks Arabic; that these words are English is meant so.
    mend(person, page, LANGUAGE)
    mend(person, page, TAG)
    assert page.editor.text_edit.text.endswith("#WonderfulIndonesia")
    friday = page.manuscript.sheet.when.wall
    mend(person, page, WEEKEND)
    assert friday is not None
    assert page.manuscript.sheet.when.wall is not None
    assert (page.manuscript.sheet.when.wall - friday).days == 2
    person.command(window, "edit.undo")
    person.until(lambda: WEEKEND in rules(page))
    write_instead(person, page, SECRET, REPLACED[0])
    write_instead(person, page, FIELD, "Friday")
    write_instead(person, page, PICTURE, REPLACED[1])
    assert page.editor.text_edit.text.startswith("Welcome. Come to us on Friday")
    keep(person, page, WEEKEND, REPLACED[2])
    person.until(page.primary.button.isEnabled)
    person.press(page.primary.button, "Ctrl+Return")
    person.until(lambda: page.standing.state is PostState.IN_REVIEW)
    case = open_to_approve(person, window, page, "Budi", PRACTICE_PIN)
    assert REPLACED[2] in case.standing.toPlainText()
    supervisor = opened_by(app, Role.SUPERVISOR).member.id
    assert Action.WARNING_KEPT in {line.action for line in app.audit_trail.page(supervisor)}


def test_the_checks_explain_and_repair(person: Person, duta: Duta, strict_weekends: Path) -> None:
    repair(person, duta, strict_weekends)


def test_in_indonesian_and_large_text_all_of_it_can_be_read(
    qtbot: QtBot, large_indonesian: Duta, strict_weekends: Path
) -> None:
    legible = Legible("id", (TEXT, *sample_words(), *NAMES, "Coffee and coffee and coffee and…", *REPLACED))
    repair(WithMouse(qtbot, legible.look), large_indonesian, strict_weekends)
    assert not legible.found, "\n".join(f"{k}  <- {v}" for k, v in legible.found.items())
