"""What one part of a post is as a message of the Bot API, and how messages are remembered.

A part is one message, or an album of several; a remote id names the messages of each part (``12 m13,14``: a text and
an album), for deleting needs each of them and correcting needs to know which kind it is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Self

from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.post import MediaItem
from scheduler_app.networks.media_upload import FormFile, Multipart
from scheduler_app.networks.network import PublishRequest


@dataclass(frozen=True, slots=True)
class Sent:
    """The messages of one part."""

    ids: tuple[int, ...]
    pictures: bool

    def __str__(self) -> str:
        return ("m" if self.pictures else "") + ",".join(map(str, self.ids))

    @classmethod
    def read(cls, text: str) -> Self:
        return cls(tuple(int(one) for one in text.removeprefix("m").split(",")), text.startswith("m"))


@dataclass(frozen=True, slots=True)
class Call:
    """A method of the Bot API with what it is asked: a document, or a form with files."""

    method: str
    json: dict[str, Any] | None = None
    upload: Multipart | None = None


def sending(request: PublishRequest, number: int, text: str, answers: int | None) -> Call:
    """The call that sends one part, as an answer to the message before where there is one."""
    asked: dict[str, Any] = {"chat_id": request.account.identity}
    if answers is not None:
        asked["reply_parameters"] = {"message_id": answers, "allow_sending_without_reply": True}
    items = request.content.parts[number].media
    if not items:
        return Call("sendMessage", {**asked, "text": text})
    if len(items) == 1:
        return _alone(request, items[0], text, asked)
    media = [_input(request, item, f"f{index}", "" if index else text) for index, item in enumerate(items)]
    files = [_file(request, item, f"f{index}") for index, item in enumerate(items)]
    return Call("sendMediaGroup", upload=Multipart(_fields({**asked, "media": media}), files=files))


def correcting(request: PublishRequest, number: int, text: str, sent: Sent) -> list[Call]:
    """The calls that let a part say something else; of an album one for each picture."""
    at = {"chat_id": request.account.identity}
    if not sent.pictures:
        return [Call("editMessageText", {**at, "message_id": sent.ids[0], "text": text})]
    calls = []
    for index, (message, item) in enumerate(zip(sent.ids, request.content.parts[number].media, strict=True)):
        fields = {**at, "message_id": message, "media": _input(request, item, "f0", "" if index else text)}
        form = Multipart(_fields(fields), files=[_file(request, item, "f0")])
        calls.append(Call("editMessageMedia", upload=form))
    return calls


def _alone(request: PublishRequest, item: MediaItem, text: str, asked: dict[str, Any]) -> Call:
    shown = _input(request, item, "", text)
    kind = shown.pop("type")
    del shown["media"]
    form = Multipart(_fields({**asked, **shown}), files=[_file(request, item, kind)])
    return Call("sendVideo" if kind == "video" else "sendPhoto", upload=form)


def _input(request: PublishRequest, item: MediaItem, field: str, caption: str) -> dict[str, Any]:
    """A picture or film beside its caption, which an album shows when it stands at the first."""
    shown: dict[str, Any] = {"type": "photo", "media": f"attach://{field}"}
    if item.media_type.startswith("video/"):
        shown |= {"type": "video", "supports_streaming": True, **_size(request.media[item.media_hash])}
    return {**shown, "caption": caption} if caption else shown


def _size(file: MediaFile) -> dict[str, int]:
    """Without these a film is shown as a square."""
    size = {"width": file.width, "height": file.height, "duration": round(file.seconds or 0)}
    return {name: value for name, value in size.items() if value}


def _file(request: PublishRequest, item: MediaItem, field: str) -> FormFile:
    file = request.media[item.media_hash]
    return FormFile(field, file.path, f"file.{item.media_type.partition('/')[2]}", file.media_type)


def _fields(asked: dict[str, Any]) -> dict[str, str]:
    """As a form holds them: what is no text is JSON in a text."""
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in asked.items()}
