#!/usr/bin/env python3
"""Draw the practice pictures anew: `python resources/samples/draw_pictures.py [FOLDER]`.

Needs PySide6-Essentials and Pillow, no screen and no fonts. The same versions draw the same bytes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from drawing import cloth, desk, harvest, kitchen, mountain, music, silat, theatre, trade, water
from drawing.canvas import Canvas

# Flat drawings are smallest and sharpest with a palette of so many colours; those with wide soft skies as JPEG (None).
PICTURES: dict[str, tuple[Callable[[], Canvas], int | None]] = {
    "angklung.png": (music.angklung, 256),
    "batik-kawung.png": (cloth.kawung, 256),
    "batik-parang.png": (cloth.parang, 64),
    "borobudur.jpg": (mountain.borobudur, None),
    "cocoa.png": (harvest.cocoa, 256),
    "coffee.png": (harvest.coffee, 256),
    "consular.jpg": (desk.consular, None),
    "film-week.jpg": (theatre.film_week, None),
    "gamelan.jpg": (music.gamelan, None),
    "geothermal.jpg": (mountain.geothermal, None),
    "komodo-sunset.jpg": (water.komodo, None),
    "lake-toba.jpg": (water.toba, None),
    "pencak-silat.jpg": (silat.pencak_silat, None),
    "rattan-chair.png": (trade.rattan_chair, 256),
    "rendang.png": (kitchen.rendang, 256),
    "scholarship.jpg": (desk.scholarship, None),
    "spices.png": (kitchen.spices, 256),
    "tenun-ikat.png": (cloth.tenun, 256),
    "trade-fair.png": (trade.trade_fair, 256),
    "wayang-gunungan.jpg": (theatre.gunungan, None),
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, (draw, colours) in PICTURES.items():
        draw().save(folder / name, colours)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "pictures")
