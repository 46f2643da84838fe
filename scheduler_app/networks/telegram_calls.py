"""One call to the Bot API, and what its refusals mean: the description says it, not the status.

The token stands in the address, so it is registered as a secret before any address is made.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.domain.sign_in import Credential
from scheduler_app.errors import NetworkError, OutcomeUnknown, Param, RefusalKind, Refused, Throttled
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import LONGEST_WAIT, Answer, Purpose, check_status, trouble
from scheduler_app.networks.json_parts import parse, text_at
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.network import Fence
from scheduler_app.networks.redaction import SECRETS

HOST = "https://api.telegram.org"
NOT_MODIFIED = "message is not modified"

_UNDERSTOOD = frozenset({400, 401, 403, 404, 409, 413, 429})
_RIGHTS = (
    "chat not found", "need administrator rights", "chat_write_forbidden", "not enough rights", "not a member",
    "was kicked", "have no rights", "chat_admin_required",
)  # fmt: skip
_GONE = ("message to edit not found", "message_id_invalid", "message to delete not found")


class TelegramCalls:
    """Safe to use from many threads."""

    def __init__(self, http: HttpClient, clock: Clock) -> None:
        self._http = http
        self._clock = clock

    def look(self, signed: Credential, method: str, **asked: Any) -> dict[str, Any]:
        """Something that changes nothing."""
        answer = self._answer(Purpose.LOOK, signed, method, asked)
        return _object(answer, _result(answer))

    def publish(
        self,
        signed: Credential,
        method: str,
        json: dict[str, Any] | None = None,
        *,
        upload: Upload | None = None,
        fence: Fence | None = None,
        limit: float | None = None,
        same_is_fine: bool = False,
    ) -> list[dict[str, Any]]:
        """A call that readers see, sent once: the messages it made or changed.

        Nothing when it made none, or when, with ``same_is_fine``, the message said so already.
        """
        answer = self._answer(Purpose.PUBLISH, signed, method, json, upload, fence, limit, same_is_fine)
        if not answer.ok:
            return []
        result = _result(answer)
        if result is True:
            return []
        return [_object(answer, one) for one in (result if isinstance(result, list) else [result])]

    def _answer(
        self,
        purpose: Purpose,
        signed: Credential,
        method: str,
        json: dict[str, Any] | None,
        upload: Upload | None = None,
        fence: Fence | None = None,
        limit: float | None = None,
        same_is_fine: bool = False,
    ) -> Answer:
        SECRETS.register(signed.access)
        url = f"{signed.server or HOST}/bot{signed.access}/{method}"
        answer = self._http.call(
            purpose, "POST", url, json=json, upload=upload, fence=fence, limit=limit, accept=_UNDERSTOOD
        )
        if answer.ok or (same_is_fine and NOT_MODIFIED in _description(answer)):
            return answer
        raise _meaning(answer, self._clock.now())


def _result(answer: Answer) -> Any:
    said = answer.json_object()
    if said.get("ok") is not True or "result" not in said:
        raise _incomplete(answer, "result")
    return said["result"]


def _object(answer: Answer, value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _incomplete(answer, "result")
    return value


def _incomplete(answer: Answer, field: str) -> NetworkError:
    return trouble(answer.purpose, "http.answer_incomplete", host=answer.host, status=answer.status, field=field)


def _document(answer: Answer) -> dict[str, Any]:
    try:
        document = parse(answer.body)
    except ValueError:
        return {}
    return document if isinstance(document, dict) and document.get("ok") is False else {}


def _description(answer: Answer) -> str:
    return text_at(_document(answer), "description").lower()


def _meaning(answer: Answer, now: datetime) -> NetworkError:
    """What an answer that is no success means."""
    said = _description(answer)
    where: dict[str, Param] = {"host": answer.host, "status": answer.status}
    if "failed to send message #" in said:
        # Of an album: what stands before that number may be there for everybody to see.
        return OutcomeUnknown("telegram.album_broke_off", **where)
    if answer.status == 429 and (until := _until(answer, now)):
        return Throttled("http.throttled", until=until, **where)
    if any(one in said for one in _GONE):
        return Refused(RefusalKind.REMOVED, "http.refused_removed", **where)
    if "upgraded to a supergroup" in said:
        return Refused(RefusalKind.ACCOUNT, "telegram.moved", **where)
    if any(one in said for one in _RIGHTS):
        return Refused(RefusalKind.PERMISSION, "telegram.no_rights", **where)
    if answer.status == 404:
        return Refused(RefusalKind.SIGN_IN, "http.refused_sign_in", **where)
    try:
        check_status(answer, now)
    except NetworkError as error:
        return error
    return trouble(answer.purpose, "http.answer_unreadable", **where)


def _until(answer: Answer, now: datetime) -> datetime | None:
    try:
        seconds = float(_document(answer)["parameters"]["retry_after"])
        return now + min(timedelta(seconds=max(seconds, 1)), LONGEST_WAIT)
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
