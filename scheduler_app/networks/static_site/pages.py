"""The pages of a site as bytes: index, archive, hashtag and post. No scripts, nothing loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from scheduler_app.networks.static_site.records import Picture, PostPart, PostRecord, SiteIdentity
from scheduler_app.networks.static_site.text import excerpt, outward_link, paragraphs, plain, tag_href
from scheduler_app.networks.static_site.words import direction, tag_or_nothing, words_in

# As many pictures as a card shows; the last one then says how many more there are.
_PICTURES_ON_A_CARD = 4
_LINES = 100

_DOCUMENT = """<!doctype html>
<html{language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; base-uri 'none'; \
form-action 'none'">
<title>{title}</title>
<meta name="description" content="{description}">
<link rel="stylesheet" href="{root}style.css">
<link rel="alternate" type="application/atom+xml" title="{site}" href="{root}feed.atom">
<link rel="alternate" type="application/feed+json" title="{site}" href="{root}feed.json">
{head}</head>
<body>
<header class="masthead">
<a href="{root}index.html"><h1 dir="auto">{site}</h1></a>
<p class="handle"><bdi dir="ltr">{handle}</bdi></p>
</header>
<main>
{body}</main>
<footer>
<a href="{root}feed.atom">Atom</a>
<a href="{root}feed.json">JSON Feed</a>
</footer>
</body>
</html>
"""


def list_page(site: SiteIdentity, posts: Sequence[PostRecord], *, newer: str = "", older: str = "") -> bytes:
    """One page of posts, newest first; ``newer`` and ``older`` are the files beside it, empty at the ends."""
    words = words_in(site.language)
    cards = "".join(_card(post) for post in posts) or f'<p class="nothing">{escape(words.nothing_yet)}</p>\n'
    links = []
    if newer:
        links.append(f'<a class="newer" rel="prev" href="{newer}">{escape(words.newer)}</a>')
    if older:
        links.append(f'<a class="older" rel="next" href="{older}">{escape(words.older)}</a>')
    pager = f'<nav class="pager">{"".join(links)}</nav>\n' if links else ""
    return _document(site, title=site.display_name, description=site.display_name, body=cards + pager)


def tag_page(site: SiteIdentity, tag: str, posts: Sequence[PostRecord]) -> bytes:
    """The newest posts with one hashtag, a line for each."""
    lines = "".join(
        f'<li{_language(post.language)}><a href="{_href(post)}">{escape(_name_of(post, 90))}</a>'
        f'<p class="when">{moment(post)}</p></li>\n'
        for post in posts
    )
    body = (
        f'<h2 class="tag-name" dir="auto">#{plain(tag)}</h2>\n<ul class="lines">\n{lines}</ul>\n{_way_back(site, "")}'
    )
    return _document(site, title=f"#{tag} · {site.display_name}", description=f"#{tag}", body=body)


def post_page(site: SiteIdentity, post: PostRecord, folder: Path) -> bytes:
    """A post by itself; ``folder`` is where it will stand, for those who need a whole address."""
    root = "../../"
    if post.withdrawn_at is not None:
        return _notice(site, post, root)
    parts = "".join(
        f'<section class="part">\n{_words(part, root)}{_all_pictures(part.pictures)}</section>\n' for part in post.parts
    )
    title = f'<h2 dir="auto">{plain(post.title)}</h2>\n' if post.title.strip() else ""
    body = (
        f'<article class="post"{_language(post.language)}>\n<p class="when">{moment(post)}</p>\n{title}{parts}'
        f"{_link_line(post)}{_correction(post)}</article>\n{_way_back(site, root)}"
    )
    name, description = _name_of(post, 70), excerpt(" ".join(part.text for part in post.parts), 200)
    return _document(
        site,
        title=f"{name} · {site.display_name}",
        description=description,
        body=body,
        root=root,
        head=_open_graph(site, post, name, description, folder),
    )


def _notice(site: SiteIdentity, post: PostRecord, root: str) -> bytes:
    """What stands where a withdrawn post was, for those who followed a link to it."""
    words = words_in(post.language)
    body = (
        f'<article class="post"{_language(post.language)}>\n<p class="when">{moment(post)}</p>\n'
        f'<div class="words" dir="auto">\n<p>{escape(words.withdrawn)}</p>\n</div>\n</article>\n{_way_back(site, root)}'
    )
    head = '<meta name="robots" content="noindex">\n'
    return _document(site, title=site.display_name, description=words.withdrawn, body=body, root=root, head=head)


def _correction(post: PostRecord) -> str:
    if post.corrected_at is None:
        return ""
    return f'<p class="when">{escape(words_in(post.language).corrected)} {_time(post.corrected_at, post.zone)}</p>\n'


def _document(site: SiteIdentity, *, title: str, description: str, body: str, root: str = "", head: str = "") -> bytes:
    return _DOCUMENT.format(
        language=_language(site.language),
        title=plain(title),
        description=plain(description),
        site=plain(site.display_name),
        handle=plain(site.handle),
        root=root,
        head=head,
        body=body,
    ).encode()


def _card(post: PostRecord) -> str:
    title = f'<h2 dir="auto"><a href="{_href(post)}">{plain(post.title)}</a></h2>\n' if post.title.strip() else ""
    pictures = [picture for part in post.parts for picture in part.pictures]
    # The rest of a thread is one step away, and the card says so.
    more = (
        f'<p class="more"><a href="{_href(post)}"><bdi dir="ltr">1 / {len(post.parts)}</bdi></a></p>\n'
        if len(post.parts) > 1
        else ""
    )
    return (
        f'<article class="card"{_language(post.language)}>\n'
        f'<p class="when"><a href="{_href(post)}">{moment(post)}</a></p>\n'
        f"{title}{_words(post.parts[0], '')}{_card_pictures(pictures, f'posts/{post.name}/')}{more}"
        f"{_link_line(post)}</article>\n"
    )


def _words(part: PostPart, root: str) -> str:
    text = paragraphs(part.text, lambda tag: root + tag_href(tag))
    return f'<div class="words" dir="auto">\n{text}</div>\n' if text else ""


def _card_pictures(pictures: Sequence[Picture], folder: str) -> str:
    if not pictures:
        return ""
    shown = pictures[:_PICTURES_ON_A_CARD]
    left = len(pictures) - len(shown)
    figures = [f"<div>{_image(picture, folder)}</div>" for picture in shown]
    if left:
        figures[-1] = f'<div data-more="+{left}">{_image(shown[-1], folder)}</div>'
    return f'<div class="pictures n{len(shown)}">{"".join(figures)}</div>\n'


def _all_pictures(pictures: Sequence[Picture]) -> str:
    return "".join(f"<figure>{_image(picture, '')}</figure>\n" for picture in pictures)


def _image(picture: Picture, folder: str) -> str:
    return f'<img src="{folder}{picture.file}" alt="{plain(picture.description)}" loading="lazy" decoding="async">'


def _link_line(post: PostRecord) -> str:
    link = outward_link(post.link) if post.link else ""
    return f'<p class="link">{link}</p>\n' if link else ""


def _way_back(site: SiteIdentity, root: str) -> str:
    words = words_in(site.language)
    return f'<nav class="pager"><a class="newer" href="{root}index.html">{escape(words.all_posts)}</a></nav>\n'


def moment(post: PostRecord) -> str:
    """When it appeared, by its readers' clock, in a form that every language reads."""
    return _time(post.published_at, post.zone)


def _time(moment: datetime, zone: str) -> str:
    at = moment.astimezone(ZoneInfo(zone)).replace(microsecond=0)
    return f'<time dir="ltr" datetime="{at.isoformat()}">{at:%Y-%m-%d %H:%M}</time>'


def _language(language: str) -> str:
    tag = tag_or_nothing(language)
    return f' lang="{tag}" dir="{direction(tag)}"' if tag else ' dir="auto"'


def _href(post: PostRecord) -> str:
    return f"posts/{post.name}/index.html"


def _name_of(post: PostRecord, length: int) -> str:
    """What to call the post in one line: its title, or the beginning of its words."""
    words = next((part.text for part in post.parts if part.text.strip()), "")
    return excerpt(post.title if post.title.strip() else words, length) or post.local_time.strftime("%Y-%m-%d %H:%M")


def _open_graph(site: SiteIdentity, post: PostRecord, name: str, description: str, folder: Path) -> str:
    values = [
        ("og:type", "article"),
        ("og:site_name", site.display_name),
        ("og:title", name),
        ("og:description", description),
        ("og:url", (folder / "index.html").as_uri()),
        ("article:published_time", post.published_at.isoformat()),
        *(("article:tag", tag) for tag in post.tags),
    ]
    picture = next((picture for part in post.parts for picture in part.pictures), None)
    if picture is not None:
        values += [("og:image", (folder / picture.file).as_uri()), ("og:image:alt", picture.description)]
    return "".join(f'<meta property="{key}" content="{plain(value)}">\n' for key, value in values)
