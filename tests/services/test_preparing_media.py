"""Pictures of coming posts are made ready before their hour, each once for each form that a network wants."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem, VariantScope
from scheduler_app.errors import MachineError
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.preparing_media import COMING, PreparingMedia
from scheduler_app.storage import accounts, media
from tests.builders import a_stored_media, a_variant
from tests.services.office import Office

FACTS = FactSheets()


class Making:
    """Hears what is asked for."""

    def __init__(self, *, fails: bool = False) -> None:
        self.asked: list[tuple[MediaItem, MediaFacts]] = []
        self._fails = fails

    def __call__(self, item: MediaItem, facts: MediaFacts) -> MediaFile:
        self.asked.append((item, facts))
        if self._fails:
            raise MachineError("media.missing", hash=item.media_hash)
        return MediaFile(Path("/made"), item.media_type, 1)


def pictured(office: Office, own: bool = False) -> MediaItem:
    """A planned post with a picture; with ``own`` one account shows another part of it."""
    stored = a_stored_media()
    with office.database.writing() as writing:
        media.add(writing.connection, stored)
    item = MediaItem(stored.hash, stored.media_type, "Secangkir kopi")
    variants = [a_variant(scope=VariantScope(network="practice"), pictures=((item,),))]
    if own:
        scope = VariantScope(account_id=office.accounts[0].id)
        variants.append(a_variant(scope=scope, pictures=((replace(item, crop=(0, 0, 5000, 5000)),),)))
    office.schedule(office.post("Kopi Gayo.", *variants))
    return item


def preparing(office: Office, making: Making) -> PreparingMedia:
    return PreparingMedia(office.database, office.clock, FACTS, making)


def test_each_form_of_a_picture_is_made_once(office: Office) -> None:
    item, making = pictured(office, own=True), Making()
    with office.database.writing() as writing:
        accounts.set_limits(writing.connection, office.accounts[1].id, {"max_bytes": 500_000})
    assert preparing(office, making).prepare_coming() == 3
    usual = FACTS["practice"].media
    assert {(one.crop, facts.max_bytes) for one, facts in making.asked} == {
        (None, usual.max_bytes),
        (None, 500_000),
        ((0, 0, 5000, 5000), usual.max_bytes),
    }
    assert {one.media_hash for one, _ in making.asked} == {item.media_hash}


def test_what_leaves_later_waits(office: Office) -> None:
    pictured(office)
    making = Making()
    office.clock.jump(-COMING - timedelta(days=1))
    assert preparing(office, making).prepare_coming() == 0
    assert making.asked == []


def test_a_picture_that_cannot_be_made_keeps_no_other_from_it(office: Office) -> None:
    pictured(office)
    pictured(office)
    making = Making(fails=True)
    assert preparing(office, making).prepare_coming() == 0
    assert len(making.asked) == 2


def test_it_stops_when_it_is_asked_to(office: Office) -> None:
    pictured(office)
    making = Making()
    assert preparing(office, making).prepare_coming(lambda: True) == 0
    assert making.asked == []
