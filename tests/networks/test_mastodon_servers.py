"""Mastodon and its relatives as one client meets them: what each says about itself, and what it does otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Candidate
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.sign_in import AppCredentials
from scheduler_app.errors import OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.mastodon import MastodonNetwork
from scheduler_app.networks.mastodon_calls import identity_of
from scheduler_app.networks.network import Absent, Published
from scheduler_app.networks.oauth import code_in
from tests.builders import a_content, a_media_hash, an_account
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy
from tests.networks.contract import CountingFence, a_request, as_file
from tests.networks.signed_in import SignedIn
from tests.networks.standins.mastodon import RELATIVES, MastodonStandIn, User


@pytest.fixture
def server(clock: FixedClock) -> Iterator[MastodonStandIn]:
    with MastodonStandIn(clock) as running:
        yield running


@pytest.fixture
def user(server: MastodonStandIn) -> User:
    return server.open_account("kbri_denhaag")


@pytest.fixture
def network(http: HttpClient, sign_ins: SignedIn, clock: FixedClock) -> MastodonNetwork:
    return MastodonNetwork(load_facts("mastodon"), http, sign_ins, clock=clock, pause=lambda _: None)


@pytest.fixture
def account(server: MastodonStandIn, user: User, sign_ins: SignedIn) -> Account:
    made = an_account(network="mastodon", address=server.url, identity=identity_of(user.id, server.url))
    sign_ins.sign_in(made, access=user.token)
    return made


WITHOUT_POLLS = {"option_poll": 0, "option_poll_hours": 0}
TOLD = {
    "mastodon": {
        "max_text": 3000,
        "max_items": 4,
        "link_length": 23,
        "max_bytes": 16_777_216,
        "max_film_bytes": 103_809_024,
        "max_description": 1500,
    },
    "pleroma": {
        "max_text": 3000,
        "link_length": 0,
        "max_bytes": 16_000_000,
        "max_film_bytes": 16_000_000,
        "max_description": 5000,
    },
    "gotosocial": {"max_text": 3000, "link_length": 0},
    "pixelfed": {"max_text": 3000, "link_length": 0, "min_items": 1, "burns_keys": 1, **WITHOUT_POLLS},
    "friendica": {"max_text": 3000, "link_length": 0, **WITHOUT_POLLS},
    "snac": {"max_text": 3000, "link_length": 0, **WITHOUT_POLLS},
}


class TestRelatives:
    @pytest.fixture
    def here(self, network: MastodonNetwork, account: Account) -> Callable[[], Account]:
        """The account with what its server says about itself."""
        return lambda: replace(account, limits=network.look(account).limits)

    @pytest.mark.parametrize("name", list(TOLD))
    def test_what_a_server_takes_is_what_it_says(
        self, server: MastodonStandIn, here: Callable[[], Account], name: str
    ) -> None:
        server.become(name)
        server.max_characters = 3000
        limits = here().limits
        assert TOLD[name].items() <= limits.items()
        assert ("option_poll" in limits) == ("option_poll" in TOLD[name])
        assert all(one.token == "" for one in server.asked if "instance" in one.path or "nodeinfo" in one.path)

    @pytest.mark.parametrize(
        ("version", "burns"), [("3.5.3 (compatible; Pixelfed 0.12.5)", 1), ("4.4.0", None), ("", None)]
    )
    def test_without_nodeinfo_the_version_tells(
        self, server: MastodonStandIn, here: Callable[[], Account], version: str, burns: int | None
    ) -> None:
        server.become("mastodon", software="", version=version)
        assert here().limits.get("burns_keys") == burns

    def test_a_server_that_says_nothing_has_the_limits_of_the_sheet(
        self, server: MastodonStandIn, here: Callable[[], Account]
    ) -> None:
        server.become("mastodon", tells=())
        assert here().limits == {}

    @pytest.mark.parametrize("name", list(RELATIVES))
    def test_what_became_of_a_lost_post_is_read_and_not_asked_twice(
        self,
        network: MastodonNetwork,
        server: MastodonStandIn,
        sign_ins: SignedIn,
        here: Callable[[], Account],
        picture: Path,
        name: str,
    ) -> None:
        server.become(name)
        item = MediaItem(a_media_hash(), "image/png", "A dance")
        account = here()
        request = a_request(account, a_content("Tari & <kopi>", media=(item,)), media=as_file(item, picture))
        assert network.find_published(request) == Absent()
        with FaultProxy(server.port) as proxy:
            sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))
            proxy.plan(Fault(FaultKind.DROP_AFTER), match="POST /api/v1/statuses")
            with pytest.raises(OutcomeUnknown):
                network.publish(request, CountingFence())
            found = network.find_published(request)
        assert isinstance(found, Published)
        assert [one.id for one in server.statuses] == [found.remote_id]
        assert server.statuses[0].media[0].description == "A dance"

    @pytest.mark.parametrize("name", list(RELATIVES))
    def test_a_film_is_posted_whether_or_not_its_state_can_be_asked(
        self, network: MastodonNetwork, server: MastodonStandIn, here: Callable[[], Account], picture: Path, name: str
    ) -> None:
        server.become(name)
        server.media_looks = 1 if server.way.shows_media_state else 0
        item = MediaItem(a_media_hash(), "video/mp4", "A dance")
        network.publish(
            a_request(here(), a_content("Tari", media=(item,)), media=as_file(item, picture)), CountingFence()
        )
        assert server.statuses[0].media[0].media_type == "video/mp4"

    def test_a_key_that_would_be_burned_is_not_sent(
        self, network: MastodonNetwork, server: MastodonStandIn, here: Callable[[], Account]
    ) -> None:
        """Sending again after a clear no is refused for the key's sake there, and would be held to be unknown."""
        server.become("pixelfed", needs_picture=False)
        account = replace(here(), limits={"burns_keys": 1})
        server.posts_left = 0
        with pytest.raises(Throttled):
            network.publish(a_request(account), CountingFence())
        server.posts_left = 10
        assert network.publish(a_request(account), CountingFence()).remote_id
        assert server.keys == set()

    def test_a_server_that_wants_a_picture_is_not_asked_without_one(
        self, network: MastodonNetwork, server: MastodonStandIn, here: Callable[[], Account]
    ) -> None:
        """Its own answer would read as if the account had lost a right."""
        server.become("pixelfed")
        account, fence = here(), CountingFence()
        with pytest.raises(Refused, match=r"mastodon\.needs_picture") as caught:
            network.publish(a_request(account), fence)
        assert (caught.value.kind, fence.calls, server.statuses) == (RefusalKind.CONTENT, 0, [])

    @pytest.mark.parametrize("name", ["friendica", "snac"])
    def test_a_poll_that_would_be_passed_over_is_not_posted(
        self, network: MastodonNetwork, server: MastodonStandIn, here: Callable[[], Account], name: str
    ) -> None:
        server.become(name)
        content = replace(a_content("Kopi?"), options=as_options({"poll": "Ya\nTidak"}))
        with pytest.raises(Refused, match=r"mastodon\.no_polls"):
            network.publish(a_request(here(), content), CountingFence())
        assert server.statuses == []

    @pytest.mark.parametrize("gone", [False, True])
    def test_a_server_that_changes_nothing_says_so_and_a_post_that_is_gone_is_gone(
        self, network: MastodonNetwork, server: MastodonStandIn, here: Callable[[], Account], gone: bool
    ) -> None:
        server.become("snac")
        account = here()
        published = network.publish(a_request(account), CountingFence())
        if gone:
            network.delete(account, published.remote_id)
        with pytest.raises(Refused) as caught:
            network.edit(a_request(account, a_content("Teh")), published.remote_id, CountingFence())
        assert (caught.value.code, caught.value.kind) == (
            ("http.refused_removed", RefusalKind.REMOVED) if gone else ("mastodon.no_edits", RefusalKind.PERMISSION)
        )

    def test_a_visibility_that_is_not_known_there_is_refused(
        self, network: MastodonNetwork, server: MastodonStandIn, here: Callable[[], Account]
    ) -> None:
        server.become("pixelfed", needs_picture=False)
        content = replace(a_content("Kopi"), options=as_options({"visibility": "direct"}))
        with pytest.raises(Refused) as caught:
            network.publish(a_request(replace(here(), limits={}), content), CountingFence())
        assert caught.value.kind is RefusalKind.CONTENT

    @pytest.mark.parametrize(
        ("name", "asked", "shown"), [("mastodon", "public", "unlisted"), ("snac", "private", "direct")]
    )
    def test_a_post_that_fewer_see_than_was_meant_is_named_in_the_log(
        self,
        network: MastodonNetwork,
        server: MastodonStandIn,
        here: Callable[[], Account],
        caplog: pytest.LogCaptureFixture,
        name: str,
        asked: str,
        shown: str,
    ) -> None:
        server.become(name)
        server.silenced = True
        content = replace(a_content("Kopi"), options=as_options({"visibility": asked}))
        network.publish(a_request(here(), content), CountingFence())
        assert f"as {shown}, not as {asked}" in caplog.text


