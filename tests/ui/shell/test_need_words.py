from __future__ import annotations

import pytest

from scheduler_app.services.attention import Need, NeedKind
from ui.place import PageName
from ui.resource_files import ICONS
from ui.shell.need_words import family_of, icon_of, place_of, sentence, total
from ui.text_direction import plain


@pytest.mark.parametrize("kind", NeedKind)
def test_every_kind_has_words_an_icon_and_a_place(english: object, kind: NeedKind) -> None:
    one, many = Need(kind, 1, "x", ("Batik",)), Need(kind, 12, "x", ("Batik", "Kopi", "Rendang"))
    assert "Batik" in plain(sentence(one))
    assert "12" in sentence(many)
    assert plain(sentence(many)).endswith("Batik, Kopi, Rendang, …")
    assert (ICONS / f"{icon_of(one)}.svg").exists()
    assert family_of(one)
    assert place_of(one).subject.removeprefix("incident:") == "x"


def test_an_approval_is_given_on_its_page(english: object) -> None:
    assert place_of(Need(NeedKind.APPROVAL, 1, "p7", ("Batik",))).page is PageName.APPROVALS


def test_the_number_is_that_of_things_not_of_kinds() -> None:
    assert total((Need(NeedKind.HELD, 3, "", ()), Need(NeedKind.MISSED, 2, "", ()))) == 5
