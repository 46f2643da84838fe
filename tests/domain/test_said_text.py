"""What a network is given to show."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.said_text import said_texts
from tests.builders import a_content
from tests.networks.standins.bulletin_network import BULLETIN_KEY

LINK = "https://example.org/coffee"
IN_TEXT = replace(BULLETIN_KEY, link_in_text=True)


def test_a_link_with_a_field_of_its_own_leaves_the_text_alone() -> None:
    assert said_texts(a_content("Coffee", link=LINK), BULLETIN_KEY) == ("Coffee",)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("Coffee",), ("Coffee\n\n" + LINK,)),
        (("Coffee", "More \n"), ("Coffee", "More\n\n" + LINK)),
        ((f"See {LINK}!",), (f"See {LINK}!",)),
        ((f"See {LINK}", "More"), (f"See {LINK}", "More")),
    ],
)
def test_without_a_field_the_last_part_ends_with_the_link_once(parts: tuple[str, ...], said: tuple[str, ...]) -> None:
    assert said_texts(a_content(*parts, link=LINK), IN_TEXT) == said


def test_no_link_adds_nothing() -> None:
    assert said_texts(a_content("Coffee"), IN_TEXT) == ("Coffee",)
