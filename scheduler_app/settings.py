"""What belongs to this machine and not to the workspace: one small TOML file."""

from __future__ import annotations

import errno
import json
import os
import re
import tempfile
import tomllib
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from scheduler_app.errors import DiskFull, MachineError

_MACHINE = re.compile(r"[0-9a-f]{32}")
_HEAD = "# Settings of Duta on this machine. `machine` names it in the workspace: leave it as it is.\n"


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """``machine`` is made once and never changes; ``workspace`` and ``member`` are what was used last, or empty.

    ``audit_seen`` remembers for each workspace where its audit ended when it was last found in order, as
    "serial:hash": nobody who writes in the workspace's database can reach it here. ``register_seen`` remembers its
    register in the same way, as "root key:serial:hash" (``domain.register.RegisterPin``).
    """

    machine: str
    workspace: str = ""
    member: str = ""
    audit_seen: Mapping[str, str] = field(default_factory=dict)
    register_seen: Mapping[str, str] = field(default_factory=dict)


def load(path: Path) -> MachineSettings:
    """The settings of this machine, made when there are none yet.

    Raises MachineError (settings.unreadable, settings.not_writable) or DiskFull. A broken file is never replaced: with
    its machine name the right to speak for accounts would be gone.
    """
    found = _read(path)
    if found is None:
        _write_first(path, MachineSettings(machine=uuid.uuid4().hex))
        found = _read(path)
    if found is None:
        raise MachineError("settings.unreadable", path=str(path))
    return found


def save(path: Path, settings: MachineSettings) -> None:
    """Write all settings, or leave the file as it was. Raises as ``load``."""
    written = _written(path, settings)
    try:
        written.replace(path)
    except OSError as error:
        raise _trouble(path, error) from error
    finally:
        written.unlink(missing_ok=True)


def _write_first(path: Path, settings: MachineSettings) -> None:
    """Two programs may start at once on a new machine: the first name stays."""
    written = _written(path, settings)
    try:
        os.link(written, path)
    except FileExistsError:
        pass
    except OSError:
        # Some file systems know no links; there the small risk of a race remains.
        if not path.exists():
            save(path, settings)
    finally:
        written.unlink(missing_ok=True)


def _read(path: Path) -> MachineSettings | None:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise MachineError("settings.unreadable", path=str(path)) from error
    machine = document.get("machine")
    if not isinstance(machine, str) or not _MACHINE.fullmatch(machine):
        raise MachineError("settings.unreadable", path=str(path))
    return MachineSettings(
        machine,
        _text(document, "workspace"),
        _text(document, "member"),
        _texts(document, "audit_seen"),
        _texts(document, "register_seen"),
    )


def _text(document: dict[str, Any], name: str) -> str:
    value = document.get(name, "")
    return value if isinstance(value, str) else ""


def _texts(document: dict[str, Any], name: str) -> dict[str, str]:
    value = document.get(name)
    return {key: text for key, text in value.items() if isinstance(text, str)} if isinstance(value, dict) else {}


def _written(path: Path, settings: MachineSettings) -> Path:
    """A finished file beside ``path``."""
    said = asdict(settings)
    lines = [f"{name} = {_quoted(value)}\n" for name, value in said.items() if isinstance(value, str)]
    for name, table in said.items():
        if isinstance(table, dict) and table:
            lines += [f"\n[{name}]\n", *(f"{_quoted(key)} = {_quoted(value)}\n" for key, value in table.items())]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix="settings-")
    except OSError as error:
        raise _trouble(path, error) from error
    written = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(_HEAD + "".join(lines))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        written.unlink(missing_ok=True)
        raise _trouble(path, error) from error
    return written


def _quoted(value: str) -> str:
    """A TOML basic string: JSON's escapes are TOML's, but for one control character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _trouble(path: Path, error: OSError) -> MachineError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull("disk.full", path=str(path))
    return MachineError("settings.not_writable", path=str(path))
