"""Telegram channels, by a bot that is one of their administrators: texts, pictures, films, albums, corrections.

It takes no key, and a bot cannot read what a channel holds: what became of a post whose answer was lost, a person says.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Any
from urllib.parse import quote

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.connecting import Candidate, HealthReport, SignInWay
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.said_text import said_texts
from scheduler_app.errors import OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.json_parts import number_at, word_at
from scheduler_app.networks.network import CannotTell, Fence, Found, Published, PublishRequest
from scheduler_app.networks.sign_ins import SignIns
from scheduler_app.networks.telegram_calls import HOST, TelegramCalls
from scheduler_app.networks.telegram_connecting import WAYS, TelegramConnecting
from scheduler_app.networks.telegram_messages import Sent, correcting, sending

_BETWEEN_PARTS = " "
_CHANNELS = "-100"
_MOST_MESSAGES = 2**63


class TelegramNetwork:
    """The client. ``host`` is where the Bot API is for channels that are connected from now on."""

    def __init__(
        self,
        facts: NetworkFacts,
        http: HttpClient,
        sign_ins: SignIns,
        *,
        clock: Clock | None = None,
        host: str = HOST,
    ) -> None:
        self.facts = facts
        self._sign_ins = sign_ins
        self._calls = TelegramCalls(http, clock or Clock())
        self._connecting = TelegramConnecting(self._calls, sign_ins, host)

    def identify(self, account: Account) -> str:
        chat = self._calls.look(self._sign_ins.current(account), "getChat", chat_id=account.identity)
        return word_at(chat, "id")

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        signed, limit = self._sign_ins.current(request.account), self.facts.send_budget.total_seconds()
        fences: list[Fence] = [fence]
        parts: list[Sent] = []
        message: dict[str, Any] = {}
        for number, text in enumerate(said_texts(request.content, self.facts)):
            step = f"part-{number + 1}"
            if step in request.steps:
                parts.append(Sent.read(request.steps[step]))
                continue
            call = sending(request, number, text, parts[-1].ids[0] if parts else None)
            made = self._calls.publish(
                signed, call.method, call.json, upload=call.upload, limit=limit, fence=fences.pop() if fences else None
            )
            parts.append(Sent(_ids(made), call.upload is not None))
            request.note(step, str(parts[-1]))
            message = made[0]
        return _published(request.account, parts, message)

    def find_published(self, request: PublishRequest) -> Found:
        return CannotTell("lookup.not_offered")

    def delete(self, account: Account, remote_id: str) -> None:
        """What is not there any more Telegram passes over."""
        ids = list(chain.from_iterable(part.ids for part in _parts(remote_id)))
        asked = {"chat_id": account.identity, "message_ids": ids}
        self._calls.publish(self._sign_ins.current(account), "deleteMessages", asked)

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        signed, parts = self._sign_ins.current(request.account), _parts(remote_id)
        texts = said_texts(request.content, self.facts)
        if len(texts) != len(parts):
            raise Refused(RefusalKind.CONTENT, "thread.other_length", before=len(parts), now=len(texts))
        for part, sent in zip(request.content.parts, parts, strict=True):
            if len(part.media) != (len(sent.ids) if sent.pictures else 0):
                raise Refused(RefusalKind.CONTENT, "telegram.pictures_stay")
        fences: list[Fence] = [fence]
        message: dict[str, Any] = {}
        for number, (text, sent) in enumerate(zip(texts, parts, strict=True)):
            for call in correcting(request, number, text, sent):
                made = self._calls.publish(
                    signed, call.method, call.json, upload=call.upload, fence=fences.pop() if fences else None,
                    limit=self.facts.send_budget.total_seconds(), same_is_fine=True,
                )  # fmt: skip
                message = made[0] if made else message
        return _published(request.account, parts, message)

    def ways(self) -> tuple[SignInWay, ...]:
        return WAYS

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        return self._connecting.candidates(given)

    def look(self, account: Account) -> HealthReport:
        return self._connecting.look(account)

    def revoke(self, account: Account) -> None:
        """A token ends only where the bot was made."""


def _parts(remote_id: str) -> list[Sent]:
    return [Sent.read(one) for one in remote_id.split(_BETWEEN_PARTS)]


def _ids(messages: list[dict[str, Any]]) -> tuple[int, ...]:
    """The numbers of the messages; 0 is one that Telegram took and shows later, under a number it does not say."""
    ids = tuple(number_at(one, "message_id") or 0 for one in messages)
    if not ids or not all(0 < one < _MOST_MESSAGES for one in ids):
        raise OutcomeUnknown("telegram.number_later")
    return ids


def _published(account: Account, parts: list[Sent], message: Mapping[str, Any]) -> Published:
    name = word_at(message, "chat", "username") or account.address.partition("://t.me/")[2]
    where = name or f"c/{account.identity.removeprefix(_CHANNELS)}"
    remote_id = _BETWEEN_PARTS.join(map(str, parts))
    return Published(remote_id, f"https://t.me/{quote(where)}/{parts[0].ids[0]}")


def create(facts: NetworkFacts, settings: HttpSettings, sign_ins: SignIns) -> TelegramNetwork:
    return TelegramNetwork(facts, HttpClient(settings), sign_ins)
