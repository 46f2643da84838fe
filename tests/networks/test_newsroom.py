from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account
from scheduler_app.domain.post import MediaItem
from scheduler_app.errors import NotSent, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.network import Absent, CannotTell, Published
from scheduler_app.networks.newsroom import NewsroomNetwork
from scheduler_app.networks.static_site.front_page import write_front_page
from tests.builders import a_content, a_media_hash, an_account
from tests.networks.contract import PIXEL, CountingFence, NetworkContract, Readers, a_request, as_file
from tests.networks.reading_a_site import as_read, check_links, listed, post_pages, read_page

ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = (
    "</p></article><script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1) "
    'http://evil.example/"onmouseover="alert(1) &lt; &amp; \x00\x07\x1b \u202eevil ]]> <!-- #<b> #ok'
)


def connected(network: NewsroomNetwork, folder: Path, **differences: Any) -> Account:
    account = an_account(network="newsroom", handle="@kbri-tokyo", address=str(folder), **differences)
    return replace(account, identity=network.identify(account))


@pytest.fixture
def network(clock: FixedClock) -> NewsroomNetwork:
    return NewsroomNetwork(load_facts("newsroom"), clock)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "sites" / "kbri-tokyo"


@pytest.fixture
def account(network: NewsroomNetwork, site: Path) -> Account:
    return connected(network, site)


def publish(network: NewsroomNetwork, account: Account, *texts: str, **differences: Any) -> Published:
    content = a_content(
        *texts, **{key: differences.pop(key) for key in ("title", "link", "language") if key in differences}
    )
    return network.publish(a_request(account, content, **differences), CountingFence())


class TestNewsroom(NetworkContract):
    name = "newsroom"

    @pytest.fixture
    def network(self, clock: FixedClock) -> NewsroomNetwork:
        return NewsroomNetwork(load_facts("newsroom"), clock)

    @pytest.fixture
    def account(self, network: NewsroomNetwork, site: Path) -> Account:
        return connected(network, site)

    @pytest.fixture
    def readers(self, site: Path) -> Readers:
        return lambda: [as_read(path) for path in post_pages(site)]


def test_an_empty_site_is_a_whole_site(account: Account, site: Path) -> None:
    assert read_page(site / "index.html").articles == 0
    check_links(site)


def test_a_post_stands_on_its_page_in_the_list_and_in_both_feeds(
    network: NewsroomNetwork, account: Account, site: Path
) -> None:
    published = publish(network, account, "ガヨ・コーヒー #コーヒー", title="試飲会", language="ja", zone="Asia/Tokyo")
    assert listed(site) == [published.remote_id]
    assert published.address == post_pages(site)[0].as_uri()
    feed = ElementTree.fromstring((site / "feed.atom").read_bytes())
    entry = feed.find(f"{ATOM}entry")
    assert entry is not None
    assert entry.findtext(f"{ATOM}title") == "試飲会"
    items = json.loads((site / "feed.json").read_text(encoding="utf-8"))["items"]
    assert [(item["title"], item["tags"], item["language"]) for item in items] == [("試飲会", ["コーヒー"], "ja")]
    check_links(site)


def test_readers_see_their_own_clock(network: NewsroomNetwork, account: Account, site: Path) -> None:
    publish(network, account, "Selamat pagi", zone="Asia/Kathmandu")
    times = read_page(site / "index.html").all_of("time")
    assert [time["datetime"] for time in times] == ["2027-03-01T14:45:00+05:45"]
    assert "2027-03-01 14:45" in read_page(site / "index.html").words


@pytest.mark.parametrize(
    ("site_language", "post_language", "expected"),
    [
        ("ar", "ar", ["rtl", "rtl"]),
        ("ar", "en", ["rtl", "ltr"]),
        ("id", "he", ["ltr", "rtl"]),
        ("ur", "fa", ["rtl", "rtl"]),
    ],
)
def test_pages_run_in_the_direction_of_their_language(
    site_language: str, post_language: str, expected: list[str], network: NewsroomNetwork, site: Path
) -> None:
    account = connected(network, site, language=site_language)
    publish(network, account, "…", language=post_language)
    for path in (site / "index.html", post_pages(site)[0]):
        page = read_page(path)
        found = [*page.all_of("html"), *page.all_of("article")]
        assert [attributes["dir"] for attributes in found] == expected
        assert [attributes["lang"] for attributes in found] == [site_language, post_language]


