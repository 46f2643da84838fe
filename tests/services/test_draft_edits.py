from __future__ import annotations

from dataclasses import replace

from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.difference import differences
from scheduler_app.domain.ids import AccountId, MediaHash, MissionId, VariantId
from scheduler_app.domain.post import MASTER, MediaItem, Topic, VariantScope, resolve
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.draft_edits import (
    cut_at,
    following,
    glued,
    has_own_words,
    joined,
    moved,
    reader_of,
    says_its_own,
    shown_to,
    variant_of,
    what_it_follows,
    with_accounts,
    with_cut,
    with_language,
    with_link,
    with_option,
    with_part,
    with_text,
    with_title,
    with_variant,
    with_words,
    without_account,
    without_part,
    without_variant,
    words_of,
)


def account(name: str, language: str, network: str = "mastodon") -> Account:
    return Account(
        AccountId(name), MissionId("m"), network, name, name, AccountKind.INSTITUTION, language, "https://x", name
    )


TOKYO, HAGUE = account("tokyo", "ja"), account("hague", "nl", "bluesky")
OWN = VariantScope(account_id=TOKYO.id)
READER = reader_of(TOKYO)
PICTURE, OTHER = (MediaItem(MediaHash(name * 64), "image/png") for name in "ab")


def draft(text: str = "Halo") -> Draft:
    return Draft("Batik", Topic.CRAFT, (replace(master_variant(text), id=VariantId("master")),), (TOKYO.id, HAGUE.id))


def thread(*texts: str) -> Draft:
    return with_words(draft(), MASTER, texts)


def test_what_is_written_for_one_account_is_its_own_and_the_others_follow() -> None:
    edited = with_text(draft(), OWN, READER, 0, "こんにちは")
    assert words_of(edited, READER) == ("こんにちは",)
    assert words_of(edited, reader_of(HAGUE)) == ("Halo",)


def test_what_readers_would_see_is_what_is_sent() -> None:
    edited = with_option(
        with_link(with_text(draft(), OWN, READER, 0, "こ"), OWN, "https://a.b/"), MASTER, "warning", "!"
    )
    sent = resolve(edited.variants, language="ja", network="mastodon", account_id=TOKYO.id)
    assert shown_to(edited, READER) == sent


def test_the_same_text_gives_nothing_of_its_own() -> None:
    assert with_text(draft(), OWN, READER, 0, "Halo") == draft()
    assert with_text(draft(), OWN, READER, 3, "Beyond the last part") == draft()


def test_following_again_leaves_the_draft_as_it_was() -> None:
    edited = with_title(with_text(draft(), OWN, READER, 0, "こ"), OWN, "題")
    assert following(edited, OWN) == draft()
    assert following(edited, MASTER) == edited


def test_pictures_of_its_own_stay_when_words_follow_again() -> None:
    edited = with_text(draft(), OWN, READER, 0, "こ")
    own = variant_of(edited, OWN)
    assert own is not None
    pictured = replace(edited, variants=(edited.variants[0], replace(own, pictures=((PICTURE,),))))
    followed = variant_of(following(pictured, OWN), OWN)
    assert followed is not None
    assert (followed.words, followed.pictures) == (None, ((PICTURE,),))


def test_a_language_has_its_own_words_beneath_those_of_its_accounts() -> None:
    japanese = VariantScope(language="ja")
    edited = with_text(with_words(draft(), japanese, ["日本語"]), OWN, READER, 0, "東京")
    assert words_of(edited, READER) == ("東京",)
    assert words_of(following(edited, OWN), READER) == ("日本語",)
    assert what_it_follows(edited, OWN, READER).parts[0].text == "日本語"


def test_the_difference_is_between_what_is_said_and_what_would_be_followed() -> None:
    edited = with_text(draft("Halo dunia"), OWN, READER, 0, "Halo Tokyo")
    assert differences(what_it_follows(edited, OWN, READER), shown_to(edited, READER))


def test_own_words_begin_with_those_that_were_followed() -> None:
    edited = with_variant(draft(), OWN, READER)
    assert has_own_words(edited, OWN)
    assert words_of(edited, READER) == ("Halo",)
    assert with_variant(edited, OWN, READER) is edited
    assert without_variant(edited, OWN) == draft()
    assert without_variant(edited, MASTER) is edited


def test_the_language_of_words_makes_them_its_own() -> None:
    edited = with_language(draft(), OWN, READER, "id")
    assert shown_to(edited, READER).language == "id"
    assert shown_to(with_language(edited, OWN, READER, None), READER).language == "ja"


