"""Every client that speaks HTTP against a server that means harm: nothing but known outcomes, and no token elsewhere.

The contract changes good answers of the stand-ins at every depth; here the server itself is hostile, and what people
are shown (candidates, answers, names) comes from it.
"""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.networks.at_a_hostile_server import NAMES, QUICK, SECRETS, Client, HostileServer, a_client
from tests.networks.contract import HOSTILE_VALUES
from tests.networks.harmless import harmless
from tests.networks.standins.serving import Given


@pytest.fixture(scope="module")
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[HostileServer]:
    """Somebody else's server, to which nothing secret may go."""
    with HostileServer() as running:
        running.answer_with = lambda _: Given(200, {"id": "7", "ok": True, "result": {"message_id": 7}})
        yield running


@pytest.fixture(params=NAMES)
def client(request: pytest.FixtureRequest, server: HostileServer) -> Client:
    server.asked.clear()
    return a_client(request.param, server.url)


def test_every_client_that_speaks_http_is_here() -> None:
    assert {"x", "facebook", "mastodon", "bluesky", "telegram", "discord", "slack", "teams"} <= set(NAMES)


HTML = b"<!doctype html><html><body>Just a moment...</body></html>"
BODIES: dict[str, bytes] = {
    "page": HTML,
    "nothing": b"",
    "null": b"null",
    "list": b"[]",
    "number": b"3",
    "not a number": b'{"data": NaN, "ok": true, "result": Infinity, "id": -Infinity}',
    "deep lists": b"[" * 50_000,
    "deep objects": b'{"data":' * 900 + b"1" + b"}" * 900,
    "deep within": b'{"ok":true,"error":' + b'{"a":' * 400 + b"1" + b"}" * 400 + b"}",
    "huge number": b'{"id": 1' + b"0" * 4000 + b', "ok": true}',
    "half a character": b'{"id": "\\ud83d", "ok": true, "data": {"id": "\\ud83d"}, "error": "\\udfff"}',
    "no utf-8": b'{"id": "\xff\xfe", "ok": true}',
    "too large": b'{"id": "' + b"x" * 200_000 + b'"}',
    "binary": bytes(range(256)) * 4,
}
STATUSES = (200, 201, 202, 204, 206, 304, 400, 401, 402, 403, 404, 409, 410, 413, 422, 429, 451, 500, 502, 503)


@pytest.mark.parametrize("body", BODIES)
def test_no_answer_makes_a_client_fail_otherwise_than_by_an_outcome(
    client: Client, server: HostileServer, body: str
) -> None:
    for status in STATUSES:
        given = Given(status, b"" if status in (204, 304) else BODIES[body], {"Content-Type": "text/html"})
        server.answer_with = lambda _, given=given: given  # type: ignore[misc]  # bound now
        for does in client.does.values():
            harmless(does)


HEADERS = {
    "Retry-After": [
        "-1",
        "NaN",
        "inf",
        "1e400",
        "9" * 400,
        "Thu, 99 Foo 2027",
        "0001-01-01T00:00:00+14:00",
        "\x00",
        "",
    ],
    "X-RateLimit-Reset": ["nan", "-1e30", "9999-12-31T23:59:59-14:00", "1" + "0" * 30],
    "X-Rate-Limit-Reset": ["soon", "1e18"],
    "X-Business-Use-Case-Usage": ['{"1": [{"estimated_time_to_regain_access": 1e999}]}', "[[]]", '{"1": 7}', "null"],
    "Content-Encoding": ["gzip", "br", "nonsense"],
}


def test_no_header_does_harm(client: Client, server: HostileServer) -> None:
    for name, values in HEADERS.items():
        for value in values:
            given = Given(429, {"error": {"code": 4}, "retry_after": value}, {name: value.replace("\x00", "")})
            server.answer_with = lambda _, given=given: given  # type: ignore[misc]  # bound now
            for does in client.does.values():
                harmless(does)


def test_a_redirect_takes_no_secret_to_another_host(
    client: Client, server: HostileServer, elsewhere: HostileServer
) -> None:
    elsewhere.asked.clear()
    for status in (301, 302, 303, 307, 308):
        target = f"{elsewhere.url.replace('127.0.0.1', 'localhost')}/taken"
        server.answer_with = lambda _, s=status, t=target: Given(s, HTML, {"Location": t})  # type: ignore[misc]  # bound now
        for does in client.does.values():
            harmless(does)
    assert [secret for secret in SECRETS if elsewhere.was_told(secret)] == []
    # To this machine's own network nothing goes at all.
    assert elsewhere.asked == []


