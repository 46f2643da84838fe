"""The look of each network: one entry each, with where it was seen. Nothing else here knows one from another.

Mastodon's and Bluesky's come from the code of their clients. Of the others no code is public: their sources say which
client is meant, as it is known; nothing was measured there, and it is near, not exact. No rule of Duta depends on them.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.pages.composer.previews.look import CardShape, Fold, Grid, Inks, Look, Shape
from ui.words.wording import say

_READ_MORE = say("previews", "Read more")
_SHOW_MORE = say("previews", "Show more")
_SEE_MORE = say("previews", "See more")

PLAIN = Look(
    Shape.FEED,
    Inks("#F3F5F8", "#FFFFFF", "#1A1E24", "#566070", "#DCE1E8", "#0D4781"),
    Inks("#15181C", "#1E2228", "#ECEFF3", "#AEB7C3", "#3A424D", "#7DB8FA"),
    source="Duta's own, for networks that it has no look of",
    grid=Grid.STACK,
)

LOOKS: Mapping[str, Look] = {
    "newsroom": Look(
        Shape.ARTICLE,
        Inks("#F5F7FA", "#FFFFFF", "#1B2127", "#5B646F", "#DCE1E7", "#1D4570"),
        Inks("#14171A", "#1D2125", "#E5E8EC", "#9AA3AD", "#31373D", "#93BCE8"),
        source="Duta's own: networks/static_site/style.css",
        grid=Grid.STACK,
        most_shown=20,
        card=CardShape.NONE,
        handle_shown=False,
    ),
    "practice": Look(
        Shape.FEED,
        Inks("#F3F5F8", "#FFFFFF", "#1A1E24", "#566070", "#DCE1E8", "#0D4781"),
        Inks("#15181C", "#1E2228", "#ECEFF3", "#AEB7C3", "#3A424D", "#7DB8FA"),
        source="Duta's own",
        grid=Grid.QUARTERS,
        single=(0.75, 2.0),
        together=1.5,
        marks_alt=True,
    ),
    "mastodon": Look(
        Shape.FEED,
        Inks("#F3F3F8", "#FFFFFF", "#17191F", "#5C5F73", "#D9D9E8", "#5638CC"),
        Inks("#11111A", "#181821", "#F2F2FA", "#A5A5C4", "#32323F", "#A6A1FF"),
        source="github.com/mastodon/mastodon 4.5: status_content.tsx (MAX_HEIGHT 706: 32 lines), media_gallery.jsx",
        fold=Fold(32, None, _READ_MORE),
        together=1.5,
        round_portrait=False,
        minds_focus=True,
        marks_alt=True,
        actions=("comment", "repost", "like", "bookmark"),
    ),
    "bluesky": Look(
        Shape.FEED,
        Inks("#FFFFFF", "#FFFFFF", "#0B0F14", "#42576C", "#DCE2EA", "#0066E0"),
        Inks("#10161D", "#161E27", "#F1F3F5", "#AEBBC9", "#2E4052", "#4DA3FF"),
        source="github.com/bluesky-social/social-app: constants.ts (MAX_POST_LINES 25), ImageLayoutGrid",
        fold=Fold(25, None, _SHOW_MORE),
        single=(0.5, 10.0),
        together=1.5,
        radius=12,
        indented=True,
        marks_alt=True,
        actions=("comment", "repost", "like"),
    ),
    "x": Look(
        Shape.FEED,
        Inks("#FFFFFF", "#FFFFFF", "#0F1419", "#536471", "#DCE3E8", "#0F73B8"),
        Inks("#000000", "#000000", "#E7E9EA", "#8B9096", "#2F3336", "#3DAAF5"),
        source="x.com, web client: folds after 280 weighted characters, two to four pictures at 16:9",
        fold=Fold(None, 280, _SHOW_MORE),
        single=(0.75, 5.0),
        together=16 / 9,
        radius=16,
        indented=True,
        marks_alt=True,
        actions=("comment", "repost", "like", "bookmark"),
    ),
    "facebook": Look(
        Shape.FEED,
        Inks("#F0F2F5", "#FFFFFF", "#080809", "#5F6367", "#CED0D4", "#0058B8"),
        Inks("#18191A", "#252728", "#E2E5E9", "#B0B3B8", "#3E4042", "#5AA7FF"),
        source="facebook.com, page posts on the web: about five lines or 477 characters; near, not exact",
        fold=Fold(5, 477, _SEE_MORE, inline=True),
        grid=Grid.COLLAGE,
        single=(0.8, 4.0),
        together=1.0,
        most_shown=5,
        radius=0,
        handle_shown=False,
        coloured=frozenset({"link", "hashtag"}),
        actions=("like", "comment", "repost"),
    ),
    "telegram": Look(
        Shape.BUBBLE,
        Inks("#C9DDB9", "#FFFFFF", "#000000", "#5F666B", "#D8DEE2", "#1F73B5"),
        Inks("#0E1621", "#182533", "#F5F5F5", "#8FA3B3", "#2B3B4A", "#6AB3F3"),
        source="core.telegram.org and web.telegram.org: nothing is folded, albums in rows, a link's page below",
        grid=Grid.ROWS,
        single=(0.5, 3.0),
        most_shown=10,
        card=CardShape.BESIDE,
        radius=10,
        pictures_first=True,
        handle_shown=False,
    ),
    "discord": Look(
        Shape.CHAT,
        Inks("#FFFFFF", "#FFFFFF", "#2E3035", "#5C5E66", "#E3E5E8", "#0067D6"),
        Inks("#313338", "#313338", "#DBDEE1", "#A0A7B0", "#45484F", "#33B1FF"),
        source="discord.com, web client: nothing is folded, pictures at most 550 wide, embeds behind a line",
        grid=Grid.QUARTERS,
        together=1.5,
        most_shown=10,
        card=CardShape.BESIDE,
        marks_alt=True,
        handle_shown=False,
        coloured=frozenset({"link"}),
    ),
    "slack": Look(
        Shape.CHAT,
        Inks("#FFFFFF", "#FFFFFF", "#1D1C1D", "#616061", "#DDDDDD", "#1264A3"),
        Inks("#1A1D21", "#1A1D21", "#E0E1E2", "#ABABAD", "#3B3E43", "#4FB0E8"),
        source="slack.com, web client: files in a row below the words, the link's page behind a line",
        grid=Grid.ROWS,
        most_shown=10,
        card=CardShape.BESIDE,
        round_portrait=False,
        handle_shown=False,
        coloured=frozenset({"link"}),
    ),
    "slack_webhook": Look(
        Shape.CHAT,
        Inks("#FFFFFF", "#FFFFFF", "#1D1C1D", "#616061", "#DDDDDD", "#1264A3"),
        Inks("#1A1D21", "#1A1D21", "#E0E1E2", "#ABABAD", "#3B3E43", "#4FB0E8"),
        source="slack.com, web client: as its messages, without files",
        card=CardShape.BESIDE,
        round_portrait=False,
        handle_shown=False,
        coloured=frozenset({"link"}),
    ),
    "teams": Look(
        Shape.CHAT,
        Inks("#F5F5F5", "#FFFFFF", "#242424", "#616161", "#D6D6D6", "#4F52B2"),
        Inks("#1F1F1F", "#292929", "#FFFFFF", "#B6B6B6", "#454545", "#A5AAFF"),
        source="learn.microsoft.com, adaptive cards 1.4: the words in a card, the link as its button",
        card=CardShape.BUTTON,
        radius=6,
        handle_shown=False,
        coloured=frozenset(),
    ),
    "wordpress": Look(
        Shape.ARTICLE,
        Inks("#FFFFFF", "#FFFFFF", "#111111", "#5E5E5E", "#DADADA", "#0A4FA0"),
        Inks("#111111", "#161616", "#F2F2F2", "#B0B0B0", "#3A3A3A", "#8EC1FF"),
        source="wordpress.org, theme Twenty Twenty-Five: themes differ, so this is how a plain one shows it",
        grid=Grid.STACK,
        most_shown=20,
        card=CardShape.NONE,
        radius=0,
        handle_shown=False,
        coloured=frozenset({"link"}),
    ),
}


def look_of(network: str) -> Look:
    """The network's look, or a plain one."""
    return LOOKS.get(network, PLAIN)
