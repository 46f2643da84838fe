"""Reads fact sheets: what each network allows, with where that is written and when it was last checked."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

from scheduler_app.domain.network_facts import Counting, Idempotency, Lookup, MediaFacts, NetworkFacts, SignIn
from scheduler_app.domain.option import Lines, Names, Number, OneOf, OptionKind, Words, is_option_name
from scheduler_app.errors import BugError

FOLDER = Path(__file__).parent / "facts"
# Of networks that Duta has no client for: people post there.
BY_HAND = FOLDER / "by_hand"
ABILITIES = frozenset(
    {"alt_text", "delete", "edit", "films", "links", "metrics", "pictures", "replies", "threads", "titles"}
)
# What a network may charge for.
COSTS = frozenset({"delete", "description", "look", "post", "post_with_link", "read"})
# What a link counts on the networks that give all links one length, unless the sheet says another.
LINK_LENGTH = 23
GROUPS = ("sign_in", "text", "media", "idempotency", "lookup", "rates")

_OPTION_KINDS: Mapping[str, Callable[..., OptionKind]] = {
    "text": Words,
    "lines": Lines,
    "names": Names,
    "number": Number,
}

T = TypeVar("T")


def sheet_names(folder: Path = FOLDER) -> tuple[str, ...]:
    """The names of all fact sheets in the folder, sorted."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


