"""Pictures and films on their way to a site: attached to the draft, so that nobody is shown them before it is public.

Each is called after the delivery and its own bytes. What an earlier try left there is found by that name again, also
when the site was too busy to answer after it had stored the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.post import MediaItem
from scheduler_app.networks.http_answers import Answer
from scheduler_app.networks.json_parts import number_at, rows, text_at
from scheduler_app.networks.media_upload import Multipart
from scheduler_app.networks.network import PublishRequest
from scheduler_app.networks.wordpress_calls import WordPressCalls, id_in
from scheduler_app.networks.wordpress_html import Figure, description, excerpt

NO_CAPTION = "-"
_ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "video/webm": "webm",
}


class WordPressMedia:
    """``budget`` is how long one upload may take, in seconds: a site makes smaller copies before it answers."""

    def __init__(self, calls: WordPressCalls, budget: float) -> None:
        self._calls = calls
        self._budget = budget

    def figures(self, request: PublishRequest, slug: str, post_id: str) -> list[Figure]:
        """What the post shows, in order, on the site with its descriptions and captions."""
        (part,) = request.content.parts
        captions = _captions(request, len(part.media))
        return [
            self._figure(request, item, caption, f"{slug}-{item.media_hash[:12]}", post_id)
            for item, caption in zip(part.media, captions, strict=True)
        ]

    def _figure(self, request: PublishRequest, item: MediaItem, caption: str, name: str, post_id: str) -> Figure:
        told = {"alt_text": description(item.description), "caption": excerpt(caption)}
        found = self._there(request, name)
        if found is None:
            file = request.media[item.media_hash]
            answer = self._upload(request, file, name, {**told, "post": post_id})
            media_id, address = id_in(answer), answer.json_word("source_url")
        else:
            media_id, address = int(found["id"]), text_at(found, "source_url")
            if (text_at(found, "alt_text"), text_at(found, "caption", "raw")) != tuple(told.values()):
                self._calls.ask(request.account, "POST", f"/wp/v2/media/{media_id}", json=told)
        return Figure(media_id, address, item.media_type.startswith("video/"), item.description, caption)

    def _there(self, request: PublishRequest, name: str) -> dict[str, Any] | None:
        query = {"slug": name, "context": "edit"}
        found = rows(self._calls.ask(request.account, "GET", "/wp/v2/media", query=query).json_list())
        whole = (one for one in found if number_at(one, "id") and text_at(one, "source_url"))
        return next((one for one in whole if text_at(one, "slug") == name), None)

    def _upload(self, request: PublishRequest, file: MediaFile, name: str, fields: Mapping[str, str]) -> Answer:
        form = Multipart(
            {"slug": name, "title": name, **{field: value for field, value in fields.items() if value}},
            file_field="file",
            path=file.path,
            file_name=f"{name}.{_ENDINGS.get(file.media_type, 'bin')}",
            file_type=file.media_type,
        )
        return self._calls.ask(request.account, "POST", "/wp/v2/media", upload=form, limit=self._budget)


def _captions(request: PublishRequest, count: int) -> list[str]:
    """One for each picture or film; empty where none is said."""
    lines = dict(request.content.options).get("captions", "").splitlines()
    said = ["" if line.strip() == NO_CAPTION else line.strip() for line in lines[:count]]
    return said + [""] * (count - len(said))
