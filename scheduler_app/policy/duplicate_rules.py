"""DUP: whether readers, or the network, have seen these words already."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache, lru_cache

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.ids import AccountId, PostId
from scheduler_app.domain.network_facts import SignIn
from scheduler_app.errors import Param
from scheduler_app.policy.example import NOW, TEXT, a_sibling, an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import EarlierText, Reads, Subject

_WORDS = Place(Field.TEXT)
# Shorter texts are alike by nature: a greeting, a hashtag.
_SHORTEST = 30


def own_words_for_each_account(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Not the same words on two accounts of one network: some networks forbid it, readers of both mind it.

    Where nobody signs in there is nobody to mind.
    """
    if subject.network.sign_in is SignIn.NONE:
        return
    account, text, too_much = subject.account, subject.text, parameters.number("percent")
    strict = account.network in parameters.words("forbidden_on")
    for sibling in subject.siblings:
        if sibling.account.network != account.network or sibling.account.id == account.id:
            continue
        percent = alike(text, "\n".join(part.text for part in sibling.content.parts), too_much)
        if percent >= too_much:
            code = "duplicate.forbidden" if strict else "duplicate.on_sister_account"
            known: dict[str, Param] = {"account": sibling.account.handle, "percent": percent}
            yield Hit(code, known, _WORDS, at_most=None if strict else Severity.WARN)


def not_said_lately(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Not what this account said a short while ago; where it is forbidden, not what a sister account said either."""
    rest = timedelta(days=parameters.number("days"))
    strict = subject.account.network in parameters.words("forbidden_on")
    # Asked for once: a year's posts of a whole network may follow.
    account_id, text, leaves_at = subject.account.id, subject.text, subject.leaves_at
    too_much = parameters.number("percent")
    for earlier in subject.earlier:
        own = earlier.account_id == account_id
        if not (own or strict) or abs(leaves_at - earlier.at) > rest:
            continue
        percent = alike(text, earlier.text, too_much)
        if percent >= too_much:
            known: dict[str, Param] = {"days": abs(leaves_at - earlier.at).days, "percent": percent}
            yield Hit("duplicate.said_lately" if own else "duplicate.said_by_sister", known, _WORDS)
            return


@lru_cache(maxsize=4096)
def alike(one: str, other: str, at_least: int = 0) -> int:
    """How alike two texts are, in hundredths, whatever their case and spaces; 0 for very short ones.

    What is less than ``at_least`` may be 0 too: to find that out is far quicker.
    """
    one, other = _plain(one), _plain(other)
    if min(len(one), len(other)) < _SHORTEST:
        return 0
    # One less, so that no rounding of the library decides.
    return int(_ratio()(one, other, score_cutoff=max(0, at_least - 1)))


@cache
def _ratio() -> Callable[..., float]:
    """Read at the first question, not with the rules."""
    from rapidfuzz.fuzz import ratio

    return ratio


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


_LATELY = EarlierText(PostId("other"), AccountId("account"), NOW - timedelta(days=3), TEXT)

CHECKS = (
    Check(
        id="DUP-01",
        run=own_words_for_each_account,
        severity=Severity.BLOCK,
        words="rule.dup_01",
        clause="Rules of X on identical content across accounts",
        parameters={"percent": 90, "forbidden_on": ("x",)},
        example_parameters={"percent": 90, "forbidden_on": ("practice",)},
        reads=Reads.CONTENT | Reads.SIBLINGS,
        failing=an_example(siblings=(a_sibling(),)),
        passing=an_example(siblings=(a_sibling("Batik week begins on Monday in the park behind the embassy."),)),
    ),
    Check(
        id="DUP-02",
        run=not_said_lately,
        severity=Severity.WARN,
        words="rule.dup_02",
        parameters={"percent": 90, "days": 30, "forbidden_on": ("x",)},
        reads=Reads.CONTENT | Reads.PLAN | Reads.CLOCK,
        failing=an_example(earlier=(_LATELY,)),
        passing=an_example("Another cup of coffee, and another story from the highlands.", earlier=(_LATELY,)),
    ),
)
