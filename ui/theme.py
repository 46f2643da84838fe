"""The one palette: every colour of the window and its pictures, light and dark, and both in high contrast.

The six families' fills keep a contrast of at least 3:1 on both surfaces and stay apart for colour-blind eyes. Text
keeps the normal text colour.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QPen

from ui.family import Family


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme, as hexadecimal RGB."""

    dark: bool
    surface: str
    raised: str
    tint: str
    text: str
    muted: str
    faint: str
    line: str
    accent: str
    on_accent: str
    selection: str
    link: str
    families: dict[Family, str] = field(hash=False)
    scrim: str = "#10141A"
    high_contrast: bool = False

    @property
    def at_rest(self) -> str:
        """The ground of what cannot be pressed now."""
        return self.tint if self.high_contrast else self.line

    def of(self, family: Family) -> QColor:
        return QColor(self.families[family])

    def soft(self, family: Family) -> QColor:
        """The family's colour as a faint background on which normal text keeps its contrast."""
        if self.high_contrast:
            return mixed(self.families[family], self.surface, 0.14 if self.dark else 0.05)
        return mixed(self.families[family], self.surface, 0.20 if self.dark else 0.11)


LIGHT = Colours(
    dark=False,
    surface="#FFFFFF",
    raised="#F3F5F8",
    tint="#F6F7FA",
    text="#1A1E24",
    muted="#566070",
    faint="#8A93A1",
    line="#DCE1E8",
    accent="#0D4781",
    on_accent="#FFFFFF",
    selection="#DCE8F6",
    link="#0D4781",
    families={
        Family.WORKING: "#828CA4",
        Family.WAITING: "#B67602",
        Family.READY: "#0D4781",
        Family.STOPPED: "#161715",
        Family.DONE: "#069763",
        Family.PROBLEM: "#8D260D",
    },
)

DARK = Colours(
    dark=True,
    surface="#1E2228",
    raised="#2A3038",
    tint="#23282F",
    text="#ECEFF3",
    muted="#AEB7C3",
    faint="#808A97",
    line="#3A424D",
    accent="#2487F5",
    on_accent="#FFFFFF",
    selection="#274465",
    link="#7DB8FA",
    families={
        Family.WORKING: "#A3AAB3",
        Family.WAITING: "#FBC52D",
        Family.READY: "#338FF6",
        Family.STOPPED: "#FFFFFF",
        Family.DONE: "#05EB97",
        Family.PROBLEM: "#EE6045",
    },
)


# Lines are as strong as text, and nothing is said by grey alone.
HIGH_LIGHT = replace(
    LIGHT,
    raised="#FFFFFF",
    tint="#EDEFF2",
    text="#000000",
    muted="#1F242B",
    faint="#4A525E",
    line="#000000",
    accent="#00306B",
    selection="#CFE2FA",
    link="#00306B",
    families={
        Family.WORKING: "#4A5468",
        Family.WAITING: "#7A4E00",
        Family.READY: "#00306B",
        Family.STOPPED: "#000000",
        Family.DONE: "#00573A",
        Family.PROBLEM: "#7A1502",
    },
    high_contrast=True,
)

HIGH_DARK = replace(
    DARK,
    surface="#000000",
    raised="#000000",
    tint="#14181D",
    text="#FFFFFF",
    muted="#E4E8ED",
    faint="#B4BCC7",
    line="#FFFFFF",
    accent="#0B5FC4",
    selection="#123E73",
    link="#9CCBFF",
    families={
        Family.WORKING: "#C9D0D9",
        Family.WAITING: "#FFD54A",
        Family.READY: "#7DB8FA",
        Family.STOPPED: "#FFFFFF",
        Family.DONE: "#5BF5BC",
        Family.PROBLEM: "#FF8A73",
    },
    high_contrast=True,
)


class Scheme(StrEnum):
    """What a person can wish for; the value is what settings call it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "contrast"
    HIGH_CONTRAST_LIGHT = "contrast-light"
    HIGH_CONTRAST_DARK = "contrast-dark"


SCALES = (100, 110, 125, 150, 175, 200)
"""How large text can be, in percent of what the system says."""

_chosen: list[Colours] = []
_wish: list[Scheme] = [Scheme.SYSTEM]


def current() -> Colours:
    """The chosen scheme, or the one the system asks for."""
    if _chosen:
        return _chosen[0]
    system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    if _wish[0] is Scheme.HIGH_CONTRAST:
        return HIGH_DARK if system_is_dark else HIGH_LIGHT
    return DARK if system_is_dark else LIGHT


def wish(scheme: Scheme) -> None:
    """Use what a person wishes for from now on."""
    _wish[:] = [scheme]
    choose(
        {
            Scheme.LIGHT: LIGHT,
            Scheme.DARK: DARK,
            Scheme.HIGH_CONTRAST_LIGHT: HIGH_LIGHT,
            Scheme.HIGH_CONTRAST_DARK: HIGH_DARK,
        }.get(scheme)
    )


def choose(colours: Colours | None) -> None:
    """Use one scheme whatever the system asks for; None follows the system again."""
    _chosen[:] = [] if colours is None else [colours]


def mixed(over: str, under: str, share: float) -> QColor:
    """``share`` of one colour laid over another, opaque."""
    top, bottom = QColor(over), QColor(under)
    return QColor.fromRgbF(
        *(
            share * above + (1 - share) * below
            for above, below in (
                (top.redF(), bottom.redF()),
                (top.greenF(), bottom.greenF()),
                (top.blueF(), bottom.blueF()),
            )
        )
    )


def focus_pen(colours: Colours) -> QPen:
    """The line around what has the focus, where a widget paints itself."""
    return QPen(QColor(colours.link), 2)


def veil(colours: Colours) -> QColor:
    """A breath of the accent over what something can be dropped on; what lies under it stays readable."""
    colour = QColor(colours.accent)
    colour.setAlphaF(0.16)
    return colour


def distinct(number: int, colours: Colours) -> QColor:
    """One of many colours for things that have none of their own, at least 3:1 against every surface."""
    lightness = (0.78 if colours.dark else 0.24) if colours.high_contrast else (0.68 if colours.dark else 0.33)
    # Steps of the golden angle: however many there are, neighbours in the count are far apart.
    return QColor.fromHslF((0.58 + number * 0.381966) % 1.0, 0.62, lightness)


def distinct_soft(number: int, colours: Colours) -> QColor:
    """The same as a faint background on which normal text keeps its contrast."""
    return mixed(distinct(number, colours).name(), colours.surface, 0.20 if colours.dark else 0.11)


def palette(colours: Colours) -> QPalette:
    """The stock controls in these colours."""
    role = QPalette.ColorRole
    made = QPalette(QColor(colours.raised), QColor(colours.raised))
    for which, colour in {
        role.Window: colours.raised,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.tint,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Accent: colours.accent,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
        role.Light: colours.surface,
        role.Midlight: colours.tint,
        role.Mid: colours.line,
        role.Dark: colours.faint,
    }.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.faint))
    return made
