"""Discord as it describes itself: channels with webhooks and bots, numbers that hold their time, nested form errors.

It checks the version in the address, who asks and whether they may, every parameter, that nobody can be pinged, and
that each file is described by an attachment; a nonce that is to be kept makes one message.
"""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, field
from typing import Any

from scheduler_app.clock import Clock
from tests.networks.standins.serving import Asked, Document, Given, StandIn, StandInRefusal, only

_EPOCH = 1_420_070_400_000
_MOST_FILE = 10 * 1024 * 1024
_BODY = {"content", "allowed_mentions", "attachments"}


@dataclass
class Message:
    id: str
    author: str
    content: str
    nonce: str
    alts: tuple[str, ...]
    files: tuple[bytes, ...]
    by_hook: bool


@dataclass
class Channel:
    id: str
    guild: str
    name: str
    hook: str
    hook_token: str
    bot: str
    bot_token: str
    messages: list[Message] = field(default_factory=list)
    bot_may: bool = True
    hook_is_there: bool = True


def refused(status: int, code: int, message: str, **more: Any) -> StandInRefusal:
    return StandInRefusal(status, {"code": code, "message": message, **more})


def too_many(seconds: float) -> StandInRefusal:
    body = {"message": "You are being rate limited.", "retry_after": seconds, "global": False}
    return StandInRefusal(429, body, {"Retry-After": str(round(seconds)), "X-RateLimit-Scope": "user"})


def _invalid(name: str) -> StandInRefusal:
    problem = {name: {"_errors": [{"code": "BASE_TYPE_BAD", "message": "wrong"}]}}
    return refused(400, 50035, "Invalid Form Body", errors=problem)


