"""Connecting accounts: who may, as whom, what is remembered of it, and what never leaves the vault."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Candidate, HealthReport
from scheduler_app.domain.ids import MemberId, MissionId
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound, NotSent, Refused
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.wordpress import WordPressNetwork
from scheduler_app.services.browser_sign_in import BrowserSignIn
from scheduler_app.services.connecting import Connecting
from scheduler_app.services.optional_reads import OptionalReads
from scheduler_app.storage import account_papers, accounts, audit, quotas
from scheduler_app.storage.database import Database
from tests.builders import MACHINE, StoredWorkspace, a_workspace
from tests.networks.signed_in import SignedIn
from tests.networks.standins.reception import GOOD_CODE, GOOD_PASSWORD, NAME, Reception, until
from tests.networks.standins.wordpress import WordPressStandIn

PASSWORD = {"server": "reception.example", "app_password": GOOD_PASSWORD}


@dataclass
class Desk:
    """One workspace, and the network whose accounts it connects."""

    stored: StoredWorkspace
    reception: Reception
    sign_ins: SignedIn
    connecting: Connecting

    @property
    def admin(self) -> MemberId:
        return self.stored.administrator.id

    @property
    def mission(self) -> MissionId:
        return self.stored.missions[0].id

    def candidate(self) -> Candidate:
        return self.connecting.candidates(self.admin, NAME, "app_password", PASSWORD)[0]

    def connected(self) -> Account:
        return self.connecting.connect(self.admin, self.mission, self.candidate())

    def known(self, account: Account) -> Account:
        with self.stored.database.reading() as connection:
            return accounts.account(connection, account.id)

    def audited(self) -> list[tuple[str, str]]:
        with self.stored.database.reading() as connection:
            rows = audit.newest(connection, actor=self.admin)
        return [(row.action, row.details) for row in rows]

    def begin(self, way: str = "browser", server: str = "reception.example") -> BrowserSignIn:
        return self.connecting.begin(self.admin, NAME, way, {"server": server} if way == "browser" else {})


@pytest.fixture
def desk(database: Database, clock: FixedClock) -> Desk:
    stored = a_workspace(database, clock)
    sign_ins = SignedIn()
    reception = Reception(sign_ins)
    reads = OptionalReads(database, clock, {})
    return Desk(stored, reception, sign_ins, Connecting(database, clock, {NAME: reception}, sign_ins, MACHINE, reads))


@pytest.fixture
def begun(desk: Desk) -> Iterator[BrowserSignIn]:
    made = desk.begin()
    yield made
    made.cancel()
    with suppress(InvalidInput):
        made.finish()


def come_back(begun: BrowserSignIn, code: str = GOOD_CODE, state: str | None = None) -> int:
    """The browser allowed it and comes back to this machine."""
    asked = {name: values[0] for name, values in parse_qs(urlsplit(begun.address).query).items()}
    back = urlsplit(asked["redirect_uri"])
    connection = http.client.HTTPConnection(back.netloc, timeout=30)
    connection.request("GET", f"{back.path}?code={code}&state={state or asked['state']}")
    try:
        return connection.getresponse().status
    finally:
        connection.close()


def test_a_password_opens_an_account_that_becomes_one_of_the_mission(desk: Desk) -> None:
    account = desk.connected()
    assert desk.known(account) == account
    assert (account.handle, account.identity, account.network) == ("kbri_tokyo", "id-of-kbri_tokyo", NAME)
    assert (account.mission_id, account.language, dict(account.limits)) == (desk.mission, "ja", {"max_text": 5000})
    assert desk.sign_ins.current(account).access == GOOD_PASSWORD
    assert account in desk.connecting.signed_in_here(desk.admin)


def test_the_browser_opens_an_account(desk: Desk, begun: BrowserSignIn) -> None:
    assert come_back(begun) == 200
    (candidate,) = desk.connecting.finish(desk.admin, begun)
    account = desk.connecting.connect(desk.admin, desk.mission, candidate)
    assert desk.sign_ins.current(account).refresh == "refresh-0"
    assert account.address == "https://reception.example/kbri_tokyo"


def test_a_page_that_answers_in_words_of_its_own_opens_an_account(desk: Desk, clock: FixedClock) -> None:
    with WordPressStandIn(clock) as site, closing(HttpClient()) as client:
        site.folder = "/berita"
        user = site.open_account("kbri.cairo")
        network = WordPressNetwork(load_facts("wordpress"), client, desk.sign_ins, clock=clock)
        known, reads = {"wordpress": network}, OptionalReads(desk.stored.database, clock, {})
        connecting = Connecting(desk.stored.database, clock, known, desk.sign_ins, MACHINE, reads)
        begun = connecting.begin(desk.admin, "wordpress", "browser", {"site": f"{site.site}/wp-admin/"})
        begun.paste(site.approve(begun.address, user.login))
        account = connecting.connect(desk.admin, desk.mission, connecting.finish(desk.admin, begun)[0])
        assert account.identity == f"{user.id}@127.0.0.1:{site.port}/berita"
        assert connecting.check(desk.admin, account.id).health is AccountHealth.READY


def test_a_sign_in_is_good_for_one_answer(desk: Desk, begun: BrowserSignIn) -> None:
    come_back(begun)
    desk.connecting.finish(desk.admin, begun)
    with pytest.raises(InvalidInput, match=r"oauth\.over"):
        desk.connecting.finish(desk.admin, begun)
    with pytest.raises(InvalidInput, match=r"oauth\.over"):
        begun.paste("another-code")


def test_a_forged_answer_signs_nobody_in(desk: Desk, begun: BrowserSignIn) -> None:
    assert come_back(begun, state="forged") == 400
    begun.cancel()
    with pytest.raises(InvalidInput, match=r"oauth\.cancelled"):
        desk.connecting.finish(desk.admin, begun)


def test_a_code_that_was_used_is_refused_by_the_network(desk: Desk, begun: BrowserSignIn) -> None:
    desk.reception.used.add(GOOD_CODE)
    come_back(begun)
    with pytest.raises(Refused, match="code_refused"):
        desk.connecting.finish(desk.admin, begun)


def test_a_code_can_be_brought_by_hand(desk: Desk, begun: BrowserSignIn) -> None:
    begun.paste(GOOD_CODE)
    assert [one.handle for one in desk.connecting.finish(desk.admin, begun)] == ["kbri_tokyo"]


def test_duta_registers_with_a_server_once(desk: Desk) -> None:
    for _ in range(2):
        desk.begin(server="https://Reception.example/@somebody").cancel()
    assert desk.reception.registered == ["https://reception.example"]
    assert desk.sign_ins.app(f"{NAME}/https://reception.example").client_secret == "the-app-secret"


def test_duta_registers_anew_where_an_app_is_good_for_one_port(desk: Desk) -> None:
    desk.reception.one_port = True
    for _ in range(2):
        begun = desk.begin()
        begun.cancel()
        back = parse_qs(urlsplit(begun.address).query)["redirect_uri"][0]
        assert desk.sign_ins.app(f"{NAME}/https://reception.example").redirect_uri == back
    assert desk.reception.registered == ["https://reception.example"] * 2


def test_a_network_that_wants_the_ministrys_own_app_asks_for_it(desk: Desk) -> None:
    with pytest.raises(Refused, match="no_app"):
        desk.begin("own_app")
    desk.connecting.keep_app(desk.admin, NAME, " the-client ", "the-secret\n")
    begun = desk.begin("own_app")
    assert "client_id=the-client" in begun.address
    begun.cancel()
    desk.connecting.forget_app(desk.admin, NAME)
    with pytest.raises(Refused, match="no_app"):
        desk.begin("own_app")
    with pytest.raises(InvalidInput, match="no_client_id"):
        desk.connecting.keep_app(desk.admin, NAME, " ", "")
    assert [action for action, _ in desk.audited()] == ["app_forgotten", "app_kept"]
    assert desk.connecting.comes_back_to(desk.admin, NAME) == "http://127.0.0.1/callback"


def test_an_app_is_kept_only_where_the_network_wants_one(desk: Desk, clock: FixedClock) -> None:
    with closing(HttpClient()) as client:
        site = WordPressNetwork(load_facts("wordpress"), client, desk.sign_ins, clock=clock)
        reads = OptionalReads(desk.stored.database, clock, {})
        connecting = Connecting(desk.stored.database, clock, {"wordpress": site}, desk.sign_ins, MACHINE, reads)
        with pytest.raises(InvalidInput, match=r"network\.no_own_app"):
            connecting.keep_app(desk.admin, "wordpress", "id", "secret")


@pytest.mark.parametrize(
    "server", ["", "no server", "http://reception.example", "ftp://x", "https://a:b@x", "[::", "x:y"]
)
def test_what_is_no_server_is_said_before_anybody_is_asked(desk: Desk, server: str) -> None:
    with pytest.raises(InvalidInput, match="no_address"):
        desk.begin(server=server)


def test_a_way_or_network_that_is_none_is_said(desk: Desk) -> None:
    for call in (
        lambda: desk.connecting.begin(desk.admin, NAME, "magic", {}),
        lambda: desk.connecting.candidates(desk.admin, NAME, "magic", {}),
        lambda: desk.connecting.ways(desk.admin, "newsroom"),
    ):
        with pytest.raises(InvalidInput):
            call()


def test_an_account_is_connected_once(desk: Desk) -> None:
    desk.connected()
    with pytest.raises(InvalidInput, match="connected_already"):
        desk.connected()


def test_what_could_not_be_connected_leaves_no_secret_behind(desk: Desk) -> None:
    stranger = replace(desk.candidate(), handle=desk.stored.account.handle)
    taken = replace(stranger, credential=replace(stranger.credential, network="practice"))
    with pytest.raises(InvalidInput, match="handle_taken"):
        desk.connecting.connect(desk.admin, desk.mission, taken)
    assert desk.sign_ins._vault._secrets == {}  # type: ignore[attr-defined]  # a vault in memory


def test_an_account_is_signed_in_anew_as_exactly_who_it_is(desk: Desk) -> None:
    account = desk.connected()
    with desk.stored.database.writing() as writing:
        accounts.set_health(writing.connection, account.id, AccountHealth.SIGN_IN_NEEDED)
    desk.reception.guests = ("somebody_else",)
    with pytest.raises(Refused, match="other_account"):
        desk.connecting.reconnect(desk.admin, account.id, desk.candidate())
    assert desk.known(account).health is AccountHealth.SIGN_IN_NEEDED
    desk.reception.guests = ("kbri_tokyo",)
    assert desk.connecting.reconnect(desk.admin, account.id, desk.candidate()).health is AccountHealth.READY
    assert desk.known(account).health is AccountHealth.READY
    assert desk.sign_ins.current(account).generation == 1


def test_what_the_network_says_about_an_account_is_remembered(desk: Desk) -> None:
    account = desk.connected()
    now = desk.stored.clock.now()
    desk.reception.report = HealthReport(
        AccountHealth.SIGN_IN_NEEDED,
        sign_in_until=now + timedelta(days=3),
        left=3,
        left_of=50,
        renews=now + timedelta(hours=1),
        limits={"max_text": 9000},
    )
    assert desk.connecting.check(desk.admin, account.id) == desk.reception.report
    known = desk.known(account)
    assert (known.health, dict(known.limits)) == (AccountHealth.SIGN_IN_NEEDED, {"max_text": 9000})
    with desk.stored.database.reading() as connection:
        (quota,) = quotas.of_accounts(connection, [account.id])[account.id]
        papers = account_papers.of_accounts(connection, [account.id], sent_since=now)[account.id]
    assert (quota.left, quota.of, quota.renews_at) == (3, 50, now + timedelta(hours=1))
    assert papers.sign_in_until == now + timedelta(days=3)


def test_a_network_that_does_not_answer_changes_nothing(desk: Desk) -> None:
    account = desk.connected()
    desk.reception.away = True
    with pytest.raises(NotSent):
        desk.connecting.check(desk.admin, account.id)
    desk.connecting.look_after()
    assert desk.known(account).health is AccountHealth.READY
    desk.connecting.disconnect(desk.admin, account.id)
    with pytest.raises(Refused, match="missing"):
        desk.sign_ins.current(account)


def test_looking_after_the_accounts_names_what_needs_a_person(desk: Desk) -> None:
    desk.connected()
    for day, said in ((31, []), (2, ["account.sign_in_ends"])):
        desk.reception.report = until(day)
        assert [one.code for one in desk.connecting.look_after()] == said


@pytest.mark.parametrize("health", [one for one in AccountHealth if one is not AccountHealth.READY])
def test_an_account_that_is_well_again_is_ready_again(desk: Desk, health: AccountHealth) -> None:
    account = desk.connected()
    for told in (health, AccountHealth.READY):
        desk.reception.report = HealthReport(told)
        desk.connecting.look_after()
        assert desk.known(account).health is told


def test_a_new_sign_in_ends_when_it_says_and_not_when_the_one_before_did(desk: Desk) -> None:
    account = desk.connected()
    desk.reception.report = until(2)
    assert len(desk.connecting.look_after()) == 1
    desk.reception.report = HealthReport(AccountHealth.READY)
    desk.connecting.reconnect(desk.admin, account.id, desk.candidate())
    assert desk.connecting.look_after() == ()


def test_a_disconnected_account_is_signed_out_here_and_stays_known(desk: Desk) -> None:
    account = desk.connected()
    desk.connecting.disconnect(desk.admin, account.id)
    assert desk.reception.revoked == ["kbri_tokyo"]
    assert desk.connecting.signed_in_here(desk.admin) == ()
    assert desk.known(account).handle == "kbri_tokyo"
    desk.connecting.reconnect(desk.admin, account.id, desk.candidate())
    assert [one.id for one in desk.connecting.signed_in_here(desk.admin)] == [account.id]


def test_a_vault_is_opened_before_a_post_is_due(desk: Desk) -> None:
    desk.connecting.open_vault()
    account = desk.connected()
    desk.connecting.open_vault()
    desk.sign_ins.forget(account)
    with pytest.raises(Refused, match="missing"):
        desk.connecting.open_vault()


def test_the_audit_says_who_did_what_and_nothing_secret(desk: Desk) -> None:
    account = desk.connected()
    desk.connecting.reconnect(desk.admin, account.id, desk.candidate())
    desk.connecting.keep_app(desk.admin, NAME, "the-client", "the-app-secret")
    desk.connecting.disconnect(desk.admin, account.id)
    rows = desk.audited()
    assert [action for action, _ in rows] == [
        "account_signed_out",
        "app_kept",
        "account_signed_in",
        "account_connected",
    ]
    for secret in (GOOD_PASSWORD, "the-app-secret", "the-client", "access-0"):
        assert secret not in str(rows)


def test_only_who_may_connect_does(desk: Desk) -> None:
    account, candidate = desk.connected(), desk.candidate()
    connecting, mission = desk.connecting, desk.mission
    for actor in (desk.stored.officer.id, desk.stored.supervisor.id):
        for call in (
            lambda actor=actor: connecting.ways(actor, NAME),
            lambda actor=actor: connecting.begin(actor, NAME, "browser", {"server": "x.example"}),
            lambda actor=actor: connecting.candidates(actor, NAME, "app_password", PASSWORD),
            lambda actor=actor: connecting.connect(actor, mission, candidate),
            lambda actor=actor: connecting.reconnect(actor, account.id, candidate),
            lambda actor=actor: connecting.check(actor, account.id),
            lambda actor=actor: connecting.disconnect(actor, account.id),
            lambda actor=actor: connecting.keep_app(actor, NAME, "id", "secret"),
            lambda actor=actor: connecting.forget_app(actor, NAME),
        ):
            with pytest.raises(NotAllowed):
                call()
    assert desk.reception.registered == []


def test_nothing_is_done_for_a_mission_or_account_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.connecting.connect(desk.admin, MissionId("0" * 32), desk.candidate())
    with pytest.raises(NotFound):
        desk.connecting.check(desk.admin, replace(desk.stored.account, id="0" * 32).id)  # type: ignore[arg-type]
