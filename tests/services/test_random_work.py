"""Whatever people do in whatever order: what was sent stays, and what waits says what is written now."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.ids import ContentHash, DeliveryId
from scheduler_app.domain.post import VariantScope
from scheduler_app.domain.slot import SlotMode
from scheduler_app.errors import UserError
from scheduler_app.services.settling import Settling
from scheduler_app.storage.database import Database
from tests.approvers import KeyInHand
from tests.builders import a_variant, a_workspace
from tests.services.office import TOMORROW_AT_TEN, Office

STEPS = 50
_S = DeliveryState
_OVER = frozenset({_S.CANCELLED, _S.RECALLED})
_MAY_WAIT_WITH_OLDER_WORDS = frozenset({_S.HELD, _S.MISSED, _S.REFUSED})


class Crowd:
    """Three people at work on two posts, one step at a time; what may not be done is refused and changes nothing."""

    def __init__(self, office: Office, chance: random.Random) -> None:
        self.office = office
        self.chance = chance
        self.settling = Settling(office.database, office.clock, office.stored.authorities)
        self.posts = [office.post("satu"), office.post("dua")]
        self.sent: dict[DeliveryId, ContentHash] = {}

    def step(self) -> None:
        with suppress(UserError):
            self.chance.choice(self._deeds())()

    def _deeds(self) -> list[Callable[[], object]]:
        office, chance = self.office, self.chance
        post_id, who = chance.choice(self.posts), chance.choice([office.officer, office.second_officer])
        version = office.read(post_id).post.version
        one, text = VariantScope(account_id=chance.choice(office.accounts).id), f"{chance.random()}"
        some = chance.sample([account.id for account in office.accounts], chance.randint(1, 3))
        when = TOMORROW_AT_TEN + timedelta(days=chance.randint(0, 20))
        own = a_variant(text, scope=one)
        deeds: list[Callable[[], object]] = [
            lambda: office.edit(post_id, text, by=chance.choice([who, office.supervisor])),
            lambda: office.composing.give_own_words(who, post_id, own, expected_version=version),
            lambda: office.composing.follow_master(who, post_id, one, expected_version=version),
            lambda: office.composing.set_targets(who, post_id, some, expected_version=version),
            lambda: office.approve(post_id),
            lambda: office.approving.request_changes(KeyInHand(office.supervisor), post_id, "No."),
            lambda: office.scheduling.schedule(who, post_id, when, SlotMode.SAME_LOCAL_TIME, some),
            lambda: office.scheduling.schedule_now(who, post_id),
            lambda: office.clock.advance(timedelta(hours=chance.randint(0, 30))),
        ]
        there = office.deliveries(post_id)
        return deeds + (self._deeds_with(chance.choice(there)) if there else [])

    def _deeds_with(self, delivery: Delivery) -> list[Callable[[], object]]:
        office, who = self.office, self.office.officer
        when = TOMORROW_AT_TEN + timedelta(days=self.chance.randint(0, 20))
        came_to = self.chance.choice([_S.SENT, _S.UNKNOWN, *_MAY_WAIT_WITH_OLDER_WORDS])
        deeds: list[Callable[[], object]] = [
            lambda: office.scheduling.move(who, delivery.id, when),
            lambda: office.scheduling.cancel(who, delivery.id),
            lambda: self.settling.cancel(who, delivery.id),
            lambda: self.settling.send_again_now(who, delivery.id),
            lambda: self.settling.send_again(who, delivery.id, when),
            lambda: self.settling.it_is_there(who, delivery.id, "https://example.org/7"),
        ]
        if delivery.state is _S.SCHEDULED:
            deeds += 3 * [lambda: office.put(delivery.id, came_to)]
        return deeds

    def look(self) -> None:
        for post_id in self.posts:
            written = self.office.read(post_id)
            assert written.targets == {one: content_hash(content) for one, content in written.contents.items()}
            live = [one for one in self.office.deliveries(post_id) if one.state not in _OVER]
            assert len({one.account_id for one in live}) == len(live)
            for one in live:
                if one.state not in _MAY_WAIT_WITH_OLDER_WORDS:
                    assert written.targets[one.account_id] == one.content_hash
                if one.state is _S.SENT:
                    assert self.sent.setdefault(one.id, one.content_hash) == one.content_hash


@pytest.mark.parametrize("seed", range(8))
def test_whatever_people_do_what_waits_is_what_is_written_and_what_left_stays(
    seed: int, sqlite_database: Database, clock: FixedClock
) -> None:
    office = Office(sqlite_database, clock, a_workspace(sqlite_database, clock, accounts=3))
    crowd = Crowd(office, random.Random(seed))
    for _ in range(STEPS):
        crowd.step()
        crowd.look()
