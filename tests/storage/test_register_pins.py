"""What a machine has seen of registers outlives the program, and is never forgotten quietly."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler_app import settings
from scheduler_app.domain.ids import WorkspaceId
from scheduler_app.domain.register import RegisterPin
from scheduler_app.errors import RegisterBroken
from scheduler_app.storage.register_pins import SettingsPins

HERE, THERE = WorkspaceId("embassy"), WorkspaceId("consulate")


def test_a_pin_is_there_for_the_next_program(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    machine = settings.load(path).machine
    SettingsPins(path)[HERE] = RegisterPin("root", 1, "a" * 64)
    SettingsPins(path)[THERE] = RegisterPin("other")
    SettingsPins(path)[HERE] = RegisterPin("root", 2, "b" * 64)
    pins = SettingsPins(path)
    assert pins.get(HERE) == RegisterPin("root", 2, "b" * 64)
    assert pins.get(THERE) == RegisterPin("other")
    assert pins.get(WorkspaceId("elsewhere")) is None
    assert settings.load(path).machine == machine


@pytest.mark.parametrize("text", ["", "root", "root:x:y", ":1:y", "root:1:", "root:-1:y", "a:1:b:c"])
def test_a_damaged_pin_is_no_missing_pin(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    settings.save(path, settings.MachineSettings("0" * 32, register_seen={HERE: text}))
    with pytest.raises(RegisterBroken) as caught:
        SettingsPins(path).get(HERE)
    assert caught.value.code == "register.pin_damaged"
