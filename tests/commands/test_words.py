"""Every code that can reach a person has its sentence, and every sentence gets the values it needs."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from scheduler_app.commands.words import SENTENCES, role_words, sentence, words_for
from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.errors import InvalidInput, NotSent, RefusalKind, WorkspaceInUse

PACKAGE = Path(__file__).parents[2] / "scheduler_app"
CODE = re.compile(r"[a-z_]+\.[a-z0-9_]+")
ERRORS = {
    "InvalidInput", "NotAllowed", "StaleEdit", "ApprovalMissing", "PolicyBlocked", "NotFound", "MachineError",
    "DatabaseUnavailable", "DatabaseTooNew", "DiskFull", "WorkspaceInUse", "NotSent", "Throttled", "Refused",
    "OutcomeUnknown",
    "WrongPin", "PinLocked", "VaultLocked", "VaultMissing", "RegisterBroken",
}  # fmt: skip
FILES = re.compile(r"\.(atom|csv|css|db|duta|fields|hash|html|id|jpg|json|lock|log|number|png|py|toml|unfinished)$")
# Keys of fact sheets look alike; they are read by one file only.
NO_CODES = {PACKAGE / "networks" / "facts.py"}
MADE_FROM_KINDS = {f"http.refused_{kind.value}" for kind in RefusalKind}


def sources() -> list[Path]:
    return [file for file in PACKAGE.rglob("*.py") if file not in NO_CODES and "sentences" not in file.parts]


def constants(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
            yield node.value


def used_codes() -> set[str]:
    found = {code for file in sources() for code in constants(file) if not FILES.search(code)}
    return found - {"http.refused_"} | MADE_FROM_KINDS | {gap.value for gap in ApprovalGap}


def raised() -> Iterator[tuple[str, str, set[str]]]:
    """Where errors are made: file and line, code, and the names of the values that go with it."""
    for file in sources():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ERRORS
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                names = {keyword.arg for keyword in node.keywords if keyword.arg}
                yield f"{file.name}:{node.lineno}", str(node.args[0].value), names


def placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_the_search_for_codes_finds_some() -> None:
    assert len(used_codes()) > 150


def test_every_code_has_a_sentence() -> None:
    assert sorted(used_codes() - SENTENCES.keys()) == []


def test_every_sentence_belongs_to_a_code() -> None:
    assert sorted(SENTENCES.keys() - used_codes()) == []


def test_every_error_brings_the_values_that_its_sentence_needs() -> None:
    lacking = [
        f"{where} {code}: {sorted(placeholders(SENTENCES[code]) - names)}"
        for where, code, names in raised()
        if code in SENTENCES and placeholders(SENTENCES[code]) - names
    ]
    assert lacking == []


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_is_a_sentence(code: str) -> None:
    words = SENTENCES[code]
    assert words.endswith(".")
    # A sentence may begin with what was found: “{word}”, @{handle}, #{tag}.
    begins = words.lstrip("“@#")[0]
    assert begins.isupper() or begins == "{"
    assert "  " not in words


def test_values_stand_in_the_sentence() -> None:
    assert sentence(InvalidInput("slot.unknown_zone", zone="Asia/Edo")) == (
        "There is no time zone Asia/Edo. Use a name such as Asia/Tokyo."
    )


def test_a_value_that_is_missing_does_not_hide_the_rest() -> None:
    assert words_for("slot.unknown_zone", {}).startswith("There is no time zone …")


def test_a_cause_is_told_behind_what_came_of_it() -> None:
    said = sentence(NotSent("sign_in.vault_closed", cause="vault.no_answer", seconds=10))
    assert said.startswith("What signs the account in could not be read, because the vault does not open")
    assert "again by itself. This computer's keyring said nothing for 10 seconds." in said


def test_a_code_from_a_newer_workspace_is_shown_as_it_is() -> None:
    assert words_for("moon.full", {}) == "Duta stopped at moon.full."


def test_who_has_the_workspace_is_said_in_words() -> None:
    assert "window of Duta (process 7)" in sentence(WorkspaceInUse("workspace.in_use", role="window", pid=7, since=""))
    assert role_words("something newer") == role_words("unknown")
