"""Applying fixes to stored posts: a new version, like an edit of one's own."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PIL import Image

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import MoveTo
from scheduler_app.domain.ids import CampaignId, new_id
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.slot import Slot, SlotMode
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.draft import master_variant
from scheduler_app.services.media_library import MediaCollection
from scheduler_app.services.media_rights import RightsOfMedia
from scheduler_app.services.mending import Mending
from scheduler_app.services.zones import zones_of
from scheduler_app.storage import campaigns, media, media_rights
from tests.services.office import Office
from tests.services.rulings import FACTS, Ruled

LINE = "With the support of the exporters' association."


@pytest.fixture
def ruled(office: Office) -> Ruled:
    found = Ruled(office)
    found.only_ours()
    return found


def test_a_missing_line_is_inserted_once_for_all_who_follow(ruled: Ruled, office: Office) -> None:
    post_id = ruled.post_for(ruled.campaign(LINE))
    assert ruled.mending.fix(office.officer, post_id, "CMP-02") == 1
    after = office.read(post_id)
    assert {one.parts[0].text for one in after.contents.values()} == {f"Kopi Gayo.\n\n{LINE}"}
    assert (after.post.version, len(after.post.variants)) == (2, 1)
    assert ruled.codes(post_id) == []


def test_accounts_out_of_order_are_taken_out_one_after_another(ruled: Ruled, office: Office) -> None:
    for account in office.accounts[:2]:
        ruled.ends_on(account.id, date(2027, 2, 1))
    post_id = office.post()
    assert ruled.mending.fix(office.officer, post_id, "ACC-02") == 2
    assert set(office.read(post_id).targets) == {one.id for one in office.accounts[2:]}


def test_the_last_account_is_never_taken_out(ruled: Ruled, office: Office) -> None:
    ruled.ends_on(office.accounts[0].id, date(2027, 2, 1))
    post_id = office.post(accounts=office.accounts[:1])
    with pytest.raises(InvalidInput, match=r"policy\.no_fix"):
        ruled.mending.fix(office.officer, post_id, "ACC-02")
    assert set(office.read(post_id).targets) == {office.accounts[0].id}


def test_what_needs_a_person_is_said_to(ruled: Ruled, office: Office) -> None:
    ruled.rules.change(office.administrator, "CMP-01", parameters={"purpose_required": True}, severity=Severity.WARN)
    post_id = office.post()
    with pytest.raises(InvalidInput, match=r"policy\.no_fix"):
        ruled.mending.fix(office.officer, post_id, "CMP-01")
    with pytest.raises(NotFound, match=r"policy\.no_such_finding"):
        ruled.mending.fix(office.officer, post_id, "CMP-02")


def test_whoever_may_not_write_may_not_mend(ruled: Ruled, office: Office) -> None:
    post_id = ruled.post_for(ruled.campaign(LINE))
    with pytest.raises(NotAllowed):
        ruled.mending.fix(office.administrator, post_id, "CMP-02")
    assert office.read(post_id).post.master.words == master_variant("Kopi Gayo.").words


def test_a_picture_that_does_not_fit_is_made_anew_with_the_rights_of_the_first(office: Office, tmp_path: Path) -> None:
    ruled = Ruled(office, tmp_path)
    library = MediaLibrary(tmp_path, office.clock)
    pictures = MediaCollection(office.database, office.clock, library)
    (tmp_path / "wide.png").write_bytes(a_png(900, 100))
    stored = pictures.take_in(office.officer, tmp_path / "wide.png")
    RightsOfMedia(office.database, office.clock).file(office.officer, stored.hash, MediaRights("own", "Rina"))
    item = MediaItem(stored.hash, stored.media_type, "Farmers pick coffee on a slope")
    facts = {name: replace(sheet, media=replace(sheet.media, max_ratio=191)) for name, sheet in FACTS.items()}
    mending = Mending(office.database, office.clock, facts, office.composing, ruled.scheduling, pictures)
    draft = office.draft(accounts=office.accounts[:2])
    draft = replace(draft, variants=(master_variant("Kopi Gayo.", language="id", pictures=[item]),))
    post_id = office.composing.create(office.officer, draft)
    assert mending.fix(office.officer, post_id, "MED-04") == 1
    (made,) = {content.parts[0].media[0] for content in office.read(post_id).contents.values()}
    assert (made.description, made.media_hash == stored.hash) == (item.description, False)
    with office.database.reading() as connection:
        assert media.media(connection, made.media_hash).width == 191
        assert media_rights.of_several(connection, [made.media_hash])[made.media_hash] == MediaRights("own", "Rina")


def test_a_draft_that_nobody_stored_is_mended_as_one_step(ruled: Ruled, office: Office) -> None:
    draft = replace(office.draft(), campaign_id=ruled.campaign(LINE))
    desk = ruled.checking.desk(office.officer, draft)
    finding = next(one for one in desk(draft).findings if one.rule == "CMP-02")
    mended = ruled.mending.mended(office.officer, desk, draft, finding)
    assert mended.variants[0].words == (f"Kopi Gayo.\n\n{LINE}",)
    assert not [one for one in desk(mended).findings if one.rule == "CMP-02"]
    assert office.composing.page(office.officer) == ()


def test_what_is_said_twice_in_a_draft_is_mended_in_both_places(office: Office) -> None:
    ruled = Ruled(office)
    draft = office.draft("Kopi #wonderfulindonesia dan teh #wonderfulindonesia.")
    desk = ruled.checking.desk(office.officer, draft)
    tag = next(one for one in desk(draft).findings if one.code == "tag.case")
    assert tag.fix is not None
    mended = ruled.mending.mended(office.officer, desk, draft, tag)
    assert mended.variants[0].words == ("Kopi #WonderfulIndonesia dan teh #WonderfulIndonesia.",)


def test_what_was_mended_meanwhile_is_said_to(ruled: Ruled, office: Office) -> None:
    draft = replace(office.draft(), campaign_id=ruled.campaign(LINE))
    desk = ruled.checking.desk(office.officer, draft)
    finding = next(one for one in desk(draft).findings if one.rule == "CMP-02")
    mended = ruled.mending.mended(office.officer, desk, draft, finding)
    with pytest.raises(NotFound, match=r"policy\.no_such_finding"):
        ruled.mending.mended(office.officer, desk, mended, finding)
    with pytest.raises(NotAllowed):
        ruled.mending.mended(office.administrator, desk, draft, finding)


def test_a_better_hour_is_the_same_for_all_or_the_moment_that_suits_one(office: Office) -> None:
    mending, wall = Ruled(office).mending, datetime.fromisoformat("2027-03-07T10:00")
    account = office.accounts[0]
    local = mending.wall_of(office.officer, account.id, MoveTo(wall), SlotMode.SAME_LOCAL_TIME)
    moment = mending.wall_of(office.officer, account.id, MoveTo(wall), SlotMode.SAME_MOMENT)
    assert (local, moment.tzinfo) == (wall, None)
    with office.database.reading() as connection:
        zones = zones_of(connection)
    there = Slot(wall, zones.of_account[account.id]).instant().at
    assert Slot(moment, zones.home).instant().at == there
    assert mending.wall_of(office.officer, None, MoveTo(wall), SlotMode.SAME_MOMENT) == wall


def a_png(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "green").save(out, "PNG")
    return out.getvalue()


def test_the_logo_of_a_campaign_is_added_in_one_step(ruled: Ruled, office: Office, tmp_path: Path) -> None:
    pictures = MediaCollection(office.database, office.clock, MediaLibrary(tmp_path, office.clock))
    (tmp_path / "logo.png").write_bytes(a_png(100, 100))
    logo = pictures.take_in(office.officer, tmp_path / "logo.png")
    made = Campaign(CampaignId(new_id()), "Coffee week", logo=logo.hash)
    with office.database.writing() as writing:
        campaigns.add(writing.connection, made)
    post_id = ruled.post_for(made.id)
    assert ruled.mending.fix(office.officer, post_id, "CMP-02") == 1
    (shown,) = {content.parts[0].media for content in office.read(post_id).contents.values()}
    assert [(one.media_hash, one.description) for one in shown] == [(logo.hash, "Logo: Coffee week")]
