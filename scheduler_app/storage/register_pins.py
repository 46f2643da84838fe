"""What this machine has seen of registers, in its settings, where nobody who writes in a database can reach it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from scheduler_app import settings
from scheduler_app.domain.ids import WorkspaceId
from scheduler_app.domain.register import RegisterPin


class SettingsPins:
    """Pins in the settings file at ``path``. Raises as ``settings.load`` and ``settings.save``."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, workspace_id: WorkspaceId) -> RegisterPin | None:
        said = settings.load(self._path).register_seen.get(workspace_id)
        return None if said is None else RegisterPin.from_text(said)

    def __setitem__(self, workspace_id: WorkspaceId, pin: RegisterPin) -> None:
        known = settings.load(self._path)
        settings.save(self._path, replace(known, register_seen={**known.register_seen, workspace_id: pin.as_text()}))
