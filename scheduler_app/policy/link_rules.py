"""LNK: links that are safe, say where they lead, and answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache
from urllib.parse import SplitResult, urlunsplit

import regex

from scheduler_app.domain.finding import Severity, Step
from scheduler_app.domain.fix import Field, Place, ReplaceText
from scheduler_app.domain.post import Content
from scheduler_app.policy.example import an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import WHEN_ASKED_OR_PLANNED, Check, Hit
from scheduler_app.policy.subject import Reads, Subject
from scheduler_app.policy.text_marks import address, links

_SHORTENERS = tuple(
    (
        "bit.ly t.co tinyurl.com goo.gl ow.ly is.gd buff.ly cutt.ly rebrand.ly s.id tiny.cc shorturl.at rb.gy "
        "lnkd.in fb.me t.ly v.gd dlvr.it ift.tt adf.ly bl.ink linktr.ee"
    ).split()
)
_TRACKING = (
    "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "utm_id", "fbclid", "gclid", "dclid",
    "msclkid", "twclid", "ttclid", "yclid", "igshid", "igsh", "mc_cid", "mc_eid", "li_fat_id", "_hsenc",
    "_hsmi", "vero_id", "wbraid", "gbraid", "si", "ref_src", "ref_url", "spm",
)  # fmt: skip
# At its hour a post is stopped only by what was found out within this time: a page may have been mended since.
COUNTS_AT_THE_HOUR = timedelta(hours=24)
_SET_ASIDE = (["example"], ["invalid"], ["test"], ["localhost"], *(["example", end] for end in ("com", "net", "org")))
_NUMBERS = regex.compile(r"[\d.]+|\[[\da-fA-F:.]+\]|0x[\da-fA-F]+")


def safe_and_plain(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Not https, a shortener, another host behind it, a host that is a number, or a name before an @ that hides it."""
    shorteners = parameters.words("shorteners")
    for place, link in links_read(subject.content):
        parts = address(link)
        host = (parts.hostname or "").removeprefix("www.") if parts else ""
        if parts is None or not host:
            continue
        known = {"link": link, "host": host}
        if parts.username is not None or _NUMBERS.fullmatch(host):
            yield Hit("link.hides_its_target", known, place)
        elif host in shorteners:
            target = subject.link_targets.get(link, "")
            yield Hit("link.shortened", known, place, ReplaceText.at(place, target) if target else None)
        elif _elsewhere(host, target := subject.link_targets.get(link, "")):
            yield Hit("link.leads_elsewhere", known | {"target": target}, place, ReplaceText.at(place, target))
        elif "://" in link and parts.scheme == "http":
            yield Hit("link.not_secure", known, place, ReplaceText.at(place, f"https{link[4:]}"))


def _elsewhere(host: str, target: str) -> bool:
    """Whether a link leads to another host than it says; www. is none."""
    parts = address(target) if target else None
    return parts is not None and (parts.hostname or "").removeprefix("www.") != host


def answers(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Links that did not answer when somebody asked: a warning while there is time, a stop shortly before."""
    if not subject.links_that_fail:
        return
    near = subject.leaves_at - subject.now <= timedelta(hours=parameters.number("stop_within_hours"))
    stops = near and subject.plan is not None
    for place, link in links_read(subject.content):
        if link in subject.links_that_fail:
            yield Hit("link.does_not_answer", {"link": link}, place, at_most=None if stops else Severity.WARN)


def no_tracking(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """What follows readers around, and says nothing to them."""
    names = frozenset(parameters.words("parameters"))
    for place, link in links_read(subject.content):
        if "?" in link and (plain := _without(link, names)) != link:
            yield Hit("link.tracks", {"link": link}, place, ReplaceText.at(place, plain))


def links_read(content: Content) -> Iterator[tuple[Place, str]]:
    """Every link: in the parts, and the one that stands beside them."""
    for number, part in enumerate(content.parts):
        for one in links(part.text):
            yield Place(Field.TEXT, number, one.start, one.end), one.name
    if content.link:
        yield Place(Field.LINK, end=len(content.link)), content.link


def stands_for_one(link: str) -> bool:
    """Whether its host is a name that is set aside for examples (RFC 2606, RFC 6761): no page is meant to be there."""
    parts = address(link)
    labels = (parts.hostname or "").split(".") if parts else []
    return labels[-1:] in _SET_ASIDE or labels[-2:] in _SET_ASIDE


@lru_cache(maxsize=256)
def _without(link: str, names: frozenset[str]) -> str:
    """The link without these parameters; every other character stays as it is."""
    parts = address(link)
    if parts is None:
        return link
    pairs = parts.query.split("&")
    kept = [one for one in pairs if one.partition("=")[0].lower() not in names]
    if len(kept) == len(pairs):
        return link
    plain = urlunsplit(SplitResult(parts.scheme, parts.netloc, parts.path, "&".join(kept), parts.fragment))
    return plain if "://" in link else plain.removeprefix("https://")


CHECKS = (
    Check(
        id="LNK-01",
        run=safe_and_plain,
        severity=Severity.WARN,
        words="rule.lnk_01",
        clause="NCSC: protecting what you publish",
        parameters={"shorteners": _SHORTENERS},
        failing=an_example("Read more on http://example.org/coffee today."),
        passing=an_example("Read more on https://example.org/coffee today."),
    ),
    Check(
        id="LNK-02",
        run=answers,
        severity=Severity.BLOCK,
        words="rule.lnk_02",
        parameters={"stop_within_hours": 24},
        stops=WHEN_ASKED_OR_PLANNED | {Step.SEND},
        reads=Reads.CONTENT | Reads.PLAN | Reads.CLOCK,
        failing=an_example(
            "Read more on https://example.org/cofee today.", links_that_fail=frozenset({"https://example.org/cofee"})
        ),
        passing=an_example(
            "Read more on https://example.org/coffee today.", links_that_fail=frozenset({"https://example.org/cofee"})
        ),
    ),
    Check(
        id="LNK-03",
        run=no_tracking,
        severity=Severity.NOTE,
        words="rule.lnk_03",
        clause="UU 27/2022",
        parameters={"parameters": _TRACKING},
        failing=an_example("Read more on https://example.org/coffee?id=7&utm_source=x&fbclid=IwAR today."),
        passing=an_example("Read more on https://example.org/coffee?id=7 today."),
    ),
)
