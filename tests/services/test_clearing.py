"""The package with which headquarters clears a post."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.audit import Action
from scheduler_app.domain.post import Topic
from scheduler_app.errors import MachineError, NotAllowed
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.clearing import Clearing
from tests.services.office import Office
from tests.services.rulings import FACTS


@pytest.fixture
def clearing(office: Office, clock: FixedClock, tmp_path: Path) -> Clearing:
    return Clearing(office.database, office.clock, FACTS, MediaLibrary(tmp_path / "media", clock))


def test_it_shows_what_every_account_would_show_and_names_it_by_its_hash(
    clearing: Clearing, office: Office, tmp_path: Path
) -> None:
    draft = office.draft("Pernyataan <b>bersama</b>.", topic=Topic.STATEMENT)
    post_id, file = office.composing.create(office.officer, draft), tmp_path / "clearance.html"
    clearing.write(office.officer, post_id, file, lambda one: one.code)
    page = file.read_text(encoding="utf-8")
    assert "Pernyataan &lt;b&gt;bersama&lt;/b&gt;." in page
    assert "APR-05: approval.headquarters_clears" in page
    hashes = office.read(post_id).targets.values()
    assert all(one in page for one in hashes)
    last = [one for one in office.on_record() if one.action == Action.CLEARANCE_ASKED]
    assert [one.subject_id for one in last] == [post_id]


def test_a_package_that_cannot_be_written_asks_nobody(clearing: Clearing, office: Office, tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        clearing.write(office.officer, office.post(), tmp_path / "nowhere" / "clearance.html", lambda one: one.code)
    with pytest.raises(NotAllowed):
        clearing.write(office.administrator, office.post(), tmp_path / "clearance.html", lambda one: one.code)
    assert Action.CLEARANCE_ASKED not in {one.action for one in office.on_record()}
