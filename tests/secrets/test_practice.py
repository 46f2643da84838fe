"""What everybody knows opens a practice workspace's keys."""

from __future__ import annotations

from pathlib import Path

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import MemberId, WorkspaceId
from scheduler_app.secrets.practice import PRACTICE_PIN, practice_keys

HERE, SARI = WorkspaceId("practice"), MemberId("sari")


def test_keys_lie_in_the_file_and_open_with_what_is_printed(tmp_path: Path, clock: FixedClock) -> None:
    public = practice_keys(tmp_path / "keys", clock).make(HERE, SARI, PRACTICE_PIN)
    assert practice_keys(tmp_path / "keys", clock).unlock(HERE, SARI, PRACTICE_PIN).public == public
