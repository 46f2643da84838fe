"""A static news site in a folder: real, offline, and the same every time a delivery is repeated.

``Account.address`` is the absolute path of the site's folder. A post's folder is named by the delivery's idempotency
key, so sending it again changes nothing; it appears in one step, so there is never half of it.
"""

from __future__ import annotations

import errno
import logging
import shutil
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from filelock import Timeout

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import new_id
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.errors import NetworkError, NotSent, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.network import Absent, CannotTell, Fence, Found, Published, PublishRequest
from scheduler_app.networks.sign_ins import SignIns
from scheduler_app.networks.static_site.records import Picture, PostPart, PostRecord, SiteIdentity
from scheduler_app.networks.static_site.site import Site, folder_name

log = logging.getLogger(__name__)

_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif", "image/avif": "avif"}


class NewsroomNetwork:
    """The newsroom network. Only the folder knows anything; this object may be thrown away at any time."""

    def __init__(self, facts: NetworkFacts, clock: Clock | None = None) -> None:
        self._facts = facts
        self._clock = clock or Clock()
        self._sites: dict[Path, Site] = {}
        self._lock = threading.Lock()

    @property
    def facts(self) -> NetworkFacts:
        return self._facts

    def identify(self, account: Account) -> str:
        """The site's own id; a folder that is empty or not there becomes a site now.

        Raises Refused for a folder with other things in it, NotSent when it cannot be written.
        """
        site = self._site(account)
        with _disk_trouble_is_not_sent():
            if _identity(site) is None and site.has_strangers():
                raise Refused(RefusalKind.ACCOUNT, "newsroom.folder_in_use", folder=account.address)
            site.folder.mkdir(parents=True, exist_ok=True)
            with site.lock():
                known = _identity(site)
                mine = _as_named(account, known.identity if known else new_id())
                site.remember(mine)
                site.refresh(mine)
        return mine.identity

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        site = self._site(request.account)
        name = folder_name(request.idempotency_key)
        with ExitStack() as held:
            with _disk_trouble_is_not_sent():
                _known_identity(site, request.account)
                held.enter_context(site.lock())
                identity = _own_identity(site, request.account)
                _not_withdrawn(site, name)
                staged = None if site.has(name) else self._staged(site, identity, name, request)
            try:
                fence()
            except BaseException:
                if staged is not None:
                    shutil.rmtree(staged, ignore_errors=True)
                raise
            if staged is not None:
                _reveal(site, staged, name)
            _bring_up_to_date(site, identity)
        return Published(name, site.page(name).as_uri())

    def find_published(self, request: PublishRequest) -> Found:
        site = self._site(request.account)
        name = folder_name(request.idempotency_key)
        try:
            with _disk_trouble_is_not_sent():
                # Before the lock, which would make a folder that is gone.
                _known_identity(site, request.account)
                with site.lock():
                    if not site.has(name):
                        return Absent()
                    _not_withdrawn(site, name)
                    # It may be there and in no list yet, if the program died in between.
                    _bring_up_to_date(site, _own_identity(site, request.account))
        except NetworkError as error:
            return CannotTell(error.code)
        return Published(name, site.page(name).as_uri())

    def delete(self, account: Account, remote_id: str) -> None:
        """A notice takes the place of the post; its words and pictures are gone from every page and feed."""
        site = self._site(account)
        with _changing(site, account) as identity:
            post = site.record(remote_id) if _is_ours(remote_id) else None
            if post is None:
                return
            with _half_done_is_unknown():
                site.rewrite(identity, post if post.withdrawn_at else post.withdrawn(self._clock.now()), {})

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        """The page, every list and both feeds say the new words; the time of the correction stands below them."""
        site = self._site(request.account)
        with _changing(site, request.account) as identity:
            before = site.record(remote_id) if _is_ours(remote_id) else None
            if before is None or before.withdrawn_at is not None:
                raise Refused(RefusalKind.REMOVED, "newsroom.withdrawn")
            # Pictures get names of their own: the old page shows the old ones until it is replaced.
            written, pictures = self._record(remote_id, request, series=f"{new_id()[-6:]}-")
            corrected = replace(written, published_at=before.published_at, corrected_at=self._clock.now())
            fence()
            with _half_done_is_unknown():
                site.rewrite(identity, corrected, pictures)
        return Published(remote_id, site.page(remote_id).as_uri())

    def _staged(self, site: Site, identity: SiteIdentity, name: str, request: PublishRequest) -> Path:
        post, pictures = self._record(name, request)
        return site.stage(identity, post, pictures)

    def _record(self, name: str, request: PublishRequest, *, series: str = "") -> tuple[PostRecord, dict[str, Path]]:
        sources: dict[str, Path] = {}
        parts = []
        for part in request.content.parts:
            pictures = []
            for item in part.media:
                if item.media_type not in _ENDINGS:
                    raise Refused(RefusalKind.CONTENT, "newsroom.media_type", media_type=item.media_type)
                file = f"{series}{len(sources) + 1}.{_ENDINGS[item.media_type]}"
                sources[file] = request.media[item.media_hash].path
                pictures.append(Picture(file, item.media_type, item.description))
            parts.append(PostPart(part.text, tuple(pictures)))
        content = request.content
        post = PostRecord(
            name=name,
            published_at=self._clock.now(),
            zone=request.zone,
            language=content.language,
            title=content.title,
            link=content.link,
            parts=tuple(parts),
        )
        return post, sources

    def _site(self, account: Account) -> Site:
        folder = Path(account.address)
        if not account.address or not folder.is_absolute():
            raise Refused(RefusalKind.ACCOUNT, "newsroom.no_folder")
        with self._lock:
            return self._sites.setdefault(folder, Site(folder))


