"""Every request of the Mastodon client held by Prism against a description of the API, on its way to a real server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from scheduler_app.domain.account import Account
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import Refused
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_answers import Purpose
from scheduler_app.networks.mastodon import MastodonNetwork
from scheduler_app.networks.network import Published
from tests.builders import a_content, a_media_hash, an_account
from tests.live.servers import FOLDER, real_server
from tests.networks.contract import CountingFence, a_request
from tests.networks.signed_in import SignedIn

pytestmark = pytest.mark.live

KEY = {"Idempotency-Key": "k"}


@pytest.fixture(scope="module")
def checked(mastodon_server: str) -> Iterator[str]:
    """The server behind Prism."""
    with real_server("prism-server", str(FOLDER / "mastodon-api.json"), mastodon_server) as address:
        yield address


@pytest.fixture
def sign_ins() -> SignedIn:
    return SignedIn()


@pytest.fixture
def network(http: HttpClient, sign_ins: SignedIn) -> MastodonNetwork:
    return MastodonNetwork(load_facts("mastodon"), http, sign_ins)


@pytest.fixture
def account(mastodon_server: str, checked: str, http: HttpClient, sign_ins: SignedIn) -> Account:
    url = f"{mastodon_server}/api/v1/_mock/dev_user"
    made = http.call(Purpose.PREPARE, "POST", url, json={"username": "kbri_prism"}).json_object()
    token = str(made.get("access_token") or made["token"])
    who = http.call(Purpose.LOOK, "GET", f"{checked}/api/v1/accounts/verify_credentials", token=token).json_word("id")
    identity = f"{who}@{checked.removeprefix('http://')}"
    found = an_account(network="mastodon", handle="@kbri", address=checked, identity=identity)
    sign_ins.sign_in(found, access=token)
    return found


def test_every_request_is_as_the_description_says(network: MastodonNetwork, account: Account, tmp_path: Path) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    path = tmp_path / "p.jpg"
    Image.new("RGB", (64, 48), "brown").save(path)
    item = MediaItem(a_media_hash(), "image/jpeg", "A cup", focus=(100, -100))
    file = MediaFile(path, "image/jpeg", path.stat().st_size, 64, 48)
    assert network.identify(account) == account.identity
    network.look(account)
    shown = replace(a_content(f"alpha {now}", "beta", media=(item,)), options=as_options({"warning": "Makanan"}))
    request = a_request(account, shown, scheduled_for=now, media={item.media_hash: file})
    thread = network.publish(request, CountingFence())
    polled = replace(a_content(f"Kopi? {now}"), options=as_options({"poll": "Ya\nTidak", "visibility": "unlisted"}))
    poll = network.publish(a_request(account, polled, scheduled_for=now), CountingFence())
    plain = a_request(account, a_content(f"Kopi {now}"), scheduled_for=now)
    published = network.publish(plain, CountingFence())
    assert isinstance(network.find_published(plain), Published)
    network.edit(replace(plain, content=a_content(f"Teh {now}")), published.remote_id, CountingFence())
    network.metrics(account, published.remote_id)
    network.replies(account, published.remote_id)
    for one in (thread, poll, published):
        network.delete(account, one.remote_id)


def test_what_is_not_described_is_refused(checked: str, http: HttpClient) -> None:
    """Otherwise the test above would prove nothing."""
    for asked in ({"status": "x", "surprise": 1}, {"status": "x", "visibility": "secret"}, {"text": "x"}):
        with pytest.raises(Refused):
            http.call(
                Purpose.PREPARE, "POST", f"{checked}/api/v1/statuses", json=asked, headers={"Idempotency-Key": "k"}
            )
