"""Telegram's Bot API as it describes itself: every answer says ok, and a refusal says what in its description.

It checks the token in the address, every parameter, the bot's rights in the channel, lengths in UTF-16, that each file
of an album is attached, and that what a form holds besides files is JSON in a text.
"""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import dataclass, field
from typing import Any

from tests.networks.standins.serving import Asked, Document, Given, StandIn, StandInRefusal, only

METHODS = (
    "getMe", "getChat", "getChatMember", "sendMessage", "sendPhoto", "sendVideo", "sendMediaGroup", "editMessageText",
    "editMessageMedia", "deleteMessages",
)  # fmt: skip
ALL_RIGHTS = ("can_post_messages", "can_edit_messages", "can_delete_messages")
_TOKEN = re.compile(r"(\d+):[A-Za-z0-9_-]{35}")
_MOST_PICTURE = 10_000_000


@dataclass
class Bot:
    id: int
    username: str
    token: str


@dataclass
class Message:
    id: int
    text: str
    kind: str = ""
    data: bytes = b""
    album: str = ""
    answers: int | None = None
    film: Document = field(default_factory=dict)


@dataclass
class Channel:
    id: int
    title: str
    username: str
    rights: dict[int, tuple[str, ...]]
    messages: list[Message] = field(default_factory=list)
    type: str = "channel"

    @property
    def shown(self) -> Document:
        names = {"username": self.username} if self.username else {}
        return {"id": self.id, "type": self.type, "title": self.title, **names}


def refused(status: int, description: str, **parameters: Any) -> StandInRefusal:
    body: Document = {"ok": False, "error_code": status, "description": description}
    return StandInRefusal(status, {**body, "parameters": parameters} if parameters else body)


def _unknown(name: str) -> StandInRefusal:
    """The real one passes over what it does not know; a client that says such a thing means something else."""
    return refused(400, f"Bad Request: {name} is not known here")


class TelegramStandIn(StandIn):
    """``say_next`` makes the next call that readers would see fail; ``number_later`` hides the numbers of messages."""

    def __init__(self) -> None:
        super().__init__()
        self.bots: dict[str, Bot] = {}
        self.channels: dict[int, Channel] = {}
        self.say_next: StandInRefusal | None = None
        self.number_later = False
        self._numbers = itertools.count(11)

    def make_bot(self) -> Bot:
        number = next(self._numbers)
        bot = Bot(7_000_000_000 + number, f"duta{number}_bot", f"{7_000_000_000 + number}:AAsecretOfABot{number:021d}")
        self.bots[bot.token] = bot
        return bot

    def open_channel(self, title: str, username: str, bot: Bot, rights: tuple[str, ...] = ALL_RIGHTS) -> Channel:
        channel = Channel(-1_001_000_000_000 - next(self._numbers), title, username, {bot.id: rights})
        self.channels[channel.id] = channel
        return channel

    def visible(self, channel: Channel) -> list[str]:
        """What readers see, oldest first; an album is one post."""
        return [
            "\n".join(one.text for one in album)
            for _, album in itertools.groupby(channel.messages, key=lambda one: one.album or one.id)
        ]

    def handle(self, asked: Asked) -> Given:
        _, bot_and_token, method = [*asked.path.split("/"), ""][:3]
        token = bot_and_token.removeprefix("bot")
        if not _TOKEN.fullmatch(token):
            raise refused(404, "Not Found")
        if token not in self.bots:
            raise refused(401, "Unauthorized")
        made = getattr(self, re.sub(r"[A-Z]", lambda one: f"_{one[0].lower()}", f"_{method}"), None)
        if made is None or method not in METHODS:
            raise refused(404, "Not Found")
        return Given(body={"ok": True, "result": made(self.bots[token], asked, _parameters(asked))})

    def _get_me(self, bot: Bot, _asked: Asked, given: Document) -> Document:
        only(given, set(), _unknown)
        return {"id": bot.id, "is_bot": True, "first_name": "Duta", "username": bot.username}

    def _get_chat(self, bot: Bot, _asked: Asked, given: Document) -> Document:
        only(given, {"chat_id"}, _unknown)
        return self._channel(bot, given).shown

    def _get_chat_member(self, bot: Bot, _asked: Asked, given: Document) -> Document:
        only(given, {"chat_id", "user_id"}, _unknown)
        channel = self._channel(bot, given)
        if given["user_id"] not in channel.rights:
            raise refused(400, "Bad Request: user not found")
        rights = channel.rights[given["user_id"]]
        return {"status": "administrator", **{one: one in rights for one in ALL_RIGHTS}}

    def _send_message(self, bot: Bot, _asked: Asked, given: Document) -> Document:
        only(given, {"chat_id", "text", "reply_parameters"}, _unknown)
        channel = self._writable(bot, given)
        _check_length(given.get("text", ""), 4096, "message is too long")
        if not given.get("text", "").strip():
            raise refused(400, "Bad Request: message text is empty")
        return self._made(channel, Message(0, given["text"], answers=_answers(channel, given)))

    def _send_photo(self, bot: Bot, asked: Asked, given: Document) -> Document:
        only(given, {"chat_id", "caption", "reply_parameters"}, _unknown)
        channel = self._writable(bot, given)
        return self._made(channel, _pictured("photo", asked.files["photo"].data, given, _answers(channel, given)))

    def _send_video(self, bot: Bot, asked: Asked, given: Document) -> Document:
        film = {"width", "height", "duration", "supports_streaming"}
        only(given, {"chat_id", "caption", "reply_parameters", *film}, _unknown)
        channel = self._writable(bot, given)
        made = _pictured("video", asked.files["video"].data, given, _answers(channel, given))
        made.film = {name: given[name] for name in film & given.keys()}
        return self._made(channel, made)

    def _send_media_group(self, bot: Bot, asked: Asked, given: Document) -> list[Document]:
        only(given, {"chat_id", "media", "reply_parameters"}, _unknown)
        channel = self._writable(bot, given)
        if not isinstance(given["media"], list) or not 2 <= len(given["media"]) <= 10:
            raise refused(400, "Bad Request: wrong number of media in the album")
        answers, album = _answers(channel, given), f"album{next(self._numbers)}"
        made = [_attached(asked, one, answers) for one in given["media"]]
        for one in made:
            one.album = album
        return [self._made(channel, one) for one in made]

    def _edit_message_text(self, bot: Bot, _asked: Asked, given: Document) -> Document:
        only(given, {"chat_id", "message_id", "text"}, _unknown)
        channel = self._writable(bot, given, "can_edit_messages")
        message = _message(channel, given)
        if message.kind:
            raise refused(400, "Bad Request: there is no text in the message to edit")
        _check_length(given["text"], 4096, "message is too long")
        if message.text == given["text"]:
            raise _not_modified()
        message.text = given["text"]
        return {"message_id": message.id, "chat": channel.shown}

    def _edit_message_media(self, bot: Bot, asked: Asked, given: Document) -> Document:
        only(given, {"chat_id", "message_id", "media"}, _unknown)
        channel = self._writable(bot, given, "can_edit_messages")
        message, new = _message(channel, given), _attached(asked, given["media"], None)
        if not message.kind:
            raise refused(400, "Bad Request: there is no media in the message to edit")
        if (message.kind, message.text, message.data) == (new.kind, new.text, new.data):
            raise _not_modified()
        message.kind, message.text, message.data = new.kind, new.text, new.data
        return {"message_id": message.id, "chat": channel.shown}

    def _delete_messages(self, bot: Bot, _asked: Asked, given: Document) -> bool:
        only(given, {"chat_id", "message_ids"}, _unknown)
        channel = self._writable(bot, given, "can_delete_messages")
        if not 1 <= len(given["message_ids"]) <= 100:
            raise refused(400, "Bad Request: wrong number of message identifiers")
        channel.messages = [one for one in channel.messages if one.id not in given["message_ids"]]
        return True

    def _made(self, channel: Channel, message: Message) -> Document:
        message.id = max((one.id for one in channel.messages), default=10) + 1
        channel.messages.append(message)
        number = 0 if self.number_later else message.id
        return {"message_id": number, "date": 1_700_000_000, "chat": channel.shown, "text": message.text}

    def _channel(self, bot: Bot, given: Document) -> Channel:
        wanted = str(given.get("chat_id", ""))
        for one in self.channels.values():
            if wanted in (str(one.id), f"@{one.username}"):
                if bot.id not in one.rights:
                    raise refused(403, "Forbidden: bot is not a member of the channel chat")
                return one
        raise refused(400, "Bad Request: chat not found")

    def _writable(self, bot: Bot, given: Document, right: str = "can_post_messages") -> Channel:
        told, self.say_next = self.say_next, None
        if told is not None:
            raise told
        channel = self._channel(bot, given)
        if right not in channel.rights[bot.id]:
            raise refused(400, "Bad Request: need administrator rights in the channel chat")
        return channel


