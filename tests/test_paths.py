"""Where things lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler_app.paths import PRACTICE_MARK, Folders, is_server, resources, shown


def test_one_variable_moves_everything_into_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path))
    folders = Folders.of_this_person()
    assert folders == Folders.inside(tmp_path)
    assert folders.settings_file == tmp_path / "settings.toml"
    assert folders.workspace.parent == tmp_path


def test_without_it_they_are_the_systems_own_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DUTA_HOME", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert Folders.of_this_person().settings.name == "duta"


def test_a_practice_folder_keeps_its_own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUTA_HOME", str(tmp_path / "home"))
    workspace = tmp_path / "practice" / "workspace.duta"
    assert Folders.for_workspace(workspace) == Folders.inside(tmp_path / "home")
    workspace.parent.mkdir()
    (workspace.parent / PRACTICE_MARK).write_text("")
    assert Folders.for_workspace(workspace) == Folders.inside(workspace.parent)


def test_pictures_lie_beside_a_file(tmp_path: Path) -> None:
    assert Folders.inside(tmp_path).media(tmp_path / "a.duta") == tmp_path / "a.duta.media"


def test_keys_of_a_practice_workspace_lie_beside_it_and_a_persons_vault_among_their_data(tmp_path: Path) -> None:
    folders = Folders.inside(tmp_path)
    assert folders.practice_keys(tmp_path / "a.duta") == tmp_path / "a.duta.practice-keys"
    assert folders.practice_keys("postgresql://db.example.org/kbri").is_relative_to(tmp_path)
    assert folders.vault_file.parent == tmp_path


def test_pictures_of_a_servers_workspace_do_not_depend_on_the_password(tmp_path: Path) -> None:
    folders = Folders.inside(tmp_path)
    one = folders.media("postgresql://duta:secret@db.example.org/kbri")
    assert one == folders.media("postgresql://duta:another@db.example.org/kbri")
    assert one != folders.media("postgresql://duta@db.example.org/other")
    assert one.is_relative_to(tmp_path)


def test_an_address_is_no_file() -> None:
    assert is_server("postgresql://db.example.org/kbri")
    assert not is_server("C:/Users/Sari/kerja.duta")


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("postgresql://duta:secret@db.example.org:5433/kbri", "postgresql://duta@db.example.org:5433/kbri"),
        ("postgresql://db.example.org/kbri", "postgresql://db.example.org/kbri"),
        ("postgresql://duta:a%40b@[::1]/kbri?sslmode=require", "postgresql://duta@[::1]/kbri?sslmode=require"),
        ("/home/sari/work.duta", "/home/sari/work.duta"),
    ],
)
def test_a_password_is_never_shown(where: str, expected: str) -> None:
    assert shown(where) == expected


def test_the_practice_workspace_is_shipped() -> None:
    assert (resources() / "samples" / "workspace.toml").is_file()
