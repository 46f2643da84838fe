from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

import ui
from ui.translations import TRANSLATIONS
from ui.words.of_qt import OF_QT

SOURCE = Path(ui.__file__).parent
PLACES = re.compile(r"\{\w+\}")


def said(path: Path) -> dict[tuple[str, str], str]:
    """Context and source of each message, with its finished translation or nothing."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") != "unfinished"
            words = (translation.text or "") if done and translation is not None else ""
            found[context.findtext("name", ""), message.findtext("source", "")] = words
    return found


@pytest.fixture(scope="module")
def in_the_source(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    path = tmp_path_factory.mktemp("gathered") / "all.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    files = sorted(str(file) for file in SOURCE.rglob("*.py"))
    alias = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=say"]
    subprocess.run([lupdate, "-silent", *alias, *files, "-ts", path], check=True)
    return set(said(path))


@pytest.mark.parametrize("language", ["id", "ar"])
def test_the_files_hold_what_the_source_says(language: str, in_the_source: set[tuple[str, str]]) -> None:
    assert set(said(TRANSLATIONS / f"duta_{language}.ts")) == in_the_source, "run `make i18n`"


def test_every_sentence_is_marked_where_it_is_looked_for(in_the_source: set[tuple[str, str]]) -> None:
    """``x.say(self.tr("…"))`` reads to lupdate like our own ``say``: the words would stay English."""
    assert [key for key in in_the_source if "self" in key[0] or "." in key[0]] == []


def test_indonesian_is_complete() -> None:
    assert [key for key, words in said(TRANSLATIONS / "duta_id.ts").items() if not words] == []


@pytest.mark.parametrize("language", ["id", "ar"])
def test_what_qt_says_in_our_windows_is_in_their_language(
    speaking: Callable[[str], QApplication], language: str
) -> None:
    speaking(language)
    english = [words for context, words in OF_QT if QCoreApplication.translate(context, words) == words]
    assert english == (["OK"] if language == "id" else [])
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == {"id": "Batal", "ar": "إلغاء"}[language]


def test_the_window_itself_is_arabic_throughout() -> None:
    missing = [key for key, words in said(TRANSLATIONS / "duta_ar.ts").items() if not words and key[0] != "messages"]
    assert missing == []


@pytest.mark.parametrize("language", ["id", "ar"])
def test_a_translation_names_the_same_places(language: str) -> None:
    wrong = [
        key
        for key, words in said(TRANSLATIONS / f"duta_{language}.ts").items()
        if words and set(PLACES.findall(key[1])) != set(PLACES.findall(words))
    ]
    assert wrong == []


def test_speaking_changes_words_dates_and_direction(speaking: Callable[[str], QApplication]) -> None:
    application = speaking("id")
    assert QCoreApplication.translate("states", "Scheduled") == "Terjadwal"
    assert QLocale().monthName(8) == "Agustus"
    application = speaking("ar")
    assert application.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speaking("en")
    assert QCoreApplication.translate("states", "Scheduled") == "Scheduled"
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight
