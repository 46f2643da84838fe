from __future__ import annotations

from PySide6.QtWidgets import QApplication

from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.workspace import Role
from tests.ui.entries import an_entry
from tests.ui.shell.conftest import a_member
from ui.pages.outbox.causes import Remedy, causes_of
from ui.text_direction import plain

REFUSED, HELD = DeliveryState.REFUSED, DeliveryState.HELD


def refused_for_its_sign_in_and_the_one_after() -> tuple[object, ...]:
    return (
        an_entry("d1", state=REFUSED, reason="http.refused_sign_in"),
        an_entry("d2", state=HELD, reason="account.not_ready"),
    )


def test_what_is_refused_for_its_sign_in_and_what_is_held_after_it_have_one_cause() -> None:
    (cause,) = causes_of(refused_for_its_sign_in_and_the_one_after())  # type: ignore[arg-type]  # entries
    assert [one.delivery_id for one in cause.entries] == ["d1", "d2"]


def test_other_accounts_other_reasons_single_ones_and_what_trying_does_not_help_are_none() -> None:
    entries = (
        an_entry("d1", state=REFUSED, reason="http.refused_permission"),
        an_entry("d2", state=REFUSED, reason="http.refused_permission", city="Riyadh"),
        an_entry("d3", state=REFUSED, reason="http.refused_quota"),
        an_entry("d4", state=HELD, reason="hold.active"),
        an_entry("d5", state=HELD, reason="hold.active"),
        an_entry("d8", state=REFUSED, reason="http.refused_content"),
        an_entry("d9", state=REFUSED, reason="http.refused_content"),
        an_entry("d6", state=DeliveryState.UNKNOWN, reason="http.hung_up"),
        an_entry("d7", state=DeliveryState.UNKNOWN, reason="http.hung_up"),
    )
    assert causes_of(entries) == ()


def test_the_largest_cause_comes_first() -> None:
    entries = [an_entry(f"r{n}", state=REFUSED, reason="http.refused_quota", city="Riyadh") for n in range(3)]
    entries += [an_entry(f"t{n}", state=REFUSED, reason="http.refused_quota") for n in range(2)]
    assert [len(cause.entries) for cause in causes_of(reversed(entries))] == [3, 2]


def test_each_member_is_offered_what_they_may_do(english: QApplication) -> None:
    entries = refused_for_its_sign_in_and_the_one_after()
    (broken,) = causes_of(entries)  # type: ignore[arg-type]  # entries
    (mended,) = causes_of(entries, {broken.account_id})  # type: ignore[arg-type]  # entries
    officer, administrator, viewer = a_member(), a_member(Role.ADMINISTRATOR), a_member(Role.VIEWER)
    both = a_member(Role.OFFICER, Role.ADMINISTRATOR)
    assert broken.remedy_of(both) is Remedy.SIGN_IN_AND_RETRY
    assert broken.remedy_of(administrator) is Remedy.SIGN_IN
    assert broken.remedy_of(officer) is None
    assert mended.remedy_of(officer) is Remedy.RETRY
    assert mended.remedy_of(viewer) is None
    assert plain(broken.as_text(both)) == "2 deliveries stopped because @kbri-tokyo needs a new sign-in."
    assert "An administrator can sign in again." in broken.as_text(officer)
    assert "is signed in again" in mended.as_text(officer)
