"""What the papers of an account allow."""

from __future__ import annotations

from datetime import date

import pytest

from scheduler_app.domain.account_papers import AccountPapers


@pytest.mark.parametrize(
    ("first", "last", "inside"),
    [
        (None, None, True),
        (date(2027, 3, 1), None, True),
        (date(2027, 3, 2), None, False),
        (None, date(2027, 3, 1), True),
        (None, date(2027, 2, 28), False),
    ],
)
def test_both_ends_count(first: date | None, last: date | None, inside: bool) -> None:
    assert AccountPapers(valid_from=first, valid_until=last).valid_on(date(2027, 3, 1)) is inside


def test_an_account_is_approved_by_a_document_with_a_date() -> None:
    assert not AccountPapers(approval_document="12/B/2026").approved
    assert not AccountPapers(approved_on=date(2026, 1, 12)).approved
    assert AccountPapers(approval_document="12/B/2026", approved_on=date(2026, 1, 12)).approved
