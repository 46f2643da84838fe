"""The guard that keeps every test on this machine (``conftest``)."""

from __future__ import annotations

import socket

import pytest

SAYS_SO = "only talk to this machine"


@pytest.mark.parametrize("address", [("192.0.2.1", 9), ("example.org", 80), ("2001:db8::1", 9, 0, 0)])
def test_a_connection_that_leaves_the_machine_is_refused(address: tuple[str, int]) -> None:
    family = socket.AF_INET6 if len(address) > 2 else socket.AF_INET
    with socket.socket(family) as one:
        for attempt in (one.connect, one.connect_ex):
            with pytest.raises(AssertionError, match=SAYS_SO):
                attempt(address)
    with socket.socket(family, socket.SOCK_DGRAM) as one, pytest.raises(AssertionError, match=SAYS_SO):
        one.sendto(b"kopi", address)


def test_a_name_that_lies_elsewhere_is_not_looked_up() -> None:
    with pytest.raises(AssertionError, match=SAYS_SO):
        socket.getaddrinfo("example.org", 443)


def test_a_name_that_nobody_can_have_is_unknown_as_in_life() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("network.invalid", 443)


def test_this_machine_may_be_talked_to() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname(), 10) as one:
        assert one.getpeername() == server.getsockname()
    assert socket.getaddrinfo("localhost", 80)
