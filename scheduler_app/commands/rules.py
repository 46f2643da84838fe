"""`duta rules`: what the rules are, tuning them, packs, and trying words on them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from scheduler_app.commands.asked import Asked
from scheduler_app.commands.console import clock_time, say, table
from scheduler_app.commands.findings import examples, lines
from scheduler_app.commands.rule_values import wanted_of
from scheduler_app.commands.words import words_for
from scheduler_app.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scheduler_app.app import App
    from scheduler_app.domain.ids import MemberId
    from scheduler_app.domain.rule_row import RuleDifference

_LONGEST_CELL = 60
_WAYS = {"added": "new", "removed": "gone", "changed": "changed"}


@click.group()
def rules() -> None:
    """The rules that posts are held against."""


@rules.command("list")
@click.pass_obj
def list_rules(asked: Asked) -> None:
    """Every rule that holds."""
    with asked.opened() as app:
        policy = app.rules.policy(asked.actor(app))
    say(f"Version {policy.version} of the rules.")
    table(
        ("rule", "severity", "limited to", "changed", "what it is about"),
        (
            (
                one.key,
                one.row.severity.value if one.row.on else "off",
                _scope(one.row.scope.items()),
                "yes" if one.changed else "",
                words_for(one.words, {}),
            )
            for one in policy.rules
        ),
    )


@rules.command()
@click.argument("key")
@click.pass_obj
def show(asked: Asked, key: str) -> None:
    """One rule with everything it can be tuned by."""
    with asked.opened() as app:
        found = app.rules.policy(asked.actor(app)).rules
    one = next((view for view in found if view.key.casefold() == key.casefold()), None)
    if one is None:
        raise NotFound("rule.unknown", rule=key)
    say(f"{one.key}: {words_for(one.words, {})}")
    if one.clause:
        say(f"  rests on: {one.clause}")
    say(f"  severity: {one.row.severity.value if one.row.on else 'off'}")
    say(f"  limited to: {_scope(one.row.scope.items()) or 'nothing, it holds everywhere'}")
    for name, value in one.row.parameters.items():
        say(f"  {name} = {json.dumps(value, ensure_ascii=False)}")
    examples(one.row.id)


@rules.command("set")
@click.argument("key")
@click.argument("changes", nargs=-1, required=True, metavar="NAME=VALUE...")
@click.pass_obj
def set_rule(asked: Asked, key: str, changes: tuple[str, ...]) -> None:
    """Tune a rule: `severity=warn`, `on=false`, `days=30`, `terms=["a","b"]`, `countries=JP,NL` or `shipped`.

    Values are written as in JSON or TOML, scopes as plain words with commas. `terms+=["c"]` adds to a list or to words
    with what to say instead (`terms+={"cacat":"difabel"}`), `terms-=["a"]` takes out.
    """
    with asked.opened() as app:
        actor = asked.actor(app)
        before = app.rules.policy(actor).version
        if changes == ("shipped",):
            number = app.rules.restore(actor, key)
        else:
            wanted = wanted_of(changes, _parameters(app, actor, key))
            number = app.rules.change(
                actor,
                key,
                severity=wanted.severity,
                parameters=wanted.parameters,
                scope=wanted.scope or None,
                on=wanted.on,
            )
        _tell(app, actor, before, number)


def _parameters(app: App, actor: MemberId, key: str) -> Mapping[str, object]:
    """What the rule is tuned by now; nothing for a rule that is not there."""
    views = app.rules.policy(actor).rules
    return next((view.row.parameters for view in views if view.key.casefold() == key.casefold()), {})


@rules.command()
@click.pass_obj
def packs(asked: Asked) -> None:
    """The packs there are, and which are installed."""
    with asked.opened() as app:
        found = app.rule_packs.all(asked.actor(app))
    for one in found:
        state = "not installed" if one.installed is None else f"version {one.installed} installed"
        say(f"{one.shipped.name} (version {one.shipped.version}, {state}): {one.shipped.title['en']}")
        say(f"    {one.shipped.about['en']}")
        for duty in one.shipped.duties:
            say(f"    {duty.role.value}: {duty.words['en']}")
        for point in one.shipped.points:
            say(f"    - {point.words['en']}" + (f" ({', '.join(point.rules)})" if point.rules else ""))


@rules.command()
@click.argument("pack")
@click.option("--out", is_flag=True, help="Take the pack out instead.")
@click.pass_obj
def install(asked: Asked, pack: str, out: bool) -> None:
    """Let the rules of a PACK hold, or bring it to the newest version; what was changed here stays."""
    with asked.opened() as app:
        actor = asked.actor(app)
        before = app.rules.policy(actor).version
        number = app.rule_packs.remove(actor, pack) if out else app.rule_packs.install(actor, pack)
        _tell(app, actor, before, number)


@rules.command()
@click.argument("version", type=int, required=False)
@click.pass_obj
def undo(asked: Asked, version: int | None) -> None:
    """Let the rules be again as they were in VERSION, otherwise before the last change; this can be undone too."""
    with asked.opened() as app:
        actor = asked.actor(app)
        before = app.rules.policy(actor).version
        number = app.rules.back(actor, max(before - 1, 0) if version is None else version)
        _tell(app, actor, before, number)


@rules.command()
@click.argument("what", nargs=-1, metavar="[PACK | OLD NEW]")
@click.pass_obj
def diff(asked: Asked, what: tuple[str, ...]) -> None:
    """What a PACK says otherwise than here, or what changed between two versions; without words, the versions."""
    with asked.opened() as app:
        actor = asked.actor(app)
        if len(what) == 2 and all(one.isdecimal() for one in what):
            _differences(app.rules.difference(actor, int(what[0]), int(what[1])))
        elif len(what) == 1:
            _differences(app.rule_packs.difference(actor, what[0]))
        elif not what:
            names = {one.id: one.name for one in app.directory.members()}
            home = app.directory.workspace().home_zone
            for one in app.rules.versions(actor):
                when = clock_time(one.changed_at, home)
                say(f"version {one.number}: {when}, {names.get(one.changed_by, one.changed_by)}")
            say("version 0: as Duta ships it")
        else:
            raise click.UsageError("Name a pack, or the numbers of two versions.")


@rules.command()
@click.pass_obj
def dictionaries(asked: Asked) -> None:
    """Which languages of the workspace have a dictionary, and which have none."""
    with asked.opened() as app:
        known = app.checking.dictionaries(asked.actor(app))
    for language, files in known:
        say(f"{language}: {', '.join(files) or 'none, so its spelling is not checked'}")
    if not all(files for _, files in known):
        say("The .aff and .dic files of a language can be put into the folder `dictionaries` beside Duta's data.")


@rules.command("test")
@click.argument("text")
@click.option("--language", default="en", help="The language of the words, such as id or en.")
@click.pass_obj
def test_text(asked: Asked, text: str, language: str) -> None:
    """Try TEXT on the rules about words; nothing is kept."""
    with asked.opened() as app:
        found = app.checking.check_text(asked.actor(app), text, language)
    if not found:
        say("The rules about words have nothing to say.")
    lines(found)


@rules.command()
@click.pass_obj
def read(asked: Asked) -> None:
    """Say that you have read the rules that hold, and see who else has."""
    with asked.opened() as app:
        actor = asked.actor(app)
        number = app.rules.acknowledge(actor)
        readers = app.rules.readers(actor)
    say(f"Version {number} is read by: {', '.join(name for name, _ in readers.read)}.")
    if readers.missing:
        say(f"Not yet by: {', '.join(readers.missing)}.")


@rules.command()
@click.pass_obj
def rates(asked: Asked) -> None:
    """How often each rule warned in the past three months and was set aside."""
    with asked.opened() as app:
        found = app.overriding.rates(asked.actor(app))
    if not found:
        say("No rule warned in the past three months.")
        return
    table(
        ("rule", "warned about", "kept", "percent", ""),
        (
            (one.rule, str(one.warned), str(one.kept), str(one.percent), "tune it: it warns in vain" * one.too_often)
            for one in found
        ),
    )


def _tell(app: App, actor: MemberId, before: int, number: int) -> None:
    """What is different now, and the way back."""
    if number == before:
        say(f"Nothing was to change: version {number} of the rules goes on.")
        return
    say(f"Version {number} of the rules holds from now on:")
    _differences(app.rules.difference(actor, before, number))
    say("Undo it with `duta rules undo`. Whoever has read the rules says so with `duta rules read`.")


def _scope(scope: Iterable[tuple[str, Iterable[str]]]) -> str:
    return "; ".join(f"{name} {', '.join(values)}" for name, values in scope)


def _differences(found: Iterable[RuleDifference]) -> None:
    rows = [
        (
            one.id if one.pack == "core" else f"{one.id}@{one.pack}",
            one.what or _WAYS[one.change.value],
            one.before[:_LONGEST_CELL],
            one.after[:_LONGEST_CELL],
        )
        for one in found
    ]
    if not rows:
        say("Nothing is different.")
        return
    table(("rule", "what", "before", "after"), rows)
