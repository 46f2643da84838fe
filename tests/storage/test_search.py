from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.post import MediaItem, Post, VariantScope
from scheduler_app.storage import posts, search
from scheduler_app.storage.database import Database
from tests.builders import StoredWorkspace, a_media_hash, a_post, a_variant, a_workspace

TEXTS = (
    "Kopi Gayo di pameran dagang, hari Jumat.",
    "Minyak goreng 100% + kelapa_sawit C++ #ekspor @kbri",
    "ジャカルタ発売！本日発売のバティック",
    "معرض القهوة الإندونيسية",
    'She said "AND" NEAR(x) OR NOT * ^ : - a/b\\c',
    "Straße, ŁÓDŹ, İstanbul, ﬁlm",
    "x",
)


@pytest.fixture
def stored(database: Database, clock: FixedClock) -> StoredWorkspace:
    return a_workspace(database, clock)


def told(stored: StoredWorkspace, *texts: str) -> list[Post]:
    """Posts that say these texts, oldest first."""
    return [stored.store_post(a_post(stored.officer, text=text, name=f"Post {n}")) for n, text in enumerate(texts)]


def found(stored: StoredWorkspace, words: str, limit: int = 50) -> tuple[PostId, ...]:
    with stored.database.reading() as connection:
        return search.posts(connection, words, limit)


def test_a_post_is_found_by_its_words_and_their_parts_in_any_order_and_case(stored: StoredWorkspace) -> None:
    made = told(stored, *TEXTS)
    for words in (
        "kopi",
        "KOPI gayo",
        "jumat kopi",
        "gay",
        "opi",
        "Ｋｏｐｉ",
        "kopi di",
        "di",
        "dagang,",
        "post pameran",
    ):
        assert found(stored, words) == (made[0].id,), words


def test_words_without_spaces_between_them_are_found(stored: StoredWorkspace) -> None:
    made = told(stored, *TEXTS)
    for words in ("本日発", "発売", "発", "ジャカルタ バティック"):
        assert found(stored, words) == (made[2].id,), words


def test_nothing_that_a_person_types_is_an_operator(stored: StoredWorkspace) -> None:
    made = told(stored, *TEXTS)
    for words, number in {
        "100%": 1,
        "c++": 1,
        "#ekspor": 1,
        "kelapa_sawit": 1,
        "القهوة": 3,
        '"and"': 4,
        "near(x)": 4,
        "a/b\\c": 4,
        "strasse": 5,
        "łódź": 5,
        "film": 5,
    }.items():
        assert found(stored, words) == (made[number].id,), words


def test_what_nobody_wrote_is_not_found(stored: StoredWorkspace) -> None:
    told(stored, *TEXTS)
    for words in ("", "  \n", "teh", "kopi teh", "kelapa sawah", "kelapaxsawit", "z", "100x"):
        assert found(stored, words) == (), words


def test_the_newest_come_first_and_no_more_than_asked_for(stored: StoredWorkspace) -> None:
    made = told(stored, *["kopi"] * 5)
    newest_first = tuple(post.id for post in reversed(made))
    assert found(stored, "kopi", limit=3) == newest_first[:3]
    assert found(stored, "ko", limit=3) == newest_first[:3]
    assert found(stored, "kopi ko") == newest_first


def test_every_place_with_words_is_searched(stored: StoredWorkspace) -> None:
    cup = a_media_hash()
    post = stored.store_post(
        a_post(
            stored.officer,
            name="name",
            variants=(
                a_variant(
                    "first",
                    "second",
                    title="heading",
                    pictures=((MediaItem(cup, "image/png", "alternative"),),),
                    options={"warning": "beware", "poll": "tea\nbatik", "visibility": "unlisted"},
                ),
                a_variant("ポスト", scope=VariantScope(language="ja"), descriptions={cup: "説明です"}),
            ),
        )
    )
    for words in ("name", "first second", "heading", "alternative", "beware", "tea batik", "ポスト", "説明です"):
        assert found(stored, words) == (post.id,), words
    assert found(stored, "unlisted") == ()


def test_posts_stored_together_are_found_like_those_stored_alone(stored: StoredWorkspace) -> None:
    before = told(stored, "kopi")
    together = [a_post(stored.officer, text=f"kopi {n}") for n in range(3)]
    with stored.database.writing() as writing:
        posts.add_many(writing.connection, [(post, {}) for post in together])
    after = told(stored, "kopi")
    assert found(stored, "kopi") == tuple(post.id for post in reversed([*before, *together, *after]))


def test_short_words_alone_are_looked_for_in_the_newest_posts_only(
    stored: StoredWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "NEWEST_FOR_SHORT_WORDS", 2)
    made = told(stored, "ya", "ya", "ya")
    assert found(stored, "ya") == (made[2].id, made[1].id)
    assert found(stored, "ya post") == (made[2].id, made[1].id, made[0].id)


def test_the_index_stays_sound_through_edits(sqlite_database: Database, clock: FixedClock) -> None:
    stored = a_workspace(sqlite_database, clock)
    post = told(stored, *TEXTS)[2]
    with sqlite_database.writing() as writing:
        for version, text in enumerate(TEXTS, start=1):
            edited = replace(post, variants=(a_variant(text),))
            posts.save(writing.connection, edited, {}, expected_version=version)
        check = "INSERT INTO post_search_fts(post_search_fts, rank) VALUES ('integrity-check', 1)"
        writing.connection.exec_driver_sql(check)


ALPHABET = "".join(sorted({*"".join(TEXTS), *"\0\"'%_\\*^:()-+ \n\ud800\u200f\U0001f600"}))


def test_any_text_finds_just_the_posts_that_hold_its_words(stored: StoredWorkspace) -> None:
    made = told(stored, *TEXTS)
    texts = {post.id: search.fold(f"{post.name}\n{text}") for post, text in zip(made, TEXTS, strict=True)}

    @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.text(st.one_of(st.sampled_from(ALPHABET), st.characters()), max_size=30) | st.sampled_from(TEXTS))
    @example("\ud800")
    @example("\0")
    @example('"')
    @example("AND OR NOT")
    @example("x" * 5000)
    @example("% " * 500)
    def never_raises(words: str) -> None:
        wanted = search.fold(words[:200]).split()
        expected = [post.id for post in reversed(made) if wanted and all(word in texts[post.id] for word in wanted)]
        assert list(found(stored, words)) == expected

    never_raises()
