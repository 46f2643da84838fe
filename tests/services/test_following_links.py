"""Following the links of a post: what is kept of it, and what the rules then say."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from scheduler_app.domain.audit import Action
from scheduler_app.domain.finding import Severity
from scheduler_app.errors import MachineError
from scheduler_app.networks.link_probe import LinkProbe
from scheduler_app.services.following_links import MOST_LINKS, FollowingLinks
from tests.services.office import TOMORROW_AT_TEN, Office
from tests.services.rulings import Ruled

GOOD, DEAD, MOVED = "https://good.kemlu.id/a", "https://dead.kemlu.id/b", "https://moved.kemlu.id/c"
TEXT = f"Baca {GOOD} dan {DEAD} dan {MOVED} hari ini."


def following(office: Office, **answers: tuple[bool | None, str]) -> tuple[FollowingLinks, list[str]]:
    asked: list[str] = []

    def follow(link: str) -> tuple[bool | None, str]:
        asked.append(link)
        return next((answer for host, answer in answers.items() if host in link), (True, link))

    return FollowingLinks(office.database, office.clock, follow), asked


def test_each_link_is_followed_once_and_the_rules_say_what_happened(office: Office) -> None:
    links, asked = following(office, dead=(None, DEAD), moved=(True, "https://other.kemlu.id/x"))
    post_id = office.post(TEXT)
    answers = links.follow(office.officer, post_id)
    assert asked == [GOOD, DEAD, MOVED]
    assert [one.answered for one in answers] == [True, False, True]
    found = Ruled(office).checking.check_post(office.officer, post_id).findings
    said = {(one.code, one.severity) for one in found if one.rule.startswith("LNK")}
    assert said == {("link.does_not_answer", Severity.WARN), ("link.leads_elsewhere", Severity.WARN)}


OFFLINE = {host: (None, f"https://{host}.kemlu.id") for host in ("good", "dead", "moved")}


def test_without_a_network_nothing_is_kept_against_any_link_and_that_is_said(office: Office) -> None:
    links, _ = following(office, **OFFLINE)
    post_id = office.post(TEXT)
    with pytest.raises(MachineError) as caught:
        links.follow(office.officer, post_id)
    assert caught.value.code == "link.no_network"
    assert links.never_followed(office.officer, post_id) == (GOOD, DEAD, MOVED)
    assert Ruled(office).codes_of("LNK", post_id) == []


def test_a_post_whose_only_link_is_dead_is_found_out_by_asking_a_page_that_answered_before(office: Office) -> None:
    links, asked = following(office, dead=(None, DEAD))
    links.follow(office.officer, office.post(f"Baca {GOOD} hari ini."))
    post_id = office.post(f"Baca {DEAD} hari ini.")
    answers = links.follow(office.officer, post_id)
    assert (asked, [one.answered for one in answers]) == ([GOOD, DEAD, GOOD], [False])
    assert links.never_followed(office.officer, post_id) == ()
    offline, _ = following(office, **OFFLINE)
    with pytest.raises(MachineError):
        offline.follow(office.officer, post_id)


def test_a_post_without_links_has_nothing_to_follow(office: Office) -> None:
    links, asked = following(office)
    assert (links.follow(office.officer, office.post("Kopi Gayo.")), asked) == ((), [])


def test_of_very_many_links_the_first_are_followed(office: Office) -> None:
    links, asked = following(office)
    links.follow(office.officer, office.post(" ".join(f"https://many.kemlu.id/{at}" for at in range(50))))
    assert len(asked) == MOST_LINKS


def test_before_posts_leave_their_links_are_asked_and_good_ones_not_soon_again(office: Office) -> None:
    links, asked = following(office, dead=(False, DEAD))
    soon, later = office.post(TEXT), office.post("Baca https://later.kemlu.id/d hari ini.")
    for post_id, moment in ((soon, TOMORROW_AT_TEN), (later, TOMORROW_AT_TEN + timedelta(days=5))):
        office.approve(post_id)
        office.schedule(post_id, moment)
    links.follow_due(office.officer, timedelta(days=2))
    assert asked == [GOOD, DEAD, MOVED]
    links.follow_due(office.officer, timedelta(days=2))
    assert asked == [GOOD, DEAD, MOVED, DEAD]


def planned(office: Office, text: str, moment: datetime = TOMORROW_AT_TEN) -> datetime:
    """The moment in which a post leaves first."""
    post_id = office.post(text)
    office.approve(post_id)
    return min(one.due_at for one in office.schedule(post_id, moment))


def test_by_itself_links_of_coming_posts_are_asked_the_oftener_the_nearer_they_leave(office: Office) -> None:
    links, asked = following(office)
    due = planned(office, f"Baca {GOOD} hari ini.", TOMORROW_AT_TEN + timedelta(days=1))
    planned(office, "Baca https://later.kemlu.id/d hari ini.", TOMORROW_AT_TEN + timedelta(days=9))

    def asked_at(before: timedelta) -> bool:
        office.clock.jump(due - before - office.clock.now())
        asked.clear()
        links.follow_coming()
        return asked == [GOOD]

    hours = [46, 40, 23, 22, 17, 16, 3, 0.9, 0.7, 0.4, 0.2]
    assert [at for at in hours if asked_at(timedelta(hours=at))] == [46, 23, 17, 3, 0.9, 0.4]


def test_a_page_that_went_away_is_asked_again_soon_and_only_news_are_put_on_record(office: Office) -> None:
    state: dict[str, tuple[bool | None, str]] = {"dead": (True, DEAD)}
    asked: list[str] = []

    def follow(link: str) -> tuple[bool | None, str]:
        asked.append(link)
        return state.get("dead", (True, link)) if "dead" in link else (True, link)

    links = FollowingLinks(office.database, office.clock, follow)
    planned(office, f"Baca {DEAD} hari ini.")

    def news() -> list[object]:
        return [json.loads(one.details)["failed"] for one in office.on_record() if one.action == Action.LINKS_FOLLOWED]

    links.follow_coming()
    assert news() == []
    state["dead"] = (False, DEAD)
    office.clock.advance(timedelta(hours=7))
    links.follow_coming()
    assert news() == [[DEAD]]
    office.clock.advance(timedelta(hours=1))
    links.follow_coming()
    assert news() == [[DEAD]]
    del state["dead"]
    office.clock.advance(timedelta(hours=1))
    links.follow_coming()
    assert (news(), asked) == ([[DEAD], []], [DEAD] * 4)


def test_by_itself_nothing_is_kept_without_a_network_and_it_stops_when_somebody_waits(office: Office) -> None:
    links, asked = following(office, **OFFLINE)
    planned(office, TEXT)
    assert links.follow_coming() == ()
    assert len(asked) == 3
    asked.clear()
    assert (links.follow_coming(lambda: True), asked) == ((), [])


def test_addresses_that_are_set_aside_for_examples_are_never_asked(office: Office) -> None:
    links, asked = following(office)
    assert links.follow(office.officer, office.post("Baca https://example.org/a dan https://kbri.test/b.")) == ()
    assert asked == []


class _Pages(BaseHTTPRequestHandler):
    """A site with one page; everything else is not there."""

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/kopi" else 404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET  # noqa: N815 - the name the server looks for

    def log_message(self, *_: object) -> None:
        """Nothing: a test is quiet."""


@pytest.fixture
def site() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_over_a_real_network_a_page_that_is_not_there_or_a_server_that_is_gone_is_found_out(
    office: Office, site: ThreadingHTTPServer
) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        gone = f"http://127.0.0.1:{unused.getsockname()[1]}/kopi"
    there, missing = (f"http://127.0.0.1:{site.server_port}/{page}" for page in ("kopi", "teh"))
    links = FollowingLinks(office.database, office.clock, LinkProbe().follow)
    planned(office, f"Baca {gone} dan {missing} dan {there} hari ini.")
    answers = {one.link: one.answered for one in links.follow_coming()}
    assert answers == {gone: False, missing: False, there: True}


def test_over_a_network_that_is_away_nothing_is_found_out(office: Office) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        gone = f"http://127.0.0.1:{unused.getsockname()[1]}/kopi"
    links = FollowingLinks(office.database, office.clock, LinkProbe().follow)
    planned(office, f"Baca {gone} hari ini.")
    assert links.follow_coming() == ()
