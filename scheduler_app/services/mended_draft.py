"""A draft with a fix applied: what is wrong on every account is mended where it was written, the rest on its own.

A finding speaks of what one account shows; those words may be the master's, and then belong to all who follow it. When
all of them have the same finding the master is mended. When only some have it (a network's limit, a country's taboo)
the account gets words of its own, and the others keep theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from scheduler_app.domain.account import Account
from scheduler_app.domain.finding import Finding
from scheduler_app.domain.fix import (
    AddLanguage,
    Field,
    Fix,
    RemoveAccount,
    ReplaceText,
    SetLanguage,
    SetOption,
    SetPictures,
    SetTopic,
    SplitPart,
    mended,
)
from scheduler_app.domain.ids import AccountId, MediaHash, VariantId, new_id
from scheduler_app.domain.post import Content, MediaItem, Variant, VariantScope, resolve
from scheduler_app.errors import StaleEdit
from scheduler_app.services.draft import Draft

TextFix = ReplaceText | SplitPart | SetLanguage | SetPictures


def mended_draft(draft: Draft, accounts: Mapping[AccountId, Account], findings: Sequence[Finding]) -> Draft:
    """The draft after the fix of the first of ``findings``, which are all of one rule and have an account.

    A fix that moves the post in time, or has nothing to say, changes no draft. Raises StaleEdit (fix.no_longer_fits).
    """
    first = findings[0]
    if isinstance(first.fix, SetTopic):
        return replace(draft, topic=first.fix.topic)
    if first.account_id is None:
        return draft
    if isinstance(first.fix, RemoveAccount):
        return replace(draft, accounts=tuple(one for one in draft.accounts if one != first.account_id))
    option = _option_set(draft, accounts[first.account_id], first.fix)
    if option is not None:
        same = {one.account_id for one in findings if one.fix == first.fix}
        return _with_option(draft, accounts, accounts[first.account_id], option, same)
    if isinstance(first.fix, AddLanguage):
        return _with_language(draft, accounts, accounts[first.account_id], first.fix)
    if isinstance(first.fix, ReplaceText | SplitPart | SetLanguage | SetPictures):
        same = {one.account_id for one in findings if one.fix == first.fix}
        return _with_words(draft, accounts, accounts[first.account_id], first.fix, same)
    return draft


def _option_set(draft: Draft, account: Account, fix: Fix | None) -> SetOption | None:
    """What becomes of the option that the fix changes: wholly, or some of its words; None when it changes none."""
    if isinstance(fix, SetOption):
        return fix
    if not isinstance(fix, ReplaceText) or fix.edits[0].place.field is not Field.OPTION:
        return None
    name = fix.edits[0].place.option
    return SetOption(name, dict(mended(_content(draft.variants, account), fix).options).get(name, ""))


def _with_words(
    draft: Draft,
    accounts: Mapping[AccountId, Account],
    account: Account,
    fix: TextFix,
    same: Iterable[AccountId | None],
) -> Draft:
    before = _content(draft.variants, account)
    after = mended(before, fix)
    if isinstance(fix, SetPictures):
        draft = replace(draft, variants=_described_anew(draft.variants, before.parts[fix.part].media, fix.media))
    fields = _fields(fix)
    source = _source(draft.variants, account, fields)
    followers = {one for one in draft.accounts if _source(draft.variants, accounts[one], fields) == source}
    chosen = source if followers <= set(same) else _own(draft, account)
    return _with(draft, _changed(chosen, before, after))


def _with_option(
    draft: Draft,
    accounts: Mapping[AccountId, Account],
    account: Account,
    fix: SetOption,
    same: Iterable[AccountId | None],
) -> Draft:
    """The option changed where all who follow it have the same finding, otherwise on the account alone."""
    source = _saying(draft.variants, account, fix.name)
    if source is None:
        raise StaleEdit("fix.no_longer_fits")
    followers = {one for one in draft.accounts if _saying(draft.variants, accounts[one], fix.name) == source}
    chosen = source if followers <= set(same) else _own(draft, account)
    # An empty value stays: what a less specific variant says must not come back in its place.
    return _with(draft, replace(chosen, options={**chosen.options, fix.name: fix.value}))


def _saying(variants: Iterable[Variant], account: Account, option: str) -> Variant | None:
    """The variant from which the account has this option."""
    return next((one for one in _chain(variants, account) if option in one.options), None)


def _own(draft: Draft, account: Account) -> Variant:
    """The account's own variant, or one that follows in everything."""
    scope = VariantScope(account_id=account.id)
    return next((one for one in draft.variants if one.scope == scope), Variant(VariantId(new_id()), scope))


