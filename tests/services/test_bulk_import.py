"""A plan from a spreadsheet: good rows come in whole, bad ones are named by row, column and reason."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from scheduler_app.domain.changes import Kind
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.post import Topic, VariantScope
from scheduler_app.errors import DiskFull, InvalidInput, NotAllowed
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services import bulk_import
from scheduler_app.services.bulk_import import BulkImport, ImportReport, RowRemark
from scheduler_app.services.import_report import save_empty, save_left_out
from scheduler_app.services.plan_row import COLUMNS
from scheduler_app.storage import campaigns, media
from tests.builders import MACHINE, an_account
from tests.services.office import Office, wall

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


class Planner:
    """Writes plans and brings them in."""

    def __init__(self, office: Office, folder: Path) -> None:
        self.office = office
        self.folder = folder
        self.library = MediaLibrary(folder / "media", office.clock)
        self.service = BulkImport(office.database, office.clock, self.library)
        self.plan = folder / "plan.csv"
        (folder / "pictures").mkdir()
        Image.new("RGB", (30, 20), (90, 40, 20)).save(folder / "pictures" / "kopi.png")

    @property
    def handles(self) -> list[str]:
        return [account.handle for account in self.office.accounts]

    def row(self, **cells: str) -> dict[str, str]:
        usual = {
            "post": "Kopi Gayo",
            "topic": "trade",
            "language": "id",
            "text": "Kopi Gayo di pameran.",
            "accounts": self.handles[0],
            "date": "+1",
            "time": "10:00",
        }
        return {**dict.fromkeys(COLUMNS, ""), **usual, **cells}

    def write(self, *rows: dict[str, str], encoding: str = "utf-8", delimiter: str = ",") -> None:
        columns = list(dict.fromkeys(name for row in rows for name in row))
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, columns, delimiter=delimiter, restval="")
        writer.writeheader()
        writer.writerows(rows)
        self.plan.write_bytes(out.getvalue().encode(encoding))

    def bring_in(self, *rows: dict[str, str], **more: Any) -> ImportReport:
        if rows:
            self.write(*rows)
        return self.service.import_plan(self.office.officer, self.plan, **more)

    def remarks(self, **cells: str) -> list[tuple[str, str]]:
        """The columns and codes of what is wrong with one row that has these cells."""
        report = self.bring_in(self.row(**cells))
        assert (report.imported, report.skipped) == ((0, 1) if report.problems else (1, 0))
        return [(one.column, one.code) for one in report.problems]


@pytest.fixture
def planner(office: Office, tmp_path: Path) -> Planner:
    return Planner(office, tmp_path)


def test_a_good_row_becomes_a_post_with_its_deliveries(planner: Planner) -> None:
    office = planner.office
    heard = office.heard()
    report = planner.bring_in(
        planner.row(
            campaign="Kopi  Nusantara",
            link="https://example.org/kopi",
            accounts="; ".join(planner.handles[:2]),
            picture="kopi.png",
            description="Secangkir kopi",
            **{"text:ja": "ガヨ・コーヒー", "description:ja": "一杯のコーヒー"},
        )
    )
    assert (report.imported, report.scheduled, report.skipped, report.problems, report.notes) == (1, 2, 0, (), ())
    (post_id,) = report.post_ids
    found = office.read(post_id)
    assert (found.post.name, found.post.topic, found.post.author_id) == ("Kopi Gayo", Topic.TRADE, office.officer)
    tokyo, hague = (found.contents[account.id] for account in office.accounts[:2])
    assert (tokyo.language, tokyo.parts[0].text) == ("ja", "ガヨ・コーヒー")
    assert (hague.language, hague.parts[0].text) == ("id", "Kopi Gayo di pameran.")
    assert tokyo.parts[0].media[0].description == "一杯のコーヒー"
    assert hague.parts[0].media[0].description == "Secangkir kopi"
    assert tokyo.link == hague.link == "https://example.org/kopi"
    with office.database.reading() as connection:
        campaign = campaigns.by_name(connection, "Kopi Nusantara")
        stored = media.media(connection, tokyo.parts[0].media[0].media_hash)
    assert campaign is not None
    assert found.post.campaign_id == campaign.id
    assert planner.library.verified_path(stored.hash).is_file()
    due = {one.slot.zone: one for one in office.deliveries(post_id)}
    assert {one.slot.wall for one in due.values()} == {wall("2027-03-02 10:00")}
    assert {one.state for one in due.values()} == {DeliveryState.SCHEDULED}
    assert set(heard) == {Kind.POSTS, Kind.DELIVERIES, Kind.CAMPAIGNS, Kind.MEDIA}


def test_good_rows_come_in_and_bad_ones_are_named(planner: Planner) -> None:
    report = planner.bring_in(
        planner.row(post="satu"),
        planner.row(post="dua", date="2027-02-30", accounts="kbri-atlantis"),
        planner.row(post="tiga"),
        planner.row(post="empat", text="", picture="hilang.png", description="?"),
    )
    assert (report.imported, report.scheduled, report.skipped) == (2, 2, 2)
    assert [(one.row, one.column, one.code) for one in report.problems] == [
        (3, "accounts", "import.unknown_account"),
        (3, "date", "import.bad_date"),
        (5, "text", "import.no_text"),
        (5, "picture", "import.no_such_picture"),
    ]
    assert report.problems[0].params == {"account": "kbri-atlantis"}
    assert [planner.office.read(one).post.name for one in report.post_ids] == ["satu", "tiga"]


def test_a_row_without_a_date_stays_a_draft(planner: Planner) -> None:
    report = planner.bring_in(planner.row(date="", time=""))
    assert (report.imported, report.scheduled) == (1, 0)
    assert planner.office.deliveries(report.post_ids[0]) == ()


def test_all_means_every_account(planner: Planner) -> None:
    report = planner.bring_in(planner.row(accounts=" ALL "))
    assert report.scheduled == 5


def test_an_account_named_twice_is_one(planner: Planner) -> None:
    handle = planner.handles[0]
    assert planner.bring_in(planner.row(accounts=f"{handle}; {handle.upper()};")).scheduled == 1


def test_a_handle_on_two_networks_has_to_say_which(planner: Planner) -> None:
    from scheduler_app.storage import accounts

    first = planner.office.accounts[0]
    twin = an_account(first.mission_id, network="newsroom", handle=first.handle)
    with planner.office.database.writing() as writing:
        accounts.add(writing.connection, twin, machine=MACHINE)
    assert planner.remarks(accounts=first.handle) == [("accounts", "import.account_not_unique")]
    report = planner.bring_in(planner.row(accounts=f"newsroom:{first.handle}"))
    assert set(planner.office.read(report.post_ids[0]).targets) == {twin.id}


def test_the_same_moment_is_read_on_the_home_clock(planner: Planner) -> None:
    report = planner.bring_in(planner.row(accounts="all", time="15:00", time_mode="same_moment"))
    due = {one.due_at for one in planner.office.deliveries(report.post_ids[0])}
    assert [moment.hour for moment in due] == [8]


def test_days_are_counted_from_today_at_home(planner: Planner) -> None:
    planner.office.clock.advance(timedelta(hours=10))  # 19:00 in UTC, 02:00 of the next day in Jakarta
    report = planner.bring_in(planner.row(date="+1"))
    assert planner.office.deliveries(report.post_ids[0])[0].slot.wall == wall("2027-03-03 10:00")


def test_a_time_that_clocks_skip_comes_in_with_a_note(planner: Planner) -> None:
    report = planner.bring_in(planner.row(accounts="all", date="2027-03-28", time="02:30"))
    (note,) = report.notes
    assert (note.row, note.column, note.code) == (2, "time", "slot.gap")
    assert note.params == {
        "account": planner.handles[1],
        "wall": "2027-03-28 02:30",
        "shown": "2027-03-28 03:30",
    }
    assert report.imported == 1


def test_a_time_that_comes_twice_comes_in_with_a_note(planner: Planner) -> None:
    report = planner.bring_in(planner.row(accounts="all", date="2027-11-07", time="01:30"))
    assert [one.code for one in report.notes] == ["slot.overlap"]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"post": ""}, ("post", "import.no_title")),
        ({"post": "a" * 201}, ("post", "text.too_long")),
        ({"topic": "politics"}, ("topic", "import.unknown_topic")),
        ({"topic": ""}, ("topic", "import.unknown_topic")),
        ({"campaign": "a" * 201}, ("campaign", "text.too_long")),
        ({"language": "bahasa Indonesia"}, ("language", "post.bad_language")),
        ({"text": " \n "}, ("text", "import.no_text")),
        ({"text": "a\x07b"}, ("text", "text.control_character")),
        ({"text": "a" * 50_001}, ("text", "text.too_long")),
        ({"text:ja": "a\x07b"}, ("text:ja", "text.control_character")),
        ({"link": "javascript:alert(1)"}, ("link", "post.bad_link")),
        ({"accounts": ""}, ("accounts", "import.no_accounts")),
        ({"accounts": " ; "}, ("accounts", "import.no_accounts")),
        ({"date": "2027-02-29"}, ("date", "import.bad_date")),
        ({"date": "30/3/2027"}, ("date", "import.bad_date")),
        ({"date": "3"}, ("date", "import.bad_date")),
        ({"date": "-1"}, ("date", "import.bad_date")),
        ({"date": "+99999"}, ("date", "import.bad_date")),
        ({"date": "２０２７-03-01"}, ("date", "import.bad_date")),
        ({"date": "2027-02-01"}, ("date", "slot.in_the_past")),
        ({"date": "2033-02-01"}, ("date", "slot.too_far")),
        ({"date": "+1", "time": ""}, ("time", "import.date_without_time")),
        ({"date": "", "time": "10:00"}, ("date", "import.time_without_date")),
        ({"time": "25:00"}, ("time", "import.bad_time")),
        ({"time": "10:60"}, ("time", "import.bad_time")),
        ({"time": "10.00"}, ("time", "import.bad_time")),
        ({"time": "ten"}, ("time", "import.bad_time")),
        ({"time_mode": "whenever"}, ("time_mode", "import.bad_time_mode")),
        ({"picture": "kopi.png"}, ("description", "import.no_description")),
        ({"description": "A cup"}, ("picture", "import.description_without_picture")),
        ({"description:ja": "A cup"}, ("picture", "import.description_without_picture")),
        ({"picture": "none.png", "description": "?"}, ("picture", "import.no_such_picture")),
        (
            {"picture": "kopi.png", "description": "A cup", "text:ja": "珈琲", "description:ja": ""},
            ("description:ja", "import.no_description"),
        ),
    ],
)
def test_each_fault_is_named_with_its_column(
    planner: Planner, cells: dict[str, str], expected: tuple[str, str]
) -> None:
    assert planner.remarks(**cells) == [expected]


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        '=HYPERLINK("https://evil.example","Kopi")',
        "=cmd|' /C calc'!A0",
        "+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "-CONCATENATE(A1)",
        " =1+1",
    ],
)
def test_formulas_are_refused(planner: Planner, cell: str) -> None:
    for column in ("text", "post", "text:ja"):
        report = planner.bring_in(planner.row(**{column: cell}))
        assert ("import.formula", column) in [(one.code, one.column) for one in report.problems]
        assert report.imported == 0


@pytest.mark.parametrize(
    "text",
    ["@kbri_tokyo mengundang Anda", "- satu\n- dua", "+62 21 344 1508", "-- (Selamat Hari Batik)", "@ALL (semua)"],
)
def test_sentences_that_only_begin_with_a_sign_are_welcome(planner: Planner, text: str) -> None:
    report = planner.bring_in(planner.row(text=text))
    assert report.problems == ()
    assert planner.office.read(report.post_ids[0]).post.master.words == (text,)


@pytest.mark.parametrize(
    "name", ["../secret.png", "/etc/passwd", "..\\secret.png", "C:\\secret.png", "a/../../secret.png", "link.png", "."]
)
def test_pictures_outside_the_folder_are_refused(planner: Planner, name: str) -> None:
    secret = planner.folder / "secret.png"
    Image.new("RGB", (3, 3)).save(secret)
    (planner.folder / "pictures" / "link.png").symlink_to(secret)
    ((column, code),) = planner.remarks(picture=name, description="?")
    assert column == "picture"
    assert code in ("import.picture_outside", "import.no_such_picture")
    assert not planner.library.folder.exists()


def test_a_picture_in_a_folder_of_the_folder_is_found(planner: Planner) -> None:
    (planner.folder / "pictures" / "a").mkdir()
    Image.new("RGB", (3, 3)).save(planner.folder / "pictures" / "a" / "b.png")
    assert planner.remarks(picture="a/b.png", description="?") == []


def test_a_picture_that_is_none_is_said_so(planner: Planner) -> None:
    (planner.folder / "pictures" / "kopi.jpg").write_text("no picture")
    assert planner.remarks(picture="kopi.jpg", description="?") == [("picture", "media.unsupported")]


def test_language_tags_are_spelled_as_the_accounts_spell_them(planner: Planner) -> None:
    from scheduler_app.storage import accounts

    brasilia = an_account(planner.office.accounts[0].mission_id, handle="kbri-brasilia", language="pt-BR")
    with planner.office.database.writing() as writing:
        accounts.add(writing.connection, brasilia, machine=MACHINE)
    report = planner.bring_in(planner.row(accounts="kbri-brasilia", **{"text:PT-br": "Café", "text:zh-hant": "咖啡"}))
    found = planner.office.read(report.post_ids[0])
    assert found.contents[brasilia.id].parts[0].text == "Café"
    assert VariantScope(language="zh-Hant") in {variant.scope for variant in found.post.variants}


def test_the_same_title_twice_in_one_file_comes_in_once(planner: Planner) -> None:
    report = planner.bring_in(planner.row(), planner.row(post=" KOPI  gayo ", text="Lain"))
    assert report.imported == 1
    assert report.problems == (RowRemark(3, "post", "import.title_twice", {"first": 2}),)


def test_importing_the_same_file_again_makes_no_doubles_and_says_so(planner: Planner) -> None:
    rows = [planner.row(post=f"Kopi {number}", text=f"Kopi\n{number}") for number in range(4)]
    assert planner.bring_in(*rows).imported == 4
    again = planner.bring_in(*rows, planner.row(post="Kopi 2b"))
    assert (again.imported, again.skipped) == (1, 4)
    assert {one.code for one in again.problems} == {"import.already_there"}
    assert len(planner.office.composing.page(planner.office.officer)) == 5


def test_the_same_title_with_other_words_is_another_post(planner: Planner) -> None:
    planner.bring_in(planner.row())
    assert planner.bring_in(planner.row(text="Kopi Toraja")).imported == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_files_that_say_how_they_are_encoded_are_read(planner: Planner, encoding: str) -> None:
    planner.write(planner.row(**{"text:ja": "珈琲"}), encoding=encoding)
    report = planner.bring_in()
    assert planner.office.read(report.post_ids[0]).contents[planner.office.accounts[0].id].parts[0].text == "珈琲"


def test_a_semicolon_between_the_cells_is_fine(planner: Planner) -> None:
    planner.write(planner.row(accounts="; ".join(planner.handles)), delimiter=";")
    assert planner.bring_in().scheduled == 5


def refusal(planner: Planner, data: bytes) -> InvalidInput:
    planner.plan.write_bytes(data)
    with pytest.raises(InvalidInput) as refused:
        planner.bring_in()
    assert planner.office.composing.page(planner.office.officer) == ()
    return refused.value


def header(*more: str, without: str = "") -> bytes:
    return (",".join([name for name in COLUMNS if name != without] + list(more)) + "\n").encode()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (header() + "Café,trade,,fr,Café au lait,,all,,,,,\n".encode("cp1252"), "import.not_utf8"),
        (b"", "table.empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x81" * 20, "table.not_text"),
        (b"PK\x03\x04 a spreadsheet", "table.is_a_spreadsheet"),
        (header(without="text"), "import.missing_columns"),
        (b"a,b,c\n1,2,3\n", "import.missing_columns"),
        (header("colour"), "import.unknown_columns"),
        (header("text:"), "import.unknown_columns"),
        (header("text:bahasa Jepang"), "import.unknown_columns"),
        (header("text"), "table.column_twice"),
    ],
)
def test_a_file_that_is_no_plan_is_refused_whole(planner: Planner, data: bytes, code: str) -> None:
    assert refusal(planner, data).code == code


def test_what_is_missing_and_what_is_too_much_is_named(planner: Planner) -> None:
    assert refusal(planner, header(without="time_mode")).params == {"columns": "time_mode"}
    assert refusal(planner, header("colour", "mood")).params == {"columns": "colour, mood"}


def test_a_plan_that_is_not_there_is_said_so(planner: Planner) -> None:
    with pytest.raises(InvalidInput) as refused:
        planner.bring_in()
    assert refused.value.code == "table.missing"


def test_a_plan_without_rows_brings_nothing_in(planner: Planner) -> None:
    planner.plan.write_bytes(header())
    assert planner.bring_in() == ImportReport(0, 0, 0, (), (), ())


def test_a_cell_of_ten_megabytes_costs_its_own_row_only(planner: Planner) -> None:
    report = planner.bring_in(
        planner.row(post="satu"), planner.row(post="dua", text="a" * 10_000_000), planner.row(post="tiga")
    )
    assert report.imported == 2
    assert [(one.row, one.column, one.code) for one in report.problems] == [(3, "text", "table.cell_too_large")]


def test_a_row_with_too_few_cells_is_named(planner: Planner) -> None:
    planner.write(planner.row())
    planner.plan.write_bytes(planner.plan.read_bytes() + b"Kopi,trade\r\n")
    report = planner.bring_in()
    assert (report.imported, report.problems[0].row, report.problems[0].code) == (1, 3, "table.too_few_cells")


def test_progress_is_told_to_the_last_row(planner: Planner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_import, "ROWS_AT_ONCE", 2)
    told: list[tuple[int, int]] = []
    rows = [planner.row(post=f"Kopi {number}", text=f"Kopi {number}") for number in range(5)]
    planner.bring_in(*rows, planner.row(post=""), progress=lambda done, total: told.append((done, total)))
    assert told == [(3, 6), (5, 6), (6, 6)]


def test_a_disk_that_fills_up_keeps_the_chunks_before_it_and_the_rest_comes_in_later(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_import, "ROWS_AT_ONCE", 2)
    rows = [planner.row(post=f"Kopi {number}", text=f"Kopi {number}") for number in range(5)]
    left = [1]

    def until_full(done: int, total: int) -> None:
        if not left:
            raise DiskFull("disk.full")
        left.pop()

    with pytest.raises(DiskFull):
        planner.bring_in(*rows, progress=until_full)
    assert len(planner.office.composing.page(planner.office.officer)) == 4
    again = planner.bring_in(*rows)
    assert (again.imported, again.skipped) == (1, 4)


def test_who_may_not_write_or_plan_may_not_import(planner: Planner) -> None:
    planner.write(planner.row())
    with pytest.raises(NotAllowed):
        planner.service.import_plan(planner.office.administrator, planner.plan)


def test_the_practice_plan_comes_in_but_for_its_four_bad_examples(office: Office, tmp_path: Path) -> None:
    import tomllib

    from scheduler_app.storage import accounts, missions
    from tests.builders import a_mission

    sample = tomllib.loads((SAMPLES / "workspace.toml").read_text())
    with office.database.writing() as writing:
        for one in sample["missions"]:
            mission = a_mission(one["slug"], zone=one["zone"])
            missions.add(writing.connection, mission)
            newsroom = one["newsroom"]
            account = an_account(mission, network="newsroom", handle=newsroom["handle"], language=newsroom["language"])
            accounts.add(writing.connection, account, machine=MACHINE)
    library = MediaLibrary(tmp_path / "media", office.clock)
    report = BulkImport(office.database, office.clock, library).import_plan(office.officer, SAMPLES / "plan.csv")
    assert [(one.column, one.code) for one in report.problems] == [
        ("date", "import.bad_date"),
        ("accounts", "import.unknown_account"),
        ("picture", "import.no_such_picture"),
        ("text", "import.no_text"),
    ]
    assert (report.imported, report.skipped) == (54, 4)
    assert all(note.code == "slot.gap" for note in report.notes)


def test_what_a_plan_would_bring_in_is_seen_before_anything_is_written(planner: Planner) -> None:
    office = planner.office
    planner.bring_in(planner.row(post="lama"))
    heard = office.heard()
    planner.write(
        planner.row(post="satu", accounts="; ".join(planner.handles[:2])),
        planner.row(post="dua", date="2027-02-30", accounts="kbri-atlantis"),
        planner.row(post="tiga", date="", time=""),
        planner.row(post="lama"),
    )
    with planner.plan.open("a", encoding="utf-8") as file:
        file.write('"hanya satu sel"\r\n')
    seen = planner.service.look_at(office.officer, planner.plan)
    assert [(row.number, row.deliveries, [one.code for one in row.problems]) for row in seen.rows] == [
        (2, 2, []),
        (3, 0, ["import.unknown_account", "import.bad_date"]),
        (4, 0, []),
        (5, 0, ["import.already_there"]),
        (6, 0, ["table.too_few_cells"]),
    ]
    assert seen.ready == 2
    assert (seen.rows[0].cells["post"], dict(seen.rows[-1].cells)) == ("satu", {})
    assert set(heard) == set()
    assert planner.bring_in().imported == seen.ready


def test_rows_that_stayed_out_come_in_once_they_are_mended(planner: Planner) -> None:
    planner.write(planner.row(post="satu"), planner.row(post="dua", time="25:00", text="-10 % untuk kopi"))
    seen = planner.service.look_at(planner.office.officer, planner.plan)
    left_out = planner.folder / "left out.csv"
    for _ in range(2):
        save_left_out(seen, left_out, lambda remark: f"{remark.column}: {remark.code}")
        with left_out.open(encoding="utf-8-sig", newline="") as file:
            (row,) = csv.DictReader(file)
        assert (row["post"], row["text"], row["reason"]) == ("dua", "-10 % untuk kopi", "time: import.bad_time")
        seen = planner.service.look_at(planner.office.officer, left_out)
    mended = left_out.read_text(encoding="utf-8-sig").replace("25:00", "15:00")
    left_out.write_text(mended, encoding="utf-8")
    assert planner.service.import_plan(planner.office.officer, left_out).imported == 1


def test_a_row_with_a_formula_is_written_so_that_no_spreadsheet_runs_it(planner: Planner) -> None:
    planner.write(planner.row(text='=HYPERLINK("https://example.org")'))
    seen = planner.service.look_at(planner.office.officer, planner.plan)
    save_left_out(seen, planner.folder / "out.csv", lambda _: "=why")
    with (planner.folder / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["text"][:2], row["reason"]) == ("'=", "'=why")


def test_an_empty_plan_can_be_filled_and_brought_in(planner: Planner) -> None:
    save_empty(planner.plan, COLUMNS)
    seen = planner.service.look_at(planner.office.officer, planner.plan)
    assert (set(seen.columns), seen.rows) == (set(COLUMNS), ())
