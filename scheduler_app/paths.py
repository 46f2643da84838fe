"""Where things lie on this machine."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

PROGRAM = "duta"
WORKSPACE_SUFFIX = ".duta"

# A practice folder carries this file. It has settings of its own, and only such a folder is ever made anew.
PRACTICE_MARK = ".duta-practice"


class Folders(NamedTuple):
    """The folders of one person on this machine; none needs to exist yet."""

    settings: Path
    data: Path
    logs: Path

    @classmethod
    def of_this_person(cls) -> Folders:
        """The system's own places, or all inside the folder that DUTA_HOME names (a memory stick, a test)."""
        home = os.environ.get("DUTA_HOME")
        if home:
            return cls.inside(Path(home))
        import platformdirs

        return cls(
            settings=platformdirs.user_config_path(PROGRAM, appauthor=False),
            data=platformdirs.user_data_path(PROGRAM, appauthor=False),
            logs=platformdirs.user_log_path(PROGRAM, appauthor=False),
        )

    @classmethod
    def inside(cls, folder: Path) -> Folders:
        """All of them inside one folder."""
        folder = folder.absolute()
        return cls(settings=folder, data=folder, logs=folder / "logs")

    @classmethod
    def for_workspace(cls, where: str | Path) -> Folders:
        """Those of this person; for a workspace in a practice folder all inside that folder."""
        if where and not is_server(where) and (Path(where).parent / PRACTICE_MARK).exists():
            return cls.inside(Path(where).parent)
        return cls.of_this_person()

    @property
    def settings_file(self) -> Path:
        return self.settings / "settings.toml"

    @property
    def workspace(self) -> Path:
        """The workspace that is meant when none is named."""
        return self.data / f"workspace{WORKSPACE_SUFFIX}"

    @property
    def vault_file(self) -> Path:
        """This person's vault file; there is one only where the system's keyring is not used."""
        return self.data / "vault"

    @property
    def sign_in_turns(self) -> Path:
        """The locks by which this person's programs renew a sign-in one after the other; no secrets lie there."""
        return self.data / "sign-ins"

    @property
    def known_days(self) -> Path:
        """The holidays of countries as they were reckoned; may be deleted at any time."""
        return self.data / "days"

    def media(self, where: str | Path) -> Path:
        """The folder of a workspace's pictures: beside its file, or among this person's data for a server's."""
        return self._of_workspace(where, "media")

    def unsaved(self, where: str | Path) -> Path:
        """What was typed and is not in the workspace yet, by the person at this machine."""
        return self._of_workspace(where, "unsaved")

    def practice_keys(self, where: str | Path) -> Path:
        """The keys of a practice workspace, which everybody may open."""
        return self._of_workspace(where, "practice-keys")

    def _of_workspace(self, where: str | Path, kind: str) -> Path:
        if not is_server(where):
            path = Path(where).absolute()
            return path.with_name(f"{path.name}.{kind}")
        # It brings a whole library of ciphers along, which a file's window has no use for at first.
        import hashlib

        # Without the password, which may change, and without the user.
        parts = urlsplit(str(where))
        name = f"{parts.hostname}:{parts.port or ''}{parts.path}"
        return self.data / kind / hashlib.sha256(name.encode()).hexdigest()[:16]


def is_server(where: str | Path) -> bool:
    """Whether a workspace is named by an address instead of a file."""
    return "://" in str(where)


def shown(where: str | Path) -> str:
    """A workspace as it may be printed and remembered: an address without its password."""
    if not is_server(where):
        return str(where)
    parts = urlsplit(str(where))
    user = f"{parts.username}@" if parts.username else ""
    place = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
    port = f":{parts.port}" if parts.port else ""
    return parts._replace(netloc=f"{user}{place}{port}").geturl()


def resources() -> Path:
    """What Duta ships besides code: beside its packages, in the checkout as in the built program."""
    return Path(__file__).parents[1] / "resources"
