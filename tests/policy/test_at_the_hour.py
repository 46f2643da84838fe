"""What time alone can break stops a delivery at its hour, and nothing else does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.account_papers import NOTHING_ON_FILE, AccountPapers
from scheduler_app.domain.finding import Severity, Step
from scheduler_app.domain.post import Topic
from scheduler_app.domain.rule_row import RuleRow
from scheduler_app.policy.at_the_hour import LOOKED_AT, AtTheHour, stopped_by
from scheduler_app.policy.example import ACCOUNT, NETWORK, NOW, an_example
from scheduler_app.policy.rulebook import CHECKS

READY = AtTheHour(
    content=an_example("I like coffee.").content,
    account=ACCOUNT,
    network=NETWORK,
    papers=NOTHING_ON_FILE,
    country="NL",
    zone="Europe/Amsterdam",
    topic=Topic.TRADE,
    embargo_until=None,
    expires_at=None,
    now=NOW,
)
OVER = replace(READY, papers=AccountPapers(valid_until=date(2027, 2, 28)))


def stop(delivery: AtTheHour, *rows: RuleRow) -> str | None:
    found = stopped_by(rows, delivery)
    return found and found.code


def test_what_is_in_order_leaves_whatever_other_rules_say_of_its_words() -> None:
    assert stop(READY) is None


@pytest.mark.parametrize("health", [AccountHealth.CLOSED, AccountHealth.SUSPENDED])
def test_an_account_that_was_closed_meanwhile_stops(health: AccountHealth) -> None:
    assert stop(replace(READY, account=replace(ACCOUNT, health=health))) is not None


def test_the_day_is_that_of_the_readers() -> None:
    last = AccountPapers(valid_until=date(2027, 2, 28))
    evening = replace(READY, papers=last, now=NOW.replace(month=2, day=28, hour=22))
    assert stop(evening) is None
    assert stop(replace(evening, zone="Asia/Tokyo")) == "account.term_over"


def test_a_rule_that_was_switched_off_or_made_milder_stops_nothing() -> None:
    assert stop(OVER) == "account.term_over"
    assert stop(OVER, RuleRow("core", "ACC-02", Severity.BLOCK, on=False)) is None
    assert stop(OVER, RuleRow("core", "ACC-02", Severity.WARN)) is None


def test_a_pack_may_ask_for_more_in_its_own_scope() -> None:
    row = RuleRow("ministry_roles", "ACC-02", Severity.BLOCK, {"approval_required": True}, {"countries": ("NL",)})
    assert stop(READY, row) == "account.nobody_allowed_it"
    assert stop(replace(READY, country="JP"), row) is None


def test_a_link_that_did_not_answer_lately_stops_the_post_that_has_it() -> None:
    said = replace(READY, content=an_example("Read https://example.org/coffee today.").content)
    gone = frozenset({"https://example.org/coffee"})
    assert stop(replace(said, links_that_fail=gone)) == "link.does_not_answer"
    assert stop(replace(READY, links_that_fail=gone)) is None
    assert stop(replace(said, links_that_fail=gone), RuleRow("core", "LNK-02", Severity.WARN)) is None


def test_rows_of_other_rules_do_not_count() -> None:
    assert stop(READY, RuleRow("core", "ACC-01", Severity.BLOCK)) is None


def test_every_rule_that_is_looked_at_may_stop_sending() -> None:
    known = [CHECKS[one] for one in LOOKED_AT if one in CHECKS]
    assert {one.id for one in known} >= {"ACC-02", "ACC-03", "LNK-02", "TIM-10"}
    assert all(Step.SEND in one.stops for one in known)
