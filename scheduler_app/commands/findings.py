"""`duta check-post`, `duta fix` and `duta keep`: what the rules say about a post, and what somebody does about it."""

from __future__ import annotations

from textwrap import indent
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import say
from scheduler_app.commands.words import words_for
from scheduler_app.domain.finding import Finding, Severity
from scheduler_app.domain.fix import (
    AddLanguage,
    Field,
    FitPicture,
    Fix,
    MoveTo,
    Place,
    RemoveAccount,
    ReplaceText,
    SetLanguage,
    SetOption,
    SetPictures,
    SetTopic,
    SplitPart,
)
from scheduler_app.domain.override import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scheduler_app.app import App
    from scheduler_app.domain.ids import AccountId
    from scheduler_app.domain.post import Content
    from scheduler_app.services.check_desk import Checked

_WEIGHTS = {
    Severity.BLOCK: "stops",
    Severity.NEEDS_APPROVAL: "asks for an approval more",
    Severity.WARN: "warns",
    Severity.NOTE: "notes",
}
# A finding that a person only has to know is no reason to end with a failure.
_A_PERSON_IS_NEEDED = (Severity.BLOCK, Severity.WARN)
_CONTEXT = 20


@click.command("check-post")
@click.argument("number", type=int)
@click.pass_obj
def check_post(asked: Asked, number: int) -> None:
    """Hold a post against the rules: what they say, where, why, and how to mend it."""
    with asked.opened() as app:
        actor = asked.actor(app)
        post_id = asked.post(app, actor, number)
        checked = app.checking.check_post(actor, post_id)
        contents = app.composing.read(actor, post_id).contents
        show(app, checked, contents, number)
        unknown = len(app.following_links.never_followed(actor, post_id))
    if unknown:
        say(f"Links nobody has followed yet: {unknown}. Follow them with `duta follow-links {number}`.")
    if any(one.severity in _A_PERSON_IS_NEEDED and not checked.is_kept(one) for one in checked.findings):
        raise click.exceptions.Exit(1)


@click.command()
@click.argument("number", type=int)
@click.argument("rule")
@click.pass_obj
def fix(asked: Asked, number: int, rule: str) -> None:
    """Mend what RULE found in a post, as `duta check-post` offers it."""
    with asked.opened() as app:
        actor = asked.actor(app)
        steps = app.mending.fix(actor, asked.post(app, actor, number), rule.upper())
    say(f"Mended what {rule.upper()} found, in {steps} steps." if steps > 1 else f"Mended what {rule.upper()} found.")


@click.command()
@click.argument("number", type=int)
@click.argument("rule")
@click.option("--because", required=True, type=click.Choice([one.value for one in Reason]), help="Why, in short.")
@click.option("--words", default="", help="Why, in words of your own.")
@click.pass_obj
def keep(asked: Asked, number: int, rule: str, because: str, words: str) -> None:
    """Go on in spite of what RULE warns of, for exactly the words that are written now."""
    with asked.opened() as app:
        actor = asked.actor(app)
        post_id = asked.post(app, actor, number)
        accounts = app.overriding.keep(actor, post_id, rule.upper(), Reason(because), words)
    say(f"Kept in spite of {rule.upper()}, on {accounts} accounts. An edit asks again.")


def show(app: App, checked: Checked, contents: Mapping[AccountId, Content], number: int, *, indented: str = "") -> None:
    """The findings, those that say the same on several accounts together."""
    if not checked.findings:
        say("The rules have nothing to say about it.")
        return
    handles = {one.id: one.handle for one in app.directory.accounts()}
    together: dict[str, list[Finding]] = {}
    for finding in checked.findings:
        content = contents.get(finding.account_id) if finding.account_id else next(iter(contents.values()), None)
        together.setdefault(_described(finding, checked, content, number), []).append(finding)
    for text, several in together.items():
        who = [handles[one.account_id] for one in several if one.account_id]
        say(indent(f"{text}\n    on: {', '.join(who) if who else 'the whole post'}\n", indented))


