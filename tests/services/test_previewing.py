"""What readers would see, as their network is given it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.post import MediaItem, Topic, Variant, VariantScope
from scheduler_app.errors import NotFound
from scheduler_app.networks.facts import FactSheets
from scheduler_app.services.draft import Draft, master_variant
from scheduler_app.services.previewing import MarkKind, Previewing, Reader, marks_in, seen_by
from tests.builders import a_media_item, a_variant, an_account
from tests.services.office import Office

FACTS = FactSheets()


def a_reader(network: str = "mastodon") -> Reader:
    return Reader(an_account(network=network, language="ja"), FACTS.get(network))


def a_draft(text: str, *others: Variant, link: str | None = None, media: tuple[MediaItem, ...] = ()) -> Draft:
    master = master_variant(text, language="en", title="Coffee", link=link, pictures=media, options={"warning": "Hot"})
    return Draft("", Topic.TRADE, (master, *others), ())


def test_every_account_is_there_with_what_its_network_allows(office: Office) -> None:
    readers = Previewing(office.database, FACTS).readers(office.officer)
    assert readers
    assert all(one.facts is not None and one.facts.name == one.account.network for one in readers.values())


def test_nobody_but_members_may_look(office: Office) -> None:
    with pytest.raises(NotFound):
        Previewing(office.database, FACTS).readers(MemberId("nobody"))


def test_readers_see_the_words_that_are_meant_for_them() -> None:
    own = a_variant("コーヒー", scope=VariantScope(language="ja"), language="ja")
    assert seen_by(a_draft("Coffee", own), a_reader()).parts[0].text == "コーヒー"


def test_without_a_word_there_is_one_empty_part() -> None:
    draft = Draft("", Topic.TRADE, (a_variant(),), ())
    assert [part.text for part in seen_by(draft, a_reader()).parts] == [""]


def test_where_there_is_no_part_at_all_there_is_one_to_look_at() -> None:
    draft = Draft("", Topic.TRADE, (replace(a_variant("Coffee", link="https://example.org"), words=()),), ())
    assert [part.text for part in seen_by(draft, a_reader()).parts] == [""]


def test_a_link_stands_where_its_network_puts_it() -> None:
    draft = a_draft("Coffee", link="https://example.org/coffee")
    on_mastodon, on_facebook = seen_by(draft, a_reader()).parts[0], seen_by(draft, a_reader("facebook")).parts[0]
    assert on_mastodon.text == "Coffee\n\nhttps://example.org/coffee"
    assert on_facebook.text == "Coffee"
    assert on_mastodon.link == on_facebook.link == "https://example.org/coffee"


def test_a_title_and_options_are_seen_only_where_a_network_has_them() -> None:
    draft = a_draft("Coffee")
    assert (seen_by(draft, a_reader()).title, seen_by(draft, a_reader("wordpress")).title) == ("", "Coffee")
    assert seen_by(draft, a_reader()).options == {"warning": "Hot"}
    assert seen_by(draft, a_reader("telegram")).options == {}


def test_pictures_beyond_what_a_network_takes_are_counted_and_left_out() -> None:
    media = tuple(a_media_item() for _ in range(5))
    part = seen_by(a_draft("Coffee", media=media), a_reader()).parts[0]
    assert (part.media, part.left_out) == (media[:4], 1)


def test_a_text_is_as_long_as_its_network_says() -> None:
    part = seen_by(a_draft("See https://example.org/a/very/long/way/to/go/there"), a_reader("x")).parts[0]
    assert part.length == len("See ") + 23


def test_links_hashtags_and_mentions_are_marked_and_never_one_over_another() -> None:
    text = "Ask @kbri@example.org about #Kopi: https://example.org/#Kopi"
    found = [(one.kind, text[one.start : one.end]) for one in marks_in(text)]
    assert found == [
        (MarkKind.MENTION, "@kbri@example.org"),
        (MarkKind.HASHTAG, "#Kopi"),
        (MarkKind.LINK, "https://example.org/#Kopi"),
    ]
