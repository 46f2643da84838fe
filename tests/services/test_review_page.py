"""The page shows everything, as text and nothing else."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from scheduler_app.domain.approval_matrix import Needed
from scheduler_app.domain.approval_standing import Authority
from scheduler_app.domain.post import Content, Part
from scheduler_app.domain.register import RegisterEntry
from scheduler_app.domain.register_reading import read_register
from scheduler_app.domain.review_package import ReviewPackage
from scheduler_app.domain.workspace import Role
from scheduler_app.secrets.signing import verify
from scheduler_app.services.opening_packages import OpenedPackage
from scheduler_app.services.review_page import PageWords, as_html, both_clocks, needed_words
from tests.domain.packages import a_package

WORDS = PageWords("id", lambda code: code.upper(), lambda finding: f"because of {finding.code}")


def opened(package: ReviewPackage) -> OpenedPackage:
    register = read_register(package.statements, workspace_id=package.workspace.id, root=package.root, verify=verify)
    by = RegisterEntry(package.by, "Sari", frozenset({Role.OFFICER}), "")
    return OpenedPackage(package, Authority(package.workspace.id, register, verify), by)


def saying(*texts: str, **changed: str) -> OpenedPackage:
    package = a_package()
    (packed,) = package.posts
    content = Content("en", tuple(map(Part, texts)), **changed)
    on = tuple(replace(one, content=content) for one in packed.on)
    return opened(replace(package, posts=(replace(packed, on=on),)))


class Elements(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def page(package: OpenedPackage) -> Elements:
    return Elements(as_html(package, "0123 4567", WORDS))


def test_everything_that_decides_is_on_it() -> None:
    shown = page(opened(a_package())).text
    for words in (
        *("KBRI Tokyo", "0123 4567", "12. ", "Sari", "TRADE", "BEFORE", "NOT_PLANNED"),
        *("Kopi <Gayo> & teh", "https://kopi.example/?a=1&b=2", "A cup of coffee"),
        *("kbri", "dubes", "https://practice.invalid", "id-of-kbri", "Embassy tokyo (Tokyo, JP)"),
        *("TXT-01", "because of text.too_long", "AGREED: Kata Budi.", "Budi", "APPROVED"),
    ):
        assert words in shown
    assert "WEEKDAY_1 2027-03-02 18:00 (Asia/Tokyo)" in shown
    assert "WEEKDAY_1 2027-03-02 16:00 (Asia/Jakarta)" in shown


def test_the_accounts_that_show_the_same_stand_together() -> None:
    assert page(opened(a_package())).text.count("Kopi <Gayo> & teh") == 1


def test_small_pictures_are_in_it_and_nothing_is_fetched() -> None:
    elements = page(opened(a_package())).found
    assert [attributes["src"] for tag, attributes in elements if tag == "img"] == [
        "data:image/jpeg;base64,/9h0aHVtYm5haWw="
    ]
    assert {"script", "link", "iframe", "a", "form", "object"}.isdisjoint(tag for tag, _ in elements)
    (policy,) = [one["content"] for tag, one in elements if tag == "meta" and "http-equiv" in one]
    assert policy is not None
    assert policy.startswith("default-src 'none'; img-src data:;")


def test_a_picture_without_a_small_one_is_said_to_have_none() -> None:
    package = a_package()
    bare = {name: replace(one, thumbnail=b"") for name, one in package.media.items()}
    assert "NO_PICTURE" in page(opened(replace(package, media=bare))).text


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</bdi></div></section>",
    "{title}",
    "&lt;b&gt;",
]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_whatever_a_post_says_is_text(hostile: str) -> None:
    plain, spoilt = page(saying("Teh")), page(saying(hostile, title=hostile, link=hostile))
    assert spoilt.text.count(hostile) == 3
    assert {tag for tag, _ in spoilt.found} == {tag for tag, _ in plain.found} | {"strong"}


def test_names_and_languages_from_the_file_are_text_too() -> None:
    hostile = '"><script>'
    package = a_package()
    spoilt = replace(
        package,
        workspace=replace(package.workspace, name=hostile),
        accounts=tuple(replace(one, handle=hostile, address=hostile, identity=hostile) for one in package.accounts),
        missions=tuple(replace(one, name=hostile, city=hostile) for one in package.missions),
    )
    elements = page(opened(spoilt))
    assert "script" not in {tag for tag, _ in elements.found}
    assert hostile in elements.text
    assert "script" not in {tag for tag, _ in page(_in_language(hostile)).found}


def _in_language(language: str) -> OpenedPackage:
    package = a_package()
    (packed,) = package.posts
    on = tuple(replace(one, content=replace(one.content, language=language)) for one in packed.on)
    return opened(replace(package, posts=(replace(packed, on=on),)))


def test_what_nobody_sees_is_marked() -> None:
    assert "aman[U+202E]gnadab" in page(saying("aman\u202egnadab")).text


def test_a_moment_is_shown_on_both_clocks() -> None:
    package = opened(a_package())
    account = package.package.accounts[0]
    assert both_clocks(package, account, None, WORDS) == ("", "")


def test_what_is_needed_is_said_with_the_rules_that_ask_for_it() -> None:
    assert needed_words(Needed(1)) == "1"
    assert needed_words(Needed(2, ("Ambassador", "finding:APR-05"))) == "2 (Ambassador, APR-05)"


def test_a_post_takes_its_direction_from_its_own_words() -> None:
    """Within an isolated piece no browser would look for it."""
    shown = as_html(saying("تدعوكم السفارة"), "0123 4567", WORDS)
    assert 'dir="auto" lang="en">تدعوكم السفارة</div>' in shown


def test_that_it_is_not_approved_yet_is_nothing_to_tell_an_approver() -> None:
    assert "APR-01" not in page(opened(a_package())).text