def _is_ours(remote_id: str) -> bool:
    """Whether it can be the name of a post's folder: it must not lead anywhere else."""
    return folder_name(remote_id) == remote_id


def _not_withdrawn(site: Site, name: str) -> None:
    """Raises Refused for a post that was taken back: the same delivery must not show it again."""
    post = site.record(name)
    if post is not None and post.withdrawn_at is not None:
        raise Refused(RefusalKind.REMOVED, "newsroom.withdrawn")


def _reveal(site: Site, staged: Path, name: str) -> None:
    try:
        site.reveal(staged, name)
    except OSError as error:
        if site.has(name):
            log.warning("post %s is there, but the disk would not confirm it: %s", name, error.strerror)
            return
        # Showing it is one step, and looking says whether that step was taken.
        raise NotSent(_code(error)) from error


def _bring_up_to_date(site: Site, identity: SiteIdentity) -> None:
    """Lists and feeds may lag behind when the disk is full; the post's own page is there all the same."""
    try:
        site.refresh(identity)
    except OSError as error:
        log.warning("the lists of %s could not be brought up to date: %s", site.folder.name, error.strerror)


def _as_named(account: Account, identity: str) -> SiteIdentity:
    return SiteIdentity(identity, account.handle, account.display_name, account.language)


def _identity(site: Site) -> SiteIdentity | None:
    try:
        return site.identity()
    except ValueError:
        # Leave the chain: the damaged file may hold anything.
        pass
    raise Refused(RefusalKind.ACCOUNT, "newsroom.site_damaged", folder=str(site.folder))


def _known_identity(site: Site, account: Account) -> SiteIdentity:
    """The identity the account was connected to.

    Raises Refused when another site is there now, NotSent when none is: a drive may only be unplugged.
    """
    known = _identity(site)
    if known is None:
        raise NotSent("newsroom.site_missing", folder=account.address)
    if known.identity != account.identity:
        raise Refused(RefusalKind.ACCOUNT, "newsroom.other_site", folder=account.address)
    return known


def _own_identity(site: Site, account: Account) -> SiteIdentity:
    """The same under the name the account has now; to be called under the lock."""
    known = _known_identity(site, account)
    mine = _as_named(account, known.identity)
    if mine != known:
        site.remember(mine)
    return mine


@contextmanager
def _changing(site: Site, account: Account) -> Iterator[SiteIdentity]:
    """The account's own site, locked for a change of what was published."""
    with _disk_trouble_is_not_sent():
        _known_identity(site, account)
        with site.lock():
            yield _own_identity(site, account)


@contextmanager
def _half_done_is_unknown() -> Iterator[None]:
    """Some pages may say the new, others the old; doing it again completes it."""
    try:
        yield
    except OSError as error:
        raise OutcomeUnknown(_code(error)) from error


@contextmanager
def _disk_trouble_is_not_sent() -> Iterator[None]:
    try:
        yield
    except Timeout as error:
        raise NotSent("newsroom.busy") from error
    except OSError as error:
        raise NotSent(_code(error)) from error


def _code(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "newsroom.disk_full"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "newsroom.read_only"
    return "newsroom.cannot_write"


def create(facts: NetworkFacts, _settings: HttpSettings, _sign_ins: SignIns) -> NewsroomNetwork:
    """The newsroom network; it needs nothing but a folder."""
    return NewsroomNetwork(facts)
