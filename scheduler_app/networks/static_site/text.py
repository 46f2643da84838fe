"""Turns words that anybody may have written into safe HTML."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterator
from html import escape
from urllib.parse import quote, urlsplit

# No page or feed may hold these, and none shows anything; the two overrides would show words backwards.
_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ufffe\uffff\ud800-\udfff]")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_LINK_OR_SIGN = re.compile(r"(?P<link>https?://[^\s<>\"“”«»]+)|(?<![\w&/#])[#＃]", re.IGNORECASE)
_JOINERS = "\u200c\u200d"
_AFTER_A_LINK = ".,;:!?…'\"’”»)]}。、，！？；：）】」』،؟؛"
_LONGEST_FILE_NAME = 60

TagAddress = Callable[[str], str]


def showable(text: str) -> str:
    """The text without characters that no page may hold, its lines ended by plain line feeds."""
    return _UNSHOWABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def plain(text: str) -> str:
    """Escaped text on one line."""
    return escape(" ".join(showable(text).split()))


def paragraphs(text: str, tag_address: TagAddress) -> str:
    """Paragraphs from blank lines and breaks from line ends; links and hashtags lead somewhere."""
    blocks = _BLANK_LINES.split(showable(text).strip())
    return "".join(f"<p>{_inline(block, tag_address)}</p>\n" for block in blocks if block.strip())


def hashtags(text: str) -> list[str]:
    """The hashtags without their sign, in the order of the text."""
    return [text[start + 1 : end] for start, end, is_tag in _links_and_tags(text) if is_tag]


def links(text: str) -> Iterator[tuple[int, int]]:
    """Where each address that a reader may be sent to begins and ends."""
    for start, end, is_tag in _links_and_tags(text):
        if not is_tag and outward_link(text[start:end]):
            yield start, end


def _inline(text: str, tag_address: TagAddress) -> str:
    out, done = [], 0
    for start, end, is_tag in _links_and_tags(text):
        out.append(_broken_lines(text[done:start]))
        shown = text[start:end]
        if is_tag:
            address = escape(tag_address(shown[1:]))
            out.append(f'<a class="tag" dir="auto" rel="tag noopener" href="{address}">{escape(shown)}</a>')
        else:
            out.append(outward_link(shown) or escape(shown))
        done = end
    out.append(_broken_lines(text[done:]))
    return "".join(out)


def _links_and_tags(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where each begins and ends, and whether it is a hashtag."""
    at = 0
    while match := _LINK_OR_SIGN.search(text, at):
        start = at = match.start()
        if match["link"]:
            at += len(_without_what_follows(match["link"]))
            yield start, at, False
            continue
        at = _end_of_tag(text, start + 1)
        if any(letter.isalpha() for letter in text[start + 1 : at]):
            yield start, at, True


def _end_of_tag(text: str, at: int) -> int:
    # Letters, marks and digits: regular expressions leave out the vowel signs of half of Asia.
    while at < len(text) and (unicodedata.category(text[at])[0] in "LMN" or text[at] == "_" or text[at] in _JOINERS):
        at += 1
    return at


def outward_link(address: str) -> str:
    """A link to somewhere else, or nothing when the address is not one that a reader may be sent to."""
    address = showable(address).strip()
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not host:
        return ""
    shown = host.removeprefix("www.") + (parts.path if parts.path != "/" else "")
    shown = shown if len(shown) <= 48 else shown[:47] + "…"
    return f'<a rel="noopener noreferrer external" href="{escape(address)}"><bdi dir="ltr">{escape(shown)}</bdi></a>'


def excerpt(text: str, length: int) -> str:
    """The beginning of the text on one line, not escaped."""
    line = " ".join(showable(text).split())
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    # Languages that put no spaces between words are cut where they are.
    at = cut.rfind(" ", length // 2)
    return (cut[:at] if at > 0 else cut).rstrip(" ,.;:،、") + "…"


def tag_file(tag: str) -> str:
    """The file name of a hashtag's page: the same for every way to write the tag, and safe on every system."""
    name = unicodedata.normalize("NFC", tag).casefold()
    if len(name.encode()) > _LONGEST_FILE_NAME:
        name = hashlib.sha256(name.encode()).hexdigest()[:32]
    return f"tag-{name}.html"


def tag_href(tag: str) -> str:
    return quote(tag_file(tag))


def _without_what_follows(link: str) -> str:
    """A sentence's own punctuation is not part of the link; a bracket that was opened inside it is."""
    while link and link[-1] in _AFTER_A_LINK:
        if link[-1] == ")" and link.count("(") >= link.count(")"):
            break
        link = link[:-1]
    return link


def _broken_lines(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")
