"""The listener that a browser comes back to: one answer, of this sign-in, by this browser."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import partial

import pytest

from scheduler_app.domain.connecting import Authorization
from scheduler_app.domain.sign_in import AppCredentials
from scheduler_app.errors import InvalidInput, MachineError, Refused
from scheduler_app.networks.loopback import PATH, Loopback
from scheduler_app.networks.oauth import begin, code_in

CODE = "the-code-of-this-sign-in"


@pytest.fixture
def listening() -> Iterator[Loopback]:
    made = Loopback()
    yield made
    made.close()


@pytest.fixture
def sign_in(listening: Loopback) -> Authorization:
    made = begin(
        "browser", "https://x.example/authorize", AppCredentials("x", "us"), listening.redirect_uri, ("write",)
    )
    listening.expect(partial(code_in, made))
    return made


def visit(listening: Loopback, path: str, method: str = "GET", **headers: str) -> tuple[int, str]:
    """Come to the listener as a browser would; what it answered."""
    connection = http.client.HTTPConnection(listening.host, timeout=30)
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request(method, path, headers=names)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def back(sign_in: Authorization, **differences: str) -> str:
    said = {"code": CODE, "state": sign_in.state, **differences}
    return PATH + "?" + "&".join(f"{name}={value}" for name, value in said.items() if value)


def test_it_listens_on_this_machine_alone(listening: Loopback) -> None:
    assert listening._server.server_address[0] == "127.0.0.1"
    assert listening.redirect_uri == f"http://{listening.host}{PATH}"


def test_the_browser_is_told_to_go_and_the_code_is_here(listening: Loopback, sign_in: Authorization) -> None:
    status, words = visit(listening, back(sign_in))
    assert (status, "close this window" in words) == (200, True)
    assert CODE not in words
    assert listening.wait() == CODE


def test_nobody_listens_any_more_afterwards(listening: Loopback, sign_in: Authorization) -> None:
    visit(listening, back(sign_in))
    listening.wait()
    with pytest.raises(ConnectionError):
        visit(listening, back(sign_in))


def test_a_second_answer_is_turned_away(listening: Loopback, sign_in: Authorization) -> None:
    visit(listening, back(sign_in))
    assert visit(listening, back(sign_in, code="another-code"))[0] == 410
    with pytest.raises(InvalidInput, match=r"oauth\.over"):
        listening.paste("another-code")
    assert listening.wait() == CODE


@pytest.mark.parametrize("state", ["", "forged", "{state}&state=forged", "{state}x"])
def test_a_forged_state_does_nothing_and_ends_nothing(listening: Loopback, sign_in: Authorization, state: str) -> None:
    forged = state.format(state=sign_in.state)
    status, words = visit(listening, back(sign_in, state=forged))
    assert (status, "Go back to Duta" in words) == (400, False)
    assert visit(listening, back(sign_in, code="", error="access_denied", state=forged))[0] == 400
    assert visit(listening, back(sign_in))[0] == 200
    assert listening.wait() == CODE


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "localhost:80"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Mode": "no-cors"},
        {"Sec_Fetch_Mode": "navigate", "Sec_Fetch_Dest": "iframe"},
    ],
)
def test_a_page_elsewhere_cannot_bring_an_answer(
    listening: Loopback, sign_in: Authorization, headers: dict[str, str]
) -> None:
    assert visit(listening, back(sign_in), **headers)[0] == 421
    assert visit(listening, back(sign_in), Sec_Fetch_Mode="navigate")[0] == 200


@pytest.mark.parametrize("path", ["/", "/favicon.ico", "/callback/"])
def test_nothing_lies_at_other_addresses(listening: Loopback, sign_in: Authorization, path: str) -> None:
    assert visit(listening, f"{path}?code={CODE}&state={sign_in.state}")[0] == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "HEAD"])
def test_only_going_there_counts(listening: Loopback, sign_in: Authorization, method: str) -> None:
    assert visit(listening, back(sign_in), method)[0] == 501


def test_an_answer_without_a_code_is_none(listening: Loopback, sign_in: Authorization) -> None:
    assert visit(listening, back(sign_in, code=""))[0] == 400


def test_before_the_sign_in_is_known_nothing_counts(listening: Loopback) -> None:
    assert visit(listening, f"{PATH}?code={CODE}&state=any")[0] == 400


def test_a_no_is_told_to_both(listening: Loopback, sign_in: Authorization) -> None:
    status, words = visit(listening, back(sign_in, code="", error="access_denied"))
    assert (status, "did not allow" in words) == (200, True)
    with pytest.raises(Refused) as caught:
        listening.wait()
    assert (caught.value.code, caught.value.params) == ("oauth.denied", {"why": "access_denied"})


@pytest.mark.parametrize(
    ("wishes", "words"),
    [
        ("", "close this window"),
        ("id-ID,id;q=0.9,en;q=0.8", "Tutup jendela"),
        ("fr-FR,fr;q=0.9", "close this window"),
        ("ja,en;q=0.5,id;q=0.6", "Tutup jendela"),
        ("en;q=broken,<script>", "close this window"),
    ],
)
def test_the_page_is_in_the_language_of_the_browser(
    listening: Loopback, sign_in: Authorization, wishes: str, words: str
) -> None:
    page = visit(listening, back(sign_in), Accept_Language=wishes)[1]
    assert words in page
    assert "script" not in page


def test_a_browser_elsewhere_is_helped_by_pasting_its_address(listening: Loopback, sign_in: Authorization) -> None:
    with pytest.raises(InvalidInput, match=r"oauth\.wrong_state"):
        listening.paste(f"http://127.0.0.1:1{back(sign_in, state='forged')}")
    with pytest.raises(InvalidInput, match=r"oauth\.no_code"):
        listening.paste("two words")
    listening.paste(f"  {listening.redirect_uri}{back(sign_in).removeprefix(PATH)}\n")
    assert listening.wait() == CODE


def test_whoever_waits_can_stop_waiting(listening: Loopback, sign_in: Authorization) -> None:
    threading.Timer(0, listening.cancel).start()
    with pytest.raises(InvalidInput, match=r"oauth\.cancelled"):
        listening.wait()
    with suppress(ConnectionError):
        assert visit(listening, back(sign_in))[0] == 410


class StoppedWatch:
    """A clock that goes forward when it is told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class TestFiveMinutes:
    @pytest.fixture
    def watch(self) -> StoppedWatch:
        return StoppedWatch()

    @pytest.fixture
    def listening(self, watch: StoppedWatch) -> Iterator[Loopback]:
        made = Loopback(now=watch)
        yield made
        made.close()

    def test_an_answer_within_them_counts(
        self, listening: Loopback, sign_in: Authorization, watch: StoppedWatch
    ) -> None:
        watch.seconds += 299
        assert visit(listening, back(sign_in))[0] == 200
        watch.seconds += 60
        assert listening.wait() == CODE

    def test_whoever_waits_is_told_that_they_are_over(
        self, listening: Loopback, sign_in: Authorization, watch: StoppedWatch
    ) -> None:
        watch.seconds += 300
        with pytest.raises(InvalidInput) as caught:
            listening.wait()
        assert (caught.value.code, caught.value.params) == ("oauth.too_late", {"minutes": 5})

    def test_an_answer_afterwards_is_not_taken_whichever_way_it_comes(
        self, listening: Loopback, sign_in: Authorization, watch: StoppedWatch
    ) -> None:
        watch.seconds += 300
        status, words = visit(listening, back(sign_in))
        assert (status, "five minutes" in words) == (410, True)
        with pytest.raises(InvalidInput, match=r"oauth\.too_late"):
            listening.paste(CODE)
        with pytest.raises(InvalidInput, match=r"oauth\.too_late"):
            listening.wait()


def test_somebody_who_says_nothing_holds_nobody_up(listening: Loopback, sign_in: Authorization) -> None:
    silent = http.client.HTTPConnection(listening.host, timeout=30)
    silent.connect()
    assert visit(listening, back(sign_in))[0] == 200
    silent.close()


def test_a_port_that_somebody_has_is_named(listening: Loopback) -> None:
    port = listening._server.server_port
    with pytest.raises(MachineError) as caught:
        Loopback(port)
    assert (caught.value.code, caught.value.params) == ("oauth.port_busy", {"port": port})


def test_a_demanded_port_can_be_used_again_at_once(listening: Loopback, sign_in: Authorization) -> None:
    visit(listening, back(sign_in))
    port = listening._server.server_port
    listening.close()
    again = Loopback(port)
    assert again.host == listening.host
    again.close()
