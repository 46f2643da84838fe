"""Posts are found by their words as they are written now."""

from __future__ import annotations

import pytest

from scheduler_app.domain.ids import MemberId
from scheduler_app.errors import NotFound
from scheduler_app.services.searching import Found, Searching
from scheduler_app.storage import media
from tests.builders import a_stored_media
from tests.services.office import Office


def test_the_newest_posts_with_all_the_words_are_found(office: Office) -> None:
    searching = Searching(office.database)
    first, second = office.post("Kopi Gayo di Tokyo"), office.post("Kopi Toraja di Tokyo")
    office.post("Batik di Den Haag")
    assert [post.id for post in searching.posts(office.officer, "kopi tokyo")] == [second, first]
    assert [post.id for post in searching.posts(office.officer, "kopi tokyo", limit=1)] == [second]
    assert searching.posts(office.officer, "  ") == ()


def test_an_edited_post_is_found_by_its_new_words_only(office: Office) -> None:
    searching = Searching(office.database)
    post_id = office.post("Pameran tembakau")
    office.edit(post_id, "Pameran rempah")
    assert [post.id for post in searching.posts(office.officer, "rempah")] == [post_id]
    assert searching.posts(office.officer, "tembakau") == ()


def test_strangers_find_nothing(office: Office) -> None:
    with pytest.raises(NotFound):
        Searching(office.database).posts(MemberId("nobody"), "kopi")


def test_a_word_finds_accounts_by_handle_mission_and_city(office: Office) -> None:
    searching = Searching(office.database)
    wanted, mission = office.accounts[0], office.stored.missions[0]
    by_handle = searching.everything(office.officer, wanted.handle)
    assert (wanted, mission) in by_handle.accounts
    by_city = searching.everything(office.officer, f"{mission.city.upper()} {wanted.network}")
    assert wanted in [account for account, _ in by_city.accounts]
    assert searching.everything(office.officer, "no such thing").accounts == ()


def test_posts_and_media_are_found_by_the_same_words(office: Office) -> None:
    searching = Searching(office.database)
    post_id = office.post("Kopi Gayo di Tokyo")
    picture = a_stored_media(name="Kopi-Gayo.jpg")
    with office.database.writing() as writing:
        media.add(writing.connection, picture)
        media.add(writing.connection, a_stored_media(name="batik.jpg"))
    found = searching.everything(office.officer, "gayo kopi")
    assert [post.id for post in found.posts] == [post_id]
    assert [one.hash for one in found.media] == [picture.hash]
    assert searching.everything(office.officer, " ") == Found()
