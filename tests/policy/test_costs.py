"""What posts cost on a network that charges."""

from __future__ import annotations

import pytest

from scheduler_app.domain.post import Content
from scheduler_app.networks.facts import load_facts
from scheduler_app.policy.costs import calls_of, price_of
from tests.builders import a_content, a_media_item

X = load_facts("x")


@pytest.mark.parametrize(
    ("content", "calls", "price"),
    [
        (a_content("Coffee"), {"post": 1}, 15),
        (a_content("Coffee: https://example.org/coffee"), {"post_with_link": 1}, 200),
        (a_content("Coffee at kemlu.go.id"), {"post_with_link": 1}, 200),
        (a_content("Coffee", link="https://example.org/coffee"), {"post_with_link": 1}, 200),
        (a_content("one", "two https://example.org", "three"), {"post": 2, "post_with_link": 1}, 230),
        (a_content("Coffee", media=(a_media_item(), a_media_item(description=""))), {"post": 1, "description": 1}, 20),
    ],
)
def test_each_part_each_link_and_each_description_has_its_price(
    content: Content, calls: dict[str, int], price: int
) -> None:
    assert calls_of(content, X) == calls
    assert price_of(calls_of(content, X), X) == price


def test_most_networks_charge_nothing() -> None:
    assert calls_of(a_content("https://example.org"), load_facts("mastodon")) == {}
