"""A rule is explained by what it rests on and by two examples."""

from __future__ import annotations

import pytest

from scheduler_app.errors import NotFound
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.services.explaining import explained


def test_a_rule_about_words_has_a_bad_and_a_good_text() -> None:
    rule = explained("TXT-07")
    assert (rule.failing, rule.passing) == ("Taste our cofee on Friday.", "Taste our coffee on Friday.")
    assert [one.code for one in rule.objections] == ["text.probably_meant"]


def test_a_rule_about_the_hour_has_no_texts_but_what_it_would_say() -> None:
    rule = explained("TIM-04")
    assert (rule.failing, rule.passing) == ("", "")
    assert [one.code for one in rule.objections] == ["time.is_weekend"]


def test_a_rule_names_what_it_rests_on() -> None:
    assert explained("TIM-05").clause == CHECKS["TIM-05"].clause != ""


def test_every_rule_can_be_explained() -> None:
    assert all(explained(one).objections for one in CHECKS)
    with pytest.raises(NotFound):
        explained("XXX-01")
