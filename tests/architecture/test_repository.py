"""What lies in the repository, and how it is laid out."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from scheduler_app.networks.facts import sheet_names

ROOT = Path(__file__).parents[2]
PACKAGES = ("domain", "policy", "media", "networks", "secrets", "storage", "services", "delivery")
LONGEST_FILE = 400
VAGUE_NAMES = {"utils", "util", "misc", "helpers", "helper", "common", "manager", "base"}

# Files whose tests stand elsewhere, and where.
TESTED_ELSEWHERE: dict[str, str] = {
    "storage/unfinished_posts.py": "tests/services/test_drafts.py",
    "domain/account.py": "tests/domain/test_values.py",
    "domain/account_set.py": "tests/storage/test_account_sets.py",
    "domain/campaign.py": "tests/domain/test_values.py",
    "domain/incident.py": "tests/storage/test_incidents.py",
    "domain/known_name.py": "tests/storage/test_known_names.py",
    "domain/link_answer.py": "tests/storage/test_link_answers.py",
    "domain/quota.py": "tests/storage/test_quotas.py",
    "domain/media_rights.py": "tests/storage/test_media_rights.py",
    "domain/media.py": "tests/domain/test_values.py",
    "domain/connecting.py": "tests/domain/test_values.py",
    "delivery/steps.py": "tests/delivery/test_sender.py",
    "domain/sign_in.py": "tests/domain/test_values.py",
    "networks/connecting.py": "tests/networks/contract.py",
    "networks/sign_ins.py": "tests/networks/test_registry.py",
    "domain/mission.py": "tests/domain/test_values.py",
    "domain/first_glance.py": "tests/services/test_first_glance.py",
    "domain/network_facts.py": "tests/domain/test_values.py",
    "policy/example.py": "tests/policy/test_rulebook.py",
    "secrets/memory_vault.py": "tests/secrets/test_vault.py",
    "services/browser_sign_in.py": "tests/services/test_connecting.py",
    "services/open_desk.py": "tests/services/test_checking.py",
    "services/surroundings.py": "tests/services/test_checking.py",
    "services/planned_rows.py": "tests/services/test_bulk_import.py",
    "services/rescheduling.py": "tests/services/test_settling.py",
    "services/review.py": "tests/services/test_approving.py",
    "services/spending_sums.py": "tests/services/test_spending.py",
    "services/signer.py": "tests/services/test_unlocking.py",
    "services/making_days.py": "tests/services/test_recurring.py",
    "services/series_listing.py": "tests/services/test_recurring.py",
    "services/taking_days_back.py": "tests/services/test_recurring.py",
    "services/zones.py": "tests/services/test_scheduling.py",
    "storage/crisis_tables.py": "tests/storage/test_migrations.py",
    "storage/hold_reviews.py": "tests/services/test_reviewing_held.py",
    "storage/recall_tables.py": "tests/storage/test_migrations.py",
    "storage/recall_marks.py": "tests/delivery/test_recaller.py",
    "services/recall_record.py": "tests/services/test_recalling.py",
    "storage/stragglers.py": "tests/reliability/test_hold_in_a_busy_minute.py",
    "storage/may_leave.py": "tests/storage/test_claims.py",
    "storage/awaiting_turn.py": "tests/test_app.py",
    "storage/series_tables.py": "tests/storage/test_migrations.py",
    "storage/spending_tables.py": "tests/storage/test_migrations.py",
    "storage/writing_tables.py": "tests/storage/test_migrations.py",
    "storage/tables.py": "tests/storage/test_migrations.py",
    "storage/delivery_tables.py": "tests/storage/test_migrations.py",
    "storage/policy_tables.py": "tests/storage/test_migrations.py",
    "networks/http_wire.py": "tests/networks/test_http.py",
    "networks/http_settings.py": "tests/networks/test_http.py",
    "networks/network.py": "tests/networks/contract.py",
}

# Spelled with a gap, so that this file does not find itself.
UNWANTED = [
    re.escape(text.replace("|", ""))
    for text in (
        "py|pi.org", "python|hosted.org", "npm|js.org", "debian|.org/debian", "ubuntu|.com/ubuntu",
        "/wo|rk/", "/ro|ot/", "/opt/py|pi", "--extra-|index-url", "--trusted|-host",
    )
]  # fmt: skip


def tracked_files() -> list[Path]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("this is not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def source_files(*folders: str) -> list[Path]:
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


def test_nothing_names_a_package_registry_or_this_machine() -> None:
    pattern = re.compile("|".join(UNWANTED))
    found = []
    for file in tracked_files():
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{file.relative_to(ROOT)}: {match[0]}" for match in pattern.finditer(text)]
    assert found == []


def test_files_stay_short() -> None:
    lengths = {file: len(file.read_text().splitlines()) for file in source_files("scheduler_app", "ui")}
    assert {str(file.relative_to(ROOT)): n for file, n in lengths.items() if n > LONGEST_FILE} == {}


def test_names_say_what_is_inside() -> None:
    assert [str(file) for file in source_files("scheduler_app", "ui", "tests") if file.stem in VAGUE_NAMES] == []


def test_every_source_file_has_its_test_where_the_source_says() -> None:
    missing = []
    for package in PACKAGES:
        for file in (ROOT / "scheduler_app" / package).glob("*.py"):
            name = f"{package}/{file.name}"
            if file.name == "__init__.py" or name in TESTED_ELSEWHERE:
                continue
            if any(file.name.startswith(f"{network}_") for network in sheet_names()):
                continue  # a part of that network's client, which is tested as a whole
            if not (ROOT / "tests" / package / f"test_{file.name}").exists():
                missing.append(name)
    assert sorted(missing) == []


def test_what_is_tested_elsewhere_exists_and_so_does_its_test() -> None:
    for name, place in TESTED_ELSEWHERE.items():
        assert (ROOT / "scheduler_app" / name).exists()
        assert (ROOT / place).exists()
