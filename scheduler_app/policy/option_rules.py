"""OPT: whether the network knows what is said about a post beside its words, and takes it as it is."""

from __future__ import annotations

from collections.abc import Iterator

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, Place, SetOption
from scheduler_app.domain.option import OneOf
from scheduler_app.policy.example import an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Subject

_LONGEST_SHOWN = 80


def known_there(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Every option is one of the network's, with a value that it takes.

    What a network does not know it passes over in silence: a post meant for few would be seen by all.
    """
    network = subject.network
    for name, value in subject.content.options:
        kind = network.options.get(name)
        known = {"option": name, "network": network.display_name}
        if kind is None:
            yield Hit("option.unknown", known, Place(Field.OPTION), SetOption(name, ""))
            continue
        nearest = kind.nearest(value)
        if nearest != value:
            shown = {"value": value[:_LONGEST_SHOWN]}
            yield Hit("option.not_taken", known | shown, Place(Field.OPTION), SetOption(name, nearest))


_KNOWN = {"options": {"visibility": OneOf(("public", "unlisted"))}}

CHECKS = (
    Check(
        id="OPT-01",
        run=known_there,
        severity=Severity.BLOCK,
        words="rule.opt_01",
        failing=an_example(network=_KNOWN, options={"visibility": "friends"}),
        passing=an_example(network=_KNOWN, options={"visibility": "unlisted"}),
    ),
)
