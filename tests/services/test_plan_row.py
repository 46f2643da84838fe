"""One row of a plan, read as a person meant it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler_app.domain.post import Topic
from scheduler_app.domain.slot import SlotMode
from scheduler_app.services.plan_row import (
    COLUMNS,
    OtherWords,
    PlanRow,
    Surroundings,
    canonical,
    is_column,
    picture_in,
    read_row,
    surroundings,
)
from tests.builders import an_account
from tests.services.office import wall

TOKYO = an_account(handle="KBRI-Tokyo", network="newsroom", language="ja")
HAGUE = an_account(handle="kbri-den-haag", network="newsroom", language="pt-BR")
GOOD = {
    **dict.fromkeys(COLUMNS, ""),
    "post": "  Kopi   Gayo ",
    "topic": "Trade",
    "language": "ID",
    "text": " Kopi Gayo\r\ndi pameran \n",
    "accounts": "kbri-tokyo ; newsroom:KBRI-den-haag",
    "date": "2027-03-02",
    "time": "9:05",
    "text:pt-br": "Café",
}


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    (tmp_path / "kopi.png").write_bytes(b"a picture")
    return surroundings((TOKYO, HAGUE), today=date(2027, 3, 1), pictures=tmp_path)


def good(around: Surroundings, **cells: str) -> PlanRow:
    row, remarks = read_row(7, {**GOOD, **cells}, around)
    assert remarks == []
    assert row is not None
    return row


def test_a_row_is_read_as_it_was_meant(around: Surroundings) -> None:
    assert good(around) == PlanRow(
        number=7,
        name="Kopi Gayo",
        topic=Topic.TRADE,
        campaign="",
        language="id",
        text="Kopi Gayo\ndi pameran",
        link=None,
        accounts=(TOKYO.id, HAGUE.id),
        wall=wall("2027-03-02 09:05"),
        mode=SlotMode.SAME_LOCAL_TIME,
        picture=None,
        description="",
        focus=None,
        crop=None,
        other_words=(OtherWords("pt-BR", "Café", ""),),
        options={},
    )


def test_columns_of_options_are_read_where_they_say_something(around: Surroundings) -> None:
    row = good(around, **{"option:visibility": " unlisted ", "option:warning": ""})
    assert row.options == {"visibility": "unlisted"}
    assert is_column("option:poll_hours")
    assert not is_column("option:")
    assert not is_column("option:poll hours")


@pytest.mark.parametrize(
    ("written", "day"),
    [("+0", "2027-03-01"), ("+1", "2027-03-02"), ("+31", "2027-04-01"), ("2028-02-29", "2028-02-29")],
)
def test_days_are_counted_or_named(around: Surroundings, written: str, day: str) -> None:
    assert good(around, date=written).wall == wall(f"{day} 09:05")


@pytest.mark.parametrize(("written", "read"), [("00:00", "00:00"), ("23:59", "23:59"), ("10:00:00", "10:00")])
def test_times_are_read(around: Surroundings, written: str, read: str) -> None:
    assert good(around, time=written).wall == wall(f"2027-03-02 {read}")


def test_a_picture_is_found_and_described(around: Surroundings) -> None:
    row = good(around, picture="kopi.png", description="Kopi", **{"description:pt-br": "Café"})
    assert row.picture == (around.pictures / "kopi.png").resolve()
    assert (row.description, row.other_words) == ("Kopi", (OtherWords("pt-BR", "Café", "Café"),))


def test_what_of_a_picture_is_meant_is_read_in_percent(around: Surroundings) -> None:
    shown = {"picture": "kopi.png", "description": "A cup", "description:pt-br": "Uma xícara"}
    row = good(around, **shown, focus="50, 20%", crop="10,0,90,100")
    assert (row.focus, row.crop) == ((0, 600), (1000, 0, 9000, 10_000))
    plain = good(around, **shown, focus="", crop="")
    assert (plain.focus, plain.crop) == (None, None)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"focus": "in the middle"}, "import.bad_focus"),
        ({"focus": "50"}, "import.bad_focus"),
        ({"focus": "101,0"}, "import.bad_focus"),
        ({"crop": "90,0,10,100"}, "import.bad_crop"),
        ({"crop": "0,0,0.5,100"}, "import.bad_crop"),
        ({"focus": "50,50", "picture": "", "description": ""}, "import.place_without_picture"),
    ],
)
def test_a_place_that_is_none_is_named(around: Surroundings, cells: dict[str, str], code: str) -> None:
    shown = {"picture": "kopi.png", "description": "A cup", "text:pt-br": ""}
    row, remarks = read_row(7, {**GOOD, **shown, **cells}, around)
    assert (row, [(one.column, one.code) for one in remarks]) == (None, [(next(iter(cells)), code)])


def test_every_fault_of_a_row_is_named_at_once(around: Surroundings) -> None:
    cells = {"post": "", "topic": "?", "text": "", "accounts": "x;y", "date": "?", "time": "?", "time_mode": "?"}
    row, remarks = read_row(7, {**GOOD, **cells}, around)
    assert row is None
    assert [(one.column, one.code) for one in remarks] == [
        ("post", "import.no_title"),
        ("text", "import.no_text"),
        ("topic", "import.unknown_topic"),
        ("accounts", "import.unknown_account"),
        ("accounts", "import.unknown_account"),
        ("date", "import.bad_date"),
        ("time", "import.bad_time"),
        ("time_mode", "import.bad_time_mode"),
    ]
    assert {one.row for one in remarks} == {7}


@pytest.mark.parametrize(
    ("tag", "spelled"),
    [("PT-br", "pt-BR"), ("zh-hant", "zh-Hant"), ("ZH-HANT-tw", "zh-Hant-TW"), ("id", "id"), ("es-419", "es-419")],
)
def test_tags_are_spelled_as_usual(tag: str, spelled: str) -> None:
    assert canonical(tag) == spelled


@pytest.mark.parametrize(
    "name", ["..", "../x.png", "/x.png", "a/../../x.png", "C:x.png", "C:\\x.png", "a\\b.png", "x\0.png", "~/../../x"]
)
def test_names_that_lead_out_of_the_folder_lead_nowhere(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (tmp_path / "x.png").touch()
    found = picture_in(folder, name)
    assert found is None or found.is_relative_to(folder.resolve())


def test_links_and_loops_do_not_lead_out_either(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "out").symlink_to(tmp_path)
    (folder / "round").symlink_to(folder / "round")
    assert picture_in(folder, "out/x.png") is None
    found = picture_in(folder, "round")
    assert found is None or not found.is_file()


cells = st.text(max_size=30) | st.sampled_from(
    [
        "all",
        "+1",
        "+9999",
        "2027-02-30",
        "24:00",
        "=1",
        "kopi.png",
        "../x",
        "https://[",
        "same_moment",
        "trade",
        "\ud800",
    ]
)


@given(st.dictionaries(st.sampled_from([*COLUMNS, "text:pt-br", "description:pt-br", "text:?"]), cells))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_row_says_it_is_read_or_its_faults_are_named(around: Surroundings, wild: dict[str, str]) -> None:
    row, remarks = read_row(7, {**GOOD, **wild}, around)
    assert (row is None) is bool(remarks)
    named = {*COLUMNS, *wild, *(f"{kind}:{tag}" for kind in ("text", "description") for tag in ("pt-br", "?"))}
    assert {one.column for one in remarks} <= named
    assert all(len(str(value)) <= 300 for one in remarks for value in one.params.values())
