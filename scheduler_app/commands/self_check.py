"""`duta --self-check`: does this copy of Duta work? The built program asks itself before anybody else does."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

from scheduler_app.commands.console import say
from scheduler_app.commands.practice_folder import make_anew, sites_in, workspace_in
from scheduler_app.commands.words import sentence
from scheduler_app.errors import SchedulerError
from scheduler_app.paths import Folders, resources

_COLUMNS = (
    "post", "topic", "campaign", "language", "text", "link", "accounts", "date", "time", "time_mode", "picture",
    "description",
)  # fmt: skip
_ROWS = (
    {
        "post": "Kopi",
        "topic": "culinary",
        "language": "id",
        "text": "Kopi Gayo #Indonesia",
        "accounts": "kbri-tokyo",
        "picture": "batik-kawung.png",
        "description": "Kain batik",
    },
    {"post": "Batik", "topic": "craft", "language": "en", "text": "Batik day", "accounts": "kbri-london; kbri-tokyo"},
)
_EXPECTED_PAGES = 3


def self_check() -> int:
    """Make a workspace, import two posts, approve them and send them into a newsroom; 0 when all of it worked.

    Everything happens in a folder of its own that is gone afterwards.
    """
    with tempfile.TemporaryDirectory(prefix="duta-self-check-") as name:
        try:
            pages = _play(Path(name))
        except SchedulerError as error:
            say(f"FAILED: {sentence(error)}")
            return 1
    if pages != _EXPECTED_PAGES:
        say(f"FAILED: {pages} pages instead of {_EXPECTED_PAGES} were published")
        return 1
    say("OK")
    return 0


def _play(folder: Path) -> int:
    from scheduler_app.app import create_app
    from scheduler_app.commands.rehearsal import Rehearsal

    home = make_anew(folder / "practice")
    plan = folder / "plan.csv"
    with plan.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, _COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(_ROWS)
    with create_app(workspace_in(home), sites_in(home), Folders.inside(home)) as app:
        rehearsal = Rehearsal(app)
        posts = rehearsal.import_plan(plan, resources() / "samples" / "pictures", lambda _done, _total: None).post_ids
        rehearsal.review(posts)
        rehearsal.send(rehearsal.let_leave_soon(posts), lambda _done, _total: None)
    return len(list(sites_in(home).glob("*/posts/*/index.html")))
