"""Only what was signed by somebody whose word counted is believed of headquarters' answers."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import update

from scheduler_app.domain.clearance import Clearance, ClearanceStep, SignedClearance
from scheduler_app.domain.ids import MemberId, PostId, new_id
from scheduler_app.services.clearances_heard import heard_about
from scheduler_app.storage import clearances
from scheduler_app.storage.tables import clearances as table
from tests.approvers import KeyInHand
from tests.services.office import Office


def put(office: Office, post_id: PostId, by: MemberId, *, signed_by: MemberId | None = None) -> None:
    at = office.clock.now()
    step = ClearanceStep.CLEARED
    here, targets = office.stored.workspace.id, office.read(post_id).targets
    said = Clearance(new_id(), here, post_id, step, targets, by, at, by="Infomed", on=date(2027, 3, 1), reference="D-1")
    text = said.canonical_bytes()
    with office.database.writing() as writing:
        signature = KeyInHand(signed_by or by).sign(text)
        clearances.record(writing.connection, SignedClearance(said, text.decode(), signature))


def heard(office: Office, post_id: PostId) -> list[MemberId]:
    with office.database.reading() as connection:
        return [one.member_id for one in heard_about(connection, post_id)]


def test_what_a_member_signed_is_believed(office: Office) -> None:
    post_id = office.post()
    assert heard(office, post_id) == []
    put(office, post_id, office.supervisor)
    assert heard(office, post_id) == [office.supervisor]


def test_nobody_signs_for_another(office: Office) -> None:
    post_id = office.post()
    put(office, post_id, office.supervisor, signed_by=office.officer)
    assert heard(office, post_id) == []


@pytest.mark.parametrize("column", ["statement", "signature"])
def test_what_was_changed_in_the_database_is_not_believed(office: Office, column: str) -> None:
    post_id = office.post()
    put(office, post_id, office.supervisor)
    with office.database.writing() as writing:
        found = writing.connection.execute(table.select()).one()._mapping[column]
        other = found.replace("Infomed", "Infomad") if column == "statement" else found[:-4] + "AAAA"
        writing.connection.execute(update(table).values({column: other}))
    assert heard(office, post_id) == []
