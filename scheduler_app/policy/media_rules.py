"""MED: whether the network takes the pictures, and whether they may be used. Descriptions are a family of their own.

Where a picture was taken (MED-06) needs no rule: that is removed when it is imported.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.ids import AccountId, PostId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.policy.example import NOW, a_picture, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import EarlierText, Reads, Subject


def captions(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """A film with speech has captions: nobody can see from the file whether it does, so it is asked."""
    for place, item in _items(subject):
        if item.media_type.startswith("video/"):
            yield Hit("media.needs_captions", {}, place)


def fits_the_network(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """The network takes so many pictures, of these types, of that size."""
    facts, network = subject.network.media, subject.network.display_name
    for number, part in enumerate(subject.content.parts):
        if len(part.media) > facts.max_items:
            place = Place(Field.MEDIA, number, item=facts.max_items)
            yield Hit("media.too_many", {"count": len(part.media), "most": facts.max_items, "network": network}, place)
    for place, item in _items(subject):
        stored = subject.media.get(item.media_hash)
        if item.media_type not in facts.types:
            yield Hit("media.wrong_type", {"type": item.media_type, "network": network}, place)
        elif stored is not None and stored.bytes > facts.max_bytes:
            megabytes = {"megabytes": -(-stored.bytes // 1_000_000), "most": facts.max_bytes // 1_000_000}
            yield Hit("media.too_large", {**megabytes, "network": network}, place)


def may_be_used(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Rights have not run out, people in it agreed, and rights are on file where that is wanted."""
    for place, item in _items(subject):
        rights = subject.rights.get(item.media_hash)
        if rights is None:
            if parameters.switch("must_be_on_file"):
                yield Hit("media.rights_missing", {}, place)
        elif rights.until is not None and rights.until < subject.leaves_at:
            yield Hit("media.rights_expired", {"until": rights.until.date().isoformat()}, place)
        elif rights.consent is False:
            yield Hit("media.no_consent", {}, place)


def not_seen_lately(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Not the picture that the account showed a short while ago."""
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
        parameters={"must_be_on_file": False},
        reads=Reads.CONTENT | Reads.PLAN | Reads.CLOCK,
        failing=an_example(
            media=(_PICTURE,), rights={_PICTURE.media_hash: MediaRights("press", until=NOW - timedelta(days=1))}
        ),
        passing=an_example(media=(_PICTURE,), rights={_PICTURE.media_hash: MediaRights("own")}),
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
