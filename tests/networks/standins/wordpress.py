"""A site run by WordPress, strict about what the real one refuses, and about what it does to texts and slugs.

Written after the source of 6.1.9 and checked against a running one by the live tests. Of parameters it is stricter:
the real one passes over what it does not know.
"""

from __future__ import annotations

import base64
import itertools
import re
import secrets
import uuid
from dataclasses import dataclass, field, replace
from datetime import datetime
from html import escape, unescape
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from scheduler_app.clock import Clock
from tests.networks.standins.serving import Asked, Document, FormFile, Given, StandIn, StandInRefusal, only

_POST_KEYS = {
    "title", "content", "excerpt", "status", "slug", "categories", "tags", "featured_media", "comment_status",
}  # fmt: skip
_MEDIA_KEYS = {"slug", "title", "alt_text", "caption", "post"}
_TYPES = {
    "jpg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
    "mp4": "video/mp4", "mov": "video/quicktime", "webm": "video/webm",
}  # fmt: skip
_STATUSES = {"publish", "future", "draft", "pending", "private", "trash"}
_ROLES: dict[str, set[str]] = {
    "author": {"publish_posts", "upload_files", "edit_posts", "edit_published_posts", "delete_published_posts"},
    "contributor": {"edit_posts"},
}
_ROLES["editor"] = {*_ROLES["author"], "manage_categories", "unfiltered_html", "edit_others_posts"}


@dataclass
class User:
    id: int
    login: str
    role: str = "editor"
    locale: str = "id_ID"
    # The uuid of each application password, by the password.
    passwords: dict[str, str] = field(default_factory=dict)

    def may(self, capability: str) -> bool:
        return capability in _ROLES[self.role]


@dataclass
class Post:
    id: int
    author: int
    slug: str
    status: str
    at: datetime
    title: str = ""
    content: str = ""
    excerpt: str = ""
    featured: int = 0
    categories: list[int] = field(default_factory=list)
    tags: list[int] = field(default_factory=list)
    comments: str = "open"
    language: str = ""


@dataclass
class Media:
    id: int
    slug: str
    parent: int
    media_type: str
    data: bytes
    title: str = ""
    alt_text: str = ""
    caption: str = ""


@dataclass
class Term:
    id: int
    name: str  # as it is kept, with & written out
    slug: str


@dataclass
class Comment:
    id: int
    post: int
    author: int
    author_name: str
    content: str
    at: datetime
    parent: int = 0


def refusal(status: int, code: str, **data: Any) -> StandInRefusal:
    return StandInRefusal(status, {"code": code, "message": "Maaf.", "data": {"status": status, **data}})


