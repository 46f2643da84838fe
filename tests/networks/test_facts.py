from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.domain.network_facts import Counting, Idempotency, Lookup, NetworkFacts, SignIn
from scheduler_app.domain.option import WITHOUT_WORDS, Lines, Names, Number, OneOf, Words
from scheduler_app.errors import BugError
from scheduler_app.networks.facts import BY_HAND, FOLDER, FactSheets, load_facts, sheet_names

WHOLE = (FOLDER / "practice.toml").read_text(encoding="utf-8")


def load(folder: Path, text: str, name: str = "practice") -> object:
    (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return load_facts(name, folder)


@pytest.mark.parametrize("name", sheet_names())
def test_every_sheet_in_the_folder_can_be_read(name: str) -> None:
    facts = load_facts(name)
    assert facts.name == name
    assert facts.source
    assert facts.checked


@pytest.mark.parametrize("name", sheet_names(BY_HAND))
def test_every_sheet_of_a_network_that_people_post_to_can_be_read(name: str) -> None:
    facts = load_facts(name, BY_HAND)
    assert (facts.name, facts.sign_in, facts.lookup) == (name, SignIn.BY_HAND, Lookup.NONE)
    assert facts == FactSheets()[name]
    assert not facts.abilities & {"delete", "edit", "metrics", "replies"}


def test_no_network_is_in_both_folders() -> None:
    assert set(sheet_names()).isdisjoint(sheet_names(BY_HAND))
    assert set(FactSheets()) == {*sheet_names(), *sheet_names(BY_HAND)}
    assert not any(load_facts(name).sign_in is SignIn.BY_HAND for name in sheet_names())


def test_a_sheet_becomes_values() -> None:
    facts = load_facts("newsroom")
    assert facts.idempotency is Idempotency.KEY
    assert facts.lookup is Lookup.BY_ID
    assert facts.key_lifetime is None
    assert facts.max_text is None
    assert facts.send_budget == timedelta(seconds=60)


def test_a_sheet_may_name_a_second_limit_and_limits_of_its_own(tmp_path: Path) -> None:
    more = "max_length = 500\nmax_bytes = 3000\nmax_caption = 100\nmax_hashtags = 5\nlink_length = 30"
    more += "\nmax_title = 90\nrefused = '<>'\nmax_links = 5\nmax_mentions = 20\ntitle_counting = 'characters'"
    facts = load(tmp_path, WHOLE.replace("max_length = 500", more))
    assert isinstance(facts, NetworkFacts)
    assert (facts.max_text, facts.max_text_bytes, facts.max_caption, facts.max_hashtags) == (500, 3000, 100, 5)
    assert (facts.max_title, facts.refused, facts.max_links) == (90, "<>", 5)
    assert (facts.max_mentions, facts.title_counting) == (20, Counting.CHARACTERS)
    assert (facts.link_length, load_facts("practice").link_length) == (30, 23)


def test_a_sheet_may_limit_the_form_of_pictures(tmp_path: Path) -> None:
    more = "max_items = 4\nmin_ratio = 80\nmax_ratio = 191\nmax_pixels = 36000000"
    facts = load(tmp_path, WHOLE.replace("max_items = 4", more))
    assert isinstance(facts, NetworkFacts)
    assert (facts.media.min_ratio, facts.media.max_ratio, facts.media.max_pixels) == (80, 191, 36_000_000)


def test_which_options_have_words_is_known_without_a_sheet() -> None:
    kinds = [option for facts in FactSheets().values() for option in facts.options.items()]
    assert {name for name, kind in kinds if isinstance(kind, OneOf | Number)} == WITHOUT_WORDS
    assert {name for name, kind in kinds if isinstance(kind, Words | Lines | Names)}.isdisjoint(WITHOUT_WORDS)


def test_a_sheet_names_the_options_of_its_network(tmp_path: Path) -> None:
    options = """
[options]
visibility = ["public", "unlisted"]
warning = "text:500"
poll = "lines:4:50:2"
poll_hours = "number:1:168"
tags = "names:10:30"
"""
    facts = load(tmp_path, WHOLE + options)
    assert isinstance(facts, NetworkFacts)
    assert facts.options == {
        "visibility": OneOf(("public", "unlisted")),
        "warning": Words(500),
        "poll": Lines(4, 50, 2),
        "poll_hours": Number(1, 168),
        "tags": Names(10, 30),
    }


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("visibility = []", "options.visibility: must be a list of words"),
        ('visibility = ["public", 7]', "options.visibility: must be a list of words"),
        ('visibility = "choice:7"', "there are lines, names, number, text"),
        ('warning = "text"', "options.warning: must be a list of words, or a kind with its numbers"),
        ('warning = "text:many"', "options.warning: must be"),
        ('warning = "text:1:2"', "options.warning: must be"),
        ("warning = 500", "options.warning: must be"),
        ('Warning = "text:500"', "options.Warning: is no option's name"),
    ],
)
def test_an_option_that_says_nothing_is_named(tmp_path: Path, line: str, complaint: str) -> None:
    with pytest.raises(BugError, match=re.escape(complaint)):
        load(tmp_path, f"{WHOLE}\n[options]\n{line}\n")


def test_the_oldest_look_counts(tmp_path: Path) -> None:
    text = WHOLE.replace("checked = 2026-11-23", "checked = 2025-01-02", 1)
    assert load(tmp_path, text).checked == "2025-01-02"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('name = "practice"', 'name = "other"', "practice.toml: name: must be 'practice'"),
        ("max_parts = 10", "max_parts = 0", "practice.toml: text.max_parts: must be a whole number, 1 or more"),
        ("max_parts = 10", 'max_parts = "ten"', "practice.toml: text.max_parts: must be a whole number"),
        ("max_parts = 10", "max_parts = true", "practice.toml: text.max_parts: must be a whole number"),
        ("max_parts = 10", "max_part = 10", "practice.toml: text.max_parts: is missing"),
        ("max_parts = 10", "max_parts = 10\nmax_words = 3", "practice.toml: text.max_words: is not known"),
        ('counting = "graphemes"', 'counting = "words"', "practice.toml: text.counting: cannot be 'words'"),
        ('kind = "by_id"', 'kind = "guess"', "practice.toml: lookup.kind: cannot be 'guess'"),
        ('"titles"]', '"titles", "fly"]', "practice.toml: abilities: knows no fly"),
        ("checked = 2026-11-23", 'checked = "2026-11-23"', "practice.toml: sign_in.checked: must be a date"),
        ("max_items = 4", "max_items = 0", "practice.toml: abilities: must name 'pictures' exactly when"),
        (
            'source = "scheduler_app/networks/practice.py"',
            'source = " "',
            "practice.toml: sign_in.source: must be words",
        ),
        ("[text]", "[text", "practice.toml: cannot be read"),
    ],
)
def test_a_wrong_sheet_says_which_key_of_which_file(old: str, new: str, complaint: str, tmp_path: Path) -> None:
    assert old in WHOLE
    with pytest.raises(BugError) as caught:
        load(tmp_path, WHOLE.replace(old, new, 1))
    assert str(caught.value).startswith(complaint)


def test_a_sheet_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BugError, match=r"missing\.toml: cannot be read"):
        load_facts("missing", tmp_path)