class DiscordStandIn(StandIn):
    """``say_next`` makes the next request that readers would see fail; of the real one no ``lists_nonces`` is known."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock
        self.channels: list[Channel] = []
        self.say_next: StandInRefusal | None = None
        self.lists_nonces = False
        self._numbers = itertools.count(1)

    def number(self) -> str:
        since = int(self.clock.now().timestamp() * 1000) - _EPOCH
        return str((since << 22) + next(self._numbers))

    def open_channel(self, name: str) -> Channel:
        made = Channel(
            self.number(), self.number(), name, self.number(), f"hookSecret{next(self._numbers):050d}", self.number(),
            f"MTAwbotSecret.Gabcde.{next(self._numbers):030d}",
        )  # fmt: skip
        self.channels.append(made)
        return made

    def handle(self, asked: Asked) -> Given:
        match asked.method, asked.path.strip("/").split("/"):
            case "GET", ["api", "v10", "users", "@me"]:
                return Given(body={"id": self._bot(asked).bot, "bot": True})
            case "GET", ["api", "v10", "channels", number]:
                channel = self._channel(asked, number)
                return Given(body={"id": channel.id, "name": channel.name, "guild_id": channel.guild, "type": 0})
            case method, ["api", "v10", "channels", number, "messages", *rest]:
                return self._messages(asked, method, rest, self._channel(asked, number), by_hook=False)
            case "GET", ["api", "v10", "webhooks", number, token]:
                channel = self._hook(number, token)
                where = {"channel_id": channel.id, "guild_id": channel.guild}
                return Given(body={"id": channel.hook, "name": channel.name, "token": channel.hook_token, **where})
            case "POST", ["api", "v10", "webhooks", number, token]:
                return self._messages(asked, "POST", [], self._hook(number, token), by_hook=True)
            case method, ["api", "v10", "webhooks", number, token, "messages", message]:
                return self._messages(asked, method, [message], self._hook(number, token), by_hook=True)
        raise StandInRefusal(404, {"code": 0, "message": "404: Not Found"})

    def _bot(self, asked: Asked) -> Channel:
        said = asked.headers.get("authorization", "")
        for one in self.channels:
            if said == f"Bot {one.bot_token}":
                return one
        raise StandInRefusal(401, {"code": 0, "message": "401: Unauthorized"})

    def _channel(self, asked: Asked, number: str) -> Channel:
        channel = self._bot(asked)
        if number != channel.id:
            raise refused(404, 10003, "Unknown Channel")
        if not channel.bot_may:
            raise refused(403, 50001, "Missing Access")
        return channel

    def _hook(self, number: str, token: str) -> Channel:
        channel = next((one for one in self.channels if one.hook == number), None)
        if channel is None or not channel.hook_is_there:
            raise refused(404, 10015, "Unknown Webhook")
        if token != channel.hook_token:
            raise refused(401, 50027, "Invalid Webhook Token")
        return channel

    def _messages(self, asked: Asked, method: str, rest: list[str], channel: Channel, *, by_hook: bool) -> Given:
        if method == "POST" and not rest:
            return self._made(asked, channel, by_hook=by_hook)
        if method == "GET" and not rest:
            return self._listed(asked, channel)
        only(asked.query, set(), _invalid)
        found = next((one for one in channel.messages if one.id == rest[0] and one.by_hook == by_hook), None)
        if method != "GET":
            self._refuse_if_told()
        if found is None:
            raise refused(404, 10008, "Unknown Message")
        if method == "DELETE":
            channel.messages.remove(found)
            return Given(204, b"")
        if method == "PATCH":
            body, files = _body(asked, _BODY)
            found.content, found.alts, found.files = body["content"], _alts(body, files), tuple(files.values())
        return Given(body=self._shown(channel, found))

    def _made(self, asked: Asked, channel: Channel, *, by_hook: bool) -> Given:
        body, files = _body(asked, _BODY if by_hook else _BODY | {"nonce", "enforce_nonce"})
        only(asked.query, {"wait"} if by_hook else set(), _invalid)
        self._refuse_if_told()
        if not body["content"].strip() and not files:
            raise refused(400, 50006, "Cannot send an empty message")
        nonce = body.get("nonce", "")
        if len(nonce) > 25:
            raise _invalid("nonce")
        if nonce and body.get("enforce_nonce") is True:
            for one in channel.messages:
                if one.nonce == nonce:
                    return Given(body=self._shown(channel, one))
        author = channel.hook if by_hook else channel.bot
        content, alts = body["content"].strip(), _alts(body, files)
        made = Message(self.number(), author, content, nonce, alts, tuple(files.values()), by_hook)
        channel.messages.append(made)
        if by_hook and asked.query.get("wait") != "true":
            return Given(204, b"")
        return Given(body={**self._shown(channel, made), "nonce": nonce})

    def _listed(self, asked: Asked, channel: Channel) -> Given:
        only(asked.query, {"limit", "after"}, _invalid)
        if not 1 <= int(asked.query.get("limit", "50")) <= 100:
            raise _invalid("limit")
        after = int(asked.query.get("after", "0"))
        later = [one for one in channel.messages if int(one.id) > after]
        return Given(body=[self._shown(channel, one) for one in reversed(later[: int(asked.query["limit"])])])

    def _shown(self, channel: Channel, message: Message) -> Document:
        nonce = {"nonce": message.nonce} if self.lists_nonces and message.nonce else {}
        return {
            "id": message.id,
            "channel_id": channel.id,
            "content": message.content,
            "author": {"id": message.author, "bot": True},
            "reactions": [{"count": 3, "emoji": {"name": "☕"}}, {"count": 2, "emoji": {"name": "👏"}}],
            **nonce,
        }

    def _refuse_if_told(self) -> None:
        told, self.say_next = self.say_next, None
        if told is not None:
            raise told


def _body(asked: Asked, known: set[str]) -> tuple[Document, dict[str, bytes]]:
    form = asked.headers.get("content-type", "").startswith("multipart/")
    body = json.loads(asked.form["payload_json"]) if form else asked.json
    only(body, known, _invalid)
    if body.get("allowed_mentions") != {"parse": []}:
        raise AssertionError("everybody could be pinged")
    if len(body["content"]) > 2000:
        raise _invalid("content")
    files = {name: one.data for name, one in asked.files.items()} if form else {}
    if len(files) > 10:
        raise _invalid("files")
    if any(len(one) > _MOST_FILE for one in files.values()):
        raise refused(413, 40005, "Request entity too large")
    return body, files


def _alts(body: Document, files: dict[str, bytes]) -> tuple[str, ...]:
    described = body.get("attachments", [])
    for one in described:
        only(one, {"id", "filename", "description"}, _invalid)
        if f"files[{one['id']}]" not in files or len(one["description"]) > 1024:
            raise _invalid("attachments")
    if len(described) != len(files):
        raise _invalid("files")
    return tuple(one["description"] for one in described)
