"""The table of rules in docs/rules.md is the one of the program."""

from __future__ import annotations

import re
from pathlib import Path

from scheduler_app.commands.words import words_for
from scheduler_app.policy.rule_packs import pack_names, shipped_pack
from scheduler_app.policy.rulebook import CHECKS

TABLE = (Path(__file__).parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")
# How many rules of each family were asked for, numbered from 1 on.
FAMILIES = {
    "ACC": 7, "TXT": 18, "TAG": 3, "MEN": 2, "LNK": 3, "MED": 7, "TIM": 11, "DUP": 2, "APR": 5, "CMP": 2, "HLD": 1,
    "OPS": 2,
}  # fmt: skip


def rows() -> dict[str, list[str]]:
    found = [line.strip("|").split("|") for line in TABLE.splitlines() if re.match(r"\| [A-Z]{3}-\d\d ", line)]
    return {cells[0].strip(): [cell.strip() for cell in cells[1:]] for cells in found}


def test_every_rule_stands_in_the_table_as_it_is_shipped() -> None:
    listed = rows()
    assert sorted(listed) == sorted(CHECKS)
    for check in CHECKS.values():
        words, severity, tuned, packs, _, clause = listed[check.id]
        in_packs = [name for name in pack_names() if any(row.id == check.id for row in shipped_pack(name).rules)]
        assert words == words_for(check.words, {})
        assert severity.partition(" ")[0] == check.severity.value
        assert tuned == (", ".join(check.parameters) or "–")
        assert packs == (", ".join(in_packs) or "–")
        assert clause == (check.clause or "–")


def test_no_rule_that_was_asked_for_is_missing() -> None:
    wanted = {f"{family}-{number:02}" for family, most in FAMILIES.items() for number in range(1, most + 1)}
    assert wanted - set(CHECKS) == set()