def _with(draft: Draft, changed: Variant) -> Draft:
    if any(one.id == changed.id for one in draft.variants):
        return replace(draft, variants=tuple(changed if one.id == changed.id else one for one in draft.variants))
    return replace(draft, variants=(*draft.variants, changed))


def _with_language(draft: Draft, accounts: Mapping[AccountId, Account], account: Account, fix: AddLanguage) -> Draft:
    """With a variant for readers of the language, which says at first what others read, and an account of theirs."""
    added = () if fix.account_id is None or fix.account_id in draft.accounts else (fix.account_id,)
    scope = VariantScope(language=fix.language)
    there = next((one for one in draft.variants if one.scope == scope), Variant(VariantId(new_id()), scope))
    words = _words(_content(draft.variants, account)) if there.words is None else there.words
    own = replace(there, words=words, language=fix.language)
    others = tuple(one for one in draft.variants if one.scope != scope)
    return replace(draft, accounts=(*draft.accounts, *added), variants=(*others, own))


def _described_anew(
    variants: Iterable[Variant], before: Sequence[MediaItem], after: Sequence[MediaItem]
) -> tuple[Variant, ...]:
    """Where a file takes the place of another, every variant's own words for it go with it."""
    pairs = zip(before, after, strict=False) if len(before) == len(after) else ()
    new = {old.media_hash: made.media_hash for old, made in pairs if old.media_hash != made.media_hash}
    return tuple(
        replace(one, descriptions={**one.descriptions, **_moved(one.descriptions, new)}) if new else one
        for one in variants
    )


def _moved(descriptions: Mapping[MediaHash, str], new: Mapping[MediaHash, MediaHash]) -> dict[MediaHash, str]:
    return {new[media_hash]: words for media_hash, words in descriptions.items() if media_hash in new}


def _content(variants: Iterable[Variant], account: Account) -> Content:
    return resolve(variants, language=account.language, network=account.network, account_id=account.id)


def _fields(fix: TextFix) -> frozenset[Field]:
    match fix:
        case SetLanguage():
            return frozenset({Field.LANGUAGE})
        case SplitPart():
            return frozenset({Field.TEXT})
        case SetPictures():
            return frozenset({Field.MEDIA})
        case ReplaceText(edits):
            return frozenset(edit.place.field for edit in edits)


def _source(variants: Iterable[Variant], account: Account, fields: frozenset[Field]) -> Variant:
    """The variant from which the account has these fields; for several the most specific that has any of them."""
    chain = _chain(variants, account)
    return next((one for one in chain if any(_has(one, field) for field in fields)), chain[-1])


def _chain(variants: Iterable[Variant], account: Account) -> list[Variant]:
    """The variants that speak to the account, the most specific first."""
    matching = (
        one
        for one in variants
        if one.scope.matches(language=account.language, network=account.network, account_id=account.id)
    )
    return sorted(matching, key=lambda one: one.scope.specificity, reverse=True)


def _has(variant: Variant, field: Field) -> bool:
    match field:
        case Field.TITLE:
            return variant.title is not None
        case Field.LINK:
            return variant.link is not None
        case Field.MEDIA:
            return variant.pictures is not None
        case Field.DESCRIPTION:
            return bool(variant.descriptions) or variant.pictures is not None
        case _:
            return variant.words is not None


def _changed(variant: Variant, before: Content, after: Content) -> Variant:
    """The variant with what is different between the two contents as its own."""
    if _words(after) != _words(before) or after.language != before.language:
        variant = replace(variant, words=_words(after), language=after.language)
    if after.title != before.title:
        variant = replace(variant, title=after.title)
    if after.link != before.link:
        variant = replace(variant, link=after.link)
    shown = tuple(part.media for part in after.parts)
    if [[item.media_hash for item in media] for media in shown] != [
        [item.media_hash for item in part.media] for part in before.parts
    ]:
        return replace(variant, pictures=shown)
    new = _descriptions(after).items() - _descriptions(before).items()
    return replace(variant, descriptions={**variant.descriptions, **dict(new)}) if new else variant


def _words(content: Content) -> tuple[str, ...]:
    return tuple(part.text for part in content.parts)


def _descriptions(content: Content) -> dict[MediaHash, str]:
    return {item.media_hash: item.description for part in content.parts for item in part.media}
