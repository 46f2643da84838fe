"""A review package carries everything that is needed to judge, signed by whoever makes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.audit import Action
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.override import Reason
from scheduler_app.domain.post import MediaItem
from scheduler_app.domain.review_package import MOST_POSTS, PACKAGE
from scheduler_app.domain.signed_file import read_signed
from scheduler_app.domain.workspace import Role
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.media.library import MediaLibrary
from scheduler_app.networks.facts import FactSheets
from scheduler_app.secrets.signing import verify
from scheduler_app.services.checking import Checking
from scheduler_app.services.media_library import MediaCollection
from scheduler_app.services.overriding import Overriding
from scheduler_app.services.rules import Rules
from scheduler_app.storage import workspaces
from tests.builders import a_member, a_variant
from tests.media.a_film import an_mp4
from tests.registers import key_of
from tests.services.office import Office
from tests.services.reviewing_far_away import FarAway, a_picture


def test_it_carries_what_readers_would_see_where_and_when(office: Office) -> None:
    far = FarAway(office)
    post_id = office.post()
    planned = office.schedule(post_id)
    opened = far.open(far.export(post_id))
    (packed,) = opened.package.posts
    written = office.read(post_id)
    assert {one.account_id: one.content for one in packed.on} == written.contents
    assert {one.account_id: one.due_at for one in packed.on} == {one.account_id: one.due_at for one in planned}
    assert {one.id: one for one in opened.package.accounts} == {one.id: one for one in office.accounts}
    assert {one.zone for one in opened.package.missions} == {one.zone for one in office.stored.missions}
    assert (packed.number, packed.requested_by, packed.post.author_id) == (1, office.officer, office.officer)
    assert opened.package.workspace == office.stored.workspace


def test_far_away_a_post_stands_as_it_does_here(office: Office) -> None:
    far = FarAway(office)
    post_id = office.post()
    opened = far.open(far.export(post_id))
    (packed,) = opened.package.posts
    there, review = opened.hearing(packed), far.approving.review(office.supervisor, post_id)
    now = office.clock.now()
    assert there.written.targets == review.seen
    assert there.needed == review.needed
    assert there.hindrance(office.supervisor, now) is review.hindrance is None
    assert there.hindrance(office.officer, now) is ApprovalGap.OWN_WORK


def test_pictures_travel_small_with_their_words(office: Office, tmp_path: Path) -> None:
    far = FarAway(office)
    library = MediaLibrary(tmp_path / "media", office.clock)
    file = tmp_path / "kopi.png"
    file.write_bytes(a_picture())
    stored = MediaCollection(office.database, office.clock, library).take_in(office.officer, file)
    item = MediaItem(stored.hash, stored.media_type, "Secangkir kopi")
    own = a_variant("Kopi.", language="id", pictures=((item,),))
    draft = office.draft()
    post_id = office.composing.create(office.officer, type(draft)(draft.name, draft.topic, (own,), draft.accounts))
    missing = far.open(far.export(post_id)).package
    assert missing.media[stored.hash].thumbnail == b""
    far.files[stored.hash] = library.verified_path(stored.hash)
    package = far.open(far.export(post_id)).package
    packed = package.media[stored.hash]
    assert packed.thumbnail.startswith(b"\xff\xd8")
    assert (packed.size, packed.width, packed.height) == (stored.bytes, 600, 600)
    assert package.posts[0].on[0].content.parts[0].media == (item,)


def test_a_film_travels_without_a_picture_and_is_not_read_for_one(office: Office, tmp_path: Path) -> None:
    Rules(office.database, office.clock).change(office.administrator, "MED-04", on=False)
    far = FarAway(office)
    library = MediaLibrary(tmp_path / "media", office.clock)
    file = tmp_path / "tari.mp4"
    file.write_bytes(an_mp4())
    stored = MediaCollection(office.database, office.clock, library).take_in(office.officer, file)
    own = a_variant("Tari.", language="id", pictures=((MediaItem(stored.hash, stored.media_type, "Sebuah tari"),),))
    draft = office.draft()
    post_id = office.composing.create(office.officer, type(draft)(draft.name, draft.topic, (own,), draft.accounts))
    far.files[stored.hash] = library.verified_path(stored.hash)
    packed = far.open(far.export(post_id)).package.media[stored.hash]
    assert (packed.thumbnail, packed.size, packed.width) == (b"", stored.bytes, 1280)


def test_findings_travel_with_the_reasons_for_which_they_were_kept(office: Office) -> None:
    far = FarAway(office)
    post_id = office.post("KOPI GAYO TERBAIK DI DUNIA SEKARANG JUGA!!!")
    checking = Checking(office.database, office.clock, FactSheets())
    warned = checking.check_post(office.officer, post_id).open_warnings
    assert warned
    for rule in {one.rule for one in warned}:
        Overriding(office.database, office.clock, FactSheets()).keep(
            office.officer, post_id, rule, Reason.MEANT_SO, "Seruan."
        )
    (packed,) = far.open(far.export(post_id)).package.posts
    assert {one.rule for one in warned} <= {one.rule for one in packed.findings}
    assert {one.words for one in packed.overrides} == {"Seruan."}
    assert {one.rule for one in packed.overrides} == {one.rule for one in warned}


def test_to_export_is_to_ask(office: Office) -> None:
    far = FarAway(office)
    post_id = office.post()
    far.export(post_id)
    (waiting,) = far.approving.inbox(office.supervisor)
    assert (waiting.post_id, waiting.requested_by) == (post_id, office.officer)
    office.clock.advance(office.stored.workspace.lateness_limit)
    far.export(post_id, by=office.second_officer)
    (still,) = far.approving.inbox(office.supervisor)
    assert still == waiting


def test_it_is_on_record_who_took_a_post_out(office: Office) -> None:
    far = FarAway(office)
    post_id = office.post()
    data = far.export(post_id)
    row = office.on_record()[-1]
    assert (row.action, row.actor, row.subject_id) == (Action.REVIEW_PACKAGE_MADE, office.officer, post_id)
    assert far.open(data).package.id in row.details


def test_it_is_signed_with_the_registered_key(office: Office) -> None:
    far = FarAway(office)
    assert read_signed(far.export(office.post()), PACKAGE, verify).key == key_of(office.officer).public


def test_whoever_has_no_registered_key_makes_none(office: Office) -> None:
    far = FarAway(office)
    stranger = a_member("Tono", Role.OFFICER)
    with office.database.writing() as writing:
        workspaces.add_member(writing.connection, stranger)
    office.stored.enrol_without_key(stranger)
    with pytest.raises(NotAllowed, match=r"key\.not_registered"):
        far.export(office.post(), by=stranger.id)


def test_no_post_too_many_and_unknown_ones_are_refused(office: Office) -> None:
    far = FarAway(office)
    with pytest.raises(InvalidInput, match=r"package\.no_posts"):
        far.export()
    with pytest.raises(InvalidInput, match=r"package\.too_many_posts"):
        far.export(*(PostId(str(one)) for one in range(MOST_POSTS + 1)))
    with pytest.raises(NotFound):
        far.export(PostId("none"))


def test_a_post_named_twice_is_in_it_once(office: Office) -> None:
    far = FarAway(office)
    post_id = office.post()
    assert len(far.open(far.export(post_id, post_id)).package.posts) == 1
