"""Slack's Web API as it describes itself: status 200 whatever happened, ok says whether.

It checks the token, the method's verb and encoding, every parameter, that text is escaped, and that files went up
whole before they are shown; shown files become a message a few looks later.
"""

from __future__ import annotations

import html
import itertools
import re
from dataclasses import dataclass, field
from typing import Any

from scheduler_app.clock import Clock
from tests.networks.standins.serving import Asked, Document, Given, StandIn, StandInRefusal, only

_JSON = {"chat.postMessage", "chat.update", "chat.delete", "files.completeUploadExternal"}
_LOOKS = {"auth.test", "conversations.info", "conversations.history", "conversations.replies"}


@dataclass
class Bot:
    user: str
    token: str


@dataclass
class File:
    id: str
    length: int
    alt: str
    data: bytes = b""


@dataclass
class Message:
    ts: str
    user: str
    text: str
    thread: str = ""
    metadata: Document | None = None
    files: tuple[File, ...] = ()
    hidden_looks: int = 0


@dataclass
class Channel:
    id: str
    name: str
    members: set[str] = field(default_factory=set)
    messages: list[Message] = field(default_factory=list)
    archived: bool = False


def refused(error: str, **more: Any) -> StandInRefusal:
    return StandInRefusal(200, {"ok": False, "error": error, **more})


def _unknown(name: str) -> StandInRefusal:
    return refused("invalid_arguments", response_metadata={"messages": [f"[ERROR] {name}"]})


