"""Words that are probably written wrongly, and what was probably meant: for marks under a text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from scheduler_app.domain.ids import AccountId, MemberId
from scheduler_app.domain.workspace import Right
from scheduler_app.policy.check_variant import evaluate
from scheduler_app.policy.example import an_example
from scheduler_app.policy.rule_rows import in_force
from scheduler_app.policy.spelling import look_up, misspelt, suggestions
from scheduler_app.policy.spelling_rules import words_to_ask
from scheduler_app.policy.subject import Subject
from scheduler_app.services.draft import check_language
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts, known_names, missions, rules
from scheduler_app.storage.database import Connection, Database

_RULE = "TXT-07"


@dataclass(frozen=True, slots=True)
class Misspelt:
    """From ``start`` to ``end`` in code points of the text; ``meant`` is empty where nothing is nearly written so."""

    start: int
    end: int
    word: str
    meant: str


@dataclass(frozen=True, slots=True)
class Spelt:
    """A text held against the dictionaries of its language, of which there may be none."""

    text: str
    language: str
    has_dictionary: bool
    words: tuple[Misspelt, ...]


class Spelling:
    """Asks the dictionaries, which keep everybody waiting: to be called in a pause, and never on the UI thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def look(self, actor: MemberId, text: str, language: str, account_id: AccountId | None = None) -> Spelt:
        """What TXT-07 has to say about a text, as ``account_id`` would say it, whose names are known then.

        Raises InvalidInput for a language that is none, NotAllowed.
        """
        check_language(language)
        subject = an_example(text, language=language)
        asked = words_to_ask(subject.content)
        has_dictionary = look_up(asked, language)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            subject = replace(_said_by(connection, subject, account_id), misspelt=misspelt(asked, language))
            holding = [rule for rule in in_force(rules.rows(connection)) if rule.id == _RULE]
        found = (
            Misspelt(one.place.start, one.place.end, str(one.params["word"]), str(one.params.get("meant") or ""))
            for one in evaluate(holding, subject)
            if one.place is not None
        )
        return Spelt(text, language, has_dictionary, tuple(sorted(found, key=lambda one: one.start)))

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        """What was probably meant, the likeliest first; takes a tenth of a second. Raises InvalidInput."""
        check_language(language)
        return suggestions(word, language)


def _said_by(connection: Connection, subject: Subject, account_id: AccountId | None) -> Subject:
    subject = replace(subject, names=known_names.all_names(connection))
    account = next((one for one in accounts.all_accounts(connection) if one.id == account_id), None)
    if account is None:
        return subject
    mission = next(one for one in missions.all_missions(connection) if one.id == account.mission_id)
    return replace(subject, account=account, mission=mission)
