"""A network that lives in memory, with switches for everything that goes wrong on real ones: training and tests."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content
from scheduler_app.errors import OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.network import Absent, Fence, Found, Published, PublishRequest
from scheduler_app.networks.sign_ins import SignIns


@dataclass(frozen=True, slots=True)
class PracticeSwitches:
    """How an account misbehaves. The codes are those of real networks, so people learn the real sentences.

    ``slow`` are seconds until it answers; ``hangs_up_before`` and ``hangs_up_after`` its work; ``cuts_the_answer``
    does the work and answers with a stump; ``throttled`` says until when.
    """

    slow: float = 0.0
    sign_in_expired: bool = False
    throttled: datetime | None = None
    refuses: RefusalKind | None = None
    hangs_up_before: bool = False
    hangs_up_after: bool = False
    cuts_the_answer: bool = False


WELL_BEHAVED = PracticeSwitches()


@dataclass(frozen=True, slots=True)
class PracticePost:
    """One post as its readers see it."""

    remote_id: str
    address: str
    content: Content
    published_at: datetime


class PracticeNetwork:
    """Keeps what it is given until the process ends. The idempotency key makes a post unique for each account."""

    def __init__(self, facts: NetworkFacts, clock: Clock | None = None) -> None:
        self._facts = facts
        self._clock = clock or Clock()
        self._lock = threading.Lock()
        self._answer_now = threading.Event()
        self._switches: dict[AccountId, PracticeSwitches] = {}
        self._posts: dict[AccountId, dict[str, PracticePost]] = {}
        # Under these keys there was a post that was deleted.
        self._deleted: dict[AccountId, set[str]] = {}

    @property
    def facts(self) -> NetworkFacts:
        return self._facts

    def switch(self, account: Account, switches: PracticeSwitches = WELL_BEHAVED) -> None:
        """From now on the account behaves like this."""
        with self._lock:
            self._switches[account.id] = switches

    def answer_now(self) -> None:
        """Let slow answers come at once, also those that are being waited for."""
        self._answer_now.set()

    def posts(self, account: Account) -> tuple[PracticePost, ...]:
        """What readers of the account see, oldest first."""
        with self._lock:
            return tuple(self._posts.get(account.id, {}).values())

    def identify(self, account: Account) -> str:
        return f"practice:{account.handle}"

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        fence()
        with self._misbehaving(request.account):
            post = self._keep(request)
        return Published(post.remote_id, post.address)

    def find_published(self, request: PublishRequest) -> Found:
        with self._lock:
            post = self._posts.get(request.account.id, {}).get(request.idempotency_key)
        return Published(post.remote_id, post.address) if post else Absent()

    def delete(self, account: Account, remote_id: str) -> None:
        with self._misbehaving(account), self._lock:
            mine = self._posts.get(account.id, {})
            for key in [key for key, post in mine.items() if post.remote_id == remote_id]:
                del mine[key]
                self._deleted.setdefault(account.id, set()).add(key)

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        fence()
        with self._misbehaving(request.account), self._lock:
            mine = self._posts.get(request.account.id, {})
            found = next(((key, post) for key, post in mine.items() if post.remote_id == remote_id), None)
            if found is None:
                raise Refused(RefusalKind.REMOVED, "http.refused_removed")
            key, post = found
            mine[key] = replace(post, content=request.content)
        return Published(post.remote_id, post.address)

    @contextmanager
    def _misbehaving(self, account: Account) -> Iterator[None]:
        """Around the work of a request: what the account's switches make of it."""
        switches = self._switches.get(account.id, WELL_BEHAVED)
        if switches.slow:
            self._answer_now.wait(switches.slow)
        _say_no(switches, self._clock.now())
        if switches.hangs_up_before:
            raise OutcomeUnknown("http.hung_up")
        yield
        if switches.hangs_up_after:
            raise OutcomeUnknown("http.hung_up")
        if switches.cuts_the_answer:
            raise OutcomeUnknown("http.answer_cut_short")

    def _keep(self, request: PublishRequest) -> PracticePost:
        with self._lock:
            if request.idempotency_key in self._deleted.get(request.account.id, ()):
                raise Refused(RefusalKind.REMOVED, "http.refused_removed")
            mine = self._posts.setdefault(request.account.id, {})
            remote_id = str(len(mine) + len(self._deleted.get(request.account.id, ())) + 1)
            address = f"practice://{request.account.handle}/{remote_id}"
            post = PracticePost(remote_id, address, request.content, self._clock.now())
            return mine.setdefault(request.idempotency_key, post)


def _say_no(switches: PracticeSwitches, now: datetime) -> None:
    if switches.sign_in_expired:
        raise Refused(RefusalKind.SIGN_IN, "http.refused_sign_in")
    if switches.throttled is not None and now < switches.throttled:
        raise Throttled("http.throttled", until=switches.throttled)
    if switches.refuses is not None:
        raise Refused(switches.refuses, f"http.refused_{switches.refuses.value}")


def create(facts: NetworkFacts, _settings: HttpSettings, _sign_ins: SignIns) -> PracticeNetwork:
    """The practice network; it needs nothing from this machine."""
    return PracticeNetwork(facts)
