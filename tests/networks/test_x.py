"""X's client against a strict stand-in: what it promises every network, and what only X asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Candidate
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.sign_in import AppCredentials, SignInKind
from scheduler_app.errors import NotSent, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.network import Absent, CannotTell, Network, Published
from scheduler_app.networks.oauth import code_in
from scheduler_app.networks.x import XNetwork
from tests.builders import NOW, a_content, a_media_hash, an_account
from tests.faults.fault_proxy import NO_FAULT, Fault, FaultKind, FaultProxy
from tests.networks.contract import CountingFence, HttpNetworkContract, Readers, ReadersView, a_request, as_file
from tests.networks.signed_in import SignedIn
from tests.networks.standins.x import CLIENT_ID, REDIRECT, User, XStandIn

APP = AppCredentials("x", CLIENT_ID)


@pytest.fixture
def x(clock: FixedClock) -> Iterator[XStandIn]:
    with XStandIn(clock) as running:
        yield running


@pytest.fixture
def user(x: XStandIn) -> User:
    return x.open_account("KBRIDenHaag")


@pytest.fixture
def sign_ins() -> SignedIn:
    kept = SignedIn()
    kept.know(APP)
    return kept


@pytest.fixture
def network(x: XStandIn, sign_ins: SignedIn, clock: FixedClock, pauses: list[float]) -> Iterator[XNetwork]:
    http = HttpClient(clock=clock)
    yield XNetwork(load_facts("x"), http, sign_ins, clock=clock, host=x.url, pause=pauses.append)
    http.close()


@pytest.fixture
def account(x: XStandIn, user: User, sign_ins: SignedIn) -> Account:
    made = an_account(network="x", handle="@KBRIDenHaag", address=x.url, identity=user.id)
    tokens = x.sign_in(user)
    # Nothing to renew with: what a refusal of the sign-in means is looked at without.
    sign_ins.sign_in(made, kind=SignInKind.OAUTH, access=tokens["access_token"], app="x")
    return made


@pytest.fixture
def renewable(x: XStandIn, user: User, sign_ins: SignedIn, account: Account, clock: FixedClock) -> Account:
    """The same, with a refresh token."""
    tokens = x.sign_in(user)
    sign_ins.sign_in(
        account, kind=SignInKind.OAUTH, access=tokens["access_token"], refresh=tokens["refresh_token"], app="x",
        expires_at=clock.now() + timedelta(hours=2),
    )  # fmt: skip
    return account


@pytest.fixture
def readers(x: XStandIn, user: User) -> Readers:
    return lambda: [ReadersView(one.text, tuple(item.alt for item in one.media)) for one in x.visible(user)]


class TestX(HttpNetworkContract):
    name = "x"
    told_by_words = True
    publishing = "POST /2/tweets"
    deleting = "DELETE /2/tweets/"
    secret = "x-access-"

    @pytest.fixture
    def network(self, network: XNetwork) -> XNetwork:
        return network

    @pytest.fixture
    def account(self, account: Account) -> Account:
        return account

    @pytest.fixture
    def readers(self, readers: Readers) -> Readers:
        return readers

    @pytest.fixture
    def server_port(self, x: XStandIn) -> int:
        return x.port

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)

    @pytest.fixture(autouse=True)
    def _server_of_the_account(self, sign_ins: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """The contract moves an account to another address; for X that lies beside its token."""
        current = sign_ins.current
        monkeypatch.setattr(sign_ins, "current", lambda one: replace(current(one), server=one.address))

    def test_the_same_words_with_another_key_are_another_post(
        self, network: Network, account: Account, readers: Readers
    ) -> None:
        """X takes them once: again at another hour they are somebody's mistake, and say so."""
        network.publish(a_request(account), CountingFence())
        later = a_request(account, scheduled_for=NOW + timedelta(hours=3))
        with pytest.raises(Refused) as caught:
            network.publish(later, CountingFence())
        assert caught.value.kind is RefusalKind.DUPLICATE
        assert len(readers()) == 1

    def test_the_same_key_makes_one_post(self, network: Network, account: Account, readers: Readers) -> None:
        """Not by a key: the refusal of the same words is settled by reading the own timeline."""
        request = a_request(account)
        first = network.publish(request, CountingFence())
        assert network.publish(request, CountingFence()) == first
        assert len(readers()) == 1


def test_a_link_stands_at_the_end_of_the_text(network: XNetwork, account: Account, readers: Readers) -> None:
    network.publish(a_request(account, a_content("Kopi", link="https://example.org/kopi")), CountingFence())
    assert readers()[0].words == "Kopi\n\nhttps://example.org/kopi"


