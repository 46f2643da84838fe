"""What writers keep at hand: snippets, hashtag sets and templates, shared by the whole workspace."""

from __future__ import annotations

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, StockId
from scheduler_app.domain.stock import HashtagSet, Snippet, Stocked, Template, kind_of
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.draft import check_language, check_text
from scheduler_app.services.permission import permitted
from scheduler_app.storage import stock
from scheduler_app.storage.database import Database

_LONGEST_NAME = 100


class Stock:
    """Everybody may look; whoever writes posts keeps it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self, actor: MemberId) -> tuple[Stocked, ...]:
        """All there is, by kind and name."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            return stock.everything(connection)

    def keep(self, actor: MemberId, one: Stocked) -> None:
        """Keep one as it is given, in the place of the one with its id.

        Raises InvalidInput (stock.no_name, stock.empty, stock.name_taken, and as a post's own words), NotAllowed.
        """
        _check(one)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.COMPOSE)
            if not stock.put(writing.connection, one):
                raise InvalidInput("stock.name_taken", name=one.name)
            details = {"kind": kind_of(one).value, "name": one.name}
            now = self._clock.now()
            writing.audit(AuditEntry(now, actor, Action.STOCK_KEPT, Subject.STOCK, one.id, details))
            writing.changed(Kind.STOCK)

    def remove(self, actor: MemberId, stock_id: StockId) -> None:
        """Take one out; what was written with it stays. Raises NotFound (stock.unknown), NotAllowed."""
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.COMPOSE)
            gone = stock.remove(writing.connection, stock_id)
            if gone is None:
                raise NotFound("stock.unknown")
            details = {"kind": kind_of(gone).value, "name": gone.name}
            now = self._clock.now()
            writing.audit(AuditEntry(now, actor, Action.STOCK_REMOVED, Subject.STOCK, stock_id, details))
            writing.changed(Kind.STOCK)


def _check(one: Stocked) -> None:
    if not one.name.strip():
        raise InvalidInput("stock.no_name")
    check_text(one.name, "name", limit=_LONGEST_NAME)
    texts = _texts(one)
    if not any(text.strip() for text in texts):
        raise InvalidInput("stock.empty", name=one.name)
    for text in texts:
        check_text(text, "text")
    if isinstance(one, Template):
        for variant in one.variants:
            if variant.language is not None:
                check_language(variant.language)


def _texts(one: Stocked) -> tuple[str, ...]:
    match one:
        case Snippet(words=words):
            return (words,)
        case HashtagSet(tags=tags):
            return tags
        case Template(variants=variants):
            return tuple(text for variant in variants for text in variant.words)