class TestRelativesSignIn:
    BACK = "http://127.0.0.1:40123/callback"
    LATER = "http://127.0.0.1:40456/callback"

    def connected(self, network: MastodonNetwork, server: MastodonStandIn, user: User, back: str) -> Candidate:
        """As a browser brings it about, with Duta registered anew where the app it knows does not come back here."""
        app = network.app_for(server.url, back)
        assert app is not None
        begun = network.authorization("browser", server.url, app, back)
        answer = server.authorize(dict(parse_qsl(urlsplit(begun.address).query)), user)
        (candidate,) = network.exchange(begun, code_in(begun, answer))
        return candidate

    @pytest.mark.parametrize("name", list(RELATIVES))
    def test_each_is_connected_looked_at_and_told_that_it_is_over(
        self, network: MastodonNetwork, server: MastodonStandIn, user: User, sign_ins: SignedIn, name: str
    ) -> None:
        server.become(name)
        candidate = self.connected(network, server, user, self.BACK)
        assert candidate.lacking == ()
        account = an_account(network="mastodon", handle=candidate.handle, identity=candidate.identity)
        sign_ins.sign_in(account, candidate.credential)
        # Where only one port is good, another sign-in has registered another app meanwhile.
        later = ("another", "secret") if candidate.credential.extra else _id_and_secret(server)
        sign_ins.know(AppCredentials(candidate.credential.app, *later))
        assert network.look(account).health is AccountHealth.READY
        network.revoke(account)
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED

    @pytest.mark.parametrize(("name", "again"), [("mastodon", True), ("pleroma", False), ("snac", False)])
    def test_an_app_is_used_again_where_any_port_will_do(
        self, network: MastodonNetwork, server: MastodonStandIn, name: str, again: bool
    ) -> None:
        server.become(name)
        app = network.app_for(server.url, self.BACK)
        assert app is not None
        assert app.comes_back_to(self.BACK)
        assert app.comes_back_to(self.LATER) is again

    @pytest.mark.parametrize("name", ["pleroma", "pixelfed"])
    def test_a_token_that_ends_is_renewed_before_it_does(
        self,
        network: MastodonNetwork,
        server: MastodonStandIn,
        user: User,
        sign_ins: SignedIn,
        clock: FixedClock,
        name: str,
    ) -> None:
        server.become(name)
        candidate = self.connected(network, server, user, self.BACK)
        if not candidate.credential.extra:
            sign_ins.know(AppCredentials(candidate.credential.app, *_id_and_secret(server)))
        account = an_account(network="mastodon", handle=candidate.handle, identity=candidate.identity)
        sign_ins.sign_in(account, candidate.credential)
        assert server.way.token_life is not None
        clock.advance(server.way.token_life)
        assert network.look(account).health is AccountHealth.READY
        assert network.identify(account) == candidate.identity
        assert sign_ins.current(account).generation == 1
        assert sign_ins.current(account).access == user.token


def _id_and_secret(server: MastodonStandIn) -> tuple[str, str]:
    (app,) = server.apps.values()
    return app["client_id"], app["client_secret"]
