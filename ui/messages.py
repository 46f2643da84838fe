"""From codes to sentences: what happened, why, and what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.text_direction import isolated, plain

if TYPE_CHECKING:
    from scheduler_app.errors import Param
    from ui.words.wording import Wording

_LANGUAGES = frozenset({"language", "languages", "declared", "detected"})


class Message(NamedTuple):
    """``code`` and ``details`` are for the person who helps; the other three are for everybody."""

    code: str
    title: str
    text: str
    action: str
    details: str = ""

    def as_line(self) -> str:
        """For a terminal, which shows the marks around names as boxes."""
        return plain(" ".join(part for part in (self.title, self.text, self.action) if part))


def of_error(error: Exception) -> Message:
    """What to say about any exception; for one Duta does not know it says that this is Duta's own mistake."""
    from scheduler_app.errors import SchedulerError

    if isinstance(error, SchedulerError):
        return of_code(error.code, error.params)
    from ui.words.tables import UNEXPECTED

    message = _said(type(error).__name__, UNEXPECTED, {})
    return Message(message.code, message.title, message.text, message.action, details=type(error).__name__)


def of_code(code: str, params: Mapping[str, Param] | None = None) -> Message:
    """What to say about an error's, an outcome's or a delivery's reason code."""
    # Hundreds of sentences, of which most starts need none.
    from ui.words.tables import ALL, UNEXPECTED

    return _said(code, ALL.get(code, UNEXPECTED), params or {})


def _said(code: str, wording: Wording, params: Mapping[str, Param]) -> Message:
    values = _Values({name: isolated(_in_words(name, str(value))) for name, value in params.items()})
    title, text, action = (
        QCoreApplication.translate("messages", part).format_map(values) if part else ""
        for part in (wording.title, wording.text, wording.action)
    )
    details = ", ".join(f"{name}: {value}" for name, value in params.items())
    return Message(code, title, text, action, details=f"{code} ({details})" if details else code)


def _in_words(name: str, value: str) -> str:
    """The core speaks of languages and countries in codes; a sentence calls them by name."""
    if name in _LANGUAGES:
        from ui.languages import language_name

        return ", ".join(language_name(tag) for tag in value.split(", "))
    if name == "country":
        from ui.countries import country_name

        return country_name(value)
    return value


class _Values(dict[str, str]):
    """A sentence must come out even where a parameter did not."""

    def __missing__(self, key: str) -> str:
        return "…"
