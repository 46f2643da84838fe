"""Posts handed from one workspace to another: drafts only, and nothing a stranger wrote is believed."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from scheduler_app.clock import FixedClock
from scheduler_app.domain.ids import AccountId, MemberId, PostId
from scheduler_app.domain.post import MediaItem, VariantScope
from scheduler_app.errors import InvalidInput, MachineError, NotAllowed, NotFound
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services import packs as packs_file
from scheduler_app.services.draft import master_variant
from scheduler_app.services.media_library import MediaCollection
from scheduler_app.services.packs import Packs
from scheduler_app.storage import campaigns
from scheduler_app.storage.database import Database
from tests.builders import a_campaign, a_variant, a_workspace
from tests.services.office import Office


@pytest.fixture
def library(tmp_path: Path, clock: FixedClock) -> MediaLibrary:
    return MediaLibrary(tmp_path / "media", clock)


@pytest.fixture
def other(tmp_path: Path, clock: FixedClock, _sqlite_template: Path) -> Iterator[Office]:
    """Another workspace, far away."""
    path = Path(shutil.copyfile(_sqlite_template, tmp_path / "elsewhere.duta"))
    database = Database(f"sqlite:///{path}", origin="elsewhere", clock=clock)
    yield Office(database, clock, a_workspace(database, clock, accounts=2))
    database.close()


def a_rich_post(office: Office, library: MediaLibrary, folder: Path) -> PostId:
    campaign = a_campaign("Kopi Nusantara")
    with office.database.writing() as writing:
        campaigns.add(writing.connection, campaign)
    path = folder / "kopi.jpg"
    Image.new("RGB", (30, 20), (90, 40, 20)).save(path, exif=_camera_notes())
    stored = MediaCollection(office.database, office.clock, library).take_in(office.officer, path)
    item = MediaItem(stored.hash, stored.media_type, "Secangkir kopi")
    draft = replace(
        office.draft(
            "unused",
            a_variant("珈琲", scope=VariantScope(language="ja"), descriptions={stored.hash: "一杯"}, title="珈琲"),
            a_variant("Hanya di sini", scope=VariantScope(account_id=office.accounts[0].id)),
            a_variant("Pendek", scope=VariantScope(network="practice"), link="https://example.org/"),
        ),
        campaign_id=campaign.id,
        lateness_limit=timedelta(hours=2),
    )
    master = master_variant("Kopi Gayo", language="id", pictures=[item])
    return office.composing.create(office.officer, replace(draft, variants=(master, *draft.variants[1:])))


def _camera_notes() -> Image.Exif:
    notes = Image.Exif()
    notes[0x010F] = "Camera"
    return notes


def words(office: Office, post_id: PostId) -> set[Any]:
    return {
        (
            one.scope.language,
            one.scope.network,
            one.language,
            one.words,
            one.title,
            one.link,
            *one.descriptions.values(),
        )
        for one in office.read(post_id).post.variants
    }


def test_a_post_arrives_with_its_variants_its_campaign_and_its_pictures(
    office: Office, other: Office, library: MediaLibrary, tmp_path: Path
) -> None:
    first, second = a_rich_post(office, library, tmp_path), office.post("Batik")
    packed = Packs(office.database, office.clock, library).export(
        office.officer, [first, second, first], tmp_path / "kopi.pack"
    )
    assert (packed.posts, packed.media, packed.campaigns) == (2, 1, 1)
    far = MediaLibrary(tmp_path / "far", other.clock)
    meant = [account.id for account in other.accounts]
    arrived = Packs(other.database, other.clock, far).import_pack(other.officer, tmp_path / "kopi.pack", meant)
    assert (arrived.posts, arrived.media, arrived.campaigns, arrived.already_there, arrived.left_out) == (2, 1, 1, 0, 1)
    rich, plain = arrived.post_ids
    there, here = office.read(first), other.read(rich)
    assert (here.post.name, here.post.topic, here.post.lateness_limit) == (
        there.post.name,
        there.post.topic,
        there.post.lateness_limit,
    )
    assert (here.post.author_id, here.post.version, set(here.targets)) == (other.officer, 1, set(meant))
    assert words(other, rich) == {one for one in words(office, first) if "Hanya di sini" not in str(one)}
    assert here.post.master.pictures == there.post.master.pictures
    (item,) = here.contents[meant[0]].parts[0].media
    assert far.verified_path(item.media_hash).read_bytes() == library.verified_path(item.media_hash).read_bytes()
    with other.database.reading() as connection:
        campaign = campaigns.by_name(connection, "Kopi Nusantara")
    assert campaign is not None
    assert here.post.campaign_id == campaign.id
    assert other.read(plain).contents[meant[0]].parts[0].text == "Batik"


def test_a_pack_carries_no_approvals_and_no_deliveries(
    office: Office, other: Office, library: MediaLibrary, tmp_path: Path
) -> None:
    post_id = office.post()
    office.schedule(post_id)
    office.approve(post_id)
    path = tmp_path / "kopi.pack"
    Packs(office.database, office.clock, library).export(office.officer, [post_id], path)
    arrived = Packs(other.database, other.clock, library).import_pack(
        other.officer, path, [account.id for account in other.accounts]
    )
    assert other.deliveries(arrived.post_ids[0]) == ()
    review = other.approving.review(other.supervisor, arrived.post_ids[0])
    assert {item.gap for item in review.items} == {"approval.none_yet"}


def test_variants_for_an_account_of_the_same_name_find_it(
    office: Office, library: MediaLibrary, tmp_path: Path
) -> None:
    post_id = a_rich_post(office, library, tmp_path)
    path = tmp_path / "kopi.pack"
    packs = Packs(office.database, office.clock, library)
    packs.export(office.officer, [post_id], path)
    office.edit(post_id, "Kopi Toraja")
    arrived = packs.import_pack(office.officer, path, [office.accounts[0].id])
    assert (arrived.left_out, arrived.campaigns) == (0, 0)
    content = office.read(arrived.post_ids[0]).contents[office.accounts[0].id]
    assert content.parts[0].text == "Hanya di sini"


def test_the_same_pack_again_makes_no_doubles(office: Office, library: MediaLibrary, tmp_path: Path) -> None:
    path, packs = tmp_path / "kopi.pack", Packs(office.database, office.clock, library)
    packs.export(office.officer, [office.post("satu"), office.post("dua")], path)
    again = packs.import_pack(office.officer, path, [office.accounts[0].id])
    assert (again.posts, again.already_there) == (0, 2)
    assert len(office.composing.page(office.officer)) == 2


def test_nothing_is_no_pack(office: Office, library: MediaLibrary, tmp_path: Path) -> None:
    packs = Packs(office.database, office.clock, library)
    with pytest.raises(InvalidInput) as said:
        packs.export(office.officer, [], tmp_path / "kopi.pack")
    assert said.value.code == "pack.no_posts"
    with pytest.raises(NotFound):
        packs.export(office.officer, [PostId("none")], tmp_path / "kopi.pack")
    assert not (tmp_path / "kopi.pack").exists()


def test_a_picture_that_is_gone_stops_the_pack(office: Office, library: MediaLibrary, tmp_path: Path) -> None:
    post_id = a_rich_post(office, library, tmp_path)
    for path in library.folder.rglob("*"):
        if path.is_file():
            path.unlink()
    with pytest.raises(MachineError) as said:
        Packs(office.database, office.clock, library).export(office.officer, [post_id], tmp_path / "kopi.pack")
    assert said.value.code == "media.missing"
    assert not (tmp_path / "kopi.pack").exists()


def test_who_may_not_write_may_not_bring_a_pack_in(office: Office, library: MediaLibrary, tmp_path: Path) -> None:
    path, packs = tmp_path / "kopi.pack", Packs(office.database, office.clock, library)
    packs.export(office.administrator, [office.post()], path)
    with pytest.raises(NotAllowed):
        packs.import_pack(office.administrator, path, [office.accounts[0].id])
    with pytest.raises(NotFound):
        packs.export(MemberId("nobody"), [office.post()], path)


def test_a_pack_needs_accounts_that_are_here(office: Office, library: MediaLibrary, tmp_path: Path) -> None:
    path, packs = tmp_path / "kopi.pack", Packs(office.database, office.clock, library)
    packs.export(office.officer, [office.post("satu")], path)
    office.edit(office.composing.page(office.officer)[0].id, "dua")
    for meant, code in (((), "post.no_accounts"), ((AccountId("nobody"),), "account.unknown")):
        with pytest.raises((InvalidInput, NotFound)) as said:
            packs.import_pack(office.officer, path, meant)
        assert said.value.code == code


HOSTILE = {
    "a table of approvals": ("CREATE TABLE approvals (statement)", "pack.unexpected"),
    "a table of deliveries": ("CREATE TABLE deliveries (state)", "pack.unexpected"),
    "a topic nobody knows": ("UPDATE posts SET topic = 'politics'", "pack.broken"),
    "a name that is bytes": ("UPDATE posts SET name = x'00'", "pack.broken"),
    "a name that shows nothing": ("UPDATE posts SET name = 'a' || char(7)", "text.control_character"),
    "no master": ("DELETE FROM variants WHERE scope_language IS NULL AND scope_network IS NULL", "post.no_master"),
    "a variant of no post": ("UPDATE variants SET post = 99", "pack.broken"),
    "words that are no JSON": ("UPDATE variants SET words = 'kopi'", "pack.broken"),
    "words that are no list": ("UPDATE variants SET words = '{}'", "pack.broken"),
    "words that are numbers": ("UPDATE variants SET words = '[1]'", "pack.broken"),
    "words too deep": ("UPDATE variants SET words = replace(hex(zeroblob(100000)), '00', '[')", "pack.broken"),
    "words without end": ("UPDATE variants SET words = '[\"' || hex(zeroblob(30000)) || '\"]'", "text.too_long"),
    "half a sign": ("UPDATE variants SET words = '[\"\\ud800\"]'", "text.not_unicode"),
    "descriptions that are nothing": ("UPDATE variants SET descriptions = 'null'", "pack.broken"),
    "a link that runs": ("UPDATE variants SET link = 'javascript:alert(1)'", "post.bad_link"),
    "a picture that is not inside": ("DELETE FROM media", "media.unknown"),
    "a picture of another hash": ("UPDATE media SET hash = 'ab'", "pack.media_changed"),
    "a picture that is none": ("UPDATE media SET data = x'ffd8ff00'", "media.broken"),
    "a picture that is a text": ("UPDATE media SET data = 'kopi'", "pack.broken"),
    "a picture with a path": ("UPDATE media SET original_name = '../../kopi.exe'", "media.mislabelled"),
    "a campaign without a name": ("UPDATE campaigns SET name = ' '", "pack.broken"),
    "a campaign of another name": ("UPDATE campaigns SET name = 'other'", "pack.broken"),
    "a campaign on no day": ("UPDATE campaigns SET starts = '2027-02-30'", "pack.broken"),
    "no patience": ("UPDATE posts SET lateness_limit_seconds = -1", "post.bad_lateness_limit"),
    "patience without end": ("UPDATE posts SET lateness_limit_seconds = 9223372036854775807", "pack.broken"),
    "a column that is missing": ("ALTER TABLE posts DROP COLUMN topic", "pack.broken"),
    "a newer form": ("PRAGMA user_version = 99", "pack.too_new"),
    "another program's file": ("PRAGMA application_id = 1", "pack.not_a_pack"),
}


@pytest.mark.parametrize("trap", HOSTILE)
def test_a_hostile_pack_is_refused_and_leaves_nothing(
    other: Office, sqlite_database: Database, clock: FixedClock, library: MediaLibrary, tmp_path: Path, trap: str
) -> None:
    office = Office(sqlite_database, clock, a_workspace(sqlite_database, clock, accounts=2))
    path = tmp_path / "kopi.pack"
    post_id = a_rich_post(office, library, tmp_path)
    Packs(office.database, clock, library).export(office.officer, [post_id], path)
    statement, code = HOSTILE[trap]
    with closing(sqlite3.connect(path)) as driver:
        driver.execute(statement)
        driver.commit()
    far = Packs(other.database, clock, MediaLibrary(tmp_path / "far", clock))
    with pytest.raises(InvalidInput) as refused:
        far.import_pack(other.officer, path, [account.id for account in other.accounts])
    assert refused.value.code == code
    assert other.composing.page(other.officer) == ()
    with other.database.reading() as connection:
        assert campaigns.all_campaigns(connection) == ()


def test_a_film_that_no_pack_can_hold_is_named_before_anything_is_written(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = MediaLibrary(tmp_path / "media", office.clock)
    post_id = a_rich_post(office, library, tmp_path)
    monkeypatch.setattr(packs_file, "LARGEST_VALUE", 10)
    with pytest.raises(InvalidInput) as refused:
        Packs(office.database, office.clock, library).export(office.officer, [post_id], tmp_path / "a.pack")
    assert (refused.value.code, refused.value.params["name"]) == ("pack.film_too_large", "kopi.jpg")
    assert not (tmp_path / "a.pack").exists()
