"""Writing a post through the real widgets, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from scheduler_app.app import App
from scheduler_app.domain.changes import Changes, Kind
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.post import MASTER, VariantScope
from scheduler_app.domain.workspace import Role
from scheduler_app.services.check_desk import Checked
from tests.ui.composing import a_sheet
from tests.ui.filled_workspace import ask_for_approval, officer
from tests.ui.pages.composer.page_fixtures import account_in, app, kept, page, page_of, pick, write
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.standing import PostState
from ui.place import PageName, Place
from ui.text_direction import plain

__all__ = [
    "app",
    "english",
    "page",
    "page_of",
    "speaking",
    "watched_ui_thread",
    "words",
    "workspace",
    "workspace_template",
]

PageOf = Callable[..., ComposerPage]


def test_a_new_post_is_kept_as_soon_as_it_has_accounts_and_words(
    qtbot: QtBot, page: ComposerPage, app: App, watched_ui_thread: list[str]
) -> None:
    pick(qtbot, page.targets, "tokyo", "riyadh")
    write(qtbot, page, "Coffee from Gayo")
    kept(qtbot, page)
    assert watched_ui_thread == []
    assert page.manuscript.post_id is not None
    assert page.head.kept.text().startswith("Saved")


def test_what_was_kept_is_what_was_typed(qtbot: QtBot, page: ComposerPage, app: App) -> None:
    pick(qtbot, page.targets, "tokyo")
    write(qtbot, page, "Coffee")
    kept(qtbot, page)
    write(qtbot, page, " from Gayo")
    kept(qtbot, page)
    assert page.manuscript.post_id is not None
    stored = app.composing.read(officer(app), page.manuscript.post_id)
    assert [content.parts[0].text for content in stored.contents.values()] == ["Coffee from Gayo"]
    assert stored.post.version == page.manuscript.version == 2


def test_without_an_account_it_says_what_is_missing(qtbot: QtBot, page: ComposerPage) -> None:
    write(qtbot, page, "Coffee")
    qtbot.waitUntil(lambda: page.head.kept.text() != "")
    assert page.head.kept.text().startswith("Not saved yet")
    assert not page.primary.button.isEnabled()
    assert page.primary.button.accessibleDescription() == page.primary.why_not.text() != ""


def test_typing_in_a_variant_makes_it_its_own_and_undo_lets_it_follow_again(
    qtbot: QtBot, page: ComposerPage, app: App
) -> None:
    pick(qtbot, page.targets, "tokyo", "hague")
    write(qtbot, page, "Halo")
    page.variants.turn(1)
    tokyo = page.in_sight.scope
    assert tokyo == VariantScope(account_id=account_in(app, "tokyo").id)
    write(qtbot, page, " Tokyo")
    assert page.variants.tabs.tabText(1).startswith("●")
    assert page.variants.tabs.tabText(2).startswith("○")
    page.manuscript.steps.undo()
    assert page.variants.tabs.tabText(1).startswith("○")
    assert page.editor.text_edit.text == "Halo"


def test_the_words_for_all_can_be_taken_back_in_one_step(qtbot: QtBot, page: ComposerPage) -> None:
    pick(qtbot, page.targets, "tokyo")
    write(qtbot, page, "Halo")
    page.variants.turn(1)
    write(qtbot, page, " Tokyo")
    qtbot.mouseClick(page.editor.follow_line.take, Qt.MouseButton.LeftButton)
    assert page.editor.text_edit.text == "Halo"
    page.manuscript.steps.undo()
    assert page.editor.text_edit.text == "Halo Tokyo"


def test_undo_goes_back_through_words_and_structure_in_their_order(qtbot: QtBot, page: ComposerPage) -> None:
    write(qtbot, page, "Halo")
    pick(qtbot, page.targets, "tokyo")
    page.editor.add_part()
    assert len(page.editor.text_edits) == 2
    page.manuscript.steps.undo()
    assert len(page.editor.text_edits) == 1
    page.manuscript.steps.undo()
    assert page.targets.chips == {}
    page.manuscript.steps.undo()
    assert page.editor.text_edit.text == ""
    page.manuscript.steps.redo()
    assert page.editor.text_edit.text == "Halo"


def test_an_account_taken_off_by_its_cross_is_no_longer_written_for(qtbot: QtBot, page: ComposerPage) -> None:
    pick(qtbot, page.targets, "tokyo", "riyadh")
    page.variants.turn(1)
    first = next(iter(page.targets.chips.values()))
    qtbot.mouseClick(first.remove, Qt.MouseButton.LeftButton)
    assert len(page.targets.chips) == 1
    assert page.in_sight.scope == MASTER
    remaining = next(iter(page.targets.chips.values()))
    qtbot.keyClick(remaining, Qt.Key.Key_Delete)
    assert page.manuscript.draft.accounts == ()


def test_a_stored_post_is_laid_out_as_it_is(page_of: PageOf, app: App) -> None:
    stored = app.composing.page(officer(app))[0]
    page = page_of(Role.OFFICER, stored.id)
    assert page.head.name.text() == stored.name
    assert len(page.targets.chips) == stored.accounts
    assert page.standing.state is PostState.DRAFT


def test_what_waits_for_approval_is_only_read_until_it_is_taken_back(qtbot: QtBot, page_of: PageOf, app: App) -> None:
    ask_for_approval(app)
    stored = app.composing.page(officer(app))[0]
    page = page_of(Role.OFFICER, stored.id)
    assert page.manuscript.locked
    assert page.editor.text_edit.isReadOnly()
    assert page.primary.button.text() == "Take back to edit"
    qtbot.mouseClick(page.primary.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.manuscript.locked, timeout=15_000)
    assert page.standing.state is PostState.DRAFT


def test_whoever_is_here_and_can_approve_is_let_to_it(qtbot: QtBot, page_of: PageOf, app: App) -> None:
    ask_for_approval(app)
    stored = app.composing.page(officer(app))[0]
    page = page_of(Role.OFFICER, stored.id)
    qtbot.waitUntil(lambda: page.notices.approve is not None)
    assert page.notices.approve is not None
    here = {plain(one.text()): one for one in page.notices.approve.menu().actions()}
    assert set(here) == {"Go on as Budi…", "Go on as Rina…"}
    with qtbot.waitSignal(page.person_asked) as asked:
        here["Go on as Budi…"].trigger()
    assert asked.args is not None
    assert (asked.args[0].name, asked.args[1]) == ("Budi", Place(PageName.APPROVALS, stored.id))


def test_who_can_approve_what_lies_here_goes_to_where_it_is_looked_at(qtbot: QtBot, page_of: PageOf, app: App) -> None:
    ask_for_approval(app)
    stored = app.composing.page(officer(app))[0]
    page = page_of(Role.SUPERVISOR, stored.id)
    qtbot.waitUntil(lambda: page.notices.approve is not None)
    assert page.notices.approve is not None
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(page.notices.approve, Qt.MouseButton.LeftButton)
    assert went.args == [Place(PageName.APPROVALS, stored.id)]


def test_what_is_said_again_keeps_its_buttons_and_the_focus(qtbot: QtBot, page_of: PageOf, app: App) -> None:
    ask_for_approval(app)
    page = page_of(Role.OFFICER, app.composing.page(officer(app))[0].id)
    (banner,) = page.notices.zone.banners
    with qtbot.waitSignal(page.standing.changed):
        page.standing.read()
    assert page.notices.zone.banners == (banner,)


def test_what_stands_in_the_way_is_one_press_away(qtbot: QtBot, page: ComposerPage) -> None:
    pick(qtbot, page.targets, "tokyo")
    write(qtbot, page, "Come to us on {date} for coffee.")
    qtbot.waitUntil(page.primary.see_checks.isVisible, timeout=15_000)
    assert page.primary.why_not.text().startswith("Fix first")
    qtbot.mouseClick(page.primary.see_checks, Qt.MouseButton.LeftButton)
    assert page.focusWidget() is page.checks.rows[0]


def test_who_may_not_write_reads_only(page_of: PageOf, app: App) -> None:
    page = page_of(Role.ADMINISTRATOR, app.composing.page(officer(app))[0].id)
    assert page.manuscript.locked
    assert not page.primary.button.isEnabled()


def test_what_somebody_else_saved_meanwhile_is_not_written_over(qtbot: QtBot, page_of: PageOf, app: App) -> None:
    actor = officer(app)
    stored = app.composing.page(actor)[0]
    page = page_of(Role.OFFICER, stored.id)
    theirs = replace(app.composing.read(actor, stored.id).draft, name="Theirs")
    qtbot.keyClicks(page.head.name, " mine")
    app.composing.save(actor, stored.id, theirs, expected_version=stored.version)
    qtbot.waitUntil(lambda: bool(page.notices.zone.banners), timeout=15_000)
    assert page.head.name.text().endswith(" mine")
    page.notices.mine_asked.emit()
    kept(qtbot, page)
    assert page.manuscript.post_id != stored.id
    assert app.composing.read(actor, stored.id).post.name == "Theirs"


def test_theirs_can_be_taken(qtbot: QtBot, page_of: PageOf, app: App) -> None:
    actor = officer(app)
    stored = app.composing.page(actor)[0]
    page = page_of(Role.OFFICER, stored.id)
    theirs = replace(app.composing.read(actor, stored.id).draft, name="Theirs")
    qtbot.keyClicks(page.head.name, " mine")
    app.composing.save(actor, stored.id, theirs, expected_version=stored.version)
    qtbot.waitUntil(lambda: bool(page.notices.zone.banners), timeout=15_000)
    page.notices.theirs_asked.emit()
    qtbot.waitUntil(lambda: page.manuscript.is_open and page.head.name.text() == "Theirs", timeout=15_000)


def test_what_is_saved_elsewhere_comes_into_sight_while_nothing_is_changed_here(
    qtbot: QtBot, page_of: PageOf, app: App
) -> None:
    actor = officer(app)
    stored = app.composing.page(actor)[0]
    page = page_of(Role.OFFICER, stored.id)
    theirs = replace(app.composing.read(actor, stored.id).draft, name="Theirs")
    app.composing.save(actor, stored.id, theirs, expected_version=stored.version)
    qtbot.waitUntil(lambda: page.head.name.text() == "Theirs", timeout=15_000)


@pytest.mark.parametrize("subject", ["", "new:2027-03-05T10:00:00"])
def test_a_new_post_is_empty_and_keeps_the_time_that_was_pointed_at(page_of: PageOf, subject: str) -> None:
    page = page_of(Role.OFFICER, subject)
    assert page.editor.text_edit.text == ""
    assert (page.manuscript.sheet.when.wall is not None) == bool(subject)


def test_a_duplicate_is_a_new_draft_with_the_same_words(qtbot: QtBot, page_of: PageOf, app: App) -> None:
    stored = app.composing.page(officer(app))[0]
    page = page_of(Role.OFFICER, stored.id)
    words = page.editor.text_edit.text
    page.duplicate()
    kept(qtbot, page)
    assert page.manuscript.post_id != stored.id
    assert page.editor.text_edit.text == words


def test_a_set_of_accounts_is_kept_under_a_name_and_chosen_as_one(qtbot: QtBot, page: ComposerPage, app: App) -> None:
    pick(qtbot, page.targets, "tokyo", "riyadh")
    page.targets.keep_as_set()
    (dialog,) = page.findChildren(QInputDialog)
    dialog.setTextValue("Asia")
    dialog.accept()
    qtbot.waitUntil(lambda: len(page.around.known.sets) == 1, timeout=15_000)
    pick(qtbot, page.targets, "asia")
    assert page.manuscript.draft.accounts == (), "all of them were chosen"
    pick(qtbot, page.targets, "asia")
    assert set(page.manuscript.draft.accounts) == {account_in(app, city).id for city in ("tokyo", "riyadh")}
    page.manuscript.steps.undo()
    assert page.manuscript.draft.accounts == ()


def test_a_tab_says_where_the_rules_found_something(qtbot: QtBot, page: ComposerPage) -> None:
    pick(qtbot, page.targets, "tokyo", "riyadh")
    write(qtbot, page, "Coffee from Gayo on Saturday at the embassy.")
    page.variants.turn(1)
    write(qtbot, page, " {name}")
    kept(qtbot, page)
    qtbot.waitUntil(lambda: page.standing.now is not None, timeout=30_000)
    qtbot.waitUntil(lambda: not page.variants.tabs.tabIcon(1).isNull(), timeout=15_000)
    assert "To fix or to explain" in page.variants.tabs.tabToolTip(1)
    assert page.variants.tabs.tabIcon(0).isNull()


def test_a_draft_is_there_to_write_in_before_the_rules_said_anything(
    qtbot: QtBot, page_of: PageOf, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    post_id = app.composing.create(officer(app), a_sheet(app, "Coffee from Gayo").draft)
    answered, check = Event(), app.checking.check_post

    def slowly(actor: MemberId, post_id: PostId) -> Checked:
        answered.wait(20)
        return check(actor, post_id)

    monkeypatch.setattr(app.checking, "check_post", slowly)
    page = page_of(Role.OFFICER, post_id)
    write(qtbot, page, " and more")
    assert page.editor.text_edit.text.endswith(" and more")
    qtbot.waitUntil(lambda: page.primary.why_not.text() == "Is being checked…", timeout=15_000)
    assert not page.primary.button.isEnabled()
    answered.set()
    qtbot.waitUntil(lambda: page.primary.why_not.text() != "Is being checked…", timeout=15_000)
    assert page.standing.now is not None


def test_what_is_sent_and_saved_is_read_again_only_by_who_shows_it(
    qtbot: QtBot, page: ComposerPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: page.counter.opened is not None, timeout=15_000)
    read: list[str] = []
    for part in page.sections:
        monkeypatch.setattr(part, "look_again", lambda part=part: read.append(type(part).__name__))
    page.take_changes(Changes.of(Kind.POSTS, Kind.ATTEMPTS))
    assert read == ["ChecksPanel"]
    read.clear()
    page.take_changes(Changes.of(Kind.ACCOUNTS))
    assert len(read) == len(page.sections)


def ready_to_submit(qtbot: QtBot, page: ComposerPage) -> None:
    write(qtbot, page, "Coffee from Gayo, on Friday at the embassy.")
    pick(qtbot, page.targets, "tokyo")
    qtbot.waitUntil(page.primary.button.isEnabled, timeout=15_000)
    # The picker had the keyboard, and nothing gives it back here.
    page.activateWindow()
    qtbot.waitActive(page)


@pytest.mark.parametrize("by_key", [False, True])
def test_after_submitting_one_stands_on_what_can_be_done_while_it_waits(
    qtbot: QtBot, page: ComposerPage, by_key: bool
) -> None:
    ready_to_submit(qtbot, page)
    if by_key:
        page.editor.text_edit.setFocus()
        page.primary.run()
    else:
        page.primary.button.setFocus()
        qtbot.keyClick(page.primary.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.standing.state is PostState.IN_REVIEW, timeout=15_000)
    qtbot.waitUntil(lambda: page.notices.approve is not None and page.notices.approve.hasFocus(), timeout=15_000)


def test_where_nobody_who_approves_is_here_one_stands_on_the_words_which_do_nothing(
    qtbot: QtBot, page: ComposerPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.opened is not None
    monkeypatch.setattr(page.opened.app.unlocking, "here", lambda: frozenset())
    ready_to_submit(qtbot, page)
    page.primary.button.setFocus()
    qtbot.keyClick(page.primary.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(one.hasFocus() for one in page.notices.zone.banners), timeout=15_000)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert background.finish()
    QApplication.processEvents()
    assert page.standing.state is PostState.IN_REVIEW


def test_what_is_taken_back_is_there_to_write_in(qtbot: QtBot, page: ComposerPage) -> None:
    ready_to_submit(qtbot, page)
    page.primary.run()
    qtbot.waitUntil(lambda: page.standing.state is PostState.IN_REVIEW, timeout=15_000)
    page.primary.run()
    qtbot.waitUntil(page.editor.text_edit.hasFocus, timeout=15_000)
    assert not page.editor.text_edit.isReadOnly()


def test_whoever_went_elsewhere_meanwhile_stays_there(qtbot: QtBot, page: ComposerPage) -> None:
    ready_to_submit(qtbot, page)
    elsewhere = QLineEdit()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitActive(elsewhere)
    elsewhere.setFocus()
    page.primary.run()
    qtbot.waitUntil(lambda: page.notices.approve is not None, timeout=15_000)
    assert elsewhere.hasFocus()


def test_what_waits_for_approval_is_there_to_read_and_locked_before_the_rules_said_anything(
    qtbot: QtBot, page_of: PageOf, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    post_id = app.composing.create(officer(app), a_sheet(app, "Coffee from Gayo").draft)
    app.approving.request(officer(app), post_id)
    answered, check = Event(), app.checking.check_post

    def slowly(actor: MemberId, post_id: PostId) -> Checked:
        answered.wait(20)
        return check(actor, post_id)

    monkeypatch.setattr(app.checking, "check_post", slowly)
    page = page_of(Role.OFFICER, post_id)
    assert page.editor.text_edit.text == "Coffee from Gayo"
    assert page.editor.text_edit.isReadOnly()
    assert page.standing.state is PostState.IN_REVIEW
    assert page.standing.now is not None
    assert not page.standing.now.checked
    answered.set()
    qtbot.waitUntil(lambda: page.standing.now is not None and page.standing.now.checked, timeout=15_000)


def test_keeping_what_one_writes_does_not_gather_anew_what_the_rules_look_at(
    qtbot: QtBot, page: ComposerPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready_to_submit(qtbot, page)
    assert page.opened is not None
    app, opened, live = page.opened.app, [], page.checks.live
    # The first keeping made it a stored post, for which all was gathered once.
    qtbot.waitUntil(
        lambda: live._lying is not None and page.manuscript.post_id in live._lying.stands_on, timeout=15_000
    )
    qtbot.waitUntil(lambda: not live._question.awaited, timeout=15_000)
    desk = app.checking.desk

    def noted(*given: object, **named: object) -> object:
        opened.append(given)
        return desk(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(app.checking, "desk", noted)
    version = page.manuscript.version
    write(qtbot, page, " Come and taste.")
    qtbot.waitUntil(lambda: page.manuscript.version > version, timeout=15_000)
    told = page.standing.now
    qtbot.waitUntil(lambda: page.standing.now is not told, timeout=15_000)
    qtbot.waitUntil(lambda: not live._question.awaited, timeout=15_000)
    assert opened == []
    page.take_changes(Changes.of(Kind.POSTS))
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=15_000)
