"""Who may import whom, and that the contracts notice when somebody does not keep to it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
CONFIGURATION = "pyproject.toml"
NAMES = [
    contract["name"]
    for contract in tomllib.loads((ROOT / CONFIGURATION).read_text())["tool"]["importlinter"]["contracts"]
]

# One forbidden import for each contract, in the order of pyproject.toml.
TRESPASSES = {
    "scheduler_app/domain/trespass.py": "import scheduler_app.storage",
    "scheduler_app/services/trespass_window.py": "import PySide6.QtCore",
    "ui/trespass.py": "import scheduler_app.storage",
    "scheduler_app/domain/trespass_outside.py": "import rich",
    "scheduler_app/services/trespass_apscheduler.py": "import apscheduler",
    "scheduler_app/services/trespass_keyring.py": "import keyring",
    "scheduler_app/services/trespass_cryptography.py": "import cryptography",
    "scheduler_app/services/trespass_requests.py": "import requests",
    "scheduler_app/services/trespass_authlib.py": "import authlib",
    "scheduler_app/services/trespass_sqlalchemy.py": "import sqlalchemy",
    "scheduler_app/storage/trespass_sqlite_utils.py": "import sqlite_utils",
    "scheduler_app/services/trespass_dateutil.py": "import dateutil",
    "scheduler_app/services/trespass_country_days.py": "import holidays",
    "scheduler_app/services/trespass_text.py": "import regex",
    "scheduler_app/services/trespass_rapidfuzz.py": "import rapidfuzz",
    "scheduler_app/services/trespass_icalendar.py": "import icalendar",
    "scheduler_app/services/trespass_pillow.py": "import PIL",
}


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    command = [sys.executable, "-c", program, "--no-cache"]
    # Wide, so that no contract's name is broken in two.
    environment = os.environ | {"COLUMNS": "200"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_every_import_goes_down_and_through_its_doorway() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_each_contract_notices_a_trespass(tmp_path: Path) -> None:
    shutil.copy(ROOT / CONFIGURATION, tmp_path)
    for package in ("scheduler_app", "ui"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    for file, line in TRESPASSES.items():
        (tmp_path / file).write_text(line)

    result = lint_imports(tmp_path)

    assert result.returncode == 1, result.stdout + result.stderr
    silent = [name for name in NAMES if f"{name} BROKEN" not in result.stdout]
    assert not silent, result.stdout
