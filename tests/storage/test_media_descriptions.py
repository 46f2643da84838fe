from __future__ import annotations

from scheduler_app.clock import Clock
from scheduler_app.domain.post import MediaItem, VariantScope
from scheduler_app.storage import media_descriptions
from scheduler_app.storage.database import Database
from tests.builders import a_media_hash, a_post, a_variant, a_workspace

COFFEE, TEA = a_media_hash("coffee"), a_media_hash("tea")


def test_the_newest_words_of_each_language_are_found(database: Database, clock: Clock) -> None:
    workspace = a_workspace(database, clock)
    for words in ("An old cup", "A new cup"):
        item = MediaItem(COFFEE, "image/png", words)
        master = a_variant("Coffee", language="en", pictures=((item,),))
        japanese = a_variant(scope=VariantScope(language="ja"), descriptions={COFFEE: f"{words} in Japan"})
        workspace.store_post(a_post(workspace.officer, variants=(master, japanese)))
    blank = MediaItem(COFFEE, "image/png", " ")
    workspace.store_post(a_post(workspace.officer, variants=(a_variant("Later", language="en", pictures=((blank,),)),)))
    with database.reading() as connection:
        found = media_descriptions.newest(connection, COFFEE)
        assert found == {"en": "A new cup", "ja": "A new cup in Japan"}
        assert media_descriptions.newest(connection, TEA) == {}
