"""Filing whom posts mention."""

from __future__ import annotations

import pytest

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.known_name import KnownName, Office
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.known_names import KnownNames
from tests.services.office import Office as Workplace

KING = KnownName("The King", {"practice": "@king"}, Office.ROYAL, ("His Majesty",))


@pytest.fixture
def names(office: Workplace) -> KnownNames:
    return KnownNames(office.database, office.clock)


def test_what_an_administrator_files_everybody_reads(names: KnownNames, office: Workplace) -> None:
    heard = office.heard()
    names.file(office.administrator, KING)
    assert names.all(office.officer) == (KING,)
    assert Kind.RULES in heard
    names.remove(office.administrator, KING.name)
    assert names.all(office.officer) == ()


@pytest.mark.parametrize("empty", [KnownName(" "), KnownName("X", {"practice": ""}), KnownName("X", spellings=("",))])
def test_empty_names_are_refused(names: KnownNames, office: Workplace, empty: KnownName) -> None:
    with pytest.raises(InvalidInput, match=r"name\.empty"):
        names.file(office.administrator, empty)


def test_only_an_administrator_files_and_removes(names: KnownNames, office: Workplace) -> None:
    with pytest.raises(NotAllowed):
        names.file(office.supervisor, KING)
    with pytest.raises(NotAllowed):
        names.remove(office.officer, KING.name)
    with pytest.raises(NotFound, match=r"name\.unknown"):
        names.remove(office.administrator, KING.name)
