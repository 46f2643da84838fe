"""The client of Telegram against a strict stand-in of its Bot API."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import InvalidInput, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.connecting import Connects
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.network import PublishRequest
from scheduler_app.networks.telegram import TelegramNetwork
from tests.builders import NOW, a_content, a_media_hash, an_account
from tests.networks.contract import CountingFence, HttpNetworkContract, Readers, ReadersView, a_request, as_file
from tests.networks.signed_in import SignedIn
from tests.networks.standins.serving import StandInRefusal
from tests.networks.standins.telegram import Bot, Channel, TelegramStandIn, refused


@pytest.fixture(scope="module")
def _running() -> Iterator[TelegramStandIn]:
    with TelegramStandIn() as running:
        yield running


@pytest.fixture
def telegram(_running: TelegramStandIn) -> TelegramStandIn:
    _running.say_next, _running.number_later = None, False
    _running.asked.clear()
    _running.channels.clear()
    return _running


@pytest.fixture
def bot(telegram: TelegramStandIn) -> Bot:
    return telegram.make_bot()


@pytest.fixture
def channel(telegram: TelegramStandIn, bot: Bot) -> Channel:
    return telegram.open_channel("Indonesia in Den Haag", "indonesiadenhaag", bot)


@pytest.fixture
def network(telegram: TelegramStandIn, sign_ins: SignedIn) -> Iterator[TelegramNetwork]:
    clock = FixedClock(NOW)
    http = HttpClient(clock=clock)
    yield TelegramNetwork(load_facts("telegram"), http, sign_ins, clock=clock, host=telegram.url)
    http.close()


@pytest.fixture
def account(telegram: TelegramStandIn, bot: Bot, channel: Channel, sign_ins: SignedIn) -> Account:
    made = an_account(network="telegram", handle="indonesiadenhaag", address=telegram.url, identity=str(channel.id))
    sign_ins.sign_in(made, access=bot.token)
    return made


@pytest.fixture
def readers(telegram: TelegramStandIn, channel: Channel) -> Readers:
    return lambda: [ReadersView(one, ()) for one in telegram.visible(channel)]


def pictures(account: Account, picture: Path, count: int, words: str = "Album") -> PublishRequest:
    items = tuple(MediaItem(a_media_hash(), "image/png", f"Number {number}") for number in range(count))
    media = {one.media_hash: as_file(one, picture)[one.media_hash] for one in items}
    return a_request(account, a_content(words, media=items), media=media)


class TestTelegram(HttpNetworkContract):
    name = "telegram"
    publishing = "/sendMessage"
    deleting = "/deleteMessages"
    editing = "/editMessageText"
    secret = "AAsecretOfABot"
    corrects_pictures = False

    @pytest.fixture
    def network(self, network: TelegramNetwork) -> TelegramNetwork:
        return network

    @pytest.fixture
    def account(self, account: Account) -> Account:
        return account

    @pytest.fixture
    def readers(self, readers: Readers) -> Readers:
        return readers

    @pytest.fixture
    def server_port(self, telegram: TelegramStandIn) -> int:
        return telegram.port

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)

    @pytest.fixture(autouse=True)
    def _server_of_the_account(self, sign_ins: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """The contract moves an account to another address; that lies beside its token."""
        current = sign_ins.current
        monkeypatch.setattr(sign_ins, "current", lambda one: replace(current(one), server=one.address))


class TestPictures:
    def test_an_album_is_one_message_for_each_with_the_words_at_the_first(
        self, network: TelegramNetwork, account: Account, channel: Channel, picture: Path
    ) -> None:
        published = network.publish(pictures(account, picture, 10), CountingFence())
        assert [one.text for one in channel.messages] == ["Album", *[""] * 9]
        assert published.remote_id == "m11,12,13,14,15,16,17,18,19,20"
        assert published.address == "https://t.me/indonesiadenhaag/11"
        network.delete(account, published.remote_id)
        assert channel.messages == []

    def test_a_film_says_how_large_it_is(
        self, network: TelegramNetwork, account: Account, channel: Channel, tmp_path: Path
    ) -> None:
        path = tmp_path / "film.mp4"
        path.write_bytes(b"film" * 1000)
        item = MediaItem(a_media_hash(), "video/mp4", "A dance")
        file = MediaFile(path, "video/mp4", 4000, 1080, 1920, 12.4)
        request = a_request(account, a_content("Tari", media=(item,)), media={item.media_hash: file})
        network.publish(request, CountingFence())
        (message,) = channel.messages
        assert (message.kind, message.text, message.data) == ("video", "Tari", b"film" * 1000)
        assert message.film == {"width": 1080, "height": 1920, "duration": 12, "supports_streaming": True}

    def test_a_correction_changes_the_words_of_an_album_and_its_pictures(
        self, network: TelegramNetwork, account: Account, channel: Channel, picture: Path, tmp_path: Path
    ) -> None:
        request = pictures(account, picture, 2, "On Friday")
        published = network.publish(request, CountingFence())
        other = tmp_path / "other.png"
        other.write_bytes(b"\x89PNG other")
        corrected = pictures(account, other, 2, "On Saturday")
        fence = CountingFence()
        for _ in range(2):
            assert network.edit(corrected, published.remote_id, fence).remote_id == published.remote_id
        assert [(one.text, one.data) for one in channel.messages] == [
            ("On Saturday", b"\x89PNG other"),
            ("", b"\x89PNG other"),
        ]
        assert fence.calls == 2

    @pytest.mark.parametrize(("before", "after"), [(0, 1), (1, 0), (2, 3)])
    def test_a_correction_adds_and_removes_no_pictures(
        self, before: int, after: int, network: TelegramNetwork, account: Account, channel: Channel, picture: Path
    ) -> None:
        published = network.publish(pictures(account, picture, before, "Before"), CountingFence())
        with pytest.raises(Refused, match=r"telegram\.pictures_stay"):
            network.edit(pictures(account, picture, after, "After"), published.remote_id, CountingFence())
        assert channel.messages[0].text == "Before"


class TestThreads:
    def test_each_part_answers_the_one_before(
        self, network: TelegramNetwork, account: Account, channel: Channel
    ) -> None:
        published = network.publish(a_request(account, a_content("alpha", "beta", "gamma")), CountingFence())
        assert [one.answers for one in channel.messages] == [None, 11, 12]
        assert published.remote_id == "11 12 13"

    def test_one_that_broke_off_goes_on_after_the_last_part_noted(
        self, network: TelegramNetwork, account: Account, telegram: TelegramStandIn, channel: Channel
    ) -> None:
        steps: dict[str, str] = {}

        def note(step: str, remote_id: str) -> None:
            steps[step] = remote_id
            if step == "part-2":
                telegram.say_next = refused(429, "Too Many Requests: retry after 35", retry_after=35)

        request = a_request(account, a_content("alpha", "beta", "gamma"), note=note)
        with pytest.raises(Throttled):
            network.publish(request, CountingFence())
        fence = CountingFence()
        published = network.publish(replace(request, steps=dict(steps)), fence)
        assert [one.text for one in channel.messages] == ["alpha", "beta", "gamma"]
        assert (published.remote_id, fence.calls) == ("11 12 13", 1)

    def test_a_correction_keeps_the_number_of_parts(self, network: TelegramNetwork, account: Account) -> None:
        published = network.publish(a_request(account, a_content("alpha", "beta")), CountingFence())
        with pytest.raises(Refused, match=r"thread\.other_length"):
            network.edit(a_request(account, a_content("alpha")), published.remote_id, CountingFence())


@pytest.mark.parametrize(
    ("said", "error", "word"),
    [
        (refused(401, "Unauthorized"), Refused, RefusalKind.SIGN_IN),
        (refused(404, "Not Found"), Refused, RefusalKind.SIGN_IN),
        (refused(403, "Forbidden: bot was kicked from the channel chat"), Refused, RefusalKind.PERMISSION),
        (refused(400, "Bad Request: chat not found"), Refused, RefusalKind.PERMISSION),
        (refused(400, "Bad Request: CHAT_WRITE_FORBIDDEN"), Refused, RefusalKind.PERMISSION),
        (refused(400, "Bad Request: message is too long"), Refused, RefusalKind.CONTENT),
        (
            refused(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1),
            Refused,
            RefusalKind.ACCOUNT,
        ),
        (
            refused(400, 'Bad Request: failed to send message #2 with the error message "Too Many Requests"'),
            OutcomeUnknown,
            "telegram.album_broke_off",
        ),
        (refused(502, "Bad Gateway"), OutcomeUnknown, "http.server_failed"),
        (StandInRefusal(200, {"ok": False}), OutcomeUnknown, "http.answer_incomplete"),
    ],
)
def test_what_the_description_means(
    said: StandInRefusal, error: type[Exception], word: str, network: TelegramNetwork, account: Account,
    telegram: TelegramStandIn,
) -> None:  # fmt: skip
    telegram.say_next = said
    with pytest.raises(error) as caught:
        network.publish(a_request(account), CountingFence())
    found = caught.value
    assert word == (found.kind if isinstance(found, Refused) else getattr(found, "code", ""))


def test_a_wait_is_as_long_as_it_says(network: TelegramNetwork, account: Account, telegram: TelegramStandIn) -> None:
    telegram.say_next = refused(429, "Too Many Requests: retry after 35", retry_after=35)
    with pytest.raises(Throttled) as caught:
        network.publish(a_request(account), CountingFence())
    assert caught.value.until == NOW + timedelta(seconds=35)


def test_a_message_that_gets_its_number_later_may_be_there(
    network: TelegramNetwork, account: Account, telegram: TelegramStandIn, channel: Channel
) -> None:
    telegram.number_later = True
    with pytest.raises(OutcomeUnknown, match=r"telegram\.number_later"):
        network.publish(a_request(account), CountingFence())
    assert len(channel.messages) == 1


def test_a_channel_without_a_name_has_an_address_too(
    network: TelegramNetwork, account: Account, channel: Channel
) -> None:
    channel.username = ""
    published = network.publish(a_request(account), CountingFence())
    assert published.address == f"https://t.me/c/{str(channel.id).removeprefix('-100')}/11"


class TestConnecting:
    def test_it_asks_for_a_token_and_a_channel(self, network: TelegramNetwork) -> None:
        assert isinstance(network, Connects)
        (way,) = network.ways()
        assert [(one.name, one.secret) for one in way.asks] == [("bot_token", True), ("channel", False)]

    @pytest.mark.parametrize("named", ["@indonesiadenhaag", "https://t.me/indonesiadenhaag", "number"])
    def test_a_channel_is_found_by_its_name_and_its_number(
        self, named: str, network: TelegramNetwork, bot: Bot, channel: Channel, sign_ins: SignedIn
    ) -> None:
        asked = str(channel.id) if named == "number" else named
        (found,) = network.candidates("bot", {"bot_token": f" {bot.token} ", "channel": asked})
        assert (found.identity, found.handle, found.lacking) == (str(channel.id), "indonesiadenhaag", ())
        assert bot.token not in repr(found)
        account = an_account(network="telegram", identity=found.identity, address=found.address)
        sign_ins.sign_in(account, found.credential)
        network.publish(a_request(account), CountingFence())
        assert len(channel.messages) == 1

    def test_rights_the_bot_lacks_are_said_without_a_post(
        self, network: TelegramNetwork, bot: Bot, channel: Channel, account: Account
    ) -> None:
        channel.rights[bot.id] = ("can_post_messages",)
        lacking = ("can_edit_messages", "can_delete_messages")
        (found,) = network.candidates("bot", {"bot_token": bot.token, "channel": "@indonesiadenhaag"})
        assert found.lacking == lacking
        assert network.look(account).lacking == lacking
        assert channel.messages == []

    def test_a_bot_that_was_thrown_out_lacks_everything(
        self, network: TelegramNetwork, channel: Channel, account: Account
    ) -> None:
        channel.rights.clear()
        report = network.look(account)
        assert (report.health, len(report.lacking)) == (AccountHealth.READY, 3)

    def test_a_token_that_was_taken_back_is_a_report(
        self, network: TelegramNetwork, account: Account, telegram: TelegramStandIn, bot: Bot
    ) -> None:
        del telegram.bots[bot.token]
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED

    @pytest.mark.parametrize(
        ("token", "named", "code"),
        [("hunter2", "@indonesiadenhaag", "no_token"), ("", "a b", "no_channel"), ("", "@agroup", "no_channel")],
    )
    def test_what_cannot_be_meant(
        self, token: str, named: str, code: str, network: TelegramNetwork, telegram: TelegramStandIn, bot: Bot
    ) -> None:
        telegram.open_channel("A group", "agroup", bot).type = "supergroup"
        with pytest.raises(InvalidInput, match=code):
            network.candidates("bot", {"bot_token": token or bot.token, "channel": named})

    def test_somebody_elses_channel_is_refused(
        self, network: TelegramNetwork, telegram: TelegramStandIn, channel: Channel
    ) -> None:
        with pytest.raises(Refused) as caught:
            network.candidates("bot", {"bot_token": telegram.make_bot().token, "channel": "@indonesiadenhaag"})
        assert caught.value.kind is RefusalKind.PERMISSION
