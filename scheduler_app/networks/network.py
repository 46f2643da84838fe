"""What every network client is, and what it is given.

A client talks to one network and nothing else: it does not retry, does not sleep between tries and does not know the
database. It raises the NetworkError that says honestly what happened; when in doubt about a write, OutcomeUnknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, runtime_checkable

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import DeliveryId, MediaHash
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content
from scheduler_app.domain.shown_name import shown_name, shown_text


class Fence(Protocol):
    """The line after which the world may have seen the post.

    A client calls it exactly once, right before the first request that could become visible; one that speaks HTTP hands
    it to that request (``HttpClient.call``), which crosses it with the connection open. It raises when the post
    must not leave after all (a hold, a lost lease, a stopped clock): let that pass through untouched.
    """

    def __call__(self) -> None: ...


Note = Callable[[str, str], None]


def _not_noted(_step: str, _remote_id: str) -> None:
    """For looking and for networks that make a post in one step."""


@dataclass(frozen=True, slots=True)
class PublishRequest:
    """One delivery as a client sees it.

    ``idempotency_key`` and ``created_at`` were fixed when the delivery was made and are the same on every try;
    ``scheduled_for`` is the slot's instant in UTC and ``zone`` the IANA zone of the account's readers; ``media`` holds
    the local file of each picture in the content.

    ``steps`` is what earlier tries already made, by a name of the client's own (``part-1``, ``part-2``), with the
    network's id for it; a client calls ``note`` for each before it goes on, and begins after the last one noted.
    ``note`` returns when it is durably written down.
    """

    delivery_id: DeliveryId
    account: Account
    content: Content
    idempotency_key: str
    created_at: datetime
    scheduled_for: datetime
    zone: str
    media: Mapping[MediaHash, MediaFile] = field(default_factory=dict)
    steps: Mapping[str, str] = field(default_factory=dict)
    note: Note = field(default=_not_noted, compare=False)

    @property
    def public_parts(self) -> list[str]:
        """The ids of the parts of a thread that earlier tries made public, in order."""
        ids: list[str] = []
        while found := self.steps.get(f"part-{len(ids) + 1}"):
            ids.append(found)
        return ids


@dataclass(frozen=True, slots=True)
class Published:
    """What the network called it. ``remote_id`` is never empty; ``address`` is where a reader finds it."""

    remote_id: str
    address: str


@dataclass(frozen=True, slots=True)
class Absent:
    """The network was asked and certainly does not have it."""


@dataclass(frozen=True, slots=True)
class CannotTell:
    """Looking did not settle it."""

    code: str


Found = Published | Absent | CannotTell


class Network(Protocol):
    """One network's client. Safe to use from many threads at once."""

    @property
    def facts(self) -> NetworkFacts: ...

    def identify(self, account: Account) -> str:
        """The network's own name for the account, which must equal ``account.identity`` before anything is sent."""
        ...

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        """Make it public and say where.

        Raises NotSent, Throttled, Refused or OutcomeUnknown, and whatever the fence raises.
        """
        ...

    def find_published(self, request: PublishRequest) -> Found:
        """Look whether an earlier try of this very delivery became public. Never sends."""
        ...


@runtime_checkable
class Deletes(Protocol):
    """What a client has besides when its network takes posts away again; its fact sheet then says ``delete``."""

    def delete(self, account: Account, remote_id: str) -> None:
        """Take a published post away from its readers. What is not there any more is taken away already.

        Doing it twice is harmless. Raises NotSent, Throttled, Refused or OutcomeUnknown, and returns only when no
        reader finds the post any more.
        """
        ...


@runtime_checkable
class Edits(Protocol):
    """What a client has besides when its network lets a post say something else; its fact sheet then says ``edit``."""

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        """Let a published post say what ``request`` says, and say where it is now.

        It crosses the fence as ``publish`` does, and doing it twice is harmless. Raises NotSent, Throttled, Refused
        (REMOVED when the post is gone) or OutcomeUnknown, and whatever the fence raises.
        """
        ...


@dataclass(frozen=True, slots=True)
class Metrics:
    """What a network counted for one post; None for what it does not count or does not tell."""

    likes: int | None = None
    shares: int | None = None
    replies: int | None = None
    views: int | None = None
    clicks: int | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody answered in public. ``text`` is plain; ``author`` their handle, ``at`` UTC."""

    remote_id: str
    author: str
    text: str
    at: datetime
    address: str
    in_reply_to: str

    def __post_init__(self) -> None:
        """Both are strangers' words, which a person is going to see."""
        object.__setattr__(self, "author", shown_name(self.author))
        object.__setattr__(self, "text", shown_text(self.text))


@runtime_checkable
class Measures(Protocol):
    """What a client has besides when its network tells how a post is received; its fact sheet then says ``metrics``."""

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        """Raises NotSent, Throttled or Refused (REMOVED when the post is gone)."""
        ...


@runtime_checkable
class Listens(Protocol):
    """What a client has besides when its network shows what people answer; its fact sheet then says ``replies``."""

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        """The answers to a post that it can be asked for now, oldest first. Raises as ``Measures.metrics``."""
        ...
