"""Where a fix lands: in the words all follow, or in words of one's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

import pytest

from scheduler_app.domain.account import Account
from scheduler_app.domain.finding import Finding, Severity
from scheduler_app.domain.fix import (
    AddLanguage,
    Field,
    Fix,
    MoveTo,
    Place,
    RemoveAccount,
    ReplaceText,
    SetLanguage,
    SetOption,
    SetPictures,
    SetTopic,
    SplitPart,
)
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import Content, Topic, VariantScope, resolve
from scheduler_app.errors import StaleEdit
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.mended_draft import mended_draft
from tests.builders import a_media_item, a_variant, an_account

TOKYO, OSAKA, HAGUE = (an_account(language=tag, handle=name) for tag, name in (("ja", "t"), ("ja", "o"), ("nl", "h")))
KNOWN = {one.id: one for one in (TOKYO, OSAKA, HAGUE)}
PICTURE = a_media_item(description="IMG_2231.jpg")


def a_draft(*own: object) -> Draft:
    master = master_variant("Kopi Gayo", language="en", title="Kopi", link="https://x.example/?a", pictures=[PICTURE])
    return Draft("Coffee", Topic.TRADE, (master, *own), tuple(KNOWN))  # type: ignore[arg-type]


def findings(fix: Fix, accounts: Iterable[AccountId | None] = tuple(KNOWN)) -> list[Finding]:
    return [Finding("TXT-08", "x.y", Severity.WARN, account_id=one, fix=fix) for one in accounts]


def shown(draft: Draft, account: Account) -> Content:
    return resolve(draft.variants, language=account.language, network=account.network, account_id=account.id)


def texts(draft: Draft) -> list[str]:
    return [shown(draft, one).parts[0].text for one in KNOWN.values()]


COFFEE = ReplaceText.at(Place(Field.TEXT, 0, 0, 4), "Coffee")


def test_what_all_have_in_common_is_mended_where_it_was_written() -> None:
    mended = mended_draft(a_draft(), KNOWN, findings(COFFEE))
    assert texts(mended) == ["Coffee Gayo"] * 3
    assert len(mended.variants) == 1


def test_what_one_account_has_alone_becomes_its_own() -> None:
    mended = mended_draft(a_draft(), KNOWN, findings(COFFEE, [OSAKA.id]))
    assert texts(mended) == ["Kopi Gayo", "Coffee Gayo", "Kopi Gayo"]
    assert shown(mended, OSAKA).title == "Kopi", "the rest goes on following"


def test_a_variant_of_a_language_is_mended_for_its_followers_alone() -> None:
    draft = a_draft(a_variant("Kopi 日本", scope=VariantScope(language="ja"), language="ja"))
    mended = mended_draft(draft, KNOWN, findings(COFFEE, [TOKYO.id, OSAKA.id]))
    assert texts(mended) == ["Coffee 日本", "Coffee 日本", "Kopi Gayo"]
    assert len(mended.variants) == 2


def test_words_of_its_own_are_mended_in_place() -> None:
    own = a_variant("Kopi saja", scope=VariantScope(account_id=TOKYO.id), language="id")
    mended = mended_draft(a_draft(own), KNOWN, findings(COFFEE, [TOKYO.id]))
    assert texts(mended) == ["Coffee saja", "Kopi Gayo", "Kopi Gayo"]
    assert {one.id for one in mended.variants} == {one.id for one in a_draft(own).variants[1:]} | {
        mended.variants[0].id
    }


def test_title_link_language_and_descriptions_are_mended_alike() -> None:
    draft = a_draft()
    draft = mended_draft(draft, KNOWN, findings(ReplaceText.at(Place(Field.TITLE, 0, 0, 4), "Coffee")))
    draft = mended_draft(draft, KNOWN, findings(ReplaceText.at(Place(Field.LINK, 0, 18, 20), "")))
    draft = mended_draft(draft, KNOWN, findings(SetLanguage("id")))
    draft = mended_draft(draft, KNOWN, findings(ReplaceText.at(Place(Field.DESCRIPTION, 0, 0, 12), "A cup of coffee")))
    for account in KNOWN.values():
        content = shown(draft, account)
        assert (content.title, content.link, content.language) == ("Coffee", "https://x.example/", "id")
        assert content.parts[0].media[0].description == "A cup of coffee"
    assert len(draft.variants) == 1


def test_a_description_for_one_account_stays_with_it() -> None:
    fix = ReplaceText.at(Place(Field.DESCRIPTION, 0, 0, 12), "一杯のコーヒー")
    draft = mended_draft(a_draft(), KNOWN, findings(fix, [TOKYO.id]))
    described = [shown(draft, one).parts[0].media[0].description for one in KNOWN.values()]
    assert described == ["一杯のコーヒー", PICTURE.description, PICTURE.description]


def test_an_account_is_taken_out_and_a_topic_set() -> None:
    assert mended_draft(a_draft(), KNOWN, findings(RemoveAccount(), [TOKYO.id])).accounts == (OSAKA.id, HAGUE.id)
    assert mended_draft(a_draft(), KNOWN, findings(SetTopic(Topic.CRAFT), [None])).topic is Topic.CRAFT


def test_a_move_in_time_changes_no_draft() -> None:
    draft = a_draft()
    assert mended_draft(draft, KNOWN, findings(MoveTo(datetime.fromisoformat("2027-03-02T10:00")))) == draft


def test_a_thread_is_made_of_what_all_follow_or_of_ones_own_words() -> None:
    divided = SplitPart(0, (5,))
    together = mended_draft(a_draft(), KNOWN, findings(divided))
    assert [len(shown(together, one).parts) for one in KNOWN.values()] == [2, 2, 2]
    own = mended_draft(a_draft(), KNOWN, findings(divided, [OSAKA.id]))
    said = [[part.text for part in shown(own, one).parts] for one in (TOKYO, OSAKA)]
    assert said == [["Kopi Gayo"], ["Kopi", "Gayo"]]


def test_an_option_is_mended_where_all_have_it_from_or_on_one_account_alone() -> None:
    master = master_variant("Kopi", options={"visibility": "friends"})
    draft = Draft("Coffee", Topic.TRADE, (master,), tuple(KNOWN))
    everywhere = mended_draft(draft, KNOWN, findings(SetOption("visibility", "public")))
    assert [shown(everywhere, one).options for one in KNOWN.values()] == [(("visibility", "public"),)] * 3
    assert len(everywhere.variants) == 1
    alone = mended_draft(draft, KNOWN, findings(SetOption("visibility", ""), [OSAKA.id]))
    assert [shown(alone, one).options for one in (OSAKA, TOKYO)] == [(), (("visibility", "friends"),)]
    again = mended_draft(alone, KNOWN, findings(SetOption("visibility", "public"), [OSAKA.id]))
    assert shown(again, OSAKA).options == (("visibility", "public"),)
    assert len(again.variants) == 2


def test_words_of_an_option_are_mended_where_they_were_written() -> None:
    master = master_variant("Kopi", options={"warning": "Cofee"})
    draft = Draft("Coffee", Topic.TRADE, (master,), tuple(KNOWN))
    fix = ReplaceText.at(Place(Field.OPTION, start=0, end=5, option="warning"), "Coffee")
    everywhere = mended_draft(draft, KNOWN, findings(fix))
    assert [dict(shown(everywhere, one).options) for one in KNOWN.values()] == [{"warning": "Coffee"}] * 3
    assert len(everywhere.variants) == 1
    alone = mended_draft(draft, KNOWN, findings(fix, [OSAKA.id]))
    said = [dict(shown(alone, one).options)["warning"] for one in (OSAKA, TOKYO)]
    assert said == ["Coffee", "Cofee"]


def test_an_option_that_is_gone_meanwhile_cannot_be_mended() -> None:
    with pytest.raises(StaleEdit):
        mended_draft(a_draft(), KNOWN, findings(SetOption("visibility", "public")))


def test_a_language_begins_with_the_words_that_are_there_on_an_account_that_speaks_it() -> None:
    draft = Draft("Coffee", Topic.TRADE, a_draft().variants, (TOKYO.id,))
    after = mended_draft(draft, KNOWN, findings(AddLanguage("nl", HAGUE.id), [TOKYO.id]))
    assert after.accounts == (TOKYO.id, HAGUE.id)
    assert (shown(after, HAGUE).language, shown(after, TOKYO).language) == ("nl", "en")
    assert shown(after, HAGUE).parts == shown(after, TOKYO).parts
    own = a_variant("Koffie", scope=VariantScope(language="nl"), language="nl")
    kept = mended_draft(a_draft(own), KNOWN, findings(AddLanguage("nl"), [TOKYO.id]))
    assert (texts(kept)[2], kept.accounts) == ("Koffie", tuple(KNOWN))


def test_a_picture_in_the_place_of_another_takes_everybodys_words_for_it_along() -> None:
    own = a_variant("Koffie", scope=VariantScope(account_id=HAGUE.id), language="nl")
    own = replace(own, descriptions={PICTURE.media_hash: "Een kop koffie"})
    made = replace(PICTURE, media_hash=a_media_item("another").media_hash)
    after = mended_draft(a_draft(own), KNOWN, findings(SetPictures(0, (made,))))
    assert {one.media_hash for account in KNOWN.values() for one in shown(after, account).parts[0].media} == {
        made.media_hash
    }
    said = [shown(after, one).parts[0].media[0].description for one in (TOKYO, HAGUE)]
    assert said == [PICTURE.description, "Een kop koffie"]


def test_a_network_that_takes_no_picture_shows_none_while_the_others_do() -> None:
    after = mended_draft(a_draft(), KNOWN, findings(SetPictures(0, ()), [HAGUE.id]))
    assert [len(shown(after, one).parts[0].media) for one in KNOWN.values()] == [1, 1, 0]