class WordPressStandIn(StandIn):
    """``public`` is what readers of the site are shown. The attributes are settings of a site and its host."""

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self.clock = clock or Clock()
        self.route = "/wp-json"
        self.readable_addresses = True
        self.folder = ""
        self.says_where = "header"
        self.application_passwords = True
        self.passes_authorization_on = True
        self.lets_programs_here_in = True
        self.has_trash = True
        self.firewall = False
        self.largest_file = 1_000_000
        self.largest_form = 2_000_000
        self.says_largest_file = False
        self.languages: set[str] = set()
        self.renames_slugs = False
        self.moderates = False
        self.strips: str = ""
        self.users: dict[str, User] = {}
        self.posts: dict[int, Post] = {}
        self.media: dict[int, Media] = {}
        self.categories = {1: Term(1, "Uncategorized", "uncategorized")}
        self.tags: dict[int, Term] = {}
        self.comments: list[Comment] = []
        self._ids = itertools.count(11)

    def open_account(self, login: str, role: str = "editor") -> User:
        user = User(next(self._ids), login, role)
        self.users[login] = user
        self.give_password(user)
        return user

    def give_password(self, user: User) -> str:
        password = secrets.token_hex(12)
        user.passwords[password] = str(uuid.uuid4())
        return password

    def public(self, user: User) -> list[Post]:
        return [one for one in self.posts.values() if one.author == user.id and one.status == "publish"]

    def alt_texts(self, post: Post) -> list[str]:
        """Of all pictures that readers of a post are shown, the featured one first where only it shows it."""
        shown = _Page(post.content)
        featured = self.media.get(post.featured)
        if featured is not None and self.address(featured) not in shown.addresses:
            return [unescape(featured.alt_text), *shown.alt_texts]
        return shown.alt_texts

    def address(self, media: Media) -> str:
        ending = next(one for one, kind in _TYPES.items() if kind == media.media_type)
        return f"{self.url}{self.folder}/wp-content/uploads/{media.slug}.{ending}"

    @property
    def site(self) -> str:
        return f"{self.url}{self.folder}"

    @property
    def root(self) -> str:
        return f"{self.site}{self.route}/" if self.readable_addresses else f"{self.site}/?rest_route=/"

    def approve(self, address: str, login: str, *, allow: bool = True) -> str:
        """What the approve page does when somebody who is signed in says yes or no: the address the browser goes to."""
        parts = urlsplit(address)
        assert parts.path == f"{self.folder}/wp-admin/authorize-application.php"
        asked = dict(parse_qsl(parts.query))
        assert set(asked) == {"app_name", "app_id", "success_url", "reject_url"}
        assert asked["app_name"]
        uuid.UUID(asked["app_id"])
        if not self.lets_programs_here_in:
            raise AssertionError("The URL must be served over a secure connection.")
        if not allow:
            return asked["reject_url"]
        user = self.users[login]
        said = {"site_url": self.site, "user_login": user.login, "password": self.give_password(user)}
        return f"{asked['success_url']}&{urlencode(said)}"

    def handle(self, asked: Asked) -> Given:
        if self.firewall:
            return Given(403, b"<html><title>Access denied</title></html>", {"Content-Type": "text/html"})
        path = asked.path.removeprefix(self.folder)
        if self.readable_addresses and path.startswith(f"{self.route}/"):
            return self._api(asked, path.removeprefix(self.route), dict(asked.query))
        if "rest_route" in asked.query and path == "/":
            query = {name: value for name, value in asked.query.items() if name != "rest_route"}
            return self._api(asked, asked.query["rest_route"], query)
        if path == "/" and asked.path.startswith(self.folder):
            return self._front()
        return Given(404, b"<html>Page not found</html>", {"Content-Type": "text/html"})

    def _front(self) -> Given:
        tag = f"<link rel='https://api.w.org/' href='{escape(self.root)}' />" if self.says_where == "page" else ""
        page = f"<html><head><title>Kedutaan</title>{tag}</head><body>Selamat datang</body></html>"
        headers = {"Content-Type": "text/html; charset=UTF-8"}
        if self.says_where == "header":
            headers["Link"] = f'<{self.root}>; rel="https://api.w.org/", <{self.site}/?p=2>; rel=shortlink'
        return Given(200, page.encode(), headers)

    def _api(self, asked: Asked, route: str, query: dict[str, str]) -> Given:
        query.pop("_", None)
        fields = query.pop("_fields", "")
        given = self._answer(asked, route, query)
        if fields and isinstance(given.body, dict):
            return replace(given, body={name: given.body[name] for name in fields.split(",") if name in given.body})
        return given

    def _answer(self, asked: Asked, route: str, query: dict[str, str]) -> Given:  # noqa: C901 - the table of its pages
        assert "cookie" not in asked.headers, "a cookie without a nonce signs nobody in"
        user = self._user(asked)
        match asked.method, route.strip("/").split("/"):
            case "GET", [""]:
                return Given(body=self._index())
            case "GET", ["wp", "v2", "users", "me"]:
                only(query, {"context"}, _unknown)
                return Given(body=_shown_user(_some(user)))
            case method, ["wp", "v2", "users", "me", "application-passwords", name]:
                return self._own_password(asked, method, name, _some(user))
            case "GET", ["wp", "v2", "posts"]:
                return self._list_posts(query, user)
            case "POST", ["wp", "v2", "posts"]:
                return self._make_post(asked, query, user)
            case method, ["wp", "v2", "posts", number]:
                return self._one_post(asked, method, number, query, user)
            case "GET", ["wp", "v2", "media"]:
                only(query, {"slug", "context"}, _unknown)
                found = [one for one in self.media.values() if one.slug == query["slug"] and self._readable(one, user)]
                return Given(body=[self._shown_media(one) for one in found])
            case "POST", ["wp", "v2", "media"]:
                return self._upload(asked, user)
            case "POST", ["wp", "v2", "media", number]:
                return self._describe(asked, number, user)
            case method, ["wp", "v2", ("categories" | "tags") as taxonomy]:
                return self._terms(asked, method, taxonomy, query, user)
            case "GET", ["wp", "v2", "comments"]:
                return self._list_comments(query)
            case "GET", ["wp-block-editor", "v1", "settings"] if self.says_largest_file:
                return Given(body={"alignWide": True, "maxUploadFileSize": self.largest_file})
        raise refusal(404, "rest_no_route")

    # Who asks

    def _user(self, asked: Asked) -> User | None:
        scheme, _, given = asked.headers.get("authorization", "").partition(" ")
        if not given or not self.passes_authorization_on:
            return None
        if scheme != "Basic":
            raise refusal(401, "rest_not_logged_in")
        login, _, password = base64.b64decode(given, validate=True).decode().partition(":")
        if not self.application_passwords:
            raise refusal(401, "application_passwords_disabled")
        if login not in self.users:
            raise refusal(401, "invalid_username")
        if re.sub("[^a-z0-9]", "", password, flags=re.IGNORECASE) not in self.users[login].passwords:
            raise refusal(401, "incorrect_password")
        return self.users[login]

    def _index(self) -> Document:
        page = {"endpoints": {"authorization": f"{self.site}/wp-admin/authorize-application.php"}}
        return {
            "name": "Kedutaan &amp; Kawan",
            "url": self.site,
            "home": self.site,
            "namespaces": ["oembed/1.0", "wp/v2"],
            "authentication": {"application-passwords": page} if self.application_passwords else [],
        }

    def _own_password(self, asked: Asked, method: str, name: str, user: User) -> Given:
        _, _, given = asked.headers["authorization"].partition(" ")
        password = base64.b64decode(given).decode().partition(":")[2]
        own = user.passwords[password]
        if (method, name) == ("GET", "introspect"):
            return Given(body={"uuid": own, "app_id": "", "name": "Duta"})
        if (method, name) == ("DELETE", own):
            del user.passwords[password]
            return Given(body={"deleted": True, "previous": {"uuid": own}})
        raise refusal(404, "rest_application_password_not_found")

    # Posts

    def _list_posts(self, query: dict[str, str], user: User | None) -> Given:
        only(query, {"slug", "status", "context", "per_page", "lang"}, _unknown)
        if query.get("context") == "edit" and (user is None or not user.may("edit_posts")):
            raise refusal(401 if user is None else 403, "rest_forbidden_context")
        wanted = query.get("status", "publish").split(",")
        if not set(wanted) <= _STATUSES or not 1 <= int(query.get("per_page", "10")) <= 100:
            raise refusal(400, "rest_invalid_param", params={"status": "status"})
        if wanted != ["publish"] and (user is None or not user.may("edit_posts")):
            raise refusal(401 if user is None else 403, "rest_forbidden_status")
        slugs = query["slug"].split(",")
        found = [one for one in self.posts.values() if one.slug in slugs and one.status in wanted]
        if "lang" in query:
            found = [one for one in found if one.language == query["lang"]]
        shown = [self._shown_post(one) for one in reversed(found) if self._may_read(one, user)]
        return Given(body=shown, headers={"X-WP-Total": str(len(shown))})

    def _may_read(self, post: Post, user: User | None) -> bool:
        return post.status == "publish" or (
            user is not None and (post.author == user.id or user.may("edit_others_posts"))
        )

    def _make_post(self, asked: Asked, query: dict[str, str], user: User | None) -> Given:
        if user is None or not user.may("edit_posts"):
            raise refusal(401 if user is None else 403, "rest_cannot_create")
        only(query, {"lang"}, _unknown)
        wanted = asked.json
        only(wanted, _POST_KEYS, _unknown)
        if not any(str(wanted.get(name, "")).strip() for name in ("title", "content", "excerpt")):
            raise refusal(400, "empty_content")
        made = Post(next(self._ids), user.id, "", "draft", self.clock.now())
        self._change(made, wanted, user, query)
        self.posts[made.id] = made
        return Given(201, self._shown_post(made), {"Location": f"{self.root}wp/v2/posts/{made.id}"})

    def _one_post(self, asked: Asked, method: str, number: str, query: dict[str, str], user: User | None) -> Given:
        post = self.posts.get(int(number)) if number.isdigit() else None
        if post is None:
            raise refusal(404, "rest_post_invalid_id")
        if method == "GET":
            only(query, {"context"}, _unknown)
            if not self._may_read(post, user):
                raise refusal(401 if user is None else 403, "rest_forbidden")
            return Given(body=self._shown_post(post))
        if user is None or not self._may_read(post, user):
            raise refusal(
                401 if user is None else 403, "rest_cannot_edit" if method == "POST" else "rest_cannot_delete"
            )
        if method == "DELETE":
            return self._throw_away(post, query)
        if method != "POST":
            raise refusal(404, "rest_no_route")
        only(query, {"lang"}, _unknown)
        only(asked.json, _POST_KEYS, _unknown)
        self._change(post, asked.json, user, query)
        return Given(body=self._shown_post(post))

    def _change(self, post: Post, wanted: Document, user: User, query: dict[str, str]) -> None:
        status = self._checked(post, wanted, user)
        for name in ("title", "content", "excerpt"):
            if name in wanted:
                setattr(post, name, self._kept(wanted[name], user))
        post.featured = wanted.get("featured_media", post.featured)
        post.categories = wanted.get("categories", post.categories or [1])
        post.tags = wanted.get("tags", post.tags)
        post.comments = wanted.get("comment_status", post.comments)
        if query.get("lang") in self.languages:
            post.language = query["lang"]
        if "slug" in wanted:
            post.slug = self._unique(_slug(wanted["slug"]) + ("-id" if self.renames_slugs else ""), post.id)
        post.status = "pending" if status == "publish" and self.moderates else status

    def _checked(self, post: Post, wanted: Document, user: User) -> str:
        """The status it is to have, once everything that is wanted can be."""
        status = wanted.get("status", post.status)
        if status not in _STATUSES:
            raise refusal(400, "rest_invalid_param", params={"status": "status"})
        if status in ("publish", "private", "future") and not user.may("publish_posts"):
            raise refusal(403, "rest_cannot_publish")
        if wanted.get("featured_media") and wanted["featured_media"] not in self.media:
            raise refusal(400, "rest_invalid_featured_media")
        for taxonomy, known in (("categories", self.categories), ("tags", self.tags)):
            if any(one not in known for one in wanted.get(taxonomy, [])):
                raise refusal(400, "rest_term_invalid")
        if wanted.get("comment_status", "open") not in ("open", "closed"):
            raise refusal(400, "rest_invalid_param", params={"comment_status": "comment_status"})
        return str(status)

    def _kept(self, text: str, user: User) -> str:
        """What is kept of a text: of those who may not write any HTML, no script and the like."""
        if not user.may("unfiltered_html"):
            text = re.sub(r"</?(script|iframe|form|input)\b[^>]*>", "", text)
            text = re.sub(r"&amp;#0*([0-9]{1,7});", lambda number: f"&#{int(number[1]):03};", text)
        return text.replace(self.strips, "") if self.strips else text

    def _unique(self, slug: str, own: int) -> str:
        taken = {one.slug for one in (*self.posts.values(), *self.media.values()) if one.id != own}
        others = (f"{slug}-{number}" for number in itertools.count(2))
        return next(one for one in itertools.chain([slug], others) if one not in taken)

    def _throw_away(self, post: Post, query: dict[str, str]) -> Given:
        only(query, {"force"}, _unknown)
        if query.get("force") == "true":
            del self.posts[post.id]
            return Given(body={"deleted": True, "previous": self._shown_post(post)})
        if not self.has_trash:
            raise refusal(501, "rest_trash_not_supported")
        if post.status == "trash":
            raise refusal(410, "rest_already_trashed")
        post.status, post.slug = "trash", f"{post.slug}__trashed"
        return Given(body=self._shown_post(post))

    def _shown_post(self, post: Post) -> Document:
        shown = {
            "id": post.id,
            "date_gmt": post.at.strftime("%Y-%m-%dT%H:%M:%S"),
            "slug": post.slug,
            "status": post.status,
            "link": f"{self.site}/{post.slug}/" if post.status == "publish" else f"{self.site}/?p={post.id}",
            "author": post.author,
            "featured_media": post.featured,
            "categories": post.categories,
            "tags": post.tags,
            "comment_status": post.comments,
        }
        if self.languages:
            shown["lang"] = post.language
        texts = {name: {"raw": getattr(post, name), "rendered": "…"} for name in ("title", "content", "excerpt")}
        return {**shown, **texts}

    # Media

    def _readable(self, media: Media, user: User | None) -> bool:
        parent = self.posts.get(media.parent)
        return parent is None or self._may_read(parent, user)

    def _upload(self, asked: Asked, user: User | None) -> Given:
        if user is None or not user.may("upload_files"):
            # The real one says 400 to those who may not.
            raise refusal(401 if user is None else 400, "rest_cannot_create")
        file: FormFile | None = asked.files.get("file")
        if file is None:
            raise refusal(400, "rest_upload_no_content_disposition")
        only(asked.form, _MEDIA_KEYS, _unknown)
        if len(file.data) > self.largest_form:
            raise refusal(400, "rest_upload_no_content_disposition")
        ending = file.file_name.rpartition(".")[2]
        if len(file.data) > self.largest_file or _TYPES.get(ending) != file.content_type:
            raise refusal(500, "rest_upload_unknown_error")
        if not file.file_name.isascii():
            raise refusal(400, "rest_upload_invalid_disposition")
        parent = int(asked.form.get("post", "0"))
        if parent and parent not in self.posts:
            raise refusal(400, "rest_invalid_param", params={"post": "post"})
        slug = self._unique(_slug(asked.form.get("slug") or file.file_name.rpartition(".")[0]), 0)
        made = Media(next(self._ids), slug, parent, file.content_type, file.data, asked.form.get("title", ""))
        self._told(made, asked.form, user)
        self.media[made.id] = made
        return Given(201, self._shown_media(made), {"Location": f"{self.root}wp/v2/media/{made.id}"})

    def _describe(self, asked: Asked, number: str, user: User | None) -> Given:
        media = self.media.get(int(number)) if number.isdigit() else None
        if media is None:
            raise refusal(404, "rest_post_invalid_id")
        if user is None or not user.may("upload_files"):
            raise refusal(403, "rest_cannot_edit")
        only(asked.json, _MEDIA_KEYS, _unknown)
        self._told(media, asked.json, user)
        return Given(body=self._shown_media(media))

    def _told(self, media: Media, fields: Any, user: User) -> None:
        if "alt_text" in fields:
            media.alt_text = sanitized(fields["alt_text"])
        if "caption" in fields:
            media.caption = self._kept(fields["caption"], user)

    def _shown_media(self, media: Media) -> Document:
        return {
            "id": media.id,
            "slug": media.slug,
            "status": "inherit",
            "alt_text": media.alt_text,
            "caption": {"raw": media.caption, "rendered": f"<p>{media.caption}</p>"},
            "mime_type": media.media_type,
            "source_url": self.address(media),
            "post": media.parent or None,
        }

    # Terms and comments

    def _terms(self, asked: Asked, method: str, taxonomy: str, query: dict[str, str], user: User | None) -> Given:
        known = self.categories if taxonomy == "categories" else self.tags
        if method == "GET":
            only(query, {"search", "per_page", "orderby", "order"}, _unknown)
            found = [one for one in known.values() if query["search"].casefold() in one.name.casefold()]
            return Given(body=[{"id": one.id, "name": one.name, "slug": one.slug} for one in found])
        if method != "POST" or user is None or not (taxonomy == "tags" or user.may("manage_categories")):
            raise refusal(403, "rest_cannot_create")
        only(asked.json, {"name"}, _unknown)
        name = escape(unescape(asked.json["name"]), quote=False)
        there = next((one for one in known.values() if one.name.casefold() == name.casefold()), None)
        if there is not None:
            raise refusal(400, "term_exists", term_id=there.id)
        made = Term(next(self._ids), name, _slug(name))
        known[made.id] = made
        return Given(201, {"id": made.id, "name": made.name, "slug": made.slug})

    def comment(self, post: int, author_name: str, content: str, *, author: int = 0, parent: int = 0) -> Comment:
        made = Comment(next(self._ids), post, author, author_name, content, self.clock.now(), parent)
        self.comments.append(made)
        return made

    def _list_comments(self, query: dict[str, str]) -> Given:
        only(query, {"post", "per_page", "order", "orderby"}, _unknown)
        found = [one for one in self.comments if one.post == int(query["post"])]
        shown = [
            {
                "id": one.id, "post": one.post, "parent": one.parent, "author": one.author,
                "author_name": one.author_name, "date_gmt": one.at.strftime("%Y-%m-%dT%H:%M:%S"),
                "content": {"rendered": one.content}, "status": "approved", "type": "comment",
                "link": f"{self.site}/?p={one.post}#comment-{one.id}",
            }
            for one in found[: int(query["per_page"])]
        ]  # fmt: skip
        return Given(body=shown, headers={"X-WP-Total": str(len(found))})


