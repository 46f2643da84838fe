from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import ContentHash
from scheduler_app.domain.override import Override, OverrideRate, Reason
from scheduler_app.storage import overrides
from scheduler_app.storage.database import Database
from tests.builders import NOW, StoredWorkspace, a_workspace


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock)


def an_override(stored: StoredWorkspace, rule: str = "TIM-03") -> Override:
    post = stored.store_post()
    return Override(
        post.id,
        stored.account.id,
        rule,
        ContentHash("a" * 64),
        Reason.AGREED,
        "The embassy asked",
        stored.officer.id,
        NOW,
    )


def test_an_override_counts_once_for_the_same_words(stored: StoredWorkspace) -> None:
    override = an_override(stored)
    other_words = replace(override, content_hash=ContentHash("b" * 64), at=NOW + timedelta(minutes=1))
    with stored.database.writing() as writing:
        assert overrides.add(writing.connection, override)
        assert not overrides.add(writing.connection, replace(override, reason=Reason.URGENT))
        assert overrides.add(writing.connection, other_words)
        assert overrides.for_post(writing.connection, override.post_id) == (override, other_words)


def test_rates_count_posts_not_accounts_or_attempts(stored: StoredWorkspace) -> None:
    kept, mended = an_override(stored), an_override(stored)
    with stored.database.writing() as writing:
        connection = writing.connection
        for override in (kept, mended):
            assert overrides.note_warnings(connection, override.post_id, ["TIM-03", "TXT-05"], NOW) == 2
            assert overrides.note_warnings(connection, override.post_id, ["TIM-03"], NOW) == 0
        assert overrides.warned(connection, kept.post_id) == {"TIM-03", "TXT-05"}
        overrides.add(connection, kept)
        overrides.add(connection, replace(kept, content_hash=ContentHash("b" * 64)))
        assert overrides.rates(connection, NOW) == (OverrideRate("TIM-03", 2, 1), OverrideRate("TXT-05", 2, 0))
        assert overrides.rates(connection, NOW + timedelta(seconds=1)) == ()
