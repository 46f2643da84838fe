"""Facebook Pages as the Graph API describes itself: nearly everything it refuses is status 400 with a code.

One server stands for graph, graph-video and rupload. It checks the version in the path, the Page's token, every
parameter, that pictures and films were uploaded by the Page that shows them, and works on films for a while.
"""

from __future__ import annotations

import itertools
import json
import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from scheduler_app.clock import Clock
from tests.networks.standins.serving import Asked, Document, Given, StandIn, StandInRefusal, only

VERSION = "v27.0"
APP_ID, APP_SECRET = "1234567890", "facebook-app-secret"
MOST_PICTURE = 4_000_000
PIECE = 1_000_000


@dataclass
class Page:
    id: str
    name: str
    token: str
    tasks: tuple[str, ...] = ("CREATE_CONTENT", "MODERATE", "ANALYZE")


@dataclass
class Photo:
    id: str
    page: str
    alt: str
    data: bytes


@dataclass
class Post:
    id: str
    page: str
    message: str
    link: str
    photos: list[Photo]
    at: datetime


@dataclass
class Film:
    id: str
    page: str
    kind: str
    size: int
    session: str
    data: bytearray = field(default_factory=bytearray)
    description: str = ""
    published: bool = False
    looks_left: int = 0


def graph_error(
    code: int, message: str, *, status: int = 400, subcode: int = 0, passing: bool = False
) -> StandInRefusal:
    error: Document = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "A1b2C3"}
    if subcode:
        error["error_subcode"] = subcode
    if passing:
        error["is_transient"] = True
    return StandInRefusal(status, {"error": error})


def _unknown(name: str) -> StandInRefusal:
    return graph_error(100, f"(#100) Tried accessing nonexisting field ({name})")


