"""A network whose accounts are signed in to, without a server: what a client has to connect accounts, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind, app_name
from scheduler_app.errors import InvalidInput, NotSent, RefusalKind, Refused
from scheduler_app.networks import oauth
from scheduler_app.networks.sign_ins import SignIns

NAME = "reception"
GOOD_CODE = "the-good-code"
GOOD_PASSWORD = "abcd-efgh-ijkl"
READY = HealthReport(AccountHealth.READY)
LIKED = "https://reception.example"


@dataclass
class Reception:
    """``guests`` are the accounts that a sign-in opens; ``report`` is how they are; ``away`` answers nobody.

    With ``one_port`` a sign-in comes back only to the address that Duta registered.
    """

    sign_ins: SignIns
    guests: tuple[str, ...] = ("kbri_tokyo",)
    report: HealthReport = READY
    away: bool = False
    one_port: bool = False
    registered: list[str] = field(default_factory=list)
    revoked: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def ways(self) -> tuple[SignInWay, ...]:
        return (
            SignInWay("browser", SignInKind.OAUTH, asks=(Ask("server"),)),
            SignInWay("own_app", SignInKind.OAUTH, own_app=True),
            SignInWay("app_password", SignInKind.APP_PASSWORD, asks=(Ask("server"), Ask("app_password", secret=True))),
        )

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        self._answer()
        if given["app_password"] != GOOD_PASSWORD:
            raise Refused(RefusalKind.SIGN_IN, "http.refused_sign_in")
        return self._opened(
            given["server"], Credential(NAME, "", SignInKind.APP_PASSWORD, access=given["app_password"])
        )

    def look(self, account: Account) -> HealthReport:
        self._answer()
        self.sign_ins.current(account)
        return self.report

    def revoke(self, account: Account) -> None:
        self._answer()
        self.revoked.append(account.handle)

    def app_for(self, server: str, redirect_uri: str) -> AppCredentials | None:
        self._answer()
        if server == "https://no-apps.example":
            return None
        self.registered.append(server)
        return AppCredentials(
            app_name(NAME, server), f"client-of-{server}", "the-app-secret", redirect_uri if self.one_port else ""
        )

    def authorization(self, way: str, server: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        place = server or LIKED
        return oauth.begin(way, f"{place}/authorize", app, redirect_uri, ("write",), server=place)

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        self._answer()
        if code != GOOD_CODE or code in self.used:
            raise Refused(RefusalKind.SIGN_IN, "oauth.code_refused", why="invalid_grant")
        self.used.add(code)
        given = Credential(
            NAME, "", SignInKind.OAUTH, access="access-0", refresh="refresh-0", app=authorization.app.name
        )
        return self._opened(authorization.server, given)

    def _opened(self, server: str, credential: Credential) -> tuple[Candidate, ...]:
        if server == "https://nobody.example":
            raise InvalidInput("server.no_address", given=server)
        return tuple(
            Candidate(
                identity=f"id-of-{guest}",
                handle=guest,
                display_name=guest.upper(),
                address=f"{server}/{guest}",
                credential=replace(credential, identity=f"id-of-{guest}", server=server),
                limits={"max_text": 5000},
            )
            for guest in self.guests
        )

    def _answer(self) -> None:
        if self.away:
            raise NotSent("http.no_connection", host="reception.example")


def until(day: int) -> HealthReport:
    """Ready, and to be signed in again on that day of March 2027."""
    return HealthReport(AccountHealth.READY, sign_in_until=datetime(2027, 3, day, 9, 0, tzinfo=UTC))
