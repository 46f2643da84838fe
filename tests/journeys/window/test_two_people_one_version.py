"""J4: what one person wrote another approves, and nothing but exactly that goes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from sqlalchemy import update

from scheduler_app.app import App, open_app
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.ids import AccountId, DeliveryId, PostId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.storage import deliveries
from scheduler_app.storage.tables import variants
from tests.journeys.window.passing_time import bent
from tests.journeys.window.people import become, member, open_outbox, start_sending, states, turn_to
from tests.journeys.window.person import LEFT, Person, WithMouse, focus
from tests.journeys.window.whole_window import Duta, dialog_in_front, page_of
from tests.reliability.bent_clock import BentClock
from tests.ui.composed import pictures
from tests.ui.pages.outbox.standing import planned
from ui.main_window import MainWindow
from ui.pages.approvals.looked_at import Hindrance
from ui.pages.approvals.page import ApprovalsPage
from ui.pages.approvals.request_dialog import RequestDialog
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.standing import PostState
from ui.pages.outbox.deeds import Deed
from ui.pages.outbox.shelves import Shelf
from ui.place import PageName
from ui.text_direction import plain
from ui.widgets.pin_dialog import PinDialog

__all__ = ["bent"]

TEXT = "Coffee from the Gayo highlands, picked by hand."
CITIES = ("London", "Washington")


@dataclass(frozen=True)
class Written:
    """One post of Sari for two accounts, with a picture, planned for a free slot and put before the supervisors."""

    where: Path
    post_id: PostId


@pytest.fixture
def written(workspace: Path, bent: BentClock) -> Written:
    with open_app(workspace) as app:
        sari = member(app, "Sari").id
        for one in planned(app):
            app.scheduling.cancel(sari, one.delivery_id)
        (taken_in,) = pictures(app, 1)
        picture = replace(taken_in, description="Red coffee cherries in two hands, with leaves around them")
        draft = Draft(
            name="Gayo coffee",
            topic=Topic.TRADE,
            variants=(master_variant(TEXT, language="en", pictures=(picture,)),),
            accounts=tuple(account_in(app, city) for city in CITIES),
        )
        post_id = app.composing.create(sari, draft)
        wall = app.free_slots.next(sari, draft, post_id=post_id)
        assert wall is not None
        app.scheduling.schedule(sari, post_id, wall, SlotMode.SAME_LOCAL_TIME)
        app.approving.request(sari, post_id)
    return Written(workspace, post_id)


def account_in(app: App, city: str) -> AccountId:
    mission = next(one for one in app.directory.missions() if one.city == city)
    return next(one.id for one in app.directory.accounts() if one.mission_id == mission.id)


def open_approvals(person: Person, window: MainWindow, rows: int = 1) -> ApprovalsPage:
    person.press(window.sidebar.entries[PageName.APPROVALS], "Ctrl+3")
    page = page_of(window, PageName.APPROVALS, ApprovalsPage)
    person.until(lambda: page.inbox.rowCount() == rows and (not rows or page.case_view.case is not None))
    return page


def choose_first_word(person: Person, page: ApprovalsPage) -> str:
    """With the mouse by pressing it twice, with the keyboard from the beginning on."""
    content = page.case_view.content
    person.go_into(content)
    person.key("Ctrl+Home")
    if isinstance(person, WithMouse):
        cursor = QTextCursor(content.document())
        person.qtbot.mouseDClick(content.viewport(), LEFT, pos=content.cursorRect(cursor).center())
    else:
        person.key("Ctrl+Shift+Right")
    assert focus() is content
    return content.chosen_words


def sari_cannot_approve(person: Person, window: MainWindow) -> None:
    become(person, window, "Sari")
    page = open_approvals(person, window)
    assert page.case_view.hindrance() is Hindrance.NOT_ALLOWED
    assert not page.case_view.approve.isEnabled()
    assert not page.case_view.changes.isEnabled()


def post_of(app: App, written: Written) -> Draft:
    return app.composing.read(member(app, "Sari").id, written.post_id).draft


def test_changes_are_asked_for_made_and_approved(person: Person, duta: Duta, written: Written) -> None:
    desktop, app = start_sending(person, duta, written.where)
    window = desktop.window
    sari_cannot_approve(person, window)

    become(person, window, "Budi")
    page = open_approvals(person, window)
    words = choose_first_word(person, page)
    assert words == "Coffee"
    person.press(page.case_view.changes)
    asking = dialog_in_front(person, RequestDialog)
    person.write(asking.editor, "Say whose coffee it is.")
    person.press(asking.send)
    pin = dialog_in_front(person, PinDialog)
    person.type(PRACTICE_PIN)
    person.press(pin.confirm, "Return")
    person.until(lambda: page.inbox.rowCount() == 0)

    become(person, window, "Sari")
    person.until(lambda: any("Changes are requested" in one.text() for one in window.need_you.menu.actions()))
    person.pick(window.top.need_you, "Changes are requested")
    composer = page_of(window, PageName.COMPOSER, ComposerPage)
    person.until(lambda: composer.standing.state is PostState.CHANGES_REQUESTED)
    said = " ".join(plain(f"{one.message.title} {one.message.text}") for one in composer.notices.zone.banners)
    assert "Say whose coffee it is." in said
    assert words in said
    person.go_into(composer.editor.text_edit)
    person.key("Ctrl+Home")
    person.type("Indonesian ")
    person.until(composer.primary.button.isEnabled)
    person.press(composer.primary.button, "Ctrl+Return")
    person.until(lambda: composer.standing.state is PostState.IN_REVIEW)
    sari_cannot_approve(person, window)

    approve_as(person, window, "Budi", "Say whose coffee it is.")
    supervisor = member(app, "Budi").id
    review = app.approving.review(supervisor, written.post_id)
    assert [one.name for one in review.given] == ["Budi"]
    assert all("Indonesian Coffee" in item.content.parts[0].text for item in review.items)


def approve_as(person: Person, window: MainWindow, name: str, told: str) -> None:
    """Looks at what waits, ticks what there is to tick, and signs."""
    become(person, window, name)
    page = open_approvals(person, window)
    case = page.case_view
    assert told in plain(case.standing.toPlainText())
    for number in range(case.tabs.count()):
        person.choose_tab(case.tabs, number)
    for box in case.checklist.boxes.values():
        person.press(box)
    person.press(case.approve, "Ctrl+Return")
    dialog = dialog_in_front(person, PinDialog)
    person.type(PRACTICE_PIN)
    person.press(dialog.confirm, "Return")
    person.until(lambda: page.inbox.rowCount() == 0)


Alteration = Callable[[App, Written], None]


def a_letter(app: App, written: Written) -> None:
    master, *others = post_of(app, written).variants
    save(app, written, variants=(replace(master, words=(TEXT.replace("hand", "band"),)), *others))


def the_picture(app: App, written: Written) -> None:
    master, *others = post_of(app, written).variants
    _, other = pictures(app, 2)
    save(
        app,
        written,
        variants=(replace(master, pictures=((replace(other, description="A hall full of visitors"),),)), *others),
    )


def the_accounts(app: App, written: Written) -> None:
    save(app, written, accounts=(*post_of(app, written).accounts, account_in(app, "Canberra")))


def the_time(app: App, written: Written) -> None:
    first, *_ = lines(app, written)
    app.scheduling.move(member(app, "Sari").id, first.id, first.slot.wall + timedelta(days=3))


def save(app: App, written: Written, **changed: object) -> None:
    stored = app.composing.read(member(app, "Sari").id, written.post_id)
    draft = replace(stored.draft, **changed)  # type: ignore[arg-type]  # fields of a Draft
    app.composing.save(member(app, "Sari").id, written.post_id, draft, expected_version=stored.post.version)


def lines(app: App, written: Written) -> list[Delivery]:
    with app.database.reading() as connection:
        return list(deliveries.for_post(connection, written.post_id))


@pytest.mark.parametrize(
    ("alter", "difference"),
    [
        (a_letter, ("hand", "band")),
        (the_picture, ("A hall full of visitors",)),
        (the_accounts, ("Nothing was approved for this account before",)),
        (the_time, ()),
    ],
)
def test_each_alteration_alone_asks_again_and_says_what_is_different(
    person: Person, duta: Duta, written: Written, alter: Alteration, difference: tuple[str, ...]
) -> None:
    desktop, app = start_sending(person, duta, written.where)
    approve(app, written)
    become(person, desktop.window, "Budi")
    page = open_approvals(person, desktop.window, rows=0)
    first, *_ = lines(app, written)
    app.scheduling.move(member(app, "Sari").id, first.id, first.slot.wall + timedelta(minutes=5))
    assert app.approving.inbox(member(app, "Budi").id) == (), "within the approved window nobody is asked again"
    alter(app, written)
    person.until(lambda: page.inbox.rowCount() == 1 and page.case_view.case is not None)
    said = []
    for number in range(page.case_view.tabs.count()):
        person.choose_tab(page.case_view.tabs, number)
        said.append(plain(page.case_view.standing.toPlainText()))
    assert all(any(words in one for one in said) for words in difference), said
    assert page.case_view.hindrance() is Hindrance.NOT_CHECKED


def approve(app: App, written: Written) -> None:
    budi = member(app, "Budi").id
    key = app.unlocking.unlock(budi, PRACTICE_PIN)
    app.approving.approve(key, written.post_id, app.approving.review(budi, written.post_id).seen)


def test_whoever_edited_it_cannot_approve_it_and_is_told_who_can(person: Person, duta: Duta, written: Written) -> None:
    desktop, app = start_sending(person, duta, written.where)
    approve(app, written)
    window = desktop.window
    become(person, window, "Budi")
    stored = app.composing.read(member(app, "Budi").id, written.post_id)
    edit_in_the_composer(person, window)
    person.until(lambda: app.composing.read(member(app, "Budi").id, written.post_id).post.version > stored.post.version)
    page = open_approvals(person, window)
    assert page.case_view.hindrance() is Hindrance.NOT_ALLOWED
    assert not page.case_view.approve.isEnabled()
    why = plain(page.case_view.why_not.text())
    assert "edited" in why
    assert "Rina" in why


def edit_in_the_composer(person: Person, window: MainWindow) -> None:
    """What is approved can be changed by whoever may write; it says that it will be asked about again."""
    outbox = open_outbox(person, window)
    turn_to(person, outbox, Shelf.DUE, len(CITIES))
    person.until(lambda: Deed.OPEN in outbox.about.buttons)
    person.press(outbox.about.buttons[Deed.OPEN])
    composer = page_of(window, PageName.COMPOSER, ComposerPage)
    person.until(lambda: composer.standing.state is PostState.PLANNED)
    (banner,) = composer.notices.zone.banners
    assert banner.button is not None
    person.press(banner.button)
    person.write(composer.editor.text_edit, " Come and taste it.")


def test_a_row_that_was_changed_behind_the_back_is_refused_at_its_hour_and_logged(
    person: Person, duta: Duta, written: Written, bent: BentClock
) -> None:
    desktop, app = start_sending(person, duta, written.where)
    approve(app, written)
    become(person, desktop.window, "Sari")
    planned_here = lines(app, written)
    ids: list[DeliveryId] = [one.id for one in planned_here]
    with app.database.writing() as writing:
        writing.connection.execute(
            update(variants).where(variants.c.post_id == written.post_id).values(words=(f"{TEXT} And tea.",))
        )
        writing.changed(Kind.POSTS)
    for number, one in enumerate(sorted(planned_here, key=lambda one: one.due_at), start=1):
        bent.jump(one.due_at - bent.now())
        person.until(lambda number=number: states(app, ids).count(DeliveryState.HELD) == number)
    page = open_outbox(person, desktop.window)
    turn_to(person, page, Shelf.ATTENTION, len(ids))
    person.until(lambda: "Its words changed." in plain(page.about.state.text()))
    assert "other than those that were planned and approved" in plain(page.about.why.text())
    audited = app.audit_trail.page(member(app, "Budi").id, limit=50)
    assert sum(one.action == "delivery_held" for one in audited) == len(ids)
