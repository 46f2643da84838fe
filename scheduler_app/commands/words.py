"""From codes to English sentences, for the command line. The window has its own."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler_app.commands.sentences.account_rules import ACCOUNT_RULES
from scheduler_app.commands.sentences.approval_rules import APPROVAL_RULES
from scheduler_app.commands.sentences.approving import APPROVING
from scheduler_app.commands.sentences.at_hand import AT_HAND
from scheduler_app.commands.sentences.audit import AUDIT
from scheduler_app.commands.sentences.bringing_in import BRINGING_IN
from scheduler_app.commands.sentences.by_hand import BY_HAND
from scheduler_app.commands.sentences.holding import HOLDING
from scheduler_app.commands.sentences.machine import MACHINE
from scheduler_app.commands.sentences.mark_rules import MARK_RULES
from scheduler_app.commands.sentences.of_networks import OF_NETWORKS
from scheduler_app.commands.sentences.office_rules import OFFICE_RULES
from scheduler_app.commands.sentences.options import OPTIONS
from scheduler_app.commands.sentences.policy import POLICY
from scheduler_app.commands.sentences.recalling import RECALLING
from scheduler_app.commands.sentences.repeating import REPEATING
from scheduler_app.commands.sentences.sending import SENDING
from scheduler_app.commands.sentences.signing_in import SIGNING_IN
from scheduler_app.commands.sentences.text_rules import TEXT_RULES
from scheduler_app.commands.sentences.time_rules import TIME_RULES
from scheduler_app.commands.sentences.travelling import TRAVELLING
from scheduler_app.commands.sentences.trust import TRUST
from scheduler_app.commands.sentences.writing import WRITING
from scheduler_app.errors import Param, SchedulerError

SENTENCES: Mapping[str, str] = {
    **WRITING,
    **AT_HAND,
    **BRINGING_IN,
    **APPROVING,
    **SENDING,
    **BY_HAND,
    **OF_NETWORKS,
    **SIGNING_IN,
    **HOLDING,
    **RECALLING,
    **REPEATING,
    **MACHINE,
    **AUDIT,
    **POLICY,
    **ACCOUNT_RULES,
    **TEXT_RULES,
    **MARK_RULES,
    **OFFICE_RULES,
    **APPROVAL_RULES,
    **TRUST,
    **TRAVELLING,
    **TIME_RULES,
    **OPTIONS,
}

_ROLES = {
    "window": "window of Duta",
    "run": "sender (`duta run`)",
    "command": "command at work",
    "unknown": "program that is just starting",
}


class _Known(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "…"


def sentence(error: SchedulerError) -> str:
    """What happened, on whose side, and what to do; behind it the cause, where that is a code of its own."""
    said = words_for(error.code, error.params)
    cause = str(error.params.get("cause", ""))
    return f"{said} {words_for(cause, error.params)}" if cause in SENTENCES else said


def words_for(code: str, params: Mapping[str, Param]) -> str:
    """The sentence of one code; a code without words (from a newer workspace) is shown as it is."""
    words = SENTENCES.get(code)
    if words is None:
        return f"Duta stopped at {code}."
    return filled(words, params)


def filled(words: str, params: Mapping[str, Param]) -> str:
    """A sentence with its values; what is not known is left open."""
    known = _Known(params)
    if "role" in known:
        known["role"] = role_words(str(known["role"]))
    return words.format_map(known)


def role_words(role: str) -> str:
    """What another process is, to a person."""
    return _ROLES.get(role, _ROLES["unknown"])
