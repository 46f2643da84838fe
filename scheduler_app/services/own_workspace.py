"""A mission's own workspace, as its people describe it when they set it up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from scheduler_app.domain.ids import MemberId, MissionId, WorkspaceId, new_id
from scheduler_app.domain.mission import SATURDAY_AND_SUNDAY, Mission, MissionKind
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Member, Role, Workspace
from scheduler_app.errors import InvalidInput
from scheduler_app.secrets.member_keys import check_pin
from scheduler_app.services.demo_workspace import NewWorkspace
from scheduler_app.services.draft import check_text

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class OwnMission:
    """``country`` is ISO 3166 alpha-2, ``zone`` an IANA zone, ``languages`` BCP 47 tags, most important first."""

    name: str
    kind: MissionKind
    country: str
    city: str
    zone: str
    languages: tuple[str, ...]
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who begins; ``pin`` is the one they chose. Administrators keep the root key."""

    name: str
    roles: frozenset[Role]
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OwnWorkspace:
    """One mission and the people who begin. Its home zone is that of the mission."""

    name: str
    mission: OwnMission
    people: tuple[Person, ...]

    def check(self) -> None:
        """Raises InvalidInput: workspace.no_name, mission.no_name, mission.no_language, member.no_name,
        member.name_not_unique, member.no_role, workspace.no_administrator, pin.too_short, those of a text that is too
        long and of a zone that is none."""
        if not self.name.strip():
            raise InvalidInput("workspace.no_name")
        check_text(self.name, "name", limit=_LONGEST_NAME)
        self.check_mission()
        self.check_people()

    def check_mission(self) -> None:
        """Raises as ``check``, of the mission alone."""
        if not self.mission.name.strip():
            raise InvalidInput("mission.no_name")
        check_text(self.mission.name, "name", limit=_LONGEST_NAME)
        if not self.mission.languages:
            raise InvalidInput("mission.no_language")
        zone_named(self.mission.zone)

    def check_people(self) -> None:
        """Raises as ``check``, of the people alone."""
        known: set[str] = set()
        for one in self.people:
            if not one.name.strip():
                raise InvalidInput("member.no_name")
            check_text(one.name, "name", limit=_LONGEST_NAME)
            if one.name.strip().casefold() in known:
                raise InvalidInput("member.name_not_unique", name=one.name)
            known.add(one.name.strip().casefold())
            if not one.roles:
                raise InvalidInput("member.no_role", name=one.name)
            check_pin(one.pin)
        if not any(Role.ADMINISTRATOR in one.roles for one in self.people):
            raise InvalidInput("workspace.no_administrator")

    def made(self) -> tuple[NewWorkspace, Mapping[MemberId, str]]:
        """The workspace with new ids, and the PIN of each member."""
        said = self.mission
        workspace = Workspace(WorkspaceId(new_id()), self.name.strip(), said.zone)
        mission = Mission(
            id=MissionId(new_id()),
            slug=_slug(said.city or said.name),
            name=said.name.strip(),
            kind=said.kind,
            country=said.country,
            city=said.city.strip(),
            zone=said.zone,
            languages=said.languages,
            weekend=said.weekend,
        )
        members = tuple(Member(MemberId(new_id()), one.name.strip(), one.roles) for one in self.people)
        pins = {member.id: one.pin for member, one in zip(members, self.people, strict=True)}
        return NewWorkspace(workspace, members, (mission,), ()), pins

    def keepers(self, made: NewWorkspace) -> tuple[MemberId, ...]:
        """Who keeps the root key, whoever founds the workspace first."""
        return tuple(one.id for one in made.members if Role.ADMINISTRATOR in one.roles)


def _slug(name: str) -> str:
    """ "The Hague" is the-hague, "Brasília" brasilia; what has no Latin letter is "mission"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "mission"