def test_a_title_of_its_own_is_something_of_its_own_to_say() -> None:
    edited = with_title(draft(), OWN, "題")
    assert says_its_own(edited, OWN)
    assert not has_own_words(edited, OWN)
    assert not says_its_own(draft(), OWN)


def test_an_option_that_is_empty_takes_away_what_would_be_followed() -> None:
    said = with_option(draft(), MASTER, "visibility", "unlisted")
    assert shown_to(said, READER).options == (("visibility", "unlisted"),)
    assert shown_to(with_option(said, OWN, "visibility", ""), READER).options == ()
    assert with_option(with_option(said, OWN, "visibility", ""), OWN, "visibility", None) == said


def test_an_account_taken_off_takes_its_own_words_along() -> None:
    edited = with_text(draft(), OWN, READER, 0, "こ")
    without = without_account(edited, TOKYO.id)
    assert without.accounts == (HAGUE.id,)
    assert variant_of(without, OWN) is None
    assert with_accounts(without, [TOKYO.id, HAGUE.id]).accounts == (HAGUE.id, TOKYO.id)


def test_a_part_begins_with_what_stood_behind_the_caret() -> None:
    edited = with_part(draft("Satu. Dua."), MASTER, MASTER, 0, at=5)
    assert words_of(edited, READER) == ("Satu.", "Dua.")
    assert words_of(with_part(edited, MASTER, MASTER, 0), READER) == ("Satu.", "", "Dua.")


def test_joining_takes_a_division_back() -> None:
    assert words_of(joined(thread("Satu.", "Dua.", "Tiga."), MASTER, MASTER, 0), MASTER) == ("Satu.\n\nDua.", "Tiga.")
    one = thread("Satu.")
    assert joined(one, MASTER, MASTER, 0) is one


def test_parts_change_places_with_their_pictures() -> None:
    two = thread("Satu.", "Dua.")
    pictured = replace(two, variants=(replace(two.variants[0], pictures=((PICTURE,), (OTHER,))),))
    swapped = moved(pictured, MASTER, MASTER, 0, 1)
    assert [(part.text, part.media) for part in shown_to(swapped, READER).parts] == [
        ("Dua.", (OTHER,)),
        ("Satu.", (PICTURE,)),
    ]
    assert moved(pictured, MASTER, MASTER, 1, 1) is pictured
    together = joined(pictured, MASTER, MASTER, 0)
    assert shown_to(together, READER).parts[0].media == (PICTURE, OTHER)
    alone = without_part(pictured, MASTER, MASTER, 0)
    assert [part.media for part in shown_to(alone, READER).parts] == [(OTHER,)]


def test_a_new_part_has_no_pictures_and_the_others_keep_theirs() -> None:
    two = thread("Satu.", "Dua.")
    pictured = replace(two, variants=(replace(two.variants[0], pictures=((PICTURE,), (OTHER,))),))
    edited = with_part(pictured, MASTER, MASTER, 0)
    assert [part.media for part in shown_to(edited, READER).parts] == [(PICTURE,), (), (OTHER,)]


def test_the_only_part_stays() -> None:
    assert without_part(draft(), MASTER, MASTER, 0) == draft()


def test_a_cut_that_is_moved_takes_words_along_and_leaves_the_other_parts_alone() -> None:
    whole = glued("Kopi dari Gayo.", "Datanglah besok.")
    assert whole == "Kopi dari Gayo. Datanglah besok."
    edited = with_cut(thread("Kopi dari Gayo.", "Datanglah besok.", "Gratis."), MASTER, READER, 0, whole, 5)
    assert words_of(edited, READER) == ("Kopi", "dari Gayo. Datanglah besok.", "Gratis.")
    assert with_cut(edited, MASTER, READER, 2, whole, 5) == edited


def test_between_scripts_without_spaces_none_is_put() -> None:
    assert glued("バティックの日。", "大使館で。") == "バティックの日。大使館で。"
    assert cut_at("バティックの日。大使館で。", 8) == ("バティックの日。", "大使館で。")
    assert glued("", "Halo") == " Halo"


def test_each_part_keeps_its_pictures_when_the_cut_between_them_moves() -> None:
    two = thread("Satu dua", "tiga")
    pictured = replace(two, variants=(replace(two.variants[0], pictures=((PICTURE,), (OTHER,))),))
    edited = with_cut(pictured, MASTER, READER, 0, glued("Satu dua", "tiga"), 5)
    assert [(part.text, part.media) for part in shown_to(edited, READER).parts] == [
        ("Satu", (PICTURE,)),
        ("dua tiga", (OTHER,)),
    ]
