"""Names that can be taken for others."""

from __future__ import annotations

import pytest

from scheduler_app.policy.look_alikes import misleading, shown


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("kеmlu.go.id", "kemlu.go.id"),
        ("аррӏе.com", "appie.com"),
        ("раураl.com", "paypal.com"),
        ("kbri_denhааg", "kbri_denhaag"),
    ],
)
def test_mixed_and_imitated_names_mislead(name: str, read: str) -> None:
    assert misleading(name) == read


@pytest.mark.parametrize(
    "name",
    [
        "kemlu.go.id",
        "münchen.de",
        "日本語.jp",
        "カタカナabc",
        "президент.рф",
        "ελλάδα.gr",
        "한국abc",
        "سفارة.إندونيسيا",
        "",
    ],
)
def test_names_in_their_own_script_do_not(name: str) -> None:
    assert misleading(name) is None


def test_punycode_is_read_as_people_would() -> None:
    assert shown("xn--mnchen-3ya.de") == "münchen.de"
    assert shown("XN--80AK6AA92E.com") == "аррӏе.com"
    assert shown("xn--zzzzzz.com") == "xn--zzzzzz.com"
    assert shown("example.org") == "example.org"
