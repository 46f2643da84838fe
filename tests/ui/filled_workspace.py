"""A small practice workspace on disk, made through the services as a person would."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path

from scheduler_app.app import App, create_app
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.override import Reason
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.domain.workspace import Role
from scheduler_app.paths import Folders
from scheduler_app.services.draft import Draft, master_variant
from ui.session import OpenWorkspace

CITIES = ("tokyo", "riyadh", "the-hague")
NAMES = ("Gayo coffee", "バティックの日", "معرض القهوة")


def fill(folder: Path) -> Path:
    """Make ``folder``/workspace.duta with one post for each name, due tomorrow and later, and close it."""
    path = folder / "workspace.duta"
    with create_app(path, folder / "sites", Folders.inside(folder / "home")) as app:
        for days, name in enumerate(NAMES, start=1):
            plan_post(app, name, in_days=days)
    return path


def officer(app: App) -> MemberId:
    return next(member.id for member in app.directory.members() if Role.OFFICER in member.roles)


def opened_by(app: App, role: Role) -> OpenWorkspace:
    """The workspace as the window gives it to its pages, for the first member with this role."""
    member = next(one for one in app.directory.members() if role in one.roles)
    return OpenWorkspace("workspace.duta", app, app.directory.workspace(), member)


def opened_by_an_officer(app: App) -> OpenWorkspace:
    return opened_by(app, Role.OFFICER)


def plan_post(app: App, name: str, *, in_days: int) -> PostId:
    """Plan a post at ten in three cities."""
    handles = [account for account in app.directory.accounts() if any(city in account.address for city in CITIES)]
    draft = Draft(
        name=name,
        topic=Topic.TRADE,
        variants=(master_variant(f"{name}: see you there.", language="en"),),
        accounts=tuple(account.id for account in handles),
    )
    actor = officer(app)
    post_id = app.composing.create(actor, draft)
    day = (app.clock.now() + timedelta(days=in_days)).date()
    app.scheduling.schedule(actor, post_id, datetime.combine(day, time(10)), SlotMode.SAME_LOCAL_TIME)
    return post_id


def ask_for_approval(app: App) -> None:
    """Put every post before the supervisors; what the rules warn of is kept with a reason."""
    actor = officer(app)
    for post in app.composing.page(actor):
        for finding in app.checking.check_post(actor, post.id).open_warnings:
            app.overriding.keep(actor, post.id, finding.rule, Reason.AGREED, "The head of mission agreed.")
        app.approving.request(actor, post.id)
