"""Every text of a content that somebody reads, and where it stands: what is forbidden in one is forbidden in all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scheduler_app.domain.fix import Field, Place
from scheduler_app.domain.option import Lines, Names, Words
from scheduler_app.policy.subject import Subject


def everything_read(subject: Subject) -> Iterator[tuple[Place, str]]:
    """Title, parts, the descriptions of pictures, and what ``option_texts`` gives."""
    content = subject.content
    if content.title:
        yield Place(Field.TITLE), content.title
    for number, part in enumerate(content.parts):
        yield Place(Field.TEXT, number), part.text
        for item, picture in enumerate(part.media):
            if picture.description:
                yield Place(Field.DESCRIPTION, number, item=item), picture.description
    yield from option_texts(subject)


def option_texts(subject: Subject) -> Iterator[tuple[Place, str]]:
    """The words of the options that the network shows: warnings, answers of polls, captions, tags.

    Neither numbers, nor values that the network itself names, nor what it does not know and so never gets.
    """
    for name, value in subject.content.options:
        if isinstance(subject.network.options.get(name), Words | Lines | Names):
            yield Place(Field.OPTION, option=name), value


def within(place: Place, start: int, end: int) -> Place:
    """From ``start`` to ``end`` of the text at the place."""
    return replace(place, start=start, end=end)