def test_nothing_a_person_writes_becomes_part_of_the_page(network: NewsroomNetwork, site: Path, tmp_path: Path) -> None:
    account = connected(network, site, language='en"><script>')
    account = replace(account, display_name=f"Eve {HOSTILE}", handle=f"@{HOSTILE}")
    picture = tmp_path / "p.png"
    picture.write_bytes(PIXEL)
    item = MediaItem(a_media_hash(), "image/png", HOSTILE)
    for link in ("javascript:alert(1)", "data:text/html,x", "https://ok.example/?a=1&b='\"<>"):
        content = a_content(HOSTILE, HOSTILE, language='x" onload="alert(1)', media=(item,), title=HOSTILE, link=link)
        request = a_request(account, content, media=as_file(item, picture), idempotency_key=f"../../{link}")
        network.publish(request, CountingFence())
    write_front_page(site.parent)
    pages = [site.parent / "index.html", *site.rglob("*.html")]
    assert len(pages) > 5
    for path in pages:
        page = read_page(path)
        assert not page.all_of("script")
        for tag, attributes in page.tags:
            assert not [name for name in attributes if name.startswith("on")], (path, tag, attributes)
            address = attributes.get("href", attributes.get("src", ""))
            assert address.startswith(("https://ok.example/", "http://evil.example/")) or ":" not in address
    assert not [
        path for path in tmp_path.rglob("*") if path.is_dir() and path.parent.name == "posts" and ".." in path.name
    ]
    ElementTree.fromstring((site / "feed.atom").read_bytes())
    json.loads((site / "feed.json").read_text(encoding="utf-8"))
    check_links(site)


def test_the_atom_feed_has_everything_the_standard_demands(
    network: NewsroomNetwork, account: Account, site: Path, clock: FixedClock
) -> None:
    for number in range(3):
        publish(network, account, f"Post {number} #Batik https://example.org/{number}", title=f"Title {number}")
        clock.advance(timedelta(minutes=1))
    feed = ElementTree.fromstring((site / "feed.atom").read_bytes())
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == ["Title 2", "Title 1", "Title 0"]
    assert feed.findtext(f"{ATOM}updated") == entries[0].findtext(f"{ATOM}updated") == "2027-03-01T09:02:00Z"
    for element in (feed, *entries):
        assert (element.findtext(f"{ATOM}id") or "").startswith("urn:uuid:")
        assert element.findtext(f"{ATOM}updated")
        assert element.findtext(f"{ATOM}title")
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == 3
    assert 'href="https://example.org/2"' in (entries[0].findtext(f"{ATOM}content") or "")


