"""An account that people post to, and a post for it whose hour has come, made through the services."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QImage

from scheduler_app.app import App
from scheduler_app.domain.account import Account
from scheduler_app.domain.post import MediaItem, Topic
from scheduler_app.domain.workspace import Member, Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.outbox import CalendarEntry, OutboxTab
from scheduler_app.storage import due

PAGE = "https://weibo.com/kbribeijing"
WORDS = "蜡染日。10月2日，大使馆举办蜡染工作坊，欢迎大家参加。\n#蜡染 #WonderfulIndonesia"
LINK = "https://kbri.example/batik"


def member(app: App, role: Role) -> Member:
    return next(one for one in app.directory.members() if role in one.roles)


def manual_account(app: App) -> Account:
    mission = next(one for one in app.directory.missions() if one.city == "Beijing")
    administrator = member(app, Role.ADMINISTRATOR).id
    return app.accounts_by_hand.add(administrator, mission.id, "weibo", "印尼驻华大使馆", PAGE)


def due_by_hand(app: App, folder: Path, *, words: str = WORDS, name: str = "Batik Day") -> CalendarEntry:
    """Approved, and due at this moment, with a picture."""
    account, officer = manual_account(app), member(app, Role.OFFICER).id
    file = folder / "batik.png"
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor("#8D260D"))
    assert image.save(str(file))
    stored = app.pictures.take_in(officer, file)
    item = MediaItem(stored.hash, stored.media_type, "A cloth with a pattern of waves, brown on cream.")
    master = master_variant(words, language="zh", pictures=[item], link=LINK)
    post_id = app.composing.create(officer, Draft(name, Topic.CRAFT, (master,), (account.id,)))
    signer = app.unlocking.unlock(member(app, Role.SUPERVISOR).id, PRACTICE_PIN)
    app.approving.approve(signer, post_id, app.approving.review(signer.member_id, post_id).seen)
    app.scheduling.schedule_now(officer, post_id)
    now = app.clock.now()
    app.database.write_together(lambda writing: due.set_aside(writing.connection, now=now))
    (entry,) = app.outbox.page(officer, OutboxTab.BY_HAND)
    return entry
