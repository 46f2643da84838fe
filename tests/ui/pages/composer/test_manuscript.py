from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtWidgets import QApplication

from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import Topic
from scheduler_app.services.draft import Draft, master_variant
from ui.pages.composer.manuscript import Manuscript, Sheet, When, only_letters_differ


def a_sheet(text: str = "Coffee") -> Sheet:
    return Sheet(Draft("Fair", Topic.TRADE, (master_variant(text),), ()))


@pytest.fixture
def manuscript(qapp: QApplication) -> Manuscript:
    made = Manuscript()
    made.open(a_sheet())
    return made


def test_nothing_lies_there_before_it_is_opened_and_after_it_is_closed(qapp: QApplication) -> None:
    manuscript = Manuscript()
    assert not manuscript.is_open
    with pytest.raises(ValueError, match=r"^$"):
        _ = manuscript.sheet
    manuscript.open(a_sheet())
    assert manuscript.is_open
    manuscript.close()
    assert not manuscript.is_open


def test_words_and_time_are_undone_in_the_order_they_came(manuscript: Manuscript) -> None:
    first = manuscript.sheet
    second = replace(first, draft=replace(first.draft, name="Coffee fair"))
    third = replace(second, when=When(datetime.combine(date(2027, 3, 5), time(10))))
    manuscript.change_draft("Name", second.draft)
    manuscript.change("Time", third)
    seen = []
    manuscript.changed.connect(lambda before, now: seen.append((before, now)))
    manuscript.steps.undo()
    manuscript.steps.undo()
    manuscript.steps.redo()
    assert seen == [(third, second), (second, first), (first, second)]


def test_steps_that_belong_together_are_undone_as_one(manuscript: Manuscript) -> None:
    first = manuscript.sheet
    for name in ("C", "Co", "Cof"):
        manuscript.change_draft("Typing", replace(first.draft, name=name), together="name")
    manuscript.change_draft("Typing", replace(first.draft, name="Coffee"), together="another burst")
    manuscript.steps.undo()
    assert manuscript.draft.name == "Cof"
    manuscript.steps.undo()
    assert manuscript.sheet == first


def test_what_says_the_same_is_no_step(manuscript: Manuscript) -> None:
    manuscript.change("Nothing", manuscript.sheet)
    assert not manuscript.steps.canUndo()


def test_nothing_is_changed_while_it_is_locked(manuscript: Manuscript) -> None:
    before = manuscript.sheet
    manuscript.lock(locked=True)
    manuscript.change_draft("Name", replace(before.draft, name="Another"))
    assert manuscript.sheet == before


def test_another_post_knows_nothing_of_the_steps_of_the_one_before(manuscript: Manuscript) -> None:
    manuscript.change_draft("Name", replace(manuscript.draft, name="Another"))
    manuscript.open(a_sheet("Batik"))
    assert not manuscript.steps.canUndo()
    assert manuscript.version == 0


def test_writing_on_is_told_from_what_changes_more_than_letters() -> None:
    before = a_sheet()
    master = before.draft.variants[0]

    def with_master(**changes: object) -> Sheet:
        return replace(before, draft=replace(before.draft, variants=(replace(master, **changes),)))

    assert only_letters_differ(before, with_master(words=("Coffee fair",)))
    assert not only_letters_differ(before, with_master(words=None))
    assert not only_letters_differ(before, with_master(title="Fair"))
    assert not only_letters_differ(before, with_master(link="https://example.org"))
    assert not only_letters_differ(before, with_master(options={"warning": "Hot"}))
    assert not only_letters_differ(before, replace(before, draft=replace(before.draft, accounts=(AccountId("a"),))))
