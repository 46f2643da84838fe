from __future__ import annotations

from datetime import UTC, datetime

from scheduler_app.domain.finding import Finding, Severity, Step
from scheduler_app.domain.fix import Field, Place, ReplaceText
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId
from scheduler_app.domain.override import Override, Reason
from scheduler_app.services.check_desk import Checked
from ui.pages.composer.checks.lines import Group, Line, lines_of

TOKYO, RIYADH = AccountId("tokyo"), AccountId("riyadh")
HASHES = {TOKYO: ContentHash("t"), RIYADH: ContentHash("r")}
STOPS = frozenset({Step.SUBMIT, Step.SCHEDULE})


def a_finding(
    rule: str = "TAG-01",
    severity: Severity = Severity.WARN,
    account: AccountId | None = TOKYO,
    stops: frozenset[Step] = STOPS,
    **params: str,
) -> Finding:
    return Finding(rule, f"{rule}.code", severity, params, account, stops=stops)


def lines(*findings: Finding, overrides: tuple[Override, ...] = ()) -> tuple[Line, ...]:
    return lines_of(Checked(findings, HASHES, 1, overrides))


def test_the_same_words_about_several_accounts_are_one_line() -> None:
    (line,) = lines(a_finding(), a_finding(account=RIYADH))
    assert line.accounts == (TOKYO, RIYADH)
    assert [one.accounts for one in lines(a_finding(word="a"), a_finding(word="b", account=RIYADH))] == [
        (TOKYO,),
        (RIYADH,),
    ]


def test_lines_stand_in_three_groups() -> None:
    found = lines(
        a_finding("A", Severity.BLOCK),
        a_finding("B", Severity.BLOCK, stops=frozenset({Step.SEND})),
        a_finding("C", Severity.NEEDS_APPROVAL),
        a_finding("D"),
        a_finding("E", Severity.NOTE),
    )
    assert [(one.first.rule, one.group) for one in found] == [
        ("A", Group.MUST_FIX),
        ("D", Group.NEEDS_REASON),
        ("B", Group.GOOD_TO_KNOW),
        ("C", Group.GOOD_TO_KNOW),
        ("E", Group.GOOD_TO_KNOW),
    ]


def test_that_nobody_approved_it_yet_is_not_said_while_it_is_written() -> None:
    assert lines(a_finding("APR-01", Severity.BLOCK, stops=frozenset({Step.SEND}))) == ()


def test_a_warning_kept_for_these_words_asks_for_no_reason_any_more() -> None:
    at = datetime(2027, 3, 1, tzinfo=UTC)
    kept = Override(PostId("p"), TOKYO, "TAG-01", HASHES[TOKYO], Reason.AGREED, "", MemberId("sari"), at)
    found = lines(a_finding(), a_finding(account=RIYADH), overrides=(kept,))
    assert [(one.accounts, one.group, one.kept) for one in found] == [
        ((RIYADH,), Group.NEEDS_REASON, ()),
        ((TOKYO,), Group.GOOD_TO_KNOW, (kept,)),
    ]


def test_a_line_mends_by_the_first_fix_there_is() -> None:
    fix = ReplaceText.at(Place(Field.TEXT, 0, 0, 1), "A")
    mendable = Finding("TAG-01", "TAG-01.code", Severity.WARN, {}, RIYADH, fix=fix)
    (line,) = lines(a_finding(), mendable)
    assert (line.mendable, line.fix) == (mendable, fix)
    assert lines(a_finding())[0].mendable is None


def test_a_reader_finds_their_own_account_in_it() -> None:
    (line,) = lines(a_finding(), a_finding(account=RIYADH))
    assert line.for_reader_of(RIYADH).account_id == RIYADH
    assert line.for_reader_of(AccountId("elsewhere")).account_id == TOKYO


def test_a_whole_post_is_nobodys_line_in_particular() -> None:
    (line,) = lines(a_finding(account=None))
    assert line.accounts == ()
