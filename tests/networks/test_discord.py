"""The client of Discord, as a bot and as a webhook, against a strict stand-in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.sign_in import SignInKind
from scheduler_app.errors import InvalidInput, NotSent, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.connecting import Connects
from scheduler_app.networks.discord import DiscordNetwork
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.network import Absent, CannotTell, Network, Published, PublishRequest
from tests.builders import NOW, a_content, a_media_hash, an_account
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy
from tests.networks.contract import CountingFence, HttpNetworkContract, Readers, ReadersView, a_request, as_file
from tests.networks.signed_in import SignedIn
from tests.networks.standins.discord import Channel, DiscordStandIn, refused, too_many
from tests.networks.standins.serving import StandInRefusal


@pytest.fixture(scope="module")
def _running() -> Iterator[DiscordStandIn]:
    with DiscordStandIn(FixedClock(NOW)) as running:
        yield running


@pytest.fixture
def discord(_running: DiscordStandIn) -> DiscordStandIn:
    _running.say_next, _running.lists_nonces = None, False
    _running.channels.clear()
    _running.asked.clear()
    return _running


@pytest.fixture
def channel(discord: DiscordStandIn) -> Channel:
    return discord.open_channel("pengumuman")


@pytest.fixture
def network(discord: DiscordStandIn, sign_ins: SignedIn) -> Iterator[DiscordNetwork]:
    clock = FixedClock(NOW)
    http = HttpClient(clock=clock)
    yield DiscordNetwork(load_facts("discord"), http, sign_ins, clock=clock, host=discord.url)
    http.close()


@pytest.fixture
def bot(discord: DiscordStandIn, channel: Channel, sign_ins: SignedIn) -> Account:
    made = an_account(network="discord", handle="pengumuman", address=discord.url, identity=channel.id)
    sign_ins.sign_in(made, access=channel.bot_token, extra={"user": channel.bot})
    return made


@pytest.fixture
def hook(discord: DiscordStandIn, channel: Channel, sign_ins: SignedIn) -> Account:
    made = an_account(network="discord", handle="pengumuman", address=discord.url, identity=channel.hook)
    sign_ins.sign_in(made, kind=SignInKind.WEBHOOK, access=channel.hook_token)
    return made


@pytest.fixture
def readers(channel: Channel) -> Readers:
    return lambda: [ReadersView(one.content, one.alts) for one in channel.messages]


class _Discord(HttpNetworkContract):
    name = "discord"
    told_by_words = True
    deleting = "DELETE /api/v10/"
    editing = "PATCH /api/v10/"

    @pytest.fixture
    def network(self, network: DiscordNetwork) -> DiscordNetwork:
        return network

    @pytest.fixture
    def readers(self, readers: Readers) -> Readers:
        return readers

    @pytest.fixture
    def server_port(self, discord: DiscordStandIn) -> int:
        return discord.port

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)

    @pytest.fixture(autouse=True)
    def _server_of_the_account(self, sign_ins: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """The contract moves an account to another address; that lies beside its token."""
        current = sign_ins.current
        monkeypatch.setattr(sign_ins, "current", lambda one: replace(current(one), server=one.address))


class TestDiscord(_Discord):
    """As a bot."""

    publishing = "POST /api/v10/channels/"
    secret = "MTAwbotSecret"

    @pytest.fixture
    def account(self, bot: Account) -> Account:
        return bot

    def test_the_same_key_makes_one_post(self, network: Network, account: Account, readers: Readers) -> None:
        """Its nonce counts for a few minutes, which is why the fact sheet does not rely on it."""
        request = a_request(account)
        first = network.publish(request, CountingFence())
        assert network.publish(request, CountingFence()) == first
        assert len(readers()) == 1


class TestDiscordWebhook(_Discord):
    publishing = "POST /api/v10/webhooks/"
    secret = "hookSecret"

    @pytest.fixture
    def account(self, hook: Account) -> Account:
        return hook

    def test_looking_finds_what_was_published(self, network: Network, account: Account) -> None:
        """A webhook cannot look."""
        request = a_request(account)
        network.publish(request, CountingFence())
        assert network.find_published(request) == CannotTell("lookup.not_offered")

    def test_looking_finds_nothing_that_is_not_there(
        self, network: Network, account: Account, readers: Readers
    ) -> None:
        assert network.find_published(a_request(account)) == CannotTell("lookup.not_offered")
        assert readers() == []

    def test_an_answer_lost_on_the_way_is_found_by_looking(
        self, network: Network, account: Account, proxy: FaultProxy, readers: Readers
    ) -> None:
        """By a person."""
        proxy.plan(Fault(FaultKind.DROP_AFTER), match=self.publishing)
        request = a_request(self.at(account, proxy.url))
        with pytest.raises(OutcomeUnknown):
            network.publish(request, CountingFence())
        assert isinstance(network.find_published(request), CannotTell)
        assert len(readers()) == 1


def pictures(account: Account, picture: Path, count: int) -> PublishRequest:
    items = tuple(MediaItem(a_media_hash(), "image/png", f"Number {number}") for number in range(count))
    media = {one.media_hash: as_file(one, picture)[one.media_hash] for one in items}
    return a_request(account, a_content("Ten", media=items), media=media)


def test_ten_pictures_each_with_its_description(
    network: DiscordNetwork, hook: Account, channel: Channel, picture: Path
) -> None:
    network.publish(pictures(hook, picture, 10), CountingFence())
    assert channel.messages[0].alts == tuple(f"Number {number}" for number in range(10))
    assert channel.messages[0].files == (b"\x89PNG",) * 10


def test_a_correction_without_pictures_takes_them_away(
    network: DiscordNetwork, bot: Account, channel: Channel, picture: Path
) -> None:
    published = network.publish(pictures(bot, picture, 2), CountingFence())
    network.edit(a_request(bot, a_content("None")), published.remote_id, CountingFence())
    assert (channel.messages[0].content, channel.messages[0].alts) == ("None", ())


@pytest.mark.parametrize("lists_nonces", [True, False])
def test_a_thread_that_broke_off_goes_on_after_the_last_part_noted(
    lists_nonces: bool, network: DiscordNetwork, bot: Account, discord: DiscordStandIn, channel: Channel
) -> None:
    discord.lists_nonces = lists_nonces
    steps: dict[str, str] = {}

    def note(step: str, remote_id: str) -> None:
        steps[step] = remote_id
        if step == "part-2":
            discord.say_next = too_many(64.57)

    request = a_request(bot, a_content("alpha", "beta", "gamma"), note=note)
    with pytest.raises(Throttled) as caught:
        network.publish(request, CountingFence())
    assert caught.value.until == NOW + timedelta(seconds=64.57)
    again = replace(request, steps=dict(steps))
    assert network.find_published(again) == Absent()
    fence = CountingFence()
    published = network.publish(again, fence)
    assert [one.content for one in channel.messages] == ["alpha", "beta", "gamma"]
    assert fence.calls == 1
    assert network.find_published(request) == published


def test_the_words_of_somebody_else_are_not_ours(network: DiscordNetwork, bot: Account, hook: Account) -> None:
    network.publish(a_request(hook), CountingFence())
    assert network.find_published(a_request(bot)) == Absent()


def test_a_channel_in_which_too_much_was_said_cannot_be_looked_through(
    network: DiscordNetwork, bot: Account, channel: Channel
) -> None:
    network.publish(a_request(bot), CountingFence())
    channel.messages *= 100
    assert network.find_published(a_request(bot)) == CannotTell("lookup.too_many_since")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (refused(404, 10015, "Unknown Webhook"), RefusalKind.SIGN_IN),
        (refused(401, 50027, "Invalid Webhook Token"), RefusalKind.SIGN_IN),
        (refused(403, 50013, "Missing Permissions"), RefusalKind.PERMISSION),
        (refused(404, 10003, "Unknown Channel"), RefusalKind.ACCOUNT),
        (refused(400, 50035, "Invalid Form Body", errors={}), RefusalKind.CONTENT),
        (StandInRefusal(413, b"<html>"), RefusalKind.CONTENT),
    ],
)
def test_what_a_code_means(
    said: StandInRefusal, kind: RefusalKind, network: DiscordNetwork, hook: Account, discord: DiscordStandIn
) -> None:
    discord.say_next = said
    with pytest.raises(Refused) as caught:
        network.publish(a_request(hook), CountingFence())
    assert caught.value.kind is kind


def test_reactions_are_counted(network: DiscordNetwork, bot: Account, hook: Account) -> None:
    for account in (bot, hook):
        published = network.publish(a_request(account), CountingFence())
        assert network.metrics(account, published.remote_id).likes == 5


def test_a_film_that_cannot_be_read_is_not_sent(
    network: DiscordNetwork, hook: Account, tmp_path: Path, channel: Channel
) -> None:
    with pytest.raises(NotSent):
        network.publish(pictures(hook, tmp_path / "gone.png", 1), CountingFence())
    assert channel.messages == []


class TestConnecting:
    def test_a_webhooks_address_is_the_account(
        self, network: DiscordNetwork, channel: Channel, sign_ins: SignedIn
    ) -> None:
        assert isinstance(network, Connects)
        address = f"https://discord.com/api/webhooks/{channel.hook}/{channel.hook_token}"
        (found,) = network.candidates("webhook", {"webhook_address": address})
        assert (found.identity, found.handle) == (channel.hook, "pengumuman")
        assert channel.hook_token not in repr(found)
        account = an_account(network="discord", identity=found.identity, address=found.address)
        sign_ins.sign_in(account, found.credential)
        published = network.publish(a_request(account), CountingFence())
        where = f"https://discord.com/channels/{channel.guild}/{channel.id}"
        assert published == Published(channel.messages[0].id, f"{where}/{channel.messages[0].id}")

    def test_a_bot_and_a_channel_are_the_account(
        self, network: DiscordNetwork, channel: Channel, sign_ins: SignedIn
    ) -> None:
        given = {"bot_token": channel.bot_token, "channel_number": channel.id}
        (found,) = network.candidates("bot", given)
        account = an_account(network="discord", identity=found.identity, address=found.address)
        sign_ins.sign_in(account, found.credential)
        request = a_request(account)
        assert network.find_published(request) == Absent()
        assert network.publish(request, CountingFence()) == network.find_published(request)

    @pytest.mark.parametrize(
        ("way", "given", "code"),
        [
            (
                "webhook",
                {"webhook_address": "https://evil.example/api/webhooks/12345/abcdefghijklmnopqrstuvw"},
                "webhook",
            ),
            ("bot", {"bot_token": "hunter2", "channel_number": "12345"}, "no_bot"),
            ("bot", {"bot_token": "MTAw.Gabcde.aaaaaaaaaaaaaaaaaaaaaa", "channel_number": "#news"}, "no_channel"),
        ],
    )
    def test_what_cannot_be_meant(self, way: str, given: dict[str, str], code: str, network: DiscordNetwork) -> None:
        with pytest.raises(InvalidInput, match=code):
            network.candidates(way, given)

    def test_how_an_account_is_without_a_post(
        self, network: DiscordNetwork, bot: Account, hook: Account, channel: Channel
    ) -> None:
        assert network.look(bot).health is network.look(hook).health is AccountHealth.READY
        channel.bot_may, channel.hook_is_there = False, False
        assert network.look(bot).lacking == ("VIEW_CHANNEL",)
        assert network.look(hook).health is AccountHealth.SIGN_IN_NEEDED
        assert channel.messages == []
