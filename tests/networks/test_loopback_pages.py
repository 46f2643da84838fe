"""The page that a browser shows when it comes back: short, in its language, without anything from outside."""

from __future__ import annotations

import pytest

from scheduler_app.networks.loopback_pages import Page, page


@pytest.mark.parametrize("shown", list(Page))
@pytest.mark.parametrize("language", ["en", "id"])
def test_every_page_says_what_happened_and_asks_for_nothing(shown: Page, language: str) -> None:
    text = page(shown, language)
    assert f'lang="{language}"' in text
    assert "<h1>" in text
    assert "http" not in text
    assert "{" not in text.partition("</style>")[2]
    assert "<script" not in text


def test_the_two_languages_say_something_of_their_own() -> None:
    for shown in Page:
        *_, english, indonesian = shown.value
        assert set(english).isdisjoint(indonesian)


@pytest.mark.parametrize(
    ("wishes", "language"), [("in", "id"), ("id;q=0.1,en;q=0.9", "en"), ("de", "en"), ("*", "en"), ("id;q=0", "en")]
)
def test_the_language_is_what_the_browser_would_rather_have(wishes: str, language: str) -> None:
    assert f'lang="{language}"' in page(Page.DONE, wishes)
