"""Kills a process that works on a newsroom before each of its file operations in turn, and looks at the ruins.

    python -m tests.networks.newsroom_crashes FOLDER [publish|delete|edit]

Prints how many crashes there were, and after how many the work was already visible. Raises when a site is not whole.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account
from scheduler_app.domain.post import MediaItem
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.network import Published, PublishRequest
from scheduler_app.networks.newsroom import NewsroomNetwork
from scheduler_app.networks.static_site import site as site_module
from tests.builders import NOW, a_content, a_media_hash, an_account
from tests.networks.contract import PIXEL, CountingFence, a_request, as_file
from tests.networks.reading_a_site import check_links, listed, post_pages

CRASHED = 9
VICTIM = b"Friday the 12th"
# With pages of three, one more post overflows into a second older page, so that every kind of file is written.
PAGE = 3
POSTS_BEFORE = 8
STEPS = frozenset({"open", "os.rename", "os.mkdir", "os.rmdir", "os.remove", "os.scandir"})


def main(folder: Path, what: str) -> None:
    site_module.PAGE = PAGE
    {"publish": publishing, "delete": deleting, "edit": editing}[what](folder)


def deleting(folder: Path) -> None:
    """A post in the middle goes: whatever the crash left, doing it again leaves no word of it anywhere."""
    network, account, _, victim = _site_with_a_victim(folder)

    def work(one: NewsroomNetwork, at: Account) -> None:
        one.delete(at, victim)

    def check_whole(site: Path) -> None:
        check_links(site)
        assert len(listed(site)) == POSTS_BEFORE - 1
        assert not [path for path in _files(site) if VICTIM in path.read_bytes()]
        assert [path.name for path in (site / "posts" / victim).iterdir() if path.suffix == ".png"] == []

    _change(folder, network, account, work, check_whole, lambda site: VICTIM not in _page(site, victim))


def editing(folder: Path) -> None:
    """The same post says something else: every page and feed that says the old afterwards would be a lie."""
    network, account, request, victim = _site_with_a_victim(folder)
    item = MediaItem(a_media_hash("new"), "image/png", "The right day")
    picture = folder / "new.png"
    picture.write_bytes(PIXEL)
    content = a_content("Corrected now #Batik", media=(item,))

    def work(one: NewsroomNetwork, at: Account) -> None:
        corrected = replace(request, account=at, content=content, media=as_file(item, picture))
        one.edit(corrected, victim, lambda: None)

    def check_whole(site: Path) -> None:
        check_links(site)
        assert len(listed(site)) == POSTS_BEFORE
        assert not [path for path in _files(site) if VICTIM in path.read_bytes()]
        assert b"Corrected now" in (site / "feed.json").read_bytes()
        assert len([path for path in (site / "posts" / victim).iterdir() if path.suffix == ".png"]) == 1

    _change(folder, network, account, work, check_whole, lambda site: b"Corrected" in _page(site, victim))


def _site_with_a_victim(folder: Path) -> tuple[NewsroomNetwork, Account, PublishRequest, str]:
    """Posts on several pages; the one in the middle has a picture and a hashtag of its own."""
    clock = FixedClock(NOW)
    account = replace(an_account(address=str(folder / "site")), identity="")
    network = NewsroomNetwork(load_facts("newsroom"), clock)
    account = replace(account, identity=network.identify(account))
    item = MediaItem(a_media_hash("old"), "image/png", "The wrong day")
    picture = folder / "old.png"
    picture.write_bytes(PIXEL)
    victim = a_request(
        account,
        a_content(f"{VICTIM.decode()} #Batik #OnlyHere", media=(item,)),
        media=as_file(item, picture),
    )
    for number in range(POSTS_BEFORE):
        request = victim if number == POSTS_BEFORE // 3 else a_request(account, a_content(f"Post {number} #Batik"))
        network.publish(request, CountingFence())
        clock.advance(timedelta(minutes=1))
    return network, account, victim, victim.idempotency_key


def _change(
    folder: Path,
    network: NewsroomNetwork,
    account: Account,
    work: Callable[[NewsroomNetwork, Account], None],
    check_whole: Callable[[Path], None],
    is_visible: Callable[[Path], bool],
) -> None:
    crashes = visible = 0
    while True:
        site = folder / f"after-{crashes}"
        shutil.copytree(folder / "site", site)
        at = replace(account, address=str(site))
        if not _crashes(crashes, lambda at=at: work(NewsroomNetwork(network.facts, FixedClock(NOW)), at)):
            check_whole(site)
            break
        visible += is_visible(site)
        # Readers see the old page or the new one, and every picture that a page shows.
        check_links(site)
        # One half of the crashes is completed by doing it again, the other by whoever publishes next.
        if crashes % 2:
            work(NewsroomNetwork(network.facts, FixedClock(NOW)), at)
            check_whole(site)
        elif is_visible(site):
            fresh = NewsroomNetwork(network.facts, FixedClock(NOW + timedelta(days=1)))
            fresh.publish(a_request(at, a_content("The next one")), CountingFence())
            assert not [path for path in _files(site) if VICTIM in path.read_bytes()]
        shutil.rmtree(site)
        crashes += 1
    sys.stdout.write(json.dumps({"crashes": crashes, "visible_after_crash": visible}))


def _files(site: Path) -> list[Path]:
    return [path for path in site.rglob("*") if path.is_file()]


def _page(site: Path, name: str) -> bytes:
    return (site / "posts" / name / "index.html").read_bytes()


def publishing(folder: Path) -> None:
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
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "publish")
