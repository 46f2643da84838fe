"""The client of Mastodon's API against another implementation of it on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.mastodon import MastodonNetwork
from scheduler_app.networks.mastodon_calls import MastodonCalls
from scheduler_app.networks.network import Published
from tests.builders import a_content, a_media_hash, an_account
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy
from tests.networks.contract import CountingFence, a_request
from tests.networks.signed_in import SignedIn

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def server(mastodon_server: str) -> str:
    return mastodon_server


@pytest.fixture(scope="module")
def token(server: str) -> str:
    http = HttpClient()
    made = http.call(
        Purpose.PREPARE, "POST", f"{server}/api/v1/_mock/dev_user", json={"username": "kbri"}
    ).json_object()
    return str(made.get("access_token") or made["token"])


@pytest.fixture
def sign_ins() -> SignedIn:
    return SignedIn()


@pytest.fixture
def network(sign_ins: SignedIn) -> Iterator[MastodonNetwork]:
    http = HttpClient()
    yield MastodonNetwork(load_facts("mastodon"), http, sign_ins)
    http.close()


@pytest.fixture
def account(server: str, token: str, sign_ins: SignedIn) -> Account:
    unknown = an_account(network="mastodon", handle="@kbri", address=server, identity="")
    sign_ins.sign_in(unknown, access=token)
    identity = MastodonCalls(HttpClient(), sign_ins, Clock()).identity(unknown)
    made = replace(unknown, identity=identity)
    sign_ins.sign_in(made, access=token)
    return made


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def test_a_post_is_there_found_corrected_and_gone(network: MastodonNetwork, account: Account) -> None:
    words = f"Kopi & <batik> {now().isoformat()} https://example.org/a?b=1&c=2"
    request = a_request(account, a_content(words), scheduled_for=now())
    published = network.publish(request, CountingFence())
    assert published.address
    found = network.find_published(request)
    assert isinstance(found, Published)
    assert found.remote_id == published.remote_id
    corrected = replace(request, content=a_content(f"Teh {now().isoformat()}"))
    network.edit(corrected, published.remote_id, CountingFence())
    assert isinstance(network.find_published(corrected), Published)
    network.delete(account, published.remote_id)
    network.delete(account, published.remote_id)
    assert not isinstance(network.find_published(corrected), Published)


def test_a_thread_with_a_picture_and_a_warning(network: MastodonNetwork, account: Account, tmp_path: Path) -> None:
    path = tmp_path / "p.jpg"
    Image.new("RGB", (64, 48), "brown").save(path)
    item = MediaItem(a_media_hash(), "image/jpeg", "A cup", focus=(100, -100))
    file = MediaFile(path, "image/jpeg", path.stat().st_size, 64, 48)
    content = replace(
        a_content(f"alpha {now().isoformat()}", "beta", media=(item,)), options=as_options({"warning": "Makanan"})
    )
    request = a_request(account, content, scheduled_for=now(), media={item.media_hash: file})
    published = network.publish(request, CountingFence())
    assert len(published.remote_id.split()) == 2
    network.delete(account, published.remote_id)


def test_an_answer_that_was_lost_is_settled_by_looking(
    network: MastodonNetwork, account: Account, sign_ins: SignedIn, server: str
) -> None:
    request = a_request(account, a_content(f"Lost {now().isoformat()}"), scheduled_for=now())
    with FaultProxy(int(server.rpartition(":")[2])) as proxy:
        sign_ins.sign_in(account, replace(sign_ins.current(account), server=proxy.url))
        proxy.plan(Fault(FaultKind.DROP_AFTER), match="POST /api/v1/statuses")
        with pytest.raises(OutcomeUnknown):
            network.publish(request, CountingFence())
        assert isinstance(network.find_published(request), Published)


def test_too_much_is_refused(network: MastodonNetwork, account: Account) -> None:
    with pytest.raises(Refused) as caught:
        network.publish(a_request(account, a_content("x" * 501), scheduled_for=now()), CountingFence())
    assert caught.value.kind is RefusalKind.CONTENT
