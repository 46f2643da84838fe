from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from scheduler_app.domain.fix import (
    AddLanguage,
    Edit,
    Field,
    FitPicture,
    Fix,
    MoveTo,
    Place,
    RemoveAccount,
    ReplaceText,
    SetLanguage,
    SetOption,
    SetPictures,
    SetTopic,
    SplitPart,
)
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import Topic
from tests.ui.window_fixtures import english, speaking, words
from ui.pages.composer.checks.fix_words import fix_words
from ui.text_direction import plain

__all__ = ["english", "speaking", "words"]

PLACE = Place(Field.TEXT, 0, 0, 3)
OTHER = Place(Field.TEXT, 0, 5, 8)


@pytest.mark.parametrize(
    ("fix", "said"),
    [
        (ReplaceText.at(PLACE, "#WonderfulIndonesia"), "Write “#WonderfulIndonesia”"),
        (
            ReplaceText.at(PLACE, "\n\nWith the support of the exporters' association"),
            "Write “With the support of the expor…”",
        ),
        (ReplaceText.at(PLACE, ""), "Take it out"),
        (ReplaceText((Edit(PLACE, "a"), Edit(OTHER, "a"))), "Write “a”"),
        (ReplaceText((Edit(PLACE, "a"), Edit(OTHER, "b"))), "Change 2 places"),
        (SplitPart(0, (100, 200)), "Make a thread of 3"),
        (SetLanguage("id"), "Say that it is Indonesia"),
        (SetOption("reply", "nobody"), "Choose “nobody”"),
        (SetOption("reply", ""), "Take it out"),
        (SetPictures(0, ()), "Change the pictures"),
        (FitPicture(0, 0, MediaFacts(1, frozenset(), 1)), "Make the picture fit"),
        (AddLanguage("nl"), "Write it in Nederlands too"),
        (SetTopic(Topic.TRADE), "Make it about: Trade"),
        (MoveTo(datetime.fromisoformat("2027-10-03 10:00")), "Move to Sun 3 Oct 10:00"),
        (RemoveAccount(), "Take the account out"),
    ],
    ids=lambda one: type(one).__name__ if not isinstance(one, str) else "",
)
def test_a_button_says_what_the_fix_does(english: QApplication, fix: Fix, said: str) -> None:
    assert plain(fix_words(fix)) == said


def test_several_accounts_are_taken_out_together(english: QApplication) -> None:
    assert fix_words(RemoveAccount(), 2) == "Take the accounts out"
