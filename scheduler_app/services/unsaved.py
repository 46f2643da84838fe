"""What was typed and is not in the workspace yet, kept beside it on this machine: nobody loses a word by a crash.

One small file for each post that is being written, gone as soon as the workspace has it. No secrets lie there: the
words of a draft, and whose they are.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from scheduler_app.domain.ids import AccountId, CampaignId, MediaHash, MemberId, PostId, VariantId
from scheduler_app.domain.post import MediaItem, Topic, Variant, VariantScope
from scheduler_app.domain.slot import SlotMode
from scheduler_app.errors import MachineError
from scheduler_app.services.draft import Draft
from scheduler_app.services.files_out import replace_bytes

_SUFFIX = ".draft"
_FORM = 1
_LARGEST = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class UnsavedPost:
    """``key`` names the file; ``post_id`` is None for a post the workspace has never seen.

    ``version`` is that of the stored post the words go back to; ``wall`` and ``mode`` for when it is meant; ``at`` is
    the last change, in UTC.
    """

    key: str
    member_id: MemberId
    post_id: PostId | None
    version: int
    draft: Draft
    wall: datetime | None
    mode: SlotMode
    at: datetime


class UnsavedPosts:
    """The files in one folder. They are read and written where nobody waits."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, unsaved: UnsavedPost) -> None:
        """Write it down, in place of what was kept under its key. Raises DiskFull, MachineError."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise MachineError("file.not_writable", path=str(self._folder)) from error
        replace_bytes(self._path(unsaved.key), _written(unsaved))

    def forget(self, key: str) -> None:
        """The workspace has it now, or nobody wants it; nothing happens when it is not there."""
        with suppress(OSError):
            self._path(key).unlink(missing_ok=True)

    def of(self, member_id: MemberId) -> tuple[UnsavedPost, ...]:
        """What this member left, the last change first. A file that cannot be read is passed over, and stays."""
        found = (self._read(path) for path in self._folder.glob(f"*{_SUFFIX}"))
        mine = [one for one in found if one is not None and one.member_id == member_id]
        return tuple(sorted(mine, key=lambda one: one.at, reverse=True))

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{_SUFFIX}"

    def _read(self, path: Path) -> UnsavedPost | None:
        try:
            if path.stat().st_size > _LARGEST:
                return None
            return _unsaved(path.name.removesuffix(_SUFFIX), json.loads(path.read_bytes()))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, IndexError):
            # Half of a file, or one that another Duta wrote.
            return None


def _written(unsaved: UnsavedPost) -> bytes:
    said = {
        "form": _FORM,
        "member": unsaved.member_id,
        "post": unsaved.post_id,
        "version": unsaved.version,
        "wall": unsaved.wall and unsaved.wall.isoformat(),
        "mode": unsaved.mode.value,
        "at": unsaved.at.isoformat(),
        "draft": _draft_said(unsaved.draft),
    }
    # Whatever a person typed, also half of an emoji, comes back as it was.
    return json.dumps(said).encode("ascii")


def _draft_said(draft: Draft) -> dict[str, Any]:
    return {
        "name": draft.name,
        "topic": draft.topic.value,
        "accounts": list(draft.accounts),
        "campaign": draft.campaign_id,
        "lateness": draft.lateness_limit and draft.lateness_limit.total_seconds(),
        "purpose": draft.purpose,
        "source": draft.source,
        "embargo": draft.embargo_until and draft.embargo_until.isoformat(),
        "expires": draft.expires_at and draft.expires_at.isoformat(),
        "variants": [_variant_said(one) for one in draft.variants],
    }


def _variant_said(variant: Variant) -> dict[str, Any]:
    scope = variant.scope
    pictures = variant.pictures
    return {
        "id": variant.id,
        "scope": [scope.language, scope.network, scope.account_id],
        "language": variant.language,
        "words": variant.words,
        "pictures": None if pictures is None else [[_picture_said(item) for item in part] for part in pictures],
        "descriptions": dict(variant.descriptions),
        "title": variant.title,
        "link": variant.link,
        "options": dict(variant.options),
    }


def _picture_said(item: MediaItem) -> list[Any]:
    return [item.media_hash, item.media_type, item.description, item.focus, item.crop]


def _unsaved(key: str, said: dict[str, Any]) -> UnsavedPost | None:
    if said["form"] != _FORM:
        return None
    return UnsavedPost(
        key=key,
        member_id=MemberId(said["member"]),
        post_id=PostId(said["post"]) if said["post"] else None,
        version=int(said["version"]),
        draft=_draft(said["draft"]),
        wall=_moment(said["wall"]),
        mode=SlotMode(said["mode"]),
        at=datetime.fromisoformat(said["at"]),
    )


def _draft(said: dict[str, Any]) -> Draft:
    return Draft(
        name=str(said["name"]),
        topic=Topic(said["topic"]),
        variants=tuple(_variant(one) for one in said["variants"]),
        accounts=tuple(AccountId(one) for one in said["accounts"]),
        campaign_id=CampaignId(said["campaign"]) if said["campaign"] else None,
        lateness_limit=timedelta(seconds=said["lateness"]) if said["lateness"] else None,
        purpose=str(said["purpose"]),
        source=str(said["source"]),
        embargo_until=_moment(said["embargo"]),
        expires_at=_moment(said["expires"]),
    )


def _variant(said: dict[str, Any]) -> Variant:
    language, network, account_id = said["scope"]
    pictures = said["pictures"]
    return Variant(
        id=VariantId(said["id"]),
        scope=VariantScope(language, network, AccountId(account_id) if account_id else None),
        language=said["language"],
        words=None if said["words"] is None else tuple(str(one) for one in said["words"]),
        pictures=None if pictures is None else tuple(tuple(_picture(*item) for item in part) for part in pictures),
        descriptions={MediaHash(media): str(words) for media, words in said["descriptions"].items()},
        title=said["title"],
        link=said["link"],
        options={str(name): str(value) for name, value in said["options"].items()},
    )


def _picture(media_hash: str, media_type: str, words: str, focus: Any, crop: Any) -> MediaItem:
    return MediaItem(
        MediaHash(media_hash), media_type, words, tuple(focus) if focus else None, tuple(crop) if crop else None
    )


def _moment(said: str | None) -> datetime | None:
    return datetime.fromisoformat(said) if said else None
