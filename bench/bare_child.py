"""Posts with plain requests and no database: for each line "count" or "count threads" it posts so many.

It says what CPU one took, and how many went out a second.
"""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter, process_time

import requests

from bench.children import answer_lines
from bench.filled_workspace import TEXT
from scheduler_app.domain.ids import new_id

_DOCUMENT = {"account": "account-1", "language": "en", "title": "", "link": "", "parts": [{"text": TEXT, "media": []}]}


def _measured(address: str, count: int, threads: int = 1) -> dict[str, float]:
    with ThreadPoolExecutor(threads) as pool:
        started, spent = perf_counter(), process_time()
        list(pool.map(lambda _: _post(address, count // threads), range(threads)))
        return {"cpu": (process_time() - spent) / count, "rate": count / (perf_counter() - started)}


def _post(address: str, count: int) -> None:
    with requests.Session() as session:
        for _ in range(count):
            headers = {"Idempotency-Key": new_id()}
            answer = session.post(f"{address}/posts", json=_DOCUMENT, headers=headers, timeout=(5, 20))
            assert answer.json()["id"]


def main() -> None:
    address = sys.argv[1]
    answer_lines(lambda line: _measured(address, *map(int, line.split())))


if __name__ == "__main__":
    main()
