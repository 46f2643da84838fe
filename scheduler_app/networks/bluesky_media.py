"""Pictures, films and link cards as Bluesky embeds them: bytes become blobs, which a record then names.

Blobs that no record names are deleted within minutes, so they are uploaded right before the post.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlsplit

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import NotSent, RefusalKind, Refused
from scheduler_app.networks.bluesky_calls import BlueskyCalls
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose
from scheduler_app.networks.json_parts import word_at
from scheduler_app.networks.link_card import LinkCard
from scheduler_app.networks.media_upload import FileBody
from scheduler_app.networks.network import PublishRequest

FILMS = "https://video.bsky.app"
LONGEST_WORK = 120
_UPLOAD_LIFE = timedelta(minutes=30)
_TWICE = frozenset({409})


class BlueskyMedia:
    """``pause`` waits, in seconds, while a film is worked on."""

    def __init__(self, calls: BlueskyCalls, http: HttpClient, clock: Clock, pause: Callable[[float], object]) -> None:
        self._calls = calls
        self._http = http
        self._clock = clock
        self._pause = pause

    def embed(self, request: PublishRequest, part: int) -> dict[str, Any] | None:
        """What one part shows; None when it shows nothing."""
        items = request.content.parts[part].media
        films = [one for one in items if one.media_type.startswith("video/")]
        if films:
            return self._film(request, films[0])
        images = [self._image(request, one) for one in items]
        return {"$type": "app.bsky.embed.images", "images": images} if images else None

    def card(self, account: Account, link: str, card: LinkCard) -> dict[str, Any]:
        """A link with what its page says of itself."""
        external: dict[str, Any] = {"uri": link, "title": card.title, "description": card.description}
        if card.picture:
            upload = _Bytes(card.picture, card.picture_type)
            external["thumb"] = self._blob(self._calls.ask(account, "com.atproto.repo.uploadBlob", upload=upload))
        return {"$type": "app.bsky.embed.external", "external": external}

    def _image(self, request: PublishRequest, item: MediaItem) -> dict[str, Any]:
        file = request.media[item.media_hash]
        body = FileBody(file.path, file.media_type)
        answer = self._calls.ask(request.account, "com.atproto.repo.uploadBlob", upload=body)
        return {"image": self._blob(answer), "alt": item.description, **_ratio(file)}

    def _film(self, request: PublishRequest, item: MediaItem) -> dict[str, Any]:
        file = request.media[item.media_hash]
        blob = self._worked_on(request, file)
        return {"$type": "app.bsky.embed.video", "video": blob, "alt": item.description, **_ratio(file)}

    def _worked_on(self, request: PublishRequest, file: MediaFile) -> dict[str, Any]:
        signed = self._calls.credential(request.account)
        service = signed.extra.get("films", "") or (FILMS if _is_of_bluesky(signed.server) else "")
        if not service:
            # A server of somebody's own: it keeps the film, and whoever shows posts works on it.
            body = FileBody(file.path, file.media_type)
            return self._blob(self._calls.ask(request.account, "com.atproto.repo.uploadBlob", upload=body))
        self._check_limits(request.account, service)
        token = self._service_token(
            request.account, f"did:web:{urlsplit(signed.server).netloc}", "com.atproto.repo.uploadBlob"
        )
        query = {"did": request.account.identity, "name": f"{request.idempotency_key}.mp4"}
        answer = self._http.call(
            Purpose.PREPARE, "POST", f"{service}/xrpc/app.bsky.video.uploadVideo", query=query, token=token,
            upload=FileBody(file.path, file.media_type), accept=_TWICE, limit=600.0,
        )  # fmt: skip
        return self._blob_of_job(service, answer)

    def _check_limits(self, account: Account, service: str) -> None:
        name = "app.bsky.video.getUploadLimits"
        token = self._service_token(account, f"did:web:{urlsplit(service).netloc}", name)
        answer = self._http.call(Purpose.LOOK, "GET", f"{service}/xrpc/{name}", token=token)
        if answer.json_object().get("canUpload") is not True:
            raise Refused(RefusalKind.QUOTA, "bluesky.no_more_films", host=answer.host)

    def _service_token(self, account: Account, audience: str, name: str) -> str:
        until = str(int((self._clock.now() + _UPLOAD_LIFE).timestamp()))
        query = {"aud": audience, "lxm": name, "exp": until}
        return self._calls.ask(account, "com.atproto.server.getServiceAuth", query=query).json_word("token")

    def _blob_of_job(self, service: str, answer: Answer) -> dict[str, Any]:
        for _ in range(LONGEST_WORK):
            job = answer.json_object()
            # Said to be wrapped, and in practice not always.
            job = job["jobStatus"] if isinstance(job.get("jobStatus"), dict) else job
            if isinstance(job.get("blob"), dict):
                return dict(job["blob"])
            if job.get("state") == "JOB_STATE_FAILED" or not word_at(job, "jobId"):
                raise Refused(RefusalKind.CONTENT, "bluesky.film_refused", host=answer.host)
            self._pause(1.0)
            url = f"{service}/xrpc/app.bsky.video.getJobStatus?jobId={quote(word_at(job, 'jobId'))}"
            answer = self._http.call(Purpose.LOOK, "GET", url)
        raise NotSent("bluesky.film_takes_long")

    def _blob(self, answer: Answer) -> dict[str, Any]:
        blob = answer.json_object().get("blob")
        if not isinstance(blob, dict):
            raise NotSent("http.answer_incomplete", host=answer.host, status=answer.status, field="blob")
        return dict(blob)


class _Bytes:
    """A small body that is in memory already."""

    def __init__(self, data: bytes, content_type: str) -> None:
        self.content_type = content_type
        self._data = data

    def __len__(self) -> int:
        return len(self._data)

    def __iter__(self) -> Iterator[bytes]:
        yield self._data


def _ratio(file: MediaFile) -> dict[str, Any]:
    if not file.width or not file.height:
        return {}
    return {"aspectRatio": {"width": file.width, "height": file.height}}


def _is_of_bluesky(server: str) -> bool:
    host = urlsplit(server).hostname or ""
    return host.endswith((".bsky.social", ".bsky.network"))
