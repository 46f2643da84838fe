"""Missions and accounts, and connecting one more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from scheduler_app.domain.account import Band
from scheduler_app.domain.account_papers import AccountPapers
from scheduler_app.domain.connecting import Ask, Candidate, SignInWay
from scheduler_app.domain.quota import Quota
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.domain.workspace import Role
from scheduler_app.paths import Folders
from scheduler_app.secrets.practice import PRACTICE_COST
from scheduler_app.secrets.vault_file import VaultFile
from tests.screens.practice import first
from tests.screens.stage import PASSPHRASE, Scene, Stage
from ui.pages.accounts.adding.dialog import AddAccountDialog
from ui.pages.accounts.adding.steps import Network
from ui.pages.accounts.out_dialog import OutDialog
from ui.pages.accounts.page import AccountsPage
from ui.pages.accounts.papers_dialog import PapersDialog
from ui.place import PageName

_WAYS = (
    SignInWay("browser", SignInKind.OAUTH, (Ask("server"),), own_app=True),
    SignInWay("app_password", SignInKind.APP_PASSWORD, (Ask("server"), Ask("app_password", secret=True))),
)
_GIVEN = Credential("mastodon", "1", SignInKind.OAUTH)
_SITE = "https://social.example"
_FOUND = (
    Candidate("1", "@kbri_tokyo@social.example", "駐日インドネシア大使館", f"{_SITE}/@kbri_tokyo", _GIVEN),
    Candidate("2", "@dubes_tokyo@social.example", "Duta Besar", f"{_SITE}/@dubes", _GIVEN, lacking=("write",)),
)


def _accounts(stage: Stage) -> tuple[QWidget, AccountsPage]:
    app, actor = stage.app, first(stage.app, Role.ADMINISTRATOR)
    one, two, three, four, *_ = (line.account.id for line in app.account_list.read(actor))
    for account, band in ((one, Band.BLUE), (two, Band.ORANGE), (three, Band.GREEN), (four, Band.PURPLE)):
        app.keeping_accounts.choose_band(actor, account, band)
    now, signed = app.clock.now(), date(2026, 2, 1)
    papers = AccountPapers("Press section", "7/B/2026", signed, signed, date(2028, 1, 31), sign_in_until=now)
    app.account_papers.file(actor, one, papers)
    app.account_papers.file(actor, two, AccountPapers(sign_in_until=now + timedelta(days=9)))
    app.quotas.file(actor, one, Quota(43, 50, now + timedelta(hours=20)))
    app.keeping_accounts.take_out(actor, three, "The term is over.")
    window = stage.window(PageName.ACCOUNTS, role=Role.ADMINISTRATOR, width=1440, height=900)
    page = stage.page(window, AccountsPage)
    stage.until(lambda: bool(page.table.rows))
    stage.settle()
    return window, page


def _list(stage: Stage) -> QWidget:
    return _accounts(stage)[0]


def _one(stage: Stage) -> QWidget:
    window, page = _accounts(stage)
    page.look_at(page.table.rows[0].account.id)
    stage.until(lambda: page.details._story is not None)
    stage.settle()
    return window


def _papers(stage: Stage) -> QWidget:
    window, page = _accounts(stage)
    line = page.table.rows[0]
    return stage.shown(PapersDialog(line.account.handle, line.papers, window))


def _out(stage: Stage) -> QWidget:
    window, page = _accounts(stage)
    return stage.shown(OutDialog(page.table.rows[0].account.handle, window))


def _adding(step: Callable[[AddAccountDialog, Stage], None]) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        VaultFile(Folders.for_workspace(stage.workspace).vault_file, lambda: PASSPHRASE, PRACTICE_COST).make()
        opened = stage.opened(Role.ADMINISTRATOR)
        window = stage.window(PageName.ACCOUNTS, role=Role.ADMINISTRATOR)
        dialog = AddAccountDialog(opened, window, open_address=lambda _address: None)
        dialog.open()
        stage.until(lambda: dialog.network_step.list.count() > 0)
        step(dialog, stage)
        stage.settle()
        return dialog

    return show


def _network(_dialog: AddAccountDialog, _stage: Stage) -> None:
    """It begins with that."""


def _way(dialog: AddAccountDialog, _stage: Stage) -> None:
    dialog.way_step.offer(Network("mastodon", "Mastodon"), _WAYS, knows_app=False)
    dialog._go_to(dialog.way_step)


def _own_app(dialog: AddAccountDialog, _stage: Stage) -> None:
    own = (SignInWay("browser", SignInKind.OAUTH, own_app=True),)
    back = "http://127.0.0.1:47219/callback"
    dialog.way_step.offer(Network("x", "X"), own, knows_app=False, comes_back_to=back)
    dialog._go_to(dialog.way_step)


def _browser(dialog: AddAccountDialog, stage: Stage) -> None:
    _way(dialog, stage)
    dialog._go_to(dialog.browser_step)


def _candidate(dialog: AddAccountDialog, _stage: Stage) -> None:
    dialog.candidate_step.offer(_FOUND, frozenset())
    dialog._go_to(dialog.candidate_step)
    dialog.candidate_step.list.setCurrentRow(1)


def _place(dialog: AddAccountDialog, stage: Stage) -> None:
    dialog.place_step.offer(_FOUND[0].language, stage.app.directory.missions())
    dialog._go_to(dialog.place_step)


def _done(dialog: AddAccountDialog, _stage: Stage) -> None:
    dialog.done_step.say(_FOUND[0].handle, "")
    dialog._go_to(dialog.done_step)


SCENES = tuple(
    Scene(name, seen, show, PageName.ACCOUNTS, in_contrast)
    for name, seen, show, in_contrast in (
        ("accounts", "Missions and their accounts, with health and what expires", _list, True),
        ("account", "Papers, limits and sign-in of one account", _one, False),
        ("papers", "The papers of an account: who allowed it, until when, and who answers for it", _papers, False),
        ("out-of-service", "Taking an account out of service, with a reason", _out, False),
        ("add-account-1-network", "Adding an account: which network", _adding(_network), False),
        ("add-account-2-way", "Adding an account: how to sign in", _adding(_way), False),
        ("add-account-2-app", "Adding an account: the ministry's own app", _adding(_own_app), False),
        ("add-account-3-browser", "Adding an account: the browser asks", _adding(_browser), False),
        ("add-account-4-candidate", "Adding an account: which of those that were found", _adding(_candidate), False),
        ("add-account-5-place", "Adding an account: which mission speaks there, and how", _adding(_place), False),
        ("add-account-6-done", "Adding an account: done", _adding(_done), False),
    )
)
