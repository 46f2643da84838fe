"""X as its API v2 describes itself: strict about what the real one refuses, with its bodies and statuses.

It shortens links, escapes signs, refuses the same words twice, rotates refresh tokens that count once, works on films
for a while, counts against limits and charges for what it does.
"""

from __future__ import annotations

import base64
import hashlib
import html
import itertools
import re
import secrets
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from scheduler_app.clock import Clock
from scheduler_app.domain.network_facts import Counting
from scheduler_app.policy.text_length import length
from tests.networks.standins.serving import Asked, Document, Given, StandIn, StandInRefusal, only

CLIENT_ID = "duta-client-id"
REDIRECT = "http://127.0.0.1:47219/callback"
SCOPES = "tweet.read tweet.write users.read media.write offline.access tweet.moderate.write"
SHORT_LIVED = timedelta(seconds=30)
_LINK = re.compile(r"https?://[^\s]+[^\s.,;:!?)]")
_POST_KEYS = {
    "text", "media", "reply", "quote_tweet_id", "poll", "reply_settings", "made_with_ai", "paid_partnership",
    "edit_options", "for_super_followers_only", "direct_message_deep_link", "geo", "nullcast",
}  # fmt: skip
_CATEGORIES = {"tweet_image", "tweet_gif", "tweet_video"}
_MOST_BYTES = {"tweet_image": 5_000_000, "tweet_gif": 15_000_000, "tweet_video": 512_000_000}
MOST_CHUNK = 5_000_000 - 1


@dataclass
class Media:
    id: str
    category: str
    total: int
    owner: str
    chunks: dict[int, bytes] = field(default_factory=dict)
    alt: str = ""
    looks_left: int = 0
    ready: bool = False


@dataclass
class Tweet:
    id: str
    author: str
    text: str
    media: list[Media]
    answers: str
    conversation: str
    at: datetime
    deleted: bool = False


@dataclass
class User:
    id: str
    username: str
    suspended: bool = False
    credits: int = 100_000


def problem(status: int, detail: str, title: str = "", kind: str = "about:blank") -> StandInRefusal:
    titles = {400: "Invalid Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found Error"}
    return StandInRefusal(
        status, {"title": title or titles.get(status, "Error"), "detail": detail, "type": kind, "status": status}
    )


