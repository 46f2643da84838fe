"""Reads a static site the way a browser does, and is strict about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.networks.contract import ReadersView

_VOID = frozenset({"meta", "link", "img", "br"})


@dataclass
class Page:
    """What a page holds; ``tags`` are all elements with their attributes."""

    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    words: str = ""
    article_words: str = ""
    articles: int = 0

    def all_of(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]

    @property
    def links(self) -> list[str]:
        return [attributes["href"] for attributes in self.all_of("a")]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute stands twice in {tag}: {names}"
        self.page.tags.append((tag, {name: value or "" for name, value in attrs}))
        self.page.articles += tag == "article"
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open.pop() == tag, f"</{tag}> is out of order"

    def handle_data(self, data: str) -> None:
        self.page.words += data
        if "article" in self._open:
            self.page.article_words += data

    def close(self) -> None:
        super().close()
        assert not self._open, f"never closed: {self._open}"


def read_page(path: Path) -> Page:
    """Parse a page; anything a strict reader would stumble over is an AssertionError."""
    text = path.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.page


def post_pages(site: Path) -> list[Path]:
    """The pages of posts that stand in the site, whether or not a list leads there."""
    return sorted(path for path in site.glob("posts/*/index.html") if not path.parent.name.startswith("."))


def as_read(page_path: Path) -> ReadersView:
    page = read_page(page_path)
    links = [link for link in page.links if urlsplit(link).scheme]
    return ReadersView(page.article_words + "\n".join(links), tuple(image["alt"] for image in page.all_of("img")))


def listed(site: Path) -> list[str]:
    """The names of the posts that a reader reaches from the index, newest first, following the older pages."""
    names: list[str] = []
    file: str | None = "index.html"
    while file:
        page = read_page(site / file)
        for link in page.links:
            if link.startswith("posts/") and (name := link.split("/")[1]) not in names:
                names.append(name)
        file = next((a["href"] for a in page.all_of("a") if a.get("class") == "older"), None)
    return names


def check_links(site: Path, except_for: str = "") -> None:
    """Every link and picture inside the site leads to a file that is there."""
    for path in site.rglob("*.html"):
        if any(part.startswith(".") for part in path.relative_to(site).parts):
            continue
        page = read_page(path)
        targets = [*page.links, *(image["src"] for image in page.all_of("img"))]
        targets += [link["href"] for link in page.all_of("link")]
        for target in targets:
            parts = urlsplit(target)
            if not parts.scheme and Path(parts.path).name != except_for:
                assert (path.parent / unquote(parts.path)).is_file(), f"{path}: {target} leads nowhere"