def sanitized(text: str) -> str:
    """As WordPress' sanitize_text_field leaves a text: without tags, without octets, on one line."""
    text = re.sub(r"<[^>]*>?", "", text)
    text = " ".join(text.split())
    while re.search(r"%[a-f0-9]{2}", text, re.IGNORECASE):
        text = re.sub(r"%[a-f0-9]{2}", "", text, flags=re.IGNORECASE)
    return text


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9_-]+", "-", unescape(text).lower()).strip("-")


def _unknown(name: str) -> StandInRefusal:
    return refusal(400, "rest_invalid_param", params={name: "Unknown parameter."})


def _some(user: User | None) -> User:
    if user is None:
        raise refusal(401, "rest_not_logged_in")
    return user


def _shown_user(user: User) -> Document:
    return {
        "id": user.id,
        "username": user.login,
        "name": user.login.title(),
        "slug": user.login,
        "locale": user.locale,
        "roles": [user.role],
        "capabilities": dict.fromkeys(sorted(_ROLES[user.role]), True),
    }


class _Page(HTMLParser):
    """A post as a browser shows it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.alt_texts: list[str] = []
        self.addresses: list[str] = []
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag == "img":
            self.alt_texts.append(told.get("alt") or "")
        self.addresses += [value for name, value in attrs if name in ("src", "href") and value]

    def handle_data(self, data: str) -> None:
        self.words += data


def words_of(post: Post) -> str:
    """Every word that a reader sees."""
    return f"{unescape(post.title)}\n{_Page(post.content).words}"
