"""Pictures and films on their way to a server: uploaded with description and focal point, and waited for."""

from __future__ import annotations

from collections.abc import Callable

from scheduler_app.domain.account import Account
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import NotSent, RefusalKind, Refused
from scheduler_app.networks.http_answers import Answer
from scheduler_app.networks.mastodon_calls import NOT_KNOWN, MastodonCalls
from scheduler_app.networks.media_upload import Multipart
from scheduler_app.networks.network import PublishRequest

LONGEST_WORK = 90
_WORKING = NOT_KNOWN | {206, 422}


class MastodonMedia:
    """Nothing that it uploads is visible before a post names it."""

    def __init__(self, calls: MastodonCalls, pause: Callable[[float], object]) -> None:
        self._calls = calls
        self._pause = pause

    def ready(self, request: PublishRequest, part: int) -> list[str]:
        """The server's ids of what one part shows, in order."""
        return [
            self._ready(request.account, item, request.media[item.media_hash])
            for item in request.content.parts[part].media
        ]

    def _ready(self, account: Account, item: MediaItem, file: MediaFile) -> str:
        fields = {}
        if item.description:
            fields["description"] = item.description
        if item.focus is not None:
            x, y = item.focus
            # Here up is positive, as in geometry; ours is the same.
            fields["focus"] = f"{x / 1000:.3f},{y / 1000:.3f}"
        # Some servers keep files by their names: two of one name would be one picture.
        name = f"{item.media_hash[:16]}.{file.media_type.partition('/')[2]}"
        form = Multipart(fields, file_field="file", path=file.path, file_name=name, file_type=file.media_type)
        answer = self._calls.ask(account, "POST", "/api/v2/media", upload=form, accept=NOT_KNOWN)
        if not answer.ok:
            form = Multipart(fields, file_field="file", path=file.path, file_name=name, file_type=file.media_type)
            answer = self._calls.ask(account, "POST", "/api/v1/media", upload=form)
        return self._worked_on(account, answer)

    def _worked_on(self, account: Account, answer: Answer) -> str:
        made = answer.json_word("id")
        if answer.status != 202:
            return made
        for _ in range(LONGEST_WORK):
            self._pause(1.0)
            look = self._calls.ask(account, "GET", f"/api/v1/media/{made}", accept=_WORKING)
            if look.status == 422:
                raise Refused(RefusalKind.CONTENT, "mastodon.media_refused", host=look.host)
            # Where nothing can be asked about media, posting will tell.
            if look.status != 206:
                return made
        raise NotSent("mastodon.media_takes_long")
