"""`duta-window`: the window; with --month-picture instead a PNG of a calendar month, without one."""

from __future__ import annotations

import argparse
import sys

PICTURE = "--month-picture"


def main() -> None:
    """Run the window, or draw the picture, and end the process."""
    words = sys.argv[1:]
    if words[:1] == [PICTURE]:
        from ui.pages.calendar.month_picture import main as draw

        sys.exit(draw(words[1:]))
    asked = _parser().parse_args(words)
    from ui.application import run

    sys.exit(run(asked.workspace, asked.language, asked.scheme))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="duta-window",
        description="Open the window of Duta.",
        epilog=f"{PICTURE} as the first word draws a calendar month into a PNG instead: see {PICTURE} --help.",
    )
    parser.add_argument(
        "--workspace", default="", metavar="PATH|URL", help="the workspace; otherwise the one used last"
    )
    parser.add_argument("--language", default="", choices=("en", "id", "ar"), help="otherwise the system's")
    parser.add_argument("--scheme", default="", choices=("light", "dark", "contrast"), help="otherwise as set")
    return parser


if __name__ == "__main__":
    main()
