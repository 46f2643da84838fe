"""Channels of Microsoft Teams, by a workflow that posts what its address is sent: a title, words and a link.

Its answer only says that the workflow was started. No id comes back and nothing can be read, changed or taken away: the
id of a post is Duta's own, and what became of one whose answer was lost, a person says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Candidate, HealthReport, SignInWay
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.errors import InvalidInput, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.network import CannotTell, Fence, Found, Published, PublishRequest
from scheduler_app.networks.redaction import SECRETS
from scheduler_app.networks.sign_ins import SignIns

MOST_BYTES = 28_000
_WAYS = (SignInWay("webhook", SignInKind.WEBHOOK, (Ask("webhook_address", secret=True), Ask("name"))),)
_HOSTS = (".logic.azure.com", ".api.powerplatform.com")
_RETIRED = (".webhook.office.com", "outlook.office.com")
_WORKFLOW = re.compile(r"/workflows/([0-9A-Za-z-]{8,64})/")
# A workflow that was deleted or switched off, and a signature that does not fit any more.
_KINDS = {404: RefusalKind.SIGN_IN}
_ACCEPTED = 202
_READ_IN = "https://teams.microsoft.com"


class TeamsNetwork:
    """The client. ``host`` takes the place of the host that the address of a new account names."""

    def __init__(self, facts: NetworkFacts, http: HttpClient, sign_ins: SignIns, *, host: str = "") -> None:
        self.facts = facts
        self._http = http
        self._sign_ins = sign_ins
        self._host = host

    def identify(self, account: Account) -> str:
        """Nobody can be asked: the workflow's own name stands in its address."""
        return _workflow(self._sign_ins.current(account).access)

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        message = _message(request.content)
        if len(json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()) > MOST_BYTES:
            raise Refused(RefusalKind.CONTENT, "teams.too_long")
        signed = self._sign_ins.current(request.account)
        _hide(signed.access)
        answer = self._http.call(
            Purpose.PUBLISH, "POST", f"{signed.server}{signed.access}", json=message, kinds=_KINDS, fence=fence,
            limit=self.facts.send_budget.total_seconds(),
        )  # fmt: skip
        if answer.status != _ACCEPTED:
            raise OutcomeUnknown("http.answer_unreadable", host=answer.host, status=answer.status)
        return Published(request.idempotency_key, _READ_IN)

    def find_published(self, request: PublishRequest) -> Found:
        return CannotTell("lookup.not_offered")

    def ways(self) -> tuple[SignInWay, ...]:
        return _WAYS

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        """Without asking Teams: everything that the address is sent becomes a message."""
        server, access = self._split(given.get("webhook_address", "").strip())
        identity, name = _workflow(access), given.get("name", "").strip()
        _hide(access)
        credential = Credential("teams", identity, SignInKind.WEBHOOK, server=self._host or server, access=access)
        return (Candidate(identity, name or identity, name or identity, _READ_IN, credential),)

    def look(self, account: Account) -> HealthReport:
        """Whether it is signed in here; Teams itself cannot be asked without a post."""
        try:
            self._sign_ins.current(account)
        except Refused:
            return HealthReport(AccountHealth.SIGN_IN_NEEDED)
        return HealthReport(AccountHealth.READY)

    def revoke(self, account: Account) -> None:
        """The workflow belongs to whoever made it."""

    def _split(self, address: str) -> tuple[str, str]:
        """The server and the rest, which stays byte for byte: the signature is over it."""
        try:
            parts = urlsplit(address)
            host = parts.hostname or ""
        except ValueError:
            raise InvalidInput("teams.no_workflow") from None
        if host.endswith(_RETIRED):
            raise InvalidInput("teams.retired")
        if parts.scheme != "https" or parts.username or not host.endswith(_HOSTS) or not _signature(parts.query):
            raise InvalidInput("teams.no_workflow")
        server = f"https://{parts.netloc}"
        return server, address[len(server) :]


def _message(content: Content) -> dict[str, Any]:
    """A card of the version that every Teams renders. Its words are runs of text, in which nothing is markup."""
    (part,) = content.parts
    body: list[dict[str, Any]] = []
    if content.title:
        body.append(_line(content.title, {"weight": "Bolder", "size": "Large"}))
    spacing = "Default"
    for line in part.text.splitlines():
        if line.strip():
            body.append({**_line(line, {}), "spacing": spacing})
        spacing = "None" if line.strip() else "Medium"
    card: dict[str, Any] = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "msteams": {"width": "Full"},
        "body": body,
    }
    if content.link:
        card["actions"] = [{"type": "Action.OpenUrl", "title": urlsplit(content.link).netloc, "url": content.link}]
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": None, "content": card}
    return {"type": "message", "attachments": [attachment]}


def _line(text: str, look: dict[str, str]) -> dict[str, Any]:
    return {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": text, **look}]}


def _signature(query: str) -> str:
    return dict(parse_qsl(query)).get("sig", "")


def _workflow(access: str) -> str:
    found = _WORKFLOW.search(access)
    if found is None:
        raise InvalidInput("teams.no_workflow")
    return found[1]


def _hide(access: str) -> None:
    SECRETS.register(_signature(access.partition("?")[2]))


def create(facts: NetworkFacts, settings: HttpSettings, sign_ins: SignIns) -> TeamsNetwork:
    return TeamsNetwork(facts, HttpClient(settings), sign_ins)
