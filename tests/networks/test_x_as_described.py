"""What Duta asks of X, held against X's published description of its API (OpenAPI, version 2.167 of August 2026).

The description may not be copied here; what it says of the requests that Duta makes is written out below as facts:
which names there are, which must be there, and what their values may be.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from scheduler_app.domain.account import Account
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.post import MediaItem
from scheduler_app.networks.x import XNetwork
from tests.builders import a_content, a_media_hash
from tests.networks.contract import PIXEL, CountingFence, a_request
from tests.networks.standins.serving import Asked
from tests.networks.standins.x import XStandIn
from tests.networks.test_x import account, network, sign_ins, user, x  # noqa: F401 - fixtures

_ID = r"[0-9]{1,19}"
_POST_FIELDS = (
    "article article_title attachments card_uri community_id context_annotations conversation_id created_at "
    "display_text_range edit_controls entities geo id lang matched_media_notes media_metadata non_public_metrics "
    "note_post note_request_suggestions organic_metrics paid_partnership possibly_sensitive promoted_metrics "
    "public_metrics reply_settings scopes source suggested_source_links text withheld"
).split()


def among(*words: str) -> str:
    """One or several of these words, with commas between them."""
    one = "|".join(map(re.escape, words))
    return f"(?:{one})(?:,(?:{one}))*"


@dataclass(frozen=True)
class Described:
    """One operation: what each name in its query and its body may be, as a pattern; and what must be there."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, str] = field(default_factory=dict)
    needs: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()


_LISTED = {
    "max_results": r"[5-9]|[1-9][0-9]|100",
    "pagination_token": ".+",
    "start_time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
    "exclude": among("replies", "retweets"),
    "post.fields": among(*_POST_FIELDS),
    "expansions": among("author_id", "referenced_posts", "edit_history_post_ids"),
}
OPERATIONS = (
    Described("GET", "/2/users/me"),
    Described("GET", f"/2/users/{_ID}/tweets", _LISTED),
    Described("GET", f"/2/tweets/{_ID}", {"post.fields": among(*_POST_FIELDS)}),
    Described("DELETE", f"/2/tweets/{_ID}"),
    Described(
        "GET",
        "/2/tweets/search/recent",
        {
            "query": ".{1,4096}",
            "max_results": r"[1-9][0-9]|100",
            "post.fields": among(*_POST_FIELDS),
            "expansions": among("author_id", "referenced_posts", "edit_history_post_ids"),
            "user.fields": among("username"),
        },
        needs=frozenset({"query"}),
    ),
    Described(
        "POST",
        "/2/tweets",
        body={
            "text": "(?s:.*)",
            "media.media_ids": rf"\['{_ID}'(?:, '{_ID}'){{0,3}}\]",
            "reply.in_reply_to_tweet_id": _ID,
        },
        needs=frozenset({"text"}),
    ),
    Described("GET", "/2/media/upload", {"media_id": _ID, "command": "STATUS"}, needs=frozenset({"media_id"})),
    Described(
        "POST",
        "/2/media/upload",
        body={"media_category": among("tweet_image")},
        needs=frozenset({"media_category"}),
        files=frozenset({"media"}),
    ),
    Described(
        "POST",
        "/2/media/upload/initialize",
        body={
            "media_type": among("video/mp4", "video/quicktime", "image/gif"),
            "total_bytes": r"\d{1,11}",
            "media_category": among("tweet_video", "tweet_gif"),
        },
    ),
    Described(
        "POST",
        f"/2/media/upload/{_ID}/append",
        body={"segment_index": r"\d{1,3}"},
        needs=frozenset({"segment_index"}),
        files=frozenset({"media"}),
    ),
    Described("POST", f"/2/media/upload/{_ID}/finalize"),
    Described(
        "POST",
        "/2/media/metadata",
        body={"id": _ID, "metadata.alt_text.text": "(?s:.{1,1000})"},
        needs=frozenset({"id"}),
    ),
)


def violations(asked: Asked) -> list[str]:
    """In what a request differs from the description."""
    found = [one for one in OPERATIONS if one.method == asked.method and re.fullmatch(one.path, asked.path)]
    if not found:
        return [f"{asked.method} {asked.path} is not described"]
    (described,) = found
    body = _body(asked)
    said = {**asked.query, **body}
    allowed = {**described.query, **described.body}
    wrong = [f"{name} is not described" for name in said if name not in allowed]
    wrong += [f"{name} may not be {said[name]!r}" for name in said if name in allowed
              and not re.fullmatch(allowed[name], said[name])]  # fmt: skip
    wrong += [f"{name} is missing" for name in described.needs if name not in said]
    if set(asked.files) != described.files:
        wrong.append(f"files {sorted(asked.files)}")
    if not asked.token:
        wrong.append("no token")
    return [f"{asked.method} {asked.path}: {one}" for one in wrong]


def _body(asked: Asked) -> dict[str, str]:
    if not asked.body:
        return {}
    if asked.headers.get("content-type", "").startswith("application/json"):
        return dict(_flat(asked.json))
    return asked.form


def _flat(document: Mapping[str, object], before: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name, value in document.items():
        inner = f"{before}{name}"
        found += _flat(value, f"{inner}.") if isinstance(value, dict) else [(inner, str(value))]
    return found


def a_file(tmp_path: Path, name: str, data: bytes, media_type: str) -> tuple[MediaItem, MediaFile]:
    path = tmp_path / name
    path.write_bytes(data)
    return MediaItem(a_media_hash(), media_type, "A cup"), MediaFile(path, media_type, len(data))


def test_every_request_is_as_x_describes_it(network: XNetwork, account: Account, x: XStandIn, tmp_path: Path) -> None:  # noqa: F811 - fixtures
    picture = a_file(tmp_path, "a.png", PIXEL, "image/png")
    film = a_file(tmp_path, "a.mp4", b"film" * 700_000, "video/mp4")
    network.identify(account)
    network.look(account)
    thread = a_request(account, a_content("one https://example.org", "two", "three"))
    published = network.publish(thread, CountingFence())
    for item, file in (picture, film):
        shown = a_content(f"Shown {item.media_type}", media=(item,))
        network.publish(a_request(account, shown, media={item.media_hash: file}), CountingFence())
    network.find_published(thread)
    network.metrics(account, published.remote_id)
    network.replies(account, published.remote_id)
    network.delete(account, published.remote_id)
    asked = [one for one in x.asked if not one.path.startswith("/2/oauth2/")]
    assert [wrong for one in asked for wrong in violations(one)] == []
    reached = {f"{one.method} {one.path}" for one in OPERATIONS for seen in asked
               if one.method == seen.method and re.fullmatch(one.path, seen.path)}  # fmt: skip
    assert {f"{one.method} {one.path}" for one in OPERATIONS} - reached <= {"GET /2/media/upload"}


@pytest.mark.parametrize(
    ("method", "path", "query", "wrong"),
    [
        ("GET", "/2/users/me", {"user.fields": "secrets"}, "not described"),
        ("GET", "/2/users/42/tweets", {"max_results": "4"}, "may not be"),
        ("GET", "/2/users/abc/tweets", {}, "not described"),
        ("GET", "/2/tweets/search/recent", {}, "query is missing"),
    ],
)
def test_a_request_that_differs_is_named(method: str, path: str, query: dict[str, str], wrong: str) -> None:
    asked = Asked(method, path, query, {"authorization": "Bearer t"}, b"")
    assert any(wrong in one for one in violations(asked))