@pytest.mark.parametrize(
    "words", ["Kopi & <batik> 5 > 3", "Lihat https://example.org/a?b=1&c=2 sekarang", "コーヒー قهوة é é"]
)
def test_a_lost_answer_is_found_whatever_x_made_of_the_words(
    words: str, network: XNetwork, account: Account, x: XStandIn, sign_ins: SignedIn, tmp_path: Path
) -> None:
    picture = tmp_path / "p.png"
    picture.write_bytes(b"\x89PNG")
    item = MediaItem(a_media_hash(), "image/png", "A cup")
    request = a_request(account, a_content(words, media=(item,)), media=as_file(item, picture))
    with FaultProxy(x.port) as proxy:
        proxy.plan(Fault(FaultKind.DROP_AFTER), match="POST /2/tweets")
        sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))
        with pytest.raises(OutcomeUnknown):
            network.publish(request, CountingFence())
        found = network.find_published(request)
    assert isinstance(found, Published)
    assert found.remote_id == x.tweets[0].id


def test_the_older_spelling_of_fields_is_understood(network: XNetwork, account: Account, x: XStandIn) -> None:
    x.old_fields = True
    request = a_request(account, a_content("alpha", "beta"))
    published = network.publish(request, CountingFence())
    assert network.find_published(request) == published


class TestThreads:
    CONTENT = a_content("alpha one", "beta two", "gamma three")

    def test_each_part_answers_the_one_before_after_a_pause(
        self, network: XNetwork, account: Account, x: XStandIn, pauses: list[float]
    ) -> None:
        noted: dict[str, str] = {}
        request = a_request(account, self.CONTENT, note=noted.__setitem__)
        published = network.publish(request, CountingFence())
        ids = [one.id for one in x.tweets]
        assert [one.answers for one in x.tweets] == ["", *ids[:2]]
        assert published.remote_id == " ".join(ids)
        assert noted == {"part-1": ids[0], "part-2": ids[1], "part-3": ids[2]}
        assert len(pauses) == 2
        assert min(pauses) > 0

    def test_an_interrupted_one_goes_on_behind_what_is_public(
        self, network: XNetwork, account: Account, x: XStandIn, user: User
    ) -> None:
        noted: dict[str, str] = {}
        x.posts_left[user.id] = 2
        request = a_request(account, self.CONTENT, note=noted.__setitem__)
        with pytest.raises(Throttled) as caught:
            network.publish(request, CountingFence())
        assert caught.value.until == NOW + timedelta(minutes=15)
        assert list(noted) == ["part-1", "part-2"]

        x.posts_left[user.id] = 10
        fence = CountingFence()
        network.publish(replace(request, steps=dict(noted)), fence)
        assert [one.text for one in x.visible(user)] == ["alpha one", "beta two", "gamma three"]
        assert fence.calls == 1

    def test_a_part_whose_answer_was_lost_is_noted_when_it_is_found(
        self, network: XNetwork, account: Account, x: XStandIn, sign_ins: SignedIn
    ) -> None:
        noted: dict[str, str] = {}
        request = a_request(account, self.CONTENT, note=noted.__setitem__)
        with FaultProxy(x.port) as proxy:
            proxy.plan(NO_FAULT, match="POST /2/tweets")
            proxy.plan(Fault(FaultKind.DROP_AFTER), match="POST /2/tweets")
            sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))
            with pytest.raises(OutcomeUnknown):
                network.publish(request, CountingFence())
        sign_ins.sign_in(account, replace(sign_ins.current(account), server=x.url))
        assert list(noted) == ["part-1"]

        assert isinstance(network.find_published(replace(request, steps=dict(noted))), Absent)
        assert list(noted) == ["part-1", "part-2"]
        network.publish(replace(request, steps=dict(noted)), CountingFence())
        assert [one.text for one in x.tweets] == ["alpha one", "beta two", "gamma three"]

    def test_deleting_one_takes_all_its_parts_away(
        self, network: XNetwork, account: Account, x: XStandIn, user: User
    ) -> None:
        published = network.publish(a_request(account, self.CONTENT), CountingFence())
        network.delete(account, published.remote_id)
        assert x.visible(user) == []


