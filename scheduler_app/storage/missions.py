"""The missions of the workspace."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Row, select

from scheduler_app.domain.ids import MissionId
from scheduler_app.domain.mission import Mission, MissionKind
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.storage.insert_once import insert_once
from scheduler_app.storage.tables import missions


def add(connection: Connection, mission: Mission) -> None:
    """Store a new mission. Raises InvalidInput when its slug is taken."""
    values = {
        "id": mission.id,
        "slug": mission.slug,
        "name": mission.name,
        "kind": mission.kind.value,
        "country": mission.country,
        "city": mission.city,
        "zone": mission.zone,
        "languages": list(mission.languages),
        "weekend": sorted(mission.weekend),
    }
    if not insert_once(connection, missions, values, key=("slug",)):
        raise InvalidInput("mission.slug_taken", slug=mission.slug)


def all_missions(connection: Connection) -> tuple[Mission, ...]:
    """Every mission, by slug."""
    return tuple(_mission(row) for row in connection.execute(select(missions).order_by(missions.c.slug)))


def mission(connection: Connection, mission_id: MissionId) -> Mission:
    """One mission. Raises NotFound."""
    return _one(connection, missions.c.id == mission_id, mission_id)


def by_slug(connection: Connection, slug: str) -> Mission:
    """The mission of that short name. Raises NotFound."""
    return _one(connection, missions.c.slug == slug, slug)


def _one(connection: Connection, condition: ColumnElement[bool], wanted: str) -> Mission:
    row = connection.execute(select(missions).where(condition)).one_or_none()
    if row is None:
        raise NotFound("mission.unknown", mission=wanted)
    return _mission(row)


def _mission(row: Row[tuple[object, ...]]) -> Mission:
    return Mission(
        id=MissionId(row.id),
        slug=row.slug,
        name=row.name,
        kind=MissionKind(row.kind),
        country=row.country,
        city=row.city,
        zone=row.zone,
        languages=tuple(row.languages),
        weekend=frozenset(row.weekend),
    )
