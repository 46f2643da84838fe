"""Discord channels, by a webhook or a bot: texts, pictures with descriptions, films, corrections. Nobody is pinged.

A bot gives each message a nonce, which Discord remembers for some minutes, and can read the channel; a webhook can do
neither: what became of a message of its whose answer was lost, a person says.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.connecting import Candidate, HealthReport, SignInWay
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.said_text import said_texts
from scheduler_app.domain.sign_in import Credential
from scheduler_app.errors import NetworkError, RefusalKind, Refused
from scheduler_app.networks.discord_calls import HOST, DiscordCalls, door
from scheduler_app.networks.discord_connecting import WAYS, DiscordConnecting
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.json_parts import number_at, rows, text_at, word_at
from scheduler_app.networks.media_upload import FormFile, Multipart
from scheduler_app.networks.network import Absent, CannotTell, Fence, Found, Metrics, Published, PublishRequest
from scheduler_app.networks.sign_ins import SignIns

_BETWEEN_PARTS = " "
_LISTED = "100"
_LONGEST_NONCE = 25
# The clocks of two machines never agree quite.
_MARGIN = timedelta(minutes=1)
# Milliseconds from which Discord counts, and the bits of a number that are not time.
_EPOCH, _NOT_TIME = 1_420_070_400_000, 22


class DiscordNetwork:
    """The client. ``host`` is where Discord is for channels that are connected from now on."""

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
        self._calls = DiscordCalls(http, clock or Clock())
        self._connecting = DiscordConnecting(self._calls, sign_ins, host)

    def identify(self, account: Account) -> str:
        return self._connecting.named(self._sign_ins.current(account))["id"]

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        signed = self._sign_ins.current(request.account)
        way_in, fences, ids, channel = door(signed), [fence], list[str](), ""
        for number, body in enumerate(self._bodies(request)):
            step = f"part-{number + 1}"
            if step in request.steps:
                ids.append(request.steps[step])
                continue
            if way_in.bot:
                body |= {"nonce": _nonce(request, number), "enforce_nonce": True}
            answer = self._send(
                signed, "POST", way_in.made_at, request, number, body, fences.pop() if fences else None,
                query=None if way_in.bot else {"wait": "true"},
            )  # fmt: skip
            ids.append(answer.json_word("id"))
            channel = word_at(answer.json_object(), "channel_id")
            request.note(step, ids[-1])
        return _published(request.account, ids, channel)

    def find_published(self, request: PublishRequest) -> Found:
        signed = self._sign_ins.current(request.account)
        way_in = door(signed)
        if not way_in.bot:
            return CannotTell("lookup.not_offered")
        try:
            query = {"limit": _LISTED, "after": _since(request.scheduled_for - _MARGIN)}
            listed = self._calls.look(signed, way_in.messages, query)
            found = [one for one in listed.json_list() if word_at(one, "id")]
        except NetworkError as error:
            return CannotTell(error.code)
        if len(found) >= int(_LISTED):
            return CannotTell("lookup.too_many_since")
        ids = [
            request.steps.get(f"part-{number + 1}", "")
            or next((word_at(one, "id") for one in found if _is(one, text, _nonce(request, number), signed)), "")
            for number, text in enumerate(said_texts(request.content, self.facts))
        ]
        return _published(request.account, ids, signed.identity) if all(ids) else Absent()

    def delete(self, account: Account, remote_id: str) -> None:
        """The last part first: an interruption leaves a beginning without its end, never the reverse."""
        signed = self._sign_ins.current(account)
        for one in reversed(remote_id.split(_BETWEEN_PARTS)):
            try:
                self._calls.publish(signed, "DELETE", f"{door(signed).messages}/{quote(one)}")
            except Refused as refused:
                if refused.kind is not RefusalKind.REMOVED:
                    raise

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        signed, ids = self._sign_ins.current(request.account), remote_id.split(_BETWEEN_PARTS)
        bodies = self._bodies(request)
        if len(bodies) != len(ids):
            raise Refused(RefusalKind.CONTENT, "thread.other_length", before=len(ids), now=len(bodies))
        fences, channel = [fence], ""
        for number, (body, one) in enumerate(zip(bodies, ids, strict=True)):
            # What is not listed among the attachments goes away.
            body.setdefault("attachments", [])
            url = f"{door(signed).messages}/{quote(one)}"
            answer = self._send(signed, "PATCH", url, request, number, body, fences.pop() if fences else None)
            answer.json_word("id")
            channel = word_at(answer.json_object(), "channel_id")
        return _published(request.account, ids, channel)

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        signed = self._sign_ins.current(account)
        first = remote_id.partition(_BETWEEN_PARTS)[0]
        said = self._calls.look(signed, f"{door(signed).messages}/{quote(first)}").json_object()
        return Metrics(likes=sum(number_at(one, "count") or 0 for one in rows(said, "reactions")))

    def ways(self) -> tuple[SignInWay, ...]:
        return WAYS

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        return self._connecting.candidates(way, given)

    def look(self, account: Account) -> HealthReport:
        return self._connecting.look(account)

    def revoke(self, account: Account) -> None:
        """A webhook is other people's as well, and a bot's token ends where the bot was made."""

    def _bodies(self, request: PublishRequest) -> list[dict[str, Any]]:
        bodies = []
        for text, part in zip(said_texts(request.content, self.facts), request.content.parts, strict=True):
            body: dict[str, Any] = {"content": text, "allowed_mentions": {"parse": []}}
            if part.media:
                body["attachments"] = [
                    {"id": index, "filename": _file_name(index, item.media_type), "description": item.description}
                    for index, item in enumerate(part.media)
                ]
            bodies.append(body)
        return bodies

    def _send(
        self,
        signed: Credential,
        method: str,
        url: str,
        request: PublishRequest,
        number: int,
        body: dict[str, Any],
        fence: Fence | None,
        query: Mapping[str, str] | None = None,
    ) -> Answer:
        limit, items = self.facts.send_budget.total_seconds(), request.content.parts[number].media
        if not items:
            return self._calls.publish(signed, method, url, query=query, json=body, fence=fence, limit=limit)
        files = []
        for index, item in enumerate(items):
            file = request.media[item.media_hash]
            name = _file_name(index, item.media_type)
            files.append(FormFile(f"files[{index}]", file.path, name, file.media_type))
        form = Multipart({"payload_json": json.dumps(body, ensure_ascii=False)}, files=files)
        return self._calls.publish(signed, method, url, query=query, upload=form, fence=fence, limit=limit)


def _file_name(index: int, media_type: str) -> str:
    return f"file{index}.{media_type.partition('/')[2]}"


def _nonce(request: PublishRequest, number: int) -> str:
    """The same on every try of this part, in the 25 characters it may have."""
    end = f"-{number}"
    return f"{request.idempotency_key[-(_LONGEST_NONCE - len(end)) :]}{end}"


def _is(row: dict[str, Any], text: str, nonce: str, signed: Credential) -> bool:
    """By the nonce where it is listed, otherwise by the bot's own words."""
    if row.get("nonce"):
        return word_at(row, "nonce") == nonce
    ours = word_at(row, "author", "id") == signed.extra.get("user")
    return ours and text_at(row, "content").strip() == text.strip()


def _since(at: datetime) -> str:
    """The least number a message of that moment can have."""
    return str(max(int(at.astimezone(UTC).timestamp() * 1000) - _EPOCH, 0) << _NOT_TIME)


def _published(account: Account, ids: list[str], channel: str) -> Published:
    where = account.address if "/channels/" in account.address else "https://discord.com/channels/@me"
    return Published(_BETWEEN_PARTS.join(ids), f"{where}/{quote(channel)}/{quote(ids[0])}")


def create(facts: NetworkFacts, settings: HttpSettings, sign_ins: SignIns) -> DiscordNetwork:
    # Discord wants its callers to name themselves in this form.
    return DiscordNetwork(
        facts, HttpClient(replace(settings, user_agent=f"DiscordBot ({settings.user_agent}, 1)")), sign_ins
    )
