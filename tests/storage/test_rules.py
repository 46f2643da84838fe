from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from scheduler_app.clock import FixedClock
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.rule_row import RuleRow, differences
from scheduler_app.errors import NotFound
from scheduler_app.storage import rules
from scheduler_app.storage.database import Database
from scheduler_app.storage.rules import InstalledPack
from scheduler_app.storage.tables import workspace
from tests.builders import NOW, StoredWorkspace, a_workspace

ROW = RuleRow("crisis", "ACC-06", Severity.WARN, {"days": 7, "terms": ["a"]}, {"countries": ("JP",)}, on=False)
CORE = RuleRow("core", "ACC-06", Severity.NOTE, {"days": 9})


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock)


def test_rules_are_found_as_they_were_put_and_replaced(stored: StoredWorkspace) -> None:
    with stored.database.writing() as writing:
        for row in (ROW, CORE, replace(CORE, severity=Severity.WARN)):
            rules.put(writing.connection, row)
        assert rules.rows(writing.connection) == (replace(CORE, severity=Severity.WARN), ROW)
        quick = writing.connection.scalar(select(rules.ROWS).select_from(workspace))
        assert rules.from_json(quick) == rules.rows(writing.connection)
        rules.forget(writing.connection, "core", "ACC-06")
        assert rules.rows(writing.connection) == (ROW,)


def test_a_pack_comes_and_goes_with_its_rules(stored: StoredWorkspace) -> None:
    pack = InstalledPack("crisis", 3, (ROW,), stored.administrator.id, NOW)
    with stored.database.writing() as writing:
        rules.put(writing.connection, CORE)
        rules.install(writing.connection, pack, [replace(ROW, severity=Severity.BLOCK)])
        rules.install(writing.connection, pack, [ROW])
        assert rules.packs(writing.connection) == (pack,)
        assert rules.rows(writing.connection) == (CORE, ROW)
        assert rules.remove_pack(writing.connection, "crisis")
        assert not rules.remove_pack(writing.connection, "crisis")
        assert rules.rows(writing.connection) == (CORE,)


def test_versions_remember_what_the_rules_said(stored: StoredWorkspace) -> None:
    with stored.database.writing() as writing:
        connection, by = writing.connection, stored.administrator.id
        assert rules.version(connection) == 0
        rules.put(connection, ROW)
        assert rules.keep_version(connection, by, NOW) == 1
        rules.put(connection, CORE)
        assert rules.keep_version(connection, by, NOW) == 2
        assert [one.number for one in rules.versions(connection)] == [2, 1]
        assert rules.rows_of_version(connection, 0) == ()
        assert differences(rules.rows_of_version(connection, 1), [ROW]) == ()
        assert differences(rules.rows_of_version(connection, 2), [ROW, CORE]) == ()
        with pytest.raises(NotFound, match=r"policy\.no_such_version"):
            rules.rows_of_version(connection, 3)


def test_reading_a_version_is_remembered_once(stored: StoredWorkspace) -> None:
    with stored.database.writing() as writing:
        connection = writing.connection
        assert rules.acknowledge(connection, stored.officer.id, 1, NOW)
        assert not rules.acknowledge(connection, stored.officer.id, 1, NOW)
        assert rules.readers(connection, 1) == {stored.officer.id: NOW}
        assert rules.readers(connection, 2) == {}
