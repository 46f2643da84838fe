"""Holding posts and drafts against the rules of the workspace."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.finding import Finding, Severity
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.slot import SlotMode
from scheduler_app.domain.workspace import Right
from scheduler_app.policy.check_variant import evaluate
from scheduler_app.policy.example import an_example
from scheduler_app.policy.rule_rows import in_force
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.spelling import dictionaries, misspelt
from scheduler_app.policy.spelling_rules import words_to_ask
from scheduler_app.policy.subject import Reads
from scheduler_app.services.check_desk import Checked, look_words_up
from scheduler_app.services.composing import read_post
from scheduler_app.services.draft import Draft, check_language, check_text
from scheduler_app.services.open_desk import Facts, OpenDesk, as_planned, as_wished, check_stored, desk_for
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts, missions, overrides, rules
from scheduler_app.storage.database import Database


class Checking:
    """Reads everything, changes nothing of what is said."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts

    def check_post(self, actor: MemberId, post_id: PostId) -> Checked:
        """What the rules say about a stored post where it is planned now. Raises NotFound, NotAllowed.

        Which rules warned is remembered: override rates are counted against it.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            contents = read_post(connection, post_id).contents
        # Dictionaries take their time, and the database is kept from nobody meanwhile.
        look_words_up(contents.values())
        with self._database.reading() as connection:
            checked = check_stored(connection, self._facts, post_id, self._clock.now())
            known = overrides.warned(connection, post_id)
        fresh = {one.rule for one in checked.findings if one.severity is Severity.WARN} - known
        if fresh:
            with self._database.writing() as writing:
                overrides.note_warnings(writing.connection, post_id, fresh, self._clock.now())
        return checked

    def check_draft(
        self,
        actor: MemberId,
        draft: Draft,
        *,
        post_id: PostId | None = None,
        wall: datetime | None = None,
        mode: SlotMode = SlotMode.SAME_LOCAL_TIME,
    ) -> Checked:
        """What the rules say about a draft as handed in. Raises as ``desk``, and InvalidInput (post.no_words)."""
        desk = self.desk(actor, draft, post_id=post_id, wall=wall, mode=mode)
        desk.spell(draft)
        return desk(draft)

    def desk(
        self,
        actor: MemberId,
        draft: Draft,
        *,
        post_id: PostId | None = None,
        wall: datetime | None = None,
        mode: SlotMode = SlotMode.SAME_LOCAL_TIME,
    ) -> OpenDesk:
        """A place to look at a draft after every keystroke.

        ``draft`` says which accounts and pictures it is about; ``post_id`` names the stored post that is being changed.
        It is looked at as planned for ``wall``, or else as the stored post is. Raises NotFound, NotAllowed,
        InvalidInput for what is no time.
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            stored = read_post(connection, post_id).post if post_id else None
            plans = as_planned(connection, post_id) if post_id else {}
            if wall is not None:
                plans = as_wished(connection, draft.accounts, wall, mode)
            desk = desk_for(connection, self._facts, draft, post_id, plans, self._clock.now())
        return OpenDesk(desk, stored, self._clock)

    def dictionaries(self, actor: MemberId) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The languages of the workspace, each with the files that are asked about its spelling. Raises NotAllowed."""
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            spoken = {one.language for one in accounts.all_accounts(connection)}
            spoken |= {language for one in missions.all_missions(connection) for language in one.languages}
        return tuple((one, tuple(path.name for path in dictionaries(one))) for one in sorted(spoken))

    def check_text(self, actor: MemberId, text: str, language: str) -> tuple[Finding, ...]:
        """What the rules say about words alone, as if an institution in good order said them on a network without
        limits.

        Raises InvalidInput for a language that is none, NotAllowed.
        """
        check_text(text, "text")
        check_language(language)
        with self._database.reading() as connection:
            permitted(connection, actor, Right.READ)
            holding = in_force(rules.rows(connection))
        subject = an_example(text, language=language, network={"max_text": None})
        look_words_up([subject.content])
        subject = replace(subject, misspelt=misspelt(words_to_ask(subject.content), language))
        about_words = [rule for rule in holding if _about_words_alone(CHECKS[rule.id].reads)]
        return evaluate(about_words, subject)


def _about_words_alone(reads: Reads) -> bool:
    """Whether neither a plan nor an approval, which words alone do not have, comes into it."""
    return Reads.CONTENT in reads and not reads & (Reads.PLAN | Reads.CLOCK)
