"""What is written about Duta is true of it."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

import scheduler_app

ROOT = Path(__file__).parents[2]
DECISIONS = sorted((ROOT / "docs/adr").glob("*.md"))
DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
GLOSSARY = [
    "Workspace", "Mission", "Member", "Role", "Network", "Account",
    "Approval rule", "Stand-in", "Send back",
    "Root key", "Register", "Fingerprint", "Join", "PIN", "Solo mode", "Vault", "Fact sheet", "Counting",
    "Sign-in", "Credential", "App credentials", "Way", "Relative", "Need", "By hand", "Take", "Candidate",
    "Health report",
    "Post", "Variant", "Option", "Focal point, Crop", "Look", "Preview", "Limits", "Put away",
    "Stock", "Snippet", "Template", "Account set", "Version", "Free slot",
    "Content hash", "Campaign", "Pack", "Audience", "Audit", "Record", "Right", "Recall",
    "Policy", "Check", "Rule", "Quota", "Spending", "Cap", "Optional read", "Clearance", "Rule pack",
    "Finding", "Fix", "Override", "Papers", "Band", "Out of service", "Approval", "Hold",
    "Crisis level", "Exemption", "Review", "Review package", "Answer", "Straggler", "Incident", "Look-ahead",
    "Slot", "Queue", "Series", "Arrangement", "Occurrence",
    "Delivery", "Attempt", "Outcome", "Sent", "Refused", "Throttled", "NotSent", "Unknown",
    "Missed", "Held", "Claim", "Lease", "Fence", "Reconcile", "Recovery", "Attention",
    "Wake", "Sweep", "Heartbeat", "Chore",
]  # fmt: skip


@pytest.mark.parametrize("word", GLOSSARY)
def test_the_glossary_explains(word: str) -> None:
    assert re.search(rf"^(\| )?\*\*{word}\*\*", (ROOT / "docs/glossary.md").read_text(), re.MULTILINE)


def test_every_word_of_the_glossary_is_listed_here() -> None:
    explained = re.findall(r"^(?:\| )?\*\*(.+?)\*\*", (ROOT / "docs/glossary.md").read_text(), re.MULTILINE)
    assert sorted(explained) == sorted(GLOSSARY)


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_make_help_lists_every_target() -> None:
    makefile = (ROOT / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert phony
    command = ["make", "--no-print-directory", "help"]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {line.split()[1] for line in output.splitlines()} == set(phony[1].split())


def test_documents_name_only_make_targets_that_exist() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = {
        target
        for document in DOCUMENTS
        for target in re.findall(r"(?:`|^    )make ([a-z]+)", document.read_text(), re.MULTILINE)
    }
    assert named <= targets


def test_the_changelog_speaks_of_this_version() -> None:
    assert f"\n## [{scheduler_app.__version__}]" in (ROOT / "CHANGELOG.md").read_text()


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_has_its_number_and_three_parts(page: Path) -> None:
    text = page.read_text()
    assert text.startswith(f"# {page.stem[:4]}. ")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"]


def test_decisions_are_numbered_without_gaps() -> None:
    assert [page.stem[:4] for page in DECISIONS] == [f"{number:04}" for number in range(1, len(DECISIONS) + 1)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?://)([^)#]+)", document.read_text())
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_programs_start_what_the_project_says() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for target in {**project["scripts"], **project["gui-scripts"]}.values():
        module, function = target.split(":")
        source = (ROOT / module.replace(".", "/")).with_suffix(".py").read_text()
        assert f"def {function}(" in source
