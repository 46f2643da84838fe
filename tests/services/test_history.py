"""Looking back at how a post read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.domain.difference import Field
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.post import MASTER, VariantScope
from scheduler_app.errors import NotAllowed, NotFound
from scheduler_app.services.history import History, as_written, changed_between
from tests.builders import a_variant
from tests.services.office import Office


@pytest.fixture
def history(office: Office) -> History:
    return History(office.database, office.clock)


def test_a_post_nobody_edited_has_one_version(history: History, office: Office) -> None:
    post_id = office.post()
    (only,) = history.versions(office.supervisor, post_id)
    assert (only.version, only.member_id, only.saved_at) == (1, office.officer, office.clock.now())
    assert history.read(office.supervisor, post_id, 1) == office.read(post_id).draft


def test_every_version_is_read_as_it_was_saved_and_can_be_saved_again(history: History, office: Office) -> None:
    post_id = office.post("Kopi Gayo.")
    first = office.read(post_id).draft
    office.clock.advance(timedelta(hours=1))
    office.edit(post_id, "Kopi Toraja.", by=office.second_officer)
    office.edit(post_id, "Kopi Bali.")
    newest, middle, oldest = history.versions(office.supervisor, post_id)
    assert [one.member_id for one in (newest, middle, oldest)] == [
        office.officer,
        office.second_officer,
        office.officer,
    ]
    brought_back = history.read(office.officer, post_id, oldest.version)
    assert (brought_back.name, brought_back.accounts) == (first.name, first.accounts)
    assert changed_between(first, brought_back) == ()
    office.composing.save(office.officer, post_id, brought_back, expected_version=newest.version)
    assert changed_between(office.read(post_id).draft, first) == ()


def test_asking_for_approval_seals_what_is_asked_about(history: History, office: Office) -> None:
    post_id = office.post("Kopi Gayo.")
    office.approving.request(office.officer, post_id)
    office.edit(post_id, "Kopi Bali.")
    office.edit(post_id, "Kopi Toraja.")
    assert [one.version for one in history.versions(office.officer, post_id)] == [3, 1]


def test_a_writer_seals_by_hand(history: History, office: Office) -> None:
    post_id = office.post("Kopi Gayo.")
    office.edit(post_id, "Kopi Bali.")
    history.seal(office.officer, post_id)
    office.edit(post_id, "Kopi Toraja.")
    assert [one.version for one in history.versions(office.officer, post_id)] == [3, 2]
    with pytest.raises(NotAllowed):
        history.seal(office.administrator, post_id)


def test_what_is_not_there_is_said(history: History, office: Office) -> None:
    with pytest.raises(NotFound, match=r"post\.unknown"):
        history.versions(office.officer, PostId("0" * 32))
    with pytest.raises(NotFound, match=r"version\.unknown"):
        history.read(office.officer, office.post(), 7)


def test_versions_are_compared_scope_by_scope(office: Office) -> None:
    tokyo = VariantScope(account_id=office.accounts[0].id)
    before = office.draft("Kopi Gayo.", a_variant("珈琲", scope=tokyo, language="ja"))
    after = replace(office.draft("Kopi Bali."), name=before.name)
    master, own = changed_between(before, after)
    assert (master.scope, own.scope) == (MASTER, tokyo)
    assert [one.field for one in own.differences] == [Field.LANGUAGE, Field.TEXT]
    assert changed_between(before, before) == ()


def test_a_scope_reads_as_the_less_specific_ones_say(office: Office) -> None:
    variants = (
        a_variant("Kopi"),
        a_variant("Coffee", scope=VariantScope(language="en")),
        a_variant(title="Fair", scope=VariantScope(language="en", network="bluesky")),
    )
    shown = as_written(variants, VariantScope(language="en", network="bluesky"))
    assert (shown.title, shown.parts[0].text) == ("Fair", "Coffee")
    assert as_written(variants, MASTER).parts[0].text == "Kopi"
    assert as_written(variants, MASTER).language == ""
    assert as_written((), MASTER).parts == ()
