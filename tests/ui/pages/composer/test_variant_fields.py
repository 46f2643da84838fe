from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.ids import AccountId, MissionId
from scheduler_app.domain.post import MASTER, Topic, VariantScope
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.draft_edits import reader_of, shown_to
from tests.ui.window_fixtures import english, speaking, words
from ui.pages.composer.around import Around, Known
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.manuscript import Manuscript, Sheet
from ui.pages.composer.variant_fields import VariantFields

__all__ = ["english", "speaking", "words"]


def account(network: str) -> Account:
    name = f"a-{network}"
    return Account(
        AccountId(name), MissionId("m"), network, name, name, AccountKind.INSTITUTION, "ja", "https://x", name
    )


ACCOUNTS = {one.id: one for one in map(account, ("mastodon", "wordpress", "telegram", "discord"))}


class Desk:
    """The fields with a post for accounts on these networks."""

    def __init__(self, qtbot: QtBot, *networks: str) -> None:
        self.manuscript, self.in_sight, around = Manuscript(), InSight(), Around()
        facts = FactSheets()
        around.known = Known(accounts=ACCOUNTS, facts={name: facts[name] for name in networks})
        self.fields = VariantFields(self.manuscript, self.in_sight, around)
        qtbot.addWidget(self.fields)
        around.setParent(self.fields)
        meant = tuple(AccountId(f"a-{name}") for name in networks)
        self.manuscript.open(Sheet(Draft("Batik", Topic.CRAFT, (master_variant("Halo"),), meant)))

    def options(self, network: str) -> dict[str, str]:
        return dict(shown_to(self.manuscript.draft, reader_of(ACCOUNTS[AccountId(f"a-{network}")])).options)


@pytest.fixture
def both(english: QApplication, qtbot: QtBot) -> Desk:
    return Desk(qtbot, "mastodon", "wordpress")


def test_a_title_is_asked_for_only_where_a_network_shows_one(english: QApplication, qtbot: QtBot) -> None:
    assert not Desk(qtbot, "wordpress").fields.title.isHidden()
    assert Desk(qtbot, "mastodon").fields.title.isHidden()


def test_each_option_of_the_networks_has_its_field(both: Desk) -> None:
    assert {"visibility", "poll", "categories", "featured_image"} <= both.fields.options.keys()


def test_a_network_without_options_offers_none(english: QApplication, qtbot: QtBot) -> None:
    assert Desk(qtbot, "discord").fields.options == {}


def test_a_choice_is_said_and_undone(both: Desk, qtbot: QtBot) -> None:
    box = both.fields.options["visibility"].control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("unlisted"))
    box.activated.emit(box.currentIndex())
    assert both.options("mastodon") == {"visibility": "unlisted"}
    both.manuscript.steps.undo()
    assert both.options("mastodon") == {}
    assert box.currentData() == ""


def test_lines_are_the_answers_of_a_poll(both: Desk, qtbot: QtBot) -> None:
    lines = both.fields.options["poll"].control
    assert isinstance(lines, QPlainTextEdit)
    qtbot.keyClicks(lines, "Yes")
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    qtbot.keyClicks(lines, "No")
    assert both.options("mastodon")["poll"] == "Yes\nNo"


def test_a_variant_shows_what_it_follows_until_it_has_its_own(both: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(both.fields.title, "Batik Day")
    both.in_sight.look(VariantScope(account_id=AccountId("a-wordpress")), AccountId("a-wordpress"))
    assert both.fields.title.text() == "Batik Day"
    qtbot.keyClicks(both.fields.title, " in Tokyo")
    both.in_sight.look(MASTER, None)
    assert both.fields.title.text() == "Batik Day"


def test_a_variant_offers_only_what_its_own_network_takes(both: Desk) -> None:
    both.in_sight.look(VariantScope(account_id=AccountId("a-mastodon")), AccountId("a-mastodon"))
    assert "categories" not in both.fields.options
    assert both.fields.title.isHidden()


def test_what_waits_for_approval_is_only_read(both: Desk, qtbot: QtBot) -> None:
    both.manuscript.lock(locked=True)
    assert both.fields.link.isReadOnly()
    qtbot.keyClicks(both.fields.options["warning"].control, "Loud")
    assert both.options("mastodon") == {}


def test_a_value_that_no_network_here_knows_is_shown_as_it_is(both: Desk) -> None:
    draft = both.manuscript.draft
    master = replace(draft.variants[0], options={"visibility": "circle"})
    both.manuscript.change_draft("Option", replace(draft, variants=(master,)))
    box = both.fields.options["visibility"].control
    assert isinstance(box, QComboBox)
    assert box.currentText() == "circle"