class XStandIn(StandIn):
    """``users`` are its accounts by id; ``sign_in`` gives one of them a pair of tokens."""

    def __init__(self, clock: Clock | None = None, *, old_fields: bool = False) -> None:
        super().__init__()
        self.clock = clock or Clock()
        self.old_fields = old_fields
        self.users: dict[str, User] = {}
        self.tweets: list[Tweet] = []
        self.media: dict[str, Media] = {}
        self.spent = 0
        self.film_looks = 1
        self.film_fails = False
        self.posts_left: dict[str, int] = {}
        self._access: dict[str, tuple[str, datetime]] = {}
        self._refresh: dict[str, str] = {}
        self._codes: dict[str, Document] = {}
        self._ids = itertools.count(1_800_000_000_000_000_001)
        self._short: dict[str, str] = {}
        self.calls: Counter[str] = Counter()

    def open_account(self, username: str) -> User:
        user = User(str(next(self._ids)), username)
        self.users[user.id] = user
        return user

    def sign_in(self, user: User, *, lives: timedelta = timedelta(hours=2)) -> Document:
        """A pair of tokens, as after the browser."""
        access, refresh = f"x-access-{secrets.token_hex(12)}", f"x-refresh-{secrets.token_hex(12)}"
        self._access[access] = (user.id, self.clock.now() + lives)
        self._refresh[refresh] = user.id
        return {
            "token_type": "bearer", "expires_in": int(lives.total_seconds()), "access_token": access,
            "refresh_token": refresh, "scope": SCOPES,
        }  # fmt: skip

    def end_access(self) -> None:
        """Every access token ends now; refresh tokens stay."""
        self._access.clear()

    def visible(self, user: User) -> list[Tweet]:
        """What readers of the account see, oldest first."""
        return [one for one in self.tweets if one.author == user.id and not one.deleted]

    def authorize(self, query: dict[str, str], user: User) -> str:
        """What the browser's page does when somebody says yes: the address it goes to."""
        assert query["response_type"] == "code"
        assert query["client_id"] == CLIENT_ID
        assert query["redirect_uri"] == REDIRECT
        assert query["code_challenge_method"] == "S256"
        code = secrets.token_urlsafe(16)
        self._codes[code] = {**query, "user": user.id, "until": self.clock.now() + SHORT_LIVED}
        return f"{REDIRECT}?{urlencode({'state': query['state'], 'code': code})}"

    def handle(self, asked: Asked) -> Given:  # noqa: C901 - the table of its pages
        self.calls[f"{asked.method} {asked.path}"] += 1
        if (asked.method, asked.path) == ("POST", "/2/oauth2/token"):
            return self._token(asked)
        if (asked.method, asked.path) == ("POST", "/2/oauth2/revoke"):
            return self._revoke(asked)
        user = self._user(asked)
        match asked.method, asked.path.strip("/").split("/"):
            case "GET", ["2", "users", "me"]:
                return Given(body={"data": {"id": user.id, "username": user.username, "name": user.username.title()}})
            case "POST", ["2", "tweets"]:
                return self._tweet(asked, user)
            case "DELETE", ["2", "tweets", tweet_id]:
                return self._delete(tweet_id, user)
            case "GET", ["2", "tweets", "search", "recent"]:
                return self._search(asked)
            case "GET", ["2", "tweets", tweet_id]:
                return self._one(asked, tweet_id)
            case "GET", ["2", "users", user_id, "tweets"]:
                return self._timeline(asked, user_id)
            case "POST", ["2", "media", "upload"]:
                return self._upload(asked, user)
            case "GET", ["2", "media", "upload"]:
                return self._status(asked)
            case "POST", ["2", "media", "upload", "initialize"]:
                return self._initialize(asked, user)
            case "POST", ["2", "media", "upload", media_id, "append"]:
                return self._append(asked, media_id)
            case "POST", ["2", "media", "upload", media_id, "finalize"]:
                return self._finalize(media_id)
            case "POST", ["2", "media", "metadata"]:
                return self._metadata(asked)
        raise problem(404, "no such page")

    # Signing in

    def _token(self, asked: Asked) -> Given:
        form = asked.form
        head = asked.headers.get("authorization", "").removeprefix("Basic ")
        shown = base64.b64decode(head).decode().partition(":")[0] if head else form.get("client_id")
        if shown != CLIENT_ID:
            raise StandInRefusal(400, {"error": "invalid_request", "error_description": "Missing valid client id."})
        if form.get("grant_type") == "refresh_token":
            user = self._refresh.pop(form.get("refresh_token", ""), None)
        else:
            user = self._redeemed(form)
        if user is None:
            wrong = "Value passed for the token was invalid."
            raise StandInRefusal(400, {"error": "invalid_request", "error_description": wrong})
        return Given(body=self.sign_in(self.users[user]))

    def _redeemed(self, form: Document) -> str | None:
        kept = self._codes.pop(form.get("code", ""), None)
        if kept is None or kept["until"] < self.clock.now() or form.get("redirect_uri") != kept["redirect_uri"]:
            return None
        return str(kept["user"]) if _challenge(form.get("code_verifier", "")) == kept["code_challenge"] else None

    def _revoke(self, asked: Asked) -> Given:
        self._access.pop(asked.form.get("token", ""), None)
        self._refresh.pop(asked.form.get("token", ""), None)
        return Given(body={"revoked": True})

    def _user(self, asked: Asked) -> User:
        owner, until = self._access.get(asked.token, ("", datetime.min.replace(tzinfo=UTC)))
        if not owner or until <= self.clock.now():
            raise problem(401, "Unauthorized")
        user = self.users[owner]
        if user.suspended:
            raise problem(403, "Your account is suspended and is not permitted to access this feature.")
        return user

    # Posts

    def _tweet(self, asked: Asked, user: User) -> Given:
        wanted = asked.json
        only(wanted, _POST_KEYS, lambda name: problem(400, f"$.{name}: is not defined in the schema"))
        if not isinstance(wanted.get("text"), str):
            raise problem(400, "$.text: is missing")
        text, answers = wanted["text"], (wanted.get("reply") or {}).get("in_reply_to_tweet_id", "")
        media = [self._usable(one, user) for one in (wanted.get("media") or {}).get("media_ids", [])]
        self._check(user, text, media, answers)
        self._limit(user)
        self._charge(user, 200 if _LINK.search(text) else 15)
        own = str(next(self._ids))
        before = next((one for one in self.tweets if one.id == answers), None)
        made = Tweet(own, user.id, text, media, answers, before.conversation if before else own, self.clock.now())
        self.tweets.append(made)
        return Given(201, {"data": {"id": own, "text": self._shown(made), "edit_history_post_ids": [own]}})

    def _check(self, user: User, text: str, media: list[Media], answers: str) -> None:
        if not text and not media:
            raise problem(400, "Posts must have text or media")
        if length(text, Counting.X) > 280:
            raise problem(403, "You are not permitted to perform this action.")
        kinds = {one.category for one in media}
        if len(media) > 4 or (len(media) > 1 and kinds != {"tweet_image"}):
            raise problem(400, "You may attach up to 4 photos, 1 animated GIF or 1 video")
        if answers and not any(one.id == answers and not one.deleted for one in self.tweets):
            raise problem(403, "You attempted to reply to a Tweet that is deleted or not visible to you.")
        for one in self.visible(user):
            if one.text == text and one.answers == answers and self.clock.now() - one.at < timedelta(hours=12):
                raise problem(403, "You are not allowed to create a Tweet with duplicate content.")

    def _limit(self, user: User) -> None:
        if self.posts_left.get(user.id, 100) <= 0:
            reset = str(int((self.clock.now() + timedelta(minutes=15)).timestamp()))
            raise StandInRefusal(429, {"title": "Too Many Requests", "status": 429}, {"x-rate-limit-reset": reset})
        self.posts_left[user.id] = self.posts_left.get(user.id, 100) - 1

    def _charge(self, user: User, thousandths: int) -> None:
        if user.credits < thousandths:
            raise problem(402, "no credits", "CreditsDepleted", "https://api.x.com/2/problems/credits")
        user.credits -= thousandths
        self.spent += thousandths

    def _delete(self, tweet_id: str, user: User) -> Given:
        found = next((one for one in self.tweets if one.id == tweet_id), None)
        if found is None or found.deleted:
            raise problem(404, f"Could not find tweet with id: [{tweet_id}].")
        if found.author != user.id:
            raise problem(403, "You are not permitted to delete this Tweet.")
        found.deleted = True
        self._charge(user, 10)
        return Given(body={"data": {"deleted": True}})

    def _timeline(self, asked: Asked, user_id: str) -> Given:
        query = self._fields(asked, {"max_results", "start_time", "exclude", "pagination_token", "expansions"})
        size = int(query.get("max_results", "10"))
        if not 5 <= size <= 100:
            raise problem(400, "max_results must be between 5 and 100")
        since = datetime.fromisoformat(query["start_time"]) if "start_time" in query else None
        found = [
            one
            for one in reversed(self.tweets)
            if one.author == user_id and not one.deleted and (since is None or one.at >= since)
        ]
        start = int(query.get("pagination_token", "0"))
        page = found[start : start + size]
        meta: Document = {"result_count": len(page)}
        if start + size < len(found):
            meta["next_token"] = str(start + size)
        self.spent += 5 * len(page)
        # Without any post there is no data at all.
        return Given(body={"meta": meta, **({"data": [self._row(one, asked) for one in page]} if page else {})})

    def _one(self, asked: Asked, tweet_id: str) -> Given:
        self._fields(asked, set())
        found = next((one for one in self.tweets if one.id == tweet_id and not one.deleted), None)
        if found is None:
            raise problem(404, f"Could not find tweet with id: [{tweet_id}].")
        return Given(body={"data": self._row(found, asked)})

    def _search(self, asked: Asked) -> Given:
        query = self._fields(asked, {"query", "max_results", "expansions", "user.fields"})
        conversation = query["query"].removeprefix("conversation_id:")
        found = [one for one in reversed(self.tweets) if one.conversation == conversation and not one.deleted]
        users = [
            {"id": one.id, "username": one.username, "name": one.username}
            for one in self.users.values()
            if one.id in {tweet.author for tweet in found}
        ]
        rows = [self._row(one, asked) for one in found]
        return Given(body={"data": rows, "includes": {"users": users}, "meta": {"result_count": len(rows)}})

    def _fields(self, asked: Asked, known: set[str]) -> dict[str, str]:
        """The query, which may use one of the two spellings and nothing that is not known."""
        spelling = "tweet.fields" if self.old_fields else "post.fields"
        only(asked.query, known | {spelling}, lambda name: problem(400, f"The query parameter [{name}] is not one of"))
        fields = asked.query.get("post.fields", "")
        unknown = set(fields.split(",")) & {"author_id", "referenced_posts", "in_reply_to_user_id"} if fields else set()
        if unknown:
            raise problem(400, f"The post.fields query parameter value {sorted(unknown)} is not one of")
        return dict(asked.query)

    def _referenced(self, asked: Asked) -> bool:
        """What a post answers comes as a field by its old name, and with what is asked for beside it by its new one."""
        if self.old_fields:
            return "referenced_tweets" in asked.query.get("tweet.fields", "")
        return "referenced_posts" in asked.query.get("expansions", "")

    def _row(self, tweet: Tweet, asked: Asked) -> Document:
        row: Document = {
            "id": tweet.id,
            "text": self._shown(tweet),
            "created_at": tweet.at.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            "entities": {"urls": self._urls(tweet)},
            "public_metrics": {
                "like_count": 3,
                "reply_count": sum(one.answers == tweet.id for one in self.tweets),
                ("retweet_count" if self.old_fields else "repost_count"): 2,
                "impression_count": 120,
            },
        }
        if "author_id" in asked.query.get("expansions", "") + asked.query.get("tweet.fields", ""):
            row["author_id"] = tweet.author
        if tweet.answers and self._referenced(asked):
            answered = [{"type": "replied_to", "id": tweet.answers}]
            row["referenced_tweets" if self.old_fields else "referenced_posts"] = answered
        return row

    def _shown(self, tweet: Tweet) -> str:
        """The text as X gives it back: links shortened, signs escaped, a link to the pictures at its end."""
        text = html.escape(tweet.text, quote=False)
        for whole in _LINK.findall(tweet.text):
            text = text.replace(html.escape(whole, quote=False), self._shortened(whole))
        return f"{text} {self._shortened(self._pictures(tweet))}".strip() if tweet.media else text

    def _urls(self, tweet: Tweet) -> list[Document]:
        urls = [{"url": self._shortened(one), "expanded_url": one} for one in _LINK.findall(tweet.text)]
        if tweet.media:
            pictures = self._pictures(tweet)
            urls.append({"url": self._shortened(pictures), "expanded_url": pictures, "media_key": "3_1"})
        return urls

    def _pictures(self, tweet: Tweet) -> str:
        return f"https://x.com/{self.users[tweet.author].username}/status/{tweet.id}/photo/1"

    def _shortened(self, whole: str) -> str:
        return self._short.setdefault(whole, f"https://t.co/{len(self._short):010d}")

    # Media

    def _upload(self, asked: Asked, user: User) -> Given:
        only(asked.form, {"media_category"}, lambda name: problem(400, f"unknown field {name}"))
        file = asked.files.get("media")
        if file is None or asked.form.get("media_category") != "tweet_image":
            raise problem(400, "media and media_category are required")
        if len(file.data) > _MOST_BYTES["tweet_image"]:
            raise StandInRefusal(413, b"")
        made = self._new_media("tweet_image", len(file.data), user, ready=True)
        return Given(body={"data": {"id": made.id, "media_key": f"3_{made.id}", "expires_after_secs": 86400}})

    def _initialize(self, asked: Asked, user: User) -> Given:
        only(asked.json, {"media_type", "total_bytes", "media_category"}, lambda name: problem(400, f"unknown {name}"))
        category, total = asked.json.get("media_category"), asked.json.get("total_bytes")
        if category not in _CATEGORIES or not isinstance(total, int) or not 0 < total <= _MOST_BYTES[category]:
            raise problem(400, "media_category and total_bytes")
        made = self._new_media(category, total, user)
        return Given(body={"data": {"id": made.id, "media_key": f"7_{made.id}", "expires_after_secs": 86400}})

    def _append(self, asked: Asked, media_id: str) -> Given:
        only(asked.form, {"segment_index"}, lambda name: problem(400, f"unknown field {name}"))
        file, number = asked.files.get("media"), asked.form.get("segment_index", "")
        if file is None or not number.isdecimal() or int(number) > 999:
            raise problem(400, "media and segment_index")
        if len(file.data) > MOST_CHUNK:
            raise StandInRefusal(413, b"")
        self._media(media_id).chunks[int(number)] = file.data
        return Given(body={"data": {"expires_at": 0}})

    def _finalize(self, media_id: str) -> Given:
        media = self._media(media_id)
        whole = sum(map(len, media.chunks.values())) == media.total
        if not whole or sorted(media.chunks) != list(range(len(media.chunks))):
            raise problem(400, "the segments do not make total_bytes")
        media.looks_left = self.film_looks
        return Given(body={"data": {"id": media.id, **self._work(media)}})

    def _status(self, asked: Asked) -> Given:
        if asked.query.get("command") != "STATUS":
            raise problem(400, "command")
        media = self._media(asked.query.get("media_id", ""))
        media.looks_left -= 1
        return Given(body={"data": {"id": media.id, **self._work(media)}})

    def _work(self, media: Media) -> Document:
        if media.looks_left > 0:
            return {"processing_info": {"state": "in_progress", "check_after_secs": 1, "progress_percent": 50}}
        if self.film_fails:
            return {"processing_info": {"state": "failed", "error": {"code": 1, "name": "InvalidMedia"}}}
        media.ready = True
        return {"processing_info": {"state": "succeeded", "progress_percent": 100}}

    def _metadata(self, asked: Asked) -> Given:
        media = self._media(str(asked.json.get("id", "")))
        alt = asked.json.get("metadata", {}).get("alt_text", {}).get("text")
        if not isinstance(alt, str) or not 0 < len(alt) <= 1000:
            raise problem(400, "alt_text.text must be between 1 and 1000")
        media.alt = alt
        self.spent += 5
        return Given(body={"data": {"id": media.id}})

    def _new_media(self, category: str, total: int, user: User, *, ready: bool = False) -> Media:
        made = Media(str(next(self._ids)), category, total, user.id, ready=ready)
        self.media[made.id] = made
        return made

    def _media(self, media_id: str) -> Media:
        if media_id not in self.media:
            raise problem(400, "Your media IDs are invalid.")
        return self.media[media_id]

    def _usable(self, media_id: Any, user: User) -> Media:
        media = self._media(str(media_id))
        if not media.ready or media.owner != user.id:
            raise problem(400, "Your media IDs are invalid.")
        return media


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
