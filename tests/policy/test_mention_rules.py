"""MEN: handles and high offices."""

from __future__ import annotations

import pytest

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.known_name import KnownName, Office
from scheduler_app.policy.example import an_example
from tests.policy.ruling import at, codes, found, mended

NAMES = (
    KnownName("Ministry", {"x": "@Kemlu_RI", "practice": "kemlu"}),
    KnownName("Trade office", {"x": "itpc"}),
    KnownName("Siti Rahma", {"practice": "siti"}, Office.MINISTER, ("Ibu Siti",)),
)


def test_a_handle_of_another_network_gives_way_to_that_of_this_one() -> None:
    assert mended("MEN-01", an_example("With @kemlu_ri!", names=NAMES)) == ["With @kemlu!"]
    assert mended("MEN-01", an_example("With @itpc", names=NAMES)) == ["With Trade office"]


def test_handles_nobody_listed_are_noted_once_there_is_a_list() -> None:
    (one,) = found("MEN-01", an_example("With @stranger", names=NAMES))
    assert (one.code, one.severity) == ("mention.not_listed", Severity.NOTE)
    assert codes("MEN-01", an_example("With @stranger", names=NAMES), note_unlisted=False) == []
    assert codes("MEN-01", an_example("With @stranger")) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("President Joko Example visits", ["President Joko"]),
        ("Presiden RI membuka", ["Presiden RI"]),
        ("Foreign Minister Example", ["Foreign Minister Example"]),
        ("King Example and Queen Other", ["King Example", "Queen Other"]),
        ("the president of the club", []),
        ("Minister Counsellor Ari", []),
        ("Raja Ampat is beautiful", []),
        ("A king size bed", []),
        ("総理大臣が訪問", ["総理大臣"]),
        ("Thanks to @siti and Ibu Siti", ["@siti", "Ibu Siti"]),
        ("Siti Rahma opens it", ["Siti Rahma"]),
        ("President\nExample", []),
    ],
)
def test_people_in_high_office_are_named(text: str, named: list[str]) -> None:
    subject = an_example(text, names=NAMES)
    hits = found("MEN-02", subject)
    assert [at(one, subject) for one in hits] == named
    assert {one.severity for one in hits} <= {Severity.NEEDS_APPROVAL}
