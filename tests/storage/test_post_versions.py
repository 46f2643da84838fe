from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.post import VariantScope
from scheduler_app.domain.post_version import KeptPost, PostVersion
from scheduler_app.errors import NotFound
from scheduler_app.storage import post_versions
from scheduler_app.storage.database import Database
from tests.builders import NOW, a_media_item, a_post, a_variant, a_workspace

MINUTE = timedelta(minutes=1)


def test_versions_come_back_as_they_were_put(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock, accounts=2)
    item = replace(a_media_item(), focus=(10, -20), crop=(0, 0, 5000, 10000))
    plain = stored.store_post()
    rich = replace(
        plain,
        variants=(
            a_variant("One", "Two", language="en", pictures=((item,), (a_media_item(),))),
            a_variant(
                scope=VariantScope("ja", "bluesky", stored.accounts[0].id),
                title="珈琲",
                link="https://example.org",
                descriptions={item.media_hash: "一杯"},
                options={"visibility": "public"},
            ),
        ),
        lateness_limit=timedelta(minutes=15),
        purpose="Trade",
        source="Statistics office",
        embargo_until=NOW,
        expires_at=NOW + MINUTE,
        version=4,
    )
    first = KeptPost(PostVersion(1, plain.author_id, NOW, NOW, sealed=False), plain, (stored.account.id,))
    second = KeptPost(PostVersion(3, plain.author_id, NOW, NOW, sealed=False), replace(plain, version=3), ())
    third = KeptPost(PostVersion(4, plain.author_id, NOW, NOW + MINUTE, sealed=False), rich, (stored.account.id,))
    with database.writing() as writing:
        connection = writing.connection
        assert post_versions.latest(connection, plain.id) is None
        post_versions.put(connection, first)
        post_versions.put(connection, second)
        post_versions.put(connection, third, instead_of=3)
        post_versions.seal(connection, plain.id, 4)
        assert post_versions.kept(connection, plain.id, 1) == first
        assert post_versions.kept(connection, plain.id, 4) == replace(third, known=replace(third.known, sealed=True))
        assert [one.version for one in post_versions.of_post(connection, plain.id)] == [4, 1]
        assert post_versions.latest(connection, plain.id) == replace(third.known, sealed=True)
        with pytest.raises(NotFound, match=r"version\.unknown"):
            post_versions.kept(connection, plain.id, 3)
        with pytest.raises(NotFound, match=r"version\.unknown"):
            post_versions.kept(connection, a_post().id, 1)
