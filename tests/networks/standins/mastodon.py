"""A server that speaks Mastodon's API, strict about what the real one refuses.

It is Mastodon until it is told which relative to ``become``. It works on media for a while, gives texts back as web
pages, and forgets nothing about a key for an hour.
"""

from __future__ import annotations

import base64
import hashlib
import html
import itertools
import re
import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import regex

from scheduler_app.clock import Clock
from scheduler_app.domain.network_facts import Counting
from scheduler_app.policy.text_length import length
from tests.networks.standins.serving import Asked, Document, Given, StandIn, StandInRefusal, only

SCOPES = "read write profile"
_POST_KEYS = {
    "status", "media_ids", "poll", "in_reply_to_id", "sensitive", "spoiler_text", "visibility", "language",
    "scheduled_at", "quoted_status_id", "quote_approval_policy",
}  # fmt: skip
_EDIT_KEYS = {"status", "spoiler_text", "sensitive", "language", "media_ids", "media_attributes", "poll"}
_PICTURES = {"image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/heif"}
_FILMS = {"video/mp4", "video/quicktime", "video/webm"}
_LINK = re.compile(r"https?://[^\s<]+")


@dataclass
class Media:
    id: str
    media_type: str
    data: bytes
    description: str
    focus: str
    looks_left: int = 0
    used: bool = False


@dataclass
class Status:
    id: str
    author: str
    document: Document
    media: list[Media]
    at: datetime
    key: str = ""
    deleted: bool = False
    edited: bool = False


@dataclass
class User:
    id: str
    name: str
    token: str = field(default_factory=lambda: f"masto-{secrets.token_hex(12)}")
    token_until: datetime | None = None


def refusal(status: int, error: str) -> StandInRefusal:
    return StandInRefusal(status, {"error": error})


@dataclass(frozen=True)
class Relative:
    """What a server does: Mastodon as it stands here, its relatives with some of it otherwise.

    ``tells`` are the versions of the instance's document, ``words`` how it names the numbers in it. ``burns_keys``
    refuses a key that came before. ``any_port`` lets a sign-in come back to any port. ``token_life`` ends tokens, which
    are renewed then. ``letters`` makes ids that are no numbers.
    """

    software: str = "mastodon"
    version: str = "4.5.0"
    tells: tuple[str, ...] = ("v2", "v1")
    words: str = "configuration"
    honours_keys: bool = True
    burns_keys: bool = False
    keeps_source: bool = True
    shows_media_state: bool = True
    uploads: tuple[str, ...] = ("v2", "v1")
    edits: bool = True
    polls: bool = True
    needs_picture: bool = False
    visibilities: frozenset[str] = frozenset({"public", "unlisted", "private", "direct"})
    only_public_is_public: bool = False
    fine_scopes: bool = True
    any_port: bool = True
    token_life: timedelta | None = None
    letters: bool = False


# As their sources and documentation have it; the fact sheet names them.
RELATIVES = {
    "pleroma": Relative(
        "pleroma", "2.7.2 (compatible; Pleroma 2.7.0)", ("v1",), "pleroma", honours_keys=False, any_port=False,
        token_life=timedelta(days=30), letters=True,
    ),
    "gotosocial": Relative("gotosocial", "0.19.1", honours_keys=False, any_port=False, letters=True),
    "pixelfed": Relative(
        "pixelfed", "3.5.3 (compatible; Pixelfed 0.12.5)", ("v1",), honours_keys=False, burns_keys=True,
        keeps_source=False, shows_media_state=False, uploads=("v1",), polls=False, needs_picture=True,
        visibilities=frozenset({"public", "unlisted", "private"}), fine_scopes=False, token_life=timedelta(days=365),
    ),
    "friendica": Relative(
        "friendica", "2.8.0 (compatible; Friendica 2024.12)", honours_keys=False, keeps_source=False, polls=False,
        any_port=False,
    ),
    "snac": Relative(
        "snac", "4.0.0 (compatible; snac 2.70)", ("v1",), honours_keys=False, keeps_source=False,
        shows_media_state=False, edits=False, polls=False, only_public_is_public=True, any_port=False, letters=True,
    ),
}  # fmt: skip


