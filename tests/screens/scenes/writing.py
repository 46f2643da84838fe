"""The composer in its states, and the dialogs that belong to writing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import PostId, StockId
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.override import Reason
from scheduler_app.domain.post import MASTER, MediaItem, Topic, VariantScope
from scheduler_app.domain.stock import HashtagSet, Snippet, Template, TemplateVariant
from scheduler_app.domain.workspace import Role
from scheduler_app.paths import resources
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.draft_edits import with_words
from scheduler_app.storage import accounts
from tests.builders import a_variant, an_account
from tests.screens.practice import first
from tests.screens.stage import Scene, Stage
from ui.main_window import MainWindow
from ui.pages.composer.account_picker import AccountPicker
from ui.pages.composer.checks.keep_dialog import KeepDialog
from ui.pages.composer.difference_dialog import DifferenceDialog
from ui.pages.composer.history.dialog import HistoryDialog
from ui.pages.composer.media.library_dialog import LibraryDialog
from ui.pages.composer.media.placing_dialog import PlacingDialog
from ui.pages.composer.media.rights_dialog import RightsDialog
from ui.pages.composer.page import ComposerPage
from ui.pages.composer.stock.fields_dialog import FieldsDialog
from ui.pages.composer.stock.stock_dialog import StockDialog
from ui.pages.composer.when.queue_dialog import QueueDialog
from ui.place import PageName

_WIDE, _HIGH = 1440, 900
_LARGE = 1920, 1080
_TEXT = (
    "Coffee from the Gayo highlands, picked by hand and dried in the sun. Taste it with us on Friday at the embassy: "
    "five farmers from Takengon pour it themselves and tell how a cup begins.\n\n"
    "Register at https://example.org/coffee-week #GayoCoffee #WonderfulIndonesia"
)
_JAPANESE = (
    "手摘みして天日で乾かした、ガヨ高原のコーヒー。金曜日に大使館で、タケンゴンの農家五人が自ら淹れ、一杯の始まりを語ります。\n\n"
    "お申し込み: https://example.org/coffee-week #ガヨコーヒー #WonderfulIndonesia"
)
_ARABIC = (
    "قهوة غايو من مرتفعات آتشيه، تُقطف باليد وتُجفف تحت الشمس. تذوقوها معنا يوم الأحد في السفارة.\n\n"
    "التسجيل: https://example.org/coffee-week #قهوة_غايو #WonderfulIndonesia"
)
_TOO_MUCH = (
    "Come and taste cofee from Gayo on {date} in the garden of the embassy.\n\n"
    "RAHASIA: the minister himself will open it. #wonderfulindonesia"
)
_THREAD = (
    "Coffee week begins on Friday. Five farmers from Takengon come to the embassy. 1/3",
    "Each of them brings one harvest: washed, honey, and dried in the sun. You taste all three. 2/3",
    "Seats are few: register at https://example.org/coffee-week. See you there! 3/3",
)
_PICTURES = (
    ("coffee.png", "A steaming cup of coffee on a wooden table, a branch of coffee cherries and green hills behind"),
    ("trade-fair.png", "Three stands of a trade fair under paper lanterns"),
    ("spices.png", ""),
)
_FAIR = Template(
    StockId("0" * 31 + "4"),
    "Trade fair",
    (
        TemplateVariant(("Indonesian coffee at {place} on {date}. Come and taste Gayo, Toraja and Kintamani.",)),
        TemplateVariant(("Kopi Indonesia di {place}, {date}.",), "id"),
    ),
)
_STOCK = (
    HashtagSet(StockId("0" * 31 + "1"), "Coffee", ("#KopiIndonesia", "#WonderfulIndonesia", "#Gayo")),
    Snippet(StockId("0" * 31 + "2"), "Opening hours", "The consular section is open Monday to Friday, 9 to 15."),
    Snippet(StockId("0" * 31 + "3"), "معرض القهوة", "معرض القهوة يوم السبت في السفارة."),
    _FAIR,
)


def _on_networks(stage: Stage) -> tuple[Account, ...]:
    """Accounts on several networks, whose previews and limits differ."""
    missions = {one.city: one for one in stage.app.directory.missions()}
    wanted = (
        ("mastodon", "Tokyo", "@kbri_tokyo", "ja", "駐日インドネシア大使館"),
        ("bluesky", "The Hague", "kbri-denhaag.example", "en", "Embassy of Indonesia, The Hague"),
        ("mastodon", "Riyadh", "@kbri_riyadh", "ar", "سفارة إندونيسيا في الرياض"),
        ("x", "London", "@KBRILondon", "en", "Embassy of Indonesia, London"),
    )
    made = tuple(
        replace(an_account(missions[city], network=network, handle=handle, language=language), display_name=name)
        for network, city, handle, language, name in wanted
    )
    with stage.app.database.writing() as writing:
        for account in made:
            accounts.add(writing.connection, account, machine=stage.app.machine)
    return made


def _pictures(stage: Stage) -> tuple[MediaItem, ...]:
    actor, folder = first(stage.app, Role.OFFICER), resources() / "samples" / "pictures"
    stored = [(stage.app.pictures.take_in(actor, folder / name), said) for name, said in _PICTURES]
    stage.app.media_rights.file(actor, stored[0][0].hash, MediaRights("Embassy photo, 2027", "Photo: Sari"))
    return tuple(MediaItem(one.hash, one.media_type, said) for one, said in stored)


def _post(stage: Stage, *, text: str = _TEXT, thread: tuple[str, ...] = ()) -> PostId:
    """A post for four networks in three languages."""
    pictures = _pictures(stage)
    words = thread or (text,)
    shown = (pictures, *((),) * (len(words) - 1))
    master = replace(
        master_variant(words[0], language="en", title="Coffee week at the embassy"), words=words, pictures=shown
    )
    variants = [master]
    if not thread:
        variants += [
            a_variant(_JAPANESE, scope=VariantScope(language="ja"), language="ja", title="コーヒー週間"),
            a_variant(_ARABIC, scope=VariantScope(language="ar"), language="ar", title="أسبوع القهوة في السفارة"),
        ]
    draft = Draft("Coffee week", Topic.TRADE, tuple(variants), tuple(one.id for one in _on_networks(stage)))
    return stage.app.composing.create(first(stage.app, Role.OFFICER), draft)


def _opened(stage: Stage, post_id: str) -> tuple[MainWindow, ComposerPage]:
    window = stage.window(PageName.COMPOSER, post_id, width=_WIDE, height=_HIGH, with_large_text=_LARGE)
    page = stage.page(window, ComposerPage)
    stage.until(lambda: page.standing.now is not None and bool(page.targets.chips) and bool(page.counter.counts))
    stage.settle()
    return window, page


def _look_at(stage: Stage, page: ComposerPage, city: str) -> None:
    missions = {one.id: one.city for one in stage.app.directory.missions()}
    account = next(
        one
        for one in page.around.known.accounts.values()
        if missions[one.mission_id] == city and one.network != "newsroom"
    )
    page.in_sight.look(MASTER, account.id)
    stage.settle()


def _empty(stage: Stage) -> QWidget:
    window = stage.window(PageName.COMPOSER, width=_WIDE, height=_HIGH, with_large_text=_LARGE)
    page = stage.page(window, ComposerPage)
    stage.until(lambda: bool(page.around.known.accounts))
    stage.settle()
    return window


def _writing(stage: Stage) -> QWidget:
    window, page = _opened(stage, _post(stage))
    _look_at(stage, page, "The Hague")
    page.editor.text_edit.setFocus()
    stage.settle()
    return window


def _arabic_variant(stage: Stage) -> QWidget:
    window, page = _opened(stage, _post(stage))
    riyadh = next(one for one in page.around.known.accounts.values() if one.handle == "@kbri_riyadh")
    page.in_sight.look(VariantScope(language="ar"), riyadh.id)
    stage.settle()
    return window


def _findings(stage: Stage) -> QWidget:
    post_id = _post(stage, text=_TOO_MUCH)
    actor = first(stage.app, Role.OFFICER)
    stage.app.overriding.keep(actor, post_id, "TAG-01", Reason.AGREED, "The ministry writes it so.")
    window, page = _opened(stage, post_id)
    _look_at(stage, page, "The Hague")
    stage.until(lambda: len(page.checks.rows) > 3)
    page.columns.show_part(page.checks)
    page.checks.step(1)
    row = page.checks.rows[0]
    row.why.setChecked(True)
    stage.until(lambda: row.why_view is not None and bool(row.why_view.words))
    stage.settle()
    return window


def _thread(stage: Stage) -> QWidget:
    window, page = _opened(stage, _post(stage, thread=_THREAD))
    _look_at(stage, page, "Tokyo")
    return window


def _cut(stage: Stage) -> QWidget:
    window, page = _opened(stage, _post(stage, thread=_THREAD))
    # So high that two parts are in sight.
    window.resize(window.width(), window.height() + (520 if stage.look.scale > 1 else 300))
    stage.settle()
    page.editor.cut_lines[0].setFocus()
    stage.settle()
    return window


def _media(stage: Stage) -> QWidget:
    window, page = _opened(stage, _post(stage))
    page.media.list.choose(2)
    page.media.describe()
    stage.settle()
    return window


def _crop(stage: Stage) -> QWidget:
    window, page = _opened(stage, _post(stage))
    page.media.list.choose(0)
    page.media.place(0)
    dialog = stage.dialog(window, PlacingDialog)
    dialog.canvas.place((500, 800, 9000, 9500), (-400, 300))
    stage.settle()
    return dialog


def _library(stage: Stage) -> QWidget:
    window, page = _opened(stage, _post(stage))
    page.media.choose_known()
    dialog = stage.dialog(window, LibraryDialog)
    stage.until(lambda: dialog.list.count() > 4)
    dialog.list.setCurrentRow(1)
    stage.settle()
    return dialog


def _when(stage: Stage) -> QWidget:
    window, page = _opened(stage, _post(stage))
    page.when.field.edit.setFocus()
    page.when.field.edit.setText("28 march 2027 2:30")
    page.when.field.edit.textEdited.emit("28 march 2027 2:30")
    stage.until(lambda: bool(page.when.remarks.text()))
    stage.settle()
    return window


def _in_review(stage: Stage) -> QWidget:
    actor = first(stage.app, Role.SUPERVISOR)
    window, page = _opened(stage, stage.app.approving.inbox(actor)[0].post_id)
    stage.until(lambda: page.manuscript.locked)
    stage.settle()
    return window


def _accounts(stage: Stage) -> QWidget:
    _, page = _opened(stage, _post(stage))
    page.targets.choose()
    picker = next(one for one in page.targets.findChildren(AccountPicker) if one.isVisible())
    picker.field.setText("masto")
    stage.settle()
    return picker


def _difference(stage: Stage) -> QWidget:
    window, page = _opened(stage, _post(stage))
    riyadh = next(one for one in page.around.known.accounts.values() if one.handle == "@kbri_riyadh")
    page.in_sight.look(VariantScope(language="ar"), riyadh.id)
    page.editor.follow_line.show_difference()
    dialog = stage.dialog(window, DifferenceDialog)
    stage.settle()
    return dialog


def _rights(_stage: Stage, window: MainWindow) -> QWidget:
    return RightsDialog(MediaRights("Embassy photo, 2027", "Photo: Sari"), window)


def _history(stage: Stage) -> QWidget:
    post_id, actor = _post(stage), first(stage.app, Role.OFFICER)
    written = stage.app.composing.read(actor, post_id)
    version = written.post.version
    for text in (_TEXT.replace("Friday", "Saturday"), _TEXT.replace("five farmers", "six farmers")):
        draft = with_words(written.draft, MASTER, (text,))
        version = stage.app.composing.save(actor, post_id, draft, expected_version=version)
        stage.app.history.seal(actor, post_id)
    window, page = _opened(stage, post_id)
    dialog = HistoryDialog(stage.opened(), post_id, page.around.known, window)
    dialog.show()
    stage.until(lambda: bool(dialog.words.toPlainText()))
    stage.settle()
    return dialog


def _dialog(make: Callable[[Stage, MainWindow], QWidget]) -> Callable[[Stage], QWidget]:
    """A dialog before an empty composer."""

    def show(stage: Stage) -> QWidget:
        for one in _STOCK:
            stage.app.stock.keep(first(stage.app, Role.OFFICER), one)
        dialog = make(stage, stage.window(PageName.COMPOSER, width=_WIDE, height=_HIGH))
        dialog.show()
        stage.settle()
        return dialog

    return show


def _stock(stage: Stage) -> QWidget:
    for one in _STOCK:
        stage.app.stock.keep(first(stage.app, Role.OFFICER), one)
    _, page = _opened(stage, _post(stage))
    stage.until(lambda: len(page.inserting._shelves.stock) == len(_STOCK))
    page.inserting.offer()
    picker = page.inserting.picker
    assert picker is not None
    stage.settle()
    return picker


def _keep(_stage: Stage, window: MainWindow) -> QWidget:
    dialog = KeepDialog("It is the weekend in Riyadh.", window)
    dialog.choices[Reason.AGREED].setChecked(True)
    return dialog


def _keeping(stage: Stage, window: MainWindow) -> QWidget:
    return StockDialog(stage.opened(), _STOCK, None, window)


def _fields(_stage: Stage, window: MainWindow) -> QWidget:
    return FieldsDialog(_FAIR, window)


def _plan(stage: Stage, window: MainWindow) -> QWidget:
    return QueueDialog(stage.opened(), window)


_SAID = "A post for four networks in three languages, with counters, preview and checks"

SCENES = tuple(
    Scene(name, seen, show, PageName.COMPOSER, name in ("composer-writing", "composer-findings"))
    for name, seen, show in (
        ("composer-empty", "A new post", _empty),
        ("composer-writing", _SAID, _writing),
        ("composer-arabic", "The words for readers in Riyadh, which do not follow the master", _arabic_variant),
        ("composer-findings", "What the rules say about a post, and why", _findings),
        ("composer-thread", "A thread of three parts", _thread),
        ("composer-cut", "The cut between two parts of a thread, which the keyboard has", _cut),
        ("composer-media", "Pictures: one is being described", _media),
        ("composer-when", "A typed time that does not exist where some of the readers are", _when),
        ("composer-in-review", "A post that waits for approval", _in_review),
        ("account-picker", "Accounts are found by city, country, language or network", _accounts),
        ("difference", "How words of their own differ from those for all", _difference),
        ("rights", "Whose a picture is, and until when it may be shown", _dialog(_rights)),
        ("crop", "Which part of a picture a network shows", _crop),
        ("library", "Pictures that were used before", _library),
        ("history", "What was written before, compared", _history),
        ("stock", "What can be put in: hashtags, snippets, templates, names, emoji", _stock),
        ("stock-kept", "Keeping snippets, hashtags and templates", _dialog(_keeping)),
        ("template-fields", "The fields of a template", _dialog(_fields)),
        ("keep-because", "Why a warning is kept", _dialog(_keep)),
        ("weekly-plan", "At which hours a mission speaks", _dialog(_plan)),
    )
)
