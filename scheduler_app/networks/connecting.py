"""What a client has besides, so that a person can connect an account of its network and see how it is.

A sign-in goes: ``ways`` says what must be asked for; for OAuth ``authorization`` says which page the browser opens
and ``exchange`` turns the code that came back into candidates; every other way goes straight to ``candidates``. A
person then chooses which of the candidates (pages, channels, accounts) this is to be.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from scheduler_app.domain.account import Account
from scheduler_app.domain.connecting import Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import AppCredentials


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
        """Duta registered with that server just now, under ``app_name(network, server)``, and asked for only when the
        vault keeps none of that name; None where the ministry registers its own app."""
        ...

    def authorization(self, way: str, server: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        """Begin: which page the browser opens."""
        ...

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        """Turn the code that came back, whose state was checked already, into accounts."""
        ...


@runtime_checkable
class ReadsAnswers(Authorizes, Protocol):
    """One whose page does not answer in OAuth's words."""

    def answer_in(self, authorization: Authorization, text: str) -> str:
        """What ``exchange`` is to get, out of the address that the browser came back to, with its state checked.

        Raises InvalidInput (oauth.no_code, oauth.wrong_state) and Refused (SIGN_IN: oauth.denied).
        """
        ...
