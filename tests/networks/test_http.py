from __future__ import annotations

import gzip
import logging
import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.errors import InvalidInput, NetworkError, NotSent, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks import http_wire
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.redaction import SECRETS
from tests.faults.fault_proxy import (
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
from tests.networks.standins.serving import Asked, Given, StandIn

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
POST: dict[str, Any] = {"account": "kbri", "parts": [{"text": "Batik week", "media": []}]}
# Longer than any hang here: only a call's own limit can end one in time.
PATIENT = HttpSettings(connect_timeout=20, read_timeout=120, total_deadline=120)
QUICK = HttpSettings(connect_timeout=0.2, read_timeout=0.2, total_deadline=0.3)
HANG = 60.0  # far beyond any limit here; the proxy gives it up when its test ends


class SayingServer(StandIn):
    def handle(self, asked: Asked) -> Given:
        return Given(headers={"Link": '</api>; rel="api"', "link": "</?p=2>; rel=shortlink"})


# After these the connection is still good; after anything else it must not be used again.
WHOLE_ANSWERS = frozenset({FaultKind.STATUS, FaultKind.STATUS_AFTER})


@pytest.fixture
def server() -> Iterator[BulletinServer]:
    with BulletinServer(BulletinClass.KEY) as running:
        yield running


@pytest.fixture
def proxy(server: BulletinServer) -> Iterator[FaultProxy]:
    with FaultProxy(server.port) as running:
        yield running


@pytest.fixture
def client() -> Iterator[HttpClient]:
    made = HttpClient(PATIENT, clock=FixedClock(NOW))
    yield made
    made.close()


@pytest.fixture
def hasty_client() -> Iterator[HttpClient]:
    made = HttpClient(QUICK)
    yield made
    made.close()


def post(client: HttpClient, url: str, key: str = "k1", **options: Any) -> str:
    answer = client.call(
        Purpose.PUBLISH, "POST", f"{url}/posts", headers={"Idempotency-Key": key}, json=POST, **options
    )
    return answer.json_word("id")


def error_of(client: HttpClient, url: str, purpose: Purpose = Purpose.PUBLISH, **options: Any) -> NetworkError:
    with pytest.raises(NetworkError) as caught:
        client.call(purpose, "POST", f"{url}/posts", json=POST, **options).json_word("id")
    return caught.value


# What the client may know of each fault: the world may have seen the post in every one of these.
UNKNOWN = {
    FaultKind.REFUSE_BEFORE: (Fault(FaultKind.REFUSE_BEFORE), "http.hung_up", 0),
    FaultKind.DROP_BEFORE: (Fault(FaultKind.DROP_BEFORE), "http.hung_up", 0),
    FaultKind.HANG_BEFORE: (Fault(FaultKind.HANG_BEFORE, seconds=HANG), "http.no_answer_in_time", 0),
    FaultKind.HALF_REQUEST: (Fault(FaultKind.HALF_REQUEST, count=40), "http.hung_up", 0),
    FaultKind.DELAY: (Fault(FaultKind.DELAY, seconds=HANG), "http.no_answer_in_time", 0),
    FaultKind.DELAY_AFTER: (Fault(FaultKind.DELAY_AFTER, seconds=HANG), "http.no_answer_in_time", 1),
    FaultKind.DROP_AFTER: (Fault(FaultKind.DROP_AFTER), "http.hung_up", 1),
    FaultKind.RESET_AFTER: (Fault(FaultKind.RESET_AFTER), "http.hung_up", 1),
    FaultKind.HANG_AFTER: (Fault(FaultKind.HANG_AFTER, seconds=HANG), "http.no_answer_in_time", 1),
    "cut in the status line": (Fault(FaultKind.CUT, count=9), "http.answer_unreadable", 1),
    "cut after the status line": (Fault(FaultKind.CUT, count=17), "http.answer_cut_short", 1),
    "cut in the headers": (Fault(FaultKind.CUT, count=40), "http.answer_cut_short", 1),
    "cut before the blank line": (Fault(FaultKind.CUT, count=72), "http.answer_cut_short", 1),
    "cut in the body": (Fault(FaultKind.CUT, count=90), "http.answer_cut_short", 1),
    "cut in the headers and reset": (Fault(FaultKind.CUT_RESET, count=40), "http.hung_up", 1),
    "cut in the body and reset": (Fault(FaultKind.CUT_RESET, count=90), "http.hung_up", 1),
    FaultKind.DRIP: (Fault(FaultKind.DRIP, count=1, seconds=0.1), "http.no_answer_in_time", 1),
    FaultKind.GARBAGE: (Fault(FaultKind.GARBAGE), "http.answer_unreadable", 1),
    FaultKind.HINT_FIRST: (Fault(FaultKind.HINT_FIRST), "http.server_failed", 1),
    FaultKind.STATUS: (Fault(FaultKind.STATUS, status=500), "http.server_failed", 0),
    FaultKind.STATUS_AFTER: (Fault(FaultKind.STATUS_AFTER, status=502), "http.server_failed", 1),
    "empty success": (Fault(FaultKind.STATUS_AFTER, status=200), "http.answer_unreadable", 1),
    "success without an id": (Fault(FaultKind.STATUS_AFTER, status=201, body=b'{"ok":1}'), "http.answer_incomplete", 1),
    "success with an empty id": (
        Fault(FaultKind.STATUS_AFTER, status=201, body=b'{"id":""}'),
        "http.answer_incomplete",
        1,
    ),
    "success as a web page": (Fault(FaultKind.STATUS_AFTER, status=200, body=b"<html>"), "http.answer_unreadable", 1),
    "success as deep nesting": (
        Fault(FaultKind.STATUS_AFTER, status=200, body=b"[" * 99999),
        "http.answer_unreadable",
        1,
    ),
}


def limit_of(case: str) -> float | None:
    """Impatient only where the test is about waiting: other tests must not hurry on a busy machine."""
    return 0.3 if UNKNOWN[case][1] == "http.no_answer_in_time" else None


@pytest.mark.parametrize("case", UNKNOWN, ids=str)
def test_trouble_after_the_first_byte_is_unknown(
    case: str, client: HttpClient, proxy: FaultProxy, server: BulletinServer
) -> None:
    fault, code, made = UNKNOWN[case]
    proxy.plan(fault)
    error = error_of(client, proxy.url, limit=limit_of(case))
    assert isinstance(error, OutcomeUnknown)
    assert error.code == code
    assert server.wait_for(made)
    assert len(server.posts()) == made


@pytest.mark.parametrize("case", UNKNOWN, ids=str)
def test_the_same_trouble_while_preparing_is_not_sent(case: str, client: HttpClient, proxy: FaultProxy) -> None:
    fault, code, _ = UNKNOWN[case]
    proxy.plan(fault)
    error = error_of(client, proxy.url, Purpose.PREPARE, limit=limit_of(case))
    assert isinstance(error, NotSent)
    assert error.code == code


@pytest.mark.parametrize("case", UNKNOWN, ids=str)
def test_on_a_connection_that_worked_before_it_is_just_as_unknown_and_never_tried_twice(
    case: str, client: HttpClient, proxy: FaultProxy, server: BulletinServer
) -> None:
    assert post(client, proxy.url, "before") == "1"
    fault, code, made = UNKNOWN[case]
    proxy.plan(fault)
    error = error_of(client, proxy.url, limit=limit_of(case))
    assert isinstance(error, OutcomeUnknown)
    assert error.code == code
    assert server.wait_for(1 + made)
    assert post(client, proxy.url, "after") == str(2 + made)
    assert len([seen for seen in proxy.seen if seen.fault is FaultKind.NONE]) == 2
    assert len([seen for seen in proxy.seen if seen.connection == 1]) <= 2 + (fault.kind in WHOLE_ANSWERS)


def test_a_closed_port_is_not_sent(client: HttpClient) -> None:
    with closed_port() as port:
        error = error_of(client, f"http://127.0.0.1:{port}")
    assert isinstance(error, NotSent)
    assert error.code == "http.cannot_connect"


def test_a_name_that_does_not_exist_is_not_sent(client: HttpClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_such_name(*_args: Any, **_options: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    # Not every machine that runs tests has a name server that answers quickly.
    monkeypatch.setattr(socket, "getaddrinfo", no_such_name)
    error = error_of(client, f"http://{UNRESOLVABLE}")
    assert isinstance(error, NotSent)
    assert error.code == "http.name_not_found"


def test_a_port_that_never_accepts_is_not_sent(hasty_client: HttpClient) -> None:
    with deaf_port() as port:
        error = error_of(hasty_client, f"http://127.0.0.1:{port}")
    assert isinstance(error, NotSent)
    assert error.code == "http.connect_timeout"


def test_a_tls_handshake_that_hangs_is_not_sent(hasty_client: HttpClient) -> None:
    with silent_port() as port:
        error = error_of(hasty_client, f"https://127.0.0.1:{port}")
    assert isinstance(error, NotSent)
    assert error.code == "http.connect_timeout"


def test_a_server_that_falls_silent_is_given_up_long_before_the_deadline(
    hasty_client: HttpClient, proxy: FaultProxy
) -> None:
    proxy.plan(Fault(FaultKind.HANG_AFTER, seconds=HANG))
    assert error_of(hasty_client, proxy.url, limit=HANG).code == "http.no_answer_in_time"


def test_plain_http_where_tls_was_expected_is_not_sent(hasty_client: HttpClient, server: BulletinServer) -> None:
    error = error_of(hasty_client, f"https://127.0.0.1:{server.port}")
    assert isinstance(error, NotSent)
    assert not server.posts()


@pytest.mark.parametrize("kind", [Certificate.SELF_SIGNED, Certificate.EXPIRED, Certificate.OTHER_HOST])
def test_a_wrong_certificate_is_not_sent(kind: Certificate, tmp_path: Path) -> None:
    with tls_server(kind, tmp_path) as tls:
        error = error_of(HttpClient(HttpSettings(ca_file=tls.ca_file)), tls.url)
    assert isinstance(error, NotSent)
    assert error.code == "http.certificate_refused"
    assert not tls.requests


def test_a_certificate_of_an_authority_we_do_not_know_is_not_sent(client: HttpClient, tmp_path: Path) -> None:
    with tls_server(Certificate.GOOD, tmp_path) as tls:
        error = error_of(client, tls.url)
    assert error.code == "http.certificate_refused"
    assert not tls.requests


def test_a_certificate_of_our_own_authority_is_trusted(tmp_path: Path) -> None:
    with tls_server(Certificate.GOOD, tmp_path) as tls:
        assert post(HttpClient(HttpSettings(ca_file=tls.ca_file)), tls.url) == "1"


def test_the_environment_cannot_redirect_or_weaken_us(
    client: HttpClient, server: BulletinServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login eve password stolen-identity")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "nothing.pem"))
    with closed_port() as dead:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{dead}")
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{dead}")
        server.token = "own-token"
        assert post(client, server.url, token="own-token") == "1"


def test_our_own_proxy_setting_is_used(server: BulletinServer) -> None:
    with FaultProxy(server.port) as through:
        through.plan(Fault(FaultKind.STATUS, status=201, body=b'{"id": "by-proxy"}'))
        client = HttpClient(HttpSettings(proxies={"http": through.url}))
        assert post(client, "http://network.example") == "by-proxy"
        assert through.seen[0].first_line.startswith("POST http://network.example/posts")


def test_a_proxy_that_is_not_there_is_not_sent() -> None:
    with closed_port() as port:
        settings = HttpSettings(proxies={"http": f"http://127.0.0.1:{port}", "https": f"http://127.0.0.1:{port}"})
        for scheme in ("http", "https"):
            error = error_of(HttpClient(settings), f"{scheme}://network.example")
            assert isinstance(error, NotSent)
            assert error.code == "http.proxy_failed"


def test_a_proxy_that_refuses_the_tunnel_is_not_sent(server: BulletinServer) -> None:
    with FaultProxy(server.port) as through:
        through.plan(Fault(FaultKind.STATUS, status=502))
        error = error_of(HttpClient(HttpSettings(proxies={"https": through.url})), "https://network.example")
        assert isinstance(error, NotSent)
        assert error.code == "http.proxy_failed"


@pytest.mark.parametrize("proxy_address", ["socks5://127.0.0.1:1080", "127.0.0.1:3128"])
def test_a_proxy_we_cannot_use_is_refused_at_once(proxy_address: str) -> None:
    with pytest.raises(InvalidInput, match=r"settings\.proxy_not_http"):
        HttpClient(HttpSettings(proxies={"https": proxy_address}))


STATUSES = [
    (400, RefusalKind.CONTENT),
    (401, RefusalKind.SIGN_IN),
    (402, RefusalKind.QUOTA),
    (403, RefusalKind.PERMISSION),
    (404, RefusalKind.REMOVED),
    (409, RefusalKind.DUPLICATE),
    (410, RefusalKind.REMOVED),
    (413, RefusalKind.CONTENT),
    (415, RefusalKind.CONTENT),
    (422, RefusalKind.CONTENT),
    (451, RefusalKind.PERMISSION),
]


@pytest.mark.parametrize(("status", "kind"), STATUSES)
def test_a_clear_no_is_refused_with_its_kind(
    status: int, kind: RefusalKind, client: HttpClient, proxy: FaultProxy
) -> None:
    proxy.plan(Fault(FaultKind.STATUS, status=status, body=b"<h1>no</h1>"))
    error = error_of(client, proxy.url)
    assert isinstance(error, Refused)
    assert (error.kind, error.params["status"]) == (kind, status)


def test_a_network_may_document_its_own_meanings(client: HttpClient, proxy: FaultProxy) -> None:
    proxy.plan(Fault(FaultKind.STATUS, status=403))
    error = error_of(client, proxy.url, kinds={403: RefusalKind.QUOTA})
    assert isinstance(error, Refused)
    assert error.kind is RefusalKind.QUOTA


@pytest.mark.parametrize("status", [301, 302, 303, 304, 307, 308, 408, 425, 499, 500, 501, 502, 503, 504, 507, 520])
def test_an_unclear_answer_to_a_post_is_unknown_and_nothing_follows_it(
    status: int, client: HttpClient, proxy: FaultProxy, server: BulletinServer
) -> None:
    proxy.plan(Fault(FaultKind.STATUS, status=status, headers={"Location": "/posts"}))
    assert isinstance(error_of(client, proxy.url), OutcomeUnknown)
    assert len(proxy.seen) == 1
    assert not server.posts()


def test_a_network_may_say_that_busy_comes_before_any_work(client: HttpClient, proxy: FaultProxy) -> None:
    proxy.plan(Fault(FaultKind.STATUS, status=503, headers={"Retry-After": "30"}))
    error = error_of(client, proxy.url, busy_means_untouched=True)
    assert isinstance(error, Throttled)
    assert error.until == datetime(2026, 11, 23, 10, 0, 30, tzinfo=UTC)


def test_too_many_requests_is_throttled_until_the_moment_the_network_named(
    client: HttpClient, proxy: FaultProxy
) -> None:
    proxy.plan(Fault(FaultKind.STATUS, status=429, headers={"Retry-After": "120"}))
    error = error_of(client, proxy.url)
    assert isinstance(error, Throttled)
    assert error.until == datetime(2026, 11, 23, 10, 2, tzinfo=UTC)


def test_a_look_follows_a_redirect_on_the_same_host(client: HttpClient, proxy: FaultProxy) -> None:
    proxy.plan(Fault(FaultKind.STATUS, status=301, headers={"Location": "/accounts/kbri"}))
    assert client.call(Purpose.LOOK, "GET", f"{proxy.url}/old").json_word("id") == "bulletin:kbri"


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("https://network.example/", "http.redirected"),
        ("ftp://network.example/", "http.redirected"),
        ("http://[", "http.bad_address"),
        ("http://127.0.0.1:9/", None),
        ("http://localhost:{port}/accounts/kbri", "http.private_address"),
    ],
)
def test_a_look_is_not_led_astray(
    location: str, code: str | None, client: HttpClient, proxy: FaultProxy, server: BulletinServer
) -> None:
    proxy.plan(Fault(FaultKind.STATUS, status=302, headers={"Location": location.format(port=server.port)}))
    with pytest.raises(NotSent) as caught:
        client.call(Purpose.LOOK, "GET", f"{proxy.url}/old", token="secret-token")
    assert code is None or caught.value.code == code


def test_a_redirect_in_circles_ends(client: HttpClient, proxy: FaultProxy) -> None:
    proxy.plan(Fault(FaultKind.STATUS, status=302, headers={"Location": "/old"}), times=99)
    with pytest.raises(NotSent, match=r"http\.redirected"):
        client.call(Purpose.LOOK, "GET", f"{proxy.url}/old")
    assert len(proxy.seen) == 1 + PATIENT.max_redirects


def test_an_answer_may_not_be_larger_than_allowed(proxy: FaultProxy) -> None:
    client = HttpClient(HttpSettings(max_answer_bytes=1000))
    proxy.plan(Fault(FaultKind.STATUS_AFTER, status=200, body=b'{"id": "' + b"x" * 2000 + b'"}'))
    assert error_of(client, proxy.url).code == "http.answer_too_large"


def test_an_answer_may_not_unpack_to_more_than_allowed(proxy: FaultProxy) -> None:
    client = HttpClient(HttpSettings(max_answer_bytes=100_000))
    bomb = gzip.compress(b" " * 50_000_000)
    assert len(bomb) < 100_000
    proxy.plan(Fault(FaultKind.STATUS_AFTER, status=200, headers={"Content-Encoding": "gzip"}, body=bomb))
    assert error_of(client, proxy.url).code == "http.answer_too_large"


def test_a_packed_answer_that_is_broken_is_unknown(client: HttpClient, proxy: FaultProxy) -> None:
    headers = {"Content-Encoding": "gzip"}
    proxy.plan(Fault(FaultKind.STATUS_AFTER, status=200, headers=headers, body=b"not gzip at all"))
    error = error_of(client, proxy.url)
    assert isinstance(error, OutcomeUnknown)
    assert error.code == "http.answer_unreadable"


def test_cookies_are_not_kept_between_requests(
    client: HttpClient, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    proxy.plan(Fault(FaultKind.STATUS, status=200, headers={"Set-Cookie": "session=eve; Path=/"}, body=b"{}"))
    client.call(Purpose.LOOK, "GET", f"{proxy.url}/a")

    def remember(connection: http_wire._PlainConnection, name: str, *values: Any) -> None:
        seen.append(str(name).lower())
        putheader(connection, name, *values)

    putheader = http_wire._PlainConnection.putheader
    monkeypatch.setattr(http_wire._PlainConnection, "putheader", remember)
    client.call(Purpose.LOOK, "GET", f"{proxy.url}/accounts/b")
    assert "accept" in seen
    assert "cookie" not in seen


def test_a_server_whose_connections_were_given_up_is_spoken_to_over_new_ones(
    client: HttpClient, server: BulletinServer
) -> None:
    first = client.call(Purpose.LOOK, "GET", f"{server.url}/accounts/a")
    client.close()
    assert client.call(Purpose.LOOK, "GET", f"{server.url}/accounts/a") == first


def test_addresses_without_number_are_reached(
    client: HttpClient, server: BulletinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scheduler_app.networks.http._WAYS_KEPT", 2)
    for name in "abcdabcd":
        assert client.call(Purpose.LOOK, "GET", f"{server.url}/accounts/{name}").json_word("id") == f"bulletin:{name}"
    assert len(client._adapter()._ways) <= 2


def test_nothing_leaves_when_the_time_is_over_before_the_first_byte(
    client: HttpClient, proxy: FaultProxy, server: BulletinServer
) -> None:
    error = error_of(client, proxy.url, limit=0.0)
    assert isinstance(error, NotSent)
    assert not proxy.seen
    assert not server.posts()


def test_nothing_leaves_when_the_machine_slept_before_the_first_byte(
    client: HttpClient, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Slept:
        monotonic = staticmethod(time.monotonic)

        @staticmethod
        def time() -> float:
            return time.time() + 3600

    monkeypatch.setattr(http_wire, "time", Slept)
    error = error_of(client, proxy.url)
    assert isinstance(error, NotSent)
    assert error.code == "http.too_late"
    assert not proxy.seen


def test_a_connection_that_rested_too_long_is_not_used_again(proxy: FaultProxy) -> None:
    client = HttpClient(HttpSettings(idle_limit=0.0))
    post(client, proxy.url, "a")
    post(client, proxy.url, "b")
    assert [seen.connection for seen in proxy.seen] == [1, 2]


def test_a_connection_in_use_is_kept(client: HttpClient, proxy: FaultProxy) -> None:
    post(client, proxy.url, "a")
    post(client, proxy.url, "b")
    assert [seen.connection for seen in proxy.seen] == [1, 1]


def test_a_kept_connection_is_not_told_its_time_limit_again(proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    client = HttpClient()
    post(client, proxy.url, "a")
    here, told = threading.get_ident(), []
    tell = socket.socket.settimeout

    def telling(one: socket.socket, seconds: float | None) -> None:
        if threading.get_ident() == here:
            told.append(seconds)
        tell(one, seconds)

    monkeypatch.setattr(socket.socket, "settimeout", telling)
    post(client, proxy.url, "b")
    assert [seen.connection for seen in proxy.seen] == [1, 1]
    assert not told


def test_many_threads_may_share_a_client(server: BulletinServer) -> None:
    client = HttpClient()
    numbers: list[str] = []

    def work(thread: int) -> None:
        numbers.extend(post(client, server.url, f"{thread}-{turn}") for turn in range(20))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(set(numbers)) == 160
    client.close()


@pytest.mark.parametrize(
    "address", ["", "nonsense", "http://", "http://[::1", "http://" + "a" * 70 + ".example", "file:///etc/passwd"]
)
def test_an_address_that_is_none_is_not_sent(address: str, client: HttpClient) -> None:
    with pytest.raises(NotSent, match=r"http\.bad_address"):
        client.call(Purpose.PUBLISH, "POST", address, json={})


def test_a_token_that_no_header_can_hold_is_not_sent(client: HttpClient, proxy: FaultProxy) -> None:
    for token in ("tökén-с-буквами", "two\r\nlines: yes"):
        with pytest.raises(NotSent):
            client.call(Purpose.PUBLISH, "POST", f"{proxy.url}/posts", json=POST, token=token)
    assert not proxy.seen


@pytest.mark.parametrize("case", [*UNKNOWN, "closed"], ids=str)
def test_no_secret_reaches_an_error_or_a_log(
    case: str, client: HttpClient, proxy: FaultProxy, caplog: pytest.LogCaptureFixture
) -> None:
    token = "tok-8f3a-very-secret"
    SECRETS.register("bot-path-secret-42")
    caplog.set_level(logging.DEBUG)
    with closed_port() as dead:
        url = f"http://127.0.0.1:{dead}" if case == "closed" else proxy.url
        if case != "closed":
            proxy.plan(UNKNOWN[case][0])
        with pytest.raises(NetworkError) as caught:
            client.call(
                Purpose.PUBLISH,
                "POST",
                f"{url}/bot-path-secret-42/posts",
                query={"access_token": "query-secret-7", "q": "batik"},
                json=POST,
                token=token,
                limit=None if case == "closed" else limit_of(case),
            ).json_word("id")
    everything = caplog.text + repr(caught.value) + repr(caught.value.__dict__)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "/posts" in caplog.text
    for secret in (token, "bot-path-secret-42", "query-secret-7"):
        assert secret not in everything


def test_a_name_and_password_are_shown_as_basic_and_in_no_log(
    client: HttpClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    login = ("kbri", "abcd EFGH ijkl MNOP qrst 1234")
    pair = "a2JyaTphYmNkIEVGR0ggaWprbCBNTk9QIHFyc3QgMTIzNA=="
    with SayingServer() as server:
        client.call(Purpose.LOOK, "GET", f"{server.url}/me", login=login)
        assert server.asked[0].headers["authorization"] == f"Basic {pair}"
    for secret in (login[1], pair, ":".join(login)):
        assert secret not in caplog.text + SECRETS.clean(f"it was {secret}")


def test_what_is_said_in_several_lines_is_one_list(client: HttpClient) -> None:
    with SayingServer() as server:
        answer = client.call(Purpose.LOOK, "GET", f"{server.url}/me")
    assert answer.headers["link"] == '</api>; rel="api", </?p=2>; rel=shortlink'
