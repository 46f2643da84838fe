"""Posting by hand: what Duta cannot send is sent by a person, once, as it was approved (docs/adr/0044).

A person takes a delivery that is due upon themselves and is shown its words from then on: that is its fence. Whoever
comes second is told who was first. Nobody is shown what is held, changed, not approved or too late.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import count

from scheduler_app.clock import Clock
from scheduler_app.domain import by_hand
from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.attempt import NotSent, Refused, Sent, outcome_name
from scheduler_app.domain.audit import Action
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.domain.ids import DeliveryId, MemberId
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts, NetworkFacts
from scheduler_app.domain.post import Content, MediaItem, resolve
from scheduler_app.domain.said_text import said_texts
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import ApprovalMissing, InvalidInput, NotAllowed, PolicyBlocked, RefusalKind, StaleEdit
from scheduler_app.policy.at_the_hour import AtTheHour, stopped_by
from scheduler_app.policy.link_rules import COUNTS_AT_THE_HOUR
from scheduler_app.services.draft import check_link, check_text
from scheduler_app.services.hearing import hear
from scheduler_app.services.on_record import decided
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.storage import (
    accounts,
    attempts,
    audit,
    claims,
    deliveries,
    delivery_marks,
    posts,
    sending_case,
    workspaces,
)
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.delivery_marks import AtFence, AttemptEnd, Crossing, Ending, Mark
from scheduler_app.storage.sending_case import SendingCase

# Longer than anybody needs: past it nobody knows whether it was posted.
TIME_TO_POST = timedelta(hours=1)
# What the network calls a post whose address nobody wrote down.
UNNAMED = "by_hand"

_LONGEST_REASON = 1000
_ENDINGS = {"jpeg": "jpg", "quicktime": "mov"}

FileFor = Callable[[MediaItem, MediaFacts], MediaFile]
_S = DeliveryState
_IN_HAND = (_S.SENDING, _S.SENT, _S.UNKNOWN, _S.RECALLED)


class NotPosted(StrEnum):
    """What becomes of one that a person took and did not post."""

    LATER = "later"
    """It is due as before, for whoever takes it next."""
    NOT_POSSIBLE = "not_possible"
    """It waits for a decision, with the reason."""


@dataclass(frozen=True, slots=True)
class PictureToPost:
    """A picture or film as the network takes it, with the words for those who cannot see it.

    ``name`` is what a copy is best called: numbered in their order, and ending as other programs expect.
    """

    file: MediaFile
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class PartToPost:
    """One part as it is pasted: the words are whole, the link included where the network has no field for it."""

    text: str
    pictures: tuple[PictureToPost, ...]


@dataclass(frozen=True, slots=True)
class ToPost:
    """Everything a person needs for posting one delivery, in their hands since ``since``.

    ``network_name`` is what people call the account's network; ``link`` is given apart only where the network has a
    field for it.
    """

    delivery_id: DeliveryId
    account: Account
    network_name: str
    post_name: str
    title: str
    link: str
    parts: tuple[PartToPost, ...]
    due_at: datetime
    since: datetime


@dataclass(frozen=True, slots=True)
class InHand:
    """Who posts a delivery, posted it or could not, and since when or when; ``reason`` says why they could not."""

    member_id: MemberId
    name: str
    at: datetime
    reason: str = ""


class PostingByHand:
    """``facts`` are the fact sheets by network; ``file_for`` gives the file of a picture in a form they allow.

    Every act raises NotAllowed (by_hand.not_by_hand) for a delivery that Duta sends itself.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        authorities: Authorities,
        facts: Mapping[str, NetworkFacts],
        file_for: FileFor,
    ) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities
        self._facts = facts
        self._file_for = file_for

    def take(self, actor: MemberId, delivery_id: DeliveryId) -> ToPost:
        """Take a due delivery upon oneself and see what to post; who has it already sees it again.

        From here on it counts as being sent: without a word within an hour nobody knows whether it was posted. Raises
        NotAllowed (by_hand.taken, by_hand.done, by_hand.not_due, by_hand.account_busy, hold.active, hold.heightened),
        ApprovalMissing, PolicyBlocked, StaleEdit (content.changed), and what reading pictures raises.
        """
        owner = by_hand.owner_of(actor)
        with self._database.reading() as connection:
            now, delivery = self._clock.now(), self._theirs(connection, actor, delivery_id)
            in_hand = _in_hand(connection, delivery)
            ours = in_hand is not None and in_hand.member_id == actor and delivery.state is _S.SENDING
            case = sending_case.load(connection, delivery_id)
            if not ours:
                _nobody_else(delivery, in_hand)
                self._check(connection, case, now)
            name = posts.post(connection, case.post_id).name
        # Pictures are read while nobody waits for the database. One that is missing leaves the delivery where it is.
        found = self._to_post(case, name, since=in_hand.at if ours and in_hand is not None else now)
        if ours:
            return found
        with self._database.writing() as writing:
            connection, delivery = writing.connection, self._theirs(writing.connection, actor, delivery_id)
            _nobody_else(delivery, _in_hand(connection, delivery))
            taken = claims.take_by_hand(connection, delivery_id, owner=owner, now=now, lease=TIME_TO_POST)
            if taken is None:
                raise _why_not_there(delivery, now)
            # Whatever was looked at above must stand as it was: the fence asks.
            _cross(connection, AtFence(taken, case, owner, now, TIME_TO_POST))
            decided(writing, Action.BY_HAND_TAKEN, actor, now, delivery, content=delivery.content_hash)
            writing.changed(Kind.DELIVERIES, Kind.ATTEMPTS)
        return found

    def in_hand(self, actor: MemberId, delivery_id: DeliveryId) -> InHand | None:
        """Who is posting a delivery, posted it or could not; None where no person has tried. Raises NotFound."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            delivery = deliveries.delivery(connection, delivery_id)
            found = _last_try(connection, delivery)
            if found is None or delivery.state is not _S.REFUSED:
                return _in_hand(connection, delivery)
            said = [one for one in audit.about(connection, [delivery_id]) if one.action == Action.BY_HAND_NOT_POSTED]
            return replace(found, reason=str(json.loads(said[-1].details)["reason"]) if said else "")

    def posted(self, actor: MemberId, delivery_id: DeliveryId, address: str = "") -> None:
        """It is posted, at ``address`` where that is known. Whoever may say so says it for whoever took it.

        Raises InvalidInput (post.bad_link), NotAllowed (by_hand.done, by_hand.not_taken), StaleEdit.
        """
        address = address.strip()
        if address:
            check_link(address)
        with self._database.writing() as writing:
            now, delivery = self._clock.now(), self._theirs(writing.connection, actor, delivery_id)
            remote_id = address or UNNAMED
            if delivery.state is _S.UNKNOWN:
                found = deliveries.confirm_sent(
                    writing.connection, delivery_id, remote_id=remote_id, address=address, at=now
                )
                if not found:
                    raise StaleEdit("delivery.changed_meanwhile", delivery=delivery_id)
            else:
                mark = Mark(_S.SENT, remote_id=remote_id, address=address, sent_at=now)
                self._end(writing, delivery, mark, outcome_name(Sent(remote_id, address)), now)
            details = {"content": delivery.content_hash, "address": address, "was": delivery.state}
            decided(writing, Action.BY_HAND_POSTED, actor, now, delivery, **details)
            writing.changed(Kind.DELIVERIES, Kind.ATTEMPTS)

    def not_posted(
        self, actor: MemberId, delivery_id: DeliveryId, reason: str, decision: NotPosted = NotPosted.NOT_POSSIBLE
    ) -> None:
        """It was taken and nobody posted it: ``reason`` says why, and may be left out only for *later*.

        Raises InvalidInput (by_hand.no_reason, and those of a text that is too long), NotAllowed (by_hand.done,
        by_hand.not_taken), StaleEdit.
        """
        reason = reason.strip()
        if not reason and decision is NotPosted.NOT_POSSIBLE:
            raise InvalidInput("by_hand.no_reason")
        check_text(reason, "reason", limit=_LONGEST_REASON)
        with self._database.writing() as writing:
            now, delivery = self._clock.now(), self._theirs(writing.connection, actor, delivery_id)
            later = decision is NotPosted.LATER
            mark = Mark(_S.SCHEDULED, by_hand.DUE) if later else Mark(_S.REFUSED, "by_hand.not_posted")
            outcome = outcome_name(NotSent("") if later else Refused(RefusalKind.ACCOUNT, ""))
            self._end(writing, delivery, mark, outcome, now)
            decided(writing, Action.BY_HAND_NOT_POSTED, actor, now, delivery, decision=decision, reason=reason)
            writing.changed(Kind.DELIVERIES, Kind.ATTEMPTS)

    def _theirs(self, connection: Connection, actor: MemberId, delivery_id: DeliveryId) -> Delivery:
        member = permitted(connection, actor, Right.SCHEDULE)
        delivery = deliveries.delivery(connection, delivery_id)
        permitted_on(connection, member, [delivery.account_id], Right.SCHEDULE)
        if accounts.account(connection, delivery.account_id).kind is not AccountKind.MANUAL:
            raise NotAllowed("by_hand.not_by_hand")
        return delivery

    def _check(self, connection: Connection, case: SendingCase, now: datetime) -> None:
        """What the last look of the sender asks, asked for a person."""
        hearing = hear(connection, self._authorities.now(connection), case.post_id)
        if hearing.written.targets.get(case.account.id) != case.content_hash:
            raise StaleEdit("content.changed")
        gap = hearing.standing(case.account.id, now).gap
        if gap is not None:
            raise ApprovalMissing(gap.value, account=case.account.handle)
        stopped = stopped_by(case.rules, self._at_the_hour(case, now))
        if stopped is not None:
            raise PolicyBlocked("policy.stops_now", rule=stopped.rule, account=case.account.handle)
        if now > case.due_at + case.lateness_limit:
            raise NotAllowed("time.too_late")

    def _at_the_hour(self, case: SendingCase, now: datetime) -> AtTheHour:
        return AtTheHour(
            content=_content(case),
            account=case.account,
            network=self._facts_of(case.account),
            papers=case.papers,
            country=case.country,
            zone=case.zone,
            topic=case.topic,
            embargo_until=case.embargo_until,
            expires_at=case.expires_at,
            now=now,
            links_that_fail=frozenset(one.link for one in case.failed_links if now - one.at <= COUNTS_AT_THE_HOUR),
        )

    def _end(self, writing: Writing, delivery: Delivery, mark: Mark, outcome: str, now: datetime) -> None:
        connection = writing.connection
        in_hand = _in_hand(connection, delivery)
        if delivery.state is not _S.SENDING or in_hand is None:
            _nobody_else(delivery, in_hand)
            raise NotAllowed("by_hand.not_taken")
        taken = deliveries.claim_under_way(connection, delivery.id)
        attempt = AttemptEnd(Crossing(delivery.attempts), outcome, by_hand.owner_of(in_hand.member_id), now)
        if taken is None or not delivery_marks.record(connection, [Ending(taken, mark, attempt)]):
            raise StaleEdit("delivery.changed_meanwhile", delivery=delivery.id)

    def _to_post(self, case: SendingCase, name: str, *, since: datetime) -> ToPost:
        content, facts = _content(case), self._facts_of(case.account)
        number = count(1)
        parts = tuple(
            PartToPost(text, tuple(self._picture(next(number), item, facts.media) for item in part.media))
            for text, part in zip(said_texts(content, facts), content.parts, strict=True)
        )
        return ToPost(
            delivery_id=case.delivery_id,
            account=case.account,
            network_name=facts.display_name,
            post_name=name,
            title=content.title if "titles" in facts.abilities else "",
            link="" if facts.link_in_text else content.link,
            parts=parts,
            due_at=case.due_at,
            since=since,
        )

    def _picture(self, number: int, item: MediaItem, facts: MediaFacts) -> PictureToPost:
        file = self._file_for(item, facts)
        kind = file.media_type.rpartition("/")[2]
        return PictureToPost(file, f"{number}.{_ENDINGS.get(kind, kind)}", item.description)

    def _facts_of(self, account: Account) -> NetworkFacts:
        facts = self._facts.get(account.network)
        if facts is None:
            raise NotAllowed("network.unknown", network=account.network)
        return facts.at(account)


def _content(case: SendingCase) -> Content:
    account = case.account
    return resolve(case.variants, language=account.language, network=account.network, account_id=account.id)


def _in_hand(connection: Connection, delivery: Delivery) -> InHand | None:
    """The person behind the last try, where it is under way or the end of it all."""
    return _last_try(connection, delivery) if delivery.state in _IN_HAND else None


def _last_try(connection: Connection, delivery: Delivery) -> InHand | None:
    tries = attempts.for_delivery(connection, delivery.id)
    member_id = by_hand.whose(tries[-1].owner) if tries else None
    if member_id is None:
        return None
    name = next((one.name for one in workspaces.members(connection) if one.id == member_id), "")
    return InHand(member_id, name, delivery.sent_at or tries[-1].started_at)


def _nobody_else(delivery: Delivery, in_hand: InHand | None) -> None:
    """Raise NotAllowed with the name of whoever was first."""
    if in_hand is not None:
        code = "by_hand.done" if delivery.state in (_S.SENT, _S.RECALLED) else "by_hand.taken"
        raise NotAllowed(code, who=in_hand.name)


def _cross(connection: Connection, waiting: AtFence) -> None:
    (crossed,) = delivery_marks.cross_fences(connection, [waiting])
    if crossed is None:
        standing = delivery_marks.standing(connection, waiting.taken, now=waiting.now)
        if standing.held:
            raise NotAllowed("hold.active")
        if standing.heightened:
            raise NotAllowed("hold.heightened")
        raise StaleEdit("delivery.changed_meanwhile", delivery=waiting.taken.delivery_id)


def _why_not_there(delivery: Delivery, now: datetime) -> NotAllowed:
    if delivery.state is _S.SCHEDULED and delivery.next_try_at > now:
        return NotAllowed("by_hand.not_due")
    if delivery.state is _S.SCHEDULED:
        return NotAllowed("by_hand.account_busy")
    return NotAllowed("by_hand.not_there", state=delivery.state.value)
