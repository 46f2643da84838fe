"""The client of Facebook Pages against a strict stand-in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.sign_in import AppCredentials
from scheduler_app.errors import InvalidInput, NotSent, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.facebook import FacebookNetwork
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.network import CannotTell, Network, Published, PublishRequest
from scheduler_app.networks.oauth import code_in
from tests.builders import NOW, a_content, a_media_hash, an_account
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy
from tests.networks.contract import CountingFence, HttpNetworkContract, Readers, ReadersView, a_request, as_file
from tests.networks.signed_in import SignedIn
from tests.networks.standins.facebook import APP_ID, APP_SECRET, FacebookStandIn, Page, graph_error
from tests.networks.standins.serving import StandInRefusal


@pytest.fixture
def graph(clock: FixedClock) -> Iterator[FacebookStandIn]:
    with FacebookStandIn(clock) as running:
        yield running


@pytest.fixture
def page(graph: FacebookStandIn) -> Page:
    return graph.open_page("Indonesia in Den Haag")


@pytest.fixture
def network(graph: FacebookStandIn, sign_ins: SignedIn, clock: FixedClock) -> Iterator[FacebookNetwork]:
    http = HttpClient(clock=clock)
    yield FacebookNetwork(load_facts("facebook"), http, sign_ins, clock=clock, host=graph.url)
    http.close()


@pytest.fixture
def account(graph: FacebookStandIn, page: Page, sign_ins: SignedIn) -> Account:
    made = an_account(network="facebook", handle="indonesiadenhaag", address=graph.url, identity=page.id)
    sign_ins.sign_in(made, access=page.token)
    return made


@pytest.fixture
def readers(graph: FacebookStandIn, page: Page) -> Readers:
    return lambda: [ReadersView(*one) for one in graph.visible(page)]


class TestFacebook(HttpNetworkContract):
    name = "facebook"
    told_by_words = True
    publishing = "/feed"
    deleting = "DELETE /v27.0/"
    editing = "POST /v27.0/"
    secret = "EAAG-page-"

    @pytest.fixture
    def network(self, network: FacebookNetwork) -> FacebookNetwork:
        return network

    @pytest.fixture
    def account(self, account: Account) -> Account:
        return account

    @pytest.fixture
    def readers(self, readers: Readers) -> Readers:
        return readers

    @pytest.fixture
    def server_port(self, graph: FacebookStandIn) -> int:
        return graph.port

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)

    @pytest.fixture(autouse=True)
    def _server_of_the_account(self, sign_ins: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """The contract moves an account to another address; that lies beside its token."""
        current = sign_ins.current
        monkeypatch.setattr(sign_ins, "current", lambda one: replace(current(one), server=one.address))

    def test_the_same_words_with_another_key_are_another_post(
        self, network: Network, account: Account, readers: Readers
    ) -> None:
        """At once they are a duplicate; Facebook forgets after a while."""
        network.publish(a_request(account), CountingFence())
        with pytest.raises(Refused) as caught:
            network.publish(a_request(account, scheduled_for=NOW + timedelta(hours=3)), CountingFence())
        assert caught.value.kind is RefusalKind.DUPLICATE
        assert len(readers()) == 1

    def test_the_same_key_makes_one_post(self, network: Network, account: Account, readers: Readers) -> None:
        """Not by a key: the refusal of the same words is settled by reading the Page's own posts."""
        request = a_request(account)
        first = network.publish(request, CountingFence())
        assert network.publish(request, CountingFence()) == first
        assert len(readers()) == 1


def test_many_pictures_each_with_its_description(
    network: FacebookNetwork, account: Account, graph: FacebookStandIn, picture: Path
) -> None:
    items = tuple(MediaItem(a_media_hash(), "image/png", f"Number {number}") for number in range(10))
    media = {one.media_hash: as_file(one, picture)[one.media_hash] for one in items}
    network.publish(a_request(account, a_content("Ten", media=items), media=media), CountingFence())
    assert [one.alt for one in graph.posts[0].photos] == [f"Number {number}" for number in range(10)]


def test_beside_pictures_a_link_stands_in_the_words(
    network: FacebookNetwork, account: Account, graph: FacebookStandIn, picture: Path
) -> None:
    item = MediaItem(a_media_hash(), "image/png", "A cup")
    content = a_content("Kopi", media=(item,), link="https://example.org/kopi")
    network.publish(a_request(account, content, media=as_file(item, picture)), CountingFence())
    assert (graph.posts[0].message, graph.posts[0].link) == ("Kopi\n\nhttps://example.org/kopi", "")