def _parameters(asked: Asked) -> Document:
    if asked.headers.get("content-type", "").startswith("multipart/"):
        given: Document = dict(asked.form)
        for name in ("media", "reply_parameters", "message_id", "width", "height", "duration", "supports_streaming"):
            if name in given:
                given[name] = _json(name, given[name])
        return given
    return dict(asked.json)


def _json(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise refused(400, f"Bad Request: can't parse {name} JSON object") from error


def _attached(asked: Asked, given: Document, answers: int | None) -> Message:
    film = {"width", "height", "duration", "supports_streaming"} if given.get("type") == "video" else set()
    only(given, {"type", "media", "caption", *film}, _unknown)
    file = asked.files.get(str(given["media"]).removeprefix("attach://"))
    if given["type"] not in ("photo", "video") or file is None:
        raise refused(400, "Bad Request: wrong file identifier/HTTP URL specified")
    made = _pictured(given["type"], file.data, given, answers)
    made.film = {name: given[name] for name in film & given.keys()}
    return made


def _pictured(kind: str, data: bytes, given: Document, answers: int | None) -> Message:
    _check_length(given.get("caption", ""), 1024, "message caption is too long")
    if not data or (kind == "photo" and len(data) > _MOST_PICTURE):
        raise refused(413, "Request Entity Too Large")
    return Message(0, given.get("caption", ""), kind, data, answers=answers)


def _answers(channel: Channel, given: Document) -> int | None:
    if "reply_parameters" not in given:
        return None
    only(given["reply_parameters"], {"message_id", "allow_sending_without_reply"}, _unknown)
    return int(_message(channel, given["reply_parameters"], "message to be replied not found").id)


def _message(channel: Channel, given: Document, lacking: str = "message to edit not found") -> Message:
    for one in channel.messages:
        if one.id == given["message_id"]:
            return one
    raise refused(400, f"Bad Request: {lacking}")


def _not_modified() -> StandInRefusal:
    return refused(
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as "
        "a current content and reply markup of the message",
    )


def _check_length(text: str, most: int, problem: str) -> None:
    if len(text.encode("utf-16-le")) // 2 > most:
        raise refused(400, f"Bad Request: {problem}")
