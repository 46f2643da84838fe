"""The least a post can cost with requests: for each number on a line it posts so many and says what CPU one took."""

from __future__ import annotations

import sys
from time import process_time

import requests

from bench.children import answer_lines
from bench.filled_workspace import TEXT
from scheduler_app.domain.ids import new_id

_DOCUMENT = {"account": "account-1", "language": "en", "title": "", "link": "", "parts": [{"text": TEXT, "media": []}]}


def _cost(session: requests.Session, address: str, count: int) -> dict[str, float]:
    started = process_time()
    for _ in range(count):
        headers = {"Idempotency-Key": new_id()}
        answer = session.post(f"{address}/posts", json=_DOCUMENT, headers=headers, timeout=(5, 20))
        assert answer.json()["id"]
    return {"cpu": (process_time() - started) / count}


def main() -> None:
    address = sys.argv[1]
    with requests.Session() as session:
        answer_lines(lambda line: _cost(session, address, int(line)))


if __name__ == "__main__":
    main()
