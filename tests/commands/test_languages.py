"""Pages in Indonesian lose nothing that they say in English."""

from __future__ import annotations

import string

import pytest

from scheduler_app.commands.languages import SENTENCES, wanted, words_in
from scheduler_app.commands.sentences import account_rules, mark_rules, office_rules, recalling, text_rules, time_rules
from scheduler_app.commands.sentences.indonesian.reasons import REASONS
from scheduler_app.commands.sentences.of_networks import OF_NETWORKS
from scheduler_app.commands.words import SENTENCES as ENGLISH
from scheduler_app.domain.override import Reason


def values(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_what_rules_networks_and_recalls_say_is_said_in_indonesian() -> None:
    wanted_codes = {
        *account_rules.ACCOUNT_RULES, *text_rules.TEXT_RULES, *mark_rules.MARK_RULES, *office_rules.OFFICE_RULES,
        *time_rules.TIME_RULES, *recalling.RECALLING, *OF_NETWORKS,
    }  # fmt: skip
    assert {code for code in wanted_codes - set(SENTENCES) if not code.startswith("rule.")} == set()
    assert set(REASONS) == {one.value for one in Reason}


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_it_needs_no_value_that_english_does_not_have(code: str) -> None:
    assert values(SENTENCES[code]) <= values(ENGLISH[code])


def test_a_sentence_is_filled_in_its_language_and_english_stands_in() -> None:
    assert words_in("id", "approval.headquarters_clears", {"topic": "statement"}).startswith("Topik pernyataan")
    assert words_in("en", "approval.headquarters_clears", {"topic": "statement"}).startswith("Headquarters clears")
    assert words_in("id", "moon.full", {}) == "Duta stopped at moon.full."


@pytest.mark.parametrize(("said", "found"), [("id_ID.UTF-8", "id"), ("id", "id"), ("nl_NL.UTF-8", "en"), ("", "en")])
def test_the_terminal_says_in_which_language(monkeypatch: pytest.MonkeyPatch, said: str, found: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", said)
    assert wanted() == found
