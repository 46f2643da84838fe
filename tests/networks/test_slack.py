"""The client of Slack's bots against a strict stand-in of the Web API."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import InvalidInput, NotSent, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.connecting import Connects
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.network import Absent, CannotTell, Published, PublishRequest
from scheduler_app.networks.slack import SlackNetwork
from tests.builders import NOW, a_content, a_media_hash, an_account
from tests.networks.contract import CountingFence, HttpNetworkContract, Readers, ReadersView, a_request, as_file
from tests.networks.signed_in import SignedIn
from tests.networks.standins.slack import Bot, Channel, SlackStandIn, as_read, refused


@pytest.fixture(scope="module")
def _running() -> Iterator[SlackStandIn]:
    with SlackStandIn(FixedClock(NOW)) as running:
        yield running


@pytest.fixture
def slack(_running: SlackStandIn) -> SlackStandIn:
    _running.say_next, _running.file_looks = None, 0
    for kept in (_running.bots, _running.channels, _running.files, _running.asked):
        kept.clear()  # type: ignore[attr-defined]  # lists and mappings
    return _running


@pytest.fixture
def bot(slack: SlackStandIn) -> Bot:
    return slack.make_bot()


@pytest.fixture
def channel(slack: SlackStandIn, bot: Bot) -> Channel:
    return slack.open_channel("pengumuman", bot)


@pytest.fixture
def network(slack: SlackStandIn, sign_ins: SignedIn) -> Iterator[SlackNetwork]:
    http = HttpClient(clock=FixedClock(NOW))
    yield SlackNetwork(load_facts("slack"), http, sign_ins, host=slack.url)
    http.close()


@pytest.fixture
def account(slack: SlackStandIn, bot: Bot, channel: Channel, sign_ins: SignedIn) -> Account:
    made = an_account(network="slack", handle="pengumuman", address=slack.url, identity=channel.id)
    sign_ins.sign_in(made, access=bot.token, extra={"user": bot.user})
    return made


@pytest.fixture
def readers(channel: Channel) -> Readers:
    return lambda: [ReadersView(*as_read(one)) for one in channel.messages]


@pytest.fixture
def illustrated(account: Account, tmp_path: Path) -> PublishRequest:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG")
    items = tuple(MediaItem(a_media_hash(), "image/png", f"Number {number}") for number in range(2))
    media = {one.media_hash: as_file(one, path)[one.media_hash] for one in items}
    return a_request(account, a_content("Two", media=items), media=media)


class TestSlack(HttpNetworkContract):
    name = "slack"
    publishing = "POST /api/chat.postMessage"
    deleting = "POST /api/chat.delete"
    editing = "POST /api/chat.update"
    secret = "slackBotSecret"
    corrects_pictures = False

    @pytest.fixture
    def network(self, network: SlackNetwork) -> SlackNetwork:
        return network

    @pytest.fixture
    def account(self, account: Account) -> Account:
        return account

    @pytest.fixture
    def readers(self, readers: Readers) -> Readers:
        return readers

    @pytest.fixture
    def server_port(self, slack: SlackStandIn) -> int:
        return slack.port

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)

    @pytest.fixture(autouse=True)
    def _server_of_the_account(self, sign_ins: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """The contract moves an account to another address; that lies beside its token."""
        current = sign_ins.current
        monkeypatch.setattr(sign_ins, "current", lambda one: replace(current(one), server=one.address))


class TestPictures:
    def test_each_goes_up_with_its_description_and_one_message_shows_them(
        self, network: SlackNetwork, channel: Channel, illustrated: PublishRequest
    ) -> None:
        published = network.publish(illustrated, CountingFence())
        (message,) = channel.messages
        assert as_read(message) == ("Two", ("Number 0", "Number 1"))
        assert published.remote_id == message.ts
        assert [one.data for one in message.files] == [b"\x89PNG"] * 2

    def test_a_message_that_is_shown_later_is_found_when_it_is_looked_for(
        self, network: SlackNetwork, slack: SlackStandIn, channel: Channel, illustrated: PublishRequest
    ) -> None:
        slack.file_looks = 2
        with pytest.raises(OutcomeUnknown, match=r"slack\.shown_later"):
            network.publish(illustrated, CountingFence())
        assert network.find_published(illustrated) == Absent()
        found = network.find_published(illustrated)
        assert isinstance(found, Published)
        assert found.remote_id == channel.messages[0].ts

    def test_a_correction_brings_none(self, network: SlackNetwork, illustrated: PublishRequest) -> None:
        published = network.publish(illustrated, CountingFence())
        with pytest.raises(Refused, match=r"slack\.pictures_stay"):
            network.edit(illustrated, published.remote_id, CountingFence())

    def test_bytes_go_to_no_address_but_slacks_own(
        self, network: SlackNetwork, slack: SlackStandIn, illustrated: PublishRequest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(SlackStandIn, "url", "https://evil.example")
        with pytest.raises(NotSent, match=r"slack\.strange_address"):
            network.publish(illustrated, CountingFence())


def test_a_thread_that_broke_off_goes_on_after_the_last_part_noted(
    network: SlackNetwork, account: Account, slack: SlackStandIn, channel: Channel
) -> None:
    steps: dict[str, str] = {}

    def note(step: str, remote_id: str) -> None:
        steps[step] = remote_id
        if step == "part-2":
            slack.say_next = refused("ratelimited")

    request = a_request(account, a_content("alpha", "beta", "gamma"), note=note)
    with pytest.raises(Throttled):
        network.publish(request, CountingFence())
    assert network.find_published(request) == Absent()
    published = network.publish(replace(request, steps=dict(steps)), CountingFence())
    root = channel.messages[0].ts
    assert [(one.text, one.thread) for one in channel.messages] == [("alpha", ""), ("beta", root), ("gamma", root)]
    assert network.find_published(request) == published


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ("token_revoked", RefusalKind.SIGN_IN),
        ("account_inactive", RefusalKind.SIGN_IN),
        ("missing_scope", RefusalKind.PERMISSION),
        ("not_in_channel", RefusalKind.PERMISSION),
        ("is_archived", RefusalKind.ACCOUNT),
        ("msg_too_long", RefusalKind.CONTENT),
    ],
)
def test_what_an_error_means(
    error: str, kind: RefusalKind, network: SlackNetwork, account: Account, slack: SlackStandIn
) -> None:
    slack.say_next = refused(error)
    with pytest.raises(Refused) as caught:
        network.publish(a_request(account), CountingFence())
    assert caught.value.kind is kind


@pytest.mark.parametrize("error", ["fatal_error", "internal_error"])
def test_what_may_have_been_half_done_is_unknown(
    error: str, network: SlackNetwork, account: Account, slack: SlackStandIn
) -> None:
    slack.say_next = refused(error)
    with pytest.raises(OutcomeUnknown):
        network.publish(a_request(account), CountingFence())


def test_a_channel_in_which_too_much_was_said_cannot_be_looked_through(
    network: SlackNetwork, account: Account, slack: SlackStandIn, channel: Channel
) -> None:
    for _ in range(101):
        slack.say(channel, "U0OTHER", "Halo")
    assert network.find_published(a_request(account)) == CannotTell("lookup.too_many_since")


def test_reactions_and_answers_of_others(
    network: SlackNetwork, account: Account, slack: SlackStandIn, channel: Channel
) -> None:
    published = network.publish(a_request(account, a_content("alpha", "beta")), CountingFence())
    slack.say(channel, "U0READER", "Enak &amp; murah", channel.messages[0].ts)
    counted = network.metrics(account, published.remote_id)
    assert (counted.likes, counted.replies) == (4, 1)
    (reply,) = network.replies(account, published.remote_id)
    assert (reply.author, reply.text, reply.in_reply_to) == ("U0READER", "Enak & murah", channel.messages[0].ts)


class TestConnecting:
    def test_a_bot_and_a_channel_are_the_account(
        self, network: SlackNetwork, bot: Bot, channel: Channel, sign_ins: SignedIn
    ) -> None:
        assert isinstance(network, Connects)
        (found,) = network.candidates("bot", {"bot_token": bot.token, "channel_id": channel.id})
        assert (found.identity, found.handle, found.lacking) == (channel.id, "pengumuman", ())
        assert bot.token not in repr(found)
        account = an_account(network="slack", identity=found.identity, address=found.address)
        sign_ins.sign_in(account, found.credential)
        published = network.publish(a_request(account), CountingFence())
        stamp = channel.messages[0].ts.replace(".", "")
        assert published.address == f"https://kbri.slack.com/archives/{channel.id}/p{stamp}"

    def test_how_an_account_is_without_a_post(
        self, network: SlackNetwork, account: Account, slack: SlackStandIn, channel: Channel
    ) -> None:
        assert network.look(account).lacking == ()
        channel.members.clear()
        assert network.look(account).lacking == ("membership",)
        slack.bots.clear()
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED
        assert channel.messages == []

    @pytest.mark.parametrize(
        ("token", "named", "code"), [("hunter2", "C0ABCDEFG", "no_bot"), ("xoxb-1234567890-a", "#news", "no_channel")]
    )
    def test_what_cannot_be_meant(self, token: str, named: str, code: str, network: SlackNetwork) -> None:
        with pytest.raises(InvalidInput, match=code):
            network.candidates("bot", {"bot_token": token, "channel_id": named})
