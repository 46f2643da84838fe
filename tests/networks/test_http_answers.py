from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.errors import NotSent, OutcomeUnknown
from scheduler_app.networks.http_answers import LONGEST_WAIT, Answer, Purpose, asked_to_wait, check_status

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "120"}, 120),
        ({"retry-after": "0"}, 0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "-30"}, 0),
        ({"retry-after": "Mon, 23 Nov 2026 10:05:00 GMT"}, 300),
        ({"retry-after": "Mon, 23 Nov 2026 09:05:00 GMT"}, 0),
        ({"retry-after": "soon", "ratelimit-reset": "60"}, 60),
        ({"ratelimit-reset": str(int(NOW.timestamp()) + 90)}, 90),
        ({"x-ratelimit-reset": "2026-11-23T10:10:00.000Z"}, 600),
        ({"x-rate-limit-reset": str(int(NOW.timestamp()) + 900)}, 900),
        ({"retry-after": "99999999"}, LONGEST_WAIT.total_seconds()),
    ],
)
def test_the_wait_a_network_asks_for_is_understood(headers: dict[str, str], seconds: float) -> None:
    assert asked_to_wait(headers, NOW) == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "soon", "nan", "inf", "1e400", "2026-13-45", "Mon, 99 Foo 2026", "٣٠ثانية"])
def test_a_wait_nobody_understands_is_no_wait(text: str) -> None:
    assert asked_to_wait({"retry-after": text}, NOW) is None


@given(st.text() | st.floats().map(str) | st.integers().map(str) | st.datetimes().map(str))
def test_whatever_the_header_says_the_wait_is_between_now_and_a_day(text: str) -> None:
    until = asked_to_wait({"retry-after": text}, NOW)
    assert until is None or NOW <= until <= NOW + LONGEST_WAIT


def answer(body: bytes, purpose: Purpose = Purpose.PUBLISH) -> Answer:
    return Answer(purpose, "network.example", 200, {}, body)


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b'"id"', b'{"id": 1', b"\xff\xfe", b'{"id": NaN', b"<html>"])
def test_a_success_that_is_no_object_is_unknown(body: bytes) -> None:
    with pytest.raises(OutcomeUnknown, match=r"http\.answer_unreadable"):
        answer(body).json_word("id")


@pytest.mark.parametrize(
    "body", [b"{}", b'{"id": ""}', b'{"id": null}', b'{"id": true}', b'{"id": {}}', b'{"id": 1.5}']
)
def test_a_success_without_the_id_is_unknown(body: bytes) -> None:
    with pytest.raises(OutcomeUnknown, match=r"http\.answer_incomplete"):
        answer(body).json_word("id")
    with pytest.raises(NotSent):
        answer(body, Purpose.LOOK).json_word("id")


def test_an_id_may_be_words_or_a_number() -> None:
    assert answer(b'{"id": "abc"}').json_word("id") == "abc"
    assert answer(b'{"id": 0}').json_word("id") == "0"
    assert answer(b"[1, 2]").json_list() == [1, 2]


@given(st.integers(min_value=100, max_value=999))
def test_every_status_but_success_is_an_error(status: int) -> None:
    given_answer = Answer(Purpose.PUBLISH, "network.example", status, {}, b"")
    if 200 <= status < 300:
        assert check_status(given_answer, NOW) is given_answer
    else:
        with pytest.raises(Exception, match=r"^http\."):
            check_status(given_answer, NOW)
