"""Which folders a SQLite workspace may live in.

SQLite's write-ahead log needs memory that every process using the file shares, so the file must be on a disk of this
machine; and a program that copies files to a cloud behind our back can put an old state, or half of one, in place.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from scheduler_app.errors import DatabaseUnavailable


@dataclass(frozen=True, slots=True)
class Mount:
    """One file system and the folder it appears in."""

    folder: str
    kind: str


_NETWORK_KINDS = frozenset(
    "afpfs afs beegfs ceph cifs coda davfs fuse.ceph fuse.cephfs fuse.davfs2 fuse.glusterfs fuse.gvfsd-fuse "
    "fuse.rclone fuse.s3fs fuse.sshfs gfs2 glusterfs gpfs lustre ncpfs nfs nfs4 ocfs2 smb2 smb3 smbfs webdav".split()
)

_SYNCED_NAMES = {
    "box": "Box",
    "box sync": "Box",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mega": "MEGA",
    "mobile documents": "iCloud",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "onedrive": "OneDrive",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
}

# What the services leave in the top folder of what they copy.
_SYNCED_MARKS = {
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
}


def refuse_unsuitable(folder: Path, mounts: Iterable[Mount] | None = None) -> None:
    """Raise DatabaseUnavailable (workspace.network_folder, workspace.synced_folder) for a folder that is no good.

    ``folder`` must exist; links are followed. ``mounts`` are this machine's unless given.
    """
    folder = folder.resolve()
    kind = _network_kind(folder, this_machines_mounts() if mounts is None else mounts)
    if kind:
        raise DatabaseUnavailable("workspace.network_folder", folder=str(folder), kind=kind)
    service = _synced_by(folder)
    if service:
        raise DatabaseUnavailable("workspace.synced_folder", folder=str(folder), service=service)


def this_machines_mounts() -> tuple[Mount, ...]:
    """Every file system and where it appears; none on Windows, where a network drive shows in the path itself."""
    system = platform.system()
    if system == "Linux":
        return _linux_mounts(Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace"))
    if system == "Darwin":
        import subprocess

        shown = subprocess.run(["/sbin/mount"], capture_output=True, check=False, encoding="utf-8", errors="replace")
        return _mac_mounts(shown.stdout)
    return ()


def _linux_mounts(table: str) -> tuple[Mount, ...]:
    lines = (line.split(" ") for line in table.splitlines())
    return tuple(Mount(_unescaped(line[1]), line[2]) for line in lines if len(line) > 2)


def _unescaped(name: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), name)


def _mac_mounts(shown: str) -> tuple[Mount, ...]:
    lines = (re.fullmatch(r".* on (/.*) \((\w+).*\)", line) for line in shown.splitlines())
    return tuple(Mount(match[1], match[2]) for match in lines if match)


def _network_kind(folder: Path, mounts: Iterable[Mount]) -> str:
    if str(folder).startswith(("\\\\", "//")):
        return "UNC"
    kind, depth = "", 0
    for mount in mounts:
        place = Path(mount.folder)
        # Of several on one place the last lies on top.
        if folder.is_relative_to(place) and len(place.parts) >= depth:
            kind, depth = mount.kind, len(place.parts)
    return kind if kind in _NETWORK_KINDS else ""


def _synced_by(folder: Path) -> str:
    for place in (folder, *folder.parents):
        name = place.name.lower()
        if name == "cloudstorage" and place.parent.name == "Library":
            return "CloudStorage"
        # As in "OneDrive - Ministry" and "Dropbox (Team)".
        service = _SYNCED_NAMES.get(re.split(r" - | \(", name)[0])
        if service:
            return service
        # In a home folder it is a folder, and means nothing.
        if (place / ".dropbox").is_file():
            return "Dropbox"
        for mark, owner in _SYNCED_MARKS.items():
            if (place / mark).exists():
                return owner
    return ""
