"""Emoji and what they are called, in English and Indonesian: searched while somebody writes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from scheduler_app.domain.stock import Emoji

_FULLY_QUALIFIED = 2
_SKIN_TONES = frozenset("🏻🏼🏽🏾🏿")

# What embassies write most, offered before anything is searched for.
OFTEN = (
    "😊", "🙏", "👏", "🎉", "✨", "❤️", "🤝", "👋", "🇮🇩", "🌏", "☕", "🍜", "🌶️", "🥥", "🌴", "🏝️", "🌋", "🎶", "🥁", "🎭",
    "🎨", "🧵", "📸", "🎬", "📚", "🎓", "📅", "📍", "🕙", "🔗", "📣", "📌", "✅", "➡️", "⚠️", "ℹ️", "📞", "✉️", "🛂", "✈️",
)  # fmt: skip


def matching(typed: str, languages: Iterable[str] = ("en", "id"), *, limit: int = 60) -> tuple[Emoji, ...]:
    """The emoji with a name that holds every word typed, without skin tones; when nothing is, those written often."""
    wanted = tuple(dict.fromkeys((*languages, "en")))
    known = _named(wanted)
    words = typed.casefold().split()
    if not words:
        return tuple(known[sign] for sign in OFTEN)[:limit]
    found = [one for one in known.values() if any(_holds(name, words) for name in one.names)]
    # Those whose name begins with what was typed come first, then short names: "sun" is not "sunflower".
    found.sort(key=lambda one: (not any(name.startswith(words[0]) for name in one.names), len(one.names[0])))
    return tuple(found[:limit])


def _holds(name: str, words: list[str]) -> bool:
    return all(word in name for word in words)


@lru_cache(maxsize=4)
def _named(languages: tuple[str, ...]) -> dict[str, Emoji]:
    """Every emoji without a skin tone; reading a language takes some hundredths of a second, once."""
    import emoji

    for language in languages:
        if language in emoji.LANGUAGES:
            emoji.config.load_language(language)
    return {
        sign: Emoji(sign, tuple(_name(known[language]) for language in languages if language in known))
        for sign, known in emoji.EMOJI_DATA.items()
        if known["status"] == _FULLY_QUALIFIED and _SKIN_TONES.isdisjoint(sign)
    }


def _name(code: str) -> str:
    return code.strip(":").replace("_", " ").casefold()
