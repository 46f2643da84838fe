"""Where several pictures stand: plain geometry in logical pixels, without Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ui.pages.composer.previews.look import Grid, Look

_GAP = 3.0
# As high as a lone picture may become, for one it is wide: the words stay in sight.
_HIGHEST = 1.35
_ROW = 3


@dataclass(frozen=True, slots=True)
class Tile:
    """A picture's place; ``number`` counts from 0, ``more`` says how many are left out and counted on it."""

    number: int
    x: float
    y: float
    width: float
    height: float
    more: int = 0


def tiles(look: Look, ratios: Sequence[float], width: float) -> tuple[Tile, ...]:
    """The places of pictures that are ``ratios`` wide for one they are high, in a column of this width."""
    if not ratios:
        return ()
    shown = ratios[: look.most_shown]
    if len(shown) == 1 or look.grid is Grid.STACK:
        made = _stacked(look, shown, width)
    else:
        made = _GRIDS[look.grid](look, shown, width)
    left = len(ratios) - len(shown)
    return made if not left else (*made[:-1], _counting(made[-1], left))


def height_of(made: Sequence[Tile]) -> float:
    """How high they are together."""
    return max((one.y + one.height for one in made), default=0.0)


def _counting(tile: Tile, more: int) -> Tile:
    return Tile(tile.number, tile.x, tile.y, tile.width, tile.height, more)


def shown_ratio(look: Look, ratio: float) -> float:
    """How wide a lone picture is shown for one it is high."""
    least, most = look.single or (1 / _HIGHEST, 10.0)
    return min(max(ratio, least, 1 / _HIGHEST), most)


def _stacked(look: Look, ratios: Sequence[float], width: float) -> tuple[Tile, ...]:
    made: list[Tile] = []
    y = 0.0
    for number, ratio in enumerate(ratios):
        height = width / shown_ratio(look, ratio)
        made.append(Tile(number, 0, y, width, height))
        y += height + 4 * _GAP
    return tuple(made)


def _quarters(look: Look, ratios: Sequence[float], width: float) -> tuple[Tile, ...]:
    """Two halves, one half and two quarters, four quarters; more than four stand in rows of them."""
    height = width / (look.together or 1.5)
    half, low = (width - _GAP) / 2, (height - _GAP) / 2
    right, below = half + _GAP, low + _GAP
    match len(ratios):
        case 2:
            return Tile(0, 0, 0, half, height), Tile(1, right, 0, half, height)
        case 3:
            return Tile(0, 0, 0, half, height), Tile(1, right, 0, half, low), Tile(2, right, below, half, low)
        case 4:
            return tuple(Tile(n, n % 2 * right, n // 2 * below, half, low) for n in range(4))
    return _even_rows(len(ratios), width)


def _even_rows(count: int, width: float) -> tuple[Tile, ...]:
    """Squares, three in a row; what does not fill a row stands first and larger."""
    rows = [count % _ROW] * bool(count % _ROW) + [_ROW] * (count // _ROW)
    return _rows(rows, [1.0] * count, width)


def _collage(look: Look, ratios: Sequence[float], width: float) -> tuple[Tile, ...]:
    """Two side by side; one above two or three; two above three."""
    match len(ratios):
        case 2:
            return _rows([2], [0.5] * 2 if max(ratios) < 1 else [1.0] * 2, width)
        case 3 | 4:
            below = len(ratios) - 1
            return _rows([1, below], [1.5, *[1.0] * below], width)
    return _rows([2, 3], [1.0] * 5, width)


def _in_rows(look: Look, ratios: Sequence[float], width: float) -> tuple[Tile, ...]:
    """As albums do: pictures keep their form, and each row is as high as it must be to be full."""
    count = len(ratios)
    rows = [2] if count == 2 else [1, count - 1] if count in (3, 4) else [*[_ROW] * (count // _ROW)]
    if sum(rows) < count:
        rows.insert(0, count - sum(rows))
    return _rows(rows, [min(max(one, 0.6), 2.2) for one in ratios], width)


def _rows(rows: Sequence[int], ratios: Sequence[float], width: float) -> tuple[Tile, ...]:
    """Rows of so many pictures each, every row filling the width."""
    made: list[Tile] = []
    y = 0.0
    for count in rows:
        own = ratios[len(made) : len(made) + count]
        height = (width - _GAP * (count - 1)) / sum(own)
        x = 0.0
        for ratio in own:
            made.append(Tile(len(made), x, y, ratio * height, height))
            x += ratio * height + _GAP
        y += height + _GAP
    return tuple(made)


_GRIDS: Mapping[Grid, Callable[[Look, Sequence[float], float], tuple[Tile, ...]]] = {
    Grid.QUARTERS: _quarters,
    Grid.COLLAGE: _collage,
    Grid.ROWS: _in_rows,
}
