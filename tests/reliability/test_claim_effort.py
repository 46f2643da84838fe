"""A claim must not work harder the more is waiting: PostgreSQL once looked for candidates anew for each delivery."""

from __future__ import annotations

from typing import Any

import pytest

from scheduler_app.clock import Clock
from scheduler_app.storage import accounts, claims
from scheduler_app.storage.columns import to_milliseconds
from scheduler_app.storage.database import Database
from scheduler_app.storage.hot_statement import driver_of
from tests.networks.standins.bulletin import BulletinClass
from tests.reliability.stage import a_stage

ACCOUNTS = 100


@pytest.mark.postgres
def test_candidates_are_looked_for_once_and_not_for_each_waiting_delivery(postgresql_url: str) -> None:
    database = Database(postgresql_url, origin="test", clock=Clock())
    try:
        stage = a_stage(database, {BulletinClass.KEY: "http://127.0.0.1:1"}, accounts_each=ACCOUNTS, machines=["other"])
        with database.writing() as writing:
            accounts.speaks_from(writing.connection, stage.workspace.accounts[ACCOUNTS // 2].id, "this")
        plan = _plan_of_a_claim(database)
    finally:
        database.close()
    # Two walks over all accounts are fine, one for each of them is not.
    assert _most_runs(plan) <= 2 * ACCOUNTS


def _plan_of_a_claim(database: Database) -> dict[str, Any]:
    now = to_milliseconds(Clock().now())
    params = {"owner": "o", "machine": "this", "now": now, "until": now, "lease": 1000, "most": 1}
    with database.writing() as writing:
        text, fixed = claims._CLAIM._compile(writing.connection)
        explain = f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {text}"
        found = driver_of(writing.connection).execute(explain, {**fixed, **params}).fetchone()
    plan: dict[str, Any] = found[0][0]["Plan"]
    return plan


def _most_runs(node: dict[str, Any]) -> int:
    """How often the busiest part of a plan ran."""
    return max([int(node["Actual Loops"]), *(_most_runs(part) for part in node.get("Plans", ()))])
