"""Dictionaries: asked when somebody has time, remembered for when nobody has."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from scheduler_app.policy import spelling
from scheduler_app.policy.spelling import dictionaries, heard, look_up, misspelt


def new_word() -> str:
    """One that no test has asked about."""
    return "q" + uuid.uuid4().hex.translate(str.maketrans("0123456789", "ghijklmnop"))[:12]


def told(*words: str, language: str) -> dict[str, str]:
    assert look_up(words, language)
    return dict(misspelt(words, language))


def test_what_nobody_looked_up_is_not_held_against_anybody() -> None:
    word = new_word()
    assert misspelt([word], "en") == {}
    before = heard()
    assert told(word, language="en") == {word: ""}
    assert heard() == before + 1


def test_english_of_both_kinds_is_right_until_one_kind_is_asked_for() -> None:
    assert told("colour", "color", "cofee", "coffee", "don't", language="en") == {"cofee": "coffee"}
    assert "color" in told("colour", "color", language="en-GB")
    assert "colour" in told("colour", "color", language="en-US")
    assert told("colour", "color", language="en-NL") == {}


def test_indonesian_words_with_all_that_is_put_before_and_behind_them() -> None:
    right = "menghadirkan mencicipi perekonomian diselenggarakan selengkapnya kopi Indonesia".split()
    assert told(*right, "pemrintah", language="id") == {"pemrintah": "perintah"}


def test_what_a_dictionary_cannot_write_is_none_of_its_business() -> None:
    assert told("コーヒー", "ś", language="id") == {}


def test_a_flood_of_unknown_words_is_told_without_working_out_each() -> None:
    flood = [new_word() for _ in range(30)]
    assert set(told(*flood, language="en")) == set(flood)


def test_a_language_without_a_dictionary_is_told_so() -> None:
    assert dictionaries("tlh") == ()
    assert not look_up(["qapla"], "tlh")
    assert misspelt(["qapla"], "tlh") == {}


@pytest.fixture
def _of_this_test_only() -> None:
    spelling._files_of.cache_clear()
    spelling._remembered.clear()


@pytest.mark.usefixtures("_of_this_test_only")
def test_an_office_can_put_dictionaries_beside_its_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path))
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "tlh.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "tlh.dic").write_text("1\nqapla\n", encoding="utf-8")
    (folder / "sga.dic").write_text("1\nalone\n", encoding="utf-8")
    assert dictionaries("tlh") == (folder / "tlh.dic",)
    assert told("qapla", "qaplo", language="tlh") == {"qaplo": "qapla"}
    assert dictionaries("sga") == ()
    spelling._files_of.cache_clear()


@pytest.mark.usefixtures("_of_this_test_only")
def test_files_that_are_no_dictionary_stop_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path))
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    for name in ("tlx.aff", "tlx.dic"):
        (folder / name).write_bytes(b"\xff\xfe\x00garbage\x00")
    look_up(["qapla"], "tlx")
    spelling._files_of.cache_clear()
