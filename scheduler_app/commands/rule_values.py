"""What `NAME=VALUE` words want of a rule."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import click

from scheduler_app.domain.finding import Severity
from scheduler_app.errors import InvalidInput


@dataclass(slots=True)
class Wanted:
    """What is to be changed; None and nothing for what stays."""

    severity: Severity | None = None
    on: bool | None = None
    parameters: dict[str, object] = field(default_factory=dict)
    scope: dict[str, list[str]] = field(default_factory=dict)


def wanted_of(changes: Iterable[str], now: Mapping[str, object]) -> Wanted:
    """What the words ask for; ``now`` are the parameters that NAME+=VALUE adds to and NAME-=VALUE takes from.

    Raises UsageError for what is no such word, InvalidInput (rule.bad_parameter).
    """
    from scheduler_app.services.rules import SCOPES

    wanted = Wanted()
    for change in changes:
        name, equals, value = change.partition("=")
        if not equals:
            raise click.UsageError(f"Write NAME=VALUE instead of {change}.")
        if name == "severity":
            wanted.severity = _severity(value)
        elif name == "on":
            wanted.on = _truth(value)
        elif name in SCOPES:
            wanted.scope[name] = [one.strip() for one in value.split(",") if one.strip()]
        elif name.endswith(("+", "-")):
            plain = name[:-1]
            standing = wanted.parameters.get(plain, now.get(plain))
            wanted.parameters[plain] = _joined(plain, standing, _value(value), add=name.endswith("+"))
        else:
            wanted.parameters[name] = _value(value)
    return wanted


def _severity(text: str) -> Severity:
    try:
        return Severity(text)
    except ValueError:
        raise InvalidInput("rule.bad_parameter", name="severity", kind=", ".join(Severity)) from None


def _truth(text: str) -> bool:
    value = _value(text)
    if not isinstance(value, bool):
        raise InvalidInput("rule.bad_parameter", name="on", kind="switch")
    return value


def _value(text: str) -> object:
    """A value as JSON or TOML writes it; anything else is the text itself."""
    try:
        return json.loads(text)
    except ValueError:
        pass
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _joined(name: str, now: object, value: object, *, add: bool) -> object:
    """A list or words with what to say instead, with others added or taken out."""
    if isinstance(now, Mapping) and isinstance(value, Mapping | list | str):
        if add and isinstance(value, Mapping):
            return {**now, **value}
        named = [value] if isinstance(value, str) else list(value)
        return {**now, **dict.fromkeys(named, "")} if add else {one: to for one, to in now.items() if one not in named}
    if isinstance(now, list | tuple) and isinstance(value, list | str):
        named = [value] if isinstance(value, str) else value
        return [*now, *named] if add else [one for one in now if one not in named]
    raise InvalidInput("rule.bad_parameter", name=name, kind="words, wordings")