class SlackStandIn(StandIn):
    """``say_next`` makes the next call that readers would see fail; ``file_looks`` is how long shown files take."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock
        self.bots: list[Bot] = []
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, File] = {}
        self.say_next: StandInRefusal | None = None
        self.file_looks = 0
        self._numbers = itertools.count(1)

    def make_bot(self) -> Bot:
        number = next(self._numbers)
        self.bots.append(Bot(f"U0{number:07d}", f"xoxb-slackBotSecret-{number:020d}"))
        return self.bots[-1]

    def open_channel(self, name: str, *members: Bot) -> Channel:
        made = Channel(f"C0{next(self._numbers):07d}", name, {one.user for one in members})
        self.channels[made.id] = made
        return made

    def say(self, channel: Channel, user: str, text: str, thread: str = "") -> Message:
        """Somebody else says something."""
        channel.messages.append(Message(self._ts(), user, text, thread))
        return channel.messages[-1]

    def handle(self, asked: Asked) -> Given:
        if asked.path.startswith("/upload/"):
            return self._upload(asked)
        method = asked.path.removeprefix("/api/")
        made = getattr(self, f"_{re.sub('[A-Z]', lambda one: '_' + one[0].lower(), method).replace('.', '_')}", None)
        if made is None:
            raise refused("unknown_method")
        bot = next((one for one in self.bots if one.token == asked.token), None)
        if bot is None:
            raise refused("invalid_auth")
        if method in _LOOKS:
            given = dict(asked.query)
        else:
            given = asked.json if method in _JSON else asked.form
        return Given(body={"ok": True, **made(bot, given)})

    def _auth_test(self, bot: Bot, given: Document) -> Document:
        only(given, set(), _unknown)
        return {"team": "KBRI", "user_id": bot.user, "bot_id": "B01", "url": "https://kbri.slack.com/"}

    def _conversations_info(self, bot: Bot, given: Document) -> Document:
        only(given, {"channel"}, _unknown)
        channel = self._channel(given)
        return {"channel": {"id": channel.id, "name": channel.name, "is_member": bot.user in channel.members}}

    def _chat_post_message(self, bot: Bot, given: Document) -> Document:
        only(given, {"channel", "text", "metadata", "thread_ts"}, _unknown)
        channel = self._writable(bot, given)
        only(given["metadata"], {"event_type", "event_payload"}, _unknown)
        thread = self._thread_of(channel, given)
        made = Message(self._ts(), bot.user, _text(given["text"]), thread, given["metadata"])
        channel.messages.append(made)
        return {"channel": channel.id, "ts": made.ts, "message": self._shown(channel, made)}

    def _chat_update(self, bot: Bot, given: Document) -> Document:
        only(given, {"channel", "ts", "text"}, _unknown)
        channel = self._writable(bot, given)
        message = self._own(bot, channel, given, "cant_update_message")
        message.text = _text(given["text"])
        return {"channel": channel.id, "ts": message.ts, "text": given["text"]}

    def _chat_delete(self, bot: Bot, given: Document) -> Document:
        only(given, {"channel", "ts"}, _unknown)
        channel = self._writable(bot, given)
        channel.messages.remove(self._own(bot, channel, given, "cant_delete_message"))
        return {"channel": channel.id, "ts": given["ts"]}

    def _files_get_upload_u_r_l_external(self, _bot: Bot, given: Document) -> Document:
        only(given, {"filename", "length", "alt_txt"}, _unknown)
        if not given.get("filename") or int(given["length"]) < 1:
            raise _unknown("length")
        made = File(f"F0{next(self._numbers):07d}", int(given["length"]), given.get("alt_txt", ""))
        self.files[made.id] = made
        return {"upload_url": f"{self.url}/upload/{made.id}", "file_id": made.id}

    def _files_complete_upload_external(self, bot: Bot, given: Document) -> Document:
        only(given, {"files", "channel_id", "initial_comment", "thread_ts"}, _unknown)
        channel = self._writable(bot, {"channel": given["channel_id"]})
        files = tuple(self.files[one["id"]] for one in given["files"])
        if any(len(one.data) != one.length for one in files):
            raise refused("file_not_found")
        thread, text = self._thread_of(channel, given), _text(given["initial_comment"])
        channel.messages.append(Message(self._ts(), bot.user, text, thread, None, files, self.file_looks))
        return {"files": [{"id": one.id} for one in files]}

    def _conversations_history(self, _bot: Bot, given: Document) -> Document:
        only(given, {"channel", "oldest", "limit", "include_all_metadata"}, _unknown)
        return self._listed(given, [one for one in self._channel(given).messages if not one.thread])

    def _conversations_replies(self, _bot: Bot, given: Document) -> Document:
        only(given, {"channel", "ts", "oldest", "limit", "include_all_metadata"}, _unknown)
        found = [one for one in self._channel(given).messages if given["ts"] in (one.ts, one.thread)]
        if not found:
            raise refused("thread_not_found")
        return self._listed(given, list(reversed(found)))

    def _listed(self, given: Document, found: list[Message]) -> Document:
        channel = self._channel(given)
        for one in found:
            one.hidden_looks -= 1
        later = [one for one in found if float(one.ts) > float(given.get("oldest", "0")) and one.hidden_looks < 0]
        size = int(given["limit"])
        rows = [self._shown(channel, one) for one in reversed(later)][:size]
        return {"messages": rows, "has_more": len(later) > size}

    def _shown(self, channel: Channel, message: Message) -> Document:
        replies = sum(one.thread == message.ts for one in channel.messages)
        return {
            "type": "message",
            "ts": message.ts,
            "user": message.user,
            "text": message.text,
            "reply_count": replies,
            "reactions": [{"name": "coffee", "count": 3}, {"name": "clap", "count": 1}],
            **({"metadata": message.metadata} if message.metadata else {}),
        }

    def _upload(self, asked: Asked) -> Given:
        file = self.files[asked.path.rpartition("/")[2]]
        if asked.method != "POST" or asked.token or len(asked.body) != file.length:
            raise StandInRefusal(400, b"bad upload")
        file.data = asked.body
        return Given(200, f"OK - {file.length}".encode(), {"Content-Type": "text/plain"})

    def _ts(self) -> str:
        return f"{int(self.clock.now().timestamp())}.{next(self._numbers):06d}"

    def _channel(self, given: Document) -> Channel:
        if given["channel"] not in self.channels:
            raise refused("channel_not_found")
        return self.channels[given["channel"]]

    def _writable(self, bot: Bot, given: Document) -> Channel:
        told, self.say_next = self.say_next, None
        if told is not None:
            raise told
        channel = self._channel(given)
        if channel.archived:
            raise refused("is_archived")
        if bot.user not in channel.members:
            raise refused("not_in_channel")
        return channel

    def _thread_of(self, channel: Channel, given: Document) -> str:
        thread = str(given.get("thread_ts", ""))
        if thread and all(one.ts != thread for one in channel.messages):
            raise refused("thread_not_found")
        return thread

    def _own(self, bot: Bot, channel: Channel, given: Document, otherwise: str) -> Message:
        for one in channel.messages:
            if one.ts == given["ts"]:
                if one.user != bot.user:
                    raise refused(otherwise)
                return one
        raise refused("message_not_found")


def _text(text: str) -> str:
    if not text:
        raise refused("no_text")
    if len(html.unescape(text)) > 40_000:
        raise refused("msg_too_long")
    if re.search(r"[<>]|&(?!amp;|lt;|gt;)", text):
        raise _unknown("text is not escaped")
    return text


def as_read(message: Message) -> tuple[str, tuple[str, ...]]:
    """What a reader gets: the words, and the descriptions of what is shown."""
    return html.unescape(message.text), tuple(one.alt for one in message.files)
