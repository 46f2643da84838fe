"""A post of a review package as lines for a terminal: the same as on its page, but for the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.post import Content
from scheduler_app.domain.review_package import PackedPost, PackedVariant
from scheduler_app.services.opening_packages import OpenedPackage
from scheduler_app.services.review_page import (
    PageWords,
    both_clocks,
    kept_because,
    needed_words,
    place_lines,
    together,
    told,
)
from scheduler_app.services.visible_text import visible


def as_lines(opened: OpenedPackage, packed: PackedPost, words: PageWords) -> Iterator[str]:
    """Nothing in them can steer a terminal."""
    hearing = opened.hearing(packed)
    yield ""
    yield visible(f"{packed.number}. {packed.post.name} ({words.of(packed.post.topic.value)})")
    yield visible(f"  {words.of('author')}: {opened.name_of(packed.post.author_id)}")
    yield visible(f"  {words.of('last_editor')}: {opened.name_of(packed.post.last_editor_id)}")
    yield visible(f"  {words.of('needed')}: {needed_words(hearing.needed)}")
    for several in together(packed, hearing).values():
        for one in several:
            yield visible(_where(opened, one, words))
        for line in _said(several[0].content):
            yield f"    {visible(line)}"
    yield from _findings(opened, packed, words)


def _where(opened: OpenedPackage, variant: PackedVariant, words: PageWords) -> str:
    account = next(one for one in opened.package.accounts if one.id == variant.account_id)
    readers, home = both_clocks(opened, account, variant.due_at, words)
    when = f"{readers} = {home}" if readers else words.of("not_planned")
    return (
        f"  {account.network} {account.handle} [{account.identity} @ {account.address}]: {when}; "
        f"{content_hash(variant.content)[:12]}"
    )


def _said(content: Content) -> Iterator[str]:
    if content.title:
        yield content.title
    for part in content.parts:
        yield from part.text.splitlines()
        for item in part.media:
            yield f"<{item.media_type}: {item.description}>"
            yield from place_lines(item)
    if content.link:
        yield content.link
    for name, value in content.options:
        yield f"{name}: {value}"


def _findings(opened: OpenedPackage, packed: PackedPost, words: PageWords) -> Iterator[str]:
    handles = {one.id: one.handle for one in opened.package.accounts}
    together: dict[str, list[str]] = {}
    for one in told(packed):
        kept = "; ".join(
            dict.fromkeys(f"{words.of(why.reason.value)} {why.words}".strip() for why in kept_because(packed, one))
        )
        because = f" [{words.of('kept')} {kept}]" if kept else ""
        said = f"  {one.rule} {words.of(one.severity.value)}: {words.of_finding(one)}{because}"
        together.setdefault(said, []).extend([handles[one.account_id]] if one.account_id else [])
    for said, where in together.items():
        yield visible(f"{said} ({', '.join(where)})" if where else said)
