"""Accounts on a Mastodon server of this machine, signed in as an administrator does it, and posts due there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from pathlib import Path

from sqlalchemy import update

from scheduler_app.app import App
from scheduler_app.domain.account import Account
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import DeliveryId, PostId
from scheduler_app.domain.override import Reason
from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.paths import Folders
from scheduler_app.secrets.practice import PRACTICE_COST, PRACTICE_PIN
from scheduler_app.secrets.vault_file import VaultFile
from scheduler_app.services.approving import Window
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.storage.deliveries import for_post
from scheduler_app.storage.delivery_tables import deliveries
from tests.journeys.window.people import member
from tests.networks.standins.mastodon import MastodonStandIn, User
from ui import passphrase

PASSPHRASE = "correct horse battery staple"


def keep_secrets_in_a_file(workspace: Path) -> None:
    """This computer has no keyring: what signs accounts in lies in an encrypted file, which the window has open."""
    VaultFile(Folders.for_workspace(workspace).vault_file, lambda: PASSPHRASE, PRACTICE_COST).make()
    passphrase.keep(PASSPHRASE)


def sign_in(app: App, server: MastodonStandIn, user: User, city: str) -> Account:
    """Connect an account with a token, without asking the network how it is."""
    administrator = member(app, "Dewi").id
    given = {"server": server.url, "access_token": user.token}
    (candidate,) = app.connecting.candidates(administrator, "mastodon", "token", given)
    mission = next(one for one in app.directory.missions() if one.city == city)
    return app.connecting.connect(administrator, mission.id, candidate, language="en", look=False)


def approved_post(app: App, name: str, accounts: Iterable[Account]) -> PostId:
    """Written by Sari, planned for tomorrow, and approved by Budi for any time from now on."""
    sari, budi = member(app, "Sari").id, member(app, "Budi").id
    variants = (master_variant(f"{name}: see you there.", language="en"),)
    draft = Draft(name=name, topic=Topic.TRADE, variants=variants, accounts=tuple(one.id for one in accounts))
    post_id, now = app.composing.create(sari, draft), app.clock.now()
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time(10))
    app.scheduling.schedule(sari, post_id, tomorrow, SlotMode.SAME_LOCAL_TIME)
    for finding in app.checking.check_post(sari, post_id).open_warnings:
        app.overriding.keep(sari, post_id, finding.rule, Reason.AGREED, "The head of mission agreed.")
    app.approving.request(sari, post_id)
    window = Window(now - timedelta(days=1), now + timedelta(days=9))
    key = app.unlocking.unlock(budi, PRACTICE_PIN)
    app.approving.approve(key, post_id, app.approving.review(budi, post_id).seen, window=window)
    return post_id


def now_is_its_time(app: App, delivery_ids: Sequence[DeliveryId]) -> None:
    """The hour of these has come: time passed, without anybody waiting for it."""
    _due_at(app, delivery_ids, app.clock.now())


def planned_for(app: App, post_id: PostId, at: datetime) -> DeliveryId:
    """The only delivery of a post, at this moment."""
    with app.database.reading() as connection:
        (delivery,) = for_post(connection, post_id)
    _due_at(app, [delivery.id], at)
    return delivery.id


def _due_at(app: App, delivery_ids: Sequence[DeliveryId], at: datetime) -> None:
    with app.database.writing() as writing:
        due = update(deliveries).where(deliveries.c.id.in_(delivery_ids)).values(due_at=at, next_try_at=at)
        writing.connection.execute(due)
        writing.changed(Kind.DELIVERIES)
