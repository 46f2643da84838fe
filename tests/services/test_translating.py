"""A machine's words, and the person who reads them."""

from __future__ import annotations

import pytest

from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.translating import Translating
from tests.services.office import Office
from tests.services.rulings import Ruled


def test_until_a_person_confirms_them_the_post_is_stopped(office: Office) -> None:
    translating, checking, post_id = Translating(office.database, office.clock), Ruled(office).checking, office.post()
    with pytest.raises(NotFound):
        translating.confirm(office.officer, post_id, "id")
    translating.mark(office.officer, post_id, "id")
    translating.mark(office.officer, post_id, "id")
    assert "TXT-18" in {one.rule for one in checking.check_post(office.officer, post_id).findings}
    translating.confirm(office.second_officer, post_id, "id")
    assert "TXT-18" not in {one.rule for one in checking.check_post(office.officer, post_id).findings}


def test_a_language_is_a_language(office: Office) -> None:
    with pytest.raises(InvalidInput):
        Translating(office.database, office.clock).mark(office.officer, office.post(), "not a language")
