"""What this machine remembers, and that its name survives everything."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app import settings
from scheduler_app.errors import DiskFull, MachineError


def test_a_new_machine_gets_a_name_and_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    first = settings.load(path)
    assert settings.load(path) == first
    assert len(first.machine) == 32


def test_programs_that_start_together_agree_on_one_name(tmp_path: Path) -> None:
    path, names, start = tmp_path / "settings.toml", [], threading.Barrier(8)

    def begin() -> None:
        start.wait()
        names.append(settings.load(path).machine)

    threads = [threading.Thread(target=begin) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(names)) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


def test_what_is_saved_comes_back_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    known = settings.load(path)
    wanted = settings.MachineSettings(known.machine, workspace='C:\\Kedutaan "Besar"\\kerja.duta', member="Sari")
    settings.save(path, wanted)
    assert settings.load(path) == wanted
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    wanted = settings.MachineSettings("0" * 32, workspace=text)
    settings.save(path, wanted)
    assert settings.load(path) == wanted


@pytest.mark.parametrize("broken", ["machine = ", "machine = 7", "machine = 'short'", "", "\0", "workspace = 'x'"])
def test_a_broken_file_is_named_and_left_as_it_is(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(broken)
    with pytest.raises(MachineError) as caught:
        settings.load(path)
    assert caught.value.code == "settings.unreadable"
    assert path.read_text() == broken


def test_a_folder_that_is_a_file_is_said_to_be_unwritable(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(MachineError) as caught:
        settings.load(tmp_path / "taken" / "settings.toml")
    assert caught.value.code in ("settings.unreadable", "settings.not_writable")


def test_a_full_disk_leaves_the_old_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.toml"
    before = settings.load(path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        settings.save(path, settings.MachineSettings(before.machine, member="Adi"))
    monkeypatch.undo()
    assert settings.load(path) == before
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"]))
    )
)
def test_where_each_audit_and_register_ended_comes_back(
    tmp_path_factory: pytest.TempPathFactory, seen: dict[str, str]
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    wanted = settings.MachineSettings("0" * 32, workspace="kerja", audit_seen=seen, register_seen=seen)
    settings.save(path, wanted)
    assert settings.load(path) == wanted
