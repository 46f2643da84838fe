"""An opened review package as one HTML page: made on the machine that found it genuine, without scripts or addresses.

Everything in it comes from a file; nothing is written into the page unescaped, and what nobody could see is marked.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from scheduler_app.domain.account import Account
from scheduler_app.domain.approval_matrix import BECAUSE_OF_FINDING, Needed
from scheduler_app.domain.finding import Finding
from scheduler_app.domain.ids import ContentHash, MemberId
from scheduler_app.domain.override import Override
from scheduler_app.domain.post import Content, MediaItem
from scheduler_app.domain.review_package import PackedMedia, PackedPost, PackedVariant
from scheduler_app.domain.slot import zone_named
from scheduler_app.services.hearing import Hearing
from scheduler_app.services.opening_packages import OpenedPackage
from scheduler_app.services.visible_text import visible

_PAGE = """<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }}
section {{ border-top: 2px solid; margin-top: 2.5rem; }}
table {{ border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem; }}
th, td {{ border-bottom: 1px solid #999; padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; }}
.said {{ white-space: pre-wrap; overflow-wrap: anywhere; border-inline-start: 4px solid #888; padding: 0.2rem 1rem; }}
figure {{ margin: 1rem 0; }}
img {{ max-width: 100%; border: 1px solid #999; }}
code {{ overflow-wrap: anywhere; font-size: 0.85em; }}
</style>
</head>
<body>
<h1>{title}</h1>
{body}</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class PageWords:
    """The language of whoever reads the page: headings and values by their codes, findings, and what they weigh."""

    of: Callable[[str], str]
    of_finding: Callable[[Finding], str]


def as_html(opened: OpenedPackage, fingerprint: str, words: PageWords) -> str:
    """The page of a package; ``fingerprint`` is that of its root key."""
    package = opened.package
    about = [
        ("made_by", f"{opened.by.name}, {_clock(package.at, package.workspace.home_zone)}"),
        ("root_key", fingerprint),
        ("register", f"{opened.seen.serial}: {opened.seen.head[:16]}…"),
    ]
    posts = "".join(_post(opened, one, words) for one in package.posts)
    title = f"{words.of('title')}: {visible(package.workspace.name)}"
    return _PAGE.format(title=escape(title), body=_facts(about, words) + posts)


def both_clocks(opened: OpenedPackage, account: Account, at: datetime | None) -> tuple[str, str]:
    """A planned moment as the readers' clock and the one at home show it; empty for none."""
    if at is None:
        return "", ""
    zones = {one.id: one.zone for one in opened.package.missions}
    return _clock(at, zones[account.mission_id]), _clock(at, opened.package.workspace.home_zone)


def together(packed: PackedPost, hearing: Hearing) -> dict[ContentHash, list[PackedVariant]]:
    """The accounts that show the same, together."""
    found: dict[ContentHash, list[PackedVariant]] = {}
    for one in packed.on:
        found.setdefault(hearing.written.targets[one.account_id], []).append(one)
    return found


def kept_because(packed: PackedPost, finding: Finding) -> tuple[Override, ...]:
    """The reasons for which people went on in spite of a finding."""
    return tuple(
        one for one in packed.overrides if one.rule == finding.rule and finding.account_id in (None, one.account_id)
    )


def needed_words(needed: Needed) -> str:
    """How many approvals, and the rules that ask for them."""
    because = ", ".join(one.removeprefix(BECAUSE_OF_FINDING) for one in needed.because)
    return f"{needed.approvals} ({because})" if because else str(needed.approvals)


def _post(opened: OpenedPackage, packed: PackedPost, words: PageWords) -> str:
    post, hearing = packed.post, opened.hearing(packed)
    home = opened.package.workspace.home_zone
    facts = [
        ("topic", post.topic.value.replace("_", " ")),
        ("asked_by", _name(opened, packed.requested_by)),
        ("author", _name(opened, post.author_id)),
        ("last_editor", _name(opened, post.last_editor_id)),
        ("needed", needed_words(hearing.needed)),
        ("purpose", post.purpose),
        ("source", post.source),
        ("embargo", "" if post.embargo_until is None else _clock(post.embargo_until, home)),
        ("expires", "" if post.expires_at is None else _clock(post.expires_at, home)),
    ]
    shown = "".join(
        _content(opened, content_hash, several, words) for content_hash, several in together(packed, hearing).items()
    )
    return (
        f"<section>\n<h2>{packed.number}. {_text(post.name)}</h2>\n{_facts(facts, words)}{shown}"
        f"{_findings(opened, packed, words)}{_said(opened, packed, words)}</section>\n"
    )


def _content(
    opened: OpenedPackage, content_hash: ContentHash, several: Sequence[PackedVariant], words: PageWords
) -> str:
    accounts = {one.id: one for one in opened.package.accounts}
    missions = {one.id: one for one in opened.package.missions}
    rows = []
    for one in several:
        account = accounts[one.account_id]
        mission = missions[account.mission_id]
        readers, home = both_clocks(opened, account, one.due_at)
        rows.append(
            (f"{mission.name} ({mission.city}, {mission.country})", account.network, account.handle, account.address,
             account.identity, readers or words.of("not_planned"), home)
        )  # fmt: skip
    heads = ("mission", "network", "account", "address", "identity", "readers_clock", "home_clock")
    before = next((one.before for one in several if one.before not in (None, one.content)), None)
    earlier = ""
    if before is not None:
        earlier = f"<details><summary>{escape(words.of('before'))}</summary>\n{_words_of(before)}</details>\n"
    return (
        f"{_table([words.of(one) for one in heads], rows)}{_words_of(several[0].content)}"
        f"{_pictures(opened, several[0].content, words)}{earlier}"
        f"<p>{escape(words.of('hash'))}: <code>{escape(content_hash)}</code></p>\n"
    )


def _words_of(content: Content) -> str:
    parts = [
        f'<div class="said" dir="auto" lang="{escape(content.language)}">{_text(one.text)}</div>\n'
        for one in content.parts
    ]
    title = f"<p><strong>{_text(content.title)}</strong></p>\n" if content.title else ""
    link = f"<p><code>{_text(content.link)}</code></p>\n" if content.link else ""
    options = "".join(f"<p><code>{_text(f'{name}: {value}')}</code></p>\n" for name, value in content.options)
    return title + "".join(parts) + link + options


def place_lines(item: MediaItem) -> Iterator[str]:
    """What of a picture is shown, where somebody chose it."""
    if item.focus is not None:
        yield f"focus: {', '.join(map(str, item.focus))}"
    if item.crop is not None:
        yield f"crop: {', '.join(map(str, item.crop))}"


def _pictures(opened: OpenedPackage, content: Content, words: PageWords) -> str:
    shown = []
    for part in content.parts:
        for item in part.media:
            packed = opened.package.media[item.media_hash]
            described = _text(item.description) if item.description else f"<em>{escape(words.of('no_words'))}</em>"
            described += "".join(f"<br><code>{line}</code>" for line in place_lines(item))
            shown.append(f"<figure>\n{_image(packed, words)}\n<figcaption>{described}</figcaption>\n</figure>\n")
    return "".join(shown)


def _image(packed: PackedMedia, words: PageWords) -> str:
    if not packed.thumbnail:
        return f"<em>{escape(words.of('no_picture'))}</em>"
    data = base64.b64encode(packed.thumbnail).decode()
    return f'<img alt="" src="data:image/jpeg;base64,{data}">'


def _findings(opened: OpenedPackage, packed: PackedPost, words: PageWords) -> str:
    handles = {one.id: one.handle for one in opened.package.accounts}
    rows: dict[tuple[str, str, str, str], list[str]] = {}
    for finding in packed.findings:
        reasons = (
            f"{words.of(one.reason.value)}: {one.words} ({_name(opened, one.member_id)})"
            for one in kept_because(packed, finding)
        )
        row = (
            finding.rule,
            words.of(finding.severity.value),
            words.of_finding(finding),
            "; ".join(dict.fromkeys(reasons)),
        )
        rows.setdefault(row, []).append(handles[finding.account_id] if finding.account_id else "")
    if not rows:
        return ""
    heads = [words.of(one) for one in ("rule", "weight", "finding", "kept", "account")]
    return f"<h3>{escape(words.of('findings'))}</h3>\n" + _table(
        heads, ((*row, ", ".join(filter(None, where))) for row, where in rows.items())
    )


def _said(opened: OpenedPackage, packed: PackedPost, words: PageWords) -> str:
    home = opened.package.workspace.home_zone
    rows = [
        (
            _name(opened, one.statement.member_id),
            words.of(one.statement.decision.value),
            one.statement.comment,
            _clock(one.at, home),
        )
        for one in packed.said
        if one.statement is not None
    ]
    if not rows:
        return ""
    heads = [words.of(one) for one in ("who", "decision", "comment", "when")]
    return f"<h3>{escape(words.of('said'))}</h3>\n{_table(heads, rows)}"


def _facts(facts: Iterable[tuple[str, str]], words: PageWords) -> str:
    rows = "".join(
        f"<tr><th>{escape(words.of(code))}</th><td>{_text(value)}</td></tr>\n" for code, value in facts if value
    )
    return f"<table>\n{rows}</table>\n"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    body = "".join(f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>\n" for row in rows)
    return f"<table>\n<tr>{head}</tr>\n{body}</table>\n"


def _text(said: str) -> str:
    """Isolated, so that what one cell says cannot turn around what stands beside it."""
    return f"<bdi>{escape(visible(said))}</bdi>"


def _name(opened: OpenedPackage, member_id: MemberId | None) -> str:
    return "" if member_id is None else opened.name_of(member_id)


def _clock(at: datetime, zone: str) -> str:
    return f"{at.astimezone(zone_named(zone)):%a %Y-%m-%d %H:%M} ({zone})"
