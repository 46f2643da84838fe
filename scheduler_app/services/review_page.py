"""An opened review package as one HTML page: made on the machine that found it genuine, without scripts or addresses.

Everything in it comes from a file; nothing is written into the page unescaped, and what nobody could see is marked.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from itertools import chain, compress, repeat

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
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<h1>{title}</h1>
{body}</body>
</html>
"""
# On a narrow screen each row of a table becomes a card, its heads beside its cells.
_APPROVALS_ARE_MISSING = "APR-01"
_PLACES = ("", "short", "short", "long", "long", "", "")
_STYLE = """:root { color-scheme: light dark; --line: #c9ced6; --quiet: #5b6472; --paper: #fff; --back: #f4f5f7;
 --block: #b3261e; --needs_approval: #6b4fa0; --warn: #9a6700; --note: #5b6472; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --quiet: #9aa4b2; --paper: #1b1f24; --back: #101317;
 --block: #ff8a80; --needs_approval: #c3a6ff; --warn: #e3b341; --note: #9aa4b2; } }
* { box-sizing: border-box; }
body { font: 16px/1.55 system-ui, "Noto Sans", sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem;
 background: var(--back); }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 0.75rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
section { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem;
 margin-top: 1.5rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1.25rem; margin: 0 0 1.25rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.25rem; font-size: 0.925rem; }
th, td { border-bottom: 1px solid var(--line); padding: 0.4rem 0.75rem 0.4rem 0; text-align: start;
 vertical-align: top; }
td.long { overflow-wrap: anywhere; }
td.short { white-space: nowrap; }
th { color: var(--quiet); font-weight: 600; vertical-align: bottom; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; border-inline-start: 4px solid var(--line);
 padding: 0.1rem 1rem; margin: 0.75rem 0; font-size: 1.06rem; }
.weight { font-weight: 700; white-space: nowrap; }
.weight-block { color: var(--block); } .weight-needs_approval { color: var(--needs_approval); }
.weight-warn { color: var(--warn); } .weight-note { color: var(--note); }
figure { margin: 1rem 0; display: flex; gap: 1rem; align-items: flex-start; flex-wrap: wrap; }
figcaption { flex: 1 1 16rem; }
img { max-width: 100%; border: 1px solid var(--line); border-radius: 6px; }
summary { cursor: pointer; color: var(--quiet); }
.hash { color: var(--quiet); font-size: 0.85em; }
code { overflow-wrap: anywhere; font-size: 0.9em; }
@media (max-width: 44rem) {
 dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.5rem; }
 thead { display: none; } table, tbody, tr { display: block; }
 tr { border: 1px solid var(--line); border-radius: 8px; padding: 0.5rem 0.75rem; margin-bottom: 0.75rem; }
 td { display: grid; grid-template-columns: 8rem 1fr; gap: 0.75rem; border: 0; padding: 0.15rem 0; }
 td::before { content: attr(data-head); color: var(--quiet); font-weight: 400; white-space: normal; }
 td.empty { display: none; }
}
@media print { body { background: none; } section { break-inside: avoid-page; } }
"""


@dataclass(frozen=True, slots=True)
class PageWords:
    """The language of whoever reads the page: headings and values by their codes, findings, and what they weigh."""

    language: str
    of: Callable[[str], str]
    of_finding: Callable[[Finding], str]


def as_html(opened: OpenedPackage, fingerprint: str, words: PageWords) -> str:
    """The page of a package; ``fingerprint`` is that of its root key."""
    package = opened.package
    about = [
        ("made_by", f"{opened.by.name}, {clock_in(words, package.at, package.workspace.home_zone)}"),
        ("root_key", fingerprint),
        ("register", f"{opened.seen.serial}: {opened.seen.head[:16]}…"),
    ]
    posts = "".join(_post(opened, one, words) for one in package.posts)
    title = f"{words.of('title')}: {visible(package.workspace.name)}"
    body = _facts(about, words) + posts
    return _PAGE.format(language=escape(words.language), title=escape(title), style=_STYLE, body=body)


def both_clocks(opened: OpenedPackage, account: Account, at: datetime | None, words: PageWords) -> tuple[str, str]:
    """A planned moment as the readers' clock and the one at home show it; empty for none."""
    if at is None:
        return "", ""
    zones = {one.id: one.zone for one in opened.package.missions}
    return clock_in(words, at, zones[account.mission_id]), clock_in(words, at, opened.package.workspace.home_zone)


def together(packed: PackedPost, hearing: Hearing) -> dict[ContentHash, list[PackedVariant]]:
    """The accounts that show the same, together."""
    found: dict[ContentHash, list[PackedVariant]] = {}
    for one in packed.on:
        found.setdefault(hearing.written.targets[one.account_id], []).append(one)
    return found