class MastodonStandIn(StandIn):
    """``visible`` is what readers of an account see."""

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self.clock = clock or Clock()
        self.way = Relative()
        self.keys: set[str] = set()
        self.silenced = False
        self.media_looks = 0
        self.media_fails = False
        self.posts_left = 1000
        self.max_characters = 500
        self.users: dict[str, User] = {}
        self.statuses: list[Status] = []
        self.media: dict[str, Media] = {}
        self.favourites = 3
        self.apps: dict[str, dict[str, str]] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self._ids = itertools.count(110_000_000_000_000_001)

    def become(self, name: str, **differences: Any) -> None:
        """This relative from now on, or Mastodon itself, with ``differences``."""
        self.way = replace(RELATIVES.get(name, Relative()), **differences)

    def _new_id(self) -> str:
        number = str(next(self._ids))
        return f"Ab{number}Zz" if self.way.letters else number

    def open_account(self, name: str) -> User:
        user = User(self._new_id(), name)
        self.users[user.id] = user
        return user

    def visible(self, user: User) -> list[Status]:
        """What readers of the account see, oldest first."""
        return [one for one in self.statuses if one.author == user.id and not one.deleted]

    def handle(self, asked: Asked) -> Given:  # noqa: C901 - the table of its pages
        told = re.fullmatch(r"/api/(v[12])/instance", asked.path)
        if told and told[1] in self.way.tells:
            return Given(body=self._instance())
        if asked.path == "/.well-known/nodeinfo":
            # Behind some proxies it names a host that nobody can reach.
            return Given(body={"links": [{"rel": "2.0", "href": "https://inside.example/nodeinfo/2.0"}]})
        if asked.path == "/nodeinfo/2.0":
            return Given(body={"software": {"name": self.way.software.title(), "version": self.way.version}})
        match asked.method, asked.path:
            case "POST", "/api/v1/apps":
                return self._register(asked)
            case "POST", "/oauth/token":
                return self._give_token(asked)
            case "POST", "/oauth/revoke":
                return self._take_token(asked)
        user = self._user(asked)
        match asked.method, asked.path.removeprefix("/api/").split("/"):
            case "GET", ["v1", "accounts", "verify_credentials"]:
                return Given(body=self._account(user))
            case "POST", ["v1", "statuses"]:
                return self._post(asked, user)
            case "GET", ["v1", "statuses", status_id]:
                return Given(body=self._shown(self._status(status_id)))
            case "GET", ["v1", "statuses", status_id, "source"] if self.way.keeps_source:
                document = self._status(status_id).document
                return Given(body={"id": status_id, "text": document["status"], "spoiler_text": ""})
            case "GET", ["v1", "statuses", status_id, "context"]:
                below = [self._shown(one) for one in self._below(status_id)]
                return Given(body={"ancestors": [], "descendants": below})
            case "PUT", ["v1", "statuses", status_id] if self.way.edits:
                return self._edit(asked, user, status_id)
            case "DELETE", ["v1", "statuses", status_id]:
                return self._delete(user, status_id)
            case "GET", ["v1", "accounts", account_id, "statuses"]:
                return self._list(asked, account_id)
            case "POST", [("v1" | "v2") as version, "media"] if version in self.way.uploads:
                return self._upload(asked)
            case "GET", ["v1", "media", media_id] if self.way.shows_media_state:
                return self._media_state(media_id)
        raise refusal(404, "Record not found")

    # Signing in

    def _register(self, asked: Asked) -> Given:
        only(asked.form, {"client_name", "redirect_uris", "scopes", "website"}, lambda name: refusal(422, name))
        if not self.way.fine_scopes and ":" in asked.form["scopes"]:
            raise refusal(422, "invalid_scope")
        made = {"client_id": secrets.token_hex(8), "client_secret": f"app-secret-{secrets.token_hex(8)}"}
        self.apps[made["client_id"]] = {**made, **asked.form}
        return Given(body={"id": "1", "name": asked.form["client_name"], **made})

    def authorize(self, query: dict[str, str], user: User) -> str:
        """What the browser's page does when somebody says yes: the address it goes to."""
        app = self.apps[query["client_id"]]
        assert query["code_challenge_method"] == "S256"
        back = query["redirect_uri"]
        assert set(query["scope"].split()) <= set(app["scopes"].split())
        # Mastodon does not look at the port of a loopback address.
        assert app["redirect_uris"] in ((back, re.sub(r":[0-9]+/", "/", back)) if self.way.any_port else (back,))
        code = secrets.token_urlsafe(16)
        self.codes[code] = {**query, "user": user.id}
        return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"

    def _give_token(self, asked: Asked) -> Given:
        form = asked.form
        if form.get("grant_type") == "refresh_token":
            return self._renew_token(form)
        kept = self.codes.pop(form.get("code", ""), None)
        app = self.apps.get(form.get("client_id", ""))
        if app is None or form.get("client_secret") != app["client_secret"]:
            raise StandInRefusal(401, {"error": "invalid_client"})
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if kept is None or kept["redirect_uri"] != form.get("redirect_uri") or kept["code_challenge"] != challenge:
            raise StandInRefusal(400, {"error": "invalid_grant"})
        user = self.users[kept["user"]]
        return Given(body=self._token(user, app, kept["scope"]))

    def _token(self, user: User, app: dict[str, str], scope: str) -> Document:
        given = {"access_token": user.token, "token_type": "Bearer", "scope": scope, "created_at": 1}
        if self.way.token_life is None:
            return given
        user.token_until = self.clock.now() + self.way.token_life
        refresh = f"masto-refresh-{secrets.token_hex(8)}"
        self.codes[refresh] = {"user": user.id, "scope": scope, "client_id": app["client_id"]}
        return {**given, "expires_in": int(self.way.token_life.total_seconds()), "refresh_token": refresh}

    def _renew_token(self, form: dict[str, str]) -> Given:
        kept, app = self.codes.pop(form["refresh_token"], None), self.apps.get(form.get("client_id", ""))
        if kept is None or app is None or kept["client_id"] != app["client_id"]:
            raise StandInRefusal(400, {"error": "invalid_grant"})
        user = self.users[kept["user"]]
        user.token = f"masto-{secrets.token_hex(12)}"
        return Given(body=self._token(user, app, kept["scope"]))

    def _take_token(self, asked: Asked) -> Given:
        for user in self.users.values():
            if user.token == asked.form.get("token"):
                user.token = f"masto-{secrets.token_hex(12)}"
        return Given(body={})

    def _user(self, asked: Asked) -> User:
        user = next((one for one in self.users.values() if one.token == asked.token), None)
        if user is None or (user.token_until is not None and user.token_until <= self.clock.now()):
            raise refusal(401, "The access token is invalid")
        return user

    def _instance(self) -> Document:
        polls = {"max_options": 4 if self.way.polls else 0, "max_characters_per_option": 50}
        if self.way.words == "pleroma":
            return {
                "uri": self.url, "version": self.way.version, "max_toot_chars": self.max_characters,
                "upload_limit": 16_000_000, "description_limit": 5000, "poll_limits": {**polls, "max_options": 20},
            }  # fmt: skip
        statuses = {
            "max_characters": self.max_characters, "max_media_attachments": 4, "characters_reserved_per_url": 23
        }  # fmt: skip
        media = {"image_size_limit": 16_777_216, "video_size_limit": 103_809_024, "description_limit": 1500}
        configuration = {"statuses": statuses, "media_attachments": media, "polls": polls}
        return {"domain": f"127.0.0.1:{self.port}", "version": self.way.version, "configuration": configuration}

    # Statuses

    def _post(self, asked: Asked, user: User) -> Given:
        wanted = asked.json
        only(wanted, _POST_KEYS, lambda name: refusal(422, f"Unpermitted parameter: {name}"))
        key = asked.headers.get("idempotency-key", "")
        if self.way.burns_keys and key:
            if key in self.keys:
                raise refusal(400, "Duplicate idempotency key.")
            self.keys.add(key)
        earlier = next((one for one in self.statuses if self._remembers(one, user, key)), None)
        if earlier is not None:
            return Given(body=self._shown(earlier))
        media = [self._usable(str(one)) for one in wanted.get("media_ids", [])]
        self._check(wanted, media)
        if self.posts_left <= 0:
            until = (self.clock.now() + timedelta(hours=1)).isoformat()
            raise StandInRefusal(429, {"error": "Too many requests"}, {"X-RateLimit-Reset": until})
        self.posts_left -= 1
        for one in media:
            one.used = True
        made = Status(self._new_id(), user.id, dict(wanted), media, self.clock.now(), key)
        self.statuses.append(made)
        return Given(body=self._shown(made))

    def _remembers(self, status: Status, user: User, key: str) -> bool:
        fresh = self.clock.now() - status.at < timedelta(hours=1)
        return bool(self.way.honours_keys and key and status.key == key and status.author == user.id and fresh)

    def _check(self, wanted: Document, media: list[Media]) -> None:
        text = str(wanted.get("status", ""))
        if not text.strip() and not media:
            raise refusal(422, "Validation failed: Text can't be blank")
        spoken = length(text, Counting.MASTODON) + len(regex.findall(r"\X", str(wanted.get("spoiler_text", ""))))
        if spoken > self.max_characters:
            raise refusal(422, f"Validation failed: Text character limit of {self.max_characters} exceeded")
        if wanted.get("visibility", "public") not in self.way.visibilities:
            raise refusal(422, "Validation failed: Visibility is not included in the list")
        if self.way.needs_picture and not media and not wanted.get("in_reply_to_id"):
            raise refusal(403, "Empty statuses are not allowed")
        if not re.fullmatch(r"[a-z]{2,3}", str(wanted.get("language", "en"))):
            raise refusal(422, "Validation failed: Language")
        films = [one for one in media if one.media_type in _FILMS]
        if len(media) > 4 or (films and len(media) > 1):
            raise refusal(422, "Cannot attach a video to a post that already contains images")
        if any(one.looks_left > 0 for one in media):
            raise refusal(422, "Cannot attach files that have not finished processing. Try again in a moment!")
        if "poll" in wanted and self.way.polls:
            self._check_poll(wanted["poll"], media)
        answered = wanted.get("in_reply_to_id")
        if answered and not any(one.id == answered and not one.deleted for one in self.statuses):
            raise refusal(404, "Record not found")

    def _check_poll(self, poll: Any, media: list[Media]) -> None:
        options = poll.get("options", [])
        if media or not 2 <= len(options) <= 4 or any(len(one) > 50 for one in options):
            raise refusal(422, "Validation failed: Poll")
        if not 300 <= int(poll.get("expires_in", 0)) <= 2_629_746:
            raise refusal(422, "Validation failed: Poll expires_in")

    def _edit(self, asked: Asked, user: User, status_id: str) -> Given:
        wanted = asked.json
        only(wanted, _EDIT_KEYS, lambda name: refusal(422, f"Unpermitted parameter: {name}"))
        status = self._own(user, status_id)
        media = [self._media(str(one)) for one in wanted.get("media_ids", [])]
        self._check({**status.document, **wanted, "in_reply_to_id": None}, media)
        status.document.update(wanted)
        status.media, status.edited = media, True
        return Given(body=self._shown(status))

    def _delete(self, user: User, status_id: str) -> Given:
        status = self._own(user, status_id)
        status.deleted = True
        return Given(body={**self._shown(status), "text": status.document["status"]})

    def _own(self, user: User, status_id: str) -> Status:
        status = self._status(status_id)
        if status.author != user.id:
            raise refusal(404, "Record not found")
        return status

    def _status(self, status_id: str) -> Status:
        found = next((one for one in self.statuses if one.id == status_id and not one.deleted), None)
        if found is None:
            raise refusal(404, "Record not found")
        return found

    def _below(self, status_id: str) -> list[Status]:
        return [one for one in self.statuses if one.document.get("in_reply_to_id") == status_id and not one.deleted]

    def _list(self, asked: Asked, account_id: str) -> Given:
        only(asked.query, {"limit", "exclude_reblogs", "max_id", "since_id"}, lambda name: refusal(422, name))
        size = int(asked.query.get("limit", "20"))
        if size > 40:
            raise refusal(422, "limit")
        newest = [one for one in reversed(self.statuses) if one.author == account_id and not one.deleted]
        before = asked.query.get("max_id")
        if before:
            newest = newest[next(at for at, one in enumerate(newest) if one.id == before) + 1 :]
        return Given(body=[self._shown(one) for one in newest[:size]])

    def _shown(self, status: Status) -> Document:
        user, document = self.users[status.author], status.document
        return {
            "id": status.id,
            "uri": f"https://masto.example/users/{user.name}/statuses/{status.id}",
            "url": f"https://masto.example/@{user.name}/{status.id}",
            "created_at": status.at.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            "edited_at": status.at.isoformat() if status.edited else None,
            "in_reply_to_id": document.get("in_reply_to_id"),
            "visibility": self._visibility(str(document.get("visibility", "public"))),
            "content": _page(str(document.get("status", ""))),
            "account": self._account(user),
            "media_attachments": [{"id": one.id, "description": one.description} for one in status.media],
            "favourites_count": self.favourites,
            "reblogs_count": 2,
            "replies_count": len(self._below(status.id)),
        }

    def _visibility(self, wanted: str) -> str:
        if self.way.only_public_is_public and wanted != "public":
            return "direct"
        return "unlisted" if self.silenced and wanted == "public" else wanted

    def _account(self, user: User) -> Document:
        return {
            "id": user.id,
            "username": user.name,
            "acct": user.name,
            "display_name": user.name.title(),
            "url": f"https://masto.example/@{user.name}",
            "source": {"privacy": "public", "language": "id", "sensitive": False},
        }

    # Media

    def _upload(self, asked: Asked) -> Given:
        only(asked.form, {"description", "focus"}, lambda name: refusal(422, f"Unpermitted parameter: {name}"))
        file = asked.files.get("file")
        if file is None or file.content_type not in _PICTURES | _FILMS:
            raise refusal(422, "Validation failed: File content type is invalid")
        description = asked.form.get("description", "")
        if len(description) > 1500:
            raise refusal(422, "Validation failed: Description is too long")
        focus = asked.form.get("focus", "")
        if focus and not re.fullmatch(r"-?[01]\.\d+,-?[01]\.\d+", focus):
            raise refusal(422, "Validation failed: Focus")
        working = file.content_type in _FILMS or self.media_looks > 0
        made = Media(self._new_id(), file.content_type, file.data, description, focus)
        made.looks_left = self.media_looks if working else 0
        self.media[made.id] = made
        return Given(202 if working else 200, {"id": made.id, "url": None if working else "https://masto.example/m"})

    def _media_state(self, media_id: str) -> Given:
        media = self._media(media_id)
        if self.media_fails:
            raise refusal(422, "Error processing thumbnail for uploaded media")
        media.looks_left -= 1
        return Given(206 if media.looks_left > 0 else 200, {"id": media.id, "url": None})

    def _media(self, media_id: str) -> Media:
        if media_id not in self.media:
            raise refusal(404, "Record not found")
        return self.media[media_id]

    def _usable(self, media_id: str) -> Media:
        media = self.media.get(media_id)
        if media is None or media.used:
            raise refusal(422, "Media not found")
        return media


def _page(text: str) -> str:
    """The text as a web page has it: paragraphs, breaks, and links of which readers see the middle only."""
    escaped = html.escape(text, quote=False)
    linked = _LINK.sub(_anchor, escaped)
    return "<p>" + linked.replace("\n\n", "</p><p>").replace("\n", "<br />") + "</p>"


def _anchor(link: re.Match[str]) -> str:
    whole = link[0]
    return f'<a href="{whole}"><span class="invisible">{whole[:8]}</span><span>{whole[8:]}</span></a>'
