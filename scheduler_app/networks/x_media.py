"""Pictures and films on their way to X: uploaded, described, and waited for until X has worked on them."""

from __future__ import annotations

from collections.abc import Callable

from scheduler_app.domain.account import Account
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import NotSent, RefusalKind, Refused
from scheduler_app.networks.http_answers import Answer
from scheduler_app.networks.json_parts import number_at
from scheduler_app.networks.media_upload import FormFile, Multipart, chunks_of
from scheduler_app.networks.network import PublishRequest
from scheduler_app.networks.x_calls import XCalls, data_of

# Five megabytes at once were seen to be refused with 413.
CHUNK = 1024 * 1024
LONGEST_WORK = 240.0
_LONGEST_PAUSE = 30.0
_IN_CHUNKS = {"image/gif": "tweet_gif", "video/mp4": "tweet_video", "video/quicktime": "tweet_video"}


class XMedia:
    """Makes what a part shows ready on X. Nothing of it is visible before a post names it."""

    def __init__(self, calls: XCalls, pause: Callable[[float], object]) -> None:
        self._calls = calls
        self._pause = pause

    def ready(self, request: PublishRequest, part: int) -> list[str]:
        """X's ids of what one part shows, in order, each with its description."""
        return [
            self._ready(request.account, item, request.media[item.media_hash])
            for item in request.content.parts[part].media
        ]

    def _ready(self, account: Account, item: MediaItem, file: MediaFile) -> str:
        category = _IN_CHUNKS.get(file.media_type)
        made = self._in_chunks(account, file, category) if category else self._at_once(account, file)
        if item.description:
            described = {"id": made, "metadata": {"alt_text": {"text": item.description}}}
            self._calls.ask(account, "POST", "/2/media/metadata", json=described)
        return made

    def _at_once(self, account: Account, file: MediaFile) -> str:
        form = Multipart(
            {"media_category": "tweet_image"},
            file_field="media", path=file.path, file_name="media", file_type=file.media_type,
        )  # fmt: skip
        answer = self._calls.ask(account, "POST", "/2/media/upload", upload=form)
        return self._worked_on(account, answer)

    def _in_chunks(self, account: Account, file: MediaFile, category: str) -> str:
        begin = {"media_type": file.media_type, "total_bytes": file.bytes, "media_category": category}
        made = self._calls.ask(account, "POST", "/2/media/upload/initialize", json=begin).json_word("data", "id")
        for number, chunk in enumerate(chunks_of(file.path, CHUNK)):
            piece = FormFile("media", file.path, "media", chunk.content_type, chunk)
            form = Multipart({"segment_index": str(number)}, files=(piece,))
            self._calls.ask(account, "POST", f"/2/media/upload/{made}/append", upload=form)
        return self._worked_on(account, self._calls.ask(account, "POST", f"/2/media/upload/{made}/finalize"))

    def _worked_on(self, account: Account, answer: Answer) -> str:
        """The id of what was uploaded, when X has finished working on it; no word about work means that it has."""
        made, waited = answer.json_word("data", "id"), 0.0
        while True:
            work = data_of(answer).get("processing_info")
            if not isinstance(work, dict) or work.get("state") == "succeeded":
                return made
            if work.get("state") == "failed":
                raise Refused(RefusalKind.CONTENT, "x.film_refused")
            if waited >= LONGEST_WORK:
                raise NotSent("x.film_takes_long")
            after = number_at(work, "check_after_secs")
            pause = min(max(after, 1), _LONGEST_PAUSE) if after else 1.0
            self._pause(pause)
            waited += pause
            query = {"command": "STATUS", "media_id": made}
            answer = self._calls.ask(account, "GET", "/2/media/upload", query=query)
