"""Channels of Slack, by an incoming webhook: words, one way.

No id comes back and nothing can be read, changed or taken away: the id of a post is Duta's own, and what became of one
whose answer was lost, a person says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Candidate, HealthReport, SignInWay
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.said_text import said_texts
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.errors import InvalidInput, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.network import CannotTell, Fence, Found, Published, PublishRequest
from scheduler_app.networks.redaction import SECRETS
from scheduler_app.networks.sign_ins import SignIns

HOST = "https://hooks.slack.com"
_WAYS = (SignInWay("webhook", SignInKind.WEBHOOK, (Ask("webhook_address", secret=True), Ask("name"))),)
_ADDRESS = re.compile(r"https://hooks\.slack(?:-gov)?\.com/services/(T\w{6,20}/B\w{6,20})/(\w{16,40})/?")
_KINDS = {404: RefusalKind.SIGN_IN, 410: RefusalKind.ACCOUNT}
_FORBIDDEN = frozenset({403})
_READ_IN = "https://app.slack.com/client"


class SlackWebhookNetwork:
    """The client. ``host`` is where the webhooks of accounts that are connected from now on are."""

    def __init__(self, facts: NetworkFacts, http: HttpClient, sign_ins: SignIns, *, host: str = HOST) -> None:
        self.facts = facts
        self._http = http
        self._sign_ins = sign_ins
        self._server = "" if host == HOST else host

    def identify(self, account: Account) -> str:
        """Nobody can be asked: workspace and webhook stand in the address."""
        return self._sign_ins.current(account).identity

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        signed = self._sign_ins.current(request.account)
        (text,) = said_texts(request.content, self.facts)
        SECRETS.register(signed.access)
        answer = self._http.call(
            Purpose.PUBLISH, "POST", f"{signed.server or HOST}/services/{signed.identity}/{signed.access}",
            json={"text": escaped(text)}, kinds=_KINDS, accept=_FORBIDDEN, fence=fence,
            limit=self.facts.send_budget.total_seconds(),
        )  # fmt: skip
        if answer.status in _FORBIDDEN:
            kind = RefusalKind.SIGN_IN if answer.body.strip() == b"invalid_token" else RefusalKind.PERMISSION
            raise Refused(kind, f"http.refused_{kind.value}", host=answer.host, status=answer.status)
        if answer.body.strip() != b"ok":
            raise OutcomeUnknown("http.answer_unreadable", host=answer.host, status=answer.status)
        return Published(request.idempotency_key, f"{_READ_IN}/{signed.identity.partition('/')[0]}")

    def find_published(self, request: PublishRequest) -> Found:
        return CannotTell("lookup.not_offered")

    def ways(self) -> tuple[SignInWay, ...]:
        return _WAYS

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        """Without asking Slack: everything that the address is sent becomes a message."""
        address = _ADDRESS.fullmatch(given.get("webhook_address", "").strip())
        if address is None:
            raise InvalidInput("slack_webhook.no_webhook")
        identity, name = address[1], given.get("name", "").strip()
        credential = Credential("slack_webhook", identity, SignInKind.WEBHOOK, server=self._server, access=address[2])
        return (Candidate(identity, name or identity, name or identity, _READ_IN, credential),)

    def look(self, account: Account) -> HealthReport:
        """Whether it is signed in here; Slack itself cannot be asked without a post."""
        try:
            self._sign_ins.current(account)
        except Refused:
            return HealthReport(AccountHealth.SIGN_IN_NEEDED)
        return HealthReport(AccountHealth.READY)

    def revoke(self, account: Account) -> None:
        """The webhook belongs to whoever made it."""


def escaped(text: str) -> str:
    """As Slack takes plain text: these three would begin a link, a mention or an entity."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def create(facts: NetworkFacts, settings: HttpSettings, sign_ins: SignIns) -> SlackWebhookNetwork:
    return SlackWebhookNetwork(facts, HttpClient(settings), sign_ins)
