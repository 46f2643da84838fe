"""Films on Facebook Pages: an ordinary post in pieces, or a reel where the film has the form of one.

Facebook names a film before it has it. That name is noted, so that a try after an interruption first asks what became
of the films before it instead of showing a second one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.domain.media import MediaFile
from scheduler_app.errors import NetworkError, NotSent, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.facebook_calls import GraphCalls
from scheduler_app.networks.http_answers import Answer
from scheduler_app.networks.json_parts import text_at
from scheduler_app.networks.media_upload import FileBody, FileChunk, FormFile, Multipart
from scheduler_app.networks.network import Absent, CannotTell, Fence, Found, Published, PublishRequest

PIECE = 4 * 1024 * 1024
# A reel is upright and between three and ninety seconds long.
_WIDEST_REEL = 0.6
_REEL_SECONDS = (3, 90)
_LONGEST_NUMBER = 18


class FacebookFilms:
    """Publishes films; ``budget`` is how many seconds the request that readers see may take."""

    def __init__(self, calls: GraphCalls, *, budget: float) -> None:
        self._calls = calls
        self._budget = budget

    def publish(self, request: PublishRequest, message: str, fence: Fence) -> Published:
        found = self.find(request)
        if isinstance(found, Published):
            # The fence is crossed for what is on record, though nothing leaves any more.
            fence()
            return found
        if isinstance(found, CannotTell):
            raise NotSent(found.code)
        item = request.content.parts[0].media[0]
        file = request.media[item.media_hash]
        if is_reel(file):
            return self._reel(request, file, message, fence)
        return self._film(request, file, message, fence)

    def find(self, request: PublishRequest) -> Found:
        """What became of the films that earlier tries began."""
        for film in _begun(request):
            try:
                said = self._calls.look(
                    request.account, f"/{quote(film)}", {"fields": "status,published"}
                ).json_object()
            except Refused as refused:
                if refused.kind is RefusalKind.REMOVED:
                    continue
                return CannotTell(refused.code)
            except NetworkError as error:
                return CannotTell(error.code)
            state = _phase(said, "publishing_phase")
            if said.get("published") is True or state == "complete":
                return Published(film, address_of(film))
            if state == "in_progress" or _phase(said, "processing_phase") == "in_progress":
                return CannotTell("facebook.film_in_work")
        return Absent()

    def _film(self, request: PublishRequest, file: MediaFile, message: str, fence: Fence) -> Published:
        path = f"/{quote(request.account.identity)}/videos"
        begin = {"upload_phase": "start", "file_size": str(file.bytes)}
        begun = self._calls.prepare(request.account, path, form=begin, films=True)
        session, film = begun.json_word("upload_session_id"), begun.json_word("video_id")
        self._note(request, film)
        self._give(request.account, path, session, file, _offset(begun, "start_offset"))
        finish = {"upload_phase": "finish", "upload_session_id": session, "description": message}
        answer = self._calls.publish(
            request.account, "POST", path, form=finish, fence=fence, limit=self._budget, films=True
        )
        _succeeded(answer.json_object(), answer.host, answer.status)
        return Published(film, address_of(film))

    def _give(self, account: Account, path: str, session: str, file: MediaFile, start: int) -> None:
        """Piece after piece from where Facebook says, until it wants no more."""
        while start < file.bytes:
            fields = {"upload_phase": "transfer", "upload_session_id": session, "start_offset": str(start)}
            chunk = FileChunk(file.path, start, min(PIECE, file.bytes - start))
            piece = FormFile("video_file_chunk", file.path, "film", chunk.content_type, chunk)
            form = Multipart(fields, files=(piece,))
            answer = self._calls.prepare(account, path, upload=form, films=True)
            wanted = _offset(answer, "start_offset")
            if wanted == _offset(answer, "end_offset"):
                return
            if wanted <= start:
                raise NotSent("facebook.film_stuck")
            start = wanted

    def _reel(self, request: PublishRequest, file: MediaFile, message: str, fence: Fence) -> Published:
        path = f"/{quote(request.account.identity)}/video_reels"
        begun = self._calls.prepare(request.account, path, form={"upload_phase": "start"})
        film = begun.json_word("video_id")
        self._note(request, film)
        self._calls.put_film(request.account, begun.json_word("upload_url"), FileBody(file.path, file.media_type))
        finish = {"upload_phase": "finish", "video_id": film, "video_state": "PUBLISHED", "description": message}
        answer = self._calls.publish(request.account, "POST", path, form=finish, fence=fence, limit=self._budget)
        _succeeded(answer.json_object(), answer.host, answer.status)
        return Published(film, address_of(film))

    @staticmethod
    def _note(request: PublishRequest, film: str) -> None:
        request.note(f"film-{len(tuple(_begun(request))) + 1}", film)


def is_reel(file: MediaFile) -> bool:
    if not file.width or not file.height or file.seconds is None:
        return False
    shortest, longest = _REEL_SECONDS
    return file.width / file.height <= _WIDEST_REEL and shortest <= file.seconds <= longest


def address_of(film: str) -> str:
    return f"https://www.facebook.com/{quote(film)}"


def _begun(request: PublishRequest) -> Iterator[str]:
    number = 1
    while film := request.steps.get(f"film-{number}"):
        yield film
        number += 1


def _offset(answer: Answer, name: str) -> int:
    word = answer.json_word(name)
    if not word.isdecimal() or len(word) > _LONGEST_NUMBER:
        raise NotSent("http.answer_incomplete", host=answer.host, status=answer.status, field=name)
    return int(word)


def _phase(said: dict[str, Any], name: str) -> str:
    return text_at(said, "status", name, "status")


def _succeeded(said: dict[str, Any], host: str, status: int) -> None:
    if said.get("success") is not True:
        raise OutcomeUnknown("http.answer_incomplete", host=host, status=status, field="success")
