"""The client of Bluesky against a strict stand-in of its server and its film service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.ids import new_id
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.sign_in import SignInKind
from scheduler_app.errors import InvalidInput, NotSent, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.bluesky import GATE, BlueskyNetwork
from scheduler_app.networks.bluesky_facets import facets_of
from scheduler_app.networks.bluesky_names import record_name
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.link_card import LinkCard
from scheduler_app.networks.network import Absent, Published, PublishRequest
from tests.builders import a_content, a_media_hash, an_account
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy
from tests.networks.contract import CountingFence, HttpNetworkContract, Readers, ReadersView, a_request
from tests.networks.signed_in import SignedIn
from tests.networks.standins.bluesky import BlueskyStandIn, Document, User

CARD = LinkCard("Coffee week", "All about it", b"\xff\xd8\xffpicture", "image/jpeg")


@pytest.fixture
def server(clock: FixedClock) -> Iterator[BlueskyStandIn]:
    with BlueskyStandIn(clock) as running:
        yield running


@pytest.fixture
def user(server: BlueskyStandIn) -> User:
    return server.open_account("kbri.test")


@pytest.fixture
def network(
    server: BlueskyStandIn, sign_ins: SignedIn, clock: FixedClock, pauses: list[float]
) -> Iterator[BlueskyNetwork]:
    http = HttpClient(clock=clock)
    facts = load_facts("bluesky")
    yield BlueskyNetwork(
        facts, http, sign_ins, clock=clock, card_of=lambda _: CARD, entry=server.url, pause=pauses.append
    )
    http.close()


@pytest.fixture
def account(server: BlueskyStandIn, user: User, sign_ins: SignedIn, clock: FixedClock) -> Account:
    made = an_account(network="bluesky", handle="kbri.test", address=server.url, identity=user.did)
    session = server.session(user)
    sign_ins.sign_in(
        made, kind=SignInKind.APP_PASSWORD, access=session["accessJwt"], refresh=session["refreshJwt"],
        extra={"password": user.password, "films": server.url}, expires_at=clock.now() + timedelta(minutes=100),
    )  # fmt: skip
    return made


def as_read(record: Document) -> ReadersView:
    embed = record.get("embed", {})
    card = embed.get("external", {})
    descriptions = [one["alt"] for one in embed.get("images", [])] + ([embed["alt"]] if "alt" in embed else [])
    return ReadersView("\n".join((record["text"], card.get("uri", ""))), tuple(descriptions))


@pytest.fixture
def readers(server: BlueskyStandIn, user: User) -> Readers:
    return lambda: [as_read(one) for one in server.visible(user)]


class TestBluesky(HttpNetworkContract):
    name = "bluesky"
    publishing = "POST /xrpc/com.atproto.repo.putRecord"
    deleting = "POST /xrpc/com.atproto.repo.deleteRecord"
    secret = "bsky-access-"

    @pytest.fixture
    def network(self, network: BlueskyNetwork) -> BlueskyNetwork:
        return network

    @pytest.fixture
    def account(self, account: Account) -> Account:
        return account

    @pytest.fixture
    def readers(self, readers: Readers) -> Readers:
        return readers

    @pytest.fixture
    def server_port(self, server: BlueskyStandIn) -> int:
        return server.port

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)

    @pytest.fixture(autouse=True)
    def _server_of_the_account(self, sign_ins: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """The contract moves an account to another address; that lies beside its token."""
        current = sign_ins.current
        monkeypatch.setattr(sign_ins, "current", lambda one: replace(current(one), server=one.address))


class TestNames:
    @given(st.uuids(version=None), st.integers(0, 24))
    def test_every_key_makes_a_name_that_the_protocol_takes(self, key: object, part: int) -> None:
        name = record_name(str(key).replace("-", ""), part)
        assert len(name) == 13
        assert name[0] in "234567abcdefghij"
        assert set(name) <= set("234567abcdefghijklmnopqrstuvwxyz")

    def test_later_keys_and_later_parts_sort_behind(self) -> None:
        first, second = new_id(), new_id()
        assert record_name(first, 0) < record_name(first, 1)
        assert record_name(first, 3) == record_name(first, 3)
        assert record_name(first, 0) != record_name(second, 0)


class TestFacets:
    def pointed(self, text: str) -> list[tuple[str, str]]:
        facets = facets_of(text, lambda handle: "did:plc:sri" if handle == "sri.test" else "")
        raw = text.encode()
        kinds = [one["features"][0]["$type"].partition("#")[2] for one in facets]
        words = [raw[one["index"]["byteStart"] : one["index"]["byteEnd"]].decode() for one in facets]
        return list(zip(kinds, words, strict=True))

    def test_offsets_are_bytes_whatever_stands_before(self) -> None:
        assert self.pointed("☕️👩‍🌾 قهوة https://example.org/kopi, #Kopi @sri.test!") == [
            ("link", "https://example.org/kopi"),
            ("tag", "#Kopi"),
            ("mention", "@sri.test"),
        ]

    def test_what_is_none_is_left_as_text(self) -> None:
        assert self.pointed("#2026 a#b @nobody.test sri@sri.test & 5 #") == []

    def test_a_link_ends_before_the_sentence_does_and_keeps_its_own_brackets(self) -> None:
        assert self.pointed("(https://example.org/a_(b)). Lihat https://example.org/#kopi?") == [
            ("link", "https://example.org/a_(b)"),
            ("link", "https://example.org/#kopi"),
        ]


def test_a_lost_answer_is_found_under_the_name_that_was_chosen(
    network: BlueskyNetwork, account: Account, server: BlueskyStandIn, sign_ins: SignedIn
) -> None:
    request = a_request(account)
    with FaultProxy(server.port) as proxy:
        proxy.plan(Fault(FaultKind.DROP_AFTER), match="putRecord")
        sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))
        with pytest.raises(OutcomeUnknown):
            network.publish(request, CountingFence())
        assert isinstance(network.find_published(request), Published)


def test_a_thread_of_which_only_the_beginning_is_there_is_absent_and_is_made_whole_by_the_next_try(
    network: BlueskyNetwork, account: Account, server: BlueskyStandIn, sign_ins: SignedIn, user: User
) -> None:
    request = a_request(account, a_content("alpha", "beta", "gamma"))
    with FaultProxy(server.port) as proxy:
        proxy.plan(Fault(FaultKind.NONE), match="putRecord")
        proxy.plan(Fault(FaultKind.DROP_BEFORE), match="putRecord")
        sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))
        with pytest.raises(OutcomeUnknown):
            network.publish(request, CountingFence())
        assert isinstance(network.find_published(request), Absent)
        network.publish(request, CountingFence())
    assert [one["text"] for one in server.visible(user)] == ["alpha", "beta", "gamma"]


def test_each_part_of_a_thread_answers_the_one_before(
    network: BlueskyNetwork, account: Account, server: BlueskyStandIn, user: User
) -> None:
    network.publish(a_request(account, a_content("alpha", "beta", "gamma")), CountingFence())
    first, second, third = server.visible(user)
    assert "reply" not in first
    assert second["reply"]["root"] == second["reply"]["parent"] == third["reply"]["root"]
    assert third["reply"]["parent"] != third["reply"]["root"]


def test_a_link_is_shown_as_a_card_with_its_picture(
    network: BlueskyNetwork, account: Account, server: BlueskyStandIn, user: User
) -> None:
    network.publish(a_request(account, a_content("Kopi", link="https://example.org/kopi")), CountingFence())
    (record,) = server.visible(user)
    external = record["embed"]["external"]
    assert (external["uri"], external["title"]) == ("https://example.org/kopi", "Coffee week")
    assert server.blobs[external["thumb"]["ref"]["$link"]].data == CARD.picture
    assert record["text"].endswith("https://example.org/kopi")


@pytest.mark.parametrize(("said", "rules"), [("nobody", []), ("followers", ["followerRule"]), ("everyone", None)])
def test_who_may_answer_is_settled_before_the_post_is_there(
    said: str, rules: list[str] | None, network: BlueskyNetwork, account: Account, server: BlueskyStandIn, user: User
) -> None:
    content = replace(a_content("Kopi"), options=as_options({"reply": said}))
    published = network.publish(a_request(account, content), CountingFence())
    gate = server.repos[user.did].records.get((GATE, published.remote_id))
    found = None if gate is None else [one["$type"].partition("#")[2] for one in gate["allow"]]
    assert found == rules
    network.delete(account, published.remote_id)
    assert server.repos[user.did].records == {}


class TestSessions:
    def test_one_that_ended_is_continued_and_the_post_leaves_once(
        self, network: BlueskyNetwork, account: Account, server: BlueskyStandIn, user: User, sign_ins: SignedIn
    ) -> None:
        before = sign_ins.current(account)
        server.end_sessions()
        fence = CountingFence()
        network.publish(a_request(account), fence)
        after = sign_ins.current(account)
        assert (len(server.visible(user)), fence.calls) == (1, 1)
        assert after.refresh != before.refresh
        assert after.generation == before.generation + 1

    def test_one_that_cannot_be_continued_is_begun_anew_with_the_app_password(
        self, network: BlueskyNetwork, account: Account, server: BlueskyStandIn, user: User
    ) -> None:
        server.end_sessions(refresh_too=True)
        network.publish(a_request(account), CountingFence())
        assert len(server.visible(user)) == 1

    def test_an_app_password_that_was_taken_back_asks_for_a_person(
        self, network: BlueskyNetwork, account: Account, server: BlueskyStandIn, user: User
    ) -> None:
        server.end_sessions(refresh_too=True)
        user.password = "another"
        with pytest.raises(Refused) as caught:
            network.publish(a_request(account), CountingFence())
        assert caught.value.kind is RefusalKind.SIGN_IN

    def test_an_account_that_was_taken_down_is_the_account(
        self, network: BlueskyNetwork, account: Account, user: User
    ) -> None:
        user.active = False
        with pytest.raises(Refused) as caught:
            network.publish(a_request(account), CountingFence())
        assert caught.value.kind is RefusalKind.ACCOUNT


class TestFilms:
    def request(self, account: Account, tmp_path: Path) -> PublishRequest:
        path = tmp_path / "film.mp4"
        path.write_bytes(b"film" * 1000)
        item = MediaItem(a_media_hash(), "video/mp4", "A dance")
        file = MediaFile(path, "video/mp4", 4000, 1080, 1920, 12.0)
        return a_request(account, a_content("Tari", media=(item,)), media={item.media_hash: file})

    def test_a_film_goes_to_the_film_service_and_is_waited_for(
        self, network: BlueskyNetwork, account: Account, server: BlueskyStandIn, user: User, pauses: list[float],
        tmp_path: Path,
    ) -> None:  # fmt: skip
        server.film_looks = 3
        network.publish(self.request(account, tmp_path), CountingFence())
        embed = server.visible(user)[0]["embed"]
        assert (embed["alt"], embed["aspectRatio"]) == ("A dance", {"width": 1080, "height": 1920})
        assert server.blobs[embed["video"]["ref"]["$link"]].data == b"film" * 1000
        assert len(pauses) == 3

    @pytest.mark.parametrize(
        ("difference", "error"),
        [("film_fails", "bluesky.film_refused"), ("film_looks", "bluesky.film_takes_long"), ("films_left", "no_more")],
    )
    def test_what_the_film_service_does_not_take_is_never_shown_as_a_text_alone(
        self, difference: str, error: str, network: BlueskyNetwork, account: Account, server: BlueskyStandIn,
        readers: Readers, tmp_path: Path,
    ) -> None:  # fmt: skip
        setattr(server, difference, {"film_fails": True, "film_looks": 10_000, "films_left": False}[difference])
        with pytest.raises((Refused, NotSent), match=error):
            network.publish(self.request(account, tmp_path), CountingFence())
        assert readers() == []

    def test_a_server_of_somebodys_own_keeps_the_film_itself(
        self, network: BlueskyNetwork, account: Account, server: BlueskyStandIn, user: User, sign_ins: SignedIn,
        tmp_path: Path,
    ) -> None:  # fmt: skip
        sign_ins.sign_in(account, replace(sign_ins.current(account), extra={}))
        network.publish(self.request(account, tmp_path), CountingFence())
        assert server.visible(user)[0]["embed"]["$type"] == "app.bsky.embed.video"
        assert server.jobs == {}


class TestReading:
    def test_metrics_of_a_post(self, network: BlueskyNetwork, account: Account) -> None:
        published = network.publish(a_request(account), CountingFence())
        counted = network.metrics(account, published.remote_id)
        assert (counted.likes, counted.shares, counted.replies) == (5, 2, 1)

    def test_a_post_that_is_gone_has_none(self, network: BlueskyNetwork, account: Account) -> None:
        with pytest.raises(Refused) as caught:
            network.metrics(account, record_name(new_id(), 0))
        assert caught.value.kind is RefusalKind.REMOVED

    def test_answers_of_others_and_not_our_own_parts(
        self, network: BlueskyNetwork, account: Account, server: BlueskyStandIn, user: User
    ) -> None:
        published = network.publish(a_request(account, a_content("alpha", "beta")), CountingFence())
        reader = server.open_account("pembaca.test")
        parent = server.visible(user)[1]["reply"]["parent"]
        server.repos[reader.did].records[("app.bsky.feed.post", "3k22222222222")] = {
            "$type": "app.bsky.feed.post", "text": "Enak", "createdAt": "2027-03-01T10:00:00.000Z",
            "reply": {"root": parent, "parent": parent},
        }  # fmt: skip
        (reply,) = network.replies(account, published.remote_id)
        assert (reply.author, reply.text, reply.in_reply_to) == ("pembaca.test", "Enak", parent["uri"])


class TestConnecting:
    def test_an_account_is_connected_with_an_app_password(
        self, network: BlueskyNetwork, server: BlueskyStandIn, user: User
    ) -> None:
        given = {"handle": "@kbri.test", "app_password": user.password}
        (candidate,) = network.candidates("app_password", given)
        assert (candidate.identity, candidate.handle) == (user.did, "kbri.test")
        assert (candidate.credential.identity, candidate.credential.server) == (user.did, server.url)
        assert user.password not in repr(candidate)

    @pytest.mark.parametrize("named", ["http://10.0.0.7", "ftp://pds.example", "nonsense"])
    def test_a_home_that_a_password_may_not_be_shown_to_is_passed_over(
        self, named: str, network: BlueskyNetwork, server: BlueskyStandIn, user: User
    ) -> None:
        server.home = named
        (candidate,) = network.candidates("app_password", {"handle": "kbri.test", "app_password": user.password})
        assert candidate.credential.server == server.url

    def test_a_home_elsewhere_is_where_everything_goes_from_then_on(
        self, network: BlueskyNetwork, server: BlueskyStandIn, user: User
    ) -> None:
        server.home = "https://morel.us-east.host.bsky.network"
        (candidate,) = network.candidates("app_password", {"handle": "kbri.test", "app_password": user.password})
        assert candidate.credential.server == "https://morel.us-east.host.bsky.network"

    def test_what_cannot_be_meant_is_said_before_anything_is_asked(
        self, network: BlueskyNetwork, server: BlueskyStandIn
    ) -> None:
        with pytest.raises(InvalidInput, match=r"bluesky[.]no_handle"):
            network.candidates("app_password", {"handle": "kbri", "app_password": "x"})
        with pytest.raises(InvalidInput, match=r"bluesky[.]no_password"):
            network.candidates("app_password", {"handle": "kbri.test", "app_password": " "})
        assert server.asked == []

    def test_a_wrong_password_is_a_refused_sign_in(self, network: BlueskyNetwork, user: User) -> None:
        with pytest.raises(Refused) as caught:
            network.candidates("app_password", {"handle": user.handle, "app_password": "wrong"})
        assert caught.value.kind is RefusalKind.SIGN_IN

    def test_the_accounts_own_password_is_not_kept(self, network: BlueskyNetwork, user: User) -> None:
        with pytest.raises(InvalidInput, match=r"bluesky[.]main_password"):
            network.candidates("app_password", {"handle": user.handle, "app_password": user.main_password})

    def test_looking_says_how_the_account_is(
        self, network: BlueskyNetwork, account: Account, server: BlueskyStandIn, user: User
    ) -> None:
        assert network.look(account).health is AccountHealth.READY
        user.active = False
        assert network.look(account).health is AccountHealth.SUSPENDED
        user.active, user.password = True, "another"
        server.end_sessions(refresh_too=True)
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED
