"""What the cards beside the list of accounts say, as names of facts and what they are."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.workspace import Right
from ui.countries import country_name, language_name
from ui.pages.accounts.looks import kind_word
from ui.text_direction import isolated
from ui.words.rights import right_words
from ui.words.wording import say
from ui.zone_names import clock_text, date_text

if TYPE_CHECKING:
    from scheduler_app.domain.connecting import HealthReport
    from scheduler_app.services.account_list import AccountLine, AccountStory, MayOn
    from scheduler_app.services.spending import OfAccount

Facts = list[tuple[str, str]]

_RIGHTS = {
    Right.COMPOSE: say("account rights", "write"),
    Right.SCHEDULE: say("account rights", "plan"),
    Right.APPROVE: say("account rights", "approve"),
    Right.SEND_NOW: say("account rights", "send now"),
    Right.RECALL: say("account rights", "recall"),
    Right.CONNECT: say("account rights", "connect"),
}
_LIMITS = {
    "max_text": say("accounts", "Longest text"),
    "max_parts": say("accounts", "Most parts of a thread"),
    "max_items": say("accounts", "Most pictures"),
    "max_description": say("accounts", "Longest description of a picture"),
}
_HEALTHS = {
    AccountHealth.READY: say("accounts", "The network says that it is in order."),
    AccountHealth.SIGN_IN_NEEDED: say("accounts", "The network does not accept the sign-in any more."),
    AccountHealth.SUSPENDED: say("accounts", "The network has stopped this account."),
    AccountHealth.CLOSED: say("accounts", "The network says that this account is closed."),
}


def _tr(source: str) -> str:
    return QCoreApplication.translate("accounts", source)


def identity(line: AccountLine) -> Facts:
    account, mission = line.account, line.mission
    languages = dict.fromkeys((account.language, *mission.languages))
    return [
        (_tr(say("accounts", "Name")), isolated(account.display_name)),
        (_tr(say("accounts", "Network")), line.network_name),
        (_tr(say("accounts", "Kind")), kind_word(account.kind)),
        (_tr(say("accounts", "Mission")), isolated(mission.name)),
        (_tr(say("accounts", "Country")), country_name(mission.country)),
        (_tr(say("accounts", "Languages")), ", ".join(language_name(one) for one in languages)),
        (_tr(say("accounts", "Readers' zone")), isolated(mission.zone)),
        (_tr(say("accounts", "Address")), isolated(account.address)),
    ]


def papers(line: AccountLine) -> Facts:
    on_file, nothing = line.papers, _tr(say("accounts", "not on file"))
    return [
        (
            _tr(say("accounts", "Office that answers for it")),
            isolated(on_file.owner_office) if on_file.owner_office else nothing,
        ),
        (
            _tr(say("accounts", "Allowed by")),
            isolated(on_file.approval_document) if on_file.approval_document else nothing,
        ),
        (_tr(say("accounts", "Allowed on")), _day(on_file.approved_on)),
        (_tr(say("accounts", "First day")), _day(on_file.valid_from)),
        (_tr(say("accounts", "Last day")), _day(on_file.valid_until)),
        (_tr(say("accounts", "Two-step sign-in last seen")), _day(on_file.two_step_at) or nothing),
        (
            _tr(say("accounts", "Protected")),
            _tr(say("accounts", "yes: whoever sends names the account")) if on_file.protected else "",
        ),
    ]


def sign_in(line: AccountLine, story: AccountStory | None) -> Facts:
    if not line.signs_in:
        return [(_tr(say("accounts", "Sign-in")), _tr(say("accounts", "This account needs none.")))]
    facts = [
        (
            _tr(say("accounts", "Sends from this computer")),
            _tr(say("accounts", "yes")) if line.speaks_here else _tr(say("accounts", "no")),
        )
    ]
    if story is not None and story.signed_in_at is not None:
        who = _tr(say("accounts", "{name}, on {day}"))
        facts.append(
            (
                _tr(say("accounts", "Signed in by")),
                who.format(name=isolated(story.signed_in_by), day=_day(story.signed_in_at.date())),
            )
        )
    until = line.papers.sign_in_until
    facts.append(
        (
            _tr(say("accounts", "Signed in until")),
            _moment(until) if until else _tr(say("accounts", "the network names no end")),
        )
    )
    return facts


def limits(line: AccountLine) -> Facts:
    number = QLocale().toString
    facts = [
        (_tr(words), number(line.account.limits[name]))
        for name, words in _LIMITS.items()
        if name in line.account.limits
    ]
    for quota in line.quotas:
        words = _tr(say("accounts", "{left} of {all}")).format(left=number(quota.still_left), all=number(quota.of))
        if quota.renews_at is not None:
            words = _tr(say("accounts", "{amount}, more on {day}")).format(amount=words, day=_moment(quota.renews_at))
        facts.append(
            (
                _tr(say("accounts", "Budget left")) if quota.money else _tr(say("accounts", "Posts it still takes")),
                words,
            )
        )
    if line.account.throttled_until is not None:
        facts.append((_tr(say("accounts", "The network asked to wait until")), _moment(line.account.throttled_until)))
    return facts


def spending(spent: OfAccount) -> Facts:
    return [
        (_tr(say("accounts", "Spent this month")), _money(spent.spent)),
        (_tr(say("accounts", "Still to come")), _money(spent.planned)),
        (_tr(say("accounts", "Posts that are planned")), QLocale().toString(spent.planned_posts)),
    ]


def people(may_on: tuple[MayOn, ...]) -> Facts:
    return [(isolated(one.name), _may(one)) for one in may_on]


def report(found: HealthReport) -> str:
    """What looking at the account just now found out."""
    said = [_tr(_HEALTHS[found.health])]
    if found.sign_in_until is not None:
        said.append(_tr(say("accounts", "Signed in until {day}.")).format(day=_moment(found.sign_in_until)))
    if found.left is not None and found.left_of is not None:
        number = QLocale().toString
        words = _tr(say("accounts", "It still takes {left} of {all} posts."))
        said.append(words.format(left=number(found.left), all=number(found.left_of)))
    said += [_tr(say("accounts", "It lacks a right: {right}.")).format(right=right_words(one)) for one in found.lacking]
    return " ".join(said)


def why_not(account: Account, *, may: bool, may_here: bool) -> str:
    """Why somebody may not connect this account; empty for who may."""
    if not may:
        return _tr(say("accounts", "Only an administrator connects accounts."))
    return (
        "" if may_here else _tr(say("accounts", "{account} is closed to you.")).format(account=isolated(account.handle))
    )


def _may(one: MayOn) -> str:
    """ "write, plan, send now (not on this account: approve)" """
    said = _rights(one.may) or _tr(say("accounts", "look only"))
    if not one.closed:
        return said
    shut = _tr(say("accounts", "not on this account: {rights}")).format(rights=_rights(one.closed))
    return f"{said} ({shut})"


def _rights(some: frozenset[Right]) -> str:
    words = [source for right, source in _RIGHTS.items() if right in some]
    return ", ".join(QCoreApplication.translate("account rights", source) for source in words)


def _day(day: date | None) -> str:
    return date_text(QLocale(), day) if day else ""


def _moment(at: datetime) -> str:
    """With the hour, in UTC, as networks say it."""
    return _tr(say("accounts", "{day}, {time} UTC")).format(
        day=date_text(QLocale(), at.date()), time=clock_text(QLocale(), at)
    )


def _money(thousandths: int) -> str:
    return f"{QLocale().toString(thousandths / 1000, 'f', 2)} USD"
