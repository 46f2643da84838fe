"""`python -m tests.screens`: draws every screen in every look into docs/screenshots; see --help for some of them."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

# Paths are seen on some screens: the same on every machine.
_WORKSHOP = Path(tempfile.gettempdir()) / "duta-screens"
shutil.rmtree(_WORKSHOP, ignore_errors=True)
_WORKSHOP.mkdir()
# Before Qt is loaded: on a screen that is not there, and by the clocks of one city: the same is drawn everywhere.
_SCREEN = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1600, "logicalDpi": 96, "dpr": 1}
(_WORKSHOP / "screen.json").write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_WORKSHOP / 'screen.json'}"
# What a platform without a screen cannot do is not news.
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
os.environ["TZ"] = "Asia/Jakarta"
time.tzset()
# Nor is it to be seen whether this machine has a keyring.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"

from tests.screens import practice  # noqa: E402 - what stands above must be said before Qt is loaded
from tests.screens.album import Album  # noqa: E402 - the same
from tests.screens.drawing import Drawing, wanted  # noqa: E402 - the same
from ui.application import start_qt  # noqa: E402 - the same

ALBUM = Path(__file__).parents[2] / "docs" / "screenshots"


def main(words: list[str]) -> int:
    """How many screens did not come about."""
    asked = _parser().parse_args(words)
    start_qt(["duta"], "en").setCursorFlashTime(0)
    practised = _WORKSHOP / "practised"
    practised.mkdir()
    practice.fill(practised)
    album = Album(asked.into)
    drawing = Drawing(practised, _WORKSHOP / "practice", album, lambda language: start_qt(["duta"], language))
    drawn = [drawing.draw(look, scene) for look, scene in wanted(asked.names, asked.looks)]
    if not (asked.names or asked.looks):
        album.drop_others()
    album.write_index()
    shutil.rmtree(_WORKSHOP)
    return drawn.count(False)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description="Draw every screen in every look.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only screens whose names begin so")
    parser.add_argument("--looks", nargs="*", default=[], metavar="LOOK", help="only these looks: light, dark, large…")
    parser.add_argument("--into", type=Path, default=ALBUM, metavar="FOLDER", help="otherwise docs/screenshots")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