def test_the_json_feed_has_everything_the_standard_demands(
    network: NewsroomNetwork, account: Account, site: Path
) -> None:
    publish(network, account, "Post #Batik", link="https://example.org/batik")
    feed = json.loads((site / "feed.json").read_text(encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert feed["feed_url"].startswith("file://")
    (item,) = feed["items"]
    assert item["id"].startswith("urn:uuid:")
    assert item["content_html"].startswith("<p>")
    assert item["external_url"] == "https://example.org/batik"
    assert datetime.fromisoformat(item["date_published"]).tzinfo is not None


def test_links_and_hashtags_lead_somewhere(network: NewsroomNetwork, account: Account, site: Path) -> None:
    publish(
        network, account, "#Kopi #kopi #पर्यटन #قهوة_سعودية #1 #2027 a#b (https://example.org/a_(b)). https://x.example,"
    )
    page = read_page(post_pages(site)[0])
    tags = [a["href"] for a in page.all_of("a") if a.get("class") == "tag"]
    assert len(tags) == 4
    assert len(set(tags)) == 3
    outward = [a for a in page.all_of("a") if "external" in a.get("rel", "")]
    assert [a["href"] for a in outward] == ["https://example.org/a_(b)", "https://x.example"]
    assert all("noopener" in a["rel"] for a in outward)
    assert "#पर्यटन" in page.words
    check_links(site)


def test_lines_and_blank_lines_become_breaks_and_paragraphs(
    network: NewsroomNetwork, account: Account, site: Path
) -> None:
    publish(network, account, "one\ntwo\r\n\r\n \nthree")
    page = read_page(post_pages(site)[0])
    article = [name for name, _ in page.tags]
    assert article.count("br") == 1
    assert page.article_words.split() == ["2027-03-01", "09:00", "one", "two", "three"]


def test_only_what_changed_is_written(
    network: NewsroomNetwork, account: Account, site: Path, clock: FixedClock
) -> None:
    for number in range(70):
        publish(network, account, f"Post {number} #Batik")
        clock.advance(timedelta(minutes=1))

    def written() -> dict[str, int]:
        return {path.name: path.stat().st_ino for path in site.iterdir() if path.is_file()}

    before = written()
    newest = publish(network, account, "One more #Wayang")
    after = written()
    changed = {name for name in after if before.get(name) != after[name]} - {".lock"}
    assert changed == {"index.html", "feed.atom", "feed.json", "tag-wayang.html"}
    names = listed(site)
    assert names[0] == newest.remote_id
    assert len(names) == 71
    assert read_page(site / "page-1.html").articles == read_page(site / "page-2.html").articles == 20
    check_links(site)


def test_publishing_again_mends_lists_that_were_lost(network: NewsroomNetwork, account: Account, site: Path) -> None:
    request = a_request(account)
    network.publish(request, CountingFence())
    for name in ("index.html", "feed.atom", "feed.json", "style.css"):
        (site / name).unlink()
    assert isinstance(network.find_published(request), Published)
    assert len(listed(site)) == 1
    check_links(site)


def test_a_damaged_record_does_not_stop_the_others(
    network: NewsroomNetwork, account: Account, site: Path, clock: FixedClock
) -> None:
    damaged = publish(network, account, "first")
    (site / "posts" / damaged.remote_id / "post.json").write_text("{")
    whole = publish(NewsroomNetwork(network.facts, clock), account, "second")
    assert listed(site) == [whole.remote_id]


def test_the_site_of_another_account_is_refused(network: NewsroomNetwork, account: Account, site: Path) -> None:
    request = a_request(replace(account, identity="somebody else"))
    fence = CountingFence()
    with pytest.raises(Refused) as caught:
        network.publish(request, fence)
    assert caught.value.kind is RefusalKind.ACCOUNT
    assert fence.calls == 0
    assert not post_pages(site)
    assert network.find_published(request) == CannotTell("newsroom.other_site")


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda file: file.write_text("{"), "newsroom.site_damaged"),
        (lambda file: file.write_text('{"format": 99}'), "newsroom.site_damaged"),
    ],
)
def test_a_site_that_is_damaged_is_refused(
    spoil: Callable[[Path], object], code: str, network: NewsroomNetwork, account: Account, site: Path
) -> None:
    spoil(site / "site.json")
    with pytest.raises(Refused) as caught:
        network.publish(a_request(account), CountingFence())
    assert caught.value.code == code


def test_a_site_on_a_drive_that_is_unplugged_is_waited_for(
    network: NewsroomNetwork, account: Account, site: Path
) -> None:
    site.rename(site.with_name("elsewhere"))
    request, fence = a_request(account), CountingFence()
    with pytest.raises(NotSent, match=r"newsroom\.site_missing"):
        network.publish(request, fence)
    site.with_name("elsewhere").rename(site)
    assert network.publish(request, fence).remote_id
    assert fence.calls == 1


def test_a_folder_with_other_things_in_it_is_left_alone(network: NewsroomNetwork, site: Path) -> None:
    site.mkdir(parents=True)
    (site / "index.html").write_text("my own page")
    with pytest.raises(Refused, match=r"newsroom\.folder_in_use"):
        connected(network, site)
    assert [path.name for path in site.iterdir()] == ["index.html"]


@pytest.mark.parametrize("address", ["", "relative/folder", "https://example.org"])
def test_an_address_that_is_no_folder_is_refused(address: str, network: NewsroomNetwork) -> None:
    with pytest.raises(Refused, match=r"newsroom\.no_folder"):
        network.identify(an_account(address=address))


def test_a_new_name_of_the_account_reaches_the_pages(network: NewsroomNetwork, account: Account, site: Path) -> None:
    publish(network, replace(account, display_name="Kedutaan Besar"), "Halo")
    assert "Kedutaan Besar" in read_page(site / "index.html").words


