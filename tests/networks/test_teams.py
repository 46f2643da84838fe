"""The client of Microsoft Teams against a strict stand-in of a workflow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.sign_in import SignInKind
from scheduler_app.errors import InvalidInput, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.connecting import Connects
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.teams import TeamsNetwork
from tests.builders import NOW, a_content, an_account
from tests.faults.fault_proxy import FaultProxy
from tests.networks.contract import CountingFence, HttpNetworkContract, Readers, ReadersView, a_request
from tests.networks.signed_in import SignedIn
from tests.networks.standins.serving import StandInRefusal
from tests.networks.standins.teams import TeamsStandIn, Workflow, refused, words_of

ORIGIN = "https://default1234.5.environment.api.powerplatform.com:443"


@pytest.fixture(scope="module")
def _running() -> Iterator[TeamsStandIn]:
    with TeamsStandIn() as running:
        yield running


@pytest.fixture
def teams(_running: TeamsStandIn) -> TeamsStandIn:
    _running.say_next = None
    _running.workflows.clear()
    return _running


@pytest.fixture
def workflow(teams: TeamsStandIn) -> Workflow:
    return teams.make_workflow()


@pytest.fixture
def network(teams: TeamsStandIn, sign_ins: SignedIn) -> Iterator[TeamsNetwork]:
    http = HttpClient(clock=FixedClock(NOW))
    yield TeamsNetwork(load_facts("teams"), http, sign_ins, host=teams.url)
    http.close()


@pytest.fixture
def account(teams: TeamsStandIn, workflow: Workflow, sign_ins: SignedIn) -> Account:
    made = an_account(network="teams", handle="Pengumuman", address=teams.url, identity=workflow.id)
    sign_ins.sign_in(made, kind=SignInKind.WEBHOOK, access=workflow.access)
    return made


@pytest.fixture
def readers(workflow: Workflow) -> Readers:
    return lambda: [ReadersView(words_of(one), ()) for one in workflow.cards]


class TestTeams(HttpNetworkContract):
    looks_without_asking = True
    name = "teams"
    publishing = "POST /powerautomate/"
    secret = "teamsSignature"

    @pytest.fixture
    def network(self, network: TeamsNetwork) -> TeamsNetwork:
        return network

    @pytest.fixture
    def account(self, account: Account) -> Account:
        return account

    @pytest.fixture
    def readers(self, readers: Readers) -> Readers:
        return readers

    @pytest.fixture
    def server_port(self, teams: TeamsStandIn) -> int:
        return teams.port

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)

    @pytest.fixture(autouse=True)
    def _server_of_the_account(self, sign_ins: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """The contract moves an account to another address; that lies beside its secret."""
        current = sign_ins.current
        monkeypatch.setattr(sign_ins, "current", lambda one: replace(current(one), server=one.address))


def test_lines_stay_lines_and_markup_stays_text(network: TeamsNetwork, account: Account, readers: Readers) -> None:
    network.publish(
        a_request(account, a_content("*Kopi* _Gayo_\n\n[ini](itu)\nSelesai", title="Hari Kopi")), CountingFence()
    )
    assert readers()[0].words == "Hari Kopi\n*Kopi* _Gayo_\n[ini](itu)\nSelesai"


def test_what_was_accepted_is_known_under_a_name_of_our_own(network: TeamsNetwork, account: Account) -> None:
    request = a_request(account)
    assert network.publish(request, CountingFence()).remote_id == request.idempotency_key


def test_the_address_goes_over_the_wire_to_the_byte(
    network: TeamsNetwork, account: Account, teams: TeamsStandIn, workflow: Workflow, sign_ins: SignedIn
) -> None:
    """The signature is over it: what is quoted in it must stay quoted."""
    with FaultProxy(teams.port) as proxy:
        sign_ins.sign_in(account, kind=SignInKind.WEBHOOK, access=workflow.access, server=proxy.url)
        network.publish(a_request(account), CountingFence())
        assert [one.first_line for one in proxy.seen] == [f"POST {workflow.access} HTTP/1.1"]


def test_a_message_that_would_be_too_long_never_leaves(
    network: TeamsNetwork, account: Account, readers: Readers
) -> None:
    fence = CountingFence()
    with pytest.raises(Refused, match=r"teams\.too_long"):
        network.publish(a_request(account, a_content('"' * 14_000)), fence)
    assert (fence.calls, readers()) == (0, [])


@pytest.mark.parametrize(
    ("said", "error", "word"),
    [
        (refused(404, "WorkflowNotFound"), Refused, RefusalKind.SIGN_IN),
        (refused(401, "DirectApiAuthorizationRequired"), Refused, RefusalKind.SIGN_IN),
        (refused(400, "TriggerInputSchemaMismatch"), Refused, RefusalKind.CONTENT),
        (refused(502, "NoResponse"), OutcomeUnknown, "http.server_failed"),
        (StandInRefusal(200, b"1"), OutcomeUnknown, "http.answer_unreadable"),
    ],
)
def test_what_an_answer_means(
    said: StandInRefusal, error: type[Exception], word: str, network: TeamsNetwork, account: Account,
    teams: TeamsStandIn,
) -> None:  # fmt: skip
    teams.say_next = said
    with pytest.raises(error) as caught:
        network.publish(a_request(account), CountingFence())
    found = caught.value
    assert word == (found.kind if isinstance(found, Refused) else getattr(found, "code", ""))


def test_a_wait_is_as_long_as_it_says(network: TeamsNetwork, account: Account, teams: TeamsStandIn) -> None:
    teams.say_next = refused(429, "TooManyRequests", {"Retry-After": "7"})
    with pytest.raises(Throttled) as caught:
        network.publish(a_request(account), CountingFence())
    assert caught.value.until == NOW + timedelta(seconds=7)


class TestConnecting:
    def test_the_address_is_kept_to_the_byte_and_nothing_is_posted(
        self, network: TeamsNetwork, workflow: Workflow, sign_ins: SignedIn
    ) -> None:
        assert isinstance(network, Connects)
        given = {"webhook_address": f"{ORIGIN}{workflow.access}", "name": "Pengumuman"}
        (found,) = network.candidates("webhook", given)
        assert (found.identity, found.handle) == (workflow.id, "Pengumuman")
        assert found.credential.access == workflow.access
        assert "teamsSignature" not in repr(found)
        assert workflow.cards == []
        account = an_account(network="teams", identity=found.identity, address=found.address)
        sign_ins.sign_in(account, found.credential)
        network.publish(a_request(account), CountingFence())
        assert len(workflow.cards) == 1

    def test_the_host_that_the_address_names_is_where_messages_go(self, sign_ins: SignedIn, workflow: Workflow) -> None:
        network = TeamsNetwork(load_facts("teams"), HttpClient(), sign_ins)
        (found,) = network.candidates("webhook", {"webhook_address": f"{ORIGIN}{workflow.access}"})
        assert found.credential.server == ORIGIN

    @pytest.mark.parametrize(
        ("address", "code"),
        [
            ("https://contoso.webhook.office.com/webhookb2/1/IncomingWebhook/2/3", "retired"),
            ("https://outlook.office.com/webhook/1/IncomingWebhook/2/3", "retired"),
            ("https://evil.example/workflows/0123456789abcdef/triggers/?sig=abc", "no_workflow"),
            ("http://a.api.powerplatform.com/workflows/0123456789abcdef/triggers/?sig=abc", "no_workflow"),
            ("https://a.api.powerplatform.com/workflows/0123456789abcdef/triggers/", "no_workflow"),
            ("https://a.api.powerplatform.com/elsewhere?sig=abc", "no_workflow"),
            ("https://[::1", "no_workflow"),
        ],
    )
    def test_what_cannot_be_meant(self, address: str, code: str, network: TeamsNetwork) -> None:
        with pytest.raises(InvalidInput, match=code):
            network.candidates("webhook", {"webhook_address": address, "name": ""})

    def test_how_an_account_is_is_only_known_here(
        self, network: TeamsNetwork, account: Account, sign_ins: SignedIn, workflow: Workflow
    ) -> None:
        assert network.look(account).health is AccountHealth.READY
        sign_ins.sign_out(account)
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED
        assert workflow.cards == []
