"""Why somebody went on in spite of a warning, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from scheduler_app.domain.override import Reason
from ui.words.wording import say

_WORDS: dict[Reason, str] = {
    Reason.MEANT_SO: say("reasons", "It is meant so"),
    Reason.NOT_SO: say("reasons", "It is not so here"),
    Reason.AGREED: say("reasons", "It was agreed"),
    Reason.URGENT: say("reasons", "It is urgent"),
    Reason.CONFIRMED: say("reasons", "It was confirmed"),
    Reason.OTHER: say("reasons", "Another reason"),
}


def reason_word(reason: Reason) -> str:
    return QCoreApplication.translate("reasons", _WORDS[reason])
