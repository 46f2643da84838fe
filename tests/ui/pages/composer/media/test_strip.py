"""Pictures come in, are put in order, described and taken away: by mouse, by keyboard, and back again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scheduler_app.app import App, open_app
from scheduler_app.domain.account import Account
from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.post import MASTER, MediaItem, VariantScope
from scheduler_app.paths import resources
from scheduler_app.services.draft import Draft
from tests.media.a_film import an_mp4
from tests.ui.composed import a_draft, on_every_network, pictures
from tests.ui.filled_workspace import opened_by_an_officer
from tests.ui.window_fixtures import english, speaking, watched_ui_thread, words, workspace, workspace_template
from ui import background
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.manuscript import Manuscript, Sheet
from ui.pages.composer.media import glimpses
from ui.pages.composer.media.library_dialog import LibraryDialog
from ui.pages.composer.media.placing_dialog import PlacingDialog
from ui.pages.composer.media.rights_dialog import RightsDialog
from ui.pages.composer.media.strip import MediaStrip
from ui.pages.composer.part_edit import PartEdit

__all__ = ["english", "speaking", "watched_ui_thread", "words", "workspace", "workspace_template"]

SAMPLES = resources() / "samples" / "pictures"
Show = Callable[[Draft], MediaStrip]
Networks = dict[str, tuple[Account, Account]]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    with open_app(workspace) as opened:
        yield opened
        assert background.finish()


@pytest.fixture
def networks(app: App) -> Networks:
    return on_every_network(app)


@pytest.fixture
def show(qtbot: QtBot, english: QApplication, app: App, networks: Networks) -> Iterator[Show]:
    made: list[MediaStrip] = []

    def shown(draft: Draft) -> MediaStrip:
        glimpses.forget_all()
        strip = MediaStrip(Manuscript(), InSight())
        made.append(strip)
        qtbot.addWidget(strip)
        strip.manuscript.open(Sheet(draft))
        strip.show_workspace(opened_by_an_officer(app))
        strip.resize(620, 520)
        strip.show()
        qtbot.waitUntil(lambda: bool(strip._readers))
        return strip

    yield shown
    for strip in made:
        strip.let_go()


def files(*names: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in names])
    return data


def drop(widget: QWidget, data: QMimeData) -> bool:
    """As a file manager does; whether it was taken."""
    where = QPointF(widget.rect().center())
    asked = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(where.toPoint(), asked, data, buttons, keys)
    entered.ignore()
    QApplication.sendEvent(widget, entered)
    if not entered.isAccepted():
        return False
    dropped = QDropEvent(where, asked, data, buttons, keys, QEvent.Type.Drop)
    QApplication.sendEvent(widget, dropped)
    return dropped.isAccepted()


def media_of(strip: MediaStrip) -> tuple[MediaItem, ...]:
    of_master = strip.manuscript.draft.variants[0].pictures or ((),)
    return of_master[0]


def names(strip: MediaStrip, app: App) -> list[str]:
    known = app.pictures.known(opened_by_an_officer(app).member.id, [one.media_hash for one in media_of(strip)])
    return [known[one.media_hash].original_name for one in media_of(strip)]


def test_dropped_files_come_into_the_post_and_their_description_is_asked_at_once(
    qtbot: QtBot, show: Show, networks: Networks, request: pytest.FixtureRequest
) -> None:
    strip = show(a_draft(networks["mastodon"][0]))
    tried = request.getfixturevalue("watched_ui_thread")
    assert drop(strip, files(SAMPLES / "coffee.png", SAMPLES / "spices.png"))
    qtbot.waitUntil(lambda: len(media_of(strip)) == 2)
    assert strip.details.describing.words.isVisible()
    qtbot.keyClicks(strip.details.describing.words, "A cup")
    assert media_of(strip)[0].description == "A cup"
    assert tried == []
    strip.manuscript.steps.undo()
    strip.manuscript.steps.undo()
    assert media_of(strip) == ()


def test_a_picture_is_pasted_from_the_clipboard_by_keyboard(
    qtbot: QtBot, show: Show, app: App, networks: Networks
) -> None:
    strip = show(a_draft(networks["mastodon"][0], media=pictures(app, 1)))
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#306090"))
    QGuiApplication.clipboard().setImage(image)
    strip.list.setFocus()
    qtbot.keyClick(strip.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(media_of(strip)) == 2)
    assert names(strip, app) == ["coffee.png", "Pasted picture.png"]


def test_what_cannot_be_used_is_said_with_its_name_and_the_others_come_in(
    qtbot: QtBot, show: Show, networks: Networks, tmp_path: Path
) -> None:
    strip = show(a_draft(networks["mastodon"][0]))
    broken = tmp_path / "letter.docx"
    broken.write_bytes(b"no picture")
    drop(strip, files(broken, SAMPLES / "coffee.png"))
    qtbot.waitUntil(lambda: len(media_of(strip)) == 1)
    assert "letter.docx" in strip.import_line.refused.text()
    assert strip.import_line.refused.isVisible()
    qtbot.mouseClick(strip.import_line.close_refused, Qt.MouseButton.LeftButton)
    assert not strip.import_line.isVisible()


def test_pictures_are_put_in_order_by_keyboard_and_stay_chosen(
    qtbot: QtBot, show: Show, app: App, networks: Networks
) -> None:
    strip = show(a_draft(networks["mastodon"][0], media=pictures(app, 3)))
    strip.list.setFocus()
    strip.list.choose(0)
    qtbot.keyClick(strip.list, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert names(strip, app) == ["trade-fair.png", "coffee.png", "borobudur.jpg"]
    assert strip.list.number == 1
    qtbot.keyClick(strip.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(strip.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert names(strip, app) == ["coffee.png", "trade-fair.png", "borobudur.jpg"]
    strip.manuscript.steps.undo()
    assert names(strip, app) == ["trade-fair.png", "coffee.png", "borobudur.jpg"]


def test_a_picture_is_carried_by_mouse_and_a_file_is_dropped_before_another(
    qtbot: QtBot, show: Show, app: App, networks: Networks
) -> None:
    strip = show(a_draft(networks["mastodon"][0], media=pictures(app, 3)))
    carried = strip.model.mimeData([strip.model.index(2)])
    strip.model.dropMimeData(carried, Qt.DropAction.MoveAction, 0, 0, strip.list.rootIndex())
    assert names(strip, app) == ["borobudur.jpg", "coffee.png", "trade-fair.png"]
    strip.model.dropMimeData(files(SAMPLES / "spices.png"), Qt.DropAction.CopyAction, 1, 0, strip.list.rootIndex())
    qtbot.waitUntil(lambda: len(media_of(strip)) == 4)
    assert names(strip, app)[1] == "spices.png"


def test_a_picture_is_taken_away_by_keyboard_and_comes_back_with_its_words(
    qtbot: QtBot, show: Show, app: App, networks: Networks
) -> None:
    media = pictures(app, 2)
    strip = show(a_draft(networks["mastodon"][0], media=media))
    strip.list.setFocus()
    strip.list.choose(0)
    qtbot.keyClick(strip.list, Qt.Key.Key_Delete)
    assert media_of(strip) == media[1:]
    strip.manuscript.steps.undo()
    assert media_of(strip) == media


def test_the_command_goes_to_the_first_picture_without_a_description(show: Show, app: App, networks: Networks) -> None:
    strip = show(a_draft(networks["mastodon"][0], media=pictures(app, 3)))
    strip.activateWindow()
    command = next(one for one in strip.commands() if one.name == "media.describe")
    assert command.keys == "Ctrl+Shift+A"
    assert command.enabled()
    command.run()
    assert strip.list.number == 2
    assert strip.focusWidget() is strip.details.describing.words
    assert strip.head.missing.text().endswith("1")


def test_each_language_has_words_of_its_own(show: Show, app: App, networks: Networks) -> None:
    strip = show(a_draft(*networks["mastodon"], media=pictures(app, 1)))
    strip.list.choose(0)
    describing = strip.details.describing
    tabs = [describing.languages.tabText(row) for row in range(describing.languages.count())]
    assert tabs == ["For all (English)", "العربية"]
    describing.languages.setCurrentIndex(1)
    assert describing.words.toPlainText() == ""
    assert describing.words.placeholderText() == "A picture called coffee.png"
    describing.words.setPlainText("فنجان قهوة")
    arabic = strip.manuscript.draft.variants[1]
    assert arabic.scope == VariantScope(language="ar")
    assert list(arabic.descriptions.values()) == ["فنجان قهوة"]
    assert media_of(strip)[0].description == "A picture called coffee.png"


def test_too_many_words_are_said_in_words(show: Show, app: App, networks: Networks) -> None:
    strip = show(a_draft(networks["x"][0], networks["mastodon"][0], media=pictures(app, 1)))
    strip.list.choose(0)
    strip.details.describing.words.setPlainText("a" * 1010)
    assert strip.details.describing.counter.text() == "10 too many"
    strip.details.describing.words.setPlainText("a" * 10)
    assert strip.details.describing.counter.text() == "10 of 1,000"


def test_what_another_post_said_is_offered_and_taken(qtbot: QtBot, show: Show, app: App, networks: Networks) -> None:
    (item,) = pictures(app, 1)
    actor = opened_by_an_officer(app).member.id
    app.composing.create(actor, a_draft(networks["mastodon"][0], media=(replace(item, description="From before"),)))
    strip = show(a_draft(networks["mastodon"][0], media=(replace(item, description=""),)))
    strip.list.choose(0)
    button = strip.details.describing.from_library
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert media_of(strip)[0].description == "From before"
    assert not button.isVisible()


def test_a_variant_gets_its_own_pictures_and_can_follow_again(show: Show, app: App, networks: Networks) -> None:
    english_reader, arabic_reader = networks["mastodon"]
    strip = show(a_draft(english_reader, arabic_reader, media=pictures(app, 2)))
    strip.in_sight.look(VariantScope(language="ar"), arabic_reader.id)
    strip.remove(0)
    assert len(strip.model.items) == 1
    assert len(media_of(strip)) == 2
    assert strip.head.follow.isVisible()
    strip.head.follow.click()
    assert len(strip.model.items) == 2
    assert not strip.head.follow.isVisible()
    strip.in_sight.look(MASTER, english_reader.id)
    assert len(strip.model.items) == 2


def test_the_crop_is_chosen_by_keyboard(qtbot: QtBot, show: Show, app: App, networks: Networks) -> None:
    (item,) = pictures(app, 1)
    strip = show(a_draft(networks["mastodon"][0], networks["x"][0], media=(item,)))
    strip.list.setFocus()
    strip.list.choose(0)
    qtbot.waitUntil(lambda: (seen := strip._glimpses.of(item.media_hash)) is not None and seen.image is not None)
    qtbot.keyClick(strip.list, Qt.Key.Key_Return)
    (dialog,) = strip.findChildren(PlacingDialog)
    assert [one.stand.name for one in dialog.previews] == ["Mastodon", "X"]
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_Right)
    dialog.edges[2].setValue(80)
    dialog.accept()
    assert (media_of(strip)[0].focus, media_of(strip)[0].crop) == ((20, 0), (0, 0, 8000, 10_000))
    strip.manuscript.steps.undo()
    assert media_of(strip)[0].crop is None


def test_the_rights_of_a_picture_are_seen_and_corrected(qtbot: QtBot, show: Show, app: App, networks: Networks) -> None:
    strip = show(a_draft(networks["mastodon"][0], media=pictures(app, 1)))
    strip.list.choose(0)
    rights = strip.details.rights
    qtbot.waitUntil(lambda: "nothing is on file" in rights.words.text())
    rights.edit.click()
    (dialog,) = rights.findChildren(RightsDialog)
    assert not dialog.keep.isEnabled()
    qtbot.keyClicks(dialog.licence, "Embassy photo")
    dialog.people.setCurrentIndex(1)
    dialog.accept()
    qtbot.waitUntil(lambda: "Embassy photo" in rights.words.text())
    kept = app.media_rights.of(opened_by_an_officer(app).member.id, [media_of(strip)[0].media_hash])
    assert [one.consent for one in kept.values()] == [True]


def test_a_picture_of_the_library_is_found_and_added(qtbot: QtBot, show: Show, app: App, networks: Networks) -> None:
    pictures(app, 3)
    strip = show(a_draft(networks["mastodon"][0]))
    qtbot.mouseClick(strip.head.library, Qt.MouseButton.LeftButton)
    (dialog,) = strip.findChildren(LibraryDialog)
    qtbot.keyClicks(dialog.field, "trade")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.list.setCurrentRow(0)
    dialog.accept()
    assert names(strip, app) == ["trade-fair.png"]


def test_a_film_is_shown_with_how_long_it_is(qtbot: QtBot, show: Show, networks: Networks, tmp_path: Path) -> None:
    film = tmp_path / "dance.mp4"
    film.write_bytes(an_mp4(65))
    strip = show(a_draft(networks["mastodon"][0]))
    drop(strip, files(film))
    qtbot.waitUntil(lambda: len(media_of(strip)) == 1)

    def said() -> str:
        return str(strip.model.data(strip.model.index(0), Qt.ItemDataRole.AccessibleTextRole))

    qtbot.waitUntil(lambda: "1:05" in said())
    assert "has no description yet" in said()
    assert not strip.details.place.isEnabled()


def test_while_it_is_locked_nothing_can_be_changed(qtbot: QtBot, show: Show, app: App, networks: Networks) -> None:
    media = pictures(app, 2)
    strip = show(a_draft(networks["mastodon"][0], media=media))
    strip.list.choose(0)
    strip.manuscript.lock(locked=True)
    strip.list.setFocus()
    qtbot.keyClick(strip.list, Qt.Key.Key_Delete)
    qtbot.keyClick(strip.list, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert not drop(strip, files(SAMPLES / "spices.png"))
    assert media_of(strip) == media
    assert strip.details.describing.words.isReadOnly()
    assert not any(one.enabled() for one in strip.commands())


def test_what_is_dropped_or_pasted_elsewhere_on_the_page_comes_here(
    qtbot: QtBot, show: Show, networks: Networks
) -> None:
    strip, page = show(a_draft(networks["mastodon"][0])), QWidget()
    qtbot.addWidget(page)
    strip.take_from(page)
    assert drop(page, files(SAMPLES / "coffee.png"))
    qtbot.waitUntil(lambda: len(media_of(strip)) == 1)
    QGuiApplication.clipboard().setMimeData(files(SAMPLES / "spices.png"))
    words_edit = PartEdit(page)
    qtbot.keyClick(words_edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(media_of(strip)) == 2)
    # Python's own data must not outlive Python there.
    QGuiApplication.clipboard().clear()
    assert words_edit.text == ""
    text = QMimeData()
    text.setText("words only")
    assert not drop(page, text)


def test_another_post_does_not_get_what_was_brought_to_the_one_before(
    qtbot: QtBot, show: Show, networks: Networks
) -> None:
    strip = show(a_draft(networks["mastodon"][0]))
    drop(strip, files(SAMPLES / "coffee.png", SAMPLES / "spices.png"))
    strip.manuscript.open(Sheet(a_draft(networks["mastodon"][0])))
    qtbot.waitUntil(lambda: not strip.importing.busy)
    assert media_of(strip) == ()


def test_a_finding_leads_to_the_description_it_speaks_of(show: Show, app: App, networks: Networks) -> None:
    strip = show(a_draft(networks["mastodon"][0], media=pictures(app, 3)))
    strip.activateWindow()
    strip.go_to(Place(Field.DESCRIPTION, item=2))
    assert strip.list.number == 2
    assert strip.focusWidget() is strip.details.describing.words
    strip.go_to(Place(Field.MEDIA, item=1))
    assert strip.list.number == 1
    assert strip.focusWidget() is strip.list


def test_a_post_that_is_closed_takes_its_chosen_picture_along(show: Show, app: App, networks: Networks) -> None:
    strip = show(a_draft(networks["mastodon"][0], media=pictures(app, 2)))
    strip.list.choose(1)
    strip.manuscript.close()
    strip.look_again()
    strip.show_now()
    assert strip.model.items == ()
    assert strip.details.isHidden()
    assert strip.details.describing.from_library.isHidden()
