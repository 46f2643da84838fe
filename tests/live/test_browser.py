"""Signing in as a person does: a real browser on the real pages, and back to this machine.

What a page elsewhere may try meanwhile is tried by a page elsewhere, in the same browser.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.ids import new_id
from scheduler_app.errors import InvalidInput, Refused
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.loopback import PATH, Loopback
from scheduler_app.networks.mastodon import MastodonNetwork
from scheduler_app.networks.oauth import exchange
from scheduler_app.services.connecting import Connecting
from scheduler_app.services.optional_reads import OptionalReads
from scheduler_app.storage.database import Database
from tests.builders import MACHINE, a_workspace
from tests.live.browser import Browser, browser
from tests.live.oidc_provider import begun, endpoint
from tests.networks.signed_in import SignedIn
from tests.networks.standins.serving import Asked, Given, StandIn

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("browser")) as opened:
        yield opened


@pytest.fixture(scope="module")
def indonesian_window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("browser"), "id") as opened:
        yield opened


class Elsewhere(StandIn):
    """A site of somebody else."""

    def handle(self, asked: Asked) -> Given:
        return Given(body=b"<!doctype html><title>Elsewhere</title><p>A site", headers={"Content-Type": "text/html"})


@pytest.fixture
def elsewhere() -> Iterator[str]:
    """Its address. The browser takes every name for this machine."""
    with Elsewhere() as running:
        yield f"http://elsewhere.example:{running.port}/"


def log_in(window: Browser, address: str) -> None:
    window.go(address)
    window.type("input[name=login]", "kbri_tokyo")
    window.type("input[name=password]", "any")
    window.press("button[type=submit]")


class TestOpenIdProvider:
    def test_a_person_logs_in_and_consents(
        self, window: Browser, issuer: str, listening: Loopback, http: HttpClient
    ) -> None:
        sign_in = begun(issuer, listening)
        log_in(window, sign_in.address)
        assert window.sees("Authorize")
        window.press("button[type=submit]")
        assert window.sees("Go back to Duta")
        tokens = exchange(http, endpoint(issuer), sign_in, listening.wait(), datetime.now(UTC))
        assert tokens.access
        assert "post.write" in tokens.scopes

    def test_a_person_turns_round(self, window: Browser, issuer: str, listening: Loopback) -> None:
        window.go(begun(issuer, listening).address)
        window.press("a[href$='/abort']")
        assert window.sees("Not signed in")
        with pytest.raises(Refused, match=r"oauth\.denied"):
            listening.wait()

    def test_going_there_again_says_that_it_is_over(self, window: Browser, issuer: str, listening: Loopback) -> None:
        sign_in = begun(issuer, listening)
        window.go(f"{listening.redirect_uri}?code=once&state={sign_in.state}")
        window.go(f"{listening.redirect_uri}?code=twice&state={sign_in.state}")
        assert window.sees("Already over")
        assert listening.wait() == "once"

    def test_who_cancelled_comes_back_to_nobody(self, window: Browser, issuer: str, listening: Loopback) -> None:
        sign_in = begun(issuer, listening)
        listening.cancel()
        window.go(f"{listening.redirect_uri}?code=late&state={sign_in.state}")
        assert window.sees("Already over")
        with pytest.raises(InvalidInput, match=r"oauth\.cancelled"):
            listening.wait()


class TestFromElsewhere:
    TRIES = """
        const [address, done] = [arguments[0] || %r, []];
        const tried = (make) => new Promise((over) => { const one = make(); one.onload = one.onerror = over });
        const added = (kind, name) => tried(() => {
            const one = document.createElement(kind); one[name] = address; return document.body.appendChild(one)
        });
        return Promise.allSettled([
            fetch(address), fetch(address, {mode: 'no-cors'}), fetch(address, {method: 'POST', mode: 'no-cors'}),
            added('img', 'src'), added('iframe', 'src'), added('script', 'src'),
        ]).then((all) => all.map((one) => one.status));
    """

    @pytest.mark.parametrize("state", ["guessed", None])
    def test_a_page_elsewhere_brings_no_answer(
        self, window: Browser, issuer: str, listening: Loopback, elsewhere: str, state: str | None
    ) -> None:
        """Not even one that knows the state: only a person who goes somewhere ends a sign-in."""
        sign_in = begun(issuer, listening)
        window.go(elsewhere)
        window.run(self.TRIES % f"{listening.redirect_uri}?code=theirs&state={state or sign_in.state}")
        window.go(f"{listening.redirect_uri}?code=ours&state={sign_in.state}")
        assert window.sees("Go back to Duta")
        assert listening.wait() == "ours"

    def test_being_sent_there_with_a_forged_state_ends_nothing(
        self, window: Browser, issuer: str, listening: Loopback, elsewhere: str
    ) -> None:
        sign_in = begun(issuer, listening)
        window.go(elsewhere)
        window.run(f"location.href = '{listening.redirect_uri}?code=theirs&state=forged'")
        assert window.sees("Nothing was done")
        window.go(f"{listening.redirect_uri}?code=ours&state={sign_in.state}")
        assert listening.wait() == "ours"

    def test_a_name_that_was_bound_to_this_machine_is_not_this_machine(
        self, window: Browser, issuer: str, listening: Loopback
    ) -> None:
        sign_in = begun(issuer, listening)
        rebound = f"rebound.example:{urlsplit(listening.redirect_uri).port}{PATH}"
        window.go(f"http://{rebound}?code=theirs&state={sign_in.state}")
        assert window.sees("Not for this page")
        window.go(f"{listening.redirect_uri}?code=ours&state={sign_in.state}")
        assert listening.wait() == "ours"


class TestMastodonServer:
    def test_an_account_is_connected_looked_at_and_signed_out(
        self, window: Browser, mastodon_server: str, http: HttpClient, database: Database, clock: FixedClock
    ) -> None:
        name = f"kbri_{new_id()[-8:]}"
        http.call(Purpose.PREPARE, "POST", f"{mastodon_server}/api/v1/_mock/dev_user", json={"username": name})
        stored, sign_ins = a_workspace(database, clock), SignedIn()
        network = MastodonNetwork(load_facts("mastodon"), http, sign_ins)
        connecting = Connecting(
            database, clock, {"mastodon": network}, sign_ins, MACHINE, OptionalReads(database, clock, {})
        )
        admin = stored.administrator.id

        sign_in = connecting.begin(admin, "mastodon", "browser", {"server": mastodon_server})
        window.go(sign_in.address)
        window.press(f"button[value={name}]")
        assert window.sees("Go back to Duta")
        (candidate,) = connecting.finish(admin, sign_in)
        assert candidate.handle.startswith(f"@{name}@")
        account = connecting.connect(admin, stored.missions[0].id, candidate)
        assert connecting.check(admin, account.id).health is AccountHealth.READY

        connecting.disconnect(admin, account.id)
        sign_ins.sign_in(account, candidate.credential)
        assert connecting.check(admin, account.id).health is AccountHealth.SIGN_IN_NEEDED


class TestLooks:
    @pytest.mark.parametrize("width", [320, 1280])
    @pytest.mark.parametrize("dark", [False, True])
    @pytest.mark.parametrize("language", ["en", "id"])
    def test_the_page_fits_reads_well_and_fetches_nothing(
        self, request: pytest.FixtureRequest, issuer: str, listening: Loopback, language: str, dark: bool, width: int
    ) -> None:
        shown: Browser = request.getfixturevalue("window" if language == "en" else "indonesian_window")
        sign_in = begun(issuer, listening)
        shown.look(dark=dark, width=width, height=640)
        shown.go(f"{listening.redirect_uri}?code=ours&state={sign_in.state}")
        assert shown.sees("Go back to Duta" if language == "en" else "Kembalilah ke Duta")
        wide, high, fetched = shown.run(
            "const page = document.documentElement; return [page.scrollWidth, page.scrollHeight,"
            " performance.getEntriesByType('resource').filter((one) => !one.name.endsWith('favicon.ico')).length]"
        )
        assert (wide, high, fetched) == (width, 640, 0)
        assert contrast(shown, "main", "h1") > 7
        assert contrast(shown, "main", "footer") > 4.5


def contrast(shown: Browser, below: str, above: str) -> float:
    """As WCAG measures it: the text of one element on the ground of another."""
    colours = shown.run(
        f"return [getComputedStyle(document.querySelector('{below}')).backgroundColor,"
        f" getComputedStyle(document.querySelector('{above}')).color]"
    )
    dark, light = sorted(_light(colour) for colour in colours)
    return (light + 0.05) / (dark + 0.05)


def _light(colour: str) -> float:
    parts = [int(one) / 255 for one in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
