"""A review package with a little of everything in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.finding import Finding, Severity, Step
from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.ids import WorkspaceId
from scheduler_app.domain.override import Override, Reason
from scheduler_app.domain.review_package import PackedMedia, PackedMission, PackedPost, PackedVariant, ReviewPackage
from scheduler_app.domain.workspace import Role, Workspace
from tests.builders import NOW, a_content, a_media_item, a_member, a_mission, a_post, an_account, an_approval
from tests.registers import EMBASSY, Chancery, key_of


def a_package() -> ReviewPackage:
    """Signed by nobody yet."""
    mission = a_mission("tokyo")
    account, other = an_account(mission, handle="kbri"), an_account(mission, handle="dubes")
    officer, supervisor = a_member("Sari"), a_member("Budi", Role.SUPERVISOR)
    chancery = Chancery(EMBASSY)
    chancery.enrol(officer, supervisor)
    picture = a_media_item()
    content = a_content("Kopi <Gayo> & teh", media=(picture,), title="Kopi", link="https://kopi.example/?a=1&b=2")
    post = replace(a_post(officer, name="Kopi"), variants=(), embargo_until=NOW, lateness_limit=timedelta(minutes=90))
    findings = (
        Finding(
            "TXT-01", "text.too_long", Severity.WARN, {"length": 7, "limit": 5}, account.id, Place(Field.TEXT, 0, 1, 4)
        ),
        Finding("APR-01", "approval.none_yet", Severity.BLOCK, stops=frozenset({Step.SEND})),
    )
    override = Override(
        post.id, account.id, "TXT-01", content_hash(content), Reason.AGREED, "Kata Budi.", officer.id, NOW
    )
    packed = PackedPost(
        number=12,
        post=post,
        requested_by=officer.id,
        on=(
            PackedVariant(account.id, content, a_content("Kopi"), NOW + timedelta(days=1)),
            PackedVariant(other.id, content, None, None),
        ),
        findings=findings,
        overrides=(override,),
        said=(an_approval(Workspace(WorkspaceId(EMBASSY), "", "UTC"), post, supervisor=supervisor, contents=()),),
    )
    return ReviewPackage(
        id="package",
        workspace=Workspace(EMBASSY, "KBRI Tokyo", "Asia/Jakarta"),
        root=key_of("root").public,
        statements=tuple(chancery.statements),
        stand_ins=(("{}", "signature"),),
        by=officer.id,
        at=NOW,
        posts=(packed,),
        accounts=(account, other),
        missions=(PackedMission(mission.id, mission.name, mission.country, mission.city, mission.zone),),
        media={picture.media_hash: PackedMedia("image/png", 2048, 640, 480, b"\xff\xd8thumbnail")},
    )
