"""What can be kept and what cannot, and what each account would show."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.domain.account import Account
from scheduler_app.domain.ids import AccountId, CampaignId
from scheduler_app.domain.post import MASTER, Topic, Variant, VariantScope
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.draft import LONGEST_NAME, LONGEST_TEXT, Draft, Known, master_variant, written
from tests.builders import NOW, a_media_item, a_variant, an_account

TOKYO = an_account(language="ja", handle="tokyo")
HAGUE = an_account(language="nl", handle="den-haag", network="newsroom")
PICTURE = a_media_item()


def known(*accounts: Account) -> Known:
    chosen = accounts or (TOKYO, HAGUE)
    return Known(
        {account.id: account for account in chosen},
        frozenset({CampaignId("batik")}),
        {PICTURE.media_hash: PICTURE.media_type},
    )


def a_draft(*variants: Variant, name: str = "Batik Day") -> Draft:
    return Draft(name, Topic.CRAFT, variants or (master_variant("Hari Batik"),), (TOKYO.id, HAGUE.id))


def refusal(draft: Draft) -> str:
    with pytest.raises((InvalidInput, NotFound)) as refused:
        written(draft, known())
    return refused.value.code


def test_each_account_shows_its_own_words_or_the_masters() -> None:
    own = a_variant("バティックの日", scope=VariantScope(language="ja"), language="ja")
    ready = written(a_draft(master_variant("Hari Batik", language="id"), own), known())
    assert [content.parts[0].text for content in ready.contents.values()] == ["バティックの日", "Hari Batik"]
    assert [content.language for content in ready.contents.values()] == ["ja", "id"]
    assert len(set(ready.targets.values())) == 2


def test_accounts_that_show_the_same_share_a_hash_and_one_with_own_words_does_not() -> None:
    twin = an_account(language="ja", handle="osaka")
    own = a_variant("Hanya Osaka", scope=VariantScope(account_id=twin.id))
    draft = replace(a_draft(master_variant("Hari Batik", language="id"), own), accounts=(TOKYO.id, HAGUE.id, twin.id))
    targets = written(draft, known(TOKYO, HAGUE, twin)).targets
    assert targets[TOKYO.id] == targets[HAGUE.id] != targets[twin.id]


def test_a_post_without_a_name_is_called_by_its_first_words() -> None:
    text = "Hari Batik Nasional:\n" + "batik tulis dari Pekalongan dan " * 5
    assert written(a_draft(master_variant(text), name="  "), known()).name == (
        "Hari Batik Nasional: batik tulis dari Pekalongan dan batik tulis dari…"
    )
    assert written(a_draft(master_variant(text, title="Batik"), name=""), known()).name == "Batik"


def test_spaces_in_a_name_are_tidied() -> None:
    assert written(a_draft(name="  Batik \n Day "), known()).name == "Batik Day"


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (a_draft(master_variant("")), "post.no_text"),
        (a_draft(master_variant(" \n\t ")), "post.no_text"),
        (a_draft(a_variant()), "post.no_words"),
        (a_draft(a_variant("x", scope=VariantScope(language="ja"))), "post.no_master"),
        (a_draft(master_variant("a"), master_variant("b")), "post.scope_twice"),
        (replace(a_draft(), accounts=()), "post.no_accounts"),
        (replace(a_draft(), accounts=(AccountId("nobody"),)), "account.unknown"),
        (replace(a_draft(), campaign_id=CampaignId("none")), "campaign.unknown"),
        (replace(a_draft(), lateness_limit=timedelta(0)), "post.bad_lateness_limit"),
        (replace(a_draft(), embargo_until=NOW, expires_at=NOW), "post.never_allowed"),
        (replace(a_draft(), purpose="x" * 1001), "text.too_long"),
        (
            a_draft(master_variant("a"), a_variant("b", scope=VariantScope(account_id=AccountId("no")))),
            "account.unknown",
        ),
        (a_draft(master_variant("a"), a_variant("b", scope=VariantScope(language="not a tag"))), "post.bad_language"),
        (a_draft(master_variant("a", language="日本")), "post.bad_language"),
        (a_draft(master_variant("a\x00b")), "text.control_character"),
        (a_draft(master_variant("a", title="\x1b[31m")), "text.control_character"),
        (a_draft(name="a\x07b"), "text.control_character"),
        (a_draft(master_variant("a \ud800 b")), "text.not_unicode"),
        (a_draft(name="\udfff"), "text.not_unicode"),
        (a_draft(master_variant("a" * (LONGEST_TEXT + 1))), "text.too_long"),
        (a_draft(name="a" * (LONGEST_NAME + 1)), "text.too_long"),
        (a_draft(a_variant(*["part"] * 101)), "post.too_many_parts"),
        (a_draft(master_variant("a", pictures=[a_media_item()])), "media.unknown"),
        (a_draft(master_variant("a", pictures=[replace(PICTURE, media_type="image/gif")])), "media.unknown"),
        (a_draft(master_variant("a", pictures=[PICTURE] * 101)), "post.too_many_pictures"),
        (a_draft(master_variant("a", pictures=[replace(PICTURE, description="\x00")])), "text.control_character"),
        (a_draft(a_variant("a", descriptions={PICTURE.media_hash: "\ud800"})), "text.not_unicode"),
        (a_draft(master_variant("a", pictures=[replace(PICTURE, focus=(0, 1001))])), "media.bad_place"),
        (a_draft(master_variant("a", pictures=[replace(PICTURE, crop=(0, 0, 5, 10_000))])), "media.bad_place"),
        (a_draft(a_variant("a", options={"Visibility": "public"})), "post.bad_option"),
        (a_draft(a_variant("a", options={"warning": "a\x00"})), "text.control_character"),
        (a_draft(a_variant("a", options={"warning": "a" * 2001})), "text.too_long"),
        (a_draft(a_variant("a", options={f"o{number}": "x" for number in range(21)})), "post.too_many_options"),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_reason(draft: Draft, code: str) -> None:
    assert refusal(draft) == code


def test_an_account_left_without_words_is_named() -> None:
    own = a_variant("  ", scope=VariantScope(account_id=HAGUE.id))
    with pytest.raises(InvalidInput) as refused:
        written(a_draft(master_variant("Hari Batik"), own), known())
    assert (refused.value.code, refused.value.params) == ("post.no_text", {"account": "den-haag"})


@pytest.mark.parametrize(
    "link",
    [
        "https://kemlu.example/batik?lang=id#jadwal",
        "http://kemlu.example:8080/a_(b)",
        "https://kemlu.example/バティック",
        "https://xn--fsq.example",
    ],
)
def test_addresses_on_the_web_are_links(link: str) -> None:
    ready = written(a_draft(master_variant("a", link=link)), known())
    assert next(iter(ready.contents.values())).link == link


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://kemlu.example",
        "//kemlu.example",
        "kemlu.example",
        "https://",
        "https:///path",
        "https://a b.example",
        'https://a.example/"onclick="x',
        "https://a.example/<script>",
        "https://a.example/\nHost: b",
        "https://[::1",
        "https://a.example/" + "a" * 2000,
        "https://a.example/\u202egnp.exe",
    ],
)
def test_anything_else_is_no_link(link: str) -> None:
    assert refusal(a_draft(master_variant("a", link=link))) in ("post.bad_link", "text.control_character")


def test_a_master_may_be_silent_when_every_account_has_words() -> None:
    variants = [a_variant(), *(a_variant("x", scope=VariantScope(account_id=one.id)) for one in (TOKYO, HAGUE))]
    assert variants[0].scope == MASTER
    assert written(a_draft(*variants, name=""), known()).name == "x"
