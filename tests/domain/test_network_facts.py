"""The facts of a network, as they are for one account of it."""

from __future__ import annotations

from dataclasses import replace

from scheduler_app.domain.network_facts import Counting
from scheduler_app.domain.option import OneOf
from scheduler_app.policy.example import NETWORK
from tests.builders import an_account


def test_an_account_without_limits_of_its_own_has_those_of_the_sheet() -> None:
    assert NETWORK.at(an_account()) is NETWORK


def test_what_its_own_server_names_takes_the_place_of_the_sheets_numbers() -> None:
    account = an_account(limits={"max_text": 5000, "max_parts": 3, "max_items": 16, "max_bytes": 1, "link_length": 30})
    assert NETWORK.at(account) == replace(
        NETWORK, max_text=5000, max_parts=3, link_length=30, media=replace(NETWORK.media, max_items=16, max_bytes=1)
    )


def test_what_is_no_limit_is_passed_over() -> None:
    assert NETWORK.at(an_account(limits={"name": 7, "settle": 3, "max_dreams": 9, "max_text": -1})) is NETWORK


def test_a_server_that_counts_links_as_they_are_counts_code_points() -> None:
    here = NETWORK.at(an_account(limits={"link_length": 0}))
    assert (here.counting, here.link_length) == (Counting.CHARACTERS, NETWORK.link_length)


def test_an_option_that_its_server_does_not_take_is_none() -> None:
    facts = replace(NETWORK, options={"poll": OneOf(("yes",)), "warning": OneOf(("yes",))})
    assert set(facts.at(an_account(limits={"option_poll": 0, "option_warning": 1})).options) == {"warning"}
    assert facts.at(an_account(limits={"option_poll": 4})) is facts
