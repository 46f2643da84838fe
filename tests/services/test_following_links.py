"""Following the links of a post: what is kept of it, and what the rules then say."""

from __future__ import annotations

from datetime import timedelta

from scheduler_app.domain.finding import Severity
from scheduler_app.services.following_links import MOST_LINKS, FollowingLinks
from tests.services.office import TOMORROW_AT_TEN, Office
from tests.services.rulings import Ruled

GOOD, DEAD, MOVED = "https://good.example/a", "https://dead.example/b", "https://moved.example/c"
TEXT = f"Baca {GOOD} dan {DEAD} dan {MOVED} hari ini."


def following(office: Office, **answers: tuple[bool | None, str]) -> tuple[FollowingLinks, list[str]]:
    asked: list[str] = []

    def follow(link: str) -> tuple[bool | None, str]:
        asked.append(link)
        return next((answer for host, answer in answers.items() if host in link), (True, link))

    return FollowingLinks(office.database, office.clock, follow), asked


def test_each_link_is_followed_once_and_the_rules_say_what_happened(office: Office) -> None:
    links, asked = following(office, dead=(None, DEAD), moved=(True, "https://other.example/x"))
    post_id = office.post(TEXT)
    answers = links.follow(office.officer, post_id)
    assert asked == [GOOD, DEAD, MOVED]
    assert [one.answered for one in answers] == [True, False, True]
    found = Ruled(office).checking.check_post(office.officer, post_id).findings
    said = {(one.code, one.severity) for one in found if one.rule.startswith("LNK")}
    assert said == {("link.does_not_answer", Severity.WARN), ("link.leads_elsewhere", Severity.WARN)}


def test_without_a_network_nothing_is_kept_against_any_link(office: Office) -> None:
    links, _ = following(office, good=(None, GOOD), dead=(None, DEAD), moved=(None, MOVED))
    assert links.follow(office.officer, office.post(TEXT)) == ()


def test_of_very_many_links_the_first_are_followed(office: Office) -> None:
    links, asked = following(office)
    links.follow(office.officer, office.post(" ".join(f"https://a.example/{at}" for at in range(50))))
    assert len(asked) == MOST_LINKS


def test_before_posts_leave_their_links_are_asked_and_good_ones_not_soon_again(office: Office) -> None:
    links, asked = following(office, dead=(False, DEAD))
    soon, later = office.post(TEXT), office.post("Baca https://later.example/d hari ini.")
    for post_id, moment in ((soon, TOMORROW_AT_TEN), (later, TOMORROW_AT_TEN + timedelta(days=5))):
        office.approve(post_id)
        office.schedule(post_id, moment)
    links.follow_due(office.officer, timedelta(days=2))
    assert asked == [GOOD, DEAD, MOVED]
    links.follow_due(office.officer, timedelta(days=2))
    assert asked == [GOOD, DEAD, MOVED, DEAD]