def lines(findings: Iterable[Finding]) -> None:
    """Findings about words alone."""
    for finding in findings:
        say(f"{finding.rule} {_WEIGHTS[finding.severity]}: {words_for(finding.code, finding.params)}")
        say(f"    why: {words_for(_why(finding), {})}")
        if finding.fix is not None:
            say(f"    fix: {fix_words(finding.fix)}")


def examples(rule_id: str) -> None:
    """What a rule objects to and what it lets pass, as its check is shipped."""
    from scheduler_app.services.explaining import explained

    rule = explained(rule_id)
    say(f"  objects to: “{rule.failing}”" if rule.failing else "  objects to a post of which it has to say:")
    for one in rule.objections:
        say(f"    {words_for(one.code, one.params)}" + (f" (fix: {fix_words(one.fix)})" if one.fix else ""))
    say(f"  lets pass: “{rule.passing}”" if rule.passing else "  lets pass everything else")


def _described(finding: Finding, checked: Checked, content: Content | None, number: int) -> str:
    said = [f"{finding.rule} {_WEIGHTS[finding.severity]}: {words_for(finding.code, finding.params)}"]
    where = place_words(finding.place, content)
    if where:
        said.append(f"    where: {where}")
    said.append(f"    why: {words_for(_why(finding), {})}")
    if finding.fix is not None:
        said.append(f"    fix: {fix_words(finding.fix)}: `duta fix {number} {finding.rule}`")
    if finding.severity is Severity.WARN:
        kept = checked.is_kept(finding)
        said.append("    kept with a reason" if kept else f"    keep: `duta keep {number} {finding.rule} --because …`")
    return "\n".join(said)


def _why(finding: Finding) -> str:
    return f"rule.{finding.rule.lower().replace('-', '_')}"


def place_words(place: Place | None, content: Content | None) -> str:
    """Where a finding points, with the words around it."""
    if place is None:
        return ""
    name = place.option or place.field.value
    name = name if place.part == 0 else f"{place.field.value} of part {place.part + 1}"
    if content is None or place.end <= place.start:
        return name
    match place.field:
        case Field.TEXT:
            text = content.parts[place.part].text
        case Field.TITLE:
            text = content.title
        case Field.LINK:
            text = content.link
        case Field.DESCRIPTION:
            text = content.parts[place.part].media[place.item].description
        case Field.OPTION:
            text = dict(content.options).get(place.option, "")
        case _:
            return name
    before, after = text[max(0, place.start - _CONTEXT) : place.start], text[place.end : place.end + _CONTEXT]
    return f"{name}: …{before}»{text[place.start : place.end]}«{after}…".replace("\n", " ")


def fix_words(fix: Fix) -> str:
    """What a fix would do."""
    match fix:
        case ReplaceText() | SplitPart() | SetLanguage() | SetOption() | AddLanguage():
            return _words_about_words(fix)
        case SetPictures(_, media):
            return f"show {len(media)} pictures beside it"
        case FitPicture():
            return "make the picture fit: smaller, cut around its middle, or of another kind"
        case SetTopic(topic):
            return f"set the topic {topic.value}"
        case MoveTo(wall):
            return f"move it to {wall:%a %d %b %H:%M} of the readers' clock"
        case RemoveAccount():
            return "take the account off the post"


def _words_about_words(fix: ReplaceText | SplitPart | SetLanguage | SetOption | AddLanguage) -> str:
    match fix:
        case ReplaceText(edits) if len(edits) == 1 and edits[0].new.strip():
            return f"write “{edits[0].new.strip()}”"
        case ReplaceText(edits):
            return "take it out" if all(not one.new.strip() for one in edits) else f"change {len(edits)} places"
        case SplitPart(_, at):
            return f"divide it into {len(at) + 1} parts of a thread"
        case SetLanguage(language):
            return f"say that the language is {language}"
        case SetOption(name, value):
            return f"set the option {name} to “{value}”" if value else f"take the option {name} away"
        case AddLanguage(language, account_id):
            there = ", on another account of the mission" if account_id else ""
            return f"begin words of their own for readers of {language}{there}"
