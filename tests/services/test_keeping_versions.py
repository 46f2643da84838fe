"""One version for what one member saves in a few minutes, however often it is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.post import Post
from scheduler_app.domain.post_version import GATHERS_FOR
from scheduler_app.services.keeping_versions import AsWritten, keep_version, seal_version
from scheduler_app.storage import post_versions
from tests.builders import a_variant
from tests.services.office import Office

SECOND = timedelta(seconds=1)


class Desk:
    """Saves a post again and again, a second apart, as writing does."""

    def __init__(self, office: Office) -> None:
        self.office, self.at = office, office.clock.now()
        self.post: Post = office.stored.store_post()

    def save(self, words: str, *, by: MemberId | None = None, later: timedelta = SECOND) -> None:
        self.at += later
        editor = by or self.office.officer
        variants = (a_variant(words, language="en"),)
        after = replace(self.post, variants=variants, version=self.post.version + 1, last_editor_id=editor)
        with self.office.database.writing() as writing:
            before = AsWritten(self.post, ())
            keep_version(writing.connection, before=before, after=AsWritten(after, ()), at=self.at)
        self.post = after

    def seal(self) -> None:
        with self.office.database.writing() as writing:
            seal_version(writing.connection, AsWritten(self.post, ()))

    def kept(self) -> list[str]:
        return kept_words(self.office, self.post.id)


def kept_words(office: Office, post_id: PostId) -> list[str]:
    with office.database.reading() as connection:
        versions = [one.version for one in reversed(post_versions.of_post(connection, post_id))]
        kept = [post_versions.kept(connection, post_id, version).post for version in versions]
    return [str((post.variants[0].words or ("",))[0]) for post in kept]


def test_typing_for_minutes_makes_one_version(office: Office) -> None:
    desk = Desk(office)
    for words in ("C", "Co", "Cof", "Coffee"):
        desk.save(words)
    assert desk.kept() == ["Coffee"]


def test_a_pause_begins_another(office: Office) -> None:
    desk = Desk(office)
    desk.save("Coffee")
    desk.save("Coffee fair", later=GATHERS_FOR)
    desk.save("Coffee fair.")
    assert desk.kept() == ["Coffee", "Coffee fair."]


def test_a_post_that_was_made_long_before_is_the_first_version(office: Office) -> None:
    desk = Desk(office)
    (first,) = desk.post.variants[0].words or ()
    desk.save("Coffee", later=timedelta(days=3))
    assert desk.kept() == [first, "Coffee"]


def test_somebody_else_begins_another(office: Office) -> None:
    desk = Desk(office)
    desk.save("Coffee")
    desk.save("Tea", by=office.second_officer)
    desk.save("Cocoa")
    assert desk.kept() == ["Coffee", "Tea", "Cocoa"]


def test_what_is_sealed_stays_however_soon_something_else_is_saved(office: Office) -> None:
    desk = Desk(office)
    (first,) = desk.post.variants[0].words or ()
    desk.seal()
    desk.save("Coffee")
    desk.seal()
    desk.seal()
    desk.save("Coffee fair")
    assert desk.kept() == [first, "Coffee", "Coffee fair"]
