"""MED-01 and MED-02: words for pictures."""

from __future__ import annotations

import pytest

from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.post import MediaItem
from scheduler_app.policy.example import a_picture, an_example
from scheduler_app.policy.subject import after
from tests.policy.ruling import codes, found


@pytest.mark.parametrize(
    ("description", "found_codes"),
    [
        ("IMG_2231.jpg", ["picture.file_name"]),
        ("WhatsApp Image 2027-03-01 at 10.00.00", ["picture.file_name"]),
        ("DSC00231", ["picture.file_name"]),
        ("peta aceh (final).png", ["picture.file_name"]),
        ("Image of a cup of coffee beside a map", ["picture.needless_opening"]),
        ("Gambar sebuah cangkir kopi di samping peta", ["picture.needless_opening"]),
        ("Coffee", ["picture.short_description"]),
        ("コーヒーと地図", []),
        ("コーヒー", ["picture.short_description"]),
        ("Foto bersama para peserta lomba", []),
        ("A cup of coffee beside a map of Aceh", []),
    ],
)
def test_words_that_say_what_there_is_to_see(description: str, found_codes: list[str]) -> None:
    assert codes("MED-02", an_example(media=(a_picture(description),))) == found_codes


def test_the_needless_opening_goes_and_the_rest_begins_with_a_capital() -> None:
    subject = an_example(media=(a_picture("Image of a cup of coffee"),))
    (one,) = found("MED-02", subject)
    assert one.fix is not None
    mended = after(subject, one.fix)
    assert mended is not None
    assert mended.content.parts[0].media[0].description == "A cup of coffee"


def test_too_long_for_the_network_or_for_those_who_listen() -> None:
    long = an_example(media=(a_picture("word " * 300),))
    assert codes("MED-02", long) == ["picture.long_description"]
    media = an_example().network.media
    from dataclasses import replace

    narrow = an_example(media=(a_picture("word " * 30),), network={"media": replace(media, max_description=100)})
    assert found("MED-02", narrow)[0].params["most"] == 100


def test_the_picture_without_words_is_named() -> None:
    (one,) = found("MED-01", an_example(media=(a_picture(), a_picture("  ", name="map"))))
    assert one.params["picture"] == 2


def test_where_there_is_no_place_for_words_none_are_asked_for() -> None:
    silent = {"abilities": frozenset({"pictures"})}
    assert codes("MED-01", an_example(media=(a_picture(""),), network=silent)) == []
    video = MediaItem(MediaHash("0" * 64), "video/mp4", "")
    assert codes("MED-01", an_example(media=(video,))) == []
