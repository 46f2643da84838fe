"""Drafts and approvals."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.practice import PRACTICE_PIN
from tests.screens.practice import first
from tests.screens.stage import Scene, Stage
from ui.pages.approvals.page import ApprovalsPage
from ui.pages.approvals.request_dialog import RequestDialog
from ui.pages.drafts.page import DraftsPage
from ui.place import PageName
from ui.widgets.pin_dialog import PinDialog


def _drafts(stage: Stage) -> QWidget:
    window = stage.window(PageName.DRAFTS)
    page = stage.page(window, DraftsPage)
    stage.until(lambda: bool(page.rows.rows))
    page.list.setFocus()
    stage.settle()
    return window


def _back(stage: Stage) -> QWidget:
    supervisor = first(stage.app, Role.SUPERVISOR)
    waiting = stage.app.approving.inbox(supervisor)[0]
    seen = stage.app.approving.review(supervisor, waiting.post_id).seen
    signer = stage.app.unlocking.unlock(supervisor, PRACTICE_PIN)
    why = "Please check the year of the fair, and name the hall."
    stage.app.approving.request_changes(signer, waiting.post_id, why, seen=seen)
    window = stage.window(PageName.DRAFTS)
    page = stage.page(window, DraftsPage)
    page.tabs.setCurrentIndex(0)
    stage.until(lambda: bool(page.rows.rows))
    page.list.setFocus()
    stage.settle()
    return window


def _case(stage: Stage) -> tuple[QWidget, ApprovalsPage]:
    window = stage.window(PageName.APPROVALS, role=Role.SUPERVISOR, width=1440, height=900)
    page = stage.page(window, ApprovalsPage)
    stage.until(lambda: page.case_view.case is not None)
    stage.settle()
    return window, page


def _approvals(stage: Stage) -> QWidget:
    return _case(stage)[0]


def _as_readers(stage: Stage) -> QWidget:
    window, page = _case(stage)
    page.case_view.as_readers.setChecked(True)
    stage.settle()
    return window


def _sending_back(stage: Stage) -> QWidget:
    window, _ = _case(stage)
    return stage.shown(RequestDialog("Tenun for fashion labels", "from small batches to regular orders", window))


def _approving(stage: Stage) -> QWidget:
    window, page = _case(stage)
    case = page.case_view.case
    assert case is not None
    page._approve((case,))
    dialog = stage.dialog(window, PinDialog)
    stage.settle()
    return dialog


SCENES = tuple(
    Scene(name, seen, show, page, name in ("drafts", "approvals"))
    for name, seen, show, page in (
        ("drafts", "What is written and was not asked about", _drafts, PageName.DRAFTS),
        ("drafts-back", "What came back, with the reason", _back, PageName.DRAFTS),
        ("approvals", "What waits for a supervisor: words, changes, findings", _approvals, PageName.APPROVALS),
        ("request-changes", "Sending a post back, about a passage", _sending_back, PageName.APPROVALS),
        ("pin", "A PIN is asked for where something is signed", _approving, PageName.APPROVALS),
        ("approvals-as-readers", "The same as its readers will see it", _as_readers, PageName.APPROVALS),
    )
)