def told(packed: PackedPost) -> tuple[Finding, ...]:
    """What the rules say, but that it is not approved yet: whoever opens a package is asked just that."""
    return tuple(one for one in packed.findings if one.rule != _APPROVALS_ARE_MISSING)


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
        ("topic", words.of(post.topic.value)),
        ("asked_by", _name(opened, packed.requested_by)),
        ("author", _name(opened, post.author_id)),
        ("last_editor", _name(opened, post.last_editor_id)),
        ("needed", needed_words(hearing.needed)),
        ("purpose", post.purpose),
        ("source", post.source),
        ("embargo", "" if post.embargo_until is None else clock_in(words, post.embargo_until, home)),
        ("expires", "" if post.expires_at is None else clock_in(words, post.expires_at, home)),
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
        readers, home = both_clocks(opened, account, one.due_at, words)
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
        f"{_table([words.of(one) for one in heads], rows, classes=repeat(_PLACES))}{_words_of(several[0].content)}"
        f"{_pictures(opened, several[0].content, words)}{earlier}"
        f'<p class="hash">{escape(words.of("hash"))}: <code>{escape(content_hash)}</code></p>\n'
    )


def _words_of(content: Content) -> str:
    # Not isolated within: the block is, and takes its direction from what it says.
    parts = [
        f'<div class="said" dir="auto" lang="{escape(content.language)}">{escape(visible(one.text))}</div>\n'
        for one in content.parts
    ]
    title = f"<p><strong>{_text(content.title)}</strong></p>\n" if content.title else ""
    link = f"<p><code>{_text(content.link)}</code></p>\n" if content.link else ""
    options = "".join(f"<p><code>{_text(f'{name}: {value}')}</code></p>\n" for name, value in content.options)
    return title + "".join(parts) + link + options


def place_lines(item: MediaItem, of: Callable[[str], str] = str) -> Iterator[str]:
    """What of a picture is shown, where somebody chose it; ``of`` says the reader's words for it."""
    if item.focus is not None:
        yield f"{of('focus')}: {', '.join(map(str, item.focus))}"
    if item.crop is not None:
        yield f"{of('crop')}: {', '.join(map(str, item.crop))}"


def _pictures(opened: OpenedPackage, content: Content, words: PageWords) -> str:
    shown = []
    for part in content.parts:
        for item in part.media:
            packed = opened.package.media[item.media_hash]
            described = _text(item.description) if item.description else f"<em>{escape(words.of('no_words'))}</em>"
            described += "".join(f"<br><code>{line}</code>" for line in place_lines(item, words.of))
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
    weights: dict[tuple[str, str, str, str], str] = {}
    for finding in told(packed):
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
        weights[row] = finding.severity.value
        rows.setdefault(row, []).append(handles[finding.account_id] if finding.account_id else "")
    if not rows:
        return ""
    heads = [words.of(one) for one in ("rule", "weight", "finding", "kept", "account")]
    return f"<h3>{escape(words.of('findings'))}</h3>\n" + _table(
        heads,
        ((*row, ", ".join(filter(None, where))) for row, where in rows.items()),
        classes=[("short", f"weight weight-{weights[row]}") for row in rows],
    )


def _said(opened: OpenedPackage, packed: PackedPost, words: PageWords) -> str:
    home = opened.package.workspace.home_zone
    rows = [
        (
            _name(opened, one.statement.member_id),
            words.of(one.statement.decision.value),
            one.statement.comment,
            clock_in(words, one.at, home),
        )
        for one in packed.said
        if one.statement is not None
    ]
    if not rows:
        return ""
    heads = [words.of(one) for one in ("who", "decision", "comment", "when")]
    return f"<h3>{escape(words.of('said'))}</h3>\n{_table(heads, rows)}"


def _facts(facts: Iterable[tuple[str, str]], words: PageWords) -> str:
    rows = "".join(f"<dt>{escape(words.of(code))}</dt><dd>{_text(value)}</dd>\n" for code, value in facts if value)
    return f"<dl>\n{rows}</dl>\n"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], *, classes: Iterable[Sequence[str]] = ()) -> str:
    """``classes`` are those of the cells of each row, where a row has any; a column without words is left out."""
    rows = list(rows)
    spoken = [bool(any(column)) for column in zip(*rows, strict=True)]
    heads, rows = list(compress(heads, spoken)), [list(compress(row, spoken)) for row in rows]
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    of_rows = chain(classes, repeat(()))
    body = "".join(
        _row(heads, row, list(compress(chain(given, repeat("")), spoken)))
        for row, given in zip(rows, of_rows, strict=False)
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n"


def _row(heads: Sequence[str], row: Sequence[str], classes: Sequence[str]) -> str:
    named = zip(heads, row, classes, strict=True)
    cells = "".join(
        f'<td data-head="{escape(head)}" class="{one if cell else "empty"}">{_text(cell)}</td>'
        for head, cell, one in named
    )
    return f"<tr>{cells}</tr>\n"


def _text(said: str) -> str:
    """Isolated, so that what one cell says cannot turn around what stands beside it."""
    return f"<bdi>{escape(visible(said))}</bdi>"


def _name(opened: OpenedPackage, member_id: MemberId | None) -> str:
    return "" if member_id is None else opened.name_of(member_id)


def clock_in(words: PageWords, at: datetime, zone: str) -> str:
    """A moment as a clock in ``zone`` shows it, the day of the week in the reader's language."""
    wall = at.astimezone(zone_named(zone))
    return f"{words.of(f'weekday_{wall.weekday()}')} {wall:%Y-%m-%d %H:%M} ({zone})"
