"""C4: every fault a network can make, against the real sender: what it comes to, and how doubt is settled then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.delivery import Delivery, DeliveryState
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.storage import accounts
from scheduler_app.storage.database import Database
from tests.delivery.desk import Desk, a_desk
from tests.faults.fault_proxy import (
    REACHES,
    UNRESOLVABLE,
    Fault,
    FaultKind,
    FaultProxy,
    closed_port,
    deaf_port,
    silent_port,
)
from tests.faults.tls_server import Certificate, tls_server
from tests.networks.standins.bulletin import BulletinClass, BulletinServer
from tests.reliability.stage import FACTS

PATIENT = HttpSettings(connect_timeout=20, read_timeout=20, total_deadline=20)
HURRIED = HttpSettings(connect_timeout=0.3, read_timeout=0.3, total_deadline=0.5)
FOREVER = 60.0  # the proxy gives it up when its test ends
PORTAL = b"<html>Please sign in to the hotel's network</html>"
_S = DeliveryState


@dataclass(frozen=True, slots=True)
class Expected:
    """What one fault leads to. ``waits`` marks those that are only noticed by waiting."""

    fault: Fault
    outcome: str
    state: DeliveryState
    code: str = ""
    waits: bool = False


def unknown(code: str, fault: Fault, *, waits: bool = False) -> Expected:
    return Expected(fault, "unknown", _S.UNKNOWN, code, waits)


def sent(fault: Fault) -> Expected:
    return Expected(fault, "sent", _S.SENT)


def refused(status: int, code: str) -> Expected:
    return Expected(Fault(FaultKind.STATUS, status=status), "refused", _S.REFUSED, code)


def throttled(status: int, **headers: str) -> Expected:
    fault = Fault(FaultKind.STATUS, status=status, headers=headers)
    return Expected(fault, "throttled", _S.SCHEDULED, "http.throttled")


FAULTS = {
    "no fault": sent(Fault(FaultKind.NONE)),
    "slow before": sent(Fault(FaultKind.DELAY, seconds=0.05)),
    "slow after": sent(Fault(FaultKind.DELAY_AFTER, seconds=0.05)),
    "drips": sent(Fault(FaultKind.DRIP, count=60, seconds=0.005)),
    "a hint first": unknown("http.server_failed", Fault(FaultKind.HINT_FIRST)),
    "reset before": unknown("http.hung_up", Fault(FaultKind.REFUSE_BEFORE)),
    "close before": unknown("http.hung_up", Fault(FaultKind.DROP_BEFORE)),
    "silence before": unknown("http.no_answer_in_time", Fault(FaultKind.HANG_BEFORE, seconds=FOREVER), waits=True),
    "too slow before": unknown("http.no_answer_in_time", Fault(FaultKind.DELAY, seconds=FOREVER), waits=True),
    "half a request": unknown("http.hung_up", Fault(FaultKind.HALF_REQUEST, count=60)),
    "close after": unknown("http.hung_up", Fault(FaultKind.DROP_AFTER)),
    "reset after": unknown("http.hung_up", Fault(FaultKind.RESET_AFTER)),
    "silence after": unknown("http.no_answer_in_time", Fault(FaultKind.HANG_AFTER, seconds=FOREVER), waits=True),
    "too slow after": unknown("http.no_answer_in_time", Fault(FaultKind.DELAY_AFTER, seconds=FOREVER), waits=True),
    "drips for ever": unknown("http.no_answer_in_time", Fault(FaultKind.DRIP, count=1, seconds=0.1), waits=True),
    "cut in the first line": unknown("http.answer_cut_short", Fault(FaultKind.CUT, count=14)),
    "cut in the headers": unknown("http.answer_cut_short", Fault(FaultKind.CUT, count=40)),
    "cut in the body": unknown("http.answer_cut_short", Fault(FaultKind.CUT, count=100)),
    "cut by a reset": unknown("http.hung_up", Fault(FaultKind.CUT_RESET, count=100)),
    "no HTTP at all": unknown("http.answer_unreadable", Fault(FaultKind.GARBAGE)),
    "200 without a body": unknown("http.answer_unreadable", Fault(FaultKind.STATUS, status=200)),
    "200 from a portal": unknown("http.answer_unreadable", Fault(FaultKind.STATUS, status=200, body=PORTAL)),
    "200 without an id": unknown("http.answer_incomplete", Fault(FaultKind.STATUS, status=200, body=b"{}")),
    "200 without a body after": unknown("http.answer_unreadable", Fault(FaultKind.STATUS_AFTER, status=200)),
    "408": unknown("http.server_failed", Fault(FaultKind.STATUS, status=408)),
    **{
        f"{status} {when}": unknown("http.server_failed", Fault(kind, status=status))
        for status in (500, 502, 503, 504)
        for when, kind in (("before", FaultKind.STATUS), ("after", FaultKind.STATUS_AFTER))
    },
    **{
        str(status): unknown("http.redirected", Fault(FaultKind.STATUS, status=status, headers={"Location": "/login"}))
        for status in (301, 302, 303, 307, 308)
    },
    "400": refused(400, "http.refused_content"),
    "401": refused(401, "http.refused_sign_in"),
    "403": refused(403, "http.refused_permission"),
    "404": refused(404, "http.refused_removed"),
    "409": refused(409, "http.refused_duplicate"),
    "422": refused(422, "http.refused_content"),
    "429 and how long": throttled(429, **{"Retry-After": "120"}),
    "429 without a word": throttled(429),
}


@pytest.fixture
def server(kind: BulletinClass) -> Iterator[BulletinServer]:
    with BulletinServer(kind) as running:
        yield running


@pytest.fixture
def proxy(server: BulletinServer) -> Iterator[FaultProxy]:
    with FaultProxy(server.port) as running:
        yield running


@pytest.fixture
def desk(
    sqlite_database: Database, clock: FixedClock, proxy: FaultProxy, kind: BulletinClass, case: str
) -> Iterator[Desk]:
    settings = HURRIED if FAULTS[case].waits else PATIENT
    yield from a_desk_on(sqlite_database, clock, proxy.url, kind, settings)


def a_desk_on(
    database: Database, clock: FixedClock, address: str, kind: BulletinClass, settings: HttpSettings
) -> Iterator[Desk]:
    http = HttpClient(settings, clock=clock)
    made = a_desk(database, clock, address, network=FACTS[kind].name, http=http)
    for network in made.networks.values():
        network.facts = replace(network.facts, send_budget=timedelta(seconds=settings.total_deadline))  # type: ignore[misc]
    yield made
    http.close()


@pytest.mark.parametrize("kind", list(BulletinClass))
@pytest.mark.parametrize("case", FAULTS)
def test_every_fault_has_its_outcome_and_doubt_is_settled_rightly(
    desk: Desk, server: BulletinServer, proxy: FaultProxy, kind: BulletinClass, case: str
) -> None:
    expected = FAULTS[case]
    delivery = desk.ready()
    proxy.plan(expected.fault, match="POST /posts")
    send_what_is_due(desk)
    standing = desk.now(delivery)
    (attempt,) = desk.attempts(delivery)
    assert (attempt.outcome, standing.state) == (expected.outcome, expected.state)
    assert attempt.code == expected.code
    held_back = expected.fault.kind is FaultKind.DELAY and expected.waits
    assert server.visible()[delivery.idempotency_key] == (expected.fault.kind in REACHES and not held_back)
    if standing.state is _S.UNKNOWN:
        check_that_doubt_is_settled(desk, server, delivery, kind)


def check_that_doubt_is_settled(desk: Desk, server: BulletinServer, delivery: Delivery, kind: BulletinClass) -> None:
    """Looked for as often as it takes, and sent again where it is certainly absent."""
    key = delivery.idempotency_key
    for _ in range(2):
        pass_time(desk, timedelta(minutes=1))
        desk.reconciler().visit()
    send_what_is_due(desk)
    standing = desk.now(delivery)
    if kind is BulletinClass.NONE:
        assert standing.state is _S.UNKNOWN
        assert server.visible()[key] <= 1
    else:
        assert (standing.state, server.visible()[key]) == (_S.SENT, 1)
        assert standing.remote_id == next(post["id"] for post in server.posts() if post["key"] == key)


def send_what_is_due(desk: Desk) -> None:
    for taken in desk.claim():
        desk.send(taken)


def pass_time(desk: Desk, by: timedelta) -> None:
    assert isinstance(desk.clock, FixedClock)
    desk.clock.advance(by)


@pytest.mark.parametrize("kind", [BulletinClass.LOOKUP])
class TestWhatAnAccountLearns:
    @pytest.mark.parametrize("case", ["429 and how long"])
    def test_a_throttled_account_keeps_quiet_until_it_was_told_and_then_goes_on(
        self, desk: Desk, proxy: FaultProxy, case: str
    ) -> None:
        first, second = desk.ready(), desk.ready()
        proxy.plan(FAULTS[case].fault, match="POST /posts")
        (taken,) = desk.claim()
        desk.send(taken)
        assert desk.claim() == ()
        pass_time(desk, timedelta(seconds=119))
        assert desk.claim() == ()
        pass_time(desk, timedelta(seconds=1))
        for _ in range(2):
            send_what_is_due(desk)
        assert {desk.now(first).state, desk.now(second).state} == {_S.SENT}

    @pytest.mark.parametrize("case", ["401"])
    def test_an_account_whose_sign_in_ended_is_left_alone(self, desk: Desk, proxy: FaultProxy, case: str) -> None:
        desk.ready()
        desk.ready()
        proxy.plan(FAULTS[case].fault, match="POST /posts")
        (taken,) = desk.claim()
        desk.send(taken)
        with desk.database.reading() as connection:
            assert accounts.account(connection, taken.account_id).health is AccountHealth.SIGN_IN_NEEDED
        assert desk.claim() == ()


Place = Callable[[Path], AbstractContextManager[str]]


def tls(certificate: Certificate) -> Place:
    @contextmanager
    def serving(folder: Path) -> Iterator[str]:
        with tls_server(certificate, folder) as server:
            yield server.url

    return serving


def port(opened: Callable[[], AbstractContextManager[int]], scheme: str) -> Place:
    @contextmanager
    def listening(_folder: Path) -> Iterator[str]:
        with opened() as number:
            yield f"{scheme}://127.0.0.1:{number}"

    return listening


def unresolvable(_folder: Path) -> AbstractContextManager[str]:
    return nullcontext(f"https://{UNRESOLVABLE}")


NOTHING_LEAVES = {
    "a closed port": (port(closed_port, "http"), "http.cannot_connect"),
    "a deaf port": (port(deaf_port, "http"), "http.connect_timeout"),
    "a name nobody has": (unresolvable, "http.name_not_found"),
    "a silent handshake": (port(silent_port, "https"), "http.connect_timeout"),
    "a certificate of its own": (tls(Certificate.SELF_SIGNED), "http.certificate_refused"),
    "a certificate that ended": (tls(Certificate.EXPIRED), "http.certificate_refused"),
    "another's certificate": (tls(Certificate.OTHER_HOST), "http.certificate_refused"),
}


@pytest.mark.parametrize("case", NOTHING_LEAVES)
def test_what_never_left_is_tried_again_later(
    case: str, sqlite_database: Database, clock: FixedClock, tmp_path: Path
) -> None:
    place, code = NOTHING_LEAVES[case]
    with place(tmp_path) as address:
        for desk in a_desk_on(sqlite_database, clock, address, BulletinClass.NONE, HURRIED):
            delivery = desk.ready()
            send_what_is_due(desk)
            standing = desk.now(delivery)
            (attempt,) = desk.attempts(delivery)
            assert (attempt.outcome, attempt.code) == ("not_sent", code)
            assert (standing.state, standing.reason) == (_S.SCHEDULED, code)
            assert standing.next_try_at > clock.now()
            assert desk.claim() == ()