def test_redirects_in_a_circle_end(client: Client, server: HostileServer) -> None:
    server.answer_with = lambda asked: Given(302, HTML, {"Location": f"{server.url}{asked.path}?again"})
    for does in client.does.values():
        server.asked.clear()
        harmless(does)
        assert len(server.asked) <= 60


@pytest.mark.parametrize(
    "target",
    ["http://169.254.169.254/latest", "http://[::1]:1/", "file:///etc/passwd", "//[", "ftp://x", "http://", ""],
)
def test_a_redirect_into_the_own_network_or_to_nowhere_is_not_followed(
    client: Client, server: HostileServer, target: str
) -> None:
    server.answer_with = lambda _: Given(302, HTML, {"Location": target})
    for does in client.does.values():
        harmless(does)


def test_an_answer_that_never_ends_is_given_up(client: Client, server: HostileServer) -> None:
    promised = {"Content-Length": "1000000"}
    server.answer_with = lambda _: Given(200, b"{", promised)
    for name in ("publish", "look", "find_published"):
        if name in client.does:
            began = time.monotonic()
            harmless(client.does[name])
            assert time.monotonic() - began < 20 * QUICK.total_deadline


# Good answers with what people are shown in them; each is changed at one place.
_X_USER = {"data": {"id": "42", "username": "kbri", "name": "KBRI", "public_metrics": {"like_count": 1}}}
_X_LIST = {
    "data": [{"id": "13", "text": "Enak https://t.co/x", "author_id": "7", "created_at": "2027-03-01T09:00:00Z",
              "entities": {"urls": [{"url": "https://t.co/x", "expanded_url": "https://example.org"}]},
              "referenced_posts": [{"type": "replied_to", "id": "11"}]}],
    "includes": {"users": [{"id": "7", "username": "ani"}]}, "meta": {"next_token": "n"},
}  # fmt: skip
_TOKENS = {"access_token": "given-access", "refresh_token": "given-refresh", "expires_in": 7200, "scope": "a b"}
_TOOT = {
    "id": "13", "content": "<p>Enak</p>", "created_at": "2027-03-01T09:00:00.000Z", "url": "https://m.example/@ani/13",
    "uri": "https://m.example/13", "in_reply_to_id": "11", "account": {"id": "7", "acct": "ani@m.example"},
    "media_attachments": [], "favourites_count": 1, "reblogs_count": 2, "replies_count": 3, "text": "Enak",
}  # fmt: skip
_COMMENT = {"id": "13", "from": {"id": "7", "name": "Ani"}, "message": "Enak",
            "created_time": "2027-03-01T09:00:00+0000",
            "permalink_url": "https://www.facebook.com/13", "parent": {"id": "12"}}  # fmt: skip
_BSKY = {"uri": "at://did:plc:ani/app.bsky.feed.post/13", "author": {"handle": "ani.test", "did": "did:plc:ani"},
         "record": {"text": "Enak", "createdAt": "2027-03-01T09:00:00Z",
                    "reply": {"parent": {"uri": "at://x/11"}}}}  # fmt: skip
