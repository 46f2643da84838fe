"""The variants of a post come back as they were written, on both databases."""

from __future__ import annotations

from scheduler_app.clock import FixedClock
from scheduler_app.domain.post import VariantScope
from scheduler_app.storage import variants
from scheduler_app.storage.database import Database
from tests.builders import a_media_item, a_post, a_variant, a_workspace


def test_every_field_comes_back_and_what_follows_still_follows(database: Database, clock: FixedClock) -> None:
    stored = a_workspace(database, clock)
    picture = a_media_item()
    master = a_variant(
        "Satu.", "Dua.", language="id", pictures=((picture,), ()), title="Kopi", link="https://example.org"
    )
    japanese = a_variant(
        "コーヒー。", scope=VariantScope(language="ja"), language="ja", descriptions={picture.media_hash: "一杯"}
    )
    following = a_variant(scope=VariantScope(network="practice", account_id=stored.account.id))
    post = stored.store_post(a_post(stored.officer, variants=(master, japanese, following)))
    with database.reading() as connection:
        found = {variant.id: variant for variant in variants.of_post(connection, post.id)}
    assert found == {variant.id: variant for variant in (master, japanese, following)}
