"""What holds for the whole workspace by an administrator's signed word: the approval rules, and solo mode."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from scheduler_app.domain.approval_matrix import LONGEST_EXPIRY, ApprovalMatrix, ApprovalRule, matrix_from
from scheduler_app.domain.approval_reach import OutOfReach, out_of_reach
from scheduler_app.domain.audit import Action, Subject
from scheduler_app.domain.canonical import canonical
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.register import Register, RegisterAct
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.services.draft import check_language, check_text
from scheduler_app.services.exempting import lapse_with_solo
from scheduler_app.services.registrar import OpenRegister, Registrar, Said

LONGEST_REASON = 1000
MOST_RULES = 100
_LONGEST_WORDS = 200
_COUNTRY = re.compile("[A-Z]{2}")


class GroundRules:
    """``pin`` is that of the acting administrator. Every act raises as ``Registrar.act``."""

    def __init__(self, registrar: Registrar) -> None:
        self._registrar = registrar

    def approval_matrix(self) -> ApprovalMatrix:
        """The approval rules in force. Raises RegisterBroken, InvalidInput (approval_rule.unreadable)."""
        return matrix_from(self._registrar.read().rules())

    def out_of_reach(self) -> tuple[OutOfReach, ...]:
        """The rules in force that ask for more people than there are. Raises as ``approval_matrix``."""
        register = self._registrar.read()
        return out_of_reach(matrix_from(register.rules()), register, self._registrar.now())

    def put_approval_rule(self, actor: MemberId, pin: str, rule: ApprovalRule) -> None:
        """Add a rule, or let it take the place of the one of its name.

        Raises InvalidInput (approval_rule.bad_country, approval_rule.empty_mention, approval_rule.too_many,
        post.bad_language, those of a text that is too long), NotFound (rule.unknown, member.unknown).
        """
        _check_rule(rule)

        def changed(matrix: ApprovalMatrix, register: Register) -> ApprovalMatrix:
            _check_people(rule, register)
            return matrix.with_rule(rule)

        self._change_matrix(actor, pin, changed)

    def remove_approval_rule(self, actor: MemberId, pin: str, name: str) -> None:
        """From now on nothing is asked for by the rule of that name. Raises NotFound (approval_rule.unknown)."""

        def changed(matrix: ApprovalMatrix, _: Register) -> ApprovalMatrix:
            if not any(one.name == name for one in matrix.rules):
                raise NotFound("approval_rule.unknown", rule=name)
            return matrix.without_rule(name)

        self._change_matrix(actor, pin, changed)

    def set_otherwise(self, actor: MemberId, pin: str, approvals: int) -> None:
        """How many approvals a post needs that meets no rule. Raises InvalidInput (approval_rule.bad_number)."""
        self._change_matrix(actor, pin, lambda matrix, _: replace(matrix, otherwise=approvals))

    def set_expiry(self, actor: MemberId, pin: str, days: int) -> None:
        """After how many days an approval counts for nothing. Raises InvalidInput (approval_rule.bad_expiry)."""
        if not 1 <= days <= LONGEST_EXPIRY.days:
            raise InvalidInput("approval_rule.bad_expiry", most=LONGEST_EXPIRY.days)
        self._change_matrix(actor, pin, lambda matrix, _: replace(matrix, expires_after=timedelta(days=days)))

    def set_approval_rules(self, actor: MemberId, pin: str, rules: Iterable[Mapping[str, Any]]) -> None:
        """Let these documents be the approval rules from now on, instead of those before.

        They are what ``ApprovalMatrix.documents`` says. Raises as ``put_approval_rule``, and InvalidInput
        (approval_rule.unreadable and those of a bad rule): what could not be read later is not signed.
        """
        documents = [dict(one) for one in rules]
        matrix = matrix_from(documents)
        said = matrix.documents() if documents else ()
        # A condition that is not known would be left out, and the rule would speak of posts it was not made for.
        if sorted(map(canonical, said)) != sorted(map(canonical, documents)):
            raise InvalidInput("approval_rule.unreadable")
        for rule in matrix.rules:
            _check_rule(rule)

        def changed(_: ApprovalMatrix, register: Register) -> ApprovalMatrix:
            for rule in matrix.rules:
                _check_people(rule, register)
            return matrix

        self._change_matrix(actor, pin, changed, anew=True)

    def _change_matrix(
        self,
        actor: MemberId,
        pin: str,
        changed: Callable[[ApprovalMatrix, Register], ApprovalMatrix],
        *,
        anew: bool = False,
    ) -> None:
        """Sign what ``changed`` makes of the rules in force; ``anew`` leaves those unread."""

        def say(book: OpenRegister) -> Said:
            before = ApprovalMatrix() if anew else matrix_from(book.register.rules())
            after = changed(before, book.register)
            if len(after.rules) > MOST_RULES:
                raise InvalidInput("approval_rule.too_many", most=MOST_RULES)
            documents = list(after.documents())
            details: dict[str, object] = {"rules": documents}
            return Said({"rules": documents}, Action.APPROVAL_RULES_SET, Subject.WORKSPACE, book.workspace_id, details)

        self._registrar.act(actor, pin, RegisterAct.APPROVAL_RULES, say)

    def begin_solo(self, actor: MemberId, pin: str, reason: str) -> None:
        """Let one person do alone what needs two; everything done is marked in the audit until it ends.

        Raises InvalidInput (solo.no_reason, solo.on_already).
        """
        reason = reason.strip()
        if not reason:
            raise InvalidInput("solo.no_reason")
        check_text(reason, "reason", limit=LONGEST_REASON)

        def say(book: OpenRegister) -> Said:
            if book.register.solo_reason() is not None:
                raise InvalidInput("solo.on_already")
            details: dict[str, object] = {"reason": reason}
            body = {"on": True, "reason": reason}
            return Said(body, Action.SOLO_BEGUN, Subject.WORKSPACE, book.workspace_id, details, solo=True)

        self._registrar.act(actor, pin, RegisterAct.SOLO_MODE, say)

    def end_solo(self, actor: MemberId, pin: str) -> int:
        """From now on two people are needed again; how many exemptions from holds wait for a second one now.

        Raises InvalidInput (solo.off_already).
        """
        lapsed = 0

        def say(book: OpenRegister) -> Said:
            nonlocal lapsed
            if book.register.solo_reason() is None:
                raise InvalidInput("solo.off_already")
            lapsed = lapse_with_solo(book.writing, actor, book.now)
            body = {"on": False, "reason": ""}
            return Said(body, Action.SOLO_ENDED, Subject.WORKSPACE, book.workspace_id, solo=False)

        self._registrar.act(actor, pin, RegisterAct.SOLO_MODE, say)
        return lapsed


def _check_rule(rule: ApprovalRule) -> None:
    """Raise for what can never be met: a rule with a slip in it would ask nobody."""
    for words in (rule.name, *rule.mentions):
        check_text(words, "rule", limit=_LONGEST_WORDS)
    if not all(one.strip() for one in rule.mentions):
        # It would be found in every text.
        raise InvalidInput("approval_rule.empty_mention", rule=rule.name)
    for language in sorted(rule.languages):
        check_language(language)
    for country in sorted(rule.countries):
        if not _COUNTRY.fullmatch(country):
            raise InvalidInput("approval_rule.bad_country", country=country[:40])
    for finding in sorted(rule.findings):
        if finding not in CHECKS:
            raise NotFound("rule.unknown", rule=finding[:40])


def _check_people(rule: ApprovalRule, register: Register) -> None:
    members = {one.id for one in register.members()}
    for member_id in sorted(rule.one_of - members):
        raise NotFound("member.unknown", member=member_id)
