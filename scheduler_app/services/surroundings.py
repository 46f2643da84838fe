"""What the rules look at besides the words: gathered once, in a few queries, for all the accounts of a post."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from scheduler_app.domain.account import Account
from scheduler_app.domain.account_papers import NOTHING_ON_FILE
from scheduler_app.domain.approval import Approval, Decision
from scheduler_app.domain.campaign import Campaign
from scheduler_app.domain.hold import Exemption, Hold
from scheduler_app.domain.ids import AccountId, CampaignId, MediaHash, PostId
from scheduler_app.domain.media import StoredMedia
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.mission import MissionKind
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.spending import Budget, month_of
from scheduler_app.policy.rule import Rule
from scheduler_app.policy.rule_rows import in_force
from scheduler_app.policy.subject import EarlierText, GivenApproval, Neighbour, Plan
from scheduler_app.services.clearances_heard import heard_about
from scheduler_app.services.quotas import counted_down
from scheduler_app.services.spending_sums import SpendingSums
from scheduler_app.storage import (
    account_papers,
    accounts,
    approvals,
    campaigns,
    exemptions,
    holds,
    known_names,
    link_answers,
    media,
    media_rights,
    missions,
    neighbourhood,
    posts,
    quotas,
    rules,
    sensitive_periods,
    spending,
    translations,
)
from scheduler_app.storage.database import Connection

# An account that has been silent for longer counts as silent whenever it last spoke.
LOOK_BACK = timedelta(days=400)
TEXTS_OF = timedelta(days=120)
# A page that did not answer longer ago may have been mended.
ANSWERS_OF = timedelta(days=14)
# The longest gap a network or a workspace can ask for, and a day's cap on either side of midnight.
NEAR = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``of_account`` holds the fields of Subject that are an account's own and stay while somebody types."""

    rules: tuple[Rule, ...]
    policy_version: int
    accounts: Mapping[AccountId, Account]
    campaigns: Mapping[CampaignId, Campaign]
    of_account: Mapping[AccountId, Mapping[str, Any]]
    media: Mapping[MediaHash, StoredMedia]
    rights: Mapping[MediaHash, MediaRights]


def gather(
    connection: Connection,
    facts: Mapping[str, NetworkFacts],
    wanted: Iterable[AccountId],
    *,
    post_id: PostId | None,
    plans: Mapping[AccountId, Plan],
    pictures: Iterable[MediaHash],
    now: datetime,
) -> Surroundings:
    """Everything the rules may ask about a post that is meant for the accounts ``wanted``.

    Accounts of networks that this copy of Duta does not know are left out: nothing is known to hold them against.
    """
    known_campaigns = {one.id: one for one in campaigns.all_campaigns(connection)}
    # A logo that is missing is offered.
    shown = frozenset(pictures) | {one.logo for one in known_campaigns.values() if one.logo}
    known = {one.id: one for one in accounts.all_accounts(connection)}
    chosen = {one: known[one] for one in dict.fromkeys(wanted) if one in known and known[one].network in facts}
    where = {one.id: one for one in missions.all_missions(connection)}
    papers = account_papers.of_accounts(connection, chosen, sent_since=now - LOOK_BACK)
    active = _holds(connection, post_id)
    said = approvals.for_post(connection, post_id) if post_id else ()
    near = _neighbours(connection, chosen, plans, post_id)
    earlier = _earlier(connection, chosen.values(), post_id, now)
    moments = [plan.at for plan in plans.values()] or [now]
    day = timedelta(days=1)
    periods = sensitive_periods.between(connection, (min(moments) - day).date(), (max(moments) + day).date())
    home = next((one.country for one in where.values() if one.kind is MissionKind.HEADQUARTERS), None)
    names = known_names.all_names(connection)
    followed = link_answers.troubled(connection, now - ANSWERS_OF)
    allowed = quotas.of_accounts(connection, chosen)
    moneys = _budgets(connection, facts, chosen.values(), plans, post_id, now)
    shared = {
        "holds": active,
        "periods": periods,
        "names": names,
        "links_that_fail": frozenset(one.link for one in followed if not one.answered),
        "link_targets": {one.link: one.target for one in followed if one.answered},
        "unconfirmed_translations": translations.unconfirmed(connection, post_id) if post_id else frozenset(),
        "clearances": heard_about(connection, post_id) if post_id else (),
    } | ({"home_country": home} if home else {})
    return Surroundings(
        rules=in_force(rules.rows(connection)),
        policy_version=rules.version(connection),
        accounts=MappingProxyType(chosen),
        campaigns=known_campaigns,
        of_account={
            account.id: shared
            | {
                "account": account,
                "mission": where[account.mission_id],
                "network": facts[account.network].at(account),
                "papers": papers.get(account.id, NOTHING_ON_FILE),
                "sign_in_until": papers.get(account.id, NOTHING_ON_FILE).sign_in_until,
                "quotas": tuple(
                    counted_down(
                        connection, account.id, one, plans[account.id].at if account.id in plans else now, but=post_id
                    )
                    for one in allowed.get(account.id, ())
                ),
                "budgets": moneys.get(account.id, ()),
                "plan": plans.get(account.id),
                "neighbours": near.get(account.id, ()),
                "earlier": earlier.get(account.network, ()),
                "approvals": _given(said, account.id),
                "speaking": _speaking(account, known.values(), chosen, facts),
            }
            for account in chosen.values()
        },
        media=media.several(connection, shown),
        rights=media_rights.of_several(connection, shown),
    )


