"""MED: whether the network takes the pictures, and whether they may be used. Descriptions are a family of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, FitPicture, Place, ReplaceText, SetPictures
from scheduler_app.domain.ids import AccountId, PostId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import Param
from scheduler_app.policy.example import NOW, a_picture, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import EarlierText, Reads, Subject

# The types of picture that a new file can be written in.
_WRITTEN = frozenset({"image/jpeg", "image/png", "image/webp"})


def captions(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """A film with sound has captions. Words burnt into the pictures cannot be seen in the file, so it is asked."""
    for place, item in _items(subject):
        stored = subject.media.get(item.media_hash)
        settled = stored is not None and (stored.sound is False or stored.captioned is True)
        if item.media_type.startswith("video/") and not settled:
            yield Hit("media.needs_captions", {}, place)


def fits_the_network(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """The network takes so many pictures, of these types, of that size, and films of that length."""
    facts, network = subject.network.media, subject.network.display_name
    if len(subject.content.parts[0].media) < facts.min_items:
        yield Hit("media.too_few", {"least": facts.min_items, "network": network}, Place(Field.MEDIA, 0))
    for number, part in enumerate(subject.content.parts):
        if len(part.media) > facts.max_items:
            place = Place(Field.MEDIA, number, item=facts.max_items)
            known: dict[str, Param] = {"count": len(part.media), "most": facts.max_items, "network": network}
            yield Hit("media.too_many", known, place, SetPictures(number, part.media[: facts.max_items]))
        yield from _beside_a_film(part.media, facts, network, number)
    for place, item in _items(subject):
        if _is_made_to_fit(item, facts):
            continue
        stored = subject.media.get(item.media_hash)
        fix = _fitting(item, facts, place)
        film = item.media_type.startswith("video/")
        if item.media_type not in facts.types:
            yield Hit("media.wrong_type", {"type": item.media_type, "network": network}, place, fix)
        elif film and stored is not None:
            yield from against_film(stored, facts, network, place)
        elif stored is not None and stored.bytes > facts.max_bytes:
            yield _too_large(stored, facts.max_bytes, network, place, fix)
        elif stored is not None and stored.width and stored.height:
            yield from _of_another_form(stored.width, stored.height, facts, network, place, fix)


def _beside_a_film(items: tuple[MediaItem, ...], facts: MediaFacts, network: str, part: int) -> Iterator[Hit]:
    films = [at for at, item in enumerate(items) if item.media_type.startswith("video/")]
    if facts.films_alone and films and len(items) > 1:
        yield Hit("media.film_not_alone", {"network": network}, Place(Field.MEDIA, part, item=films[0]))


def against_film(stored: StoredMedia, facts: MediaFacts, network: str, place: Place) -> Iterator[Hit]:
    """How large a film is, how long it lasts, its form and how it is written; what it does not say is asked."""
    most = facts.max_film_bytes or facts.max_bytes
    if stored.bytes > most:
        yield _too_large(stored, most, network, place)
        return
    yield from _of_another_length(stored.seconds, facts, network, place)
    if stored.width and stored.height:
        known: dict[str, Param] = {"width": stored.width, "height": stored.height, "network": network}
        if facts.min_film_ratio is not None and stored.width * 100 < facts.min_film_ratio * stored.height:
            yield Hit("media.film_too_narrow", known, place)
        elif facts.max_film_ratio is not None and stored.width * 100 > facts.max_film_ratio * stored.height:
            yield Hit("media.film_too_wide", known, place)
    if facts.film_codecs and stored.codec is None:
        yield Hit("media.film_codec_unknown", {"network": network}, place, at_most=Severity.WARN)
    elif facts.film_codecs and stored.codec not in facts.film_codecs:
        taken = ", ".join(sorted(facts.film_codecs))
        yield Hit("media.film_codec_not_taken", {"codec": stored.codec, "taken": taken, "network": network}, place)


def _too_large(stored: StoredMedia, most: int, network: str, place: Place, fix: FitPicture | None = None) -> Hit:
    megabytes: dict[str, Param] = {"megabytes": -(-stored.bytes // 1_000_000), "most": most // 1_000_000}
    return Hit("media.too_large", {**megabytes, "network": network}, place, fix)


def _of_another_length(seconds: float | None, facts: MediaFacts, network: str, place: Place) -> Iterator[Hit]:
    if seconds is None:
        if facts.max_seconds is not None:
            yield Hit(
                "media.film_length_unknown",
                {"most": facts.max_seconds, "network": network},
                place,
                at_most=Severity.WARN,
            )
        return
    known: dict[str, Param] = {"seconds": round(seconds), "network": network}
    if facts.max_seconds is not None and seconds > facts.max_seconds:
        yield Hit("media.film_too_long", known | {"most": facts.max_seconds}, place)
    elif facts.min_seconds is not None and seconds < facts.min_seconds:
        yield Hit("media.film_too_short", known | {"least": facts.min_seconds}, place)


def _is_made_to_fit(item: MediaItem, facts: MediaFacts) -> bool:
    """Where somebody has said what of a picture is meant, each network's own file is made around that."""
    chosen = item.crop is not None or item.focus is not None
    return chosen and item.media_type.startswith("image/") and bool(facts.types & _WRITTEN)


