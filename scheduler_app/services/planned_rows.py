"""Good rows of a plan as posts: with their pictures, their campaigns and the languages they were written in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.ids import CampaignId, MediaHash, MemberId, VariantId, new_id
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.post import MediaItem, Variant, VariantScope
from scheduler_app.domain.slot import Fit
from scheduler_app.errors import UserError
from scheduler_app.services.composing import known_to
from scheduler_app.services.draft import Draft, Known, master_variant
from scheduler_app.services.import_report import RowRemark
from scheduler_app.services.plan_row import OtherWords, PlanRow
from scheduler_app.services.planned_posts import MadePost, PlannedPost, made
from scheduler_app.services.zones import Zones, zones_of
from scheduler_app.storage import campaigns, posts
from scheduler_app.storage.database import Connection

# Where a person has to look when the words of a refusal do not say.
_COLUMN_OF = {"slot": "date", "media": "picture", "account": "accounts", "post": "text", "text": "text"}


@dataclass(frozen=True, slots=True)
class IllustratedRow:
    """A row whose picture, if it names one, is in the library."""

    row: PlanRow
    picture: StoredMedia | None


@dataclass(frozen=True, slots=True)
class Desk:
    """What rows become posts against: ``there`` are the titles and words that are in the workspace already."""

    known: Known
    zones: Zones
    campaigns: Mapping[str, Campaign]
    there: frozenset[tuple[str, tuple[str, ...]]]


def desk_for(connection: Connection, rows: Iterable[IllustratedRow]) -> Desk:
    """Read what these rows need; campaigns that do not exist yet are made up, not stored."""
    rows = tuple(rows)
    by_name = {one.name: one for one in campaigns.all_campaigns(connection)}
    for name in {one.row.campaign for one in rows if one.row.campaign}:
        by_name.setdefault(name, Campaign(CampaignId(new_id()), name))
    types: dict[MediaHash, str] = {one.picture.hash: one.picture.media_type for one in rows if one.picture is not None}
    return Desk(
        known=Known(
            accounts=known_to(connection, ()).accounts,
            campaigns=frozenset(campaign.id for campaign in by_name.values()),
            media=types,
        ),
        zones=zones_of(connection),
        campaigns=by_name,
        there=frozenset(posts.of_names(connection, {one.row.name for one in rows})),
    )


def post_of(one: IllustratedRow, desk: Desk, *, author: MemberId, now: datetime) -> MadePost | RowRemark:
    """The post a row becomes, or why it becomes none."""
    row = one.row
    if (row.name, (row.text,)) in desk.there:
        return RowRemark(row.number, "post", "import.already_there", {"post": row.name})
    try:
        return made(_plan(one, desk.campaigns.get(row.campaign)), desk.known, desk.zones, author=author, now=now)
    except UserError as error:
        column = "link" if error.code == "post.bad_link" else _COLUMN_OF.get(error.code.partition(".")[0], "")
        return RowRemark(row.number, column, error.code, error.params)


def notes_on(row: PlanRow, post: MadePost) -> Iterator[RowRemark]:
    """What somebody should know of a row that came in: clocks that skip its time, or show it twice."""
    for moved in post.moved:
        code = "slot.gap" if moved.instant.fit is Fit.GAP else "slot.overlap"
        wall, shown = moved.slot.wall.isoformat(" ", "minutes"), moved.instant.wall.isoformat(" ", "minutes")
        yield RowRemark(row.number, "time", code, {"account": moved.handle, "wall": wall, "shown": shown})


def _plan(one: IllustratedRow, campaign: Campaign | None) -> PlannedPost:
    row, picture = one.row, one.picture
    items = (MediaItem(picture.hash, picture.media_type, row.description, row.focus, row.crop),) if picture else ()
    master = master_variant(row.text, language=row.language, link=row.link, pictures=items, options=row.options)
    draft = Draft(
        name=row.name,
        topic=row.topic,
        variants=(master, *(_variant(other, items) for other in row.other_words)),
        accounts=row.accounts,
        campaign_id=None if campaign is None else campaign.id,
    )
    return PlannedPost(draft, row.wall, row.mode)


def _variant(other: OtherWords, items: Iterable[MediaItem]) -> Variant:
    return Variant(
        VariantId(new_id()),
        VariantScope(language=other.language),
        language=other.language if other.text else None,
        words=(other.text,) if other.text else None,
        descriptions={item.media_hash: other.description for item in items if other.description},
    )