class TestSignIn:
    def test_a_token_that_ends_soon_is_renewed_before_it_is_used(
        self, network: XNetwork, renewable: Account, x: XStandIn, clock: FixedClock, sign_ins: SignedIn
    ) -> None:
        before = sign_ins.current(renewable)
        clock.advance(timedelta(hours=1, minutes=57))
        network.publish(a_request(renewable, scheduled_for=clock.now()), CountingFence())
        after = sign_ins.current(renewable)
        assert (after.access, after.refresh) != (before.access, before.refresh)
        assert after.generation == before.generation + 1
        assert after.expires_at == clock.now() + timedelta(hours=2)

    def test_one_that_ended_early_is_renewed_and_the_post_waits_for_its_next_try(
        self, network: XNetwork, renewable: Account, x: XStandIn, readers: Readers
    ) -> None:
        x.end_access()
        with pytest.raises(NotSent, match=r"sign_in\.renewed"):
            network.publish(a_request(renewable), CountingFence())
        assert readers() == []
        network.publish(a_request(renewable), CountingFence())
        assert len(readers()) == 1

    def test_a_refresh_token_that_x_takes_no_more_asks_for_a_person(
        self, network: XNetwork, renewable: Account, x: XStandIn, sign_ins: SignedIn
    ) -> None:
        sign_ins.sign_in(renewable, replace(sign_ins.current(renewable), refresh="used-already"))
        x.end_access()
        with pytest.raises(Refused) as caught:
            network.publish(a_request(renewable), CountingFence())
        assert caught.value.kind is RefusalKind.SIGN_IN

    def test_a_confidential_app_shows_its_secret_in_the_head(
        self, network: XNetwork, renewable: Account, x: XStandIn, sign_ins: SignedIn
    ) -> None:
        sign_ins.know(replace(APP, client_secret="the-app-secret"))
        x.end_access()
        network.identify(renewable)
        asked = next(one for one in x.asked if one.path == "/2/oauth2/token")
        assert asked.headers["authorization"].startswith("Basic ")
        assert "the-app-secret" not in asked.body.decode()


class TestMedia:
    def film(self, tmp_path: Path, size: int, media_type: str = "video/mp4") -> tuple[MediaItem, dict[Any, MediaFile]]:
        path = tmp_path / "film"
        path.write_bytes(bytes(range(256)) * (size // 256))
        item = MediaItem(a_media_hash(), media_type, "A dance")
        return item, as_file(item, path)

    def test_a_film_goes_in_chunks_of_a_megabyte_and_is_waited_for(
        self, network: XNetwork, account: Account, x: XStandIn, pauses: list[float], tmp_path: Path
    ) -> None:
        x.film_looks = 3
        item, media = self.film(tmp_path, 2_500_096)
        network.publish(a_request(account, a_content("Tari", media=(item,)), media=media), CountingFence())
        (shown,) = x.tweets[0].media
        assert b"".join(shown.chunks[number] for number in range(3)) == media[item.media_hash].path.read_bytes()
        assert (shown.category, shown.alt, pauses) == ("tweet_video", "A dance", [1.0, 1.0, 1.0])

    def test_a_moving_picture_is_no_photo(
        self, network: XNetwork, account: Account, x: XStandIn, tmp_path: Path
    ) -> None:
        item, media = self.film(tmp_path, 512, "image/gif")
        network.publish(a_request(account, a_content("Tari", media=(item,)), media=media), CountingFence())
        assert x.tweets[0].media[0].category == "tweet_gif"

    def test_a_film_that_x_cannot_use_is_refused_before_anything_is_public(
        self, network: XNetwork, account: Account, x: XStandIn, readers: Readers, tmp_path: Path
    ) -> None:
        x.film_fails = True
        item, media = self.film(tmp_path, 512)
        fence = CountingFence()
        with pytest.raises(Refused, match=r"x\.film_refused"):
            network.publish(a_request(account, a_content("Tari", media=(item,)), media=media), fence)
        assert (fence.calls, readers()) == (0, [])

    def test_a_film_that_x_never_finishes_is_tried_again_later(
        self, network: XNetwork, account: Account, x: XStandIn, readers: Readers, tmp_path: Path
    ) -> None:
        x.film_looks = 10_000
        item, media = self.film(tmp_path, 512)
        with pytest.raises(NotSent, match=r"x\.film_takes_long"):
            network.publish(a_request(account, a_content("Tari", media=(item,)), media=media), CountingFence())
        assert readers() == []


class TestRefusals:
    def test_a_suspended_account_is_the_account(self, network: XNetwork, account: Account, user: User) -> None:
        user.suspended = True
        with pytest.raises(Refused) as caught:
            network.publish(a_request(account), CountingFence())
        assert caught.value.kind is RefusalKind.ACCOUNT

    def test_no_credits_is_the_quota(self, network: XNetwork, account: Account, user: User) -> None:
        user.credits = 10
        with pytest.raises(Refused) as caught:
            network.publish(a_request(account), CountingFence())
        assert (caught.value.kind, caught.value.code) == (RefusalKind.QUOTA, "x.no_credits")

    def test_a_duplicate_that_cannot_be_looked_up_is_unknown_for_something_with_these_words_is_public(
        self, network: XNetwork, account: Account, x: XStandIn, sign_ins: SignedIn
    ) -> None:
        request = a_request(account)
        network.publish(request, CountingFence())
        with FaultProxy(x.port) as proxy:
            proxy.plan(Fault(FaultKind.STATUS, status=500), match="GET /2/users/")
            sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))
            with pytest.raises(OutcomeUnknown):
                network.publish(request, CountingFence())

    def test_more_posts_since_than_are_looked_through_settle_nothing(
        self, network: XNetwork, account: Account, x: XStandIn, user: User
    ) -> None:
        x.posts_left[user.id] = 1000
        for number in range(501):
            network.publish(a_request(account, a_content(f"Number {number}")), CountingFence())
        assert network.find_published(a_request(account)) == CannotTell("lookup.too_many_since")


