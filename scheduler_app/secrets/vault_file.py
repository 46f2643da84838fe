"""A vault in one encrypted file: for machines without a keyring, like an always-on sender, and for practice."""

from __future__ import annotations

import errno
import json
import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from scheduler_app.errors import DiskFull, MachineError, VaultLocked
from scheduler_app.secrets.sealing import DEAR, Cost, Seal
from scheduler_app.secrets.vault import Place

_KIND = "duta-vault-1"
_PATIENCE = 10.0


class VaultFile:
    """All secrets in one sealed text at ``path``, which is written whole or not at all.

    ``passphrase`` is asked for when it is first needed. Several programs may use the file at once.
    """

    place = Place.FILE

    def __init__(self, path: Path, passphrase: Callable[[], str], cost: Cost = DEAR) -> None:
        self._path = path
        self._passphrase = passphrase
        self._cost = cost
        self._seal: Seal | None = None
        self._turn = threading.Lock()

    def make(self) -> None:
        """An empty vault file, unless there is one already. Raises as ``put``."""
        with self._turn, self._alone():
            if not self._path.exists():
                self._write({})

    def put(self, name: str, secret: str) -> None:
        """Raises VaultLocked (vault.wrong_passphrase, vault.no_passphrase, vault.unreadable, vault.busy), DiskFull, or
        MachineError (file.not_writable)."""
        with self._changing() as secrets:
            secrets[name] = secret

    def get(self, name: str) -> str | None:
        """Raises as ``put``."""
        with self._turn:
            return self._read().get(name)

    def forget(self, name: str) -> None:
        """Raises as ``put``."""
        with self._changing() as secrets:
            secrets.pop(name, None)

    @contextmanager
    def _changing(self) -> Iterator[dict[str, str]]:
        """The secrets, written back when the block changed them."""
        with self._turn, self._alone():
            secrets = self._read()
            before = dict(secrets)
            yield secrets
            if secrets != before:
                self._write(secrets)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """No other program changes the file meanwhile."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(self._path.with_name(self._path.name + ".lock"), timeout=_PATIENCE):
                yield
        except Timeout:
            raise VaultLocked("vault.busy", path=str(self._path)) from None
        except OSError as error:
            raise self._trouble(error) from error

    def _read(self) -> dict[str, str]:
        try:
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError) as error:
            raise VaultLocked("vault.unreadable", path=str(self._path)) from error
        plain = self._opened(text)
        if plain is None:
            # Asked for again the next time: it may have been mistyped.
            self._seal = None
            raise VaultLocked("vault.wrong_passphrase", path=str(self._path))
        return {str(name): str(secret) for name, secret in json.loads(plain).items()}

    def _opened(self, text: str) -> bytes | None:
        try:
            if self._seal is None or not self._seal.closed(text):
                self._seal = Seal.of(text, self._asked(), _KIND)
            return self._seal.open(text)
        except ValueError as error:
            raise VaultLocked("vault.unreadable", path=str(self._path)) from error

    def _asked(self) -> str:
        passphrase = self._passphrase()
        if not passphrase:
            raise VaultLocked("vault.no_passphrase", path=str(self._path))
        return passphrase

    def _write(self, secrets: dict[str, str]) -> None:
        if self._seal is None:
            self._seal = Seal.new(self._asked(), _KIND, self._cost)
        text = self._seal.close(json.dumps(secrets).encode())
        # Made readable for this person alone, which it stays when it takes the other's place.
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f"{self._path.name}-")
        written = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            written.replace(self._path)
        finally:
            written.unlink(missing_ok=True)

    def _trouble(self, error: OSError) -> MachineError:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return DiskFull("disk.full", path=str(self._path))
        return MachineError("file.not_writable", path=str(self._path))

    def __repr__(self) -> str:
        return f"<VaultFile {self._path}>"
