"""Applying fixes to stored posts: a new version, like an edit of one's own."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import CampaignId, new_id
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.draft import master_variant
from scheduler_app.services.media_library import MediaCollection
from scheduler_app.services.media_rights import RightsOfMedia
from scheduler_app.services.mending import Mending
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
