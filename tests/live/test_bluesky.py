"""The client of Bluesky against a real server of the AT Protocol on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.errors import InvalidInput, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.bluesky import BlueskyNetwork
from scheduler_app.networks.bluesky_calls import BlueskyCalls
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.link_card import LinkCard
from scheduler_app.networks.network import Absent, Published
from tests.builders import a_content, a_media_hash, an_account
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy
from tests.live.servers import real_server
from tests.networks.contract import CountingFence, a_request
from tests.networks.signed_in import SignedIn

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with real_server("bluesky-server") as address:
        yield address


@pytest.fixture
def sign_ins() -> SignedIn:
    return SignedIn()


@pytest.fixture
def network(sign_ins: SignedIn) -> Iterator[BlueskyNetwork]:
    http = HttpClient()
    yield BlueskyNetwork(load_facts("bluesky"), http, sign_ins, card_of=lambda _: LinkCard("Kopi", "Semua"))
    http.close()


@pytest.fixture
def account(server: str, sign_ins: SignedIn) -> Account:
    """Signed in by an app password's way, as a person would."""
    calls = BlueskyCalls(HttpClient(), sign_ins, Clock())
    given = Credential(
        "bluesky", "kbri.test", SignInKind.APP_PASSWORD, server=server, extra={"password": "secret-of-kbri"}
    )
    session = calls.begin(given)
    unnamed = an_account(network="bluesky", handle="kbri.test", address=server, identity="kbri.test")
    sign_ins.sign_in(unnamed, session)
    did = calls.did_of(unnamed, "kbri.test")
    made = replace(unnamed, identity=did)
    sign_ins.sign_in(made, replace(session, identity=did))
    return made


def asked(server: str, call: str, token: str = "", **said: str) -> dict[str, Any]:
    """What the server answers a person's own client."""
    url = f"{server}/xrpc/com.atproto.server.{call}"
    return HttpClient().call(Purpose.PREPARE, "POST", url, json=said, token=token).json_object()


def test_an_account_is_connected_with_an_app_password_and_only_with_one(network: BlueskyNetwork, server: str) -> None:
    given = {"server": server, "handle": "pembaca.test", "app_password": "secret-of-pembaca"}
    with pytest.raises(InvalidInput, match="main_password"):
        network.candidates("own_server", given)

    own = asked(server, "createSession", identifier="pembaca.test", password="secret-of-pembaca")
    made = asked(server, "createAppPassword", str(own["accessJwt"]), name="Duta")
    (candidate,) = network.candidates("own_server", {**given, "app_password": str(made["password"])})
    assert (candidate.identity, candidate.handle) == (own["did"], "pembaca.test")
    with pytest.raises(Refused) as caught:
        network.candidates("own_server", {**given, "app_password": "abcd-efgh-ijkl-mnop"})
    assert caught.value.kind is RefusalKind.SIGN_IN


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def test_a_post_is_there_under_our_name_and_gone_when_it_is_deleted(network: BlueskyNetwork, account: Account) -> None:
    content = a_content("Kopi Gayo ☕️ #Kopi @pembaca.test https://example.org/kopi", link="https://example.org/kopi")
    request = a_request(account, content, scheduled_for=now())
    assert network.find_published(request) == Absent()
    published = network.publish(request, CountingFence())
    assert network.find_published(request) == published
    assert network.publish(request, CountingFence()) == published
    network.delete(account, published.remote_id)
    network.delete(account, published.remote_id)
    assert network.find_published(request) == Absent()


def test_a_thread_with_a_picture_and_a_gate(network: BlueskyNetwork, account: Account, tmp_path: Path) -> None:
    path = tmp_path / "p.jpg"
    Image.new("RGB", (64, 48), "brown").save(path)
    item = MediaItem(a_media_hash(), "image/jpeg", "A cup")
    file = MediaFile(path, "image/jpeg", path.stat().st_size, 64, 48)
    content = replace(a_content("alpha", "beta", media=(item,)), options=as_options({"reply": "nobody"}))
    request = a_request(account, content, scheduled_for=now(), media={item.media_hash: file})
    published = network.publish(request, CountingFence())
    assert len(published.remote_id.split()) == 2
    assert network.find_published(request) == published
    network.delete(account, published.remote_id)


def test_an_answer_that_was_lost_is_settled_by_looking(
    network: BlueskyNetwork, account: Account, sign_ins: SignedIn, server: str
) -> None:
    request = a_request(account, scheduled_for=now())
    with FaultProxy(int(server.rpartition(":")[2])) as proxy:
        sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))
        proxy.plan(Fault(FaultKind.DROP_AFTER), match="putRecord")
        with pytest.raises(OutcomeUnknown):
            network.publish(request, CountingFence())
        assert isinstance(network.find_published(request), Published)


def test_what_the_server_does_not_take_is_refused(network: BlueskyNetwork, account: Account) -> None:
    with pytest.raises(Refused) as caught:
        network.publish(a_request(account, a_content("x" * 301), scheduled_for=now()), CountingFence())
    assert caught.value.kind is RefusalKind.CONTENT


def test_a_session_is_continued(network: BlueskyNetwork, account: Account, sign_ins: SignedIn) -> None:
    before = sign_ins.current(account)
    sign_ins.sign_in(account, replace(before, expires_at=now()))
    network.publish(a_request(account, scheduled_for=now()), CountingFence())
    assert sign_ins.current(account).generation > before.generation
