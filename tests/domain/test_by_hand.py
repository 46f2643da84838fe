from __future__ import annotations

from scheduler_app.domain import by_hand
from scheduler_app.domain.ids import MemberId


def test_a_person_is_told_from_a_process() -> None:
    assert by_hand.whose(by_hand.owner_of(MemberId("sari"))) == "sari"
    assert by_hand.whose("a-machine:4711:ab12") is None
