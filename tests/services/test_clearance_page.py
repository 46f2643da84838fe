"""The seal of a page for headquarters is found again, whatever the page says."""

from __future__ import annotations

from scheduler_app.services.clearance_page import ClearanceWords, hash_of_page, sealed, unsealed

WORDS = ClearanceWords("en", str.upper, lambda one: one.code)


def test_what_was_sealed_is_taken_apart_again() -> None:
    page = "<html><body>Kopi &amp; teh"
    assert unsealed(sealed(page, '{"a":"<&\'>"}', "s-_1", "ab cd", WORDS)) == (page, '{"a":"<&\'>"}', "s-_1")


def test_a_page_without_a_seal_is_none() -> None:
    assert unsealed("<html></html>") is None
    assert unsealed("<html><!-- signed --></html>") is None


def test_another_letter_is_another_hash() -> None:
    assert hash_of_page("Kopi") != hash_of_page("kopi")
