"""Handing posts from one workspace to another in one file: with variants, campaigns and pictures, without any say.

A pack carries no approvals and no deliveries: what comes in is a draft, and waits for this workspace's own people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, MediaHash, MemberId, PostId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.post import Post
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.composing import known_to
from scheduler_app.services.draft import Draft, Known
from scheduler_app.services.on_record import add_campaign, add_media, media_of
from scheduler_app.services.pack_rows import (
    Packed,
    PackedPost,
    Value,
    campaign_row,
    post_row,
    unpacked,
    variant_rows,
)
from scheduler_app.services.permission import permitted, permitted_on
from scheduler_app.services.planned_posts import MadePost, PlannedPost, made, store
from scheduler_app.services.zones import zones_of
from scheduler_app.storage import accounts, campaigns, media, posts, workspaces
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.sqlite_tools import LARGEST_VALUE, create_pack, read_pack


@dataclass(frozen=True, slots=True)
class PackSummary:
    """What went into a pack or came out of it.

    ``already_there`` posts had the same name and words as one that is here; ``left_out`` variants were for accounts
    that are not.
    """

    posts: int
    media: int
    campaigns: int
    already_there: int = 0
    left_out: int = 0
    post_ids: tuple[PostId, ...] = ()


class Packs:
    """Packs are SQLite files with a mark of their own; ``library`` keeps the pictures."""

    def __init__(self, database: Database, clock: Clock, library: MediaLibrary) -> None:
        self._database = database
        self._clock = clock
        self._library = library

    def export(self, actor: MemberId, post_ids: Iterable[PostId], path: Path) -> PackSummary:
        """Write posts into a pack at ``path``, in this order; what was there before is replaced at the very end.

        Raises InvalidInput (pack.no_posts, pack.film_too_large), NotFound, NotAllowed, DiskFull, DatabaseUnavailable,
        MachineError (media.missing, media.changed).
        """
        chosen = tuple(dict.fromkeys(post_ids))
        if not chosen:
            raise InvalidInput("pack.no_posts")
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            found = [posts.post(connection, post_id) for post_id in chosen]
            by_account = {account.id: account for account in accounts.all_accounts(connection)}
            by_campaign = {campaign.id: campaign for campaign in campaigns.all_campaigns(connection)}
            pictures = media.several(connection, _hashes(found))
            about = {"made_in": workspaces.load(connection).name, "made_at": self._clock.now().isoformat()}
        for one in pictures.values():
            if one.bytes > LARGEST_VALUE:
                has, most = -(-one.bytes // 1_000_000), LARGEST_VALUE // 1_000_000
                raise InvalidInput("pack.film_too_large", name=one.original_name, megabytes=has, most=most)
        used = [by_campaign[one] for one in dict.fromkeys(post.campaign_id for post in found) if one is not None]
        tables: dict[str, Iterable[Mapping[str, Value]]] = {
            "posts": [post_row(number, post, by_campaign) for number, post in enumerate(found)],
            "variants": (row for number, post in enumerate(found) for row in variant_rows(number, post, by_account)),
            "campaigns": [campaign_row(campaign) for campaign in used],
            "media": self._media_rows(pictures.values()),
        }
        create_pack(path, tables, about=about)
        details = {"file": path.name, "posts": chosen}
        with self._database.writing() as writing:
            here = workspaces.load(writing.connection).id
            writing.audit(AuditEntry(self._clock.now(), actor, Action.PACK_EXPORTED, Subject.WORKSPACE, here, details))
        return PackSummary(len(found), len(pictures), len(used), post_ids=chosen)

    def import_pack(self, actor: MemberId, path: Path, chosen: Iterable[AccountId]) -> PackSummary:
        """Bring the posts of a pack in as drafts by ``actor`` for the ``chosen`` accounts: all of them or none.

        A post with the same name and words as one that is here is skipped. Raises InvalidInput (pack.missing,
        pack.not_a_pack, pack.too_new, pack.too_large, pack.broken, pack.unexpected, pack.media_changed, those of a
        picture or a post that cannot be kept), NotFound, NotAllowed, DiskFull.
        """
        meant = tuple(chosen)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            here = accounts.all_accounts(connection)
        packed = unpacked(read_pack(path).tables, here)
        pictures = self._take_in(packed)
        with self._database.writing() as writing:
            connection = writing.connection
            permitted_on(connection, permitted(connection, actor, Right.COMPOSE), meant, Right.COMPOSE)
            by_name = {one.name: one for one in (*packed.campaigns, *campaigns.all_campaigns(connection))}
            new = [one for one in packed.posts if not _is_there(connection, one)]
            ready = self._drafts(connection, new, by_name, pictures, meant, actor)
            added = _store(writing, actor, self._clock.now(), ready, by_name, pictures, path.name)
            writing.changed(Kind.POSTS, Kind.CAMPAIGNS, Kind.MEDIA)
        return PackSummary(
            posts=len(ready),
            media=len(pictures),
            campaigns=added,
            already_there=len(packed.posts) - len(new),
            left_out=sum(one.left_out for one in new),
            post_ids=tuple(one.post.id for one in ready),
        )

    def _media_rows(self, pictures: Iterable[StoredMedia]) -> Iterator[dict[str, Value]]:
        for one in pictures:
            data = self._library.verified_path(one.hash).read_bytes()
            yield {"hash": one.hash, "original_name": one.original_name, "data": data}

    def _take_in(self, packed: Packed) -> dict[MediaHash, StoredMedia]:
        """Check each picture as if a stranger had brought it: a stranger has."""
        found = {}
        for picture in packed.pictures:
            stored = self._library.take_in_bytes(picture.data, Path(picture.original_name).name)
            if stored.hash != picture.media_hash:
                raise InvalidInput("pack.media_changed", name=stored.original_name)
            found[stored.hash] = stored
        return found

    def _drafts(
        self,
        connection: Connection,
        new: Iterable[PackedPost],
        by_name: Mapping[str, Campaign],
        pictures: Mapping[MediaHash, StoredMedia],
        meant: tuple[AccountId, ...],
        actor: MemberId,
    ) -> list[MadePost]:
        known = Known(
            accounts=known_to(connection, ()).accounts,
            campaigns=frozenset(campaign.id for campaign in by_name.values()),
            media={one.hash: one.media_type for one in pictures.values()},
        )
        zones, now = zones_of(connection), self._clock.now()
        ready = []
        for one in new:
            if one.campaign and one.campaign not in by_name:
                raise InvalidInput("pack.broken", table="campaigns")
            campaign_id = by_name[one.campaign].id if one.campaign else None
            draft = Draft(one.name, one.topic, one.variants, meant, campaign_id, one.lateness_limit)
            ready.append(made(PlannedPost(draft), known, zones, author=actor, now=now))
        return ready


def _hashes(found: Iterable[Post]) -> set[MediaHash]:
    return {media_hash for post in found for media_hash in media_of(post)}


def _is_there(connection: Connection, one: PackedPost) -> bool:
    master = next((variant.words for variant in one.variants if variant.scope.specificity == 0), None)
    return (one.name, master or ()) in posts.of_names(connection, [one.name])


def _store(
    writing: Writing,
    actor: MemberId,
    now: datetime,
    ready: list[MadePost],
    by_name: Mapping[str, Campaign],
    pictures: Mapping[MediaHash, StoredMedia],
    source: str,
) -> int:
    """Store drafts with what they use; returns how many campaigns are new."""
    there = {campaign.id for campaign in campaigns.all_campaigns(writing.connection)}
    used = {one.post.campaign_id for one in ready}
    missing = [one for one in by_name.values() if one.id in used and one.id not in there]
    for campaign in missing:
        add_campaign(writing, actor, now, campaign)
    needed = _hashes(one.post for one in ready)
    for picture in pictures.values():
        if picture.hash in needed:
            add_media(writing, actor, now, picture)
    store(writing, ready, source=source)
    return len(missing)
