"""How long a text is, as each network counts, what remains, and where it is too long.

A counting adds up pieces: what readers see as one character, and what the network counts as one thing, such as a link.
A text is cut between pieces, never within one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import regex

from scheduler_app.domain.network_facts import Counting, NetworkFacts
from scheduler_app.policy import weighted_text
from scheduler_app.policy.covered import Covered

_GRAPHEME = regex.compile(r"\X")
# Shown as an emoji: by itself, by the emoji mark, or as a keycap. A plain ☎ is a letter.
_EMOJI = regex.compile(r"[\p{Emoji_Presentation}\ufe0f\u20e3]")
# A mention with its server, as Mastodon reads it; what stands behind the second @ is not counted.
_FAR_MENTION = regex.compile(
    r"(?<![=/\w])@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*+(@[\p{L}\p{N}]+(?:[.-]+[\p{L}\p{N}]+)*)", regex.IGNORECASE
)
# From the domain on Mastodon takes more into a link than others do: all letters, in any script.
_REST_OF_LINK = regex.compile(r"(?:[/?][^\s<>]*[^\s<>()?!*\"'「」:;=,.$%\[\]~&|@])?")


@dataclass(frozen=True, slots=True)
class Count:
    """One text counted.

    ``limit`` is None where the network has none. ``over_from`` is the code point from which on it does not fit, None
    when all fits. ``counting`` is the one that comes closest to its limit.
    """

    used: int
    limit: int | None
    over_from: int | None
    counting: Counting

    @property
    def remaining(self) -> int | None:
        """How much more fits; negative when it is too long, None without a limit."""
        return None if self.limit is None else self.limit - self.used

    @property
    def fits(self) -> bool:
        return self.over_from is None


def count(text: str, facts: NetworkFacts, *, with_media: bool = False) -> Count:
    """The text of one part, counted as the network counts it; ``with_media`` when pictures stand beside it."""
    most = facts.max_caption if with_media and facts.max_caption is not None else facts.max_text
    first = _counted(text, facts.counting, most, facts.link_length)
    if facts.max_text_bytes is None:
        return first
    second = _counted(text, Counting.BYTES, facts.max_text_bytes, facts.link_length)
    return second if _binds_sooner(second, first) else first


def length(text: str, counting: Counting, link_length: int = weighted_text.LINK_LENGTH) -> int:
    """How much the whole text counts."""
    return _LENGTHS[counting](text, link_length)


def graphemes(text: str) -> int:
    """How many characters people see."""
    # The line end of Windows is the one pair of ASCII that counts as one.
    if text.isascii() and "\r" not in text:
        return len(text)
    return len(_GRAPHEME.findall(text))


def prepare(counting: Counting) -> None:
    """Read what the counting needs, at a moment when it disturbs nobody: links take a tenth of a second."""
    if counting in (Counting.X, Counting.MASTODON):
        weighted_text.prepare()


@lru_cache(maxsize=256)
def _counted(text: str, counting: Counting, limit: int | None, link_length: int) -> Count:
    used = _LENGTHS[counting](text, link_length)
    over = _first_beyond(text, counting, limit, link_length) if limit is not None and used > limit else None
    return Count(used, limit, over, counting)


def _binds_sooner(one: Count, other: Count) -> bool:
    if one.fits and other.fits:
        return other.limit is not None and one.limit is not None and one.used * other.limit > other.used * one.limit
    return one.over_from is not None and (other.over_from is None or one.over_from < other.over_from)


def _first_beyond(text: str, counting: Counting, limit: int, link_length: int) -> int:
    """The start of the first piece with which the text is longer than the limit."""
    scale = 2 if counting is Counting.HALVES else 1
    used = 0
    for start, cost in _pieces(text, counting, link_length):
        used += cost
        if used > limit * scale:
            return start
    # The pieces taken one by one may count a little less than the whole, never more than one of them.
    return len(text)


def _pieces(text: str, counting: Counting, link_length: int) -> Iterator[tuple[int, int]]:
    """Where each piece starts and what it counts."""
    cost, at = _COSTS[counting], 0
    for start, end, fixed in _fixed(text, counting, link_length):
        yield from _single(text, at, start, cost)
        if fixed:
            yield start, fixed
        at = end
    yield from _single(text, at, len(text), cost)


def _single(text: str, start: int, end: int, cost: Callable[[str], int]) -> Iterator[tuple[int, int]]:
    for one in _GRAPHEME.finditer(text, start, end):
        yield one.start(), cost(one[0])


def _fixed(text: str, counting: Counting, link_length: int) -> Iterable[tuple[int, int, int]]:
    """Stretches that count the same however long they are: start, end, count."""
    if counting is Counting.X:
        return [(start, end, link_length) for start, end in weighted_text.links(text)]
    if counting is Counting.MASTODON:
        return _fixed_on_mastodon(text, link_length)
    return ()


def _fixed_on_mastodon(text: str, link_length: int) -> Iterable[tuple[int, int, int]]:
    links: list[tuple[int, int, int]] = []
    for start, end in weighted_text.links_with_scheme(text):
        if links and start < links[-1][1]:
            continue
        whole = _REST_OF_LINK.match(text, _end_of_domain(text, start, end))
        links.append((start, max(end, whole.end()) if whole else end, link_length))
    servers = [(one.start(1), one.end(1), 0) for one in _FAR_MENTION.finditer(text)] if "@" in text else []
    there = Covered((start, end) for start, end, _ in links)
    return sorted(links + [one for one in servers if not there.meets(one[0], one[0] + 1)])


def _end_of_domain(text: str, start: int, end: int) -> int:
    from_host = text.index("://", start) + 3
    return next((at for at in range(from_host, end) if text[at] in "/?"), end)


def _on_mastodon(text: str, link_length: int) -> int:
    used, at = 0, 0
    for start, end, fixed in _fixed_on_mastodon(text, link_length):
        used += graphemes(text[at:start]) + fixed
        at = end
    return used + graphemes(text[at:])


def _on_threads(text: str, _link_length: int) -> int:
    if text.isascii():
        return graphemes(text)
    return sum(map(_cost_on_threads, _GRAPHEME.findall(text)))


def _cost_on_threads(grapheme: str) -> int:
    return len(grapheme.encode()) if _EMOJI.search(grapheme) else 1


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _halves(text: str) -> int:
    return sum(1 if one.isascii() else 2 for one in text)


def _weight_of_piece(text: str) -> int:
    return weighted_text.plain_weight(weighted_text.normalised(text))


_LENGTHS: Mapping[Counting, Callable[[str, int], int]] = {
    Counting.CHARACTERS: lambda text, _: len(text),
    Counting.GRAPHEMES: lambda text, _: graphemes(text),
    Counting.UTF16: lambda text, _: _utf16(text),
    Counting.BYTES: lambda text, _: _bytes(text),
    Counting.X: lambda text, _: weighted_text.weight(text),
    Counting.MASTODON: _on_mastodon,
    Counting.THREADS: _on_threads,
    Counting.HALVES: lambda text, _: (_halves(text) + 1) // 2,
}

_COSTS: Mapping[Counting, Callable[[str], int]] = {
    Counting.CHARACTERS: len,
    Counting.GRAPHEMES: lambda _: 1,
    Counting.UTF16: _utf16,
    Counting.BYTES: _bytes,
    Counting.X: _weight_of_piece,
    Counting.MASTODON: lambda _: 1,
    Counting.THREADS: _cost_on_threads,
    Counting.HALVES: _halves,
}
