"""What a record is decides how long it is kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler_app.domain.retention import DEFAULT_KEEP, RecordClass, class_of


@pytest.mark.parametrize(
    ("topic", "campaign_id", "expected"),
    [
        ("statement", None, RecordClass.STATEMENTS),
        ("statement", "c1", RecordClass.STATEMENTS),
        ("trade", "c1", RecordClass.CAMPAIGNS),
        ("trade", None, RecordClass.ROUTINE),
    ],
)
def test_a_statement_outlives_its_campaign(topic: str, campaign_id: str | None, expected: RecordClass) -> None:
    assert class_of(topic, campaign_id) is expected


def test_every_class_has_a_usual_time() -> None:
    assert set(DEFAULT_KEEP) == set(RecordClass)
    assert DEFAULT_KEEP[RecordClass.STATEMENTS] is None
    assert DEFAULT_KEEP[RecordClass.CAMPAIGNS] == timedelta(days=3652, hours=12)
