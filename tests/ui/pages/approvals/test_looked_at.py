"""What counts as looked at: values only, on a real workspace's cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from scheduler_app.app import App, open_app
from scheduler_app.domain.ids import ContentHash
from scheduler_app.domain.workspace import Role
from tests.ui.filled_workspace import ask_for_approval, opened_by
from tests.ui.window_fixtures import workspace, workspace_template
from ui.pages.approvals.case import Case, Showing, read
from ui.pages.approvals.looked_at import Check, Hindrance, LookedAt, safe_together

__all__ = ["workspace", "workspace_template"]


@pytest.fixture
def cases(qapp: object, workspace: Path) -> Iterator[tuple[str, tuple[Case, ...]]]:
    with open_app(workspace) as app:
        ask_for_approval(app)
        yield _cases(app)


def _cases(app: App) -> tuple[str, tuple[Case, ...]]:
    supervisor = opened_by(app, Role.SUPERVISOR).member.id
    return supervisor, tuple(read(app, supervisor, row.post_id) for row in app.approving.inbox(supervisor))


def look_at_all(looked_at: LookedAt, case: Case) -> None:
    for showing in case.showings:
        looked_at.open(showing)
    for check in Check:
        looked_at.check(case, check, done=True)


def test_a_case_is_ready_when_all_was_opened_and_ticked(cases: tuple[str, tuple[Case, ...]]) -> None:
    supervisor, (case, *_) = cases
    looked_at = LookedAt()
    assert looked_at.hindrance(case, supervisor) is Hindrance.NOT_OPENED
    for showing in case.showings:
        looked_at.open(showing)
    assert looked_at.hindrance(case, supervisor) is Hindrance.NOT_CHECKED
    look_at_all(looked_at, case)
    assert looked_at.hindrance(case, supervisor) is None


def test_other_words_have_not_been_looked_at(cases: tuple[str, tuple[Case, ...]]) -> None:
    supervisor, (case, *_) = cases
    looked_at = LookedAt()
    look_at_all(looked_at, case)
    other = ContentHash("0" * 64)
    items = tuple(replace(item, content_hash=other) for item in case.review.items)
    changed = replace(case, review=replace(case.review, items=items), showings=(Showing(items),))
    assert looked_at.hindrance(changed, supervisor) is Hindrance.NOT_OPENED
    assert looked_at.ticked(changed) == frozenset()


def test_together_only_several_that_were_each_looked_at(cases: tuple[str, tuple[Case, ...]]) -> None:
    supervisor, (first, second, third) = cases
    looked_at = LookedAt()
    for case in (first, second):
        look_at_all(looked_at, case)
    assert safe_together((first, second), looked_at, supervisor)
    assert not safe_together((first,), looked_at, supervisor)
    assert not safe_together((first, second, third), looked_at, supervisor)


def test_accounts_that_show_the_same_share_one_showing(cases: tuple[str, tuple[Case, ...]]) -> None:
    _, (case, *_) = cases
    (showing,) = case.showings
    assert showing.accounts == {item.account.id for item in case.review.items}


def test_findings_that_say_the_same_are_one_with_their_accounts(cases: tuple[str, tuple[Case, ...]]) -> None:
    _, (case, *_) = cases
    grouped = [(finding.rule, finding.code, str(finding.params)) for finding, _ in case.grouped]
    assert len(grouped) == len(set(grouped)) <= len(case.findings)
