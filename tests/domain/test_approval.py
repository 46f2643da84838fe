"""The statement a supervisor signs: every difference shows in its bytes, and its bytes are written once and for all."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.approval import ApprovalStatement, ApprovedContent, Decision, Passage, statement_from
from scheduler_app.domain.approval_matrix import Needed
from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId, WorkspaceId
from scheduler_app.errors import InvalidInput
from tests.builders import a_content, a_media_item, an_account

TOKYO, HAGUE = AccountId("tokyo"), AccountId("hague")

STATEMENT = ApprovalStatement(
    workspace_id=WorkspaceId("w" * 32),
    post_id=PostId("p" * 32),
    contents=(
        ApprovedContent(TOKYO, "mastodon", "https://social.example", "@東京", "109", ContentHash("a" * 64)),
        ApprovedContent(HAGUE, "newsroom", "/srv/hague", "@den-haag", "hague", ContentHash("b" * 64)),
    ),
    not_before=datetime(2027, 3, 1, 9, 0, tzinfo=UTC),
    not_after=datetime(2027, 3, 2, 9, 0, 0, 500_000, tzinfo=UTC),
    decision=Decision.APPROVED,
    comment='Bagus "sekali"\n',
    member_id=MemberId("m" * 32),
    at=datetime(2027, 3, 1, 8, 59, tzinfo=UTC),
    needed=Needed(2, ("statements",), ((MemberId("x"), MemberId("y")),)),
    passage=Passage(TOKYO, Place(Field.TEXT, 1, 3, 7), "kopi"),
    acknowledged=("TXT-04", "MEN-02"),
)


def test_the_bytes_of_a_statement_are_written_once_and_for_all() -> None:
    assert STATEMENT.canonical_bytes().decode() == (
        '{"accounts":[{"address":"/srv/hague","content":"' + "b" * 64 + '","handle":"@den-haag","id":"hague",'
        '"identity":"hague","network":"newsroom"},{"address":"https://social.example","content":"' + "a" * 64 + '",'
        '"handle":"@東京","id":"tokyo","identity":"109","network":"mastodon"}],"acknowledged":["MEN-02","TXT-04"],'
        '"at":"2027-03-01T08:59:00+00:00","comment":"Bagus \\"sekali\\"\\n","decision":"approved","kind":"approval",'
        '"member":"' + "m" * 32 + '","needed":{"approvals":2,"because":["statements"],"one_of":[["x","y"]]},'
        '"not_after":"2027-03-02T09:00:00.500000+00:00","not_before":"2027-03-01T09:00:00+00:00",'
        '"passage":{"account":"tokyo","end":7,"field":"text","item":0,"part":1,"start":3,"words":"kopi"},'
        '"post":"' + "p" * 32 + '","solo":false,"version":2,"workspace":"' + "w" * 32 + '"}'
    )


def test_the_bytes_of_the_plainest_statement_too() -> None:
    plain = replace(
        STATEMENT, contents=(), comment="", needed=Needed(), passage=None, acknowledged=(), solo=True
    ).canonical_bytes()
    assert plain.decode() == (
        '{"accounts":[],"acknowledged":[],"at":"2027-03-01T08:59:00+00:00","comment":"","decision":"approved",'
        '"kind":"approval","member":"' + "m" * 32 + '","needed":{"approvals":1,"because":[],"one_of":[]},'
        '"not_after":"2027-03-02T09:00:00.500000+00:00","not_before":"2027-03-01T09:00:00+00:00","passage":null,'
        '"post":"' + "p" * 32 + '","solo":true,"version":2,"workspace":"' + "w" * 32 + '"}'
    )


def test_what_is_read_back_says_the_same() -> None:
    in_order = replace(STATEMENT, contents=STATEMENT.contents[::-1], acknowledged=("MEN-02", "TXT-04"))
    assert statement_from(STATEMENT.canonical_bytes().decode()) == in_order


def test_the_order_of_accounts_and_findings_changes_nothing() -> None:
    turned = replace(STATEMENT, contents=STATEMENT.contents[::-1], acknowledged=STATEMENT.acknowledged[::-1])
    assert turned.canonical_bytes() == STATEMENT.canonical_bytes()


def test_the_zone_a_moment_was_given_in_changes_nothing() -> None:
    tokyo = STATEMENT.at.astimezone(datetime.fromisoformat("2027-01-01T00:00:00+09:00").tzinfo)
    assert replace(STATEMENT, at=tokyo).canonical_bytes() == STATEMENT.canonical_bytes()


FIRST = STATEMENT.contents[0]
TICK = timedelta(microseconds=1)
PLACE = Place(Field.TEXT, 1, 3, 7)


@pytest.mark.parametrize(
    "other",
    [
        replace(STATEMENT, workspace_id=WorkspaceId("x")),
        replace(STATEMENT, post_id=PostId("x")),
        replace(STATEMENT, contents=STATEMENT.contents[:1]),
        *(
            replace(STATEMENT, contents=(changed, STATEMENT.contents[1]))
            for changed in (
                replace(FIRST, account_id=AccountId("x")),
                replace(FIRST, network="bluesky"),
                replace(FIRST, address="https://social.exampl"),
                replace(FIRST, handle="@京東"),
                replace(FIRST, identity="108"),
                replace(FIRST, content_hash=ContentHash("c" * 64)),
            )
        ),
        replace(STATEMENT, not_before=STATEMENT.not_before + TICK),
        replace(STATEMENT, not_after=STATEMENT.not_after + TICK),
        replace(STATEMENT, decision=Decision.CHANGES_REQUESTED),
        replace(STATEMENT, comment=""),
        replace(STATEMENT, member_id=MemberId("x")),
        replace(STATEMENT, at=STATEMENT.at + TICK),
        replace(STATEMENT, needed=replace(STATEMENT.needed, approvals=1)),
        replace(STATEMENT, needed=replace(STATEMENT.needed, because=())),
        replace(STATEMENT, needed=replace(STATEMENT.needed, one_of=((MemberId("x"),),))),
        replace(STATEMENT, acknowledged=("TXT-04",)),
        replace(STATEMENT, solo=True),
        replace(STATEMENT, passage=None),
        replace(STATEMENT, passage=Passage(HAGUE, PLACE, "kopi")),
        replace(STATEMENT, passage=Passage(TOKYO, replace(PLACE, start=2), "kopi")),
        replace(STATEMENT, passage=Passage(TOKYO, replace(PLACE, field=Field.TITLE), "kopi")),
        replace(STATEMENT, passage=Passage(TOKYO, PLACE, "Kopi")),
    ],
)
def test_every_difference_in_a_statement_shows_in_its_bytes(other: ApprovalStatement) -> None:
    assert other.canonical_bytes() != STATEMENT.canonical_bytes()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_comment_is_kept_letter_for_letter(comment: str) -> None:
    said = replace(STATEMENT, comment=comment).canonical_bytes()
    assert json.loads(said)["comment"] == comment
    assert statement_from(said.decode()).comment == comment


@given(st.data())
def test_no_changed_byte_is_read_as_the_same_statement(data: st.DataObject) -> None:
    text = STATEMENT.canonical_bytes().decode()
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.characters(codec="utf-8").filter(lambda one: one != text[place]))
    changed = text[:place] + other + text[place + 1 :]
    assert read_or_nothing(changed) in (None, changed.encode())


def read_or_nothing(text: str) -> bytes | None:
    """The bytes of the statement that the text says, if it says one."""
    try:
        return statement_from(text).canonical_bytes()
    except InvalidInput:
        return None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yes",
        "[]",
        "{}",
        STATEMENT.canonical_bytes().decode() + " ",
        STATEMENT.canonical_bytes().decode().replace('"version":2', '"version":1'),
        STATEMENT.canonical_bytes().decode().replace('"kind":"approval"', '"kind":"stand_in"'),
        STATEMENT.canonical_bytes().decode().replace('"approved"', '"maybe"'),
    ],
)
def test_what_is_no_statement_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match=r"approval\.unreadable"):
        statement_from(text)


def test_an_approved_account_is_the_same_only_as_long_as_it_leads_to_the_same_readers() -> None:
    account = an_account(network="mastodon", handle="@tokyo", identity="109")
    approved = ApprovedContent.on(account, ContentHash("a" * 64))
    assert approved.names(account)
    for change in (
        {"network": "bluesky"},
        {"address": "https://elsewhere.invalid"},
        {"handle": "@toky"},
        {"identity": "108"},
        {"id": HAGUE},
    ):
        assert not approved.names(replace(account, **change))  # type: ignore[arg-type]  # by name
    assert approved.names(replace(account, display_name="KBRI Tokyo")), "what people call it decides nothing"


PICTURE = a_media_item(description="A cup of coffee")
CONTENT = a_content("Kopi Gayo.", "Jumat ini.", media=(PICTURE,), title="Kopi", link="https://example.org")


@pytest.mark.parametrize(
    ("place", "words", "there"),
    [
        (Place(Field.TEXT, 0, 5, 9), "Gayo", True),
        (Place(Field.TEXT, 1, 0, 5), "Jumat", True),
        (Place(Field.TITLE, 0, 0, 4), "Kopi", True),
        (Place(Field.LINK, 0, 0, 5), "https", True),
        (Place(Field.DESCRIPTION, 0, 2, 5, 0), "cup", True),
        (Place(Field.TEXT, 0, 5, 9), "gayo", False),
        (Place(Field.TEXT, 0, 0, 0), "", False),
        (Place(Field.TEXT, 2, 0, 4), "Kopi", False),
        (Place(Field.DESCRIPTION, 0, 2, 5, 1), "cup", False),
        (Place(Field.TIME), "10:00", False),
    ],
)
def test_a_passage_stands_where_its_very_words_do(place: Place, words: str, there: bool) -> None:
    assert Passage(TOKYO, place, words).stands_in(CONTENT) is there
