"""Whether the members there are can say yes to a post at all: what no combination of them can give it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.approval_standing import Voice, allows
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.workspace import Right
from scheduler_app.services.hearing import Hearing


@dataclass(frozen=True, slots=True)
class Unreachable:
    """What is asked of a post on some of its accounts, and cannot be given by anybody who could sign there now.

    ``because`` are the rules that ask; ``able`` are the names of those who could sign, stand-ins among them, and
    ``missing`` how many more people would have to. ``none_of`` are the groups of whom one has to sign though nobody
    can; ``keyless`` are those whose role would do, but who have no key.
    """

    handles: tuple[str, ...]
    approvals: int
    because: tuple[str, ...]
    able: tuple[str, ...]
    missing: int
    none_of: tuple[tuple[str, ...], ...] = ()
    keyless: tuple[str, ...] = ()


def unreachable(hearing: Hearing, now: datetime) -> tuple[Unreachable, ...]:
    """What stands between the post and leaving, whoever signs; accounts that lack the same are told together."""
    if hearing.authority.solo:
        return ()
    found: dict[Unreachable, list[str]] = {}
    for account_id in hearing.written.targets:
        lacking = _on(hearing, account_id, now)
        if lacking is not None:
            found.setdefault(lacking, []).append(hearing.accounts[account_id].handle)
    return tuple(
        Unreachable(tuple(sorted(handles)), one.approvals, one.because, one.able, one.missing, one.none_of, one.keyless)
        for one, handles in found.items()
    )


def _on(hearing: Hearing, account_id: AccountId, now: datetime) -> Unreachable | None:
    needed = hearing.needed_on(account_id)
    if needed.approvals == 0:
        return None
    voices = dict(_voices(hearing, account_id, now))
    seats = {voice.seat for voice in voices.values()}
    spoken_for = {one for voice in voices.values() for one in voice.speaks_for}
    names = {one.id: one.name for one in hearing.authority.register.members()}
    none_of = tuple(
        tuple(sorted(names.get(one, str(one)) for one in group))
        for group in needed.one_of
        if not spoken_for.intersection(group)
    )
    # One person may speak from two seats, and two from one.
    missing = max(0, needed.approvals - min(len(seats), len(voices)))
    if not missing and not none_of:
        return None
    return Unreachable(
        (),
        needed.approvals,
        needed.because,
        tuple(sorted(voices)),
        missing,
        none_of,
        _keyless(hearing, account_id, now),
    )


def _voices(hearing: Hearing, account_id: AccountId, now: datetime) -> Iterable[tuple[str, Voice]]:
    """Whoever could say yes there, by name."""
    for entry in hearing.authority.register.members():
        if not entry.public_key or not entry.holds_at(now) or entry.id in hearing.own:
            continue
        voice = hearing.authority.voice(entry, account_id, now, hearing.own)
        if voice.seat is not None and voice.seat not in hearing.own:
            yield entry.name, voice


def _keyless(hearing: Hearing, account_id: AccountId, now: datetime) -> tuple[str, ...]:
    members = hearing.authority.register.members()
    return tuple(
        sorted(
            one.name
            for one in members
            if not one.public_key
            and one.holds_at(now)
            and one.id not in hearing.own
            and allows(one, Right.APPROVE, account_id)
        )
    )
