from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.post import Topic
from scheduler_app.domain.post_version import PostVersion
from scheduler_app.services.draft import Draft, master_variant
from tests.builders import NOW
from ui.pages.composer.history.version_words import other_changes, version_line
from ui.text_direction import plain

ENGLISH = QLocale("en")
SARI = MemberId("sari")
TODAY = date(2027, 3, 11)


def line(begun: str, saved: str, member: MemberId = SARI) -> str:
    version = PostVersion(1, member, NOW, NOW, sealed=False)
    here = datetime.fromisoformat(begun), datetime.fromisoformat(saved)
    return plain(version_line(ENGLISH, version, {SARI: "Sari"}, here, TODAY))


def test_a_version_says_who_wrote_it_from_when_to_when(english: QApplication) -> None:
    assert line("2027-03-11 14:02", "2027-03-11 14:09") == "Sari · 14:02–14:09"
    assert line("2027-03-11 14:02:01", "2027-03-11 14:02:09") == "Sari · 14:02"
    assert line("2027-03-09 23:58", "2027-03-10 00:03") == "Sari · Wed 10 Mar 2027 00:03"
    assert line("2027-03-11 14:02", "2027-03-11 14:02", MemberId("gone")) == "Somebody who left · 14:02"


def test_what_changed_besides_the_words_is_said(english: QApplication) -> None:
    tokyo, hague = AccountId("tokyo"), AccountId("hague")
    before = Draft("Fair", Topic.TRADE, (master_variant("x"),), (tokyo,))
    after = replace(before, name="Coffee fair", topic=Topic.CULINARY, accounts=(hague,))
    said = [plain(one) for one in other_changes(before, after, {tokyo: "kbri-tokyo", hague: "kbri-hague"})]
    assert said == [
        "Name: “Fair” became “Coffee fair”.",
        "Topic: Trade became Food and drink.",
        "Accounts that came: @kbri-hague.",
        "Accounts that went: @kbri-tokyo.",
    ]
    assert other_changes(before, before, {}) == ()
