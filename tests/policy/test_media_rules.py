"""MED: what the network takes, and what may be shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from scheduler_app.domain.finding import Finding, Severity
from scheduler_app.domain.fix import SetPictures
from scheduler_app.domain.ids import AccountId, PostId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.example import NOW, a_picture, an_example
from scheduler_app.policy.parameters import Value
from scheduler_app.policy.rule import Rule, as_shipped
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import EarlierText, Subject
from tests.policy.ruling import found as found_by

PICTURE = a_picture()
HASH = PICTURE.media_hash


def found(rule: str, subject: Subject, **tuned: Value) -> tuple[Finding, ...]:
    shipped = as_shipped(CHECKS[rule])
    return findings(Rule(rule, shipped.severity, shipped.parameters.changed(tuned)), subject)


def test_one_picture_too_many_is_pointed_at() -> None:
    five = tuple(a_picture(name=f"picture{number}") for number in range(5))
    (too_many,) = found_by("MED-04", an_example(media=five))
    assert (too_many.code, too_many.place.item if too_many.place else None) == ("media.too_many", 4)


def test_a_place_for_pictures_takes_no_post_without_one() -> None:
    def here(**post: Any) -> Subject:
        subject = an_example(**post)
        media = replace(subject.network.media, min_items=1)
        return replace(subject, network=replace(subject.network, media=media))

    assert [one.code for one in found_by("MED-04", here())] == ["media.too_few"]
    assert found_by("MED-04", here(media=(PICTURE,))) == ()


def test_a_type_the_network_does_not_know_and_a_size_it_does_not_take_are_told_apart() -> None:
    tiff = an_example(media=(MediaItem(HASH, "image/tiff", "A cup"),))
    large = StoredMedia(HASH, "image/jpeg", 8_000_001, 10, 10, "a.jpg", NOW)
    assert [one.code for one in found("MED-04", tiff)] == ["media.wrong_type"]
    too_large = found("MED-04", replace(an_example(media=(PICTURE,)), media={HASH: large}))
    assert [(one.code, one.params["megabytes"]) for one in too_large] == [("media.too_large", 9)]


@pytest.mark.parametrize(
    ("rights", "code"),
    [
        (MediaRights("own"), None),
        (MediaRights("press", until=NOW + timedelta(days=30)), None),
        (MediaRights("press", until=NOW), "media.rights_expired"),
        (MediaRights("own", consent=True), None),
        (MediaRights("own", consent=False), "media.no_consent"),
    ],
)
def test_rights_count_on_the_day_it_leaves(rights: MediaRights, code: str | None) -> None:
    said = [one.code for one in found("MED-05", an_example(media=(PICTURE,), rights={HASH: rights}))]
    assert said == ([code] if code else [])


def test_rights_need_only_be_on_file_where_that_is_wanted() -> None:
    unknown = an_example(media=(PICTURE,))
    assert found("MED-05", unknown) == ()
    assert [one.code for one in found("MED-05", unknown, must_be_on_file=True)] == ["media.rights_missing"]


def test_a_picture_comes_back_after_its_rest_and_on_other_accounts_at_once() -> None:
    def shown(days: int, account: str = "account") -> Subject:
        earlier = EarlierText(PostId("other"), AccountId(account), NOW - timedelta(days=days), "", frozenset({HASH}))
        return an_example(media=(PICTURE,), earlier=(earlier,))

    assert len(found("MED-07", shown(5))) == 1
    assert found("MED-07", shown(40)) == ()
    assert found("MED-07", shown(5, "sister")) == ()


def test_pictures_beyond_the_most_are_taken_out_in_one_step() -> None:
    pictures = tuple(a_picture(name=str(at)) for at in range(6))
    (finding,) = found_by("MED-04", an_example(media=pictures))
    assert finding.fix == SetPictures(0, pictures[:4])


def test_a_film_is_not_made_to_fit() -> None:
    film = replace(a_picture(), media_type="video/mp4")
    (finding,) = found_by("MED-04", an_example(media=(film,)))
    assert (finding.code, finding.fix) == ("media.wrong_type", None)


FILM = MediaItem(HASH, "video/mp4", "Farmers pick coffee on a green slope")


def a_post_with_a_film(seconds: float | None = 60, size: int = 9_000_000, **others: bool) -> Subject:
    takes = MediaFacts(4, frozenset({"video/mp4"}), 5_000_000, max_film_bytes=10_000_000, min_seconds=3, max_seconds=90)
    stored = StoredMedia(HASH, "video/mp4", size, 1080, 1920, "film.mp4", NOW, seconds, **others)
    return replace(an_example(media=(FILM,), network={"media": takes}), media={HASH: stored})


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        (a_post_with_a_film(), []),
        (a_post_with_a_film(90), []),
        (a_post_with_a_film(91), ["media.film_too_long"]),
        (a_post_with_a_film(2), ["media.film_too_short"]),
        (a_post_with_a_film(None), ["media.film_length_unknown"]),
        (a_post_with_a_film(size=10_000_001), ["media.too_large"]),
    ],
)
def test_films_have_a_length_and_a_size_of_their_own(subject: Subject, said: list[str]) -> None:
    assert [one.code for one in found("MED-04", subject)] == said


LIMITED = MediaFacts(
    4,
    frozenset({"video/mp4", "image/jpeg"}),
    50_000_000,
    max_seconds=90,
    min_film_ratio=33,
    max_film_ratio=300,
    film_codecs=frozenset({"h264", "vp9"}),
    films_alone=True,
)


def a_film_of(
    width: int | None = 1920, height: int | None = 1080, *, seconds: float | None = 60, codec: str | None = "h264"
) -> Subject:
    stored = StoredMedia(HASH, "video/mp4", 9_000_000, width, height, "film.mp4", NOW, seconds, codec=codec)
    return replace(an_example(media=(FILM,), network={"media": LIMITED}), media={HASH: stored})


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        (a_film_of(), []),
        (a_film_of(codec="vp9"), []),
        (a_film_of(codec="hevc"), ["media.film_codec_not_taken"]),
        (a_film_of(320, 1000), ["media.film_too_narrow"]),
        (a_film_of(330, 1000), []),
        (a_film_of(3000, 1000), []),
        (a_film_of(3010, 1000), ["media.film_too_wide"]),
    ],
)
def test_films_have_a_form_and_a_way_of_being_written(subject: Subject, said: list[str]) -> None:
    assert [one.code for one in found("MED-04", subject)] == said


def test_what_a_film_does_not_say_is_asked_and_does_not_stop_it() -> None:
    silent = found_by("MED-04", a_film_of(None, None, seconds=None, codec=None))
    assert {one.code: one.severity for one in silent} == {
        "media.film_length_unknown": Severity.WARN,
        "media.film_codec_unknown": Severity.WARN,
    }
    (stopped,) = found_by("MED-04", a_film_of(codec="hevc"))
    assert (stopped.severity, stopped.params["codec"], stopped.params["taken"]) == (Severity.BLOCK, "hevc", "h264, vp9")


def test_a_film_stands_alone_where_the_network_shows_nothing_beside_it() -> None:
    beside = an_example(media=(a_picture(), FILM), network={"media": LIMITED})
    (finding,) = found_by("MED-04", beside)
    assert finding.code == "media.film_not_alone"
    assert finding.place is not None
    assert finding.place.item == 1
    anything = replace(LIMITED, films_alone=False)
    assert found("MED-04", an_example(media=(a_picture(), FILM), network={"media": anything})) == ()
    assert found("MED-04", an_example(media=(a_picture(), a_picture(name="tea")), network={"media": LIMITED})) == ()


def test_captions_are_asked_for_only_where_there_is_sound_without_any() -> None:
    silent, captioned = a_post_with_a_film(sound=False), a_post_with_a_film(sound=True, captioned=True)
    loud = a_post_with_a_film(sound=True, captioned=False)
    asked = [len(found("MED-03", one)) for one in (silent, captioned, loud, a_post_with_a_film())]
    assert asked == [0, 0, 1, 1]


def test_a_picture_of_which_somebody_said_what_is_meant_fits_as_it_is_made_around_that() -> None:
    wide = {HASH: StoredMedia(HASH, "image/jpeg", 900, 900, 100, "a.jpg", NOW)}
    takes = {"media": MediaFacts(4, frozenset({"image/jpeg"}), 8_000_000, max_ratio=191)}
    said = [
        [one.code for one in found("MED-04", replace(an_example(media=(item,), network=takes), media=wide))]
        for item in (PICTURE, replace(PICTURE, focus=(0, 0)), replace(PICTURE, crop=(0, 0, 5000, 10_000)))
    ]
    assert said == [["media.too_wide"], [], []]


def test_a_network_that_takes_no_type_that_is_written_here_is_named_whatever_was_chosen() -> None:
    takes = {"media": MediaFacts(4, frozenset({"image/tiff"}), 8_000_000)}
    chosen = an_example(media=(replace(PICTURE, focus=(0, 0)),), network=takes)
    assert [one.code for one in found("MED-04", chosen)] == ["media.wrong_type"]
