"""CMP: what a post is for, and what its campaign promised its partners."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, Place, ReplaceText, SetPictures
from scheduler_app.domain.ids import CampaignId, MediaHash
from scheduler_app.domain.post import MediaItem
from scheduler_app.policy.example import TEXT, a_picture, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Reads, Subject

_LOGO = a_picture("Logo of the exporters' association", name="1090")
_CREDIT = "With the support of the exporters' association."
_CAMPAIGN = Campaign(CampaignId("campaign"), "Coffee week", credit_line=_CREDIT, logo=_LOGO.media_hash)


def says_what_for(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Every post has a topic, and where the workspace wants it a purpose of its own or a campaign."""
    post = subject.post
    if post.topic is None:
        yield Hit("campaign.no_topic", place=Place(Field.TOPIC))
    if parameters.switch("purpose_required") and not post.purpose.strip() and post.campaign is None:
        yield Hit("campaign.no_purpose", place=Place(Field.TOPIC), at_most=Severity.WARN)


def credits_partners(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """The campaign's credit line stands in the text, and the partner's logo among the pictures."""
    campaign, parts = subject.post.campaign, subject.content.parts
    if campaign is None or not parts:
        return
    if campaign.credit_line and _plain(campaign.credit_line) not in _plain(subject.text):
        last = len(parts) - 1
        end = len(parts[last].text)
        place = Place(Field.TEXT, last, end, end)
        gap = "\n\n" if parts[last].text.strip() else ""
        fix = ReplaceText.at(place, gap + campaign.credit_line)
        yield Hit("campaign.credit_line_missing", {"line": campaign.credit_line}, place, fix)
    if campaign.logo and all(item.media_hash != campaign.logo for part in parts for item in part.media):
        yield Hit("campaign.logo_missing", {"campaign": campaign.name}, fix=_with_logo(subject, campaign))


def _with_logo(subject: Subject, campaign: Campaign) -> SetPictures | None:
    """The logo behind the pictures of the first part that has room for it, where the network takes it."""
    stored, takes = subject.media.get(campaign.logo or MediaHash("")), subject.network.media
    if stored is None or stored.media_type not in takes.types:
        return None
    logo = MediaItem(stored.hash, stored.media_type, f"Logo: {campaign.name}")
    for number, part in enumerate(subject.content.parts):
        if len(part.media) < takes.max_items:
            return SetPictures(number, (*part.media, logo))
    return None


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


CHECKS = (
    Check(
        id="CMP-01",
        run=says_what_for,
        severity=Severity.BLOCK,
        words="rule.cmp_01",
        clause="GCS OASIS: objective",
        parameters={"purpose_required": False},
        reads=Reads.POST,
        whole_post=True,
        failing=an_example(post={"topic": None}),
        passing=an_example(),
    ),
    Check(
        id="CMP-02",
        run=credits_partners,
        severity=Severity.WARN,
        words="rule.cmp_02",
        clause="EU visibility guidance for external action",
        reads=Reads.CONTENT | Reads.POST,
        failing=an_example(post={"campaign": _CAMPAIGN}, media=(_LOGO,)),
        passing=an_example(f"{TEXT}\n\n{_CREDIT}", post={"campaign": _CAMPAIGN}, media=(_LOGO,)),
    ),
)
