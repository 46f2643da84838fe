"""A plan made in a spreadsheet becomes posts and deliveries; what cannot is named, and nothing comes in by half."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.slot import zone_named
from scheduler_app.domain.workspace import Member, Right
from scheduler_app.errors import InvalidInput
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.import_report import ImportReport, RowRemark, SeenPlan, SeenRow, save_problems
from scheduler_app.services.on_record import add_campaign, add_media
from scheduler_app.services.permission import permitted
from scheduler_app.services.plan_row import COLUMNS, PlanRow, Surroundings, is_column, read_row, surroundings
from scheduler_app.services.planned_posts import MadePost, store
from scheduler_app.services.planned_rows import Desk, IllustratedRow, desk_for, notes_on, post_of
from scheduler_app.storage import accounts, campaigns, workspaces
from scheduler_app.storage.database import Connection, Database, Writing
from scheduler_app.storage.table_files import Table, read_table

__all__ = ["BulkImport", "ImportReport", "RowRemark", "save_problems"]

ROWS_AT_ONCE = 300

_UNICODE = frozenset({"utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"})


@dataclass(slots=True)
class _SoFar:
    """What became of the rows up to now."""

    imported: int = 0
    scheduled: int = 0
    problems: list[RowRemark] = field(default_factory=list)
    notes: list[RowRemark] = field(default_factory=list)
    post_ids: list[PostId] = field(default_factory=list)

    def report(self) -> ImportReport:
        return ImportReport(
            imported=self.imported,
            scheduled=self.scheduled,
            skipped=len({remark.row for remark in self.problems}),
            problems=tuple(sorted(self.problems, key=lambda one: one.row)),
            notes=tuple(self.notes),
            post_ids=tuple(self.post_ids),
        )


class BulkImport:
    """Brings plans in; ``media`` keeps the pictures they name."""

    def __init__(self, database: Database, clock: Clock, library: MediaLibrary) -> None:
        self._database = database
        self._clock = clock
        self._library = library

    def import_plan(
        self,
        actor: MemberId,
        plan: Path,
        *,
        pictures: Path | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> ImportReport:
        """Bring in every good row of a CSV file; ``pictures`` is the folder beside the file when it is not given.

        A row comes in whole, with its campaign, picture and deliveries, or not at all; some hundred rows share a
        transaction, so after a full disk the same file may simply be imported again. ``progress`` hears how many of
        how many rows are done. Raises InvalidInput when the file is no plan: table.missing, table.not_readable,
        table.too_large, table.is_a_spreadsheet, table.not_text, table.empty, table.column_unnamed, table.column_twice,
        import.not_utf8, import.missing_columns, import.unknown_columns; NotAllowed; MachineError.
        """
        so_far = _SoFar()
        table, rows = self._read(actor, plan, pictures, so_far)
        total, done = len(table.rows), len(table.rows) - len(rows)
        kept: dict[Path, StoredMedia | InvalidInput] = {}
        for some in _in_pieces(rows):
            self._store(actor, list(self._illustrated(some, kept, so_far)), so_far, plan.name)
            done += len(some)
            if progress is not None:
                progress(done, total)
        return so_far.report()

    def look_at(self, actor: MemberId, plan: Path, *, pictures: Path | None = None) -> SeenPlan:
        """What ``import_plan`` would bring in, as far as it can be told without opening pictures; nothing is written.

        Raises as ``import_plan``.
        """
        so_far = _SoFar()
        table, rows = self._read(actor, plan, pictures, so_far)
        illustrated = [IllustratedRow(row, None) for row in rows]
        seen: dict[int, MadePost] = {}
        with self._database.reading() as connection:
            desk, now = desk_for(connection, illustrated), self._clock.now()
            for one in illustrated:
                became = post_of(one, desk, author=actor, now=now)
                if isinstance(became, MadePost):
                    seen[one.row.number] = became
                    so_far.notes += notes_on(one.row, became)
                else:
                    so_far.problems.append(became)
        return SeenPlan(table.columns, tuple(_seen_rows(table, seen, so_far)))

    def _read(
        self, actor: MemberId, plan: Path, pictures: Path | None, so_far: _SoFar
    ) -> tuple[Table, Sequence[PlanRow]]:
        """The table, and its good rows."""
        with self._database.reading() as connection:
            member = permitted(connection, actor, Right.COMPOSE, Right.SCHEDULE)
            around = self._around(connection, pictures or plan.parent / "pictures")
        table = read_table(plan)
        _check_table(table)
        return table, list(_good_rows(table, around, so_far, member))

    def _around(self, connection: Connection, pictures: Path) -> Surroundings:
        home = zone_named(workspaces.load(connection).home_zone)
        today = self._clock.now().astimezone(home).date()
        return surroundings(accounts.all_accounts(connection), today=today, pictures=pictures)

    def _illustrated(
        self, rows: Iterable[PlanRow], kept: dict[Path, StoredMedia | InvalidInput], so_far: _SoFar
    ) -> Iterator[IllustratedRow]:
        """Take the pictures in before the transaction: decoding them is slow, and others wait to write."""
        for row in rows:
            if row.picture is None:
                yield IllustratedRow(row, None)
                continue
            if row.picture not in kept:
                try:
                    kept[row.picture] = self._library.take_in(row.picture)
                except InvalidInput as error:
                    kept[row.picture] = error
            found = kept[row.picture]
            if isinstance(found, InvalidInput):
                so_far.problems.append(RowRemark(row.number, "picture", found.code, found.params))
            else:
                yield IllustratedRow(row, found)

    def _store(self, actor: MemberId, rows: Sequence[IllustratedRow], so_far: _SoFar, source: str) -> None:
        with self._database.writing() as writing:
            connection, now = writing.connection, self._clock.now()
            permitted(connection, actor, Right.COMPOSE, Right.SCHEDULE)
            desk = desk_for(connection, rows)
            became = [(one, post_of(one, desk, author=actor, now=now)) for one in rows]
            ready = [(one, post) for one, post in became if isinstance(post, MadePost)]
            _store_rows(writing, actor, now, ready, desk, source)
            if ready:
                writing.changed(Kind.POSTS, Kind.DELIVERIES, Kind.CAMPAIGNS, Kind.MEDIA)
        # Counted only once it is certain: a transaction that fails has imported nothing.
        so_far.problems += [remark for _, remark in became if isinstance(remark, RowRemark)]
        for one, post in ready:
            so_far.imported += 1
            so_far.scheduled += len(post.deliveries)
            so_far.post_ids.append(post.post.id)
            so_far.notes += notes_on(one.row, post)


def _store_rows(
    writing: Writing,
    actor: MemberId,
    now: datetime,
    ready: Sequence[tuple[IllustratedRow, MadePost]],
    desk: Desk,
    source: str,
) -> None:
    there = {campaign.id for campaign in campaigns.all_campaigns(writing.connection)}
    used = {post.post.campaign_id for _, post in ready}
    for campaign in desk.campaigns.values():
        if campaign.id in used and campaign.id not in there:
            add_campaign(writing, actor, now, campaign)
    for picture in {one.picture.hash: one.picture for one, _ in ready if one.picture is not None}.values():
        add_media(writing, actor, now, picture)
    store(writing, [post for _, post in ready], source=source)


def _seen_rows(table: Table, seen: Mapping[int, MadePost], so_far: _SoFar) -> Iterator[SeenRow]:
    """Every row in its order, those that could not be read at all among them."""
    cells = {row.number: row.cells for row in table.rows}
    problems, notes = _by_row(so_far.problems), _by_row(so_far.notes)
    for number in sorted({*cells, *problems}):
        deliveries = len(seen[number].deliveries) if number in seen else 0
        yield SeenRow(number, cells.get(number, {}), deliveries, problems.get(number, ()), notes.get(number, ()))


def _by_row(remarks: Iterable[RowRemark]) -> dict[int, tuple[RowRemark, ...]]:
    found: dict[int, list[RowRemark]] = {}
    for remark in remarks:
        found.setdefault(remark.row, []).append(remark)
    return {number: tuple(several) for number, several in found.items()}


def _check_table(table: Table) -> None:
    if table.encoding not in _UNICODE:
        raise InvalidInput("import.not_utf8", encoding=table.encoding)
    missing = [name for name in COLUMNS if name not in table.columns]
    if missing:
        raise InvalidInput("import.missing_columns", columns=", ".join(missing))
    unknown = [name for name in table.columns if not is_column(name)]
    if unknown:
        raise InvalidInput("import.unknown_columns", columns=", ".join(unknown)[:500])


def _good_rows(table: Table, around: Surroundings, so_far: _SoFar, member: Member) -> Iterator[PlanRow]:
    for problem in table.problems:
        # Cells that look like formulas are judged with the row: a sentence may begin with a sign.
        if problem.code != "table.formula":
            so_far.problems.append(RowRemark(problem.row or 0, problem.column or "", problem.code, problem.params))
    titles: dict[str, int] = {}
    for one in table.rows:
        row, remarks = read_row(one.number, one.cells, around)
        title = " ".join(one.cells["post"].split()).casefold()
        if title and title in titles:
            remarks.append(RowRemark(one.number, "post", "import.title_twice", {"first": titles[title]}))
        titles.setdefault(title, one.number)
        if row is not None:
            remarks += _closed_accounts(row, around, member)
        so_far.problems += remarks
        if row is not None and not remarks:
            yield row


def _closed_accounts(row: PlanRow, around: Surroundings, member: Member) -> list[RowRemark]:
    """The accounts of a row on which the member may not write and plan."""
    handles = {account.id: account.handle for several in around.accounts.values() for account in several}
    return [
        RowRemark(
            row.number, "accounts", "member.may_not_on_account", {"right": right.value, "account": handles[account_id]}
        )
        for account_id in row.accounts
        for right in (Right.COMPOSE, Right.SCHEDULE)
        if not member.may_on(right, account_id)
    ]


def _in_pieces(rows: Iterable[PlanRow]) -> Iterator[tuple[PlanRow, ...]]:
    waiting = iter(rows)
    while some := tuple(islice(waiting, ROWS_AT_ONCE)):
        yield some
