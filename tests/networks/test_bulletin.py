from __future__ import annotations

import json
import signal
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest

from scheduler_app.domain.account import Account
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.errors import Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.network import CannotTell
from tests.builders import an_account
from tests.networks.contract import CountingFence, HttpNetworkContract, Readers, ReadersView, a_request
from tests.networks.standins.bulletin import NEWEST, BulletinClass, BulletinProcess, BulletinServer, Document
from tests.networks.standins.bulletin_network import (
    BULLETIN_KEY,
    BULLETIN_LOOKUP,
    BULLETIN_NONE,
    BulletinNetwork,
)

TOKEN = "bulletin-token-7c1f"


def as_read(post: Document) -> ReadersView:
    texts = [post["title"], *(part["text"] for part in post["parts"]), post["link"]]
    alt_texts = tuple(item["alt"] for part in post["parts"] for item in part["media"])
    return ReadersView("\n".join(texts), alt_texts)


class BulletinContract(HttpNetworkContract):
    publishing = "POST /posts"
    deleting = "DELETE /posts/"
    editing = "PUT /posts/"
    secret = TOKEN
    facts: ClassVar[NetworkFacts]
    kind: ClassVar[BulletinClass]

    @pytest.fixture
    def server(self) -> Iterator[BulletinServer]:
        with BulletinServer(self.kind, token=TOKEN) as running:
            yield running

    @pytest.fixture
    def server_port(self, server: BulletinServer) -> int:
        return server.port

    @pytest.fixture
    def network(self) -> Iterator[BulletinNetwork]:
        http = HttpClient()
        yield BulletinNetwork(self.facts, http, token=TOKEN)
        http.close()

    @pytest.fixture
    def account(self, server: BulletinServer) -> Account:
        return an_account(network=self.name, handle="kbri", address=server.url, identity="bulletin:kbri")

    @pytest.fixture
    def readers(self, server: BulletinServer) -> Readers:
        return lambda: [as_read(post) for post in server.posts()]

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)


class TestBulletinWithKeys(BulletinContract):
    name = "bulletin_key"
    facts = BULLETIN_KEY
    kind = BulletinClass.KEY


class TestBulletinWithAList(BulletinContract):
    name = "bulletin_lookup"
    facts = BULLETIN_LOOKUP
    kind = BulletinClass.LOOKUP

    def test_a_list_that_is_too_short_cannot_tell(self, network: BulletinNetwork, account: Account) -> None:
        request = a_request(account)
        network.publish(request, CountingFence())
        for _ in range(NEWEST):
            network.publish(a_request(account), CountingFence())
        assert network.find_published(request) == CannotTell("lookup.too_many_since")


class TestBulletinWithNeither(BulletinContract):
    name = "bulletin_none"
    facts = BULLETIN_NONE
    kind = BulletinClass.NONE


def test_the_server_counts_what_each_key_made() -> None:
    with BulletinServer(BulletinClass.NONE) as server:
        account = an_account(address=server.url)
        network = BulletinNetwork(BULLETIN_NONE)
        request = a_request(account)
        for _ in range(2):
            network.publish(request, CountingFence())
        assert server.visible() == {request.idempotency_key: 2}


def test_a_wrong_token_is_refused() -> None:
    with BulletinServer(token="right-one") as server, pytest.raises(Refused):
        BulletinNetwork(BULLETIN_KEY, token="wrong-one").publish(
            a_request(an_account(address=server.url)), lambda: None
        )


def test_a_post_becomes_visible_though_nobody_waits_for_the_answer() -> None:
    with BulletinServer(latency=0.02) as server:
        body = json.dumps({"account": "kbri", "title": "", "link": "", "parts": []}).encode()
        head = f"POST /posts HTTP/1.1\r\nIdempotency-Key: k1\r\nContent-Length: {len(body)}\r\n\r\n".encode()
        with socket.create_connection(("127.0.0.1", server.port)) as impatient:
            impatient.sendall(head + body)
        # Its answer comes a whole latency after the lost request was read, and the post half-way.
        BulletinNetwork(BULLETIN_KEY).identify(an_account(address=server.url))
        assert server.visible() == {"k1": 1}


def test_the_server_runs_as_a_process_and_remembers_after_being_killed(tmp_path: Path) -> None:
    store = tmp_path / "posts.jsonl"
    with BulletinProcess(BulletinClass.KEY, store=store) as first:
        network = BulletinNetwork(BULLETIN_KEY)
        request = a_request(an_account(handle="kbri", address=first.url))
        published = network.publish(request, CountingFence())
        assert first.visible() == {request.idempotency_key: 1}
        first.send_signal(signal.SIGKILL)
    with BulletinProcess(BulletinClass.KEY, store=store) as second:
        moved = replace(request, account=replace(request.account, address=second.url))
        assert network.publish(moved, CountingFence()).remote_id == published.remote_id
        assert second.visible() == {request.idempotency_key: 1}
