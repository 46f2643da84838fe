"""Finds the words a supervisor means in what is written, so that a request for changes points at them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scheduler_app.domain.approval import Passage
from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.ids import AccountId
from scheduler_app.domain.post import Content
from scheduler_app.errors import InvalidInput

_MOST_SHOWN = 80


def passage_of(contents: Mapping[AccountId, Content], words: str) -> Passage:
    """The one place where these words stand; the first account, where several accounts read the same.

    Raises InvalidInput (approval.no_such_passage) when they stand nowhere, (approval.passage_not_unique) when they
    stand several times in one content: then nobody would know which are meant.
    """
    for account_id, content in sorted(contents.items()):
        places = list(_places(content, words)) if words else []
        if len(places) > 1:
            raise InvalidInput("approval.passage_not_unique", words=words[:_MOST_SHOWN], times=len(places))
        if places:
            return Passage(account_id, places[0], words)
    raise InvalidInput("approval.no_such_passage", words=words[:_MOST_SHOWN])


def _places(content: Content, words: str) -> Iterator[Place]:
    yield from _in_text(content.title, words, Field.TITLE)
    for number, part in enumerate(content.parts):
        yield from _in_text(part.text, words, Field.TEXT, number)
        for item, media in enumerate(part.media):
            yield from _in_text(media.description, words, Field.DESCRIPTION, number, item)
    yield from _in_text(content.link, words, Field.LINK)


def _in_text(text: str, words: str, field: Field, part: int = 0, item: int = 0) -> Iterator[Place]:
    start = text.find(words)
    while start >= 0:
        yield Place(field, part, start, start + len(words), item)
        start = text.find(words, start + 1)
