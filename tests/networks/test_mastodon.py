"""The client of Mastodon's API against a strict stand-in of Mastodon and of its relatives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Candidate
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import Content, MediaItem
from scheduler_app.errors import InvalidInput, NotSent, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.mastodon import MastodonNetwork
from scheduler_app.networks.mastodon_calls import identity_of
from scheduler_app.networks.network import Absent, CannotTell, Network, Published
from scheduler_app.networks.oauth import code_in
from tests.builders import NOW, a_content, a_media_hash, an_account
from tests.faults.fault_proxy import NO_FAULT, Fault, FaultKind, FaultProxy
from tests.networks.contract import CountingFence, HttpNetworkContract, Readers, ReadersView, a_request, as_file
from tests.networks.signed_in import SignedIn
from tests.networks.standins.mastodon import MastodonStandIn, User


@pytest.fixture
def server(clock: FixedClock) -> Iterator[MastodonStandIn]:
    with MastodonStandIn(clock) as running:
        yield running


@pytest.fixture
def user(server: MastodonStandIn) -> User:
    return server.open_account("kbri_denhaag")


@pytest.fixture
def network(http: HttpClient, sign_ins: SignedIn, clock: FixedClock, pauses: list[float]) -> MastodonNetwork:
    return MastodonNetwork(load_facts("mastodon"), http, sign_ins, clock=clock, pause=pauses.append)


@pytest.fixture
def account(server: MastodonStandIn, user: User, sign_ins: SignedIn) -> Account:
    identity = identity_of(user.id, server.url)
    made = an_account(network="mastodon", handle="@kbri_denhaag", address=server.url, identity=identity)
    sign_ins.sign_in(made, access=user.token)
    return made


@pytest.fixture
def readers(server: MastodonStandIn, user: User) -> Readers:
    return lambda: [
        ReadersView(one.document["status"], tuple(item.description for item in one.media))
        for one in server.visible(user)
    ]


def through(proxy: FaultProxy, sign_ins: SignedIn, account: Account) -> None:
    sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))


class MastodonContract(HttpNetworkContract):
    name = "mastodon"
    told_by_words = True
    publishing = "POST /api/v1/statuses"
    deleting = "DELETE /api/v1/statuses/"
    editing = "PUT /api/v1/statuses/"
    secret = "masto-"

    @pytest.fixture
    def network(self, network: MastodonNetwork) -> MastodonNetwork:
        return network

    @pytest.fixture
    def account(self, account: Account) -> Account:
        return account

    @pytest.fixture
    def readers(self, readers: Readers) -> Readers:
        return readers

    @pytest.fixture
    def server_port(self, server: MastodonStandIn) -> int:
        return server.port

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)

    @pytest.fixture(autouse=True)
    def _server_of_the_account(self, sign_ins: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """The contract moves an account to another address; that lies beside its token."""
        current = sign_ins.current
        monkeypatch.setattr(sign_ins, "current", lambda one: replace(current(one), server=one.address))


class TestMastodon(MastodonContract):
    def test_the_same_key_makes_one_post(self, network: Network, account: Account, readers: Readers) -> None:
        """Mastodon itself keeps what Duta does not rely on."""
        request = a_request(account)
        first = network.publish(request, CountingFence())
        assert network.publish(request, CountingFence()) == first
        assert len(readers()) == 1


class TestPleroma(MastodonContract):
    """The whole contract at a relative: keys ignored, limits told in an older way, ids that are no numbers."""

    @pytest.fixture(autouse=True)
    def _pleroma(self, server: MastodonStandIn) -> None:
        server.become("pleroma")


def test_a_server_that_ignores_the_key_is_asked_what_became_of_a_post(
    network: MastodonNetwork, account: Account, server: MastodonStandIn, sign_ins: SignedIn
) -> None:
    server.become("snac")
    words = 'Kopi & <batik> di "Pasar"\n\nLihat https://example.org/a?b=1&c=2 besok\nقهوة'
    request = a_request(account, a_content(words))
    with FaultProxy(server.port) as proxy:
        through(proxy, sign_ins, account)
        proxy.plan(Fault(FaultKind.DROP_AFTER), match="POST /api/v1/statuses")
        with pytest.raises(OutcomeUnknown):
            network.publish(request, CountingFence())
        found = network.find_published(request)
    assert isinstance(found, Published)
    assert found.remote_id == server.statuses[0].id


def test_a_key_that_a_server_has_burned_is_no_refusal(
    network: MastodonNetwork, account: Account, server: MastodonStandIn, sign_ins: SignedIn
) -> None:
    with FaultProxy(server.port) as proxy:
        through(proxy, sign_ins, account)
        body = b'{"error":"Duplicate idempotency key."}'
        proxy.plan(Fault(FaultKind.STATUS, status=400, body=body), match="POST /api/v1/statuses")
        with pytest.raises(OutcomeUnknown, match=r"mastodon\.key_used"):
            network.publish(a_request(account), CountingFence())


def test_other_posts_of_the_same_words_at_other_hours_are_not_taken_for_it(
    network: MastodonNetwork, account: Account, clock: FixedClock
) -> None:
    network.publish(a_request(account), CountingFence())
    clock.advance(timedelta(days=7))
    assert network.find_published(a_request(account, scheduled_for=clock.now())) == Absent()


def test_more_posts_since_than_are_looked_through_settle_nothing(network: MastodonNetwork, account: Account) -> None:
    for number in range(201):
        network.publish(a_request(account, a_content(f"Number {number}")), CountingFence())
    assert network.find_published(a_request(account)) == CannotTell("lookup.too_many_since")


class TestOptions:
    def sent(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn, **options: str
    ) -> dict[str, object]:
        content: Content = replace(a_content("Kopi", "Teh", language="pt-BR"), options=as_options(options))
        network.publish(a_request(account, content), CountingFence())
        return server.statuses[0].document

    def test_a_warning_hides_what_stands_behind_it(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn
    ) -> None:
        sent = self.sent(network, account, server, warning="Makanan")
        assert (sent["spoiler_text"], sent["sensitive"], sent["language"]) == ("Makanan", True, "pt")

    def test_further_parts_of_a_public_thread_are_not_listed(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn
    ) -> None:
        self.sent(network, account, server)
        assert [one.document["visibility"] for one in server.statuses] == ["public", "unlisted"]

    def test_who_may_see_it_counts_for_all_parts(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn
    ) -> None:
        self.sent(network, account, server, visibility="private")
        assert [one.document["visibility"] for one in server.statuses] == ["private", "private"]

    def test_a_poll_is_asked_with_the_first_part(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn
    ) -> None:
        sent = self.sent(network, account, server, poll="Kopi\nTeh", poll_hours="48")
        assert sent["poll"] == {"options": ["Kopi", "Teh"], "expires_in": 172_800}
        assert "poll" not in server.statuses[1].document


class TestThreads:
    CONTENT = a_content("alpha one", "beta two", "gamma three")

    def test_an_interrupted_one_goes_on_behind_what_is_public(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn, readers: Readers
    ) -> None:
        noted: dict[str, str] = {}
        server.posts_left = 2
        request = a_request(account, self.CONTENT, note=noted.__setitem__)
        with pytest.raises(Throttled) as caught:
            network.publish(request, CountingFence())
        assert caught.value.until == NOW + timedelta(hours=1)
        assert list(noted) == ["part-1", "part-2"]

        server.posts_left = 10
        published = network.publish(replace(request, steps=dict(noted)), CountingFence())
        assert [one.words for one in readers()] == ["alpha one", "beta two", "gamma three"]
        assert published.remote_id == " ".join(one.id for one in server.statuses)

    def test_a_part_whose_answer_was_lost_is_noted_when_it_is_found(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn, sign_ins: SignedIn
    ) -> None:
        server.become("gotosocial")
        noted: dict[str, str] = {}
        request = a_request(account, self.CONTENT, note=noted.__setitem__)
        with FaultProxy(server.port) as proxy:
            through(proxy, sign_ins, account)
            proxy.plan(NO_FAULT, match="POST /api/v1/statuses")
            proxy.plan(Fault(FaultKind.DROP_AFTER), match="POST /api/v1/statuses")
            with pytest.raises(OutcomeUnknown):
                network.publish(request, CountingFence())
        sign_ins.sign_in(account, replace(sign_ins.current(account), server=server.url))
        assert isinstance(network.find_published(replace(request, steps=dict(noted))), Absent)
        network.publish(replace(request, steps=dict(noted)), CountingFence())
        assert [one.document["status"] for one in server.statuses] == ["alpha one", "beta two", "gamma three"]

    def test_a_correction_changes_each_part_and_cannot_change_how_many_there_are(
        self, network: MastodonNetwork, account: Account, readers: Readers
    ) -> None:
        request = a_request(account, self.CONTENT)
        published = network.publish(request, CountingFence())
        network.edit(replace(request, content=a_content("one", "two", "three")), published.remote_id, CountingFence())
        assert [one.words for one in readers()] == ["one", "two", "three"]
        with pytest.raises(Refused, match=r"thread\.other_length"):
            network.edit(replace(request, content=a_content("one")), published.remote_id, CountingFence())

    def test_deleting_one_takes_all_its_parts_away(
        self, network: MastodonNetwork, account: Account, readers: Readers
    ) -> None:
        published = network.publish(a_request(account, self.CONTENT), CountingFence())
        network.delete(account, published.remote_id)
        assert readers() == []


class TestMedia:
    def publish(self, network: MastodonNetwork, account: Account, tmp_path: Path, media_type: str) -> None:
        path = tmp_path / "media"
        path.write_bytes(b"bytes")
        item = MediaItem(a_media_hash(), media_type, "A dance", focus=(250, -500))
        request = a_request(account, a_content("Tari", media=(item,)), media=as_file(item, path))
        network.publish(request, CountingFence())

    def test_the_focal_point_goes_along(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn, tmp_path: Path
    ) -> None:
        self.publish(network, account, tmp_path, "image/png")
        assert server.statuses[0].media[0].focus == "0.250,-0.500"

    def test_a_film_is_waited_for(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn, pauses: list[float], tmp_path: Path
    ) -> None:
        server.media_looks = 3
        self.publish(network, account, tmp_path, "video/mp4")
        assert (server.statuses[0].media[0].description, pauses) == ("A dance", [1.0, 1.0, 1.0])

    def test_one_that_the_server_cannot_use_is_refused_before_anything_is_public(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn, readers: Readers, tmp_path: Path
    ) -> None:
        server.media_looks, server.media_fails = 3, True
        with pytest.raises(Refused) as caught:
            self.publish(network, account, tmp_path, "video/mp4")
        assert (caught.value.kind, readers()) == (RefusalKind.CONTENT, [])

    def test_one_that_is_never_finished_is_tried_again_later(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn, readers: Readers, tmp_path: Path
    ) -> None:
        server.media_looks = 10_000
        with pytest.raises(NotSent, match=r"mastodon\.media_takes_long"):
            self.publish(network, account, tmp_path, "video/mp4")
        assert readers() == []


class TestReading:
    def test_metrics_of_a_post(self, network: MastodonNetwork, account: Account) -> None:
        published = network.publish(a_request(account), CountingFence())
        counted = network.metrics(account, published.remote_id)
        assert (counted.likes, counted.shares, counted.replies, counted.views) == (3, 2, 0, None)

    def test_answers_of_others_as_plain_text(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn, sign_ins: SignedIn
    ) -> None:
        published = network.publish(a_request(account, a_content("alpha", "beta")), CountingFence())
        first = published.remote_id.split()[0]
        reader = server.open_account("pembaca")
        reading = an_account(
            network="mastodon", handle="pembaca", address=server.url, identity=identity_of(reader.id, server.url)
        )
        sign_ins.sign_in(reading, access=reader.token)
        answer = {"status": "Enak & hangat\nsekali", "in_reply_to_id": first}
        network._calls.publish(reading, "POST", "/api/v1/statuses", json=answer)
        (reply,) = network.replies(account, published.remote_id)
        assert (reply.author, reply.text, reply.in_reply_to) == ("pembaca", "Enak & hangat\nsekali", first)


class TestConnecting:
    BACK = "http://127.0.0.1:40123/back"

    def connected(self, network: MastodonNetwork, server: MastodonStandIn, user: User, sign_ins: SignedIn) -> Candidate:
        app = network.app_for(server.url, self.BACK)
        assert app is not None
        sign_ins.know(app)
        begun = network.authorization("browser", server.url, app, self.BACK)
        back = server.authorize(dict(parse_qsl(urlsplit(begun.address).query)), user)
        (candidate,) = network.exchange(begun, code_in(begun, back))
        return candidate

    def test_an_account_is_connected_through_the_browser_with_the_limits_of_its_server(
        self, network: MastodonNetwork, server: MastodonStandIn, user: User, sign_ins: SignedIn
    ) -> None:
        server.max_characters = 5000
        candidate = self.connected(network, server, user, sign_ins)
        assert candidate.identity == identity_of(user.id, server.url)
        assert candidate.handle == f"@kbri_denhaag@127.0.0.1:{server.port}"
        assert (candidate.language, candidate.limits["max_text"], candidate.limits["max_items"]) == ("id", 5000, 4)
        assert (candidate.credential.access, candidate.lacking) == (user.token, ())

    def test_a_token_from_the_settings_will_do(
        self, network: MastodonNetwork, server: MastodonStandIn, user: User
    ) -> None:
        (candidate,) = network.candidates("token", {"server": server.url, "access_token": user.token})
        assert candidate.identity == identity_of(user.id, server.url)
        with pytest.raises(InvalidInput, match=r"mastodon[.]no_token"):
            network.candidates("token", {"server": server.url, "access_token": "no token"})

    def test_looking_says_how_the_account_is_and_what_its_server_takes_now(
        self, network: MastodonNetwork, account: Account, server: MastodonStandIn, user: User
    ) -> None:
        server.max_characters = 1000
        report = network.look(account)
        assert (report.health, report.limits["max_text"]) == (AccountHealth.READY, 1000)
        user.token = "another"
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED

    def test_a_sign_in_is_taken_back_at_the_server(
        self, network: MastodonNetwork, server: MastodonStandIn, user: User, account: Account, sign_ins: SignedIn
    ) -> None:
        sign_ins.sign_in(account, self.connected(network, server, user, sign_ins).credential)
        network.revoke(account)
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED
