"""Applying the fixes that findings offer to a stored post, in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.finding import Finding
from scheduler_app.domain.fix import FitPicture, MoveTo, SetPictures
from scheduler_app.domain.ids import AccountId, MediaHash, MemberId, PostId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import Content
from scheduler_app.domain.slot import Slot, SlotMode, zone_named
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.check_desk import look_words_up
from scheduler_app.services.composing import Composing, read_post
from scheduler_app.services.draft import Draft
from scheduler_app.services.media_library import MediaCollection
from scheduler_app.services.mended_draft import mended_draft
from scheduler_app.services.open_desk import Facts, OpenDesk, as_planned, check_stored, desk_for
from scheduler_app.services.permission import permitted
from scheduler_app.services.scheduling import Scheduling
from scheduler_app.services.zones import zones_of
from scheduler_app.storage import accounts, deliveries
from scheduler_app.storage.database import Connection, Database

# A rule may find another thing to mend behind the first; one that never ends is not followed further.
MOST_STEPS = 200

ToFit = tuple[MediaHash, MediaFacts]
"""A picture of which another file is wanted, and what its network takes."""


class Mending:
    """Fixes go through the same doors as people's own edits: a new version, deliveries that follow, a new question to
    the approvers.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        facts: Facts,
        composing: Composing,
        scheduling: Scheduling,
        pictures: MediaCollection,
    ) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts
        self._composing = composing
        self._scheduling = scheduling
        self._pictures = pictures

    def fix(self, actor: MemberId, post_id: PostId, rule: str) -> int:
        """Apply the fixes of one rule; returns how many steps that took.

        Raises NotFound (policy.no_such_finding), InvalidInput (policy.no_fix), and as ``Composing.save``,
        ``Scheduling.move`` and ``MediaCollection.fit``.
        """
        if moved := self._move(actor, post_id, rule):
            return moved
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            stored = read_post(connection, post_id)
        look_words_up(stored.contents.values())
        with self._database.reading() as connection:
            fits = self._to_fit(connection, post_id, stored.draft, rule)
        made = {one: self._pictures.fit(actor, *one) for one in fits}
        with self._database.reading() as connection:
            draft, steps = self._mended_by_rule(connection, post_id, stored.draft, rule, made)
        if not steps:
            raise InvalidInput("policy.no_fix", rule=rule)
        self._composing.save(actor, post_id, draft, expected_version=stored.post.version)
        return steps

    def mended(self, actor: MemberId, desk: OpenDesk, draft: Draft, finding: Finding) -> Draft:
        """The draft after the fix of a finding, and of all that say the same on other accounts or further on.

        Nothing is stored but pictures that were made to fit; a draft that only has to leave at another time stays as
        it is. Raises NotFound (policy.no_such_finding) when nothing says it any more, InvalidInput (policy.no_fix) when
        only a person can mend it, and as ``MediaCollection.fit``.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            known = {one.id: one for one in accounts.all_accounts(connection)}
        said = (finding.rule, finding.code, finding.params)

        def alike(draft: Draft) -> list[Finding]:
            return [one for one in desk(draft).findings if (one.rule, one.code, one.params) == said]

        if not (found := alike(draft)):
            raise NotFound("policy.no_such_finding", rule=finding.rule)
        contents = desk.contents(draft)
        made = {one: self._pictures.fit(actor, *one) for one in _wanted_files(found, contents)}
        mended, steps = _mended(draft, known, alike, desk.contents, made)
        if not steps:
            raise InvalidInput("policy.no_fix", rule=finding.rule)
        return mended

    def wall_of(self, actor: MemberId, account_id: AccountId | None, move: MoveTo, mode: SlotMode) -> datetime:
        """The wall time to plan a post for in ``mode``, so that this account's readers see it when ``move`` says.

        Raises NotFound (account.unknown), NotAllowed, InvalidInput for a time that is none.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            if account_id is None or mode is SlotMode.SAME_LOCAL_TIME:
                return move.wall
            zones = zones_of(connection)
            account = accounts.account(connection, account_id)
        at = Slot(move.wall, zones.of_account[account.id]).instant().at
        return at.astimezone(zone_named(zones.home)).replace(tzinfo=None, fold=0)

    def _to_fit(self, connection: Connection, post_id: PostId, draft: Draft, rule: str) -> set[ToFit]:
        """The pictures of which another file has to be made, each with the network it is for."""
        now = self._clock.now()
        desk = desk_for(connection, self._facts, draft, post_id, as_planned(connection, post_id), now)
        found = desk.look(draft, now, post=read_post(connection, post_id).post).findings
        return _wanted_files((one for one in found if one.rule == rule), desk.contents(draft))

    def _mended_by_rule(
        self, connection: Connection, post_id: PostId, draft: Draft, rule: str, made: Mapping[ToFit, StoredMedia]
    ) -> tuple[Draft, int]:
        known = {one.id: one for one in accounts.all_accounts(connection)}
        post, now = read_post(connection, post_id).post, self._clock.now()
        desk = desk_for(connection, self._facts, draft, post_id, as_planned(connection, post_id), now)

        def broken(draft: Draft) -> list[Finding]:
            return [one for one in desk.look(draft, now, post=post).findings if one.rule == rule]

        if not broken(draft):
            raise NotFound("policy.no_such_finding", rule=rule[:40])
        return _mended(draft, known, broken, desk.contents, made)

    def _move(self, actor: MemberId, post_id: PostId, rule: str) -> int:
        """Move what a rule wants moved; 0 when it wants something else."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            checked = check_stored(connection, self._facts, post_id, self._clock.now())
            planned = deliveries.for_post(connection, post_id)
        wishes = {one.account_id: one.fix for one in checked.findings if one.rule == rule}
        moved = 0
        for delivery in planned:
            fix = wishes.get(delivery.account_id, wishes.get(None))
            if delivery.state is DeliveryState.SCHEDULED and isinstance(fix, MoveTo):
                self._scheduling.move(actor, delivery.id, fix.wall)
                moved += 1
        return moved


def _wanted_files(found: Iterable[Finding], contents: Mapping[AccountId, Content]) -> set[ToFit]:
    return {
        (contents[one.account_id].parts[one.fix.part].media[one.fix.item].media_hash, one.fix.facts)
        for one in found
        if one.account_id is not None and isinstance(one.fix, FitPicture)
    }


def _mended(
    draft: Draft,
    known: Mapping[AccountId, Account],
    broken: Callable[[Draft], Sequence[Finding]],
    contents_of: Callable[[Draft], Mapping[AccountId, Content]],
    made: Mapping[ToFit, StoredMedia],
) -> tuple[Draft, int]:
    """The draft with one fix after the other, until nothing is left that can be mended; and how many that were."""
    for step in range(MOST_STEPS):
        contents = contents_of(draft)
        mendable = [one for one in (_with_file(one, contents, made) for one in broken(draft)) if one.fix is not None]
        mended = mended_draft(draft, known, mendable) if mendable else draft
        if mended == draft or not mended.accounts:
            return draft, step
        draft = mended
    return draft, MOST_STEPS


def _with_file(finding: Finding, contents: Mapping[AccountId, Content], made: Mapping[ToFit, StoredMedia]) -> Finding:
    """A picture that is to fit, with the file that was made of it; without a fix where none was."""
    fix = finding.fix
    if not isinstance(fix, FitPicture) or finding.account_id is None:
        return finding
    shown = [*contents[finding.account_id].parts[fix.part].media]
    stored = made.get((shown[fix.item].media_hash, fix.facts))
    if stored is None:
        return replace(finding, fix=None)
    shown[fix.item] = replace(shown[fix.item], media_hash=stored.hash, media_type=stored.media_type)
    return replace(finding, fix=SetPictures(fix.part, tuple(shown)))
