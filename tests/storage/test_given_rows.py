"""Many rows as one parameter, on both databases."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Text, bindparam, insert, select, update

from scheduler_app.storage.database import Database
from scheduler_app.storage.given_rows import GivenStatement, as_rows, given_long_text, given_number, given_text
from scheduler_app.storage.hot_statement import HotStatement
from scheduler_app.storage.tables import members

_BACK = HotStatement(select(given_text(0), given_number(1), given_number(2)))
_WITH_MORE = GivenStatement(select(given_text(0), given_number(1), given_number(2), bindparam("told", type_=Text)))
_RENAME = GivenStatement(update(members).where(members.c.id == given_text(0)).values(name=given_text(1)))
_LONG = GivenStatement(select(given_long_text(0), given_number(1), given_long_text(2)))

# Neither database keeps a NUL in a text, and lone surrogates are no text at all.
_TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"))
_ROWS = st.lists(st.tuples(_TEXTS, st.integers(-(2**62), 2**62), st.none() | st.integers(0, 2**53)), max_size=20)


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=_ROWS)
def test_rows_come_out_as_they_went_in(database: Database, rows: list[tuple[str, int, int | None]]) -> None:
    with database.reading() as connection:
        assert _BACK.rows(connection, as_rows(rows)) == rows


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=_ROWS)
def test_one_row_is_treated_as_many_are(database: Database, rows: list[tuple[str, int, int | None]]) -> None:
    with database.reading() as connection:
        assert _WITH_MORE.rows(connection, rows, {"told": "x"}) == [(*row, "x") for row in rows]
        assert [_WITH_MORE.rows(connection, [row], {"told": "x"}) for row in rows] == [[(*row, "x")] for row in rows]


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(_TEXTS, st.integers(0, 9), _TEXTS), max_size=20))
def test_long_texts_come_out_as_they_went_in(database: Database, rows: list[tuple[str, int, str]]) -> None:
    with database.reading() as connection:
        assert _LONG.rows(connection, rows, {}) == rows
        assert [_LONG.rows(connection, [row], {}) for row in rows] == [[row] for row in rows]


def test_each_row_touches_what_it_names_and_nothing_else(database: Database) -> None:
    with database.writing() as writing:
        for name in ("sari", "budi", "rina"):
            writing.connection.execute(insert(members).values(id=name, name=name, roles=[], active=True))
        assert _RENAME.count(writing.connection, [("sari", "Sari")]) == 1
        assert _RENAME.count(writing.connection, [("nobody", "Sari")]) == 0
        assert _RENAME.count(writing.connection, [("sari", "Sari S."), ("budi", "Budi"), ("nobody", "x")]) == 2
    with database.reading() as connection:
        names = connection.scalars(select(members.c.name).order_by(members.c.id)).all()
    assert names == ["Budi", "rina", "Sari S."]
