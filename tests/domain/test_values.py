"""Values do not change, and the words that databases and packs keep for them stay what they are."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from enum import StrEnum
from types import ModuleType

import pytest

import scheduler_app.domain
from scheduler_app.domain.account import AccountHealth, AccountKind
from scheduler_app.domain.approval import Decision
from scheduler_app.domain.connecting import Authorization, Candidate
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.hold import HoldScope
from scheduler_app.domain.known_name import Office
from scheduler_app.domain.mission import SATURDAY_AND_SUNDAY, MissionKind
from scheduler_app.domain.network_facts import Idempotency, Lookup, SignIn
from scheduler_app.domain.override import Reason
from scheduler_app.domain.post import Topic
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind, app_name
from scheduler_app.domain.slot import SlotMode
from scheduler_app.domain.workspace import Right, Role
from tests.builders import a_campaign, a_hold, a_mission, a_stored_media, an_account

MODULES = [
    importlib.import_module(f"scheduler_app.domain.{found.name}")
    for found in pkgutil.iter_modules(scheduler_app.domain.__path__)
]

# A database that is opened in ten years holds these words. New ones may come; none may go or change.
KEPT: dict[type[StrEnum], str] = {
    AccountKind: "institution office_holder campaign practice manual",
    AccountHealth: "ready sign_in_needed suspended closed",
    Decision: "approved changes_requested",
    DeliveryState: "scheduled claimed sending sent refused unknown held missed cancelled recalled",
    HoldScope: "everything country mission network account campaign",
    Idempotency: "none header key",
    Lookup: "none recent by_id",
    Office: "ordinary head_of_state head_of_government minister royal",
    MissionKind: "embassy consulate permanent_mission headquarters",
    Right: "read compose schedule approve hold release administer",
    Role: "viewer officer supervisor administrator",
    Reason: "meant_so not_so agreed urgent confirmed other",
    Severity: "block needs_approval warn note",
    SignIn: "none token oauth by_hand",
    SlotMode: "same_local same_moment",
    Topic: (
        "trade investment tourism education culinary craft performing_arts heritage diaspora consular holiday statement"
    ),
}


@pytest.mark.parametrize("kind", KEPT)
def test_words_that_are_kept_stay_what_they_are(kind: type[StrEnum]) -> None:
    assert {one.value for one in kind} >= set(KEPT[kind].split())
    assert all(one.value == one.name.lower() for one in kind if kind is not SlotMode)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_values_are_frozen_and_have_room_for_nothing_else(module: ModuleType) -> None:
    for name, found in vars(module).items():
        if isinstance(found, type) and dataclasses.is_dataclass(found) and found.__module__ == module.__name__:
            assert found.__dataclass_params__.frozen, name
            assert "__slots__" in vars(found), name


def test_values_that_say_the_same_are_the_same() -> None:
    for value in (an_account(), a_campaign(), a_hold(), a_mission(), a_stored_media()):
        copy = dataclasses.replace(value)
        assert copy == value
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(value, dataclasses.fields(value)[0].name, "another")


def test_a_mission_rests_on_saturday_and_sunday_unless_it_says_otherwise() -> None:
    assert a_mission().weekend == SATURDAY_AND_SUNDAY == {6, 7}


def test_what_signs_an_account_in_is_never_shown() -> None:
    credential = Credential(
        "x", "42", SignInKind.OAUTH, access="the-access-token", refresh="the-refresh-token", extra={"key": "the-key"}
    )
    app = AppCredentials("x", "client", client_secret="the-app-secret")
    begun = Authorization(
        "browser", "https://x.example/?state=the-state", "http://127.0.0.1/", "the-state", "the-verifier", app
    )
    chosen = Candidate("42", "indo_tokyo", "KBRI Tokyo", "https://x.example/indo_tokyo", credential)
    assert "the-" not in repr((credential, app, begun, chosen))


def test_an_app_is_kept_for_each_server_that_has_its_own() -> None:
    assert [app_name("x"), app_name("mastodon", "https://one.example")] == ["x", "mastodon/https://one.example"]
