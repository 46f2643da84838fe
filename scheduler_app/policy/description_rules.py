"""MED-01 and MED-02: pictures described for those who cannot see them."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, Place, ReplaceText
from scheduler_app.domain.post import MediaItem
from scheduler_app.policy.example import a_picture, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Subject
from scheduler_app.policy.text_length import graphemes
from scheduler_app.policy.text_words import unspaced

_FILE_NAME = regex.compile(
    r"\s*(?:[\w() -]+\.(?:jpe?g|png|gif|webp|heic|avif|tiff?|bmp|mp4|mov)"
    r"|(?:IMG|DSC|DSCF|DSCN|PXL|PIC|WhatsApp Image|Screenshot)[-_ ]?\d[\w ().:-]*|[0-9a-f]{16,}|\d{6,}[\d_-]*)\s*",
    regex.IGNORECASE,
)
_OPENINGS = (
    "image of", "picture of", "photo of", "photograph of", "an image of", "a picture of", "a photo of",
    "gambar dari", "foto dari", "gambar sebuah", "foto sebuah", "sebuah gambar", "sebuah foto",
    "afbeelding van", "foto van", "een foto van", "image de", "photo de", "une photo de", "bild von",
    "foto von", "imagen de", "foto de", "imagem de",
)  # fmt: skip
# One character of Chinese or Japanese says about as much as two or three of an alphabet.
_DENSE = 2


def described(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Every picture has words, where the network has a place for them."""
    for place, item in _pictures(subject):
        if not item.description.strip():
            yield Hit("picture.no_description", {"picture": place.item + 1}, place)


def well_described(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """The words say what there is to see: no file name, no “image of”, neither a word nor a page."""
    openings = sorted(map(str.lower, parameters.words("openings")), key=len, reverse=True)
    known = parameters.number("longest")
    most = min(known, subject.network.media.max_description or known)
    for place, item in _pictures(subject):
        said = item.description
        if not said.strip():
            continue
        where = Place(place.field, place.part, 0, len(said), place.item)
        if _FILE_NAME.fullmatch(said):
            yield Hit("picture.file_name", {"description": said}, where)
            continue
        opening = next((one for one in openings if said.lower().startswith(f"{one} ")), None)
        if opening:
            start = Place(place.field, place.part, 0, len(opening) + 1, place.item)
            yield Hit(
                "picture.needless_opening", {"opening": said[: len(opening)]}, start, _without_opening(start, said)
            )
        if graphemes(said) * (_DENSE if unspaced(said) else 1) < parameters.number("shortest"):
            yield Hit("picture.short_description", {"shortest": parameters.number("shortest")}, where)
        if len(said) > most:
            yield Hit(
                "picture.long_description",
                {"length": len(said), "most": most},
                Place(place.field, place.part, most, len(said), place.item),
            )


def _without_opening(start: Place, said: str) -> ReplaceText | None:
    rest = said[start.end :].lstrip()
    if not rest:
        return None
    first = Place(start.field, start.part, 0, len(said) - len(rest) + 1, start.item)
    return ReplaceText.at(first, rest[0].upper())


def _pictures(subject: Subject) -> Iterator[tuple[Place, MediaItem]]:
    if "alt_text" not in subject.network.abilities:
        return
    for number, part in enumerate(subject.content.parts):
        for item, picture in enumerate(part.media):
            if picture.media_type.startswith("image/"):
                yield Place(Field.DESCRIPTION, number, item=item), picture


CHECKS = (
    Check(
        id="MED-01",
        run=described,
        severity=Severity.BLOCK,
        words="rule.med_01",
        clause="WCAG 2.2, 1.1.1",
        failing=an_example(media=(a_picture(""),)),
        passing=an_example(media=(a_picture(),)),
    ),
    Check(
        id="MED-02",
        run=well_described,
        severity=Severity.WARN,
        words="rule.med_02",
        clause="WCAG 2.2, 1.1.1",
        parameters={"openings": _OPENINGS, "shortest": 12, "longest": 1000},
        failing=an_example(media=(a_picture("IMG_2231.jpg"), a_picture("Image of a cup of coffee beside a map"))),
        passing=an_example(media=(a_picture("A cup of coffee beside a map of Aceh"),)),
    ),
)
