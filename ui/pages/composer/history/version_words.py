"""Versions in words: who wrote them when, and what else than words differs between two."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.text_direction import isolated
from ui.topics import topic_word
from ui.zone_names import clock_text, short_date_text

if TYPE_CHECKING:
    from scheduler_app.domain.ids import AccountId, MemberId
    from scheduler_app.domain.post_version import PostVersion
    from scheduler_app.services.draft import Draft


def version_line(
    locale: QLocale, version: PostVersion, names: Mapping[MemberId, str], here: tuple[datetime, datetime], today: date
) -> str:
    """ "Sari · Thu 11 Mar 2027 14:02–14:09"; ``here`` is when it was begun and saved last, by the clock here."""
    begun, saved = here
    day = "" if saved.date() == today else f"{short_date_text(locale, saved.date())} "
    clock = clock_text(locale, saved)
    if begun.date() == saved.date() and clock_text(locale, begun) != clock:
        clock = f"{clock_text(locale, begun)}–{clock}"
    name = names.get(version.member_id) or QCoreApplication.translate("versions", "Somebody who left")
    return f"{isolated(name)} · {isolated(day + clock)}"


def other_changes(before: Draft, after: Draft, handles: Mapping[AccountId, str]) -> tuple[str, ...]:
    """What changed besides what readers see: the name, the topic, the accounts."""
    translate, lines = QCoreApplication.translate, []
    if before.name != after.name:
        words = translate("versions", "Name: “{before}” became “{after}”.")
        lines.append(words.format(before=isolated(before.name), after=isolated(after.name)))
    if before.topic is not after.topic:
        words = translate("versions", "Topic: {before} became {after}.")
        lines.append(words.format(before=topic_word(before.topic), after=topic_word(after.topic)))
    for words, several in (
        (translate("versions", "Accounts that came: {accounts}."), _less(after, before)),
        (translate("versions", "Accounts that went: {accounts}."), _less(before, after)),
    ):
        if several:
            named = ", ".join(isolated(f"@{handles.get(one, '…')}") for one in several)
            lines.append(words.format(accounts=named))
    return tuple(lines)


def _less(one: Draft, other: Draft) -> tuple[AccountId, ...]:
    return tuple(account for account in one.accounts if account not in other.accounts)