_CHAT = {"id": -100424242, "type": "channel", "title": "KBRI", "username": "kbri"}
_MESSAGE = {"ts": "1804064400.000100", "user": "U7", "text": "Enak", "reply_count": 2, "reactions": [{"count": 3}]}
GOOD: dict[str, list[tuple[str, Any]]] = {
    "x": [("/users/me", _X_USER), ("search", _X_LIST), ("oauth2/token", _TOKENS), ("/users/", _X_LIST), ("", _X_USER)],
    "mastodon": [
        ("/context", {"ancestors": [], "descendants": [_TOOT]}),
        ("verify_credentials", {"id": "42", "username": "kbri", "display_name": "KBRI", "url": "https://m.example/@kbri",
                                "source": {"language": "id"}}),
        ("/instance", {"configuration": {"statuses": {"max_characters": 500, "max_media_attachments": 4},
                                         "media_attachments": {"image_size_limit": 10}}}),
        ("/.well-known/nodeinfo", {"links": [{"href": "https://m.example/nodeinfo/2.0"}]}),
        ("/nodeinfo/2.0", {"software": {"name": "pixelfed"}}),
        ("/oauth/token", _TOKENS), ("/apps", {"client_id": "c", "client_secret": "s"}),
        ("accounts/42/statuses", [_TOOT]), ("", _TOOT),
    ],
    "facebook": [
        ("/me/accounts", {"data": [{"id": "42", "name": "KBRI", "username": "kbri", "access_token": "page-token",
                                    "tasks": ["CREATE_CONTENT"]}], "paging": {"cursors": {"after": "a"}, "next": "n"}}),
        ("/comments", {"data": [_COMMENT], "paging": {"cursors": {"after": "a"}}}), ("access_token", _TOKENS),
        ("published_posts", {"data": [_COMMENT]}),
        ("insights", {"data": [{"values": [{"value": 3}]}]}),
        ("", {"id": "42", "success": True, "permalink_url": "https://www.facebook.com/42",
              "reactions": {"summary": {"total_count": 1}}, "shares": {"count": 2}}),
    ],
    "bluesky": [
        ("createSession", {"did": "did:plc:abc", "handle": "kbri.test", "accessJwt": "a.b.c", "refreshJwt": "d.e.f",
                           "didDoc": {"service": [{"id": "#atproto_pds", "serviceEndpoint": "https://pds.example"}]}}),
        ("getPostThread", {"thread": {"replies": [{"post": _BSKY, "replies": [{"post": _BSKY}]}]}}),
        ("getPosts", {"posts": [{"likeCount": 1, "repostCount": 2, "replyCount": 3}]}),
        ("", {"did": "did:plc:abc", "uri": "at://did:plc:abc/p/1", "cid": "c", "active": True, "blob": {}}),
    ],
    "telegram": [
        ("getMe", {"ok": True, "result": {"id": 123456789, "username": "bot"}}),
        ("getChatMember", {"ok": True, "result": {"status": "administrator", "can_post_messages": True}}),
        ("getChat", {"ok": True, "result": _CHAT}),
        ("", {"ok": True, "result": {"message_id": 7, "chat": _CHAT}}),
    ],
    "discord": [
        ("/users/@me", {"id": "U42"}), ("/messages/", {"id": "13", "channel_id": "42", "reactions": [{"count": 2}]}),
        ("", {"id": "424242", "name": "umum", "guild_id": "9", "channel_id": "42"}),
    ],
    "slack": [
        ("auth.test", {"ok": True, "user_id": "U42", "url": "https://kbri.slack.com/"}),
        ("conversations.info", {"ok": True, "channel": {"id": "C42424242", "name": "umum", "is_member": True}}),
        ("conversations", {"ok": True, "messages": [_MESSAGE, {**_MESSAGE, "ts": "1804064500.0001"}],
                           "has_more": False}),
        ("", {"ok": True, "ts": "1804064400.000100", "channel": "C42424242"}),
    ],
}  # fmt: skip


def _places(document: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield before
    inner = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    for key, value in inner:
        yield from _places(value, (*before, key))


def _changed(document: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    changed = copy.deepcopy(document)
    at = changed
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return changed


CHANGES = [
    (name, number, path)
    for name, answers in GOOD.items()
    for number, (_, document) in enumerate(answers)
    for path in _places(document)
]


@settings(
    max_examples=300, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(change=st.sampled_from(CHANGES), value=st.sampled_from(range(len(HOSTILE_VALUES))))
def test_what_people_are_shown_can_be_shown_whatever_the_answer_says(
    server: HostileServer, change: tuple[str, int, tuple[Any, ...]], value: int
) -> None:
    name, changed, path = change
    answers = [
        (part, json.dumps(_changed(document, path, HOSTILE_VALUES[value]) if number == changed else document).encode())
        for number, (part, document) in enumerate(GOOD[name])
    ]
    server.answer_with = lambda asked: Given(200, next(body for part, body in answers if part in asked.path))
    for does in a_client(name, server.url).does.values():
        harmless(does)


@pytest.mark.parametrize("name", GOOD)
def test_unchanged_these_answers_are_good(server: HostileServer, name: str) -> None:
    """Otherwise the changes would prove nothing."""
    answers = [(part, json.dumps(document).encode()) for part, document in GOOD[name]]
    server.answer_with = lambda asked: Given(200, next(body for part, body in answers if part in asked.path))
    client = a_client(name, server.url)
    shown = [key for key in client.does if key.startswith(("candidates", "exchange", "replies", "metrics", "look"))]
    failed = {key: got for key in shown if isinstance(got := harmless(client.does[key]), Exception)}
    assert failed == {}
    if "replies" in client.does:
        assert client.does["replies"]()
