"""CMP: topic, purpose, and what partners were promised."""

from __future__ import annotations

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import CampaignId
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.example import a_picture, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Rule, as_shipped
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import after

CREDIT = as_shipped(CHECKS["CMP-02"])
WEEK = Campaign(CampaignId("week"), "Film week", credit_line="With kind support of the film board.")


def test_a_purpose_or_a_campaign_is_wanted_only_where_the_workspace_says_so() -> None:
    wanted = Rule("CMP-01", Severity.BLOCK, Parameters({"purpose_required": True}))
    aimless = an_example(post={"purpose": " "})
    assert findings(as_shipped(CHECKS["CMP-01"]), aimless) == ()
    assert [(one.code, one.severity) for one in findings(wanted, aimless)] == [("campaign.no_purpose", Severity.WARN)]
    assert findings(wanted, an_example(post={"purpose": "", "campaign": WEEK})) == ()


def test_the_credit_line_is_found_however_it_is_broken_into_lines() -> None:
    assert findings(CREDIT, an_example("Films!\nWith kind\nsupport of the FILM board.", post={"campaign": WEEK})) == ()


def test_the_missing_line_goes_to_the_end_of_the_last_part() -> None:
    subject = an_example("First.", "Last.", post={"campaign": WEEK})
    (found,) = findings(CREDIT, subject)
    assert found.fix is not None
    mended = after(subject, found.fix)
    assert mended is not None
    assert [part.text for part in mended.content.parts] == ["First.", f"Last.\n\n{WEEK.credit_line}"]


def test_the_logo_is_one_of_the_pictures() -> None:
    logo = a_picture(name="1090")
    week = Campaign(CampaignId("week"), "Film week", logo=logo.media_hash)
    assert [one.code for one in findings(CREDIT, an_example(post={"campaign": week}))] == ["campaign.logo_missing"]
    assert findings(CREDIT, an_example(media=(logo,), post={"campaign": week})) == ()
