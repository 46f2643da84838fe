from __future__ import annotations

from pathlib import Path

import pytest

from scheduler_app.errors import DatabaseUnavailable
from scheduler_app.storage import workspace_folder
from scheduler_app.storage.workspace_folder import Mount, refuse_unsuitable, this_machines_mounts

LOCAL = (Mount("/", "ext4"),)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "davfs"])
def test_a_folder_on_another_machine_is_refused(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "share" / "embassy"
    folder.mkdir(parents=True)
    mounts = (*LOCAL, Mount(str(tmp_path / "share"), kind))
    with pytest.raises(DatabaseUnavailable) as caught:
        refuse_unsuitable(folder, mounts)
    assert caught.value.code == "workspace.network_folder"
    assert caught.value.params == {"folder": str(folder), "kind": kind}
    refuse_unsuitable(tmp_path, mounts)


def test_the_file_system_that_lies_on_top_counts(tmp_path: Path) -> None:
    place = str(tmp_path)
    refuse_unsuitable(tmp_path, (Mount("/", "nfs"), Mount(place, "cifs"), Mount(place, "xfs")))
    with pytest.raises(DatabaseUnavailable):
        refuse_unsuitable(tmp_path, (Mount(place, "autofs"), Mount(place, "nfs"), Mount("/", "ext4")))


def test_a_name_that_only_begins_alike_is_another_place(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    refuse_unsuitable(folder, (*LOCAL, Mount(str(tmp_path / "share"), "nfs")))


def test_a_link_is_followed_to_where_it_leads(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "share")
    with pytest.raises(DatabaseUnavailable):
        refuse_unsuitable(tmp_path / "link", (*LOCAL, Mount(str(tmp_path / "share"), "nfs")))


@pytest.mark.parametrize(
    ("names", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Kementerian Luar Negeri/Duta", "OneDrive"),
        ("Dropbox (Embassy)/a/b", "Dropbox"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-a@example.org", "CloudStorage"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud/Duta", "Nextcloud"),
    ],
)
def test_a_folder_that_is_copied_to_a_cloud_is_refused_by_its_name(tmp_path: Path, names: str, service: str) -> None:
    folder = tmp_path / names
    folder.mkdir(parents=True)
    with pytest.raises(DatabaseUnavailable) as caught:
        refuse_unsuitable(folder, LOCAL)
    assert caught.value.code == "workspace.synced_folder"
    assert caught.value.params["service"] == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [(".dropbox.cache", "Dropbox"), (".nextcloudsync.log", "Nextcloud"), (".stfolder", "Syncthing")],
)
def test_a_folder_that_is_copied_to_a_cloud_is_refused_by_what_lies_in_it(
    tmp_path: Path, mark: str, service: str
) -> None:
    (tmp_path / mark).mkdir()
    folder = tmp_path / "deeper" / "down"
    folder.mkdir(parents=True)
    with pytest.raises(DatabaseUnavailable) as caught:
        refuse_unsuitable(folder, LOCAL)
    assert caught.value.params["service"] == service


def test_the_settings_of_a_cloud_program_in_a_home_folder_mean_nothing(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    refuse_unsuitable(tmp_path, LOCAL)
    (tmp_path / ".dropbox").rmdir()
    (tmp_path / ".dropbox").touch()
    with pytest.raises(DatabaseUnavailable):
        refuse_unsuitable(tmp_path, LOCAL)


def test_an_ordinary_folder_of_this_machine_will_do(tmp_path: Path) -> None:
    refuse_unsuitable(tmp_path)
    assert this_machines_mounts()


def test_mount_tables_are_read_as_the_systems_write_them() -> None:
    linux = "/dev/sda1 / ext4 rw 0 0\n//nas/pool /mnt/two\\040words cifs rw 0 0\nbroken\n"
    assert workspace_folder._linux_mounts(linux) == (Mount("/", "ext4"), Mount("/mnt/two words", "cifs"))
    mac = "/dev/disk3s1 on / (apfs, local)\n//guest@nas/pool on /Volumes/pool (smbfs, nodev)\nmap auto_home\n"
    assert workspace_folder._mac_mounts(mac) == (Mount("/", "apfs"), Mount("/Volumes/pool", "smbfs"))