class FacebookStandIn(StandIn):
    """``open_page`` makes a Page with its token; ``say_next`` makes the next publishing request fail."""

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self.clock = clock or Clock()
        self.pages: dict[str, Page] = {}
        self.posts: list[Post] = []
        self.photos: dict[str, Photo] = {}
        self.films: dict[str, Film] = {}
        self.comments: list[Document] = []
        self.film_looks = 0
        self.say_next: StandInRefusal | None = None
        self.user_tokens: dict[str, tuple[str, ...]] = {}
        self._ids = itertools.count(100_001)
        self._codes: dict[str, Document] = {}

    def open_page(self, name: str, **differences: Any) -> Page:
        page = Page(str(next(self._ids)), name, f"EAAG-page-{secrets.token_hex(12)}", **differences)
        self.pages[page.id] = page
        return page

    def visible(self, page: Page) -> list[tuple[str, tuple[str, ...]]]:
        """What readers of the Page see, oldest first: words and descriptions of pictures."""
        posts = [
            (f"{one.message}\n{one.link}", tuple(photo.alt for photo in one.photos))
            for one in self.posts
            if one.page == page.id
        ]
        films = [(one.description, ()) for one in self.films.values() if one.page == page.id and one.published]
        return [*posts, *films]

    def handle(self, asked: Asked) -> Given:  # noqa: C901 - the table of its pages
        if asked.path.startswith("/upload-reel/"):
            return self._reel_bytes(asked)
        version, _, rest = asked.path.strip("/").partition("/")
        if version != VERSION:
            raise graph_error(2500, "Unknown path components")
        match asked.method, rest:
            case "POST", "oauth/access_token":
                return self._give_token(asked)
            case "GET", "me/accounts":
                return self._accounts(asked)
        page = self._page(asked)
        match asked.method, rest.split("/"):
            case "GET", ["me"]:
                return Given(body={"id": page.id, "name": page.name})
            case "POST", [page_id, "feed"]:
                return self._feed(asked, self._own(page, page_id))
            case "POST", [page_id, "photos"]:
                return self._photo(asked, self._own(page, page_id))
            case "POST", [page_id, "videos"]:
                return self._videos(asked, self._own(page, page_id))
            case "POST", [page_id, "video_reels"]:
                return self._reels(asked, self._own(page, page_id))
            case "GET", [page_id, "published_posts"]:
                return self._published(asked, self._own(page, page_id))
            case "GET", [post_id, "comments"]:
                return self._list(asked, [one for one in self.comments if one["post"] == post_id])
            case "GET", [post_id, "insights"]:
                return self._insights(asked, post_id)
            case "GET", [thing]:
                return self._look(asked, page, thing)
            case "POST", [thing]:
                return self._edit(asked, page, thing)
            case "DELETE", [thing]:
                return self._delete(page, thing)
        raise graph_error(2500, "Unknown path components")

    # Signing in

    def authorize(self, query: dict[str, str], pages: tuple[str, ...]) -> str:
        """What the dialog does when somebody says yes for some Pages: the address it goes to."""
        assert query["client_id"] == APP_ID
        assert "pages_manage_posts" in query["scope"].split(",")
        code = secrets.token_urlsafe(16)
        self._codes[code] = {"redirect_uri": query["redirect_uri"], "pages": pages}
        return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"

    def _give_token(self, asked: Asked) -> Given:
        form = asked.form
        if (form.get("client_id"), form.get("client_secret")) != (APP_ID, APP_SECRET):
            raise graph_error(101, "Error validating client secret.")
        if form.get("grant_type") == "fb_exchange_token":
            pages = self.user_tokens.pop(form.get("fb_exchange_token", ""), None)
        else:
            kept = self._codes.pop(form.get("code", ""), None)
            pages = kept["pages"] if kept and kept["redirect_uri"] == form.get("redirect_uri") else None
        if pages is None:
            raise graph_error(100, "This authorization code has been used.")
        token = f"EAAG-user-{secrets.token_hex(12)}"
        self.user_tokens[token] = pages
        return Given(body={"access_token": token, "token_type": "bearer", "expires_in": 5_184_000})

    def _accounts(self, asked: Asked) -> Given:
        pages = self.user_tokens.get(asked.token)
        if pages is None:
            raise graph_error(190, "Error validating access token", subcode=463)
        rows = [
            {"id": one.id, "name": one.name, "access_token": one.token, "tasks": list(one.tasks)}
            for one in self.pages.values()
            if one.id in pages
        ]
        return self._list(asked, rows)

    def _page(self, asked: Asked) -> Page:
        token = asked.token or asked.query.get("access_token", "")
        page = next((one for one in self.pages.values() if one.token == token), None)
        if page is None:
            raise graph_error(190, "Error validating access token", subcode=463)
        return page

    def _own(self, page: Page, page_id: str) -> Page:
        if page_id != page.id:
            raise graph_error(200, "(#200) The user hasn't authorized the application to perform this action")
        if "CREATE_CONTENT" not in page.tasks:
            raise graph_error(200, "(#200) requires the CREATE_CONTENT task")
        return page

    # Posts

    def _feed(self, asked: Asked, page: Page) -> Given:
        form = asked.form
        only(form, {"message", "link", "attached_media", "published", "fields"}, _unknown)
        self._refuse_if_told()
        photos = self._attached(form, page)
        message, link = form.get("message", ""), form.get("link", "")
        if not message and not link and not photos:
            raise graph_error(100, "(#100) The post is empty")
        if link and photos:
            raise graph_error(100, "(#100) link and attached_media cannot be used together")
        if link and not re.fullmatch(r"https?://[^\s]+", link):
            raise graph_error(1609005, "(#1609005) The link could not be scraped")
        if any(one.page == page.id and one.message == message and self._fresh(one) for one in self.posts):
            raise graph_error(506, "(#506) Duplicate status message")
        made = Post(f"{page.id}_{next(self._ids)}", page.id, message, link, photos, self.clock.now())
        self.posts.append(made)
        return Given(body=self._shown(made, form.get("fields", "id")))

    def _attached(self, form: dict[str, str], page: Page) -> list[Photo]:
        try:
            wanted = [str(one["media_fbid"]) for one in json.loads(form.get("attached_media", "[]"))]
            photos = [self.photos[one] for one in wanted]
        except (ValueError, KeyError, TypeError) as error:
            raise graph_error(100, "(#100) attached_media") from error
        if any(one.page != page.id for one in photos):
            raise graph_error(100, "(#100) attached_media of another Page")
        return photos

    def _fresh(self, post: Post) -> bool:
        return self.clock.now() - post.at < timedelta(hours=1)

    def _photo(self, asked: Asked, page: Page) -> Given:
        only(asked.form, {"published", "alt_text_custom", "message", "temporary"}, _unknown)
        file = asked.files.get("source")
        if file is None:
            raise graph_error(324, "(#324) Requires upload file")
        if file.content_type not in ("image/jpeg", "image/png") or len(file.data) > MOST_PICTURE:
            raise graph_error(1366046, "(#1366046) Photos should be smaller than 4 MB and saved as JPG, PNG")
        if asked.form.get("published") != "false":
            raise graph_error(100, "this stand-in shows pictures in posts only")
        made = Photo(str(next(self._ids)), page.id, asked.form.get("alt_text_custom", ""), file.data)
        self.photos[made.id] = made
        return Given(body={"id": made.id})

    def _published(self, asked: Asked, page: Page) -> Given:
        since = int(asked.query.get("since", "0"))
        found = [one for one in reversed(self.posts) if one.page == page.id and one.at.timestamp() >= since]
        return self._list(asked, [self._shown(one, asked.query.get("fields", "id")) for one in found], known={"since"})

    def _list(self, asked: Asked, rows: list[Document], known: set[str] | None = None) -> Given:
        only(asked.query, {"fields", "limit", "after", "filter", "access_token", *(known or set())}, _unknown)
        size, start = int(asked.query.get("limit", "25")), int(asked.query.get("after", "0"))
        if not 1 <= size <= 100:
            raise graph_error(100, "(#100) limit")
        page, after = rows[start : start + size], str(start + size)
        paging: Document = {"cursors": {"before": str(start), "after": after}}
        if start + size < len(rows):
            paging["next"] = f"{self.url}{asked.path}?access_token=hidden&after={after}"
        return Given(body={"data": page, "paging": paging})

    def _shown(self, post: Post, fields: str) -> Document:
        everything = {
            "id": post.id,
            "message": post.message,
            "created_time": post.at.strftime("%Y-%m-%dT%H:%M:%S+0000"),
            "permalink_url": f"https://www.facebook.com/{post.page}/posts/{post.id.partition('_')[2]}",
            "reactions": {"data": [], "summary": {"total_count": 4}},
            "comments": {"data": [], "summary": {"total_count": sum(one["post"] == post.id for one in self.comments)}},
            "shares": {"count": 2},
        }
        wanted = {re.split(r"[.(]", one, maxsplit=1)[0] for one in re.sub(r"\([^)]*\)", "", fields).split(",")}
        only(dict.fromkeys(wanted), set(everything) | {"status", "published"}, _unknown)
        return {name: value for name, value in everything.items() if name in wanted | {"id"}}

    def _look(self, asked: Asked, page: Page, thing: str) -> Given:
        film = self.films.get(thing)
        if film is not None and film.page == page.id:
            film.looks_left -= 1
            done = film.published and film.looks_left < 0
            phase = {"status": "complete" if done else "in_progress" if film.published else "not_started"}
            status = {"video_status": "ready" if done else "processing", "publishing_phase": phase}
            return Given(body={"id": film.id, "status": status, "published": done})
        return Given(body=self._shown(self._post(page, thing), asked.query.get("fields", "id")))

    def _edit(self, asked: Asked, page: Page, thing: str) -> Given:
        only(asked.form, {"message", "attached_media", "is_published", "fields"}, _unknown)
        post = self._post(page, thing)
        self._refuse_if_told()
        post.message = asked.form.get("message", post.message)
        if "attached_media" in asked.form:
            post.photos = self._attached(asked.form, page)
        return Given(body={"success": True})

    def _delete(self, page: Page, thing: str) -> Given:
        film = self.films.get(thing)
        if film is not None and film.page == page.id and film.published:
            del self.films[thing]
            return Given(body={"success": True})
        self.posts.remove(self._post(page, thing))
        return Given(body={"success": True})

    def _post(self, page: Page, thing: str) -> Post:
        found = next((one for one in self.posts if one.id == thing and one.page == page.id), None)
        if found is None:
            gone = f"Unsupported request. Object with ID '{thing}' does not exist"
            raise graph_error(100, gone, subcode=33)
        return found

    def _insights(self, asked: Asked, post_id: str) -> Given:
        known = {"post_media_view": 250, "post_clicks": 7}
        names = asked.query.get("metric", "").split(",")
        if any(name not in known for name in names):
            raise graph_error(100, "(#100) The value must be a valid insights metric")
        rows = [{"name": name, "period": "lifetime", "values": [{"value": known[name]}]} for name in names]
        return Given(body={"data": rows, "paging": {}})

    # Films

    def _videos(self, asked: Asked, page: Page) -> Given:
        form = asked.form
        match form.get("upload_phase"):
            case "start":
                only(form, {"upload_phase", "file_size"}, _unknown)
                film = self._new_film(page, "video", int(form["file_size"]))
                until = str(min(PIECE, film.size))
                names = {"upload_session_id": film.session, "video_id": film.id}
                return Given(body={**names, "start_offset": "0", "end_offset": until})
            case "transfer":
                only(form, {"upload_phase", "upload_session_id", "start_offset"}, _unknown)
                film = self._of_session(form)
                if int(form["start_offset"]) != len(film.data):
                    raise graph_error(1363037, "(#1363037) There was a problem with the start offset")
                film.data += asked.files["video_file_chunk"].data
                return Given(
                    body={
                        "start_offset": str(len(film.data)),
                        "end_offset": str(min(len(film.data) + PIECE, film.size)),
                    }
                )
            case "finish":
                only(form, {"upload_phase", "upload_session_id", "description", "title"}, _unknown)
                return self._finished(self._of_session(form), form.get("description", ""))
        raise graph_error(100, "(#100) upload_phase")

    def _reels(self, asked: Asked, page: Page) -> Given:
        form = asked.form
        match form.get("upload_phase"):
            case "start":
                only(form, {"upload_phase"}, _unknown)
                film = self._new_film(page, "reel", 0)
                return Given(body={"video_id": film.id, "upload_url": f"{self.url}/upload-reel/{film.id}"})
            case "finish":
                only(form, {"upload_phase", "video_id", "video_state", "description", "title"}, _unknown)
                film = self.films[form["video_id"]]
                if form.get("video_state") != "PUBLISHED":
                    raise graph_error(100, "(#100) video_state")
                return self._finished(film, form.get("description", ""))
        raise graph_error(100, "(#100) upload_phase")

    def _reel_bytes(self, asked: Asked) -> Given:
        film = self.films[asked.path.rpartition("/")[2]]
        if asked.headers.get("authorization") != f"OAuth {self.pages[film.page].token}":
            raise graph_error(190, "Error validating access token", status=401)
        if asked.headers.get("offset") != "0" or asked.headers.get("file_size") != str(len(asked.body)):
            raise graph_error(100, "offset and file_size are required")
        film.data, film.size = bytearray(asked.body), len(asked.body)
        return Given(body={"success": True})

    def _finished(self, film: Film, description: str) -> Given:
        self._refuse_if_told()
        if len(film.data) != film.size or not film.size:
            raise graph_error(1363030, "(#1363030) The video is not complete")
        film.description, film.published, film.looks_left = description, True, self.film_looks
        return Given(body={"success": True})

    def _new_film(self, page: Page, kind: str, size: int) -> Film:
        film = Film(str(next(self._ids)), page.id, kind, size, secrets.token_hex(8))
        self.films[film.id] = film
        return film

    def _of_session(self, form: dict[str, str]) -> Film:
        found = next((one for one in self.films.values() if one.session == form.get("upload_session_id")), None)
        if found is None:
            raise graph_error(1363041, "(#1363041) The upload session has expired")
        return found

    def _refuse_if_told(self) -> None:
        told, self.say_next = self.say_next, None
        if told is not None:
            raise told