class TestReading:
    def test_metrics_of_a_post(self, network: XNetwork, account: Account) -> None:
        published = network.publish(a_request(account), CountingFence())
        counted = network.metrics(account, published.remote_id)
        assert (counted.likes, counted.shares, counted.replies, counted.views) == (3, 2, 0, 120)

    def test_answers_of_others_are_read_and_our_own_parts_are_not(
        self, network: XNetwork, account: Account, x: XStandIn, sign_ins: SignedIn
    ) -> None:
        published = network.publish(a_request(account, a_content("alpha", "beta")), CountingFence())
        first = published.remote_id.split()[0]
        reader = x.open_account("pembaca")
        reading = an_account(network="x", handle="pembaca", address=x.url, identity=reader.id)
        sign_ins.sign_in(reading, access=x.sign_in(reader)["access_token"])
        answer = {"text": "Enak & hangat", "reply": {"in_reply_to_tweet_id": first}}
        network._calls.publish(reading, "POST", "/2/tweets", json=answer)
        (reply,) = network.replies(account, published.remote_id)
        assert (reply.author, reply.text, reply.in_reply_to) == ("pembaca", "Enak & hangat", first)


class TestConnecting:
    def connected(self, network: XNetwork, x: XStandIn, user: User) -> Candidate:
        begun = network.authorization("browser", "", APP, REDIRECT)
        query = dict(parse_qsl(urlsplit(begun.address).query))
        back = x.authorize(query, user)
        (candidate,) = network.exchange(begun, code_in(begun, back))
        return candidate

    def test_an_account_is_connected_through_the_browser(self, network: XNetwork, x: XStandIn, user: User) -> None:
        candidate = self.connected(network, x, user)
        assert (candidate.identity, candidate.handle, candidate.lacking) == (user.id, "@KBRIDenHaag", ())
        assert candidate.credential.refresh
        assert candidate.credential.expires_at == NOW + timedelta(hours=2)

    def test_a_code_is_good_once_and_for_its_own_verifier(self, network: XNetwork, x: XStandIn, user: User) -> None:
        begun = network.authorization("browser", "", APP, REDIRECT)
        back = x.authorize(dict(parse_qsl(urlsplit(begun.address).query)), user)
        other = network.authorization("browser", "", APP, REDIRECT)
        with pytest.raises(Refused, match=r"oauth\.code_refused"):
            network.exchange(other, code_in(begun, back))
        with pytest.raises(Refused, match=r"oauth\.code_refused"):
            network.exchange(begun, code_in(begun, back))

    def test_looking_says_how_the_account_is(
        self, network: XNetwork, renewable: Account, x: XStandIn, user: User, sign_ins: SignedIn
    ) -> None:
        assert network.look(renewable).health is AccountHealth.READY
        user.suspended = True
        assert network.look(renewable).health is AccountHealth.SUSPENDED
        user.suspended = False
        x.end_access()
        assert network.look(renewable).health is AccountHealth.READY
        sign_ins.sign_in(renewable, replace(sign_ins.current(renewable), refresh="used-already"))
        x.end_access()
        assert network.look(renewable).health is AccountHealth.SIGN_IN_NEEDED

    def test_a_sign_in_that_is_taken_back_cannot_be_renewed(
        self, network: XNetwork, renewable: Account, x: XStandIn
    ) -> None:
        network.revoke(renewable)
        x.end_access()
        assert network.look(renewable).health is AccountHealth.SIGN_IN_NEEDED
