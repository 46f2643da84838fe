"""Kills a process that publishes to a newsroom before each of its file operations in turn, and looks at the ruins.

    python -m tests.networks.newsroom_crashes FOLDER

Prints how many crashes there were, and after how many the post was already visible. Raises when a site is not whole.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from scheduler_app.clock import FixedClock
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.network import Published
from scheduler_app.networks.newsroom import NewsroomNetwork
from scheduler_app.networks.static_site import site as site_module
from tests.builders import NOW, a_content, an_account
from tests.networks.contract import CountingFence, a_request
from tests.networks.reading_a_site import check_links, listed, post_pages

CRASHED = 9
# With pages of three, one more post overflows into a second older page, so that every kind of file is written.
PAGE = 3
POSTS_BEFORE = 8
STEPS = frozenset({"open", "os.rename", "os.mkdir", "os.rmdir", "os.remove", "os.scandir"})


def main(folder: Path) -> None:
    site_module.PAGE = PAGE
    clock = FixedClock(NOW)
    account = replace(an_account(address=str(folder / "site")), identity="")
    network = NewsroomNetwork(load_facts("newsroom"), clock)
    account = replace(account, identity=network.identify(account))
    for number in range(POSTS_BEFORE):
        network.publish(a_request(account, a_content(f"Post {number} #Batik")), CountingFence())
        clock.advance(timedelta(minutes=1))
    request = a_request(account, a_content("The one that crashes #Wayang"))
    crashes = visible = 0
    while True:
        site = folder / f"after-{crashes}"
        shutil.copytree(folder / "site", site)
        moved = replace(request, account=replace(account, address=str(site)))
        if not _crashes(
            crashes, lambda moved=moved: NewsroomNetwork(network.facts, clock).publish(moved, lambda: None)
        ):
            break
        is_there = len(post_pages(site)) > POSTS_BEFORE
        # The page of a hashtag comes a moment after the first post that has it.
        _check(site, is_there, except_for="tag-wayang.html")
        visible += is_there
        fresh = NewsroomNetwork(network.facts, clock)
        assert isinstance(fresh.find_published(moved), Published) == is_there
        fresh.publish(moved, CountingFence())
        _check(site, is_there=True)
        assert len(listed(site)) == POSTS_BEFORE + 1
        assert not list(site.rglob(".*.new"))
        shutil.rmtree(site)
        crashes += 1
    sys.stdout.write(json.dumps({"crashes": crashes, "visible_after_crash": visible}))


def _check(site: Path, is_there: bool, except_for: str = "") -> None:
    check_links(site, except_for)
    assert len(post_pages(site)) == POSTS_BEFORE + is_there
    assert len(listed(site)) >= POSTS_BEFORE
    json.loads((site / "feed.json").read_text(encoding="utf-8"))


def _crashes(after: int, work: Any) -> bool:
    """Whether ``work`` was cut off: its process ends without a word before file operation number ``after``."""
    child = os.fork()
    if child == 0:
        left = after

        def hook(event: str, _arguments: tuple[Any, ...]) -> None:
            nonlocal left
            if event in STEPS:
                left -= 1
                if left < 0:
                    os._exit(CRASHED)

        sys.addaudithook(hook)
        done = False
        try:
            work()
            done = True
        finally:
            # Not reached after a crash; an error inside the work has no return value to give back.
            os._exit(0 if done else 1)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, CRASHED), f"the work failed: {code}"
    return code == CRASHED


if __name__ == "__main__":
    main(Path(sys.argv[1]))
