"""In which language a page or file is written: English or Indonesian, as the window speaks."""

from __future__ import annotations

import os
from collections.abc import Mapping

import click

from scheduler_app.commands.sentences.indonesian.account_rules import ACCOUNT_RULES
from scheduler_app.commands.sentences.indonesian.holding import HOLDING
from scheduler_app.commands.sentences.indonesian.mark_rules import MARK_RULES
from scheduler_app.commands.sentences.indonesian.of_networks import OF_NETWORKS
from scheduler_app.commands.sentences.indonesian.office_rules import OFFICE_RULES
from scheduler_app.commands.sentences.indonesian.options import OPTIONS
from scheduler_app.commands.sentences.indonesian.policy import POLICY
from scheduler_app.commands.sentences.indonesian.recalling import RECALLING
from scheduler_app.commands.sentences.indonesian.sending import SENDING
from scheduler_app.commands.sentences.indonesian.text_rules import TEXT_RULES
from scheduler_app.commands.sentences.indonesian.time_rules import TIME_RULES
from scheduler_app.commands.sentences.indonesian.topics import TOPICS
from scheduler_app.commands.words import filled, words_for
from scheduler_app.errors import Param

ENGLISH, INDONESIAN = "en", "id"
LANGUAGES = (ENGLISH, INDONESIAN)
SENTENCES: Mapping[str, str] = {
    **ACCOUNT_RULES,
    **TEXT_RULES,
    **MARK_RULES,
    **OFFICE_RULES,
    **TIME_RULES,
    **SENDING,
    **RECALLING,
    **OF_NETWORKS,
    **OPTIONS,
    **HOLDING,
    **POLICY,
}


def wanted() -> str:
    """That of the terminal, as the system's variables say it; English where it is another one."""
    said = next((found for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (found := os.environ.get(name))), "")
    return INDONESIAN if said.partition("_")[0].partition(".")[0] == INDONESIAN else ENGLISH


LANGUAGE = click.option(
    "--language", type=click.Choice(LANGUAGES), default=wanted, help="In which language; otherwise the terminal's."
)


def words_in(language: str, code: str, params: Mapping[str, Param]) -> str:
    """The sentence of one code in a language; in English where there is none in the other."""
    words = SENTENCES.get(code) if language == INDONESIAN else None
    if words is None:
        return words_for(code, params)
    return filled(words, {name: TOPICS.get(str(one), one) if name == "topic" else one for name, one in params.items()})
