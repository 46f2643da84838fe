"""What an entry may say, and the bytes that a link of the chain is made of."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.audit import GENESIS, Action, AuditEntry, Subject, link_hash
from scheduler_app.domain.ids import MemberId

AT = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


def an_entry(**details: object) -> AuditEntry:
    return AuditEntry(AT, MemberId("sari"), Action.POST_EDITED, Subject.POST, "p1", details)


def test_a_link_can_be_checked_with_a_json_library_and_sha_256_alone() -> None:
    row = (GENESIS, 1_803_978_000_000, "sari", "post_edited", "post", "p1", 0, '{"version":2}')
    written = json.dumps(list(row), ensure_ascii=False, separators=(",", ":"))
    assert link_hash(*row) == hashlib.sha256(written.encode()).hexdigest()


def test_the_bytes_of_a_link_never_change() -> None:
    row = (GENESIS, 1_803_978_000_000, "sari", "post_edited", "post", "p1", 0, '{"reason":"“Rüge” 🇮🇩\\n"}')
    assert link_hash(*row) == "7e5f52ed77c8ddf0c0e56f5b523236b4d9a6a7d4ad6e1e7e7c3d0e70d84ea111"


@given(st.tuples(TEXTS, st.integers(), TEXTS, TEXTS, TEXTS, TEXTS, st.integers(0, 1), TEXTS))
def test_any_values_make_the_bytes_that_json_makes(
    values: tuple[str, int, str, str, str, str, int, str],
) -> None:
    written = json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))
    assert link_hash(*values) == hashlib.sha256(written.encode()).hexdigest()


def test_moving_a_word_from_one_column_into_the_next_changes_the_hash() -> None:
    assert link_hash(GENESIS, 1, "a", "b", "post", "p", 0, "{}") != link_hash(
        GENESIS, 1, 'a","b', "", "post", "p", 0, "{}"
    )


def test_details_are_written_the_same_way_whatever_their_order() -> None:
    assert an_entry(b=1, a="x").details_text() == an_entry(a="x", b=1).details_text() == '{"a":"x","b":1}'


def test_times_codes_and_lists_become_json() -> None:
    entry = an_entry(at=AT, codes=(Subject.POST, None), places={"b", "a"}, more={"yes": True})
    assert json.loads(entry.details_text()) == {
        "at": "2027-03-01T09:00:00+00:00",
        "codes": ["post", None],
        "places": ["a", "b"],
        "more": {"yes": True},
    }


@pytest.mark.parametrize("name", ["pin", "password", "passphrase", "token", "secret", "private_key"])
def test_a_detail_that_is_called_like_a_secret_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="a secret"):
        an_entry(**{name: "1234"}).details_text()


@pytest.mark.parametrize("value", [object(), b"bytes", [1j], float("nan")])
def test_what_json_does_not_know_is_refused(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        an_entry(value=value).details_text()
