"""Making a review package: posts with everything that a supervisor on another machine needs to judge them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.ids import MediaHash, MemberId, PostId, new_id
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.register import Register, Verify
from scheduler_app.domain.review_package import (
    LARGEST_THUMBNAIL,
    MOST_POSTS,
    PACKAGE,
    PackedMedia,
    PackedMission,
    PackedPost,
    PackedVariant,
    ReviewPackage,
)
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, MachineError
from scheduler_app.services.approving import Approving
from scheduler_app.services.composing import read_post
from scheduler_app.services.hearing import planned
from scheduler_app.services.open_desk import Facts, check_stored
from scheduler_app.services.permission import permitted
from scheduler_app.services.review import last_approved
from scheduler_app.services.signer import Signer
from scheduler_app.services.signing_files import signed_by
from scheduler_app.storage import accounts, approvals, media, missions, posts, stand_ins, workspaces
from scheduler_app.storage import register as stored_register
from scheduler_app.storage.authorities import Authorities
from scheduler_app.storage.database import Connection, Database

# Where a picture lies, proven unchanged; raises MachineError.
FileOf = Callable[[MediaHash], Path]


class ReviewExport:
    """Asking somebody far away: the same as asking in the workspace, and a file that carries the question."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        authorities: Authorities,
        approving: Approving,
        facts: Facts,
        file_of: FileOf,
        verify: Verify,
    ) -> None:
        self._database = database
        self._clock = clock
        self._authorities = authorities
        self._approving = approving
        self._facts = facts
        self._file_of = file_of
        self._verify = verify

    def export(self, signer: Signer, post_ids: Sequence[PostId]) -> bytes:
        """The package as a file, signed by the member who makes it. Posts nobody asked about yet are asked about.

        Raises InvalidInput (package.no_posts, package.too_many_posts, file.too_large), NotAllowed
        (key.not_registered), RegisterBroken, and as ``Approving.request``.
        """
        chosen = tuple(dict.fromkeys(post_ids))
        if not chosen:
            raise InvalidInput("package.no_posts")
        if len(chosen) > MOST_POSTS:
            raise InvalidInput("package.too_many_posts", most=MOST_POSTS)
        self._ask(signer.member_id, chosen)
        with self._database.reading() as connection:
            register = self._authorities.now(connection).register
            gathered, pictures = self._gathered(connection, register, signer.member_id, chosen)
        # Outside: making small pictures takes longer than anybody should wait for the database.
        package = replace(gathered, media={one.hash: self._packed(one) for one in pictures})
        data = signed_by(signer, register, PACKAGE, package.body(), package.at, self._verify)
        with self._database.writing() as writing:
            for post_id in chosen:
                details = {"package": package.id}
                writing.audit(
                    AuditEntry(package.at, package.by, Action.REVIEW_PACKAGE_MADE, Subject.POST, post_id, details)
                )
        return data

    def _ask(self, actor: MemberId, post_ids: Iterable[PostId]) -> None:
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            asked = {one.post_id for one in approvals.open_requests(connection)}
        for post_id in post_ids:
            if post_id not in asked:
                self._approving.request(actor, post_id)

    def _gathered(
        self, connection: Connection, register: Register, by: MemberId, post_ids: Iterable[PostId]
    ) -> tuple[ReviewPackage, tuple[StoredMedia, ...]]:
        """The package without pictures, and the pictures."""
        asked = {one.post_id: one.requested_by for one in approvals.open_requests(connection)}
        packed = tuple(self._post(connection, post_id, asked.get(post_id)) for post_id in post_ids)
        meant = {on.account_id for one in packed for on in one.on}
        chosen = tuple(one for one in accounts.all_accounts(connection) if one.id in meant)
        where = {one.mission_id for one in chosen}
        package = ReviewPackage(
            id=new_id(),
            workspace=workspaces.load(connection),
            root=stored_register.root_key(connection),
            statements=stored_register.statements(connection)[: register.serial],
            stand_ins=stand_ins.rows(connection),
            by=by,
            at=self._clock.now(),
            posts=packed,
            accounts=chosen,
            missions=tuple(
                PackedMission(one.id, one.name, one.country, one.city, one.zone)
                for one in missions.all_missions(connection)
                if one.id in where
            ),
            media={},
        )
        return package, tuple(media.several(connection, _shown(packed)).values())

    def _post(self, connection: Connection, post_id: PostId, asked: MemberId | None) -> PackedPost:
        written = read_post(connection, post_id)
        said = approvals.for_post(connection, post_id)
        checked = check_stored(connection, self._facts, post_id, self._clock.now())
        due = {one.account_id: one.due_at for one in planned(connection, post_id)}
        kept = frozenset(written.targets.items())
        return PackedPost(
            number=posts.number(connection, post_id),
            post=replace(written.post, variants=(), campaign_id=None),
            requested_by=asked,
            on=tuple(
                PackedVariant(one, written.contents[one], last_approved(connection, said, one), due.get(one))
                for one in written.targets
            ),
            findings=tuple(replace(one, fix=None) for one in checked.findings),
            overrides=tuple(one for one in checked.overrides if (one.account_id, one.content_hash) in kept),
            said=said,
        )

    def _packed(self, stored: StoredMedia) -> PackedMedia:
        from scheduler_app.media.thumbnails import thumbnail

        try:
            file = self._file_of(stored.hash)
            # A film is judged by its hash and words, and is too long to be read for nothing.
            seen = stored.media_type.startswith("image/")
            small = thumbnail(file.read_bytes(), LARGEST_THUMBNAIL) if seen else b""
        except (OSError, MachineError):
            # Its hash and words are judged all the same, and the page says that there is no picture to see.
            small = b""
        return PackedMedia(stored.media_type, stored.bytes, stored.width, stored.height, small)


def _shown(packed: Iterable[PackedPost]) -> set[MediaHash]:
    return {item.media_hash for one in packed for on in one.on for part in on.content.parts for item in part.media}
