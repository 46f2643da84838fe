"""What is said while an account is being connected, and afterwards when somebody asks how it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.shown_name import shown_name
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
    """A sign-in under way in the browser. ``state`` and ``verifier`` never leave this process but to the network.

    ``issuer`` is what a network that names itself in its answer must call itself (RFC 9207), empty for the others.
    """

    way: str
    address: str = field(repr=False)
    redirect_uri: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)
    app: AppCredentials
    server: str = ""
    issuer: str = ""


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

    def __post_init__(self) -> None:
        """What the network calls it is a stranger's text, and is what a person chooses by."""
        handle = shown_name(self.handle) or self.identity
        object.__setattr__(self, "handle", handle)
        object.__setattr__(self, "display_name", shown_name(self.display_name) or handle)


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
