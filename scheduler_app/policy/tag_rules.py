"""TAG: hashtags that can be read, not too many, and none that belong to somebody else's quarrel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

import regex

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Edit, Field, Place, ReplaceText
from scheduler_app.errors import Param
from scheduler_app.policy.example import an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Subject
from scheduler_app.policy.text_marks import Mark, hashtags
from scheduler_app.policy.text_words import mostly_cased

_KNOWN = (
    "WonderfulIndonesia", "ExploreIndonesia", "VisitIndonesia", "TradeWithRemarkableIndonesia",
    "RemarkableIndonesia", "IndonesianCoffee", "IndonesianFood", "IndonesianBatik", "IndonesianCulture",
    "SpiceUpTheWorld", "HelloIndonesia", "FriendsOfIndonesia", "IndonesiaMenyapa", "SahabatIndonesia",
    "DiplomasiIndonesia", "IniDiplomasi", "NegaraMelindungi", "KopiIndonesia", "BatikIndonesia",
    "HariBatikNasional", "HariKemerdekaan", "DirgahayuRI", "DutchIndonesianTrade", "StudyInIndonesia",
    "DarmasiswaScholarship", "InvestInIndonesia", "MadeInIndonesia",
)  # fmt: skip
_CAMEL = regex.compile(r"\p{Lu}+(?![\p{Ll}])|\p{Lu}[\p{Ll}\p{M}]+|\p{Ll}[\p{Ll}\p{M}]*|\p{N}+")
# What a divided tag may consist of without saying anything: short words fit everywhere.
_SHORTEST_WORD = 2


def readable_case(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Each word of a tag begins with a capital, so that screen readers say it as words.

    Tags on the list are written as there. Others are divided into words that the list knows; where that does not
    come out, only tags too long for one word are doubted.
    """
    known, vocabulary = _known(parameters.words("known"))
    longest = parameters.number("longest_word")
    for number, part in enumerate(subject.content.parts):
        for tag in hashtags(part.text):
            if not mostly_cased(tag.name) or _has_humps(tag.name):
                continue
            better = known.get(tag.name.casefold()) or _divided(tag.name.casefold(), vocabulary)
            place = Place(Field.TEXT, number, tag.start, tag.end)
            if better and better != tag.name:
                yield Hit("tag.case", {"tag": tag.name, "better": better}, place, ReplaceText.at(place, f"#{better}"))
            elif better is None and len(tag.name) > longest and "_" not in tag.name:
                yield Hit("tag.many_words", {"tag": tag.name}, place)


def _has_humps(tag: str) -> bool:
    """Whether a capital stands behind a small letter: somebody has thought of it."""
    return any(one.islower() and other.isupper() for one, other in pairwise(tag))


@lru_cache(maxsize=16)
def _known(tags: tuple[str, ...]) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The tags by their folded form, and their words by theirs."""
    vocabulary = {one.casefold(): one for tag in tags for one in _CAMEL.findall(tag) if len(one) >= _SHORTEST_WORD}
    return {tag.casefold(): tag for tag in tags}, vocabulary


@lru_cache(maxsize=512)
def _divided_into(tag: str, words: tuple[str, ...]) -> tuple[str, ...] | None:
    if not tag:
        return ()
    for word in words:
        if tag.startswith(word) and (rest := _divided_into(tag[len(word) :], words)) is not None:
            return (word, *rest)
    return None


def _divided(tag: str, vocabulary: Mapping[str, str]) -> str | None:
    """The tag with its words told apart, None unless it is made of two or more known words."""
    fitting = tuple(sorted((one for one in vocabulary if one in tag), key=len, reverse=True))
    parts = _divided_into(tag, fitting) if fitting else None
    return "".join(vocabulary[one] for one in parts) if parts and len(parts) > 1 else None


def not_too_many(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """As many as the network takes, or as many as readers bear; the last ones are one too many."""
    most = parameters.number("most")
    if subject.network.max_hashtags is not None:
        most = min(most, subject.network.max_hashtags)
    for number, part in enumerate(subject.content.parts):
        tags = hashtags(part.text)
        if len(tags) > most:
            known: dict[str, Param] = {"count": len(tags), "most": most, "network": subject.network.display_name}
            place = Place(Field.TEXT, number, tags[most].start, tags[-1].end)
            fix = ReplaceText(tuple(_without(number, part.text, one) for one in tags[most:]))
            yield Hit("tag.too_many", known, place, fix)


def none_to_avoid(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Tags that others use for a quarrel, or that networks hide."""
    avoid = frozenset(one.lstrip("#").casefold() for one in parameters.words("avoid"))
    for number, part in enumerate(subject.content.parts if avoid else ()):
        for tag in hashtags(part.text):
            if tag.name.casefold() in avoid:
                place = Place(Field.TEXT, number, tag.start, tag.end)
                yield Hit("tag.to_avoid", {"tag": tag.name}, place, ReplaceText((_without(number, part.text, tag),)))


def _without(number: int, text: str, tag: Mark) -> Edit:
    """Takes the tag out together with the space before it."""
    start = tag.start
    while start and text[start - 1].isspace() and text[start - 1] != "\n":
        start -= 1
    return Edit(Place(Field.TEXT, number, start, tag.end), "")


CHECKS = (
    Check(
        id="TAG-01",
        run=readable_case,
        severity=Severity.WARN,
        words="rule.tag_01",
        clause="WCAG 2.2, 1.3.1",
        parameters={"known": _KNOWN, "longest_word": 20},
        failing=an_example("Coffee from Gayo comes to The Hague. #wonderfulindonesia #batikindonesia"),
        passing=an_example(
            "Coffee from Gayo comes to The Hague. #WonderfulIndonesia #coffee #コーヒー大好きな人は集まれ"
        ),
    ),
    Check(
        id="TAG-02",
        run=not_too_many,
        severity=Severity.WARN,
        words="rule.tag_02",
        parameters={"most": 5},
        failing=an_example("Coffee comes to The Hague. #Coffee #Gayo #Aceh #Trade #Food #Taste #Friday"),
        passing=an_example("Coffee comes to The Hague. #Coffee #Gayo #Aceh #Trade #Food"),
    ),
    Check(
        id="TAG-03",
        run=none_to_avoid,
        severity=Severity.WARN,
        words="rule.tag_03",
        parameters={"avoid": ()},
        example_parameters={"avoid": ("FollowForFollow",)},
        failing=an_example("Coffee comes to The Hague. #Coffee #FollowForFollow"),
        passing=an_example("Coffee comes to The Hague. #Coffee"),
    ),
)
