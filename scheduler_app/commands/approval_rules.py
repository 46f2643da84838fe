"""`duta approval-rules`: how many people have to say yes to what, by an administrator's signed word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.domain.account import AccountKind
from scheduler_app.domain.approval_matrix import MOST_APPROVALS, ApprovalRule
from scheduler_app.domain.post import Topic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler_app.domain.approval_matrix import ApprovalMatrix
    from scheduler_app.domain.approval_reach import OutOfReach
    from scheduler_app.domain.ids import MemberId

_KINDS = click.Choice([one.value for one in AccountKind])
_TOPICS = click.Choice([one.value for one in Topic])


@click.group("approval-rules", invoke_without_command=True)
@click.pass_context
def approval_rules(ctx: click.Context) -> None:
    """How many approvals a post needs; without a word, the rules in force. Whoever changes them types their PIN.

    Of several rules that a post meets the most demanding one counts. Authors and last editors never approve.
    """
    if ctx.invoked_subcommand is not None:
        return
    asked: Asked = ctx.obj
    with asked.opened() as app:
        matrix = app.ground_rules.approval_matrix()
        names = {one.id: one.name for one in app.directory.members()}
        missing = app.ground_rules.out_of_reach()
    for line in (*matrix_words(matrix, names), *map(out_of_reach_words, missing)):
        say(line)


@approval_rules.command("set")
@click.argument("name")
@click.argument("approvals", type=click.IntRange(0, MOST_APPROVALS))
@click.option("--account-kind", "kinds", type=_KINDS, multiple=True, help="Only on such accounts.")
@click.option("--topic", "topics", type=_TOPICS, multiple=True, help="Only on this topic.")
@click.option("--language", "languages", multiple=True, help="Only in this language: id, ar, ja.")
@click.option("--country", "countries", multiple=True, help="Only from missions in this country: JP, SA.")
@click.option("--mentions", multiple=True, help="Only where this name stands; give each spelling.")
@click.option("--finding", "findings", multiple=True, help="Only where this rule found something: MEN-02.")
@click.option("--one-of", "people", multiple=True, help="One of these members must be among the approvers.")
@click.pass_obj
def set_rule(
    asked: Asked,
    name: str,
    approvals: int,
    kinds: tuple[str, ...],
    topics: tuple[str, ...],
    languages: tuple[str, ...],
    countries: tuple[str, ...],
    mentions: tuple[str, ...],
    findings: tuple[str, ...],
    people: tuple[str, ...],
) -> None:
    """Ask for so many APPROVALS where all conditions are met, each with any of its values.

    A rule of that NAME that is there already is replaced. 0 means that its author's own signature is enough.
    """
    with asked.opened() as app:
        rule = ApprovalRule(
            name=name.strip(),
            approvals=approvals,
            account_kinds=frozenset(map(AccountKind, kinds)),
            topics=frozenset(map(Topic, topics)),
            languages=frozenset(languages),
            countries=frozenset(one.upper() for one in countries),
            mentions=frozenset(one.strip() for one in mentions),
            findings=frozenset(one.upper() for one in findings),
            one_of=frozenset(app.directory.member_named(one).id for one in people),
        )
        actor = asked.actor(app)
        app.ground_rules.put_approval_rule(actor, asked.pin(app, actor), rule)
        names = {one.id: one.name for one in app.directory.members()}
        missing = app.ground_rules.out_of_reach()
    say(rule_words(rule, names))
    for one in missing:
        say(out_of_reach_words(one))


@approval_rules.command()
@click.argument("name")
@click.pass_obj
def remove(asked: Asked, name: str) -> None:
    """Take the rule of that NAME away."""
    with asked.opened() as app:
        actor = asked.actor(app)
        app.ground_rules.remove_approval_rule(actor, asked.pin(app, actor), name)
    say(f"{name} is removed.")


@approval_rules.command()
@click.argument("approvals", type=click.IntRange(0, MOST_APPROVALS))
@click.pass_obj
def otherwise(asked: Asked, approvals: int) -> None:
    """Ask for so many APPROVALS where no rule is met."""
    with asked.opened() as app:
        actor = asked.actor(app)
        app.ground_rules.set_otherwise(actor, asked.pin(app, actor), approvals)
        missing = app.ground_rules.out_of_reach()
    say(f"Otherwise: {_approvals(approvals)}")
    for one in missing:
        say(out_of_reach_words(one))


@approval_rules.command()
@click.argument("days", type=int)
@click.pass_obj
def expire(asked: Asked, days: int) -> None:
    """Let approvals count for nothing any more so many DAYS after they were given."""
    with asked.opened() as app:
        actor = asked.actor(app)
        app.ground_rules.set_expiry(actor, asked.pin(app, actor), days)
    say(f"Approvals count for {days} days.")


def matrix_words(matrix: ApprovalMatrix, names: Mapping[MemberId, str]) -> list[str]:
    """The rules as a person reads them, a line each."""
    said = [rule_words(rule, names) for rule in sorted(matrix.rules, key=lambda one: one.name)]
    said.append(f"{'otherwise' if matrix.rules else 'every post'}: {_approvals(matrix.otherwise)}")
    said.append(f"an approval counts for {matrix.expires_after.days} days")
    return said


def rule_words(rule: ApprovalRule, names: Mapping[MemberId, str]) -> str:
    """One rule: its name, what it asks for and of what."""
    conditions = [
        f"{words} {' or '.join(sorted(values))}"
        for words, values in (
            ("on accounts of the kind", rule.account_kinds),
            ("on the topic", rule.topics),
            ("in the language", rule.languages),
            ("from missions in", rule.countries),
            ("mentioning", rule.mentions),
            ("where something is found by", rule.findings),
        )
        if values
    ]
    what = f"posts {', '.join(conditions)}" if conditions else "every post"
    among = " or ".join(sorted(names.get(one, str(one)) for one in rule.one_of))
    return f"{rule.name}: {what}: {_approvals(rule.approvals)}" + (f", among them {among}" if among else "")


def out_of_reach_words(one: OutOfReach) -> str:
    """That a rule cannot be met, and who is missing."""
    rule = f"{one.rule}: " if one.rule else ""
    if one.none_of:
        return f"ATTENTION, {rule}none of {', '.join(one.none_of)} may sign, so no such post can leave."
    there = f"only {', '.join(one.people)} can sign" if one.people else "nobody can sign"
    return (
        f"ATTENTION, {rule}{_approvals(one.approvals)} needed, but {there}: no such post can leave before more "
        "supervisors have keys."
    )


def _approvals(number: int) -> str:
    if number == 0:
        return "the author's own signature is enough"
    return "1 approval" if number == 1 else f"{number} approvals"
