"""What a post is about, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from scheduler_app.domain.post import Topic
from ui.words.wording import say

_WORDS: dict[Topic, str] = {
    Topic.TRADE: say("topics", "Trade"),
    Topic.INVESTMENT: say("topics", "Investment"),
    Topic.TOURISM: say("topics", "Tourism"),
    Topic.EDUCATION: say("topics", "Education"),
    Topic.CULINARY: say("topics", "Food and drink"),
    Topic.CRAFT: say("topics", "Craft"),
    Topic.PERFORMING_ARTS: say("topics", "Performing arts"),
    Topic.HERITAGE: say("topics", "Heritage"),
    Topic.DIASPORA: say("topics", "Diaspora"),
    Topic.CONSULAR: say("topics", "Consular"),
    Topic.HOLIDAY: say("topics", "Holiday"),
    Topic.STATEMENT: say("topics", "Statement"),
}


def topic_word(topic: str) -> str:
    return QCoreApplication.translate("topics", _WORDS[Topic(topic)])
