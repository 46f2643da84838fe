"""What a client has besides, so that a person can connect an account of its network and see how it is.

A sign-in goes: ``ways`` says what must be asked for; for OAuth ``authorization`` says which page the browser opens
and ``exchange`` turns the code that came back into candidates; every other way goes straight to ``candidates``. A
person then chooses which of the candidates (pages, channels, accounts) this is to be.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, runtime_checkable

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing a person types or pastes: a server, an app password, a webhook's address. ``name`` is a code."""

    name: str
    secret: bool = False


@dataclass(frozen=True, slots=True)
class SignInWay:
    """One way to sign in. ``asks`` are in the order a person answers; ``fixed_port`` is the redirect's, if demanded.

    With ``own_app`` the ministry's own app credentials are needed as well.
    """

    name: str
    kind: SignInKind
    asks: tuple[Ask, ...] = ()
    own_app: bool = False
    fixed_port: int | None = None


@dataclass(frozen=True, slots=True)
class Authorization:
    """A sign-in under way in the browser. ``state`` and ``verifier`` never leave this process but to the network."""

    way: str
    address: str
    redirect_uri: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)
    app: AppCredentials
    server: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One account that the sign-in opens. ``lacking`` are codes of rights it would need besides.

    ``limits`` are what its server allows where that differs from the fact sheet, by the names of NetworkFacts.
    """

    identity: str
    handle: str
    display_name: str
    address: str
    credential: Credential
    language: str = ""
    limits: Mapping[str, int] = field(default_factory=dict)
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HealthReport:
    """How an account is, found out without a public post.

    ``sign_in_until`` is when a person must sign in again; ``left`` how many posts the network still takes, ``renews``
    when there will be more; ``lacking`` and ``limits`` as in Candidate.
    """

    health: AccountHealth
    sign_in_until: datetime | None = None
    left: int | None = None
    left_of: int | None = None
    renews: datetime | None = None
    limits: Mapping[str, int] = field(default_factory=dict)
    lacking: tuple[str, ...] = ()


@runtime_checkable
class Connects(Protocol):
    """A client whose accounts are connected by signing in. Raises as other requests do: NotSent, Throttled, Refused."""

    def ways(self) -> tuple[SignInWay, ...]:
        """The ways to sign in, the one most people should take first."""
        ...

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        """The accounts that what a person gave opens. Raises InvalidInput for what cannot be meant."""
        ...

    def look(self, account: Account) -> HealthReport:
        """Ask how the account is. A sign-in that ended is a report, not an error."""
        ...

    def revoke(self, account: Account) -> None:
        """Tell the network that the sign-in is not needed any more, where it can be told; otherwise nothing."""
        ...


@runtime_checkable
class Authorizes(Connects, Protocol):
    """One that signs in through the browser besides."""

    def app_for(self, server: str, redirect_uri: str) -> AppCredentials | None:
        """Duta registered with that server just now; None where the ministry registers its own app."""
        ...

    def authorization(self, way: str, server: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        """Begin: which page the browser opens."""
        ...

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        """Turn the code that came back, whose state was checked already, into accounts."""
        ...
