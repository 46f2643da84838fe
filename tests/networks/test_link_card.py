"""What a page says of itself, from pages that mean well and pages that do not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scheduler_app.networks.link_card import LinkCards
from tests.faults.fault_proxy import closed_port
from tests.networks.standins.serving import Asked, Given, StandIn

PICTURE = b"\xff\xd8\xff" + b"picture" * 10


class Site(StandIn):
    """One page at any path, and a picture."""

    def __init__(self) -> None:
        super().__init__()
        self.page = b""

    def handle(self, asked: Asked) -> Given:
        kind = "image/jpeg" if asked.path == "/p.jpg" else "text/html"
        return Given(body=PICTURE if asked.path == "/p.jpg" else self.page, headers={"Content-Type": kind})


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as running:
        yield running


def test_a_page_names_its_title_its_words_and_its_picture(site: Site) -> None:
    site.page = (
        b'<html><head><title>Kopi</title><meta property="og:title" content="Pekan  Kopi &amp; Teh">'
        b'<meta property="og:description" content="Semua"><meta property="og:image" content="/p.jpg"></head>'
    )
    card = LinkCards().card(f"{site.url}/kopi")
    assert (card.title, card.description) == ("Pekan Kopi & Teh", "Semua")
    assert (card.picture, card.picture_type) == (PICTURE, "image/jpeg")


def test_without_names_the_title_element_or_the_host_will_do(site: Site) -> None:
    site.page = b"<title>Kopi &lt; Teh"
    assert LinkCards().card(site.url).title == "Kopi < Teh"
    site.page = b"\x00\xff no page at all"
    assert LinkCards().card(site.url).title == "127.0.0.1"
    with closed_port() as port:
        assert LinkCards().card(f"http://127.0.0.1:{port}/").title == "127.0.0.1"


def test_a_page_sends_this_machine_nowhere_else(site: Site) -> None:
    with Site() as inside:
        elsewhere = inside.url.replace("127.0.0.1", "localhost")
        site.page = f'<meta property="og:image" content="{elsewhere}/p.jpg">'.encode()
        card = LinkCards().card(site.url)
        assert card.picture == b""
        assert inside.asked == []


@pytest.mark.parametrize("named", ["file:///etc/passwd", "javascript:alert(1)", "http://[", "//", "data:image/png,x"])
def test_what_is_no_picture_on_the_web_is_passed_over(named: str, site: Site) -> None:
    site.page = f'<meta property="og:image" content="{named}">'.encode()
    assert LinkCards().card(site.url).picture == b""


def test_a_page_that_never_ends_is_read_no_further_than_that_much(site: Site) -> None:
    site.page = b"<title>Kopi</title>" + b"x" * 2_000_000
    assert LinkCards().card(site.url).title == "127.0.0.1"
