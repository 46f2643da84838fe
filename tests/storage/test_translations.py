from __future__ import annotations

from scheduler_app.clock import FixedClock
from scheduler_app.storage import translations
from scheduler_app.storage.database import Database
from tests.builders import a_workspace


def test_a_machines_words_wait_until_a_person_confirms_them(database: Database, clock: FixedClock) -> None:
    post = a_workspace(database, clock).store_post()
    with database.writing() as writing:
        connection = writing.connection
        assert translations.mark(connection, post.id, "ja")
        assert not translations.mark(connection, post.id, "ja")
        assert translations.mark(connection, post.id, "nl")
        assert translations.confirm(connection, post.id, "nl")
        assert not translations.confirm(connection, post.id, "nl")
        assert translations.unconfirmed(connection, post.id) == {"ja"}
