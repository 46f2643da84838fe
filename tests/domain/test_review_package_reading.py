"""From the file back: the same package, or none at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.ids import AccountId, MissionId, PostId
from scheduler_app.domain.review_package import LARGEST_THUMBNAIL, MOST_POSTS, ReviewPackage
from scheduler_app.domain.review_package_reading import package_from
from scheduler_app.errors import InvalidInput
from tests.domain.packages import a_package

PACKAGE = a_package()
BODY: dict[str, Any] = json.loads(canonical(PACKAGE.body()))


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where every single value stands in a document."""
    found = [path] if path else []
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inside:
        found += places(one, (*path, name))
    return found


def with_value(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(json.dumps(BODY))
    inside: Any = body
    for name in path[:-1]:
        inside = inside[name]
    inside[path[-1]] = value
    return body


def test_a_package_comes_back_as_it_was_written() -> None:
    assert package_from(BODY) == PACKAGE


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def read_or_refused(body: dict[str, Any]) -> dict[str, Any] | str:
    """What a package says again, or the code with which it is refused."""
    try:
        return package_from(body).body()
    except InvalidInput as error:
        return error.code


@given(st.sampled_from(places(BODY)), ANYTHING)
def test_whatever_stands_somewhere_it_is_a_package_or_refused(path: tuple[Any, ...], value: Any) -> None:
    body = with_value(path, value)
    assert read_or_refused(body) in (body, "file.unsound")


def with_post(package: ReviewPackage, **changed: Any) -> ReviewPackage:
    return replace(package, posts=(replace(package.posts[0], **changed),))


def too_many(package: ReviewPackage) -> ReviewPackage:
    (one,) = package.posts
    several = (replace(one, number=n, post=replace(one.post, id=PostId(str(n)))) for n in range(MOST_POSTS + 1))
    return replace(package, posts=tuple(several))


def with_large_thumbnail(package: ReviewPackage) -> ReviewPackage:
    large = b"x" * (LARGEST_THUMBNAIL + 1)
    return replace(package, media={name: replace(one, thumbnail=large) for name, one in package.media.items()})


def elsewhere(package: ReviewPackage) -> ReviewPackage:
    return replace(package, accounts=tuple(replace(one, mission_id=MissionId("other")) for one in package.accounts))


def about_another_account(package: ReviewPackage) -> ReviewPackage:
    return with_post(package, findings=(replace(package.posts[0].findings[0], account_id=AccountId("other")),))


@pytest.mark.parametrize(
    "spoilt",
    [
        too_many,
        with_large_thumbnail,
        elsewhere,
        about_another_account,
        lambda one: replace(one, posts=()),
        lambda one: replace(one, posts=one.posts * 2),
        lambda one: replace(one, accounts=one.accounts * 2),
        lambda one: replace(one, accounts=one.accounts[:1]),
        lambda one: replace(one, missions=()),
        lambda one: replace(one, media={}),
        lambda one: with_post(one, on=()),
        lambda one: with_post(one, on=one.posts[0].on[:1] * 2),
        lambda one: replace(one, workspace=replace(one.workspace, home_zone="../../etc/passwd")),
        lambda one: replace(one, missions=(replace(one.missions[0], zone="Asia/Edo"),)),
    ],
)
def test_what_does_not_belong_together_is_refused(spoilt: Callable[[ReviewPackage], ReviewPackage]) -> None:
    with pytest.raises(InvalidInput) as said:
        package_from(json.loads(canonical(spoilt(PACKAGE).body())))
    assert said.value.code == "file.unsound"


def test_more_than_duta_writes_is_refused() -> None:
    with pytest.raises(InvalidInput):
        package_from({**BODY, "more": 1})
