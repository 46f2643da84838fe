"""Every check Duta knows, by id. A family adds its own tuple here and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler_app.policy import (
    account_rules,
    approval_rules,
    campaign_rules,
    duplicate_rules,
    hold_rules,
    media_rules,
    quota_rules,
    time_rules,
)
from scheduler_app.policy.rule import Check, Rule, as_shipped

_FAMILIES: tuple[tuple[Check, ...], ...] = (
    account_rules.CHECKS,
    approval_rules.CHECKS,
    campaign_rules.CHECKS,
    hold_rules.CHECKS,
    quota_rules.CHECKS,
    time_rules.CHECKS,
    duplicate_rules.CHECKS,
    media_rules.CHECKS,
)

CHECKS: Mapping[str, Check] = {check.id: check for family in _FAMILIES for check in family}

SHIPPED: tuple[Rule, ...] = tuple(as_shipped(check) for check in CHECKS.values())
"""The core pack: what holds in every workspace until somebody changes it."""
