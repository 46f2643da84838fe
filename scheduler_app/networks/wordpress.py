"""Sites run by WordPress: posts with a title, pictures and films with descriptions and captions, categories and tags.

The slug of a post is made of the delivery's key. A post is put together as a draft under that slug and compared with
what was meant; one small request then makes it public. Wherever a try broke off, the next one finds what lies under the
slug and goes on from there, so that a repeat changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.connecting import Authorization, Candidate, HealthReport, SignInWay
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content
from scheduler_app.domain.sign_in import AppCredentials, app_name
from scheduler_app.errors import InvalidInput, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.json_parts import text_at
from scheduler_app.networks.network import Fence, Found, Metrics, Published, PublishRequest, Reply
from scheduler_app.networks.sign_ins import SignIns
from scheduler_app.networks.wordpress_calls import WordPressCalls, error_code, id_in
from scheduler_app.networks.wordpress_connecting import APP_ID, WAYS, WordPressConnecting
from scheduler_app.networks.wordpress_html import Figure, body, excerpt, said, title
from scheduler_app.networks.wordpress_media import WordPressMedia
from scheduler_app.networks.wordpress_reading import POSTS, PUBLIC, TRASH, Lying, WordPressReading, slug_of
from scheduler_app.networks.wordpress_terms import WordPressTerms

_GONE = frozenset({"rest_already_trashed", "rest_post_invalid_id"})
_NO_TRASH = "rest_trash_not_supported"


class WordPressNetwork:
    """The client."""

    def __init__(self, facts: NetworkFacts, http: HttpClient, sign_ins: SignIns, *, clock: Clock | None = None) -> None:
        self.facts = facts
        clock = clock or Clock()
        self._calls = WordPressCalls(http, sign_ins, clock)
        self._budget = facts.send_budget.total_seconds()
        self._media = WordPressMedia(self._calls, self._budget)
        self._terms = WordPressTerms(self._calls)
        self._reading = WordPressReading(self._calls)
        self._connecting = WordPressConnecting(self._calls, http, clock)

    def identify(self, account: Account) -> str:
        return self._connecting.identity(account)

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        there = self._lying(request)
        if there is not None and there.status in PUBLIC:
            # An earlier try made it public: nothing is left to do but to say so.
            fence()
            return Published(there.post_id, there.address)
        if there is not None and there.status == TRASH:
            raise Refused(RefusalKind.REMOVED, "wordpress.thrown_away")
        draft = there.post_id if there is not None else self._draft(request)
        self._put_together(request, draft)
        answer = self._calls.publish(
            request.account,
            "POST",
            _path(draft),
            query={"_fields": "id,status,link"},
            json={"status": "publish"},
            fence=fence,
            limit=self._budget,
        )
        return _published(answer)

    def find_published(self, request: PublishRequest) -> Found:
        return self._reading.find(request.account, slug_of(request.idempotency_key), _listed_by(request.content))

    def delete(self, account: Account, remote_id: str) -> None:
        """Into the trash, where somebody of the site can take it out again; for good where the site has none."""
        answer = self._calls.publish(account, "DELETE", _path(remote_id), understood=_GONE | {_NO_TRASH})
        code = error_code(answer)
        if code in _GONE:
            return
        if code == _NO_TRASH:
            answer = self._calls.publish(account, "DELETE", _path(remote_id), query={"force": "true"}, understood=_GONE)
        elif text_at(answer.json_object(), "status") == TRASH:
            return
        if error_code(answer) not in _GONE and answer.json_object().get("deleted") is not True:
            raise OutcomeUnknown("http.answer_incomplete", host=answer.host, status=answer.status, field="status")

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        """Its address stays as it is."""
        there = self._reading.by_id(request.account, remote_id)
        if there.status not in PUBLIC:
            raise Refused(RefusalKind.REMOVED, "http.refused_removed")
        document = self._document(request, self._figures(request, remote_id))
        answer = self._calls.publish(
            request.account, "POST", _path(remote_id), json=document, fence=fence, limit=self._budget
        )
        return _published(answer)

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        return self._reading.metrics(account, remote_id)

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        return self._reading.replies(account, remote_id)

    def ways(self) -> tuple[SignInWay, ...]:
        return WAYS

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        if way != "app_password":
            raise InvalidInput("sign_in.no_such_way", network=self.facts.name, way=way)
        return self._connecting.candidates(given)

    def app_for(self, server: str, redirect_uri: str) -> AppCredentials:
        """Duta is the same program to all sites, and needs no secret."""
        return AppCredentials(app_name(self.facts.name, server), APP_ID)

    def authorization(self, way: str, server: str, app: AppCredentials, redirect_uri: str) -> Authorization:
        return self._connecting.authorization(way, server, app, redirect_uri)

    def answer_in(self, authorization: Authorization, text: str) -> str:
        return self._connecting.answer_in(authorization, text)

    def exchange(self, authorization: Authorization, code: str) -> tuple[Candidate, ...]:
        return self._connecting.exchange(authorization, code)

    def look(self, account: Account) -> HealthReport:
        return self._connecting.look(account)

    def revoke(self, account: Account) -> None:
        self._connecting.revoke(account)

    def _lying(self, request: PublishRequest) -> Lying | None:
        return self._reading.lying(request.account, slug_of(request.idempotency_key), _listed_by(request.content))

    def _draft(self, request: PublishRequest) -> str:
        """A draft under the slug, that of whoever was first where two tries are made at once.

        Raises Refused (CONTENT: wordpress.slug_changed) where the site gives it another name: nobody could look for it.
        """
        (part,) = request.content.parts
        slug = slug_of(request.idempotency_key)
        document = {
            "title": title(request.content.title),
            "content": body(part.text, request.content.link) or slug,
            "slug": slug,
            "status": "draft",
        }
        query = _in_language(request.content)
        made = id_in(self._calls.ask(request.account, "POST", POSTS, json=document, query=query))
        first = self._lying(request)
        if first is not None and first.post_id == str(made):
            return first.post_id
        self._calls.ask(request.account, "DELETE", _path(str(made)), query={"force": "true"})
        if first is None or first.status == TRASH:
            raise Refused(RefusalKind.CONTENT, "wordpress.slug_changed")
        return first.post_id

    def _put_together(self, request: PublishRequest, draft: str) -> None:
        """Let the draft be what is meant, and see whether the site kept it so.

        Raises Refused (CONTENT: wordpress.changed_by_site) where it took something away.
        """
        document = self._document(request, self._figures(request, draft))
        answer = self._calls.ask(
            request.account, "POST", _path(draft), json=document, query=_in_language(request.content)
        )
        kept = answer.json_object()
        for name in ("title", "content"):
            if said(text_at(kept, name, "raw")) != said(document[name]):
                raise Refused(RefusalKind.CONTENT, "wordpress.changed_by_site", host=answer.host)
        language = _in_language(request.content).get("lang", "")
        if language and text_at(kept, "lang") not in ("", language):
            raise Refused(RefusalKind.CONTENT, "wordpress.other_language", language=language)

    def _figures(self, request: PublishRequest, post_id: str) -> list[Figure]:
        return self._media.figures(request, slug_of(request.idempotency_key), post_id)

    def _document(self, request: PublishRequest, figures: list[Figure]) -> dict[str, Any]:
        content, options = request.content, dict(request.content.options)
        (part,) = content.parts
        featured = _featured(options.get("featured_image", "also"), figures)
        shown = [one for one in figures if one is not featured or options.get("featured_image") != "only"]
        document: dict[str, Any] = {
            "title": title(content.title),
            "content": body(part.text, content.link, shown),
            "excerpt": excerpt(options.get("excerpt", "")),
            "featured_media": featured.media_id if featured is not None else 0,
            **self._terms.of(request.account, content),
        }
        if "comments" in options:
            document["comment_status"] = options["comments"]
        return document


def _featured(wish: str, figures: list[Figure]) -> Figure | None:
    return None if wish == "none" else next((one for one in figures if not one.is_film), None)


def _in_language(content: Content) -> dict[str, str]:
    """The language of the post, for sites that have several."""
    if "language_plugin" not in dict(content.options):
        return {}
    return {"lang": content.language.partition("-")[0].lower()}


def _listed_by(content: Content) -> str:
    """WPML lists posts of one language alone, Polylang of all unless one is asked for."""
    return _in_language(content)["lang"] if dict(content.options).get("language_plugin") == "wpml" else ""


def _path(post_id: str) -> str:
    return f"{POSTS}/{quote(post_id, safe='')}"


def _published(answer: Answer) -> Published:
    post_id, status = id_in(answer), answer.json_word("status")
    if status not in PUBLIC:
        # A plugin that lets somebody of the site look first, or a clock of the site that is behind.
        raise Refused(RefusalKind.PERMISSION, "wordpress.kept_back", host=answer.host, status=status)
    return Published(str(post_id), answer.json_address("link"))


def create(facts: NetworkFacts, settings: HttpSettings, sign_ins: SignIns) -> WordPressNetwork:
    return WordPressNetwork(facts, HttpClient(settings), sign_ins)
