"""A workspace with an account on every network, sample pictures, and a post for them."""

from __future__ import annotations

from dataclasses import replace

from scheduler_app.app import App
from scheduler_app.domain.account import Account
from scheduler_app.domain.post import MediaItem, Topic, VariantScope
from scheduler_app.paths import resources
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.storage import accounts
from tests.builders import a_variant, an_account
from tests.ui.filled_workspace import officer

NETWORKS = (
    "newsroom practice mastodon bluesky wordpress telegram discord slack slack_webhook teams x facebook"
).split()
TEXT = (
    "Coffee from the Gayo highlands, picked by hand and dried in the sun. Taste it with us on Friday at the embassy: "
    "five farmers from Takengon pour it themselves and tell how a cup begins.\n\n"
    "Register with @kbri_tokyo@example.org at https://example.org/coffee-week/register?from=post "
    "#GayoCoffee #WonderfulIndonesia"
)
ARABIC = (
    "قهوة غايو من مرتفعات آتشيه، تُقطف باليد وتُجفف تحت الشمس. تذوقوها معنا يوم الأحد في السفارة.\n\n"
    "التسجيل: https://example.org/coffee-week #GayoCoffee #إندونيسيا_الرائعة"
)
PICTURES = ("coffee.png", "trade-fair.png", "borobudur.jpg", "lake-toba.jpg", "gamelan.jpg", "spices.png")


def on_every_network(app: App) -> dict[str, tuple[Account, Account]]:
    """Two accounts on each network: one whose readers read English, one whose readers read Arabic."""
    missions = {one.city: one for one in app.directory.missions()}
    made = {}
    for network in NETWORKS:
        english = an_account(missions["Tokyo"], network=network, handle=f"kbri_tokyo_{network}", language="en")
        arabic = an_account(missions["Riyadh"], network=network, handle=f"kbri_riyadh_{network}", language="ar")
        made[network] = (
            replace(english, display_name="Embassy of Indonesia in Tokyo"),
            replace(arabic, display_name="سفارة إندونيسيا في الرياض"),
        )
    with app.database.writing() as writing:
        for pair in made.values():
            for account in pair:
                accounts.add(writing.connection, account, machine=app.machine)
    return made


def pictures(app: App, count: int = 2) -> tuple[MediaItem, ...]:
    """The first sample pictures, taken in; all but the last are described."""
    folder = resources() / "samples" / "pictures"
    items = []
    for number, name in enumerate(PICTURES[:count]):
        stored = app.pictures.take_in(officer(app), folder / name)
        described = "" if number == count - 1 and count > 1 else f"A picture called {name}"
        items.append(MediaItem(stored.hash, stored.media_type, described))
    return tuple(items)


def a_draft(*accounts_of: Account, media: tuple[MediaItem, ...] = (), text: str = TEXT) -> Draft:
    """A post with a title and a link, in English and Arabic."""
    master = master_variant(text, language="en", title="Coffee week at the embassy", pictures=media)
    arabic = a_variant(ARABIC, scope=VariantScope(language="ar"), language="ar", title="أسبوع القهوة في السفارة")
    return Draft("Coffee week", Topic.TRADE, (master, arabic), tuple(one.id for one in accounts_of))
