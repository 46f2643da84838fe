"""Two pages that note what happens to them, in place of the real ones."""

from __future__ import annotations

from typing import cast

import pytest

from scheduler_app.domain.workspace import Member, Right, Role, Workspace
from tests.ui.window_fixtures import english, speaking, words
from ui.place import PageName
from ui.session import OpenWorkspace
from ui.shell import page_host, page_list, sidebar
from ui.shell.page_list import PageKind

__all__ = ["english", "speaking", "words"]

TWO = (
    PageKind(PageName.HOME, "Home", "home", "tests.ui.shell.a_page", "APage"),
    PageKind(
        PageName.DRAFTS,
        "Drafts",
        "draft",
        "tests.ui.shell.a_page",
        "AnotherPage",
        frozenset({Right.COMPOSE}),
        foot=True,
    ),
)


@pytest.fixture
def two_pages(monkeypatch: pytest.MonkeyPatch) -> tuple[PageKind, ...]:
    for module in (page_list, sidebar):
        monkeypatch.setattr(module, "PAGES", TWO)
    monkeypatch.setattr(page_host, "kind_of", lambda name: next(kind for kind in TWO if kind.name is name))
    return TWO


def a_member(*roles: Role) -> Member:
    return Member(cast("object", "m1"), "Sari", frozenset(roles or {Role.OFFICER}))  # type: ignore[arg-type]


@pytest.fixture
def opened() -> OpenWorkspace:
    """For pages that read nothing: there is no core behind it."""
    workspace = Workspace(cast("object", "w1"), "KBRI Demo", "Asia/Jakarta")  # type: ignore[arg-type]
    return OpenWorkspace("demo.duta", cast("object", None), workspace, a_member())  # type: ignore[arg-type]
