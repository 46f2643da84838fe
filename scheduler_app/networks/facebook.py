"""Facebook Pages, by the Graph API: texts, links, pictures with descriptions, films and reels.

Pictures are uploaded unpublished and films in pieces, so that the one request that readers see is short. It takes no
key: what became of a post whose answer was lost is read from the Page's own posts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import quote

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.connecting import Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content, Part
from scheduler_app.domain.sign_in import AppCredentials
from scheduler_app.errors import InvalidInput, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.facebook_calls import GRAPH, GraphCalls
from scheduler_app.networks.facebook_connecting import WAYS, FacebookConnecting
from scheduler_app.networks.facebook_films import FacebookFilms
from scheduler_app.networks.facebook_reading import FacebookReading
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.media_upload import Multipart
from scheduler_app.networks.network import Fence, Found, Metrics, Published, PublishRequest, Reply
from scheduler_app.networks.sign_ins import SignIns

_SHOWN = "id,permalink_url"


class FacebookNetwork:
    """The client of Facebook Pages. ``host`` is where its API is for Pages connected from now on."""

    def __init__(
        self,
        facts: NetworkFacts,
        http: HttpClient,
        sign_ins: SignIns,
        *,
        clock: Clock | None = None,
        host: str = GRAPH,
    ) -> None:
        self.facts = facts
        clock = clock or Clock()
        self._calls = GraphCalls(http, sign_ins, clock)
        self._connecting = FacebookConnecting(self._calls, http, clock, host)
        self._films = FacebookFilms(self._calls, budget=facts.send_budget.total_seconds())
        self._reading = FacebookReading(self._calls)

    def identify(self, account: Account) -> str:
        return self._calls.look(account, "/me", {"fields": "id"}).json_word("id")

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        (part,) = request.content.parts
        if _is_film(request.content):
            return self._films.publish(request, message(request.content), fence)
        form = self._form(request, part)
        try:
            answer = self._calls.publish(
                request.account,
                "POST",
                f"/{quote(request.account.identity)}/feed",
                form=form,
                fence=fence,
                limit=self.facts.send_budget.total_seconds(),
            )
        except Refused as refused:
            if refused.kind is not RefusalKind.DUPLICATE:
                raise
            return self._ours(request, refused)
        return _published(answer)

    def find_published(self, request: PublishRequest) -> Found:
        if _is_film(request.content):
            return self._films.find(request)
        return self._reading.find(request, message(request.content))

    def delete(self, account: Account, remote_id: str) -> None:
        try:
            answer = self._calls.publish(account, "DELETE", f"/{quote(remote_id)}")
        except Refused as refused:
            if refused.kind is RefusalKind.REMOVED:
                return
            raise
        _succeeded(answer)

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        (part,) = request.content.parts
        form = self._form(request, part)
        # What a post links to stays as it was made.
        form.pop("link", None)
        _succeeded(self._calls.publish(request.account, "POST", f"/{quote(remote_id)}", form=form, fence=fence))
        shown = self._calls.look(request.account, f"/{quote(remote_id)}", {"fields": _SHOWN})
        return Published(remote_id, shown.json_address("permalink_url"))

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        return self._reading.metrics(account, remote_id)

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        return self._reading.replies(account, remote_id)

    def ways(self) -> tuple[SignInWay, ...]:
        return WAYS

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        if way != "key":
            raise InvalidInput("sign_in.no_such_way", network=self.facts.name, way=way)
        return self._connecting.candidates(given)

    def app_for(self, server: str, redirect_uri: str) -> AppCredentials | None:
        """None: an organisation registers its app with Facebook itself."""

    def authorization(self, way: str, server: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        return self._connecting.authorization(way, app, redirect_uri)

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        return self._connecting.exchange(authorization, code)

    def look(self, account: Account) -> HealthReport:
        return self._connecting.look(account)

    def revoke(self, account: Account) -> None:
        """A Page's key ends when the person takes the app's rights back in Facebook's settings."""

    def _form(self, request: PublishRequest, part: Part) -> dict[str, str]:
        form = {"message": message(request.content), "fields": _SHOWN}
        if part.media:
            photos = [self._photo(request, part, number) for number in range(len(part.media))]
            form["attached_media"] = json.dumps([{"media_fbid": one} for one in photos])
        elif request.content.link:
            form["link"] = request.content.link
        return form

    def _photo(self, request: PublishRequest, part: Part, number: int) -> str:
        """Upload one picture, which nobody sees before a post shows it."""
        item = part.media[number]
        file = request.media[item.media_hash]
        fields = {"published": "false"}
        if item.description:
            fields["alt_text_custom"] = item.description
        form = Multipart(fields, file_field="source", path=file.path, file_name="picture", file_type=file.media_type)
        return self._calls.prepare(
            request.account, f"/{quote(request.account.identity)}/photos", upload=form
        ).json_word("id")

    def _ours(self, request: PublishRequest, refused: Refused) -> Published:
        """The post that Facebook calls a duplicate, when it is this very delivery's."""
        found = self._reading.find(request, message(request.content))
        if isinstance(found, Published):
            return found
        if self._reading.could_look(found):
            raise refused
        raise OutcomeUnknown("facebook.duplicate")


def _is_film(content: Content) -> bool:
    return any(item.media_type.startswith("video/") for item in content.parts[0].media)


def message(content: Content) -> str:
    """What the post says. Beside pictures or a film a link has no field of its own."""
    (part,) = content.parts
    if content.link and part.media and content.link not in part.text:
        return f"{part.text.rstrip()}\n\n{content.link}".lstrip()
    return part.text


def _published(answer: Answer) -> Published:
    return Published(answer.json_word("id"), answer.json_address("permalink_url"))


def _succeeded(answer: Answer) -> None:
    if answer.json_object().get("success") is not True:
        raise OutcomeUnknown("http.answer_incomplete", host=answer.host, status=answer.status, field="success")


def create(facts: NetworkFacts, settings: HttpSettings, sign_ins: SignIns) -> FacebookNetwork:
    return FacebookNetwork(facts, HttpClient(settings), sign_ins)
