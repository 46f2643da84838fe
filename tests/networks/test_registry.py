from __future__ import annotations

import inspect
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import scheduler_app.networks
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.errors import Refused
from scheduler_app.networks.facts import sheet_names
from scheduler_app.networks.network import Network
from scheduler_app.networks.registry import load_networks
from scheduler_app.networks.sign_ins import NobodySignedIn
from tests.builders import an_account
from tests.networks.contract import NetworkContract

FOLDER = Path(scheduler_app.networks.__file__).parent


def test_every_sheet_has_its_network() -> None:
    networks = load_networks()
    assert list(networks) == list(sheet_names())
    for name, network in networks.items():
        assert network.facts.name == name


@pytest.mark.parametrize("name", sheet_names())
def test_every_network_keeps_the_contract(name: str) -> None:
    tests = import_module(f"tests.networks.test_{name}")
    classes = [value for value in vars(tests).values() if isinstance(value, type) and value.__name__.startswith("Test")]
    held = [one for one in classes if issubclass(one, NetworkContract) and one.name == name]
    assert not any(map(inspect.isabstract, held)), "pytest passes over a class that leaves something abstract"
    assert held, f"tests/networks/test_{name}.py has no test class that inherits the contract"


def test_every_module_that_makes_a_network_has_its_sheet() -> None:
    makers = {path.stem for path in FOLDER.glob("*.py") if "\ndef create(" in path.read_text(encoding="utf-8")}
    assert makers == set(sheet_names())


def test_a_network_is_made_once_even_when_many_ask_at_once() -> None:
    networks = load_networks()
    got: list[Network] = []
    threads = [threading.Thread(target=lambda: got.append(networks["practice"])) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len({id(network) for network in got}) == 1


def test_clients_brought_along_are_there_too_and_win() -> None:
    own: Any = load_networks()["practice"]
    networks = load_networks(extra={"practice": own, "bulletin_key": own})
    assert networks["practice"] is own
    assert networks["bulletin_key"] is own
    assert set(networks) == {*sheet_names(), "bulletin_key"}


def test_a_network_nobody_knows_is_a_key_error() -> None:
    networks = load_networks()
    assert "myspace" not in networks
    assert networks.get("myspace") is None
    with pytest.raises(KeyError):
        networks["../facts"]


def test_naming_the_networks_imports_none_of_them() -> None:
    program = (
        "import sys; from scheduler_app.networks.registry import load_networks; print(sorted(load_networks()));"
        "print([name for name in ('requests', 'urllib3', 'filelock') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    names, heavy = done.stdout.splitlines()
    assert "newsroom" in names
    assert heavy == "[]"


def test_where_nobody_is_signed_in_every_sign_in_is_missing() -> None:
    account, credential = an_account(), Credential("x", "42", SignInKind.TOKEN)
    with pytest.raises(Refused, match=r"sign_in\.missing"):
        NobodySignedIn().current(account)
    with pytest.raises(Refused, match=r"sign_in\.missing"):
        NobodySignedIn().renewed(account, credential, lambda stale: stale)
    with pytest.raises(Refused, match=r"sign_in\.no_app"):
        NobodySignedIn().app("x")
