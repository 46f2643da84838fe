"""What an author does to the words of a draft, one step each: pure, so that a window can undo it and show it at once.

A variant is spoken of by its scope. What it does not say itself it takes from less specific ones; ``Reader`` says for
whom that is worked out. Changing a field of a variant that follows gives it its own; nothing else of it changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import AccountId, VariantId, new_id
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import MASTER, Content, MediaItem, Part, Variant, VariantScope
from scheduler_app.services.draft import Draft

# From here on scripts put no space between words: Chinese and Japanese.
_FIRST_SPACELESS = "\u2e80"

Reader = VariantScope
"""For whom words are worked out: an account with its language and network, or only a language or a network."""


def reader_of(account: Account) -> Reader:
    """Somebody who reads this account."""
    return Reader(account.language, account.network, account.id)


def variant_of(draft: Draft, scope: VariantScope) -> Variant | None:
    """The variant with exactly this scope; None while there is none."""
    return next((one for one in draft.variants if one.scope == scope), None)


def has_own_words(draft: Draft, scope: VariantScope) -> bool:
    variant = variant_of(draft, scope)
    return variant is not None and variant.words is not None


def says_its_own(draft: Draft, scope: VariantScope) -> bool:
    """Whether words, title, link or an option are the scope's own; pictures may follow or not."""
    own = variant_of(draft, scope)
    return own is not None and (bool(own.options) or any(one is not None for one in (own.words, own.title, own.link)))


def shown_to(draft: Draft, reader: Reader) -> Content:
    """What ``reader`` would see; without any words one empty part. The language is empty where none is known."""
    chain = _chain(draft, reader)
    worded = next((one for one in chain if one.words is not None), None)
    words = (worded.words if worded is not None else None) or ("",)
    pictures = next((one.pictures for one in chain if one.pictures is not None), ())
    options: dict[str, str] = {}
    for variant in reversed(chain):
        options.update(variant.options)
    return Content(
        language=(worded.language if worded is not None else None) or reader.language or "",
        parts=tuple(
            Part(text, pictures[number] if number < len(pictures) else ()) for number, text in enumerate(words)
        ),
        title=next((one.title for one in chain if one.title is not None), ""),
        link=next((one.link for one in chain if one.link is not None), ""),
        options=as_options(options),
    )


def words_of(draft: Draft, reader: Reader) -> tuple[str, ...]:
    """One text for each part of the thread; at least one."""
    return tuple(part.text for part in shown_to(draft, reader).parts)


def what_it_follows(draft: Draft, scope: VariantScope, reader: Reader) -> Content:
    """What ``reader`` would see if the variant of ``scope`` said nothing of its own."""
    return shown_to(replace(draft, variants=tuple(one for one in draft.variants if one.scope != scope)), reader)


def with_words(draft: Draft, scope: VariantScope, words: Iterable[str]) -> Draft:
    """These texts as the scope's own, one for each part."""
    return _with(draft, replace(_own(draft, scope), words=tuple(words)))


def with_text(draft: Draft, scope: VariantScope, reader: Reader, part: int, text: str) -> Draft:
    """One part's text as the scope's own, the other parts as they are. A part that is not there changes nothing."""
    words = words_of(draft, reader)
    if part >= len(words) or words[part] == text:
        return draft
    return with_words(draft, scope, (*words[:part], text, *words[part + 1 :]))


def with_language(draft: Draft, scope: VariantScope, reader: Reader, language: str | None) -> Draft:
    """Say what language the scope's words are in, None for that of their readers; they become its own by that."""
    own = _own(draft, scope)
    if own.words is None:
        own = replace(own, words=words_of(draft, reader))
    return _with(draft, replace(own, language=language))


def with_title(draft: Draft, scope: VariantScope, title: str | None) -> Draft:
    """A title of the scope's own, empty for none; None follows again."""
    return _with(draft, replace(_own(draft, scope), title=title))


def with_link(draft: Draft, scope: VariantScope, link: str | None) -> Draft:
    """A link of the scope's own, empty for none; None follows again."""
    return _with(draft, replace(_own(draft, scope), link=link))


def with_option(draft: Draft, scope: VariantScope, name: str, value: str | None) -> Draft:
    """An option of the scope's own, empty to take away what it would follow; None follows again."""
    own = _own(draft, scope)
    others = {one: said for one, said in own.options.items() if one != name}
    return _with(draft, replace(own, options=others if value is None else {**others, name: value}))


def following(draft: Draft, scope: VariantScope) -> Draft:
    """Let the scope's words, title and link follow again; pictures and descriptions of its own stay.

    The master follows nobody and stays as it is.
    """
    own = variant_of(draft, scope)
    if own is None or scope == MASTER:
        return draft
    return _with(draft, replace(own, words=None, language=None, title=None, link=None, options={}))


def without_variant(draft: Draft, scope: VariantScope) -> Draft:
    """Take a variant away with all that is its own; the master stays."""
    if scope == MASTER:
        return draft
    return replace(draft, variants=tuple(one for one in draft.variants if one.scope != scope))


def with_variant(draft: Draft, scope: VariantScope, reader: Reader) -> Draft:
    """Words of its own for a scope, to begin with those it follows."""
    return draft if has_own_words(draft, scope) else with_words(draft, scope, words_of(draft, reader))


