"""A subject after a fix, and what it says of itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.fix import Field, MoveTo, Place, RemoveAccount, ReplaceText, SetLanguage, SetTopic
from scheduler_app.domain.ids import ContentHash
from scheduler_app.domain.post import Topic
from scheduler_app.policy.example import NOW, an_example
from scheduler_app.policy.subject import after


def test_changed_words_have_another_hash() -> None:
    subject = an_example("Kopi", known_hash=ContentHash("0" * 64))
    fixed = after(subject, ReplaceText.at(Place(Field.TEXT, 0, 0, 4), "Coffee"))
    assert fixed is not None
    assert fixed.content.parts[0].text == "Coffee"
    assert fixed.content_hash == content_hash(fixed.content)


def test_language_and_topic_are_set() -> None:
    fixed = after(an_example(), SetLanguage("nl"))
    assert fixed is not None
    assert fixed.content.language == "nl"
    fixed = after(fixed, SetTopic(Topic.CULINARY))
    assert fixed is not None
    assert fixed.post.topic is Topic.CULINARY


def test_a_move_is_read_by_the_accounts_own_clock() -> None:
    wall = datetime.fromisoformat("2027-07-05T10:00")
    for subject in (an_example(), an_example(wall=None)):
        moved = after(subject, MoveTo(wall))
        assert moved is not None
        assert moved.plan is not None
        assert moved.plan.slot.wall == wall
        assert moved.leaves_at.hour == 8  # summer in The Hague


def test_a_removed_account_leaves_nothing_to_look_at() -> None:
    assert after(an_example(), RemoveAccount()) is None


def test_without_a_plan_it_would_leave_now() -> None:
    assert an_example(wall=None).leaves_at == NOW
    assert an_example().leaves_at > NOW + timedelta(days=2)
