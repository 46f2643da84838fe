"""What a review package says."""

from __future__ import annotations

import json

from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.content_hash import canonical_bytes
from tests.domain.packages import a_package


def test_it_carries_everything_that_readers_would_see_byte_for_byte() -> None:
    package = a_package()
    (post,) = package.body()["posts"]
    assert [one["content"].encode() for one in post["on"]] == [
        canonical_bytes(one.content) for one in package.posts[0].on
    ]


def test_what_was_signed_travels_as_it_was_signed() -> None:
    package = a_package()
    body = package.body()
    assert [(one["text"], one["signature"]) for one in body["register"]] == [
        (one.text, one.signature) for one in package.statements
    ]
    (said,) = body["posts"][0]["said"]
    assert (said["text"], said["signature"]) == (package.posts[0].said[0].text, package.posts[0].said[0].signature)


def test_it_is_one_byte_string() -> None:
    body = a_package().body()
    assert canonical(json.loads(canonical(body))) == canonical(body)