def test_a_type_of_file_that_no_page_shows_is_refused(
    network: NewsroomNetwork, account: Account, tmp_path: Path
) -> None:
    item = MediaItem(a_media_hash(), "application/x-executable", "?")
    request = a_request(account, a_content(media=(item,)), media=as_file(item, tmp_path / "p"))
    with pytest.raises(Refused, match=r"newsroom\.media_type"):
        network.publish(request, CountingFence())


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "newsroom.disk_full"), (errno.EROFS, "newsroom.read_only"), (errno.EIO, "newsroom.cannot_write")],
)
def test_trouble_with_the_disk_is_never_a_wrong_word(
    number: int, code: str, network: NewsroomNetwork, account: Account, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk fails from the nth write on, for every n: either it is provably not there, or it is there."""
    honest = os.fsync
    outcomes = []
    for good in range(40):
        request = a_request(account)
        left = good

        def fsync(handle: int) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise OSError(number, os.strerror(number))
            honest(handle)

        monkeypatch.setattr(os, "fsync", fsync)
        try:
            network.publish(request, CountingFence())
            outcomes.append("published")
        except NotSent as error:
            outcomes.append(error.code)
        monkeypatch.setattr(os, "fsync", honest)
        there = isinstance(network.find_published(request), Published)
        assert there == (outcomes[-1] == "published")
        assert there == any(request.idempotency_key in str(path) for path in post_pages(site))
        if left > 0:
            break
    assert set(outcomes) == {code, "published"}
    assert outcomes.count("published") > 2
    # What can still fail late is only what follows from the record.
    assert sorted(outcomes) == outcomes
    assert len(listed(site)) == outcomes.count("published")
    check_links(site)


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.parametrize("what", ["publish", "delete", "edit"])
def test_a_crash_at_any_step_leaves_a_whole_site_and_a_repeat_completes_it(what: str, tmp_path: Path) -> None:
    script = Path(__file__).with_name("newsroom_crashes.py")
    done = subprocess.run(
        [sys.executable, "-m", "tests.networks.newsroom_crashes", str(tmp_path), what],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=script.parents[2],
    )
    assert done.returncode == 0, done.stdout + done.stderr
    steps = json.loads(done.stdout)
    assert steps["crashes"] > 20
    assert 0 < steps["visible_after_crash"] < steps["crashes"]


def test_the_front_page_leads_to_every_newsroom(network: NewsroomNetwork, tmp_path: Path) -> None:
    root = tmp_path / "all sites"
    for name, language in (("kbri tokyo", "ja"), ("kbri-riyadh", "ar"), ("kbri-empty", "en")):
        account = connected(network, root / name, language=language)
        if name != "kbri-empty":
            publish(network, account, "Halo", language=language)
    (root / "something else").mkdir()
    page = read_page(write_front_page(root, "Newsrooms"))
    assert sorted(page.links) == ["kbri%20tokyo/index.html", "kbri-empty/index.html", "kbri-riyadh/index.html"]


def test_a_key_that_no_file_system_would_take_still_names_one_post(
    network: NewsroomNetwork, account: Account, site: Path
) -> None:
    for key in ("../../etc/passwd", "a" * 500, "CON", "Ab", "aB", "\x00", ""):
        request = a_request(account, idempotency_key=key)
        first = network.publish(request, CountingFence())
        assert network.publish(request, CountingFence()) == first
    assert len(post_pages(site)) == 7
    assert len({path.parent.name.lower() for path in post_pages(site)}) == 7


def test_looking_at_a_site_that_is_gone_cannot_tell(network: NewsroomNetwork, account: Account, site: Path) -> None:
    request = a_request(account)
    assert isinstance(network.find_published(request), Absent)
    site.rename(site.with_name("moved"))
    assert network.find_published(request) == CannotTell("newsroom.site_missing")
    assert not site.exists()


def test_times_are_kept_in_utc(network: NewsroomNetwork, account: Account, site: Path) -> None:
    name = publish(network, account, "Halo", zone="Asia/Tokyo").remote_id
    record = json.loads((site / "posts" / name / "post.json").read_text())
    assert datetime.fromisoformat(record["published_at"]) == datetime(2027, 3, 1, 9, 0, tzinfo=UTC)


def test_a_notice_stands_where_a_deleted_post_was(network: NewsroomNetwork, account: Account, site: Path) -> None:
    published = publish(network, account, "Jumat tanggal 12 #Batik", language="id")
    network.delete(account, published.remote_id)
    (page,) = post_pages(site)
    assert "Kiriman ini telah ditarik." in read_page(page).article_words
    assert listed(site) == []
    assert not list(site.glob("tag-*.html"))
    for path in (path for path in site.rglob("*") if path.is_file()):
        assert b"tanggal 12" not in path.read_bytes()
    check_links(site)


def test_a_deleted_post_does_not_come_back_with_its_key(network: NewsroomNetwork, account: Account, site: Path) -> None:
    request = a_request(account, a_content("Friday the 12th"))
    published = network.publish(request, CountingFence())
    network.delete(account, published.remote_id)
    fence = CountingFence()
    with pytest.raises(Refused) as caught:
        network.publish(request, fence)
    assert (caught.value.code, fence.calls) == ("newsroom.withdrawn", 0)
    assert network.find_published(request) == CannotTell("newsroom.withdrawn")
    assert listed(site) == []


def test_a_process_that_read_the_site_before_does_not_bring_a_deleted_post_back(
    network: NewsroomNetwork, account: Account, site: Path, clock: FixedClock
) -> None:
    other = NewsroomNetwork(network.facts, clock)
    published = publish(network, account, "Friday the 12th")
    publish(other, account, "Batik")
    network.delete(account, published.remote_id)
    publish(other, account, "Kopi")
    assert len(listed(site)) == 2
    for feed in ("feed.atom", "feed.json"):
        assert "12th" not in (site / feed).read_text(encoding="utf-8")


def test_older_pages_that_are_empty_now_are_gone(network: NewsroomNetwork, account: Account, site: Path) -> None:
    made = [publish(network, account, f"Post {number}").remote_id for number in range(40)]
    assert (site / "page-1.html").exists()
    network.delete(account, made[0])
    assert not (site / "page-1.html").exists()
    assert len(listed(site)) == 39
    check_links(site)


def test_a_correction_keeps_its_place_and_says_when_it_was_made(
    network: NewsroomNetwork, account: Account, site: Path, clock: FixedClock
) -> None:
    request = a_request(account, a_content("On the 12th"))
    published = network.publish(request, CountingFence())
    clock.advance(timedelta(hours=1))
    publish(network, account, "Batik")
    before = json.loads((site / "feed.json").read_text(encoding="utf-8"))["items"]
    clock.advance(timedelta(hours=1))
    network.edit(replace(request, content=a_content("On the 13th")), published.remote_id, CountingFence())
    after = json.loads((site / "feed.json").read_text(encoding="utf-8"))["items"]
    assert [item["id"] for item in after] == [item["id"] for item in before]
    assert (after[1]["content_text"], after[1]["date_published"]) == ("On the 13th", before[1]["date_published"])
    assert after[1]["date_modified"] > after[1]["date_published"]
    assert "Corrected" in (site / "posts" / published.remote_id / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("remote_id", ["../../outside", "/etc", "", "..", "never-was-here-1"])
def test_a_name_that_is_no_posts_deletes_nothing(
    network: NewsroomNetwork, account: Account, site: Path, remote_id: str
) -> None:
    publish(network, account, "This stays")
    network.delete(account, remote_id)
    assert len(listed(site)) == 1
    with pytest.raises(Refused):
        network.edit(a_request(account), remote_id, CountingFence())


def test_a_site_of_somebody_else_is_not_touched(network: NewsroomNetwork, account: Account, site: Path) -> None:
    published = publish(network, account, "This stays")
    with pytest.raises(Refused):
        network.delete(replace(account, identity="another"), published.remote_id)
    with pytest.raises(NotSent):
        network.delete(replace(account, address=str(site / "none")), published.remote_id)
    assert listed(site) == [published.remote_id]


def test_what_is_half_deleted_is_not_said_to_be_done(network: NewsroomNetwork, account: Account, site: Path) -> None:
    published = publish(network, account, "Friday the 12th")
    # A folder where a file has to be: the feeds cannot be written, the page can.
    (site / "feed.json").unlink()
    (site / "feed.json").mkdir()
    with pytest.raises(OutcomeUnknown):
        network.delete(account, published.remote_id)
    (site / "feed.json").rmdir()
    network.delete(account, published.remote_id)
    assert "12th" not in (site / "feed.json").read_text(encoding="utf-8")
