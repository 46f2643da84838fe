"""The packs that are shipped: whole, in both languages, and made of rules that exist."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import BugError, NotFound
from scheduler_app.policy.rule_packs import FOLDER, load_pack, pack_names, shipped_pack
from scheduler_app.policy.rulebook import CHECKS

# Checks that packs speak of and that are still being written; each leaves this list when it is there.
AWAITED = {
    "TXT-08", "TXT-09", "TXT-10", "TXT-11", "TXT-12", "TXT-13", "TXT-14", "TXT-15", "TXT-16", "TXT-17",
    "TAG-01", "MED-01", "MED-02", "MED-03", "MED-05",
} - CHECKS.keys()  # fmt: skip

ALL_PACKS = pytest.mark.parametrize("name", pack_names())


def test_four_packs_are_shipped() -> None:
    assert pack_names() == ("accessibility", "civil_service_conduct", "crisis", "ministry_roles")


@ALL_PACKS
def test_a_pack_speaks_both_languages(name: str) -> None:
    pack = shipped_pack(name)
    for words in (pack.title, pack.about, *(one.words for one in pack.duties), *(one.words for one in pack.points)):
        assert words["en"]
        assert words["id"]
        assert words["en"] != words["id"]
    assert pack.source
    assert pack.version >= 1


@ALL_PACKS
def test_a_pack_speaks_of_rules_that_exist(name: str) -> None:
    document = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    spoken = {one["id"] for one in document["rules"]} | {
        rule for one in document["points"] for rule in one.get("rules", ())
    }
    assert spoken <= CHECKS.keys() | AWAITED


@ALL_PACKS
def test_every_rule_of_a_pack_that_can_be_checked_is_read(name: str) -> None:
    document = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    wanted = {one["id"]: Severity(one["severity"]) for one in document["rules"] if one["id"] in CHECKS}
    assert {row.id: row.severity for row in shipped_pack(name).rules} == wanted


def test_the_ministry_names_a_duty_for_every_role() -> None:
    assert {duty.role for duty in shipped_pack("ministry_roles").duties} == set(Role)


def test_civil_servants_have_eight_points() -> None:
    assert len(shipped_pack("civil_service_conduct").points) == 8


def test_a_pack_that_is_not_shipped_is_refused_by_name() -> None:
    with pytest.raises(NotFound, match=r"rule\.no_such_pack"):
        shipped_pack("parliament")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('name = "ministry_roles"', 'name = "another"'),
        ('severity = "block"', 'severity = "sometimes"'),
        ("[title]\n", "[titel]\n"),
        ("[[rules]]\n", '[[rules]]\nid = "ACC-06"\nseverity = "note"\nparameters.weeks = 3\n[[rules]]\n'),
        ("[[rules]]\n", '[[rules]]\nid = "ACC-06"\nseverity = "note"\n' * 2 + "[[rules]]\n"),
    ],
)
def test_a_broken_pack_is_our_mistake_and_names_its_file(tmp_path: Path, old: str, new: str) -> None:
    text = (FOLDER / "ministry_roles.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "ministry_roles.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BugError, match=r"ministry_roles\.toml"):
        load_pack(path)
