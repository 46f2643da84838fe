"""Filing the papers of accounts."""

from __future__ import annotations

from datetime import date

import pytest

from scheduler_app.domain.account_papers import NOTHING_ON_FILE, AccountPapers
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound
from scheduler_app.services.account_papers import PapersOfAccounts
from tests.services.office import Office

FILED = AccountPapers("Economic section", "7/B/2026", date(2026, 2, 1), date(2026, 2, 1), date(2028, 1, 31))


@pytest.fixture
def papers(office: Office) -> PapersOfAccounts:
    return PapersOfAccounts(office.database, office.clock)


def test_what_an_administrator_files_everybody_reads(papers: PapersOfAccounts, office: Office) -> None:
    heard = office.heard()
    papers.file(office.administrator, office.accounts[0].id, FILED)
    on_file = papers.read(office.officer)
    assert on_file[office.accounts[0].id] == FILED
    assert on_file[office.accounts[1].id] == NOTHING_ON_FILE
    assert Kind.ACCOUNTS in heard


def test_filing_the_same_again_is_no_news(papers: PapersOfAccounts, office: Office) -> None:
    papers.file(office.administrator, office.accounts[0].id, FILED)
    heard = office.heard()
    papers.file(office.administrator, office.accounts[0].id, FILED)
    assert heard == []


def test_a_term_that_ends_before_it_begins_is_refused(papers: PapersOfAccounts, office: Office) -> None:
    backwards = AccountPapers(valid_from=date(2027, 1, 2), valid_until=date(2027, 1, 1))
    with pytest.raises(InvalidInput, match=r"account\.term_backwards"):
        papers.file(office.administrator, office.accounts[0].id, backwards)


def test_only_an_administrator_files(papers: PapersOfAccounts, office: Office) -> None:
    with pytest.raises(NotAllowed):
        papers.file(office.supervisor, office.accounts[0].id, FILED)
    with pytest.raises(NotFound):
        papers.file(office.administrator, AccountId("0" * 32), FILED)
