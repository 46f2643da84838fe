"""For whom one picture is to be described, and what is said of it already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from scheduler_app.domain.post import MASTER, MediaItem, VariantScope
from scheduler_app.services.draft import Draft
from scheduler_app.services.draft_pictures import Sight, description_for, has_own_pictures, pictures_in
from scheduler_app.services.previewing import Reader
from ui.languages import language_name
from ui.pages.composer.media.describing import Describable, Language


def describable(draft: Draft, sight: Sight, item: MediaItem, number: int, readers: Iterable[Reader]) -> Describable:
    """The picture at ``number`` with a place for words in each language that the post's readers speak.

    A variant with pictures of its own describes them itself.
    """
    accounts = tuple(readers)
    limits = [one.facts.media.max_description for one in accounts if one.facts is not None]
    most = min((one for one in limits if one is not None), default=None)
    film = not item.media_type.startswith("image/")
    if has_own_pictures(draft, sight):
        words = QCoreApplication.translate("describing", "This version")
        return Describable(number + 1, film, (Language(sight.scope, words, item.description),), most)
    return Describable(number + 1, film, tuple(_languages(draft, sight, item, accounts)), most)


def _languages(draft: Draft, sight: Sight, item: MediaItem, readers: Iterable[Reader]) -> Iterable[Language]:
    """For all, and for each language that is not the master's; the variant in sight, where it is another one."""
    master = next(one for one in draft.variants if one.scope == MASTER)
    spoken = dict.fromkeys(one.account.language for one in readers)
    words = QCoreApplication.translate("describing", "For all")
    if master.language:
        words = f"{words} ({language_name(master.language)})"
    yield Language(MASTER, words, description_for(draft, MASTER, item.media_hash))
    scopes = {VariantScope(language=one): language_name(one) for one in spoken if one != master.language}
    if sight.scope != MASTER and sight.scope not in scopes:
        scopes[sight.scope] = QCoreApplication.translate("describing", "This version")
    for scope, name in scopes.items():
        yield Language(
            scope, name, description_for(draft, scope, item.media_hash), _followed(draft, sight, scope, item)
        )


def _followed(draft: Draft, sight: Sight, scope: VariantScope, item: MediaItem) -> str:
    """What readers of ``scope`` are told while it says nothing itself."""
    shown = pictures_in(draft, replace(sight, scope=scope, reader=sight.reader if scope == sight.scope else None))
    return next((one.description for one in shown if one.media_hash == item.media_hash), "")
