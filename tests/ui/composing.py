"""A manuscript for tests of the composer's parts: for Tokyo, Riyadh and The Hague, as an officer writes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scheduler_app.app import App
from scheduler_app.domain.account import Account
from scheduler_app.domain.post import Topic, Variant, VariantScope
from scheduler_app.services.draft import Draft, master_variant
from tests.builders import a_variant
from tests.ui.filled_workspace import CITIES
from ui.pages.composer.in_sight import InSight
from ui.pages.composer.manuscript import Manuscript, Sheet, When


def in_cities(app: App, *cities: str) -> tuple[Account, ...]:
    """The newsrooms of these cities, in this order."""
    known = app.directory.accounts()
    return tuple(next(one for one in known if city in one.address) for city in cities)


def a_sheet(
    app: App, text: str, *own: Variant, cities: tuple[str, ...] = CITIES, language: str = "en", wall: str = ""
) -> Sheet:
    """Written for these cities; ``wall`` is when it is to leave on each reader's clock."""
    accounts = tuple(one.id for one in in_cities(app, *cities))
    draft = Draft("Coffee fair", Topic.TRADE, (master_variant(text, language=language), *own), accounts)
    return Sheet(draft, When(datetime.fromisoformat(wall) if wall else None))


def own_words(account: Account, text: str, language: str = "en") -> Variant:
    return a_variant(text, scope=VariantScope(account_id=account.id), language=language)


def write(manuscript: Manuscript, text: str) -> None:
    """Let the master say this instead, as one more keystroke of a burst."""
    master, *others = manuscript.draft.variants
    draft = replace(manuscript.draft, variants=(replace(master, words=(text,)), *others))
    manuscript.change_draft("Writing", draft, together="burst")


def master_text(manuscript: Manuscript) -> str:
    return " / ".join(manuscript.draft.variants[0].words or ())


def a_manuscript() -> tuple[Manuscript, InSight]:
    return Manuscript(), InSight()
