"""The practice workspace as its README promises it: good rows, four bad ones, and words for every picture."""

from __future__ import annotations

import csv
import re
import tomllib
from collections import Counter
from datetime import date, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
PICTURES = SAMPLES / "pictures"
LANGUAGES = ("en", "id", "ja", "ar", "nl", "zh", "pt-BR", "hi", "ne", "sw")
COLUMNS = [
    *("post", "topic", "campaign", "language", "text", "link", "accounts", "date", "time", "time_mode", "picture"),
    *("description", "focus", "crop"),
    *(f"text:{language}" for language in LANGUAGES),
    *(f"description:{language}" for language in LANGUAGES),
]
TOPICS = {
    *("trade", "investment", "tourism", "education", "culinary", "craft", "performing_arts", "heritage", "diaspora"),
    *("consular", "holiday", "statement"),
}
SCRIPTS = {
    "ar": re.compile(r"[\u0621-\u064a]"),
    "ja": re.compile(r"[\u3041-\u30ff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "hi": re.compile(r"[\u0905-\u0939]"),
    "ne": re.compile(r"[\u0905-\u0939]"),
}
Row = dict[str, str]

WORKSPACE = tomllib.loads((SAMPLES / "workspace.toml").read_text(encoding="utf-8"))
MISSIONS = WORKSPACE["missions"]
HANDLES = {mission["newsroom"]["handle"] for mission in MISSIONS}

with (SAMPLES / "plan.csv").open(encoding="utf-8", newline="") as source:
    READER = csv.DictReader(source, strict=True)
    ROWS: list[Row] = list(READER)


def accounts(row: Row) -> set[str]:
    named = {handle.strip() for handle in row["accounts"].split(";")}
    return HANDLES if named == {"all"} else named


def versions(row: Row) -> dict[str, tuple[str, str]]:
    """Text and picture description by language, the master's included."""
    found = {language: (row[f"text:{language}"], row[f"description:{language}"]) for language in LANGUAGES}
    found[row["language"]] = (row["text"], row["description"])
    return {language: pair for language, pair in found.items() if any(pair)}


def has_possible_date(row: Row) -> bool:
    if re.fullmatch(r"\+\d+", row["date"]) or not row["date"]:
        return True
    try:
        date.fromisoformat(row["date"])
    except ValueError:
        return False
    return True


def faults(row: Row) -> list[str]:
    checks = {
        "post": bool(row["post"]),
        "topic": row["topic"] in TOPICS,
        "text": bool(row["text"].strip()),
        "accounts": accounts(row) <= HANDLES,
        "date": has_possible_date(row),
        "time": bool(re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", row["time"])) == bool(row["date"]),
        "time_mode": row["time_mode"] in {"", "same_local", "same_moment"},
        "picture": not row["picture"] or (PICTURES / row["picture"]).is_file(),
        "description": all(bool(description) == bool(row["picture"]) for _, description in versions(row).values()),
    }
    return [column for column, holds in checks.items() if not holds]


GOOD = [row for row in ROWS if not faults(row)]


def test_columns_are_those_of_the_readme() -> None:
    assert READER.fieldnames == COLUMNS
    assert all(None not in row and None not in row.values() for row in ROWS)


def test_four_rows_are_wrong_each_in_one_way_and_say_so() -> None:
    bad = [row for row in ROWS if faults(row)]
    assert sorted(fault for row in bad for fault in faults(row)) == ["accounts", "date", "picture", "text"]
    assert all(row["post"].startswith("CONTOH SALAH") and "bad example" in row["post"] for row in bad)


def test_there_is_a_month_of_good_posts() -> None:
    assert len(GOOD) == len(ROWS) - 4 == 54
    assert {row["topic"] for row in GOOD} == TOPICS


def test_titles_and_texts_are_unique() -> None:
    assert max(Counter(row["post"] for row in ROWS).values()) == 1
    assert max(Counter(text for row in ROWS for text, _ in versions(row).values() if text).values()) == 1


@pytest.mark.parametrize("row", GOOD, ids=lambda row: row["post"])
def test_post_reads_like_a_post(row: Row) -> None:
    assert 150 <= len(row["text"]) <= 450
    assert {"en", "id"} <= set(versions(row))
    assert not row[f"text:{row['language']}"], "the master's own language is not repeated as a variant"
    for text, _ in versions(row).values():
        assert text == text.strip()
        hashtags = re.findall(r"#\w+", text)
        assert hashtags
        assert all(re.fullmatch(r"#(?:[A-Z][A-Za-z0-9]*)+", tag) for tag in hashtags)


@pytest.mark.parametrize("row", GOOD, ids=lambda row: row["post"])
def test_links_use_reserved_names_only(row: Row) -> None:
    addresses = re.findall(r"https?://[^/\s]+", " ".join(row.values()))
    assert set(addresses) <= {"https://example.org"}


@pytest.mark.parametrize("row", GOOD, ids=lambda row: row["post"])
def test_variants_are_written_in_their_script(row: Row) -> None:
    for language, pair in versions(row).items():
        for words in filter(None, pair):
            foreign = [name for name, script in SCRIPTS.items() if script.search(words)]
            assert language in foreign if language in SCRIPTS else not foreign


@pytest.mark.parametrize("row", GOOD, ids=lambda row: row["post"])
def test_readers_get_their_own_language_unless_the_post_is_for_indonesians(row: Row) -> None:
    spoken = {m["newsroom"]["language"] for m in MISSIONS if m["newsroom"]["handle"] in accounts(row)}
    if row["topic"] in {"consular", "diaspora"}:
        assert row["language"] == "id"
    else:
        assert spoken <= set(versions(row))


def test_every_picture_is_used() -> None:
    used = {row["picture"] for row in GOOD if row["picture"]}
    assert used == {path.name for path in PICTURES.iterdir()}


def test_pictures_are_small_enough_to_ship() -> None:
    sizes = [path.stat().st_size for path in PICTURES.iterdir()]
    assert max(sizes) < 150_000
    assert sum(sizes) < 2_000_000


def test_most_posts_go_out_at_ten_where_the_reader_is() -> None:
    dated = [row for row in GOOD if row["date"]]
    at_ten = [row for row in dated if row["time"] == "10:00" and row["time_mode"] == "same_local"]
    assert len(at_ten) > len(dated) / 2
    assert sum(row["time_mode"] == "same_moment" for row in dated) >= 4
    assert all(time.fromisoformat(row["time"]) for row in dated)


def test_plan_never_grows_old() -> None:
    assert all(re.fullmatch(r"\+([1-9]|1\d|2[0-4])", row["date"]) for row in GOOD if row["date"])


def test_undated_posts_reach_every_newsroom() -> None:
    undated = [row for row in GOOD if not row["date"]]
    assert len(undated) == 6
    assert set().union(*(accounts(row) for row in undated)) == HANDLES


def test_missions_stand_in_as_many_zones() -> None:
    assert len(MISSIONS) >= 16
    assert len({ZoneInfo(mission["zone"]).key for mission in MISSIONS}) == len(MISSIONS)
    assert len({mission["slug"] for mission in MISSIONS}) == len(HANDLES) == len(MISSIONS)
    assert ZoneInfo(WORKSPACE["workspace"]["headquarters_zone"]).key == "Asia/Jakarta"


def test_missions_the_demo_promises_are_there() -> None:
    cities = {mission["city"] for mission in MISSIONS}
    assert cities >= {
        *("Tokyo", "Beijing", "Riyadh", "Cairo", "The Hague", "London", "Washington", "Brasília", "Nairobi"),
        *("New Delhi", "Kathmandu", "Canberra", "Wellington", "Jakarta"),
    }


@pytest.mark.parametrize("mission", MISSIONS, ids=lambda mission: mission["slug"])
def test_mission_is_complete(mission: dict[str, Any]) -> None:
    assert mission["kind"] in {"embassy", "consulate", "permanent_mission", "headquarters"}
    assert re.fullmatch(r"[A-Z]{2}", mission["country"])
    assert set(mission["weekend"]) <= set(range(1, 8))
    assert set(mission["name"]) == {"id", "en"}
    newsroom = mission["newsroom"]
    assert newsroom["language"] == mission["languages"][0]
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", newsroom["handle"])
    assert newsroom["display_name"]


def test_two_officers_two_supervisors_and_who_keeps_the_register_work_here() -> None:
    assert Counter(member["role"] for member in WORKSPACE["members"]) == {
        "officer": 2,
        "supervisor": 2,
        "administrator": 1,
    }
    assert len({member["id"] for member in WORKSPACE["members"]}) == 5