def with_accounts(draft: Draft, added: Iterable[AccountId]) -> Draft:
    """Meant for these too, behind those it is meant for already."""
    return replace(draft, accounts=tuple(dict.fromkeys((*draft.accounts, *added))))


def without_account(draft: Draft, account_id: AccountId) -> Draft:
    """Meant for this account no more; what was written for it alone goes too."""
    return replace(
        draft,
        accounts=tuple(one for one in draft.accounts if one != account_id),
        variants=tuple(one for one in draft.variants if one.scope.account_id != account_id),
    )


def with_part(draft: Draft, scope: VariantScope, reader: Reader, behind: int, at: int | None = None) -> Draft:
    """One more part behind part ``behind``: empty, or with what stands there from code point ``at`` on."""
    words = words_of(draft, reader)
    text = words[behind]
    kept, carried = (text, "") if at is None else (text[:at].rstrip(), text[at:].lstrip())
    moved = _pictures_moved(draft, scope, [*range(behind + 1), None, *range(behind + 1, len(words))])
    return with_words(moved, scope, (*words[:behind], kept, carried, *words[behind + 1 :]))


def joined(draft: Draft, scope: VariantScope, reader: Reader, part: int) -> Draft:
    """Part ``part`` and the one behind it as one; their pictures come together. The last one stays as it is."""
    words = words_of(draft, reader)
    if part + 1 >= len(words):
        return draft
    text = "\n\n".join(one for one in (words[part].rstrip(), words[part + 1].lstrip()) if one)
    own = variant_of(draft, scope)
    if own is not None and own.pictures is not None:
        pictures = _filled(own.pictures, len(words))
        together = (*pictures[:part], pictures[part] + pictures[part + 1], *pictures[part + 2 :])
        draft = _with(draft, replace(own, pictures=together))
    return with_words(draft, scope, (*words[:part], text, *words[part + 2 :]))


def glued(above: str, below: str) -> str:
    """Two parts as one run of text, through which the cut between them can be moved."""
    spaceless = bool(above and below) and min(above[-1], below[0]) >= _FIRST_SPACELESS
    return f"{above}{'' if spaceless else ' '}{below}"


def cut_at(whole: str, at: int) -> tuple[str, str]:
    """The two parts that a text falls into at a code point."""
    return whole[:at].rstrip(), whole[at:].lstrip()


def with_cut(draft: Draft, scope: VariantScope, reader: Reader, part: int, whole: str, at: int) -> Draft:
    """Part ``part`` and the one behind it say ``whole``, cut there; each keeps its pictures."""
    words = words_of(draft, reader)
    if part + 1 >= len(words):
        return draft
    return with_words(draft, scope, (*words[:part], *cut_at(whole, at), *words[part + 2 :]))


def moved(draft: Draft, scope: VariantScope, reader: Reader, part: int, by: int) -> Draft:
    """Part ``part`` further back (1) or forward (-1), with its pictures; at either end it stays."""
    words, other = words_of(draft, reader), part + by
    if not (0 <= part < len(words) and 0 <= other < len(words)):
        return draft
    order = list(range(len(words)))
    order[part], order[other] = order[other], order[part]
    return with_words(_pictures_moved(draft, scope, order), scope, [words[one] for one in order])


def without_part(draft: Draft, scope: VariantScope, reader: Reader, part: int) -> Draft:
    """Without this part and its pictures; the only one stays."""
    words = words_of(draft, reader)
    if len(words) == 1 or part >= len(words):
        return draft
    order = [one for one in range(len(words)) if one != part]
    return with_words(_pictures_moved(draft, scope, order), scope, [words[one] for one in order])


def _pictures_moved(draft: Draft, scope: VariantScope, order: Iterable[int | None]) -> Draft:
    """The scope's own pictures in the order that its parts are to have; None is a part without any."""
    own = variant_of(draft, scope)
    if own is None or own.pictures is None:
        return draft
    there = own.pictures
    pictures = tuple(there[one] if one is not None and one < len(there) else () for one in order)
    return _with(draft, replace(own, pictures=pictures))


def _filled(pictures: tuple[tuple[MediaItem, ...], ...], parts: int) -> tuple[tuple[MediaItem, ...], ...]:
    return (*pictures, *((),) * (parts - len(pictures)))


def _chain(draft: Draft, reader: Reader) -> list[Variant]:
    """The variants that speak to the reader, the most specific first."""
    speaking = (one for one in draft.variants if _speaks(one.scope, reader))
    return sorted(speaking, key=lambda one: one.scope.specificity, reverse=True)


def _speaks(scope: VariantScope, reader: Reader) -> bool:
    return (
        scope.language in (None, reader.language)
        and scope.network in (None, reader.network)
        and scope.account_id in (None, reader.account_id)
    )


def _own(draft: Draft, scope: VariantScope) -> Variant:
    """The scope's variant, or one that follows in everything."""
    return variant_of(draft, scope) or Variant(VariantId(new_id()), scope)


def _with(draft: Draft, changed: Variant) -> Draft:
    """The variant in its place; one that says nothing of its own any more is none, but for the master."""
    empty = changed.follows and changed.scope != MASTER
    if not any(one.scope == changed.scope for one in draft.variants):
        return draft if empty else replace(draft, variants=(*draft.variants, changed))
    kept = ((changed if one.scope == changed.scope else one) for one in draft.variants)
    return replace(draft, variants=tuple(one for one in kept if not (empty and one is changed)))
