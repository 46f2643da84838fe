"""One request to a site's REST API, signed in with an application password, and what its refusals mean.

What goes wrong is named by a code in the error document; its words are in the site's own language. A web page where a
document should be is a firewall, a plugin for safety or a site that is being mended: it never speaks for WordPress.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.sign_in import Credential
from scheduler_app.errors import NetworkError, RefusalKind, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose, check_status, trouble
from scheduler_app.networks.json_parts import number_at, parse
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.network import Fence
from scheduler_app.networks.sign_ins import SignIns

# What is understood by its code; the rest by its status alone.
_UNDERSTOOD = frozenset({*range(400, 429), *range(430, 500), 500, 501})
_REFUSED: Mapping[str, tuple[RefusalKind, str]] = {
    "rest_not_logged_in": (RefusalKind.SIGN_IN, "wordpress.header_lost"),
    "incorrect_password": (RefusalKind.SIGN_IN, "http.refused_sign_in"),
    "invalid_username": (RefusalKind.SIGN_IN, "http.refused_sign_in"),
    "invalid_email": (RefusalKind.SIGN_IN, "http.refused_sign_in"),
    "application_passwords_disabled": (RefusalKind.SIGN_IN, "wordpress.no_app_passwords"),
    "application_passwords_disabled_for_user": (RefusalKind.SIGN_IN, "wordpress.no_app_passwords"),
    "rest_post_invalid_id": (RefusalKind.REMOVED, "http.refused_removed"),
    "rest_already_trashed": (RefusalKind.REMOVED, "http.refused_removed"),
    "rest_cannot_publish": (RefusalKind.PERMISSION, "wordpress.may_not_publish"),
    # Also said with status 400, to those who may not upload.
    "rest_cannot_create": (RefusalKind.PERMISSION, "http.refused_permission"),
    "rest_cannot_edit": (RefusalKind.PERMISSION, "http.refused_permission"),
    "rest_cannot_delete": (RefusalKind.PERMISSION, "http.refused_permission"),
    "rest_cannot_assign_term": (RefusalKind.PERMISSION, "http.refused_permission"),
    "rest_forbidden": (RefusalKind.PERMISSION, "http.refused_permission"),
    "rest_forbidden_context": (RefusalKind.PERMISSION, "http.refused_permission"),
    "rest_forbidden_status": (RefusalKind.PERMISSION, "http.refused_permission"),
    # PHP dropped a form that was larger than it takes, and WordPress sees none.
    "rest_upload_no_content_disposition": (RefusalKind.CONTENT, "wordpress.file_too_large"),
    "rest_upload_no_data": (RefusalKind.CONTENT, "wordpress.file_too_large"),
    "rest_upload_file_too_big": (RefusalKind.CONTENT, "wordpress.file_too_large"),
    "rest_upload_limited_space": (RefusalKind.QUOTA, "wordpress.no_room"),
    "rest_upload_user_quota_exceeded": (RefusalKind.QUOTA, "wordpress.no_room"),
    # With status 500, though the site looked at the file and will not have it.
    "rest_upload_unknown_error": (RefusalKind.CONTENT, "wordpress.file_refused"),
    "rest_upload_sideload_error": (RefusalKind.CONTENT, "wordpress.file_refused"),
    "rest_upload_image_type_not_supported": (RefusalKind.CONTENT, "wordpress.file_refused"),
    "rest_no_route": (RefusalKind.PERMISSION, "wordpress.no_such_route"),
}


class WordPressCalls:
    """Safe to use from many threads. Where requests go is said by what signs in, never by the database."""

    def __init__(self, http: HttpClient, sign_ins: SignIns, clock: Clock) -> None:
        self._http = http
        self._sign_ins = sign_ins
        self._clock = clock

    def credential(self, account: Account) -> Credential:
        return self._sign_ins.current(account)

    def ask(
        self,
        account: Account,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        upload: Upload | None = None,
        limit: float | None = None,
        understood: frozenset[str] = frozenset(),
    ) -> Answer:
        """A request that readers never see. Codes that are ``understood`` come back as the answer they are."""
        signed = self.credential(account)
        return self.as_signed(
            signed, method, path, query=query, json=json, upload=upload, limit=limit, understood=understood
        )

    def as_signed(
        self,
        signed: Credential,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        understood: frozenset[str] = frozenset(),
        **how: Any,
    ) -> Answer:
        """The same with what no account has yet."""
        purpose = Purpose.LOOK if method == "GET" else Purpose.PREPARE
        if purpose is Purpose.LOOK:
            # Something between us and the site may keep answers.
            query = {**(query or {}), "_": secrets.token_hex(6)}
        return self._call(purpose, signed, method, path, query=query, understood=understood, **how)

    def publish(
        self,
        account: Account,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        fence: Fence | None = None,
        limit: float | None = None,
        understood: frozenset[str] = frozenset(),
    ) -> Answer:
        """A request that readers see, sent once."""
        signed = self.credential(account)
        return self._call(
            Purpose.PUBLISH, signed, method, path,
            query=query, json=json, fence=fence, limit=limit, understood=understood,
        )  # fmt: skip

    def _call(
        self,
        purpose: Purpose,
        signed: Credential,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None,
        understood: frozenset[str],
        **how: Any,
    ) -> Answer:
        url = f"{signed.server}{path}"
        login = (signed.extra.get("user", ""), signed.access)
        answer = self._http.call(purpose, method, url, query=query, login=login, accept=_UNDERSTOOD, **how)
        if answer.ok or error_code(answer) in understood:
            return answer
        raise meaning(answer, self._clock.now())


def meaning(answer: Answer, now: datetime) -> NetworkError:
    """What an answer that is no success means."""
    code = error_code(answer)
    if code in _REFUSED:
        kind, said = _REFUSED[code]
        return Refused(kind, said, host=answer.host, status=answer.status)
    if answer.status == 413:
        return Refused(RefusalKind.CONTENT, "wordpress.file_too_large", host=answer.host, status=answer.status)
    if answer.status == 403 and not code:
        return Refused(RefusalKind.PERMISSION, "wordpress.blocked", host=answer.host, status=answer.status)
    try:
        check_status(answer, now)
    except NetworkError as error:
        return error
    return trouble(answer.purpose, "http.answer_unreadable", host=answer.host, status=answer.status)


def error_code(answer: Answer) -> str:
    """The code of the error document; empty when there is none."""
    if answer.ok:
        return ""
    document = _document(answer)
    code = document.get("code") if isinstance(document, dict) else None
    return code if isinstance(code, str) else ""


def id_in(answer: Answer) -> int:
    """The number of what a success made or changed. Raises trouble when it names none."""
    number = number_at(answer.json_object(), "id")
    if number is None or number < 1:
        raise trouble(answer.purpose, "http.answer_incomplete", host=answer.host, status=answer.status, field="id")
    return number


def term_that_exists(answer: Answer) -> int | None:
    """The number that a refusal names of a term that is there already."""
    return number_at(_document(answer), "data", "term_id")


def _document(answer: Answer) -> object:
    try:
        return parse(answer.body)
    except ValueError:
        return None
