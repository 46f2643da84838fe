"""What remains on each network, by the network's own counting, for those who show the words in sight."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.network_facts import Counting
from scheduler_app.domain.post import MASTER, Topic, VariantScope
from scheduler_app.errors import NotFound
from scheduler_app.networks.facts import FactSheets
from scheduler_app.policy.example import ACCOUNT
from scheduler_app.services.counting_text import AccountCount, CountingText, TextCounter, characters
from scheduler_app.services.draft import Draft, master_variant
from tests.builders import a_variant
from tests.services.office import Office

FACTS = FactSheets()
KNOWN = {
    AccountId(name): replace(ACCOUNT, id=AccountId(name), handle=name, network=name, language=language)
    for name, language in (("bluesky", "en"), ("x", "en"), ("mastodon", "nl"), ("teams", "en"))
}
FAMILY = "👨‍👩‍👧‍👦"


@pytest.fixture
def counter() -> TextCounter:
    return TextCounter(KNOWN, FACTS)


def a_draft(text: str, *names: str, link: str = "") -> Draft:
    return Draft("Coffee", Topic.TRADE, (master_variant(text, link=link),), tuple(AccountId(one) for one in names))


def named(counts: tuple[AccountCount, ...]) -> dict[str, tuple[int, int | None]]:
    return {one.account.handle: (one.closest.used, one.closest.limit) for one in counts}


def test_each_network_counts_in_its_own_way_and_the_strictest_comes_first(counter: TextCounter) -> None:
    counts = counter.of_variant(a_draft(f"{FAMILY} 大使館 https://kemlu.go.id/{'x' * 40}", *KNOWN), MASTER, 0)
    # X: emoji 2, space, three letters of two, space, link 23. Mastodon: 1, 1, 3, 1, 23. Bluesky: as people see it.
    assert named(counts)["x"] == (2 + 1 + 6 + 1 + 23, 280)
    assert named(counts)["mastodon"] == (1 + 1 + 3 + 1 + 23, 500)
    assert named(counts)["bluesky"] == (1 + 1 + 3 + 1 + 60, 300)
    remaining = [one.closest.remaining for one in counts]
    assert remaining == sorted(remaining, key=lambda one: 10**9 if one is None else one)


def test_where_bytes_bind_sooner_they_are_said_first_and_characters_too(counter: TextCounter) -> None:
    (one,) = counter.of_variant(a_draft(FAMILY * 120, "bluesky"), MASTER, 0)
    assert [(count.counting, count.used, count.limit) for count in one.counted] == [
        (Counting.BYTES, 120 * len(FAMILY.encode()), 3000),
        (Counting.GRAPHEMES, 120, 300),
    ]


def test_what_is_too_long_is_said_by_how_much(counter: TextCounter) -> None:
    (one,) = counter.of_variant(a_draft("a" * 312, "bluesky"), MASTER, 0)
    assert one.closest.remaining == -12
    assert one.closest.room < 0


def test_a_link_that_the_network_writes_behind_the_text_counts(counter: TextCounter) -> None:
    (one,) = counter.of_variant(a_draft("Coffee", "bluesky", link="https://a.example/coffee"), MASTER, 0)
    assert one.closest.used == len("Coffee\n\nhttps://a.example/coffee")


def test_only_accounts_that_show_these_words_are_counted(counter: TextCounter) -> None:
    draft = a_draft("Coffee", "bluesky", "x", "mastodon")
    own = a_variant("Koffie", scope=VariantScope(language="nl"))
    draft = replace(draft, variants=(*draft.variants, own))
    assert set(named(counter.of_variant(draft, MASTER, 0))) == {"bluesky", "x"}
    assert named(counter.of_variant(draft, own.scope, 0)) == {"mastodon": (6, 500)}
    following = VariantScope(account_id=AccountId("x"))
    assert named(counter.of_variant(draft, following, 0)) == {"x": (6, 280)}


def test_there_is_nothing_to_count_without_accounts_words_or_that_part(counter: TextCounter) -> None:
    assert counter.of_variant(a_draft("Coffee"), MASTER, 0) == ()
    assert counter.of_variant(a_draft("Coffee", "nobody knows it"), MASTER, 0) == ()
    assert counter.of_variant(a_draft("Coffee", "x"), MASTER, 1) == ()
    empty = a_draft("Coffee", "x")
    empty = replace(empty, variants=(replace(empty.variants[0], words=None),))
    assert counter.of_variant(empty, MASTER, 0) == ()


def test_what_is_too_long_says_where_the_strictest_account_stops(counter: TextCounter) -> None:
    assert counter.over_from(a_draft("a" * 280, "x", "bluesky"), MASTER, 0) is None
    assert counter.over_from(a_draft("a" * 312, "x", "bluesky"), MASTER, 0) == 280
    assert counter.over_from(a_draft("a" * 312, "bluesky"), MASTER, 0) == 300
    assert counter.over_from(a_draft(FAMILY * 150, "x"), MASTER, 0) == 140 * len(FAMILY)
    assert counter.over_from(a_draft("a" * 312, "x"), MASTER, 1) is None


def test_characters_are_those_that_people_see() -> None:
    assert characters(f"{FAMILY}a") == 2


def test_a_counter_knows_the_accounts_of_the_workspace(office: Office) -> None:
    counter = CountingText(office.database, FACTS).counter(office.officer)
    counts = counter.of_variant(office.draft("Kopi"), MASTER, 0)
    assert {one.account.id for one in counts} == {one.id for one in office.accounts}
    with pytest.raises(NotFound):
        CountingText(office.database, FACTS).counter(MemberId("nobody"))
