"""Looks at what a rehearsal left with other eyes: plain files and plain SQL, none of the code that did the work.

Whoever checks with the same functions that sent would only learn that they agree with themselves.
"""

from __future__ import annotations

import csv
import json
import sqlite3
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ATOM_LINK = "{http://www.w3.org/2005/Atom}entry/{http://www.w3.org/2005/Atom}link[@rel='alternate']"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that has to be true, and what was found instead."""

    claim: str
    wrong: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        return not self.wrong


@dataclass(frozen=True, slots=True)
class _Row:
    delivery_id: str
    post_id: str
    post_name: str
    created_at: datetime
    authors: frozenset[str]
    account_id: str
    handle: str
    site: Path
    mission: str
    state: str
    reason: str
    wall: datetime
    zone: str
    due_at: datetime
    content_hash: str
    key: str
    times_sent: int

    @property
    def called(self) -> str:
        return f"{self.handle}: {self.post_name}"


def look(workspace: Path, samples: Path, due: Iterable[str]) -> tuple[Fact, ...]:
    """What is true of a closed workspace and its sites; ``due`` are the deliveries that had to leave.

    ``samples`` holds what the practice workspace was made of: workspace.toml with the zones that count, and plan.csv.
    """
    with closing(sqlite3.connect(f"{workspace.as_uri()}?immutable=1", uri=True)) as connection:
        rows, said = _rows(connection), _statements(connection)
    due_ids = frozenset(due)
    left = [row for row in rows if row.delivery_id in due_ids]
    waiting = [row for row in rows if row.delivery_id not in due_ids]
    described = tomllib.loads((samples / "workspace.toml").read_text(encoding="utf-8"))
    zones = {one["slug"]: one["zone"] for one in described["missions"]}
    planned = _planned(samples / "plan.csv")
    sites = {row.site for row in rows}
    return (
        Fact(f"{len(left)} due deliveries were sent, each once", tuple(_not_sent_once(left, due_ids))),
        Fact("each has its page, and no site shows anything else", tuple(_wrong_pages(sites, left))),
        Fact("each stands once in the feeds of its site", tuple(_wrong_feeds(sites, left))),
        Fact(f"{len(waiting)} others wait", tuple(_not_waiting(waiting))),
        Fact(
            "each waits for the instant that its reader's clock means, by the zone data of this machine",
            tuple(_wrong_instants(waiting, zones)),
        ),
        Fact(
            "each waits where and when the plan says, and no other does",
            tuple(_off_plan(waiting, planned, zones, described["workspace"]["headquarters_zone"])),
        ),
        Fact(
            "each was approved word for word by somebody who neither wrote nor last edited it",
            tuple(_not_approved(rows, said)),
        ),
    )


def _rows(connection: sqlite3.Connection) -> list[_Row]:
    connection.row_factory = sqlite3.Row
    found = connection.execute("""
        SELECT d.id AS delivery_id, d.post_id, p.name AS post_name, p.created_at, p.author_id, p.last_editor_id,
               a.id AS account_id, a.handle, a.address AS site, m.slug AS mission,
               d.state, d.reason, d.wall, d.zone, d.due_at, d.content_hash, d.idempotency_key AS key,
               (SELECT COUNT(*) FROM attempts AS t WHERE t.delivery_id = d.id AND t.outcome = 'sent') AS times_sent
        FROM deliveries AS d
        JOIN posts AS p ON p.id = d.post_id
        JOIN accounts AS a ON a.id = d.account_id
        JOIN missions AS m ON m.id = a.mission_id
        ORDER BY d.due_at, d.id
    """)
    return [_row(dict(row)) for row in found]


def _row(found: dict[str, Any]) -> _Row:
    authors = frozenset({found.pop("author_id"), found.pop("last_editor_id")})
    found["site"] = Path(found["site"])
    found["wall"] = datetime.fromisoformat(found["wall"])
    for name in ("created_at", "due_at"):
        found[name] = _EPOCH + timedelta(milliseconds=found[name])
    return _Row(authors=authors, **found)


def _statements(connection: sqlite3.Connection) -> dict[str, list[dict[str, Any]]]:
    """What supervisors said, by post, as they said it."""
    said: dict[str, list[dict[str, Any]]] = {}
    for (text,) in connection.execute("SELECT statement FROM approvals"):
        statement = json.loads(text)
        said.setdefault(statement["post"], []).append(statement)
    return said


def _not_sent_once(rows: list[_Row], due: frozenset[str]) -> Iterable[str]:
    for row in rows:
        if row.state != "sent" or row.times_sent != 1:
            yield f"{row.called} is {row.state} {row.reason}, sent {row.times_sent} times"
    if not due or len(rows) != len(due):
        yield f"of {len(due)} due deliveries {len(rows)} are in the workspace"


def _wrong_pages(sites: set[Path], rows: list[_Row]) -> Iterable[str]:
    expected = {row.site / "posts" / row.key / "index.html": row for row in rows}
    for page, row in expected.items():
        if not page.is_file() or not page.read_bytes():
            yield f"{row.called} has no page at {page}"
    for site in sites:
        for page in site.glob("posts/*/index.html"):
            if page not in expected:
                yield f"{page} belongs to no due delivery"


def _wrong_feeds(sites: set[Path], rows: list[_Row]) -> Iterable[str]:
    for site in sites:
        expected = Counter(row.site / "posts" / row.key / "index.html" for row in rows if row.site == site)
        if not expected and not site.exists():
            continue
        try:
            feeds: Mapping[str, list[str]] = {
                "feed.json": [item["url"] for item in json.loads((site / "feed.json").read_bytes())["items"]],
                "feed.atom": [
                    link.attrib["href"]
                    # Our own file, just written on this machine.
                    for link in ElementTree.parse(site / "feed.atom").iterfind(_ATOM_LINK)  # noqa: S314
                ],
            }
        except (OSError, ValueError, KeyError, ElementTree.ParseError) as error:
            yield f"{site}: the feeds cannot be read ({type(error).__name__})"
            continue
        for name, addresses in feeds.items():
            if Counter(map(_path, addresses)) != expected:
                yield f"{site / name} lists {len(addresses)} posts, not {expected.total()}"


def _path(address: str) -> Path:
    return Path(url2pathname(urlsplit(address).path))


def _not_waiting(rows: list[_Row]) -> Iterable[str]:
    for row in rows:
        if row.state != "scheduled":
            yield f"{row.called} is {row.state} {row.reason}"


def _wrong_instants(rows: list[_Row], zones: Mapping[str, str]) -> Iterable[str]:
    for row in rows:
        meant = row.wall.replace(tzinfo=ZoneInfo(zones[row.mission])).astimezone(UTC)
        if row.zone != zones[row.mission] or row.due_at != meant:
            yield f"{row.handle}: {row.wall} in {zones[row.mission]} is {meant}, but it waits for {row.due_at}"


def _planned(plan: Path) -> dict[str, dict[str, str]]:
    """The dated rows of the plan, by the name of their post."""
    with plan.open(encoding="utf-8-sig", newline="") as file:
        return {row["post"]: row for row in csv.DictReader(file) if row["date"].startswith("+")}


def _off_plan(
    rows: list[_Row], planned: Mapping[str, dict[str, str]], zones: Mapping[str, str], home: str
) -> Iterable[str]:
    found: dict[str, set[str]] = {}
    for row in rows:
        plan = planned.get(row.post_name)
        if plan is None:
            yield f"{row.called} has no date in the plan"
            continue
        found.setdefault(row.post_name, set()).add(row.handle)
        day = row.created_at.astimezone(ZoneInfo(home)).date() + timedelta(days=int(plan["date"]))
        zone = home if plan["time_mode"] == "same_moment" else zones[row.mission]
        meant = datetime.combine(day, time.fromisoformat(plan["time"]), ZoneInfo(zone))
        if row.due_at != meant.astimezone(UTC):
            yield f"{row.called} waits for {row.due_at}, but {plan['date']} at {plan['time']} in {zone} is planned"
    for name, handles in found.items():
        wanted = planned[name]["accounts"]
        if len(handles) != len(zones) if wanted == "all" else handles != {one.strip() for one in wanted.split(";")}:
            yield f"{name} waits for {', '.join(sorted(handles))}, but {wanted} is planned"


def _not_approved(rows: list[_Row], said: Mapping[str, list[dict[str, Any]]]) -> Iterable[str]:
    for row in rows:
        covering = [
            one
            for one in said.get(row.post_id, [])
            if one["decision"] == "approved"
            and one["member"] not in row.authors
            and any((seen["id"], seen["content"]) == (row.account_id, row.content_hash) for seen in one["accounts"])
            and datetime.fromisoformat(one["not_before"]) <= row.due_at <= datetime.fromisoformat(one["not_after"])
        ]
        if not covering:
            yield f"{row.called} leaves without anybody's word"
