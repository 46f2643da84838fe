from __future__ import annotations

from dataclasses import replace

from scheduler_app.domain.post import MASTER, Topic, VariantScope
from scheduler_app.policy.example import ACCOUNT
from scheduler_app.services.draft import Draft, master_variant
from tests.builders import a_variant
from ui.pages.composer.checks.pointing import scope_to_turn_to

OWN = VariantScope(account_id=ACCOUNT.id)
DUTCH = VariantScope(language="nl")
ENGLISH = VariantScope(language="en")


def a_draft(*scopes: VariantScope) -> Draft:
    return Draft("", Topic.TRADE, (master_variant("a"), *(a_variant("b", scope=one) for one in scopes)), (ACCOUNT.id,))


def test_the_most_specific_variant_with_words_is_turned_to() -> None:
    assert scope_to_turn_to(a_draft(), ACCOUNT, DUTCH) == MASTER
    assert scope_to_turn_to(a_draft(ENGLISH), ACCOUNT, MASTER) == ENGLISH
    assert scope_to_turn_to(a_draft(ENGLISH, OWN), ACCOUNT, ENGLISH) == OWN


def test_a_variant_that_follows_it_stays_in_sight() -> None:
    assert scope_to_turn_to(a_draft(ENGLISH), ACCOUNT, OWN) == OWN
    assert scope_to_turn_to(a_draft(), ACCOUNT, ENGLISH) == ENGLISH


def test_a_variant_without_words_of_its_own_is_passed_over() -> None:
    draft = a_draft(ENGLISH)
    master, english = draft.variants
    draft = replace(draft, variants=(master, replace(english, words=None, title="A title")))
    assert scope_to_turn_to(draft, ACCOUNT, DUTCH) == MASTER
