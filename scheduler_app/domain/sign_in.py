"""What signs an account in on its network. Neither of these ever shows its secrets in a repr, a log or a crash text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit, urlunsplit


class SignInKind(StrEnum):
    """How somebody came by it, and so what can be done when it ends."""

    OAUTH = "oauth"
    TOKEN = "token"
    APP_PASSWORD = "app_password"
    WEBHOOK = "webhook"


def app_name(network: str, server: str = "") -> str:
    """Under which name an app is kept: the network's, with its server (an address) where each has its own."""
    return f"{network}/{server}" if server else network


@dataclass(frozen=True, slots=True)
class AppCredentials:
    """Duta as a network knows it: an app that the ministry registered itself, or one made for a server.

    ``name`` is under which the vault keeps it: see ``app_name``. ``redirect_uri`` is where its sign-ins come back to:
    anywhere when empty, any port of this machine when it names none.
    """

    name: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    redirect_uri: str = ""

    def comes_back_to(self, redirect_uri: str) -> bool:
        """Whether a sign-in of this app may end there."""
        return self.redirect_uri in ("", redirect_uri, without_port(redirect_uri))


def without_port(address: str) -> str:
    """The address, with whatever port its host has left out."""
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.hostname or ""))


@dataclass(frozen=True, slots=True)
class Credential:
    """What one account is signed in with.

    ``identity`` is the network's own name of the account it was given for, compared with the account's before each
    use; ``server`` the address it is for, empty where a network has only one; ``access`` the token, app password or
    webhook address that is shown to the network; ``extra`` what else this network needs (names are the client's own).
    ``app`` names the AppCredentials it was given to. Times are UTC, None when the network named none; ``generation``
    grows with each renewal.
    """

    network: str
    identity: str
    kind: SignInKind
    server: str = ""
    access: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)
    extra: Mapping[str, str] = field(default_factory=dict, repr=False)
    app: str = ""
    scopes: tuple[str, ...] = ()
    expires_at: datetime | None = None
    refresh_until: datetime | None = None
    generation: int = 0
