"""The categories and tags of a post: names become the numbers that a site has for them."""

from __future__ import annotations

from html import escape, unescape
from typing import Any

from scheduler_app.domain.account import Account
from scheduler_app.domain.post import Content
from scheduler_app.errors import RefusalKind, Refused
from scheduler_app.networks.json_parts import number_at, rows, text_at
from scheduler_app.networks.wordpress_calls import WordPressCalls, id_in, term_that_exists

_EXISTS = frozenset({"term_exists"})


class WordPressTerms:
    """A tag that a site does not have is made there; a category never is: a slip of the pen would become a section."""

    def __init__(self, calls: WordPressCalls) -> None:
        self._calls = calls

    def of(self, account: Account, content: Content) -> dict[str, list[int]]:
        """As a post has them; nothing where nothing is said. Raises Refused (CONTENT: wordpress.no_category)."""
        options = dict(content.options)
        found: dict[str, list[int]] = {}
        if names := _names(options.get("categories", "")):
            found["categories"] = [self._category(account, name) for name in names]
        if names := _names(options.get("tags", "")):
            found["tags"] = list(dict.fromkeys(self._tag(account, name) for name in names))
        return found

    def _category(self, account: Account, name: str) -> int:
        number = self._known(account, "categories", name)
        if number is None:
            raise Refused(RefusalKind.CONTENT, "wordpress.no_category", category=name)
        return number

    def _tag(self, account: Account, name: str) -> int:
        number = self._known(account, "tags", name)
        if number is not None:
            return number
        answer = self._calls.ask(account, "POST", "/wp/v2/tags", json={"name": escape(name)}, understood=_EXISTS)
        if not answer.ok and (number := term_that_exists(answer)) is not None:
            return number
        return id_in(answer)

    def _known(self, account: Account, taxonomy: str, name: str) -> int | None:
        """The one of that slug, else the oldest of that name."""
        # As they are kept, with & written out.
        query = {"search": escape(name), "per_page": "100", "orderby": "id", "order": "asc"}
        found = rows(self._calls.ask(account, "GET", f"/wp/v2/{taxonomy}", query=query).json_list())
        folded = name.casefold()
        by_slug = [one for one in found if text_at(one, "slug") == folded]
        by_name = [one for one in found if _shown(one).casefold() == folded]
        return next((number for one in (*by_slug, *by_name) if (number := number_at(one, "id"))), None)


def _names(value: str) -> list[str]:
    return list(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))


def _shown(term: dict[str, Any]) -> str:
    return unescape(text_at(term, "name"))
