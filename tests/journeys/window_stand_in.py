"""Stands in for the window: owns a workspace, sends from it, and gives way when asked.

python window_stand_in.py WORKSPACE [POST...]: asks for the workspace, plans the posts for now, says `sent` when all of
them have left, and lets go when its input says `close` or somebody asks.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from scheduler_app.app import App, Role, open_app
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.ids import PostId
from scheduler_app.domain.workspace import Right
from scheduler_app.storage import deliveries


def main(where: str, *posts: str) -> None:
    say("asking")
    with open_app(Path(where), role=Role.WINDOW, ask=True, patience=60) as app:
        say("open")
        news = threading.Event()
        app.on_changes(lambda _changes: news.set())
        app.start_sending()
        plan(app, posts)
        told = threading.Event()
        threading.Thread(target=wait_for_close, args=(told,), daemon=True).start()
        all_said = False
        while not told.is_set() and app.handover_wanted() is None:
            news.wait(0.2)
            news.clear()
            if not all_said and all(left(app, post) for post in posts):
                all_said = True
                say("sent")
        say("letting go")
    say("closed")


def plan(app: App, posts: tuple[str, ...]) -> None:
    officer = next(one for one in app.directory.members() if one.may(Right.SCHEDULE))
    for post in posts:
        app.scheduling.schedule_now(officer.id, PostId(post))


def left(app: App, post: str) -> bool:
    with app.database.reading() as connection:
        return all(one.state is DeliveryState.SENT for one in deliveries.for_post(connection, PostId(post)))


def wait_for_close(told: threading.Event) -> None:
    sys.stdin.readline()
    told.set()


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
