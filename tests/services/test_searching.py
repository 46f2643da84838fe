"""Posts are found by their words as they are written now."""

from __future__ import annotations

import pytest

from scheduler_app.domain.ids import MemberId
from scheduler_app.errors import NotFound
from scheduler_app.services.searching import Searching
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
