"""Files that are carried from one computer to another: read no further than allowed, written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import click

from scheduler_app.commands.console import say
from scheduler_app.domain.signed_file import FileKind
from scheduler_app.services.files_out import replacing

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
NEW_FILE = click.Path(dir_okay=False, path_type=Path)


def read(file: Path, kind: FileKind) -> bytes:
    """Its bytes; of one that is too large only as many as show that it is."""
    try:
        with file.open("rb") as opened:
            return opened.read(kind.most + 1)
    except OSError as error:
        raise click.ClickException(f"{file} cannot be read ({error.strerror}).") from error


def may_write(file: Path, *, yes: bool) -> bool:
    """Whether nothing is there that would be lost, or the person says that it may; ``yes`` says so beforehand."""
    if yes or not file.exists() or click.confirm(f"{file} is there already. Write over it?", err=True):
        return True
    say(f"{file} is left as it is, and nothing was written.")
    return False


def write(file: Path, data: bytes) -> None:
    """Raises DiskFull or MachineError (file.not_writable)."""
    with replacing(file) as opened:
        opened.write(data.decode())
