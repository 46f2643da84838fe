"""LNK: links."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import ReplaceText
from scheduler_app.policy.example import an_example
from scheduler_app.policy.link_rules import stands_for_one
from tests.policy.ruling import codes, found, mended

DEAD = frozenset({"https://example.org/x"})


@pytest.mark.parametrize(
    ("text", "found_codes"),
    [
        ("http://example.org", ["link.not_secure"]),
        ("https://bit.ly/3abc and bit.ly/3abc", ["link.shortened"] * 2),
        ("https://www.tinyurl.com/x", ["link.shortened"]),
        ("https://kemlu.go.id@evil.example/login", ["link.hides_its_target"]),
        ("https://192.168.0.1/x", ["link.hides_its_target"]),
        ("https://example.org/bit.ly example.org", []),
        ("mailbit.ly.example.org", []),
    ],
)
def test_links_that_are_not_plain(text: str, found_codes: list[str]) -> None:
    assert codes("LNK-01", an_example(f"See {text}")) == found_codes


@pytest.mark.parametrize(
    ("link", "stands"),
    [
        ("https://example.org/x", True),
        ("www.example.com", True),
        ("https://kbri.test", True),
        ("http://localhost:8080/", True),
        ("https://example.org.id/x", False),
        ("https://kemlu.go.id/example.org", False),
        ("https://myexample.org", False),
        ("https://[half", False),
    ],
)
def test_names_set_aside_for_examples_are_known(link: str, stands: bool) -> None:
    assert stands_for_one(link) is stands


def test_a_shortened_link_is_expanded_where_its_target_is_known() -> None:
    known = {"https://bit.ly/x": "https://example.org/long"}
    assert mended("LNK-01", an_example("See https://bit.ly/x.", link_targets=known)) == [
        "See https://example.org/long."
    ]
    assert found("LNK-01", an_example("See https://bit.ly/y"))[0].fix is None


def test_the_link_beside_the_text_is_looked_at_too() -> None:
    (one,) = found("LNK-01", an_example(link="http://example.org/x"))
    assert one.place is not None
    assert one.place.field.value == "link"
    assert isinstance(one.fix, ReplaceText)
    assert one.fix.edits[0].new == "https://example.org/x"


def test_a_dead_link_stops_only_when_the_hour_is_near() -> None:
    text = "See https://example.org/x today"
    far = an_example(text, links_that_fail=DEAD)
    assert [one.severity for one in found("LNK-02", far)] == [Severity.WARN]
    near = an_example(text, links_that_fail=DEAD, now=far.leaves_at - timedelta(hours=2))
    assert [one.severity for one in found("LNK-02", near)] == [Severity.BLOCK]
    assert (
        codes("LNK-02", an_example(text, link="https://example.org/x", links_that_fail=DEAD))
        == ["link.does_not_answer"] * 2
    )


@pytest.mark.parametrize(
    ("link", "plain"),
    [
        ("https://example.org/a?utm_source=x&id=7&fbclid=1#top", "https://example.org/a?id=7#top"),
        ("https://example.org/a?gclid=1", "https://example.org/a"),
        ("https://example.org/a?UTM_Source=x", "https://example.org/a"),
    ],
)
def test_tracking_parts_are_taken_out_and_nothing_else(link: str, plain: str) -> None:
    assert mended("LNK-03", an_example(f"See {link} today")) == [f"See {plain} today"]


def test_other_parameters_follow_nobody() -> None:
    assert codes("LNK-03", an_example("https://example.org/?q=utm_source&lang=id")) == []
