"""The client of Slack's incoming webhooks against a strict stand-in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.sign_in import SignInKind
from scheduler_app.errors import InvalidInput, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.connecting import Connects
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.slack_webhook import SlackWebhookNetwork
from tests.builders import NOW, a_content, an_account
from tests.networks.contract import CountingFence, HttpNetworkContract, Readers, ReadersView, a_request
from tests.networks.signed_in import SignedIn
from tests.networks.standins.serving import StandInRefusal
from tests.networks.standins.slack_webhook import Hook, SlackWebhookStandIn, refused


@pytest.fixture(scope="module")
def _running() -> Iterator[SlackWebhookStandIn]:
    with SlackWebhookStandIn() as running:
        yield running


@pytest.fixture
def slack(_running: SlackWebhookStandIn) -> SlackWebhookStandIn:
    _running.say_next = None
    _running.hooks.clear()
    return _running


@pytest.fixture
def hook(slack: SlackWebhookStandIn) -> Hook:
    return slack.make_hook()


@pytest.fixture
def network(slack: SlackWebhookStandIn, sign_ins: SignedIn) -> Iterator[SlackWebhookNetwork]:
    http = HttpClient(clock=FixedClock(NOW))
    yield SlackWebhookNetwork(load_facts("slack_webhook"), http, sign_ins, host=slack.url)
    http.close()


@pytest.fixture
def account(slack: SlackWebhookStandIn, hook: Hook, sign_ins: SignedIn) -> Account:
    made = an_account(network="slack_webhook", handle="pengumuman", address=slack.url, identity=hook.identity)
    sign_ins.sign_in(made, kind=SignInKind.WEBHOOK, access=hook.secret)
    return made


@pytest.fixture
def readers(hook: Hook) -> Readers:
    return lambda: [ReadersView(one, ()) for one in hook.messages]


class TestSlackWebhook(HttpNetworkContract):
    looks_without_asking = True
    name = "slack_webhook"
    publishing = "POST /services/"
    secret = "slackSecret"

    @pytest.fixture
    def network(self, network: SlackWebhookNetwork) -> SlackWebhookNetwork:
        return network

    @pytest.fixture
    def account(self, account: Account) -> Account:
        return account

    @pytest.fixture
    def readers(self, readers: Readers) -> Readers:
        return readers

    @pytest.fixture
    def server_port(self, slack: SlackWebhookStandIn) -> int:
        return slack.port

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)

    @pytest.fixture(autouse=True)
    def _server_of_the_account(self, sign_ins: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """The contract moves an account to another address; that lies beside its secret."""
        current = sign_ins.current
        monkeypatch.setattr(sign_ins, "current", lambda one: replace(current(one), server=one.address))


def test_nothing_in_the_words_calls_everybody(
    network: SlackWebhookNetwork, account: Account, slack: SlackWebhookStandIn, hook: Hook
) -> None:
    network.publish(a_request(account, a_content("<!channel> &amp; <@U123>")), CountingFence())
    assert b"&lt;!channel&gt; &amp;amp; &lt;@U123&gt;" in slack.asked[-1].body
    assert hook.messages == ["<!channel> &amp; <@U123>"]


@pytest.mark.parametrize(
    ("said", "error", "word"),
    [
        (refused(404, "no_service"), Refused, RefusalKind.SIGN_IN),
        (refused(403, "invalid_token"), Refused, RefusalKind.SIGN_IN),
        (refused(403, "action_prohibited"), Refused, RefusalKind.PERMISSION),
        (refused(410, "channel_is_archived"), Refused, RefusalKind.ACCOUNT),
        (refused(400, "invalid_payload"), Refused, RefusalKind.CONTENT),
        (refused(500, "rollup_error"), OutcomeUnknown, "http.server_failed"),
        (refused(200, "<html>"), OutcomeUnknown, "http.answer_unreadable"),
    ],
)
def test_what_an_answer_means(
    said: StandInRefusal, error: type[Exception], word: str, network: SlackWebhookNetwork, account: Account,
    slack: SlackWebhookStandIn,
) -> None:  # fmt: skip
    slack.say_next = said
    with pytest.raises(error) as caught:
        network.publish(a_request(account), CountingFence())
    found = caught.value
    assert word == (found.kind if isinstance(found, Refused) else getattr(found, "code", ""))


class TestConnecting:
    def test_the_address_is_the_account_and_nothing_is_posted(
        self, network: SlackWebhookNetwork, hook: Hook, sign_ins: SignedIn
    ) -> None:
        assert isinstance(network, Connects)
        address = f"https://hooks.slack.com/services/{hook.identity}/{hook.secret}"
        (found,) = network.candidates("webhook", {"webhook_address": address, "name": "pengumuman"})
        assert (found.identity, found.handle) == (hook.identity, "pengumuman")
        assert hook.secret not in repr(found)
        assert hook.messages == []
        account = an_account(network="slack_webhook", identity=found.identity, address=found.address)
        sign_ins.sign_in(account, found.credential)
        request = a_request(account)
        assert network.publish(request, CountingFence()).remote_id == request.idempotency_key
        assert len(hook.messages) == 1

    @pytest.mark.parametrize(
        "address", ["", "https://evil.example/services/T0ABCDEF/B0ABCDEF/aaaaaaaaaaaaaaaaaaaaaaaa", "xoxb-1-2-3"]
    )
    def test_what_cannot_be_meant(self, address: str, network: SlackWebhookNetwork) -> None:
        with pytest.raises(InvalidInput, match="no_webhook"):
            network.candidates("webhook", {"webhook_address": address})

    def test_how_an_account_is_is_only_known_here(
        self, network: SlackWebhookNetwork, account: Account, sign_ins: SignedIn, hook: Hook
    ) -> None:
        assert network.look(account).health is AccountHealth.READY
        sign_ins.sign_out(account)
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED
        assert hook.messages == []
