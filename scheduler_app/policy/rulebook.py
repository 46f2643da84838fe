"""Every check Duta knows, by id. A family adds its own tuple here and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler_app.policy import (
    account_rules,
    approval_rules,
    campaign_rules,
    description_rules,
    draft_rules,
    duplicate_rules,
    hold_rules,
    language_rules,
    length_rules,
    letter_rules,
    link_rules,
    media_rules,
    mention_rules,
    option_rules,
    personal_rules,
    quota_rules,
    spelling_rules,
    spending_rules,
    tag_rules,
    time_rules,
    wording_rules,
)
from scheduler_app.policy.rule import Check, Rule, as_shipped

_FAMILIES: tuple[tuple[Check, ...], ...] = (
    account_rules.CHECKS,
    length_rules.CHECKS,
    draft_rules.CHECKS,
    language_rules.CHECKS,
    spelling_rules.CHECKS,
    wording_rules.CHECKS,
    personal_rules.CHECKS,
    letter_rules.CHECKS,
    tag_rules.CHECKS,
    mention_rules.CHECKS,
    link_rules.CHECKS,
    description_rules.CHECKS,
    approval_rules.CHECKS,
    campaign_rules.CHECKS,
    hold_rules.CHECKS,
    quota_rules.CHECKS,
    spending_rules.CHECKS,
    time_rules.CHECKS,
    duplicate_rules.CHECKS,
    media_rules.CHECKS,
    option_rules.CHECKS,
)

CHECKS: Mapping[str, Check] = {check.id: check for family in _FAMILIES for check in family}

SHIPPED: tuple[Rule, ...] = tuple(as_shipped(check) for check in CHECKS.values())
"""The core pack: what holds in every workspace until somebody changes it."""
