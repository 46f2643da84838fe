"""Writing posts: once for all, and in other words where an account, a network or a language needs them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.approval import Decision
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId, VariantId, new_id
from scheduler_app.domain.post import MASTER, Content, Post, Variant, VariantScope, resolve
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotAllowed
from scheduler_app.services.draft import Draft, Known, Written, draft_of, written
from scheduler_app.services.keeping_versions import AsWritten, keep_version
from scheduler_app.services.on_record import decided, wrote
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.storage import accounts, approvals, campaigns, deliveries, media, posts
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.posts import PostLine

_S = DeliveryState

# What readers have seen or may see at any moment: an edit must leave it alone.
_OUT_OF_REACH = {
    _S.SENDING: "post.being_sent",
    _S.SENT: "post.already_sent",
    _S.UNKNOWN: "post.outcome_unknown",
}
_CAN_BE_DROPPED = frozenset({_S.SCHEDULED, _S.CLAIMED, _S.HELD, _S.MISSED, _S.REFUSED})


@dataclass(frozen=True, slots=True)
class WrittenPost:
    """A post as it stands: ``targets`` and ``contents`` say for each account what its readers would see."""

    post: Post
    targets: dict[AccountId, ContentHash]
    contents: dict[AccountId, Content]

    @property
    def draft(self) -> Draft:
        """The same as an author would hand it in again."""
        return draft_of(self.post, self.targets)


class Composing:
    """Posts are written, read and changed here; what was scheduled follows an edit and waits for a new approval."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def create(self, actor: MemberId, draft: Draft) -> PostId:
        """Keep a new post. Raises InvalidInput, NotFound, NotAllowed."""
        with self._database.writing() as writing:
            connection = writing.connection
            member = permitted(connection, actor, Right.COMPOSE)
            ready = written(draft, known_to(connection, [draft]))
            permitted_on(connection, member, ready.targets, Right.COMPOSE)
            now = self._clock.now()
            post = new_post(draft, ready, author=actor, now=now)
            posts.add(connection, post, ready.targets)
            wrote(writing, Action.POST_CREATED, actor, now, post, ready.targets)
            writing.wrote_post(post.id)
        return post.id

    def save(self, actor: MemberId, post_id: PostId, draft: Draft, *, expected_version: int) -> int:
        """Replace what was written; returns the new version, or the old one when nothing is different.

        What has left stays as it left: NotAllowed (post.being_sent, post.already_sent, post.outcome_unknown) when the
        edit would change what such an account shows, or drop it. What is planned follows the edit, also when a machine
        was about to send it; accounts no longer meant are cancelled. Raises StaleEdit when somebody saved since
        ``expected_version``; InvalidInput, NotFound.
        """
        return self._edit(actor, post_id, expected_version, lambda _: draft)

    def set_targets(
        self, actor: MemberId, post_id: PostId, wanted: Iterable[AccountId], *, expected_version: int
    ) -> int:
        """Choose the accounts a post is meant for. Returns and raises as ``save``."""
        chosen = tuple(wanted)
        return self._edit(actor, post_id, expected_version, lambda now: replace(now.draft, accounts=chosen))

    def give_own_words(self, actor: MemberId, post_id: PostId, own: Variant, *, expected_version: int) -> int:
        """Let one scope speak for itself: ``own`` takes the place of the variant with its scope, if there is one.

        Its fields that are None keep following. Returns and raises as ``save``.
        """
        return self._edit(actor, post_id, expected_version, lambda now: _with(now.draft, own.scope, own))

    def follow_master(self, actor: MemberId, post_id: PostId, scope: VariantScope, *, expected_version: int) -> int:
        """Take the master's words back for one scope. Returns and raises as ``save``."""
        if scope == MASTER:
            raise InvalidInput("post.no_master")
        return self._edit(actor, post_id, expected_version, lambda now: _with(now.draft, scope, None))

    def read(self, actor: MemberId, post_id: PostId) -> WrittenPost:
        """A post with what each of its accounts would show. Raises NotFound, NotAllowed."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return read_post(connection, post_id)

    def read_draft(self, actor: MemberId, post_id: PostId) -> WrittenPost | None:
        """A post that is only written so far, without a question to the rules; None for any other.

        Raises NotFound, NotAllowed.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            found = read_post(connection, post_id)
            return found if _is_only_written(connection, post_id) else None

    def page(self, actor: MemberId, *, before: int | None = None, limit: int = 50) -> tuple[PostLine, ...]:
        """The newest posts, or those with numbers below ``before``."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return posts.page(connection, before=before, limit=limit)

    def _edit(
        self, actor: MemberId, post_id: PostId, expected_version: int, change: Callable[[WrittenPost], Draft]
    ) -> int:
        with self._database.writing() as writing:
            connection = writing.connection
            member = permitted(connection, actor, Right.COMPOSE)
            now = read_post(connection, post_id)
            draft = change(now)
            ready = written(draft, known_to(connection, [draft]))
            edited = _edited(now.post, draft, ready)
            if edited == now.post and ready.targets == now.targets and now.post.version == expected_version:
                return expected_version
            touched = dict(ready.targets.items() ^ now.targets.items())
            permitted_on(connection, member, touched, Right.COMPOSE)
            version = posts.save(
                connection, replace(edited, last_editor_id=actor), ready.targets, expected_version=expected_version
            )
            writing.wrote_post(post_id)
            begun = keep_version(
                connection,
                before=AsWritten(now.post, now.targets),
                after=AsWritten(replace(edited, last_editor_id=actor, version=version), ready.targets),
                at=self._clock.now(),
            )
            if begun or ready.targets.keys() != now.targets.keys() or not _is_only_written(connection, post_id):
                # Nobody looks for every second of writing: the versions have what was said (docs/adr/0046).
                wrote(writing, Action.POST_EDITED, actor, self._clock.now(), edited, ready.targets, version=version)
            self._let_deliveries_follow(writing, actor, post_id, ready.targets)
            self._ask_again(writing, post_id, actor, changed=ready.targets != now.targets)
            return version

    def _let_deliveries_follow(
        self, writing: Writing, actor: MemberId, post_id: PostId, targets: Mapping[AccountId, ContentHash]
    ) -> None:
        """Repin and cancel first and look afterwards: what a machine took meanwhile is then seen, and all is undone."""
        connection, reason = writing.connection, "account.no_longer_meant"
        touched = deliveries.repin(connection, post_id, targets)
        for delivery in deliveries.for_post(connection, post_id):
            dropped = delivery.account_id not in targets and delivery.state in _CAN_BE_DROPPED
            if dropped and deliveries.cancel(connection, delivery.id, reason):
                touched += 1
                decided(writing, Action.DELIVERY_CANCELLED, actor, self._clock.now(), delivery, because=reason)
        for delivery in deliveries.for_post(connection, post_id):
            code = _OUT_OF_REACH.get(delivery.state)
            if code is not None and targets.get(delivery.account_id) != delivery.content_hash:
                raise NotAllowed(code, account=delivery.account_id)
        if touched:
            writing.changed(Kind.DELIVERIES)

    def _ask_again(self, writing: Writing, post_id: PostId, actor: MemberId, *, changed: bool) -> None:
        """What was approved and no longer is comes before the approvers again; nobody has to think of it."""
        said = approvals.for_post(writing.connection, post_id)
        latest = said[-1].statement if said else None
        if latest is None or latest.decision is not Decision.APPROVED:
            return
        if changed or latest.member_id == actor:
            now = self._clock.now()
            approvals.ask(writing.connection, new_id(), post_id, actor, now)
            because = {"because": "edited"}
            writing.audit(AuditEntry(now, actor, Action.APPROVAL_REQUESTED, Subject.POST, post_id, because))
            writing.changed(Kind.APPROVALS)


def known_to(connection: Connection, drafts: Iterable[Draft]) -> Known:
    """What these drafts may speak of."""
    pictures = {
        item.media_hash
        for draft in drafts
        for variant in draft.variants
        for part in variant.pictures or ()
        for item in part
    }
    return Known(
        accounts={account.id: account for account in accounts.all_accounts(connection)},
        campaigns=frozenset(campaign.id for campaign in campaigns.all_campaigns(connection)),
        media={found.hash: found.media_type for found in media.several(connection, pictures).values()},
    )


def new_post(draft: Draft, ready: Written, *, author: MemberId, now: datetime) -> Post:
    """The post a checked draft becomes."""
    return Post(
        id=PostId(new_id()),
        name=ready.name,
        topic=draft.topic,
        author_id=author,
        last_editor_id=author,
        created_at=now,
        variants=_named_apart(draft.variants, frozenset()),
        campaign_id=draft.campaign_id,
        lateness_limit=draft.lateness_limit,
        purpose=draft.purpose.strip(),
        source=draft.source.strip(),
        embargo_until=draft.embargo_until,
        expires_at=draft.expires_at,
    )


def read_post(connection: Connection, post_id: PostId, known: Mapping[AccountId, Account] | None = None) -> WrittenPost:
    """A post with what each of its accounts would show; ``known`` are all accounts, where somebody has read them.

    Raises NotFound.
    """
    post = posts.post(connection, post_id)
    targets = posts.targets(connection, post_id)
    if known is None:
        known = {account.id: account for account in accounts.all_accounts(connection)}
    contents = {
        account_id: resolve(
            post.variants,
            language=known[account_id].language,
            network=known[account_id].network,
            account_id=account_id,
        )
        for account_id in targets
    }
    return WrittenPost(post, targets, contents)


def _is_only_written(connection: Connection, post_id: PostId) -> bool:
    """Whether nobody was asked about it and nothing of it was ever planned."""
    asked = approvals.open_request(connection, post_id)
    return not (asked or approvals.for_post(connection, post_id) or deliveries.for_post(connection, post_id))


def _edited(post: Post, draft: Draft, ready: Written) -> Post:
    variants = _named_apart(draft.variants, frozenset(variant.id for variant in post.variants))
    return replace(
        post,
        name=ready.name,
        topic=draft.topic,
        variants=tuple(sorted(variants, key=lambda one: (one.scope.specificity, one.id))),
        campaign_id=draft.campaign_id,
        lateness_limit=draft.lateness_limit,
        purpose=draft.purpose.strip(),
        source=draft.source.strip(),
        embargo_until=draft.embargo_until,
        expires_at=draft.expires_at,
    )


def _named_apart(variants: Iterable[Variant], own: frozenset[VariantId]) -> tuple[Variant, ...]:
    """Variants under ids that no other post has: those of ``own`` stay, those brought along from elsewhere are new."""
    kept: dict[VariantId, Variant] = {}
    for variant in variants:
        name = variant.id if variant.id in own and variant.id not in kept else VariantId(new_id())
        kept[name] = variant if name == variant.id else replace(variant, id=name)
    return tuple(kept.values())


def _with(draft: Draft, scope: VariantScope, own: Variant | None) -> Draft:
    kept = tuple(variant for variant in draft.variants if variant.scope != scope)
    return replace(draft, variants=kept if own is None else (*kept, own))