def _fitting(item: MediaItem, facts: MediaFacts, place: Place) -> FitPicture | None:
    """A picture can be made anew so that it fits, where the network takes any type that Duta writes; a film cannot."""
    can = item.media_type.startswith("image/") and facts.types & _WRITTEN
    return FitPicture(place.part, place.item, facts) if can else None


def _of_another_form(
    width: int, height: int, facts: MediaFacts, network: str, place: Place, fix: FitPicture | None
) -> Iterator[Hit]:
    known: dict[str, Param] = {"width": width, "height": height, "network": network}
    if facts.min_ratio is not None and width * 100 < facts.min_ratio * height:
        yield Hit("media.too_narrow", known, place, fix)
    elif facts.max_ratio is not None and width * 100 > facts.max_ratio * height:
        yield Hit("media.too_wide", known, place, fix)
    if facts.max_pixels is not None and width * height > facts.max_pixels:
        yield Hit("media.too_many_pixels_there", known, place, fix)


def may_be_used(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Rights have not run out, people in it agreed, whoever made it is named, and rights are on file where wanted."""
    for place, item in _items(subject):
        rights = subject.rights.get(item.media_hash)
        if rights is None:
            if parameters.switch("must_be_on_file"):
                yield Hit("media.rights_missing", {}, place)
        elif rights.until is not None and rights.until < subject.leaves_at:
            yield Hit("media.rights_expired", {"until": rights.until.date().isoformat()}, place)
        elif rights.consent is False:
            yield Hit("media.no_consent", {}, place)
        elif not rights.credit.strip() and _names_its_maker(rights.licence, parameters):
            yield Hit("media.credit_missing", {"licence": rights.licence}, place)
        elif rights.credit.strip() and not _said(rights.credit, subject):
            yield Hit(
                "media.credit_not_said",
                {"credit": rights.credit},
                place,
                _credited(subject, place, rights.credit),
                Severity.WARN,
            )


def _names_its_maker(licence: str, parameters: Parameters) -> bool:
    plain = licence.casefold().replace("-", " ")
    return any(plain.startswith(one.casefold()) for one in parameters.words("credit_wanted"))


def _credited(subject: Subject, place: Place, credit: str) -> ReplaceText:
    """Whoever made it named at the end of the text beside which it is shown."""
    text = subject.content.parts[place.part].text
    gap = "\n\n" if text.strip() else ""
    return ReplaceText.at(Place(Field.TEXT, place.part, len(text), len(text)), f"{gap}{credit.strip()}")


def _said(credit: str, subject: Subject) -> bool:
    """Whether whoever made the picture is named in the text, or in the words about it."""
    wanted = " ".join(credit.split()).casefold()
    texts = [part.text for part in subject.content.parts]
    texts += [item.description for part in subject.content.parts for item in part.media]
    return any(wanted in " ".join(text.split()).casefold() for text in texts)


def tells_no_place(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Where a picture was taken is removed when it comes in; from pictures of other types it was not."""
    cleaned = frozenset(parameters.words("cleaned"))
    for place, item in _items(subject):
        if item.media_type.startswith("image/") and item.media_type not in cleaned:
            yield Hit("media.may_tell_its_place", {"type": item.media_type}, place)


def not_seen_lately(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Not the picture that the account showed a short while ago."""
    if not any(part.media for part in subject.content.parts):
        return
    rest = timedelta(days=parameters.number("days"))
    seen = {
        media_hash
        for earlier in subject.earlier
        if earlier.account_id == subject.account.id and abs(subject.leaves_at - earlier.at) <= rest
        for media_hash in earlier.media
    }
    for place, item in _items(subject):
        if item.media_hash in seen:
            yield Hit("media.seen_lately", {"days": parameters.number("days")}, place)


def _items(subject: Subject) -> Iterator[tuple[Place, MediaItem]]:
    for number, part in enumerate(subject.content.parts):
        for place, item in enumerate(part.media):
            yield Place(Field.MEDIA, number, item=place), item


_PICTURE = a_picture()
_FILM = MediaItem(a_picture(name="film").media_hash, "video/mp4", "Farmers pick coffee on a green slope")
_TIFF = MediaItem(a_picture(name="scan").media_hash, "image/tiff", "Farmers pick coffee on a green slope")
_TAKES_FILMS = {"media": MediaFacts(4, frozenset({"video/mp4", "image/jpeg"}), 8_000_000)}
_LARGE = StoredMedia(_PICTURE.media_hash, "image/jpeg", 9_000_000, 4000, 3000, "coffee", NOW)
_SMALL = StoredMedia(_PICTURE.media_hash, "image/jpeg", 900_000, 1600, 1200, "coffee", NOW)
_SHOWN = EarlierText(
    PostId("other"), AccountId("account"), NOW - timedelta(days=2), "", frozenset({_PICTURE.media_hash})
)

CHECKS = (
    Check(
        id="MED-03",
        run=captions,
        severity=Severity.WARN,
        words="rule.med_03",
        failing=an_example(media=(_FILM,), network=_TAKES_FILMS),
        passing=an_example(media=(_PICTURE,)),
        confirms=True,
    ),
    Check(
        id="MED-04",
        run=fits_the_network,
        severity=Severity.BLOCK,
        words="rule.med_04",
        failing=replace(an_example(media=(_PICTURE,)), media={_PICTURE.media_hash: _LARGE}),
        passing=replace(an_example(media=(_PICTURE,)), media={_PICTURE.media_hash: _SMALL}),
    ),
    Check(
        id="MED-05",
        run=may_be_used,
        severity=Severity.BLOCK,
        words="rule.med_05",
        parameters={"must_be_on_file": False, "credit_wanted": ("CC BY",)},
        reads=Reads.CONTENT | Reads.PLAN | Reads.CLOCK,
        failing=an_example(
            media=(_PICTURE,), rights={_PICTURE.media_hash: MediaRights("press", until=NOW - timedelta(days=1))}
        ),
        passing=an_example(media=(_PICTURE,), rights={_PICTURE.media_hash: MediaRights("own")}),
    ),
    Check(
        id="MED-06",
        run=tells_no_place,
        severity=Severity.WARN,
        words="rule.med_06",
        clause="UU 27/2022",
        parameters={"cleaned": ("image/jpeg", "image/png", "image/webp", "image/gif")},
        failing=an_example(media=(_TIFF,), network={"media": MediaFacts(4, frozenset({"image/tiff"}), 8_000_000)}),
        passing=an_example(media=(_PICTURE,)),
    ),
    Check(
        id="MED-07",
        run=not_seen_lately,
        severity=Severity.NOTE,
        words="rule.med_07",
        parameters={"days": 30},
        reads=Reads.CONTENT | Reads.PLAN | Reads.CLOCK,
        failing=an_example(media=(_PICTURE,), earlier=(_SHOWN,)),
        passing=an_example(media=(a_picture(name="tea"),), earlier=(_SHOWN,)),
    ),
)