@pytest.mark.parametrize(
    ("said", "error", "word"),
    [
        (graph_error(190, "expired", subcode=463), Refused, RefusalKind.SIGN_IN),
        (graph_error(200, "no right"), Refused, RefusalKind.PERMISSION),
        (graph_error(10, "no right"), Refused, RefusalKind.PERMISSION),
        (graph_error(368, "blocked"), Refused, RefusalKind.ACCOUNT),
        (graph_error(4854002, "identity"), Refused, RefusalKind.ACCOUNT),
        (graph_error(1609008, "link"), Refused, RefusalKind.CONTENT),
        (graph_error(4, "throttled"), Throttled, "http.throttled"),
        (graph_error(80001, "throttled"), Throttled, "http.throttled"),
        (graph_error(1, "unknown"), OutcomeUnknown, "http.server_failed"),
        (graph_error(1, "unknown", status=500), OutcomeUnknown, "http.server_failed"),
        (graph_error(9999, "odd", passing=True), OutcomeUnknown, "http.server_failed"),
        (StandInRefusal(400, b"<html>Sorry</html>"), Refused, RefusalKind.CONTENT),
    ],
    ids=lambda one: str(one.given.body)[:60] if isinstance(one, StandInRefusal) else "",
)
def test_the_code_says_what_status_400_means(
    said: StandInRefusal, error: type[Exception], word: str, network: FacebookNetwork, account: Account,
    graph: FacebookStandIn,
) -> None:  # fmt: skip
    graph.say_next = said
    with pytest.raises(error) as caught:
        network.publish(a_request(account), CountingFence())
    found = caught.value
    assert word == (found.kind if isinstance(found, Refused) else getattr(found, "code", ""))


def test_a_throttle_is_as_long_as_the_usage_header_says(
    network: FacebookNetwork, account: Account, graph: FacebookStandIn, page: Page
) -> None:
    usage = f'{{"{page.id}":[{{"type":"pages","call_count":100,"estimated_time_to_regain_access":25}}]}}'
    body = {"error": {"message": "wait", "code": 32}}
    graph.say_next = StandInRefusal(400, body, {"X-Business-Use-Case-Usage": usage})
    with pytest.raises(Throttled) as caught:
        network.publish(a_request(account), CountingFence())
    assert caught.value.until == NOW + timedelta(minutes=25)


def test_a_duplicate_that_cannot_be_looked_up_is_unknown(
    network: FacebookNetwork, account: Account, graph: FacebookStandIn, sign_ins: SignedIn
) -> None:
    request = a_request(account)
    network.publish(request, CountingFence())
    with FaultProxy(graph.port) as proxy:
        proxy.plan(Fault(FaultKind.STATUS, status=500), match="published_posts")
        sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))
        with pytest.raises(OutcomeUnknown):
            network.publish(request, CountingFence())


def test_more_posts_since_than_are_looked_through_settle_nothing(network: FacebookNetwork, account: Account) -> None:
    for number in range(501):
        network.publish(a_request(account, a_content(f"Number {number}")), CountingFence())
    assert network.find_published(a_request(account)) == CannotTell("lookup.too_many_since")


