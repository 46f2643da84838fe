"""What one machine keeps to itself for one workspace: its members' keys, and what its accounts are signed in with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.paths import Folders
from scheduler_app.secrets.chosen_vault import chosen_vault
from scheduler_app.secrets.kept_sign_ins import Hide, KeptSignIns
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.practice import practice_keys
from scheduler_app.secrets.turns import Turns


@dataclass(frozen=True, slots=True)
class MachineSecrets:
    """Nothing of it is opened before one of the secrets is needed."""

    keys: MemberKeys
    sign_ins: KeptSignIns


def machine_secrets(
    folders: Folders,
    where: str | Path | None,
    clock: Clock,
    passphrase: Callable[[], str],
    hide: Hide,
    *,
    for_practice: bool | None = None,
) -> MachineSecrets:
    """Where the secrets of the workspace at ``where`` are found, or of none.

    ``passphrase`` opens the vault file, where there is one; ``hide`` is told what no log may show; ``for_practice``
    says what the workspace is going to be when it does not exist yet. Everybody knows what opens a practice
    workspace's keys, so what signs an account in never lies among them.
    """
    vault = chosen_vault(folders.vault_file, passphrase)
    practice = folders.practice_keys(where) if where else None
    if for_practice is None:
        for_practice = practice is not None and practice.exists()
    keys = practice_keys(practice, clock) if practice and for_practice else MemberKeys(vault, clock)
    return MachineSecrets(keys, KeptSignIns(vault, Turns(folders.sign_in_turns), hide))
