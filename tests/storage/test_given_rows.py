"""Many rows as one parameter, on both databases."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from scheduler_app.storage.database import Database
from scheduler_app.storage.given_rows import as_rows, given_number, given_text
from scheduler_app.storage.hot_statement import HotStatement

_BACK = HotStatement(select(given_text(0), given_number(1), given_number(2)))

# Neither database keeps a NUL in a text, and lone surrogates are no text at all.
_TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"))
_ROWS = st.lists(st.tuples(_TEXTS, st.integers(-(2**62), 2**62), st.none() | st.integers(0, 2**53)), max_size=20)


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=_ROWS)
def test_rows_come_out_as_they_went_in(database: Database, rows: list[tuple[str, int, int | None]]) -> None:
    with database.reading() as connection:
        assert _BACK.rows(connection, as_rows(rows)) == rows