class FactSheets(Mapping[str, NetworkFacts]):
    """All fact sheets of the folder by name, each read when first asked for, without its network's client.

    Those in ``by_hand`` are of networks that have no client.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folders = {name: where for where in (folder, folder / BY_HAND.name) for name in sheet_names(where)}
        self._names = tuple(sorted(self._folders))
        self._read: dict[str, NetworkFacts] = {}

    def __getitem__(self, name: str) -> NetworkFacts:
        if name not in self._folders:
            raise KeyError(name)
        if name not in self._read:
            self._read[name] = load_facts(name, self._folders[name])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._folders


def load_facts(name: str, folder: Path = FOLDER) -> NetworkFacts:
    """One fact sheet as values. Raises BugError that names the file and the key of the first thing wrong with it."""
    path = folder / f"{name}.toml"
    try:
        sheet = _Sheet(path.name, tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BugError(f"{path.name}: cannot be read: {error}") from error
    facts = _facts(sheet)
    sheet.check_nothing_left()
    if facts.name != name:
        raise sheet.wrong("name", f"must be {name!r}, like the file")
    if (facts.media.max_items > 0) != ("pictures" in facts.abilities):
        raise sheet.wrong("abilities", "must name 'pictures' exactly when media.max_items is not 0")
    return facts


def _facts(sheet: _Sheet) -> NetworkFacts:
    sources = [sheet.text(f"{group}.source") for group in GROUPS]
    return NetworkFacts(
        name=sheet.text("name"),
        display_name=sheet.text("display_name"),
        sign_in=sheet.choice("sign_in.kind", SignIn),
        counting=sheet.choice("text.counting", Counting),
        max_text=sheet.limit("text.max_length"),
        max_parts=sheet.number("text.max_parts", at_least=1),
        media=MediaFacts(
            max_items=sheet.number("media.max_items"),
            types=sheet.words("media.types"),
            max_bytes=sheet.number("media.max_bytes"),
            max_description=sheet.limit("media.max_description"),
            min_ratio=sheet.limit("media.min_ratio"),
            max_ratio=sheet.limit("media.max_ratio"),
            max_pixels=sheet.limit("media.max_pixels"),
            max_film_bytes=sheet.limit("media.max_film_bytes"),
            min_seconds=sheet.limit("media.min_seconds"),
            max_seconds=sheet.limit("media.max_seconds"),
            max_width=sheet.limit("media.max_width"),
            max_height=sheet.limit("media.max_height"),
            min_items=sheet.limit("media.min_items") or 0,
            min_film_ratio=sheet.limit("media.min_film_ratio"),
            max_film_ratio=sheet.limit("media.max_film_ratio"),
            film_codecs=sheet.words("media.film_codecs") if sheet.has("media.film_codecs") else frozenset(),
            films_alone=sheet.has("media.films_alone") and sheet.yes("media.films_alone"),
        ),
        idempotency=sheet.choice("idempotency.kind", Idempotency),
        lookup=sheet.choice("lookup.kind", Lookup),
        key_lifetime=sheet.seconds("idempotency.lifetime_seconds")
        if sheet.has("idempotency.lifetime_seconds")
        else None,
        settle=sheet.seconds("lookup.settle_seconds"),
        send_budget=sheet.seconds("rates.send_budget_seconds", at_least=1),
        min_gap=sheet.seconds("rates.min_gap_seconds"),
        abilities=sheet.words("abilities", known=ABILITIES),
        source="; ".join(dict.fromkeys(sources)),
        # The oldest look is the one that wants repeating.
        checked=min(sheet.day(f"{group}.checked") for group in GROUPS).isoformat(),
        max_text_bytes=sheet.limit("text.max_bytes"),
        max_caption=sheet.limit("text.max_caption"),
        max_hashtags=sheet.limit("text.max_hashtags"),
        link_length=sheet.limit("text.link_length") or LINK_LENGTH,
        max_title=sheet.limit("text.max_title"),
        refused=sheet.text("text.refused") if sheet.has("text.refused") else "",
        max_links=sheet.limit("text.max_links"),
        max_mentions=sheet.limit("text.max_mentions"),
        title_counting=sheet.choice("text.title_counting", Counting) if sheet.has("text.title_counting") else None,
        link_in_text=sheet.has("text.link_in_text") and sheet.yes("text.link_in_text"),
        costs=sheet.costs("costs"),
        options={name: sheet.option(f"options.{name}") for name in sheet.names("options")},
    )


class _Sheet:
    """A parsed sheet that knows its file and which keys have been read."""

    def __init__(self, file: str, document: dict[str, Any]) -> None:
        self._file = file
        self._values: dict[str, Any] = {}
        for key, value in document.items():
            if isinstance(value, dict):
                self._values.update({f"{key}.{inner}": one for inner, one in value.items()})
            else:
                self._values[key] = value
        self._read: set[str] = set()

    def wrong(self, key: str, problem: str) -> BugError:
        return BugError(f"{self._file}: {key}: {problem}")

    def has(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str) -> str:
        value = self._value(key)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(key, "must be words")
        return value

    def number(self, key: str, at_least: int = 0) -> int:
        value = self._value(key)
        if isinstance(value, bool) or not isinstance(value, int) or value < at_least:
            raise self.wrong(key, f"must be a whole number, {at_least} or more")
        return value

    def limit(self, key: str) -> int | None:
        """A number from 1 on; None where the sheet names no limit."""
        return self.number(key, at_least=1) if self.has(key) else None

    def yes(self, key: str) -> bool:
        value = self._value(key)
        if not isinstance(value, bool):
            raise self.wrong(key, "must be true or false")
        return value

    def costs(self, group: str) -> dict[str, int]:
        """What each kind of call costs; a group that is there says where that stands, like every other."""
        if not self.has(f"{group}.source"):
            return {}
        self.text(f"{group}.source")
        self.day(f"{group}.checked")
        return {kind: self.number(f"{group}.{kind}") for kind in sorted(COSTS) if self.has(f"{group}.{kind}")}

    def seconds(self, key: str, at_least: int = 0) -> timedelta:
        return timedelta(seconds=self.number(key, at_least))

    def day(self, key: str) -> date:
        value = self._value(key)
        if type(value) is not date:
            raise self.wrong(key, "must be a date such as 2026-11-23, without quotes")
        return value

    def words(self, key: str, known: frozenset[str] | None = None) -> frozenset[str]:
        value = self._value(key)
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise self.wrong(key, "must be a list of words")
        unknown = set(value) - known if known is not None else set()
        if unknown:
            raise self.wrong(key, f"knows no {', '.join(sorted(unknown))}; there are {', '.join(sorted(known or ()))}")
        return frozenset(value)

    def names(self, group: str) -> tuple[str, ...]:
        """What a group of free names holds; nothing where the sheet has no such group."""
        return tuple(key.removeprefix(f"{group}.") for key in self._values if key.startswith(f"{group}."))

    def option(self, key: str) -> OptionKind:
        """A list of the values that are taken, or a kind with its numbers, such as "lines:4:50"."""
        if not is_option_name(key.partition(".")[2]):
            raise self.wrong(key, "is no option's name: small letters, digits and underscores")
        value = self._value(key)
        if isinstance(value, list) and value and all(isinstance(one, str) and one.strip() for one in value):
            return OneOf(tuple(value))
        try:
            kind, *numbers = value.split(":")
            return _OPTION_KINDS[kind](*map(int, numbers))
        except (AttributeError, KeyError, TypeError, ValueError):
            known = ", ".join(sorted(_OPTION_KINDS))
            raise self.wrong(key, f"must be a list of words, or a kind with its numbers; there are {known}") from None

    def choice(self, key: str, make: Callable[[str], T]) -> T:
        word = self.text(key)
        try:
            return make(word)
        except ValueError:
            raise self.wrong(key, f"cannot be {word!r}") from None

    def check_nothing_left(self) -> None:
        left = sorted(set(self._values) - self._read)
        if left:
            raise self.wrong(left[0], "is not known in fact sheets")

    def _value(self, key: str) -> Any:
        self._read.add(key)
        if key not in self._values:
            raise self.wrong(key, "is missing")
        return self._values[key]
