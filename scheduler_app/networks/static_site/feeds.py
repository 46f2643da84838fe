"""The feeds of a site: Atom (RFC 4287) and JSON Feed 1.1."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape, quoteattr

from scheduler_app.networks.static_site.records import Picture, PostRecord, SiteIdentity
from scheduler_app.networks.static_site.text import excerpt, paragraphs, plain, showable, tag_file
from scheduler_app.networks.static_site.words import tag_or_nothing

NEWEST = 30

_NEVER = datetime(2000, 1, 1, tzinfo=UTC)


def atom_feed(site: SiteIdentity, posts: Sequence[PostRecord], folder: Path) -> bytes:
    """The newest posts, newest first. Feed readers need whole addresses, so they get those of ``folder``."""
    updated = max((_changed_at(post) for post in posts), default=_NEVER)
    name = _xml(site.display_name)
    language = tag_or_nothing(site.language)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom"{_xml_language(language)}>',
        f"<id>{_feed_id(site)}</id>",
        f"<title>{name}</title>",
        f"<updated>{_moment(updated)}</updated>",
        f"<author><name>{name}</name></author>",
        f'<link rel="self" type="application/atom+xml" href={_address(folder / "feed.atom")}/>',
        f'<link rel="alternate" type="text/html" href={_address(folder / "index.html")}/>',
        "<generator>Duta</generator>",
        *(_atom_entry(site, post, folder) for post in posts[:NEWEST]),
        "</feed>\n",
    ]
    return "\n".join(lines).encode()


def json_feed(site: SiteIdentity, posts: Sequence[PostRecord], folder: Path) -> bytes:
    """The same as JSON Feed."""
    document: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": showable(site.display_name),
        "home_page_url": (folder / "index.html").as_uri(),
        "feed_url": (folder / "feed.json").as_uri(),
        "authors": [{"name": showable(site.display_name)}],
        "items": [_json_item(site, post, folder) for post in posts[:NEWEST]],
    }
    if language := tag_or_nothing(site.language):
        document["language"] = language
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def _atom_entry(site: SiteIdentity, post: PostRecord, folder: Path) -> str:
    home = folder / "posts" / post.name
    lines = [
        f"<entry{_xml_language(tag_or_nothing(post.language))}>",
        f"<id>{_entry_id(site, post)}</id>",
        f"<title>{_xml(_title(post))}</title>",
        f"<published>{_moment(post.published_at)}</published>",
        f"<updated>{_moment(_changed_at(post))}</updated>",
        f'<link rel="alternate" type="text/html" href={_address(home / "index.html")}/>',
        *(
            f'<link rel="enclosure" type={quoteattr(picture.media_type)} href={_address(home / picture.file)}/>'
            for picture in _pictures(post)
        ),
        *(f"<category term={quoteattr(tag)}/>" for tag in post.tags),
        f'<content type="html">{_xml(_html(post, folder))}</content>',
        "</entry>",
    ]
    return "\n".join(lines)


def _json_item(site: SiteIdentity, post: PostRecord, folder: Path) -> dict[str, Any]:
    home = folder / "posts" / post.name
    item: dict[str, Any] = {
        "id": _entry_id(site, post),
        "url": (home / "index.html").as_uri(),
        "content_html": _html(post, folder),
        "content_text": showable("\n\n".join(part.text for part in post.parts)),
        "date_published": _moment(post.published_at),
    }
    if post.corrected_at is not None:
        item["date_modified"] = _moment(post.corrected_at)
    if post.title.strip():
        item["title"] = showable(post.title)
    if post.link:
        item["external_url"] = showable(post.link)
    if language := tag_or_nothing(post.language):
        item["language"] = language
    if post.tags:
        item["tags"] = list(post.tags)
    if pictures := _pictures(post):
        item["image"] = (home / pictures[0].file).as_uri()
        item["attachments"] = [
            {
                "url": (home / picture.file).as_uri(),
                "mime_type": picture.media_type,
                **({"title": showable(picture.description)} if picture.description else {}),
            }
            for picture in pictures
        ]
    return item


def _html(post: PostRecord, folder: Path) -> str:
    home = folder / "posts" / post.name
    return "".join(
        paragraphs(part.text, lambda tag: (folder / tag_file(tag)).as_uri())
        + "".join(
            f'<p><img src="{plain((home / picture.file).as_uri())}" alt="{plain(picture.description)}"></p>\n'
            for picture in part.pictures
        )
        for part in post.parts
    )


def _pictures(post: PostRecord) -> list[Picture]:
    return [picture for part in post.parts for picture in part.pictures]


def _title(post: PostRecord) -> str:
    words = next((part.text for part in post.parts if part.text.strip()), "")
    return excerpt(post.title if post.title.strip() else words, 90)


def _feed_id(site: SiteIdentity) -> str:
    return uuid5(NAMESPACE_URL, f"duta-newsroom:{site.identity}").urn


def _entry_id(site: SiteIdentity, post: PostRecord) -> str:
    """The same for ever, wherever the folder is moved: feed readers know a post by it."""
    return uuid5(NAMESPACE_URL, f"duta-newsroom:{site.identity}:{post.name}").urn


def _changed_at(post: PostRecord) -> datetime:
    return post.corrected_at or post.published_at


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def _address(path: Path) -> str:
    return quoteattr(path.as_uri())


def _xml(text: str) -> str:
    return escape(showable(text))


def _xml_language(tag: str) -> str:
    return f' xml:lang="{tag}"' if tag else ""
