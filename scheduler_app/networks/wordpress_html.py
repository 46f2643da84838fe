"""What WordPress is given as HTML, built from words that anybody may have written.

A text becomes blocks, as WordPress' own editor keeps them. Brackets are written as numbers, so that no words are taken
for a shortcode that the site would carry out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser

from scheduler_app.networks.static_site.text import links, outward_link, showable

_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_READS_AS_ENTITY = re.compile(r"&(?=#?\w+;)")
_READS_AS_OCTET = re.compile(r"%(?=[0-9a-fA-F]{2})")
# With three digits, as WordPress itself writes numbers.
_NUMBERED = str.maketrans({"[": "&#091;", "]": "&#093;"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture or film that lies on the site already, and what is said about it."""

    media_id: int
    address: str
    is_film: bool
    description: str = ""
    caption: str = ""


def title(text: str) -> str:
    """A title, which WordPress reads as HTML: what looks like a tag stays words."""
    return _words(" ".join(showable(text).split()))


def excerpt(text: str) -> str:
    return _words(showable(text).strip())


def description(text: str) -> str:
    """What WordPress keeps as alternative text, whence it takes everything that looks like a tag or an octet."""
    safe = _READS_AS_ENTITY.sub("&amp;", " ".join(showable(text).split()))
    return _READS_AS_OCTET.sub("&#37;", safe.replace("<", "&lt;").replace(">", "&gt;"))


def body(text: str, link: str = "", figures: Sequence[Figure] = ()) -> str:
    """The blocks of a post: its pictures and films, its paragraphs, and a link that the text does not hold."""
    paragraphs = [one for one in _BLANK_LINES.split(showable(text).strip()) if one.strip()]
    if link and link not in text and outward_link(link):
        paragraphs.append(showable(link).strip())
    directions = [_direction(one) for one in paragraphs]
    # Where all of it runs as it does on most sites nothing needs to be said.
    says = "rtl" in directions
    blocks = [_figure(one) for one in figures]
    blocks += [_paragraph(one, way if says else "") for one, way in zip(paragraphs, directions, strict=True)]
    return "\n\n".join(blocks)


def said(page: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """What readers of an HTML text get: its words on one line, its alternative texts, and where it leads."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return " ".join("".join(reader.words).split()), tuple(reader.descriptions), tuple(reader.addresses)


def _paragraph(text: str, direction: str) -> str:
    attributes = f' {{"direction":"{direction}"}}' if direction else ""
    way = f' dir="{direction}"' if direction else ""
    return f"<!-- wp:paragraph{attributes} -->\n<p{way}>{_inline(text.strip())}</p>\n<!-- /wp:paragraph -->"


def _figure(figure: Figure) -> str:
    caption = f'<figcaption class="wp-element-caption">{_words(figure.caption)}</figcaption>' if figure.caption else ""
    address, said_of_it = escape(figure.address), _words(" ".join(showable(figure.description).split()))
    if figure.is_film:
        # The editor's own block for films has no room for a description.
        shown = f'<video controls aria-label="{said_of_it}" src="{address}"></video>'
        return f'<!-- wp:html -->\n<figure class="wp-block-video">{shown}{caption}</figure>\n<!-- /wp:html -->'
    shown = f'<img src="{address}" alt="{said_of_it}" class="wp-image-{figure.media_id}"/>'
    head = f'<!-- wp:image {{"id":{figure.media_id},"sizeSlug":"full","linkDestination":"none"}} -->'
    return f'{head}\n<figure class="wp-block-image size-full">{shown}{caption}</figure>\n<!-- /wp:image -->'


def _inline(text: str) -> str:
    return "".join(_pieces(text))


def _pieces(text: str) -> Iterator[str]:
    done = 0
    for start, end in links(text):
        yield _broken_lines(text[done:start])
        address = text[start:end]
        yield f'<a href="{_words(address)}" rel="noopener">{_words(address)}</a>'
        done = end
    yield _broken_lines(text[done:])


def _broken_lines(text: str) -> str:
    return _words(text).replace("\n", "<br>")


def _words(text: str) -> str:
    # WordPress takes "&amp;#91;" for "&#91;", and a bracket it would be.
    return escape(text).translate(_NUMBERED).replace("&amp;#", "&amp;&#035;")


def _direction(text: str) -> str:
    """Which way a paragraph runs, by the first letter that runs one (Unicode's rule P2)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return "ltr"
        if kind in ("R", "AL"):
            return "rtl"
    return "ltr"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.descriptions: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag in ("p", "br", "figcaption"):
            self.words.append(" ")
        if tag == "img":
            self.descriptions.append(told.get("alt") or "")
        if tag == "video":
            self.descriptions.append(told.get("aria-label") or "")
        if address := told.get("src") or told.get("href"):
            self.addresses.append(address)

    def handle_data(self, data: str) -> None:
        self.words.append(data)
