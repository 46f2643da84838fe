from __future__ import annotations

from datetime import UTC, datetime, timedelta

from scheduler_app.domain.link_answer import LinkAnswer
from scheduler_app.storage import link_answers
from scheduler_app.storage.database import Database

AT = datetime(2027, 3, 1, 9, tzinfo=UTC)
GOOD = LinkAnswer("https://a.example", True, "https://a.example", AT)
DEAD = LinkAnswer("https://b.example", False, "https://b.example", AT)
MOVED = LinkAnswer("https://c.example", True, "https://d.example", AT)


def test_the_last_answer_counts_and_only_trouble_is_told(database: Database) -> None:
    with database.writing() as writing:
        connection = writing.connection
        link_answers.put(connection, ())
        link_answers.put(connection, (LinkAnswer(GOOD.link, False, GOOD.link, AT - timedelta(days=1)),))
        link_answers.put(connection, (GOOD, DEAD, MOVED))
        assert link_answers.of_links(connection, [MOVED.link, GOOD.link]) == (GOOD, MOVED)
        assert link_answers.troubled(connection, AT) == (DEAD, MOVED)
        assert link_answers.troubled(connection, AT + timedelta(seconds=1)) == ()


def test_those_that_answered_last_come_first_and_old_answers_are_forgotten(database: Database) -> None:
    late = LinkAnswer("https://z.example", True, "https://z.example", AT + timedelta(hours=1))
    with database.writing() as writing:
        connection = writing.connection
        link_answers.put(connection, (GOOD, DEAD, late))
        assert link_answers.answered_last(connection, 5) == (late.link, GOOD.link)
        assert link_answers.answered_last(connection, 1) == (late.link,)
        assert link_answers.forget_before(connection, AT + timedelta(minutes=1)) == 2
        assert link_answers.of_links(connection, [GOOD.link, late.link]) == (late,)
