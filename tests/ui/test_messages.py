"""Every code the core may speak has a title, a text and a next step; a code nobody speaks has none."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import scheduler_app
from scheduler_app.errors import DatabaseUnavailable, RefusalKind
from ui import messages
from ui.text_direction import plain
from ui.words.tables import ALL

CORE = Path(scheduler_app.__file__).parent
CODE = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
# Names of the same form that are no codes: files, columns of tables, keys of fact sheets, modules.
FILES = re.compile(r".*\.(json|toml|csv|html|css|atom|duta|fields|md|sql|py|lock|xml|svg|log|new)$")
NO_CODES_IN = (
    "storage/tables.py",
    "storage/delivery_tables.py",
    "storage/migrations/",
    "networks/facts.py",
    "commands/sentences/",
)
MODULES = ("urllib3.", "scheduler_app.", "sqlite_utils.")


def _strings(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def spoken() -> set[str]:
    """The codes that stand in the core's source, those made of a kind of refusal included."""
    found: set[str] = set()
    for path in CORE.rglob("*.py"):
        if not any(part in path.relative_to(CORE).as_posix() for part in NO_CODES_IN):
            found |= {text for text in _strings(path) if CODE.fullmatch(text) and not FILES.fullmatch(text)}
    spoken = {code for code in found if not code.startswith(MODULES) and not code.endswith("_")}
    return spoken | {f"http.refused_{kind}" for kind in RefusalKind}


def test_every_code_has_words() -> None:
    assert sorted(spoken() - set(ALL)) == []


def test_no_words_stand_for_a_code_that_nobody_speaks() -> None:
    assert sorted(set(ALL) - spoken()) == []


@pytest.mark.parametrize("code", sorted(ALL))
def test_words_are_whole_sentences_without_blame(code: str) -> None:
    wording = ALL[code]
    for part in wording:
        assert part
        assert part[-1] in ".…"
        assert not re.search(r"!|\b(error|invalid|failed|token|API|job|deploy)\b", part, re.IGNORECASE)


def test_parameters_come_into_the_sentence(english: QApplication) -> None:
    message = messages.of_error(DatabaseUnavailable("workspace.missing", path="/home/sari/plan.duta"))
    assert "/home/sari/plan.duta" in message.text
    assert "workspace.missing" in message.details


def test_languages_and_countries_are_called_by_name(english: QApplication) -> None:
    heard = messages.of_code("text.sounds_like_another_language", {"detected": "en", "declared": "ja"})
    assert plain(heard.title) == "This reads like English, not 日本語."
    known = messages.of_code("text.language_unknown_to_readers", {"language": "en", "languages": "nl, id"})
    assert "Nederlands, Indonesia" in plain(known.text)
    assert "(Netherlands)" in plain(messages.of_code("time.is_holiday", {"name": "Easter", "country": "NL"}).title)


def test_a_missing_parameter_does_not_hide_the_sentence(english: QApplication) -> None:
    assert "…" in messages.of_code("workspace.missing").text


def test_what_duta_does_not_know_is_its_own_mistake(english: QApplication) -> None:
    message = messages.of_error(ZeroDivisionError("secret"))
    assert "Duta" in message.title
    assert "secret" not in message.details + message.as_line()


def test_a_line_for_the_terminal_has_no_marks_of_direction(english: QApplication) -> None:
    line = messages.of_code("workspace.missing", {"path": "x.duta"}).as_line()
    assert "x.duta" in line
    assert not re.search("[\u2066-\u2069]", line)
