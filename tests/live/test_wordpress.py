"""The client of WordPress against a real site: WordPress with PHP and MariaDB on this machine.

What the stand-in of the quick tests promises about WordPress is shown here of WordPress itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import requests
from PIL import Image

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import NotSent, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Answer, Purpose, trouble
from scheduler_app.networks.loopback import Loopback
from scheduler_app.networks.network import Absent, Published, PublishRequest
from scheduler_app.networks.wordpress import WordPressNetwork
from tests.builders import a_content, a_media_hash, an_account
from tests.live.browser import browser
from tests.live.servers import real_server
from tests.networks.contract import CountingFence, a_request
from tests.networks.signed_in import SignedIn

pytestmark = pytest.mark.live

PASSWORD = "only for tests"


class Person:
    """Somebody of the site at a browser without scripts: forms and cookies."""

    def __init__(self, site: str, name: str) -> None:
        self._pages = requests.Session()
        self._pages.trust_env = False
        self._site = site
        self._pages.get(f"{site}/wp-login.php", timeout=60)
        form = {"log": name, "pwd": PASSWORD, "wp-submit": "Log In", "testcookie": "1"}
        assert "wp-admin" in self._pages.post(f"{site}/wp-login.php", data=form, timeout=60).url

    def answer(self, address: str, button: str) -> str:
        """Open the approve page, press one of its buttons, and give the address that it leads to."""
        page = self._pages.get(address, timeout=60)
        assert page.status_code == 200, page.text
        (form,) = re.findall(r'<form[^>]*id="[^"]*"?[^>]*>.*?</form>|<form.*?</form>', page.text, re.DOTALL)[:1]
        fields = {
            name: unescape(value)
            for tag in re.findall(r"<input[^>]*>", form)
            if (name := _attribute(tag, "name")) and (value := _attribute(tag, "value")) is not None
        }
        for other in {"approve", "reject"} - {button}:
            fields.pop(other, None)
        fields[button] = "1"
        gone = self._pages.post(f"{self._site}/wp-admin/authorize-application.php", data=fields, allow_redirects=False)
        assert gone.status_code == 302, gone.text
        return gone.headers["Location"]

    def application_password(self) -> str:
        """One of their own. Without scripts this release shows none on its page, so the page goes somewhere with it."""
        asked = urlencode({"app_name": f"Tempelan {id(self)}", "success_url": "https://embassy.example/"})
        gone = self.answer(f"{self._site}/wp-admin/authorize-application.php?{asked}", "approve")
        return parse_qs(urlsplit(gone).query)["password"][0]


def _attribute(tag: str, name: str) -> str | None:
    found = re.search(rf'\b{name}="([^"]*)"', tag)
    return found[1] if found else None


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with real_server("wordpress-server") as address:
        yield address


@pytest.fixture
def sign_ins() -> SignedIn:
    return SignedIn()


@pytest.fixture
def network(sign_ins: SignedIn, http: HttpClient) -> WordPressNetwork:
    return WordPressNetwork(load_facts("wordpress"), http, sign_ins)


SignedInAs = Callable[[str], Account]


@pytest.fixture(scope="module")
def passwords(site: str) -> dict[str, str]:
    return {name: Person(site, name).application_password() for name in ("editor", "author", "contributor")}


@pytest.fixture
def signed_in_as(site: str, network: WordPressNetwork, sign_ins: SignedIn, passwords: dict[str, str]) -> SignedInAs:
    def sign_in(name: str) -> Account:
        given = {"site": site, "user": name, "app_password": passwords[name]}
        (candidate,) = network.candidates("app_password", given)
        account = an_account(network="wordpress", handle=candidate.handle, identity=candidate.identity, address=site)
        sign_ins.keep(account, candidate.credential)
        return account

    return sign_in


@pytest.fixture
def account(signed_in_as: SignedInAs) -> Account:
    """An author: whose texts are cleaned by WordPress."""
    return signed_in_as("author")


def pictured(account: Account, tmp_path: Path, words: str, *descriptions: str, **options: str) -> PublishRequest:
    path = tmp_path / "p.jpg"
    Image.new("RGB", (640, 480), "brown").save(path)
    items = tuple(MediaItem(a_media_hash(), "image/jpeg", one) for one in descriptions)
    file = MediaFile(path, "image/jpeg", path.stat().st_size, 640, 480)
    content = replace(a_content(words, title="Malam <budaya> & kopi", media=items), options=as_options(options))
    return a_request(account, content, media={one.media_hash: file for one in items})


def seen(address: str) -> str:
    """The page as a reader gets it."""
    page = requests.get(address, timeout=60)
    page.encoding = "utf-8"
    return page.text if page.ok else ""


@pytest.mark.parametrize("role", ["author", "editor"])
def test_a_post_is_read_corrected_and_gone(
    network: WordPressNetwork, signed_in_as: SignedInAs, role: str, tmp_path: Path
) -> None:
    account = signed_in_as(role)
    described = 'Penari "Saman" <merah> & 20%efektif'
    words = "Kopi [gallery] & <b>batik</b>\nhttps://example.org/a?b=1&c=2\n\nقهوة إندونيسية 🇮🇩"
    request = pictured(
        account, tmp_path, words, described, "Kopi",
        categories="uncategorized", tags="Kopi & Teh, Batik", excerpt="Cicipi <gratis>", captions="Foto: R & A\n-",
    )  # fmt: skip
    published = network.publish(request, CountingFence())
    assert network.find_published(request) == published
    page = seen(published.address)
    told = [unescape(one) for one in re.findall(r'alt="([^"]*)"', page) if "Penari" in one]
    assert set(told) == {described}
    assert "Foto: R &#038; A" in page or "Foto: R &amp; A" in page
    assert "<script" not in re.findall(r"Kopi &#091;gallery.*?</p>", page, re.DOTALL)[0]
    assert '<p dir="rtl">قهوة إندونيسية' in page
    assert 'href="https://example.org/a?b=1&#038;c=2"' in page or 'href="https://example.org/a?b=1&amp;c=2"' in page
    assert "&lt;budaya&gt;" in page
    assert "Batik" in page

    corrected = replace(request, content=replace(request.content, title="Pagi budaya"))
    again = network.edit(corrected, published.remote_id, CountingFence())
    assert (again.remote_id, again.address) == (published.remote_id, published.address)
    assert "Pagi budaya" in seen(published.address)

    for _ in range(2):
        network.delete(account, published.remote_id)
    assert seen(published.address) == ""
    assert network.find_published(request) == Absent()
    with pytest.raises(Refused, match="refused_removed"):
        network.edit(corrected, published.remote_id, CountingFence())
    with pytest.raises(Refused, match="thrown_away"):
        network.publish(request, CountingFence())


def test_the_library_keeps_descriptions_and_captions_and_the_first_picture_is_featured(
    network: WordPressNetwork, account: Account, site: str, tmp_path: Path
) -> None:
    request = pictured(account, tmp_path, "Tari", "Penari <Saman>", captions="Foto: R & A")
    published = network.publish(request, CountingFence())
    post = requests.get(f"{site}/wp-json/wp/v2/posts/{published.remote_id}", timeout=60).json()
    kept = requests.get(f"{site}/wp-json/wp/v2/media/{post['featured_media']}", timeout=60).json()
    assert unescape(kept["alt_text"]) == "Penari <Saman>"
    assert "Foto: R &#038; A" in kept["caption"]["rendered"] or "Foto: R &amp; A" in kept["caption"]["rendered"]
    assert kept["post"] == int(published.remote_id)


@pytest.mark.parametrize(
    "words",
    ["5 < 6 & 7 > 3", "&lt;b&gt; &amp; &#91;x]", "<!-- wp:html --><script>x</script>", "100%ab \\ 'a' \"b\"",
     "[caption]x[/caption] [embed]https://a.example[/embed]", "कॉफ़ी ☕ กาแฟ 咖啡 👩🏽‍🍳", "a\tb  c", "-- ... :) (c)"],
)  # fmt: skip
def test_words_come_through_whatever_they_are(
    network: WordPressNetwork, account: Account, tmp_path: Path, words: str
) -> None:
    request = pictured(account, tmp_path, words, words, excerpt=words)
    published = network.publish(replace(request, content=replace(request.content, title=words)), CountingFence())
    network.delete(account, published.remote_id)


def test_nobody_reads_anything_before_the_fence(
    network: WordPressNetwork, account: Account, site: str, tmp_path: Path
) -> None:
    shown: list[str] = []

    def look() -> None:
        for kind in ("posts", "media"):
            answer = requests.get(f"{site}/wp-json/wp/v2/{kind}?per_page=100&_={id(shown)}", timeout=60)
            shown.extend(one["slug"] for one in answer.json())

    request = pictured(account, tmp_path, "Belum", "Belum")
    published = network.publish(request, look)
    slug = requests.get(f"{site}/wp-json/wp/v2/posts/{published.remote_id}", timeout=60).json()["slug"]
    assert [one for one in shown if one.startswith(slug)] == []


class Losing(HttpClient):
    """Loses one answer of the site after the work. (PHP ends its answers by hanging up, which the proxy of faults is
    not made for.)"""

    lost = ""

    def call(self, purpose: Purpose, method: str, url: str, **how: Any) -> Answer:
        answer = super().call(purpose, method, url, **how)
        if self.lost and self.lost in f"{method} {url} {how.get('query')}":
            self.lost = ""
            raise trouble(purpose, "http.hung_up")
        return answer


@pytest.mark.parametrize(
    ("lost", "raised"),
    [("POST {}/wp/v2/posts ", NotSent), ("POST {}/wp/v2/media ", NotSent), ("_fields", OutcomeUnknown)],
)
def test_answers_that_are_lost_make_no_second_post(
    network: WordPressNetwork, account: Account, site: str, sign_ins: SignedIn, tmp_path: Path, lost: str, raised: type
) -> None:
    request = pictured(account, tmp_path, "Sekali saja", "Sekali")
    here = sign_ins.current(account)
    with closing(Losing()) as losing:
        losing.lost = lost.format(here.server)
        with pytest.raises(raised):
            WordPressNetwork(network.facts, losing, sign_ins).publish(request, CountingFence())
    assert isinstance(network.find_published(request), Published if raised is OutcomeUnknown else Absent)
    published = network.publish(request, CountingFence())
    assert network.publish(request, CountingFence()) == published
    login = (here.extra["user"], here.access)
    slug = requests.get(f"{site}/wp-json/wp/v2/posts/{published.remote_id}", timeout=60).json()["slug"]
    query = {"status": "any", "slug": f"{slug},{slug}-2"}
    posts = requests.get(f"{site}/wp-json/wp/v2/posts", params=query, auth=login, timeout=60).json()
    assert [one["slug"] for one in posts] == [slug]
    media = requests.get(f"{site}/wp-json/wp/v2/media", params={"parent": published.remote_id}, auth=login, timeout=60)
    assert len(media.json()) == 1


def test_a_try_that_is_overtaken_at_its_fence_makes_the_same_post(network: WordPressNetwork, account: Account) -> None:
    """The fence lets no two tries of a delivery run at once; should they all the same, the slug holds them together.

    Tries whose first requests meet within the site are no part of it: it may give both their drafts one name, and
    calls the one that is published by another.
    """
    request = a_request(account, a_content("Empat bersusulan"))
    published: list[Published] = []

    class Overtaken(CountingFence):
        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

        def __call__(self) -> None:
            super().__call__()
            if self.by:
                published.append(network.publish(request, Overtaken(self.by - 1)))

    published.append(network.publish(request, Overtaken(3)))
    assert len(published) == 4
    assert set(published) == {network.find_published(request)}


def test_files_that_are_too_large_or_strange_are_refused(
    network: WordPressNetwork, account: Account, tmp_path: Path
) -> None:
    for size, code in ((2_500_000, "file_refused"), (4_000_000, "file_too_large")):
        path = tmp_path / f"{size}.mp4"
        path.write_bytes(b"\0" * size)
        item = MediaItem(a_media_hash(), "video/mp4", "Besar")
        request = a_request(
            account, a_content("Besar", media=(item,)), media={item.media_hash: MediaFile(path, "video/mp4", size)}
        )
        with pytest.raises(Refused, match=code) as caught:
            network.publish(request, CountingFence())
        assert caught.value.kind is RefusalKind.CONTENT
    request = pictured(account, tmp_path, "Palsu", "Palsu")
    (tmp_path / "p.jpg").write_bytes(b"<?php echo 1;")
    with pytest.raises(Refused, match="file_refused"):
        network.publish(request, CountingFence())


def test_a_contributor_is_seen_to_lack_rights_and_refused(
    network: WordPressNetwork, signed_in_as: SignedInAs, account: Account
) -> None:
    assert network.look(account).lacking == ()
    small = signed_in_as("contributor")
    assert set(network.look(small).lacking) >= {"publish_posts", "upload_files"}
    with pytest.raises(Refused, match="may_not_publish"):
        network.publish(a_request(small), CountingFence())


def test_comments_are_read_as_answers(
    network: WordPressNetwork, account: Account, site: str, passwords: dict[str, str]
) -> None:
    published = network.publish(a_request(account, a_content("Ada tanggapan?")), CountingFence())
    for name, words in (("editor", "Enak & <i>hangat</i>"), ("author", "Terima kasih")):
        said = {"post": int(published.remote_id), "content": words}
        made = requests.post(f"{site}/wp-json/wp/v2/comments", json=said, auth=(name, passwords[name]), timeout=60)
        assert made.status_code == 201, made.text
    (reply,) = network.replies(account, published.remote_id)
    assert (reply.author, reply.text, reply.in_reply_to) == ("editor", "Enak & hangat", published.remote_id)
    assert network.metrics(account, published.remote_id).replies == 2


def test_a_site_without_readable_addresses(
    network: WordPressNetwork, account: Account, site: str, sign_ins: SignedIn
) -> None:
    sign_ins.sign_in(account, replace(sign_ins.current(account), server=f"{site}/?rest_route="))
    request = a_request(account)
    published = network.publish(request, CountingFence())
    assert network.find_published(request) == published
    network.delete(account, published.remote_id)
    assert network.find_published(request) == Absent()


class TestConnecting:
    def test_a_person_lets_duta_in_on_the_sites_own_page(
        self, network: WordPressNetwork, site: str, listening: Loopback, sign_ins: SignedIn
    ) -> None:
        begun = network.authorization("browser", site, network.app_for(site, ""), listening.redirect_uri)
        listening.expect(lambda text: network.answer_in(begun, text))
        back = Person(site, "author").answer(begun.address, "approve")
        assert back.startswith(f"{listening.redirect_uri}?state=")
        assert come_to(back) == 200
        (candidate,) = network.exchange(begun, listening.wait())
        assert candidate.handle == f"author@{urlsplit(site).netloc}"
        assert (candidate.display_name, candidate.lacking) == ("Kedutaan & Kawan", ())
        account = an_account(network="wordpress", identity=candidate.identity)
        sign_ins.keep(account, candidate.credential)
        assert network.identify(account) == candidate.identity
        network.revoke(account)
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED

    def test_a_person_who_says_no_is_heard(self, network: WordPressNetwork, site: str, listening: Loopback) -> None:
        begun = network.authorization("browser", site, network.app_for(site, ""), listening.redirect_uri)
        listening.expect(lambda text: network.answer_in(begun, text))
        assert come_to(Person(site, "author").answer(begun.address, "reject")) == 200
        with pytest.raises(Refused, match=r"oauth\.denied"):
            listening.wait()

    def test_a_forged_answer_changes_nothing(self, network: WordPressNetwork, site: str, listening: Loopback) -> None:
        begun = network.authorization("browser", site, network.app_for(site, ""), listening.redirect_uri)
        listening.expect(lambda text: network.answer_in(begun, text))
        forged = f"{listening.redirect_uri}?state=forged&user_login=author&password={'x' * 24}"
        assert come_to(forged) == 400
        assert come_to(Person(site, "author").answer(begun.address, "approve")) == 200
        assert network.exchange(begun, listening.wait())

    def test_a_real_browser_comes_back(
        self, network: WordPressNetwork, site: str, listening: Loopback, tmp_path: Path
    ) -> None:
        begun = network.authorization("browser", site, network.app_for(site, ""), listening.redirect_uri)
        listening.expect(lambda text: network.answer_in(begun, text))
        with browser(tmp_path) as window:
            window.go(begun.address)
            window.type("#user_login", "author")
            window.type("#user_pass", PASSWORD)
            window.press("#wp-submit")
            window.press("#approve")
            assert window.sees("Go back to Duta")
        assert network.exchange(begun, listening.wait())[0].lacking == ()

    def test_a_wrong_password_is_no_sign_in(self, network: WordPressNetwork, site: str) -> None:
        with pytest.raises(Refused) as caught:
            network.candidates("app_password", {"site": site, "user": "author", "app_password": "x" * 24})
        assert caught.value.kind is RefusalKind.SIGN_IN
        with pytest.raises(Refused):
            network.candidates("app_password", {"site": site, "user": "nobody", "app_password": "x" * 24})


def come_to(address: str) -> int:
    """What a browser that goes there is answered."""
    parts = urlsplit(address)
    connection = HTTPConnection(parts.netloc, timeout=30)
    connection.request("GET", f"{parts.path}?{parts.query}")
    try:
        return connection.getresponse().status
    finally:
        connection.close()
