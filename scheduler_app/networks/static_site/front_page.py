"""A page that leads to all the sites in a folder."""

from __future__ import annotations

from html import escape
from pathlib import Path
from urllib.parse import quote

from scheduler_app.networks.static_site.durable_files import write_if_changed
from scheduler_app.networks.static_site.pages import moment
from scheduler_app.networks.static_site.records import PostRecord, SiteIdentity
from scheduler_app.networks.static_site.site import Site
from scheduler_app.networks.static_site.style import hue, style_sheet
from scheduler_app.networks.static_site.text import excerpt, plain
from scheduler_app.networks.static_site.words import direction, tag_or_nothing

_DOCUMENT = """<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<link rel="stylesheet" href="style.css">
</head>
<body class="front">
<header class="masthead"><h1 dir="auto">{title}</h1></header>
<main>
<ul class="sites">
{sites}</ul>
</main>
</body>
</html>
"""


def write_front_page(root: Path, title: str = "Newsrooms") -> Path:
    """List every site that lies in a folder of ``root``; returns the page. Raises OSError."""
    sites = []
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        site = Site(folder)
        identity = site.identity()
        if identity is not None:
            sites.append((identity, folder.name, site.records()))
    sites.sort(key=lambda entry: entry[0].display_name.casefold())
    items = "".join(_item(identity, name, posts) for identity, name, posts in sites)
    write_if_changed(root / "style.css", style_sheet(title))
    page = root / "index.html"
    write_if_changed(page, _DOCUMENT.format(title=plain(title), sites=items).encode())
    return page


def _item(identity: SiteIdentity, folder: str, posts: list[PostRecord]) -> str:
    language = tag_or_nothing(identity.language)
    newest = ""
    if posts:
        words = excerpt(posts[0].title.strip() or posts[0].parts[0].text, 90)
        spoken = tag_or_nothing(posts[0].language)
        newest = (
            f'<p class="newest" lang="{spoken}" dir="{direction(spoken)}">{escape(words)}</p>\n'
            f'<p class="when">{moment(posts[0])}<span>{len(posts)}</span></p>\n'
        )
    return (
        f'<li class="own" style="--hue: {hue(identity.identity)}"><a href="{quote(folder)}/index.html">\n'
        f'<h2 lang="{language}" dir="auto">{plain(identity.display_name)}</h2>\n{newest}</a></li>\n'
    )