def _holds(connection: Connection, post_id: PostId | None) -> tuple[Hold, ...]:
    """The holds in force from which two people have not exempted the post as it reads now."""
    active = holds.active(connection)
    if not active or post_id is None:
        return active
    version = posts.post(connection, post_id).version
    return tuple(one for one in active if not _exempt(exemptions.exemption(connection, one.id, post_id), version))


def _exempt(found: Exemption | None, version: int) -> bool:
    return found is not None and found.confirmed_at is not None and found.post_version == version


def _budgets(
    connection: Connection,
    facts: Mapping[str, NetworkFacts],
    chosen: Iterable[Account],
    plans: Mapping[AccountId, Plan],
    post_id: PostId | None,
    now: datetime,
) -> dict[AccountId, tuple[Budget, ...]]:
    """The caps on what each account spends in the month in which the post is to leave there."""
    paying = [account for account in chosen if facts[account.network].costs]
    if not paying or not spending.caps(connection):
        return {}
    months = {one.id: month_of(plans[one.id].at if one.id in plans else now) for one in paying}
    sums = {month: SpendingSums(connection, facts, month, but=post_id) for month in set(months.values())}
    return {account.id: sums[months[account.id]].budgets_of(account) for account in paying}


def _neighbours(
    connection: Connection, chosen: Iterable[AccountId], plans: Mapping[AccountId, Plan], post_id: PostId | None
) -> dict[AccountId, tuple[Neighbour, ...]]:
    if not plans:
        return {}
    moments = [plan.at for plan in plans.values()]
    found: dict[AccountId, list[Neighbour]] = {}
    for one in neighbourhood.deliveries_between(
        connection, chosen, min(moments) - NEAR, max(moments) + NEAR, but=post_id
    ):
        found.setdefault(one.account_id, []).append(Neighbour(one.post_id, one.at, one.sent))
    return {account_id: tuple(several) for account_id, several in found.items()}


def _earlier(
    connection: Connection, chosen: Iterable[Account], post_id: PostId | None, now: datetime
) -> dict[str, tuple[EarlierText, ...]]:
    found: dict[str, list[EarlierText]] = {}
    networks = {account.network for account in chosen}
    for said in neighbourhood.texts_since(connection, networks, now - TEXTS_OF, but=post_id):
        parts = said.content.parts
        pictures = frozenset(item.media_hash for part in parts for item in part.media)
        text = "\n".join(part.text for part in parts)
        found.setdefault(said.network, []).append(EarlierText(said.post_id, said.account_id, said.at, text, pictures))
    return {network: tuple(several) for network, several in found.items()}


def _speaking(
    account: Account, known: Iterable[Account], chosen: Mapping[AccountId, Account], facts: Mapping[str, NetworkFacts]
) -> dict[str, AccountId]:
    """For each language an account of the same mission that the post is not on, of the same network if there is one."""
    others = [
        one
        for one in known
        if one.mission_id == account.mission_id
        and one.id not in chosen
        and one.network in facts
        and one.kind is account.kind
    ]
    others.sort(key=lambda one: (one.network != account.network, one.handle), reverse=True)
    return {one.language: one.id for one in others}


def _given(said: Iterable[Approval], account_id: AccountId) -> tuple[GivenApproval, ...]:
    """The approvals that name the account; a request for changes silences every earlier one."""
    given: list[GivenApproval] = []
    for statement in sorted((one.statement for one in said if one.statement is not None), key=lambda one: one.at):
        if statement.decision is Decision.CHANGES_REQUESTED:
            given = []
            continue
        for content in statement.contents:
            if content.account_id == account_id:
                given.append(
                    GivenApproval(
                        statement.member_id,
                        content.content_hash,
                        statement.at,
                        statement.not_before,
                        statement.not_after,
                    )
                )
    return tuple(given)
