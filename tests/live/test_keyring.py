"""The vault over a real GNOME Keyring: unlocked, locked, stopped, killed, not there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LIMIT = 2.0
NEEDED = ("gnome-keyring-daemon", "dbus-run-session", "dbus-send")

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(
        any(shutil.which(one) is None for one in NEEDED), reason="GNOME Keyring and D-Bus are not installed here"
    ),
]

# What runs beside the keyring: says one line for each thing it tries.
BEGIN = f"""
import os, signal, time
from scheduler_app.errors import SchedulerError
from scheduler_app.secrets.keyring_vault import KeyringVault
vault = KeyringVault(limit={LIMIT})
pid = int(os.environ.get("KEYRING_PID", "0"))
def tell(ask):
    begun = time.monotonic()
    try:
        said = ask()
    except SchedulerError as error:
        said = error.code
    late = " late" if time.monotonic() - begun > {LIMIT} + 3 else ""
    print(f"{{said}}{{late}}", flush=True)
"""
LONG = "'long' * 3000"


def beside_keyring(mode: str, folder: Path, *steps: str) -> list[str]:
    """What each step says: an expression, or with ``!`` before it something that is done without a word."""
    lines = [step[1:] if step.startswith("!") else f"tell(lambda: {step})" for step in steps]
    done = subprocess.run(
        [HERE / "with-keyring", mode, folder, sys.executable, "-c", BEGIN + "\n".join(lines)],
        env={**os.environ, "PYTHONPATH": str(HERE.parents[1])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_secret_comes_back_and_goes(tmp_path: Path) -> None:
    said = beside_keyring(
        "unlocked",
        tmp_path,
        "vault.put('one', 'Diplomasi über Grenzen: 外交 🤝')",
        "vault.get('one')",
        f"vault.put('two', {LONG})",
        f"vault.get('two') == {LONG}",
        "vault.put('two', 'short')",
        "vault.get('two')",
        "vault.forget('two')",
        "vault.get('two')",
    )
    assert said == ["None", "Diplomasi über Grenzen: 外交 🤝", "None", "True", "None", "short", "None", "None"]


def test_many_threads_may_ask_at_once(tmp_path: Path) -> None:
    said = beside_keyring(
        "unlocked",
        tmp_path,
        "!from concurrent.futures import ThreadPoolExecutor",
        "!vault.put('one', 'secret')",
        "set(ThreadPoolExecutor(16).map(lambda _: vault.get('one'), range(64)))",
    )
    assert said == ["{'secret'}"]


def test_a_locked_keyring_says_so_and_opens_again(tmp_path: Path) -> None:
    assert beside_keyring("unlocked", tmp_path, f"vault.put('one', {LONG})") == ["None"]
    said = beside_keyring("locked", tmp_path, "vault.get('one')", "vault.put('one', 'other')")
    assert said == ["vault.keyring_locked", "vault.keyring_locked"]
    assert beside_keyring("unlocked", tmp_path, f"vault.get('one') == {LONG}") == ["True"]


def test_a_keyring_that_hangs_holds_nobody_up_and_is_asked_again(tmp_path: Path) -> None:
    said = beside_keyring(
        "unlocked",
        tmp_path,
        "vault.put('one', 'secret')",
        "!os.kill(pid, signal.SIGSTOP)",
        *["vault.get('one')"] * 4,
        "!os.kill(pid, signal.SIGCONT)",
        "!import threading; [one.join(30) for one in threading.enumerate() if one.name == 'keyring']",
        "vault.get('one')",
    )
    assert said == ["None", *["vault.no_answer"] * 4, "secret"]


def test_a_keyring_that_was_killed_is_gone(tmp_path: Path) -> None:
    said = beside_keyring(
        "unlocked",
        tmp_path,
        "vault.put('one', 'secret')",
        "!os.kill(pid, signal.SIGKILL)",
        "vault.get('one')",
        "vault.put('one', 'other')",
    )
    assert said == ["None", "vault.keyring_gone", "vault.keyring_gone"]


def test_a_bus_without_a_keyring_is_a_machine_without_one(tmp_path: Path) -> None:
    assert beside_keyring("none", tmp_path, "vault.get('one')") == ["vault.no_keyring"]


def test_a_bus_that_is_not_there_is_a_machine_without_a_keyring(tmp_path: Path) -> None:
    said = beside_keyring(
        "none", tmp_path, "!os.environ['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nowhere'", "vault.get('one')"
    )
    assert said == ["vault.no_keyring"]


def test_the_command_says_where_secrets_are_kept_and_whether_it_opens(tmp_path: Path) -> None:
    command = "import subprocess, sys; print(subprocess.run([sys.executable, '-m', 'scheduler_app', 'vault'], "
    command += f"env={{**os.environ, 'DUTA_HOME': {str(tmp_path / 'home')!r}}}, capture_output=True, text=True).stdout)"
    said = beside_keyring("unlocked", tmp_path, f"!{command}")
    assert "keyring. It opens." in said[0]
