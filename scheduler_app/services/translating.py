"""Words that a machine translated: said so, and confirmed by a person who knows the language."""

from __future__ import annotations

from scheduler_app.clock import Clock
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import MemberId, PostId
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import NotFound
from scheduler_app.services.draft import check_language
from scheduler_app.services.permission import permitted
from scheduler_app.storage import posts, translations
from scheduler_app.storage.database import Database


class Translating:
    """Until a person has confirmed a machine's words, the rule TXT-18 keeps the post from being asked about."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def mark(self, actor: MemberId, post_id: PostId, language: str) -> None:
        """A machine wrote the words in this language. Raises NotFound, NotAllowed, InvalidInput."""
        check_language(language)
        with self._database.writing() as writing:
            connection = writing.connection
            permitted(connection, actor, Right.COMPOSE)
            posts.post(connection, post_id)
            if translations.mark(connection, post_id, language):
                entry = AuditEntry(
                    self._clock.now(), actor, Action.TRANSLATION_MARKED, Subject.POST, post_id, {"language": language}
                )
                writing.audit(entry)
                writing.changed(Kind.POSTS)

    def confirm(self, actor: MemberId, post_id: PostId, language: str) -> None:
        """A person has read them. Raises NotFound (translation.none_to_confirm), NotAllowed."""
        with self._database.writing() as writing:
            connection = writing.connection
            permitted(connection, actor, Right.COMPOSE)
            if not translations.confirm(connection, post_id, language):
                raise NotFound("translation.none_to_confirm", language=language[:40])
            entry = AuditEntry(
                self._clock.now(), actor, Action.TRANSLATION_CONFIRMED, Subject.POST, post_id, {"language": language}
            )
            writing.audit(entry)
            writing.changed(Kind.POSTS)
