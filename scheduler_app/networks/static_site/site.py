"""One site folder: who it is, which posts it has, and pages and feeds that follow from them.

A post appears in one step, when its finished folder gets its real name; everything else is derived from the records
and brought up to date afterwards. So a crash at any point leaves a consistent site, and the next look completes it.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from filelock import FileLock

from scheduler_app.networks.static_site import changes
from scheduler_app.networks.static_site.durable_files import (
    copy_through,
    sync_folder,
    write_if_changed,
    write_through,
    write_whole,
)
from scheduler_app.networks.static_site.feeds import atom_feed, json_feed
from scheduler_app.networks.static_site.pages import list_page, post_page, tag_page
from scheduler_app.networks.static_site.records import PostRecord, SiteIdentity
from scheduler_app.networks.static_site.style import style_sheet
from scheduler_app.networks.static_site.text import tag_file

log = logging.getLogger(__name__)

PAGE = 20
LOCK_SECONDS = 20

_SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9-]{7,63}")


def folder_name(key: str) -> str:
    """The folder of the post with this idempotency key: the key itself where every file system can hold it."""
    return key if _SAFE_NAME.fullmatch(key) else hashlib.sha256(key.encode()).hexdigest()[:32]


class Site:
    """A site folder. Safe to use from many threads and processes; each change is made under ``lock``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._posts = folder / "posts"
        self._known: dict[str, PostRecord] = {}
        # How many changes of published posts ``_known`` has seen.
        self._seen = 0

    def lock(self) -> AbstractContextManager[object]:
        """Only one process changes a site at a time. Raises filelock.Timeout when another one does not end."""
        return FileLock(self.folder / ".lock", timeout=LOCK_SECONDS)

    def identity(self) -> SiteIdentity | None:
        """Who the site is; None when there is none here. Raises ValueError when its file is damaged."""
        try:
            return SiteIdentity.from_json((self.folder / "site.json").read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            return None

    def remember(self, identity: SiteIdentity) -> None:
        """Make the folder this site, or note its new name."""
        write_if_changed(self.folder / "site.json", identity.to_json())
        self._posts.mkdir(exist_ok=True)

    def has_strangers(self) -> bool:
        """Whether the folder holds files that are not a site's."""
        return self.folder.is_dir() and any(not path.name.startswith(".") for path in self.folder.iterdir())

    def has(self, name: str) -> bool:
        """Whether the post is there; it always has its page and its pictures then."""
        return (self._posts / name / "post.json").is_file()

    def page(self, name: str) -> Path:
        return self._posts / name / "index.html"

    def stage(self, identity: SiteIdentity, post: PostRecord, pictures: Mapping[str, Path]) -> Path:
        """Prepare the whole post where no reader looks; ``pictures`` maps the record's file names to sources."""
        for left_over in self._posts.glob(".*.new"):
            shutil.rmtree(left_over)
        staged = self._posts / f".{post.name}.new"
        staged.mkdir()
        for file, source in pictures.items():
            copy_through(source, staged / file)
        write_through(staged / "index.html", post_page(identity, post, self._posts / post.name))
        write_through(staged / "post.json", post.to_json())
        sync_folder(staged)
        return staged

    def reveal(self, staged: Path, name: str) -> None:
        """The moment a reader can see it."""
        staged.rename(self._posts / name)
        sync_folder(self._posts)

    def record(self, name: str) -> PostRecord | None:
        """What is remembered of a post, withdrawn or not; None when there was none, or its record was damaged."""
        return self._read(name) if self.has(name) else None

    def rewrite(self, identity: SiteIdentity, post: PostRecord, pictures: Mapping[str, Path]) -> None:
        """Let a published post say something else, or nothing any more, everywhere it stands.

        ``pictures`` maps those files of the record that are not there yet to their sources. The record decides: once it
        is written, ``refresh`` brings everything else to it, also when this process dies.
        """
        changes.begin(self.folder, post.name)
        home = self._posts / post.name
        for file, source in pictures.items():
            copy_through(source, home / file)
        write_whole(home / "post.json", post.to_json())
        self.refresh(identity)

    def refresh(self, identity: SiteIdentity) -> None:
        """Bring lists, hashtag pages and feeds up to date with the records; writes only what changed."""
        under_way = changes.read(self.folder)
        changed = [post for name in sorted(under_way.pending) if (post := self.record(name)) is not None]
        for post in changed:
            write_if_changed(self.page(post.name), post_page(identity, post, self._posts / post.name))
        self._refresh_lists(identity, every_one=bool(under_way.pending))
        for post in changed:
            self._remove_strangers(post)
        if under_way.pending:
            changes.completed(self.folder, under_way)

    def _refresh_lists(self, identity: SiteIdentity, *, every_one: bool) -> None:
        posts = self.records()
        shown, archives = _divided(posts)
        write_if_changed(self.folder / "style.css", style_sheet(identity.identity))
        self._refresh_archives(identity, archives, every_one=every_one)
        self._refresh_tags(identity, posts, posts if every_one else shown)
        older = f"page-{len(archives)}.html" if archives else ""
        write_if_changed(self.folder / "feed.atom", atom_feed(identity, posts, self.folder))
        write_if_changed(self.folder / "feed.json", json_feed(identity, posts, self.folder))
        write_if_changed(self.folder / "index.html", list_page(identity, shown, older=older))
        if every_one:
            self._remove_empty_lists(posts, len(archives))

    def records(self) -> list[PostRecord]:
        """Every post that readers may see, newest first; one whose record was damaged is left out."""
        seen = changes.read(self.folder).count
        if seen != self._seen:
            self._known, self._seen = {}, seen
        names = {entry.name for entry in os.scandir(self._posts) if not entry.name.startswith(".")}
        # Between changes of published posts records stay as they are, so one that was read need not be read again.
        read = ((name, self._known.get(name) or self._read(name)) for name in names)
        self._known = {name: post for name, post in read if post is not None}
        visible = (post for post in self._known.values() if post.withdrawn_at is None)
        return sorted(visible, key=lambda post: (post.published_at, post.name), reverse=True)

    def _read(self, name: str) -> PostRecord | None:
        try:
            return PostRecord.from_json((self._posts / name / "post.json").read_bytes())
        except (OSError, ValueError) as error:
            log.warning("the record of post %s in %s cannot be read: %s", name, self.folder.name, error)
            return None

    def _refresh_archives(
        self, identity: SiteIdentity, archives: Sequence[Sequence[PostRecord]], *, every_one: bool
    ) -> None:
        changed = []
        for number in range(len(archives), 0, -1):
            newer = f"page-{number + 1}.html" if number < len(archives) else "index.html"
            older = f"page-{number - 1}.html" if number > 1 else ""
            path = self.folder / f"page-{number}.html"
            content = list_page(identity, archives[number - 1], newer=newer, older=older)
            before = path.read_bytes() if path.exists() else None
            if before != content:
                changed.append((before is not None, number, path, content))
            elif number < len(archives) and not every_one:
                # Posts are added at the newer end: what lies behind a page that still fits fits too.
                break
        # New pages before those that lead to them, then oldest first: so whatever a crash leaves undone lies at the
        # newer end, where the next round begins.
        for _, _, path, content in sorted(changed):
            write_whole(path, content)

    def _remove_empty_lists(self, posts: Sequence[PostRecord], archives: int) -> None:
        """Take away lists that nothing stands on any more: withdrawn posts may have been the last on them."""
        number = archives + 1
        while (page := self.folder / f"page-{number}.html").exists():
            page.unlink()
            number += 1
        used = {tag_file(tag) for post in posts for tag in post.tags}
        for page in self.folder.glob("tag-*.html"):
            if page.name not in used:
                page.unlink()

    def _remove_strangers(self, post: PostRecord) -> None:
        """Take away pictures that a changed post no longer shows."""
        for path in (self._posts / post.name).iterdir():
            if path.name not in post.pictures | {"index.html", "post.json"}:
                path.unlink()

    def _refresh_tags(self, identity: SiteIdentity, posts: Sequence[PostRecord], newest: Sequence[PostRecord]) -> None:
        # Without changes only a new post alters a hashtag's page, and new posts are among those shown first.
        wanted = {tag_file(tag): tag for post in newest for tag in post.tags}
        found: dict[str, list[PostRecord]] = {file: [] for file in wanted}
        for post in posts:
            for file in {tag_file(tag) for tag in post.tags} & found.keys():
                found[file].append(post)
        for file, tag in wanted.items():
            write_if_changed(self.folder / file, tag_page(identity, tag, found[file]))


def _divided(posts: Sequence[PostRecord]) -> tuple[Sequence[PostRecord], list[Sequence[PostRecord]]]:
    """The newest posts for the front, 20 to 39 of them, and full pages of 20 behind it, oldest page first.

    Pages counted from the oldest end stay as they are when a post is added.
    """
    behind = max(0, (len(posts) - PAGE) // PAGE) * PAGE
    front = posts[: len(posts) - behind]
    back = posts[len(posts) - behind :]
    pages = [back[start : start + PAGE] for start in range(0, behind, PAGE)]
    return front, pages[::-1]
