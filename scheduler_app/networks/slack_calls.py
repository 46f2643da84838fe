"""One call to Slack's Web API, and what its refusals mean: the status is 200 whatever happened, ``ok`` says it.

Methods are given as the paths they have, such as /api/chat.update.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scheduler_app.domain.sign_in import Credential
from scheduler_app.errors import NetworkError, NotSent, Param, RefusalKind, Refused, Throttled
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose, trouble
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.network import Fence

HOST = "https://slack.com"
_FILES = "https://files.slack.com"
_SIGN_IN = frozenset({"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"})
_PERMISSION = frozenset(
    {"missing_scope", "not_in_channel", "restricted_action", "no_permission", "cant_delete_message",
     "cant_update_message", "ekm_access_denied", "access_denied"}
)  # fmt: skip
_ACCOUNT = frozenset({"channel_not_found", "is_archived"})
_GONE = frozenset({"message_not_found", "thread_not_found"})
_THROTTLED = frozenset({"ratelimited", "rate_limited"})
_HALF_DONE = frozenset({"fatal_error", "internal_error", "service_unavailable", "request_timeout"})


class SlackCalls:
    """Safe to use from many threads."""

    def __init__(self, http: HttpClient) -> None:
        self._http = http

    def look(self, signed: Credential, method: str, query: Mapping[str, str] | None = None) -> Answer:
        """Read something."""
        return self._call(Purpose.LOOK, "GET", signed, method, query=query)

    def prepare(self, signed: Credential, method: str, form: Mapping[str, str]) -> Answer:
        """Make something that readers do not see yet."""
        return self._call(Purpose.PREPARE, "POST", signed, method, form=form)

    def publish(
        self,
        signed: Credential,
        method: str,
        json: Mapping[str, Any],
        *,
        fence: Fence | None = None,
        limit: float | None = None,
    ) -> Answer:
        """A call that readers see, sent once."""
        return self._call(Purpose.PUBLISH, "POST", signed, method, json=json, fence=fence, limit=limit)

    def put(self, signed: Credential, address: str, upload: Upload) -> None:
        """Give a file's bytes to the address that Slack named, which must be one of its own. It carries no sign-in."""
        if not address.startswith(f"{signed.server or _FILES}/"):
            raise NotSent("slack.strange_address")
        self._http.call(Purpose.PREPARE, "POST", address, upload=upload, limit=600.0)

    def _call(self, purpose: Purpose, verb: str, signed: Credential, method: str, **how: Any) -> Answer:
        url = f"{signed.server or HOST}{method}"
        answer = self._http.call(purpose, verb, url, token=signed.access, **how)
        said = answer.json_object()
        if said.get("ok") is True:
            return answer
        raise _meaning(answer, said.get("error"))


def _meaning(answer: Answer, error: object) -> NetworkError:
    where: dict[str, Param] = {"host": answer.host, "status": answer.status}
    if not isinstance(error, str) or error in _HALF_DONE:
        return trouble(answer.purpose, "http.server_failed", **where)
    if error in _THROTTLED:
        return Throttled("http.throttled", until=None, **where)
    kind = RefusalKind.CONTENT
    for errors, meant in (
        (_SIGN_IN, RefusalKind.SIGN_IN),
        (_PERMISSION, RefusalKind.PERMISSION),
        (_ACCOUNT, RefusalKind.ACCOUNT),
        (_GONE, RefusalKind.REMOVED),
    ):
        kind = meant if error in errors else kind
    return Refused(kind, f"http.refused_{kind.value}", **where)
