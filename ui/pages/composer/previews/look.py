"""What a network's own way of showing posts consists of: plain values, one Look for each network."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """How a post stands among others."""

    FEED = "feed"
    """A card of its own: picture of the account, name, words, what readers can do."""
    CHAT = "chat"
    """A line of talk: everything stands beside the picture of the account."""
    BUBBLE = "bubble"
    """A box on a coloured ground, as wide as its words."""
    ARTICLE = "article"
    """A page with a headline."""


class Grid(StrEnum):
    """How several pictures stand together."""

    QUARTERS = "quarters"
    """Two halves; one half and two quarters; four quarters."""
    COLLAGE = "collage"
    """One or two large ones above a row of smaller ones."""
    ROWS = "rows"
    """Rows of up to three, each as high as its pictures want."""
    STACK = "stack"
    """One below the other, each whole."""


class CardShape(StrEnum):
    """How a link is shown beside the words."""

    NONE = "none"
    """As a line of its own, where it does not stand in the words."""
    ABOVE = "above"
    """The page's picture above its title."""
    BESIDE = "beside"
    """The title behind a coloured line."""
    BUTTON = "button"


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of one scheme, as hexadecimal RGB. ``ground`` lies behind the post, ``sheet`` under its words."""

    ground: str
    sheet: str
    text: str
    muted: str
    line: str
    link: str


@dataclass(frozen=True, slots=True)
class Fold:
    """After how many lines, or characters, the rest is behind a word such as ``word``; None for never.

    ``inline`` puts the word at the end of the last line instead of below it.
    """

    lines: int | None
    characters: int | None
    word: str
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """``single`` is the least and the most a lone picture is wide for one it is high, beyond which it is cut;
    ``together`` the same for all of several, None where each keeps its own. ``most_shown`` pictures stand there, the
    others are counted. ``minds_focus``: cuts around the focal point instead of the middle. ``marks_alt``: says on the
    picture that it has a description. ``coloured`` are the kinds of marks that stand out. ``actions`` are icons of
    what readers can do. With ``pictures_first`` the words stand below them;
    ``indented`` is what stands beside the portrait rather than below. ``source`` is where all of this was seen.
    """

    shape: Shape
    light: Inks
    dark: Inks
    source: str
    fold: Fold | None = None
    grid: Grid = Grid.QUARTERS
    single: tuple[float, float] | None = None
    together: float | None = None
    most_shown: int = 4
    card: CardShape = CardShape.ABOVE
    round_portrait: bool = True
    radius: int = 8
    minds_focus: bool = False
    marks_alt: bool = False
    handle_shown: bool = True
    pictures_first: bool = False
    indented: bool = False
    coloured: frozenset[str] = frozenset({"link", "hashtag", "mention"})
    actions: tuple[str, ...] = ()
