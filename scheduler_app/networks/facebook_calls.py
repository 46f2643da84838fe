"""One request to the Graph API: which host, with which token, and what its refusals mean.

Nearly everything that goes wrong comes as status 400, throttling too: the code in the error document says which.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import Credential
from scheduler_app.errors import NetworkError, NotSent, RefusalKind, Refused, Throttled
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose, check_status, trouble
from scheduler_app.networks.json_parts import number_at, parse
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.network import Fence
from scheduler_app.networks.sign_ins import SignIns

VERSION = "v27.0"
GRAPH, FILMS, REELS = "https://graph.facebook.com", "https://graph-video.facebook.com", "https://rupload.facebook.com"

_UNDERSTOOD = frozenset({*range(400, 429), *range(430, 500), 500})
_THROTTLED = frozenset({4, 17, 32, 341, 613, 80001, 1390008})
_PASSING = frozenset({1, 2})
_SIGN_IN = frozenset({102, 190, 2500})
_BLOCKED = frozenset({368, 1346003})
_HUMAN_CHECK = frozenset({4854002, 1404078})
_GONE_SUBCODE = 33
MISSING = "facebook.not_there"
DUPLICATE = "facebook.duplicate"


@dataclass(frozen=True, slots=True)
class GraphError:
    """The error document of an answer."""

    code: int
    subcode: int
    passing: bool


class GraphCalls:
    """Safe to use from many threads."""

    def __init__(self, http: HttpClient, sign_ins: SignIns, clock: Clock) -> None:
        self._http = http
        self._sign_ins = sign_ins
        self._clock = clock

    def credential(self, account: Account) -> Credential:
        return self._sign_ins.current(account)

    def look(self, account: Account, path: str, query: Mapping[str, str] | None = None) -> Answer:
        """Read something. Raises as HttpClient.call, and what the error document means."""
        signed = self.credential(account)
        return self._call(Purpose.LOOK, "GET", f"{host(signed, GRAPH)}{path}", signed.access, query=query)

    def ask(self, url: str, key: str, query: Mapping[str, str]) -> dict[str, Any]:
        """Read something with a key that belongs to no account yet. Raises as ``look``."""
        return self._call(Purpose.LOOK, "GET", url, key, query=query).json_object()

    def prepare(
        self,
        account: Account,
        path: str,
        *,
        form: Mapping[str, str] | None = None,
        upload: Upload | None = None,
        films: bool = False,
    ) -> Answer:
        """Make something that readers do not see yet."""
        signed = self.credential(account)
        at = host(signed, FILMS if films else GRAPH)
        return self._call(Purpose.PREPARE, "POST", f"{at}{path}", signed.access, form=form, upload=upload)

    def put_film(self, account: Account, address: str, upload: Upload) -> None:
        """Give a reel's bytes to the address that Facebook named, which must be one of its own."""
        signed = self.credential(account)
        wanted = urlsplit(signed.server or REELS)
        named = urlsplit(address)
        if (named.scheme, named.netloc) != (wanted.scheme, wanted.netloc):
            raise NotSent("facebook.strange_address")
        headers = {"Authorization": f"OAuth {signed.access}", "offset": "0", "file_size": str(len(upload))}
        self._call(Purpose.PREPARE, "POST", address, "", upload=upload, headers=headers)

    def publish(
        self,
        account: Account,
        method: str,
        path: str,
        *,
        form: Mapping[str, str] | None = None,
        fence: Fence | None = None,
        limit: float | None = None,
        films: bool = False,
    ) -> Answer:
        """A request that readers see, sent once."""
        signed = self.credential(account)
        url = f"{host(signed, FILMS if films else GRAPH)}{path}"
        return self._call(Purpose.PUBLISH, method, url, signed.access, form=form, fence=fence, limit=limit)

    def _call(self, purpose: Purpose, method: str, url: str, token: str, **how: Any) -> Answer:
        answer = self._http.call(purpose, method, url, token=token, accept=_UNDERSTOOD, **how)
        if answer.ok:
            return answer
        raise meaning(answer, self._clock.now())


def host(credential: Credential, usual: str) -> str:
    """Where requests go is said by what signs in, never by the database."""
    return f"{credential.server or usual}/{VERSION}"


def meaning(answer: Answer, now: datetime) -> NetworkError:
    """What an answer that is no success means."""
    error = error_of(answer)
    if error is None:
        return _by_status(answer, now)
    if error.code in _THROTTLED:
        return Throttled("http.throttled", until=_until(answer, now), host=answer.host, status=answer.status)
    if error.code in _PASSING or error.passing:
        return trouble(answer.purpose, "http.server_failed", host=answer.host, status=answer.status)
    kind, code = _refused(error)
    return Refused(kind, code, host=answer.host, status=answer.status)


def error_of(answer: Answer) -> GraphError | None:
    """The error document; None when there is none that says a code."""
    try:
        error = parse(answer.body)["error"]
        code, subcode = number_at(error, "code"), number_at(error, "error_subcode")
        return None if code is None else GraphError(code, subcode or 0, error.get("is_transient") is True)
    except (ValueError, TypeError, KeyError):
        return None


def _by_status(answer: Answer, now: datetime) -> NetworkError:
    try:
        check_status(answer, now)
    except NetworkError as error:
        return error
    return trouble(answer.purpose, "http.answer_unreadable", host=answer.host, status=answer.status)


def _refused(error: GraphError) -> tuple[RefusalKind, str]:
    if error.code in _SIGN_IN:
        return RefusalKind.SIGN_IN, "http.refused_sign_in"
    if error.code == 100 and error.subcode == _GONE_SUBCODE:
        return RefusalKind.REMOVED, MISSING
    if error.code == 506:
        return RefusalKind.DUPLICATE, DUPLICATE
    if error.code in _BLOCKED:
        return RefusalKind.ACCOUNT, "facebook.blocked"
    if error.code in _HUMAN_CHECK:
        return RefusalKind.ACCOUNT, "facebook.check_by_a_person"
    if error.code == 10 or 200 <= error.code < 300:
        return RefusalKind.PERMISSION, "http.refused_permission"
    if error.code == 1366046:
        return RefusalKind.CONTENT, "facebook.picture_too_large"
    return RefusalKind.CONTENT, "http.refused_content"


def _until(answer: Answer, now: datetime) -> datetime | None:
    """The end of the wait that the usage header names, in minutes."""
    try:
        used = parse(answer.headers.get("x-business-use-case-usage", "{}"))
        minutes = [number_at(one, "estimated_time_to_regain_access") or 0 for page in used.values() for one in page]
        return now + timedelta(minutes=min(max(minutes), 24 * 60)) if minutes and max(minutes) > 0 else None
    except (ValueError, TypeError, AttributeError):
        return None
