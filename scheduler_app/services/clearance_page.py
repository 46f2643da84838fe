"""The page with which headquarters is asked: everything they need to clear a post, readable without Duta, and signed.

It carries words, pictures, findings and the hash of what each account would show, so that the answer can name exactly
what was cleared. The signed statement stands at its end, over everything before it.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape, unescape

from scheduler_app.domain.account import Account
from scheduler_app.domain.finding import Finding
from scheduler_app.domain.ids import AccountId, MediaHash, MissionId
from scheduler_app.domain.mission import Mission
from scheduler_app.domain.post import Content, MediaItem, Post
from scheduler_app.services.composing import WrittenPost
from scheduler_app.services.visible_text import visible

_STYLE = (
    ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;"
    "padding:0 1rem}pre{white-space:pre-wrap;font:inherit;overflow-wrap:anywhere;border:1px solid #888;"
    "border-radius:6px;padding:1rem;unicode-bidi:plaintext}figure{margin:1rem 0}img{max-width:100%}"
    "code{overflow-wrap:anywhere;font-size:.85em}dt{font-weight:600}dd{margin:0 0 .5rem}"
    ".seal{border-top:2px solid;margin-top:2.5rem}"
)
# Nothing to tell those who are asked before anybody approves.
_NOT_APPROVED_YET = "APR-01"
_SEAL = "<!-- signed -->"
_STATEMENT, _SIGNATURE = '<code id="statement">', '<code id="signature">'


@dataclass(frozen=True, slots=True)
class ClearanceWords:
    """The language of whoever reads the page: headings by their codes, and findings."""

    language: str
    of: Callable[[str], str]
    of_finding: Callable[[Finding], str]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page is made of."""

    written: WrittenPost
    findings: tuple[Finding, ...]
    asking: str
    accounts: Mapping[AccountId, Account]
    missions: Mapping[MissionId, Mission]
    picture: Callable[[MediaHash], bytes]


def page_of(shown: Shown, words: ClearanceWords) -> str:
    """The page up to where its signature goes."""
    post = shown.written.post
    head = (
        f'<!doctype html><html lang="{escape(words.language)}"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
        "style-src 'unsafe-inline'\">"
        f'<meta name="viewport" content="width=device-width"><title>{_text(post.name)}</title>'
        f"<style>{_STYLE}</style></head><body>"
    )
    return head + "".join((*_facts(shown, words), *_findings(shown.findings, words), *_contents(shown, words)))


def hash_of_page(page: str) -> str:
    """What the signed statement says of the page."""
    return hashlib.sha256(page.encode()).hexdigest()


def sealed(page: str, statement: str, signature: str, fingerprint: str, words: ClearanceWords) -> str:
    """The page with what was signed under it."""
    return (
        f'{page}{_SEAL}<section class="seal"><h2>{escape(words.of("signed"))}</h2>'
        f"<p>{escape(words.of('how_to_answer'))}</p>"
        f"<p>{escape(words.of('key'))}: <code>{escape(fingerprint)}</code></p>"
        f"<p>{_STATEMENT}{escape(statement, quote=False)}</code></p>"
        f"<p>{_SIGNATURE}{escape(signature, quote=False)}</code></p></section></body></html>\n"
    )


def unsealed(page: str) -> tuple[str, str, str] | None:
    """The page before its seal, the statement and the signature; None when nothing was signed."""
    before, mark, seal = page.rpartition(_SEAL)
    statement, signature = _between(seal, _STATEMENT), _between(seal, _SIGNATURE)
    return (before, statement, signature) if mark and statement and signature else None


def _between(text: str, begin: str) -> str:
    return unescape(text.partition(begin)[2].partition("</code>")[0])


def _facts(shown: Shown, words: ClearanceWords) -> Iterator[str]:
    post: Post = shown.written.post
    yield f"<h1>{_text(post.name)}</h1><p>{escape(words.of('for_clearance'))}</p><dl>"
    for code, value in (
        ("asked_by", shown.asking),
        ("topic", words.of(post.topic.value)),
        ("purpose", post.purpose),
        ("source", post.source),
        ("not_before", post.embargo_until.isoformat(" ", "minutes") if post.embargo_until else ""),
        ("not_after", post.expires_at.isoformat(" ", "minutes") if post.expires_at else ""),
        ("version", str(post.version)),
    ):
        if value:
            yield f"<dt>{escape(words.of(code))}</dt><dd>{_text(value)}</dd>"
    yield "</dl>"


def _findings(found: Iterable[Finding], words: ClearanceWords) -> Iterator[str]:
    told = (one for one in found if one.rule != _NOT_APPROVED_YET)
    lines = dict.fromkeys(f"<li>{escape(one.rule)}: {_text(words.of_finding(one))}</li>" for one in told)
    if lines:
        yield f"<h2>{escape(words.of('findings'))}</h2><ul>{''.join(lines)}</ul>"


def _contents(shown: Shown, words: ClearanceWords) -> Iterator[str]:
    for account_id, content in shown.written.contents.items():
        account = shown.accounts[account_id]
        mission = shown.missions[account.mission_id].name
        yield f"<h2>{_text(f'{account.display_name} (@{account.handle}, {account.network}), {mission}')}</h2>"
        yield from _content(content, shown, words)
        own_hash = shown.written.targets[account_id]
        yield f"<p><small>{escape(words.of('hash'))}: <code>{own_hash}</code></small></p>"


def _content(content: Content, shown: Shown, words: ClearanceWords) -> Iterator[str]:
    if content.title:
        yield f"<h3>{_text(content.title)}</h3>"
    for part in content.parts:
        yield f'<pre lang="{escape(content.language)}" dir="auto">{escape(visible(part.text))}</pre>'
        for item in part.media:
            yield _picture(item, shown, words)
    if content.link:
        yield f"<p><code>{_text(content.link)}</code></p>"
    for name, value in content.options:
        yield f"<p><code>{_text(f'{name}: {value}')}</code></p>"


def _picture(item: MediaItem, shown: Shown, words: ClearanceWords) -> str:
    said = _text(item.description) if item.description else f"<em>{escape(words.of('no_words'))}</em>"
    if not item.media_type.startswith("image/"):
        return f"<p>{escape(item.media_type)}: {said}</p>"
    data = base64.b64encode(shown.picture(item.media_hash)).decode("ascii")
    picture = f'<img alt="" src="data:{escape(item.media_type)};base64,{data}">'
    return f"<figure>{picture}<figcaption>{said}</figcaption></figure>"


def _text(said: str) -> str:
    return f"<bdi>{escape(visible(said))}</bdi>"
