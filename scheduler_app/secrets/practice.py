"""What opens keys in a practice workspace. It is shipped with Duta and printed, and it is no secret at all."""

from __future__ import annotations

from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.sealing import Cost
from scheduler_app.secrets.vault_file import VaultFile

PRACTICE_PIN = "246810"
PRACTICE_PASSPHRASE = "for practice only: everybody knows this passphrase"

# Nobody has to guess what is printed.
PRACTICE_COST = Cost(n=2**10, r=8, p=1)


def practice_keys(path: Path, clock: Clock) -> MemberKeys:
    """The members' keys of the practice workspace whose keys lie at ``path``."""
    return MemberKeys(VaultFile(path, lambda: PRACTICE_PASSPHRASE, PRACTICE_COST), clock, PRACTICE_COST)
