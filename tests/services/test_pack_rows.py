"""Posts as rows of a pack and back, whatever a stranger wrote into them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.ids import CampaignId, VariantId
from scheduler_app.domain.post import MASTER, Variant, VariantScope
from scheduler_app.errors import InvalidInput
from scheduler_app.services.pack_rows import Row, campaign_row, post_row, unpacked, variant_rows
from tests.builders import a_media_item, a_post, a_variant, an_account

ACCOUNT = an_account(network="newsroom", handle="kbri-tokyo")
CAMPAIGN = Campaign(CampaignId("c"), "Kopi Nusantara", date(2027, 3, 1), None)
PICTURE = a_media_item(description="Secangkir kopi")
SHOWN_IN_PART = replace(PICTURE, focus=(0, -500), crop=(0, 0, 5000, 10_000))
POST = a_post(
    variants=(
        a_variant(
            "satu",
            "dua",
            language="id",
            pictures=((PICTURE,), ()),
            title="Judul",
            link="https://example.org/",
            options={"visibility": "unlisted"},
        ),
        a_variant("珈琲", scope=VariantScope(language="ja"), language="ja", descriptions={PICTURE.media_hash: "一杯"}),
        a_variant(scope=VariantScope(network="newsroom"), title=""),
        a_variant(
            "x", scope=VariantScope(account_id=ACCOUNT.id), pictures=((SHOWN_IN_PART,),), options={"warning": ""}
        ),
    ),
    campaign_id=CAMPAIGN.id,
    lateness_limit=timedelta(hours=2),
)


def packed() -> dict[str, tuple[Row, ...]]:
    return {
        "posts": (post_row(0, POST, {CAMPAIGN.id: CAMPAIGN}),),
        "variants": tuple(variant_rows(0, POST, {ACCOUNT.id: ACCOUNT})),
        "campaigns": (campaign_row(CAMPAIGN),),
        "media": ({"hash": PICTURE.media_hash, "original_name": "kopi.png", "data": b"bytes"},),
    }


def nameless(variants: tuple[Variant, ...]) -> list[Variant]:
    return [replace(variant, id=VariantId("")) for variant in variants]


def test_everything_comes_back_but_the_ids() -> None:
    found = unpacked(packed(), [ACCOUNT])
    (post,) = found.posts
    assert nameless(post.variants) == nameless(POST.variants)
    assert not {one.id for one in post.variants} & {one.id for one in POST.variants}
    assert (post.name, post.topic, post.campaign, post.lateness_limit, post.left_out) == (
        POST.name,
        POST.topic,
        CAMPAIGN.name,
        POST.lateness_limit,
        0,
    )
    assert [replace(one, id=CAMPAIGN.id) for one in found.campaigns] == [CAMPAIGN]
    assert [(one.media_hash, one.original_name, one.data) for one in found.pictures] == [
        (PICTURE.media_hash, "kopi.png", b"bytes")
    ]


def test_packs_from_before_there_were_options_come_in() -> None:
    old = {
        **packed(),
        "variants": tuple({k: v for k, v in one.items() if k != "options"} for one in packed()["variants"]),
    }
    (post,) = unpacked(old, [ACCOUNT]).posts
    assert all(not one.options for one in post.variants)


def test_a_variant_for_an_account_that_is_not_here_is_left_out_and_counted() -> None:
    (post,) = unpacked(packed(), [replace(ACCOUNT, network="mastodon")]).posts
    assert (len(post.variants), post.left_out) == (3, 1)
    assert MASTER in {one.scope for one in post.variants}


@pytest.mark.parametrize("table", ["approvals", "deliveries", "Posts", "x" * 1000])
def test_tables_that_do_not_belong_in_a_pack_are_refused(table: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        unpacked({**packed(), table: ()}, [])
    assert refused.value.code == "pack.unexpected"


def test_an_empty_pack_is_empty() -> None:
    found = unpacked({}, [])
    assert (found.posts, found.campaigns, found.pictures) == ((), (), ())


values: st.SearchStrategy[Any] = (
    st.none()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.binary(max_size=20)
    | st.sampled_from(["null", "[]", "{}", '["a"]', '[["a"]]', '[[["a","b","c"]]]', '{"a":1}', "[" * 3000, '"\\ud800"'])
)


@given(st.data())
def test_whatever_stands_in_a_row_it_is_read_or_refused(data: st.DataObject) -> None:
    tables = {name: [dict(row) for row in rows] for name, rows in packed().items()}
    for _ in range(data.draw(st.integers(1, 3))):
        row = data.draw(st.sampled_from([row for rows in tables.values() for row in rows]))
        row[data.draw(st.sampled_from(sorted(row)))] = data.draw(values)
    with suppress(InvalidInput):
        unpacked({name: tuple(rows) for name, rows in tables.items()}, [ACCOUNT])
