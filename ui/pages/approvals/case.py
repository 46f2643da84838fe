"""Everything the page shows about one post, read at once on a thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from scheduler_app.domain.finding import Finding, Severity
from scheduler_app.domain.ids import AccountId, ContentHash, MediaHash, MemberId, PostId
from scheduler_app.domain.post import Content
from scheduler_app.errors import SchedulerError

if TYPE_CHECKING:
    from scheduler_app.app import App
    from scheduler_app.domain.override import Override
    from scheduler_app.services.check_desk import Checked
    from scheduler_app.services.previewing import Reader
    from scheduler_app.services.review import Review, ReviewItem

_LARGEST_PICTURE = QSize(640, 480)

# Said where approvals are counted, with whose yes is missing.
_APPROVALS_ARE_MISSING = "APR-01"


@dataclass(frozen=True, slots=True)
class Showing:
    """Accounts that show the very same thing, and what changed in it since it was last signed for them."""

    items: tuple[ReviewItem, ...]

    @property
    def first(self) -> ReviewItem:
        return self.items[0]

    @property
    def accounts(self) -> frozenset[AccountId]:
        return frozenset(item.account.id for item in self.items)


@dataclass(frozen=True, slots=True)
class Case:
    """``pictures`` are thumbnails by media hash; one that cannot be read is not among them."""

    review: Review
    showings: tuple[Showing, ...]
    checked: Checked
    pictures: Mapping[MediaHash, QImage]
    readers: Mapping[AccountId, Reader]
    names: Mapping[MemberId, str]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules say, the strictest first, without that approvals are missing."""
        return tuple(one for one in self.checked.findings if one.rule != _APPROVALS_ARE_MISSING)

    @property
    def grouped(self) -> tuple[tuple[Finding, tuple[str, ...]], ...]:
        """Findings that say the same are one, with the handles of the accounts it is about; none for all."""
        groups: dict[tuple[object, ...], list[Finding]] = {}
        for one in self.findings:
            kept = self.checked.is_kept(one)
            groups.setdefault((one.rule, one.code, one.severity, tuple(sorted(one.params.items())), kept), []).append(
                one
            )
        return tuple((same[0], self._handles(same)) for same in groups.values())

    def _handles(self, same: Iterable[Finding]) -> tuple[str, ...]:
        concerned = {account for one in same for account in self.checked.accounts_of(one)}
        if concerned == set(self.checked.hashes):
            return ()
        return tuple(item.account.handle for item in self.review.items if item.account.id in concerned)

    def kept_because(self, finding: Finding) -> tuple[Override, ...]:
        """The reasons for going on in spite of a warning, one for each member and reason."""
        if not self.checked.is_kept(finding):
            return ()
        accounts = self.checked.accounts_of(finding)
        found = {
            (one.member_id, one.reason, one.words): one
            for one in self.checked.overrides
            if one.rule == finding.rule and one.account_id in accounts
        }
        return tuple(found.values())

    @property
    def is_plain(self) -> bool:
        """Nothing about it wants a second thought, so that it may be approved together with others."""
        return not any(one.severity is not Severity.NOTE for one in self.findings) and self.review.needed.approvals <= 1

    @property
    def is_last_yes(self) -> bool:
        """Whether nobody else is asked after one more approval."""
        return len(self.review.given) + 1 >= self.review.needed.approvals


def read(app: App, member_id: MemberId, post_id: PostId) -> Case:
    """Runs on a pool thread. Raises as the services."""
    review = app.approving.review(member_id, post_id)
    return Case(
        review=review,
        showings=tuple(_together(review.items)),
        checked=app.checking.check_post(member_id, post_id),
        pictures=_pictures(app, member_id, (item.content for item in review.items)),
        readers=app.previewing.readers(member_id),
        names={one.id: one.name for one in app.directory.members()},
    )


def _together(items: Iterable[ReviewItem]) -> Iterable[Showing]:
    """One showing for all that read the same and differ in the same way from what was signed."""
    groups: dict[tuple[ContentHash, Content | None], list[ReviewItem]] = {}
    for item in items:
        groups.setdefault((item.content_hash, item.before), []).append(item)
    return (Showing(tuple(group)) for group in groups.values())


def _pictures(app: App, member_id: MemberId, contents: Iterable[Content]) -> dict[MediaHash, QImage]:
    hashes = {media.media_hash for content in contents for part in content.parts for media in part.media}
    found = {}
    for media_hash in hashes:
        try:
            reader = QImageReader(str(app.pictures.file(member_id, media_hash)))
        except SchedulerError:
            # What is missing is said by the rules about media, in words.
            continue
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid():
            reader.setScaledSize(size.scaled(_LARGEST_PICTURE.boundedTo(size), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if not image.isNull():
            found[media_hash] = image
    return found