class TestFilms:
    def request(self, account: Account, tmp_path: Path, size: int, **shape: float) -> PublishRequest:
        path = tmp_path / "film.mp4"
        path.write_bytes(bytes(range(256)) * (size // 256))
        item = MediaItem(a_media_hash(), "video/mp4")
        file = MediaFile(path, "video/mp4", path.stat().st_size, **shape)  # type: ignore[arg-type]  # sizes are whole
        media: dict[MediaHash, MediaFile] = {item.media_hash: file}
        return a_request(account, a_content("Tari Saman", media=(item,)), media=media)

    def test_a_film_goes_in_pieces_and_shows_only_at_the_end(
        self, network: FacebookNetwork, account: Account, graph: FacebookStandIn, readers: Readers, tmp_path: Path
    ) -> None:
        request = self.request(account, tmp_path, 10_000_128)
        fence = CountingFence(readers)
        published = network.publish(request, fence)
        film = graph.films[published.remote_id]
        assert bytes(film.data) == next(iter(request.media.values())).path.read_bytes()
        assert (film.kind, film.description, fence.calls, fence.seen_at_call) == ("video", "Tari Saman", 1, [])

    def test_an_upright_short_one_becomes_a_reel(
        self, network: FacebookNetwork, account: Account, graph: FacebookStandIn, tmp_path: Path
    ) -> None:
        request = self.request(account, tmp_path, 512_000, width=1080, height=1920, seconds=42.0)
        published = network.publish(request, CountingFence())
        assert graph.films[published.remote_id].kind == "reel"

    def test_a_film_whose_last_answer_was_lost_is_found_and_not_shown_twice(
        self, network: FacebookNetwork, account: Account, graph: FacebookStandIn, sign_ins: SignedIn,
        readers: Readers, tmp_path: Path,
    ) -> None:  # fmt: skip
        noted: dict[str, str] = {}
        request = replace(self.request(account, tmp_path, 512_000), note=noted.__setitem__)
        # Start and one piece go through; the answer to the last request is lost.
        with FaultProxy(graph.port) as proxy:
            proxy.plan(Fault(FaultKind.NONE), match="/videos", times=2)
            proxy.plan(Fault(FaultKind.DROP_AFTER), match="/videos")
            sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))
            with pytest.raises(OutcomeUnknown):
                network.publish(request, CountingFence())
        sign_ins.sign_in(account, replace(sign_ins.current(account), server=graph.url))
        again = replace(request, steps=dict(noted))
        found = network.find_published(again)
        assert isinstance(found, Published)
        assert network.publish(again, CountingFence()) == found
        assert len(readers()) == 1

    def test_while_facebook_works_on_a_film_nothing_is_settled_and_no_second_is_begun(
        self, network: FacebookNetwork, account: Account, graph: FacebookStandIn, tmp_path: Path
    ) -> None:
        graph.film_looks = 100
        noted: dict[str, str] = {}
        request = replace(self.request(account, tmp_path, 512_000), note=noted.__setitem__)
        network.publish(request, CountingFence())
        again = replace(request, steps=dict(noted))
        assert network.find_published(again) == CannotTell("facebook.film_in_work")
        with pytest.raises(NotSent, match=r"facebook\.film_in_work"):
            network.publish(again, CountingFence())
        assert len(graph.films) == 1

    def test_a_token_goes_to_no_other_host_that_an_answer_names(
        self, network: FacebookNetwork, account: Account, graph: FacebookStandIn, tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        with FacebookStandIn() as thief:
            monkeypatch.setattr(type(graph), "url", property(lambda _: thief_url))
            thief_url = f"http://127.0.0.1:{thief.port}"
            request = self.request(account, tmp_path, 512_000, width=1080, height=1920, seconds=42.0)
            with pytest.raises(NotSent, match=r"facebook\.strange_address"):
                network.publish(request, CountingFence())
            assert thief.asked == []


class TestReading:
    def test_metrics_of_a_post(self, network: FacebookNetwork, account: Account) -> None:
        published = network.publish(a_request(account), CountingFence())
        counted = network.metrics(account, published.remote_id)
        assert (counted.likes, counted.shares, counted.replies) == (4, 2, 0)
        assert (counted.views, counted.clicks) == (250, 7)

    def test_comments_of_others_oldest_first(
        self, network: FacebookNetwork, account: Account, graph: FacebookStandIn, page: Page
    ) -> None:
        published = network.publish(a_request(account), CountingFence())
        for number, (author, name) in enumerate((("77", "Sri"), (page.id, page.name), ("78", "Jan"))):
            graph.comments.insert(0, {
                "post": published.remote_id, "id": f"c{number}", "from": {"id": author, "name": name},
                "message": f"Answer {number}", "created_time": f"2027-03-01T09:0{number}:00+0000",
                "permalink_url": f"https://www.facebook.com/c{number}",
            })  # fmt: skip
        found = network.replies(account, published.remote_id)
        assert [(one.author, one.text, one.in_reply_to) for one in found] == [
            ("Sri", "Answer 0", published.remote_id),
            ("Jan", "Answer 2", published.remote_id),
        ]

    def test_of_very_many_comments_the_first_are_given(
        self, network: FacebookNetwork, account: Account, graph: FacebookStandIn
    ) -> None:
        published = network.publish(a_request(account), CountingFence())
        graph.comments += [
            {
                "post": published.remote_id, "id": f"c{number}", "from": {"id": "77", "name": "Sri"},
                "message": "Answer", "created_time": "2027-03-01T09:00:00+0000", "permalink_url": "",
            }
            for number in range(501)
        ]  # fmt: skip
        assert len(network.replies(account, published.remote_id)) == 500


class TestConnecting:
    BACK = "http://127.0.0.1:47221/callback"
    APP = AppCredentials("facebook", APP_ID, APP_SECRET)

    def test_every_page_that_was_chosen_is_offered_with_a_key_of_its_own(
        self, network: FacebookNetwork, graph: FacebookStandIn, page: Page
    ) -> None:
        other = graph.open_page("Konsulat", tasks=("ANALYZE",))
        graph.open_page("Not chosen")
        begun = network.authorization("browser", "", self.APP, self.BACK)
        back = graph.authorize(dict(parse_qsl(urlsplit(begun.address).query)), (page.id, other.id))
        first, second = network.exchange(begun, code_in(begun, back))
        assert (first.identity, first.credential.access, first.lacking) == (page.id, page.token, ())
        assert (second.identity, second.lacking) == (other.id, ("CREATE_CONTENT",))
        assert page.token not in repr(first)

    def test_a_key_that_somebody_pastes_will_do(
        self, network: FacebookNetwork, graph: FacebookStandIn, page: Page
    ) -> None:
        graph.user_tokens["EAAG-user-of-somebody-1234"] = (page.id,)
        (candidate,) = network.candidates("key", {"user_key": "EAAG-user-of-somebody-1234"})
        assert candidate.identity == page.id

    def test_what_opens_no_page_is_said(self, network: FacebookNetwork, graph: FacebookStandIn) -> None:
        graph.user_tokens["EAAG-user-without-pages-12"] = ()
        with pytest.raises(InvalidInput, match=r"facebook[.]no_pages"):
            network.candidates("key", {"user_key": "EAAG-user-without-pages-12"})
        with pytest.raises(InvalidInput, match=r"facebook[.]no_key"):
            network.candidates("key", {"user_key": "no key"})

    def test_looking_says_how_the_page_is(self, network: FacebookNetwork, account: Account, page: Page) -> None:
        assert network.look(account).health is AccountHealth.READY
        page.token = "another"
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED
