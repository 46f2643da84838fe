"""Marks under a text: what a dictionary does not know, and what was probably meant."""

from __future__ import annotations

import pytest

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.known_name import KnownName
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.known_names import KnownNames
from scheduler_app.services.rules import Rules
from scheduler_app.services.spelling import Spelling
from tests.services.office import Office


@pytest.fixture
def spelling(office: Office) -> Spelling:
    return Spelling(office.database)


def test_a_word_that_no_dictionary_knows_is_found_where_it_stands(office: Office, spelling: Spelling) -> None:
    found = spelling.look(office.officer, "☕ A lovly morning. Lovly!", "en")
    assert found.has_dictionary
    assert [(found.text[one.start : one.end], one.meant) for one in found.words] == [
        ("lovly", "lovely"),
        ("Lovly", "Lovely"),
    ]


def test_each_language_has_its_own_words(office: Office, spelling: Spelling) -> None:
    assert spelling.look(office.officer, "Selamat pagi", "id").words == ()
    assert spelling.look(office.officer, "selamat pagi", "en").words != ()


def test_it_is_said_where_there_is_no_dictionary(office: Office, spelling: Spelling) -> None:
    assert not spelling.look(office.officer, "qwxz", "tlh").has_dictionary


def test_names_of_the_workspace_are_no_slips(office: Office, spelling: Spelling) -> None:
    assert [one.word for one in spelling.look(office.officer, "the zzkopiqq fair", "en").words] == ["zzkopiqq"]
    KnownNames(office.database, office.clock).file(office.administrator, KnownName("zzkopiqq"))
    assert spelling.look(office.officer, "the zzkopiqq fair", "en").words == ()


def test_names_of_the_account_that_says_it_are_no_slips(office: Office, spelling: Spelling) -> None:
    account = office.accounts[0]
    name = account.display_name.split()[-1].casefold()
    assert spelling.look(office.officer, f"the {name} fair", "en", account.id).words == ()


def test_nothing_is_marked_where_the_rule_is_off(office: Office, spelling: Spelling) -> None:
    Rules(office.database, office.clock).change(office.administrator, "TXT-07", on=False)
    assert spelling.look(office.officer, "A lovly morning.", "en").words == ()


def test_the_likeliest_suggestion_comes_first(spelling: Spelling) -> None:
    assert spelling.suggestions("lovly", "en")[0] == "lovely"
    assert spelling.suggestions("lovly", "tlh") == ()


def test_strangers_and_what_is_no_language_are_refused(office: Office, spelling: Spelling) -> None:
    with pytest.raises(NotFound):
        spelling.look(MemberId("nobody"), "a", "en")
    with pytest.raises(InvalidInput):
        spelling.look(office.officer, "a", "no language")
