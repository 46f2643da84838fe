"""What `duta run` says of what it sends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scheduler_app.app import open_app
from scheduler_app.commands.run import _Told
from scheduler_app.storage.delivery_tables import deliveries
from tests.commands.conftest import CommandLine

PLAN = """post,topic,campaign,language,text,link,accounts,date,time,time_mode,picture,description
Kopi,trade,,id,Pekan kopi dibuka hari ini.,,kbri-tokyo,,,,,
"""


@pytest.fixture
def planned(command: CommandLine, tmp_path: Path) -> CommandLine:
    """With one approved post that is due on one account."""
    plan = tmp_path / "plan.csv"
    plan.write_text(PLAN, encoding="utf-8")
    for who, words in (
        ("Sari", ("import", str(plan))),
        ("Dewi", ("accounts", "papers", "kbri-tokyo", "--two-step", f"{datetime.now(UTC):%Y-%m-%d}")),
        ("Sari", ("submit", "1")),
        ("Budi", ("approve", "1", "--yes")),
        ("Sari", ("send-now", "1")),
    ):
        done = command(*words, who=who)
        assert done.exit_code == 0, done.output
    return command


def test_what_is_in_doubt_is_told_once_however_often_the_workspace_is_let_go(
    planned: CommandLine, capsys: pytest.CaptureFixture[str]
) -> None:
    told = _Told()
    for reason in ("http.hung_up", "http.hung_up", "lookup.not_offered", "lookup.not_offered"):
        with open_app(planned.workspace) as app:
            later = app.clock.now() + timedelta(hours=1)
            values = {"state": "unknown", "attempts": 1, "next_try_at": later, "reason": reason}
            with app.database.writing() as writing:
                writing.connection.execute(deliveries.update().values(values))
            told.tell(app)
    hung_up, not_offered = capsys.readouterr().out.splitlines()
    assert "unknown   kbri-tokyo: Kopi  (The network hung up" in hung_up
    assert "Look yourself, then say so." in not_offered
