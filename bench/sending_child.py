"""A sender in a process of its own: for each number on a line it sends so many and says what CPU one took."""

from __future__ import annotations

import sys
from pathlib import Path

from bench.children import answer_lines
from bench.sending import SendingDesk, a_sending_desk


def _cost(desk: SendingDesk, count: int) -> dict[str, float]:
    return {"cpu": desk.send(count).cpu / count}


def main() -> None:
    folder, address = sys.argv[1:]
    with a_sending_desk(Path(folder), address) as desk:
        answer_lines(lambda line: _cost(desk, int(line)))


if __name__ == "__main__":
    main()
