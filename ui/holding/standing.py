"""Where all holds stand: those in force with what may pass, those that are over and wait for decisions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scheduler_app.domain.workspace import Right
from ui.holding import scopes
from ui.holding.scopes import Choices

if TYPE_CHECKING:
    from scheduler_app.domain.hold import Hold
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.domain.incident import Incident
    from scheduler_app.domain.workspace import Member
    from scheduler_app.services.exempting import ExemptPost
    from scheduler_app.services.reviewing_held import ReviewedHold
    from ui.session import OpenWorkspace


@dataclass(frozen=True, slots=True)
class InForce:
    """One hold, how many deliveries it keeps back, and what was said about letting posts pass."""

    hold: Hold
    kept_back: int
    exempt: tuple[ExemptPost, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """``waiting`` are released holds with lines nobody decided about; ``second`` those who may confirm an exemption."""

    in_force: tuple[InForce, ...]
    waiting: tuple[ReviewedHold, ...]
    incidents: tuple[Incident, ...]
    choices: Choices
    names: Mapping[MemberId, str]
    second: tuple[Member, ...]


def read(opened: OpenWorkspace) -> Standing:
    """Runs on a pool thread."""
    app, actor = opened.app, opened.member.id
    members = app.directory.members()
    return Standing(
        in_force=tuple(
            InForce(
                one,
                app.holding.would_stop(actor, one.scope, one.value).deliveries,
                app.exempting.of_hold(actor, one.id),
            )
            for one in app.holding.active(actor)
        ),
        waiting=tuple(one for one in app.reviewing_held.released(actor) if one.undecided),
        incidents=tuple(one for one in app.incidents.newest(actor) if one.closed_at is None),
        choices=scopes.read(app, actor),
        names={one.id: one.name for one in members},
        second=tuple(one for one in members if one.may(Right.EXEMPT)),
    )
