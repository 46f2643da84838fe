"""Every error Duta raises on purpose, split by who has to act.

SchedulerError                 a code and parameters; str() is English for logs only
├── UserError                  cannot be done as asked; shown next to the control
│   ├── InvalidInput
│   ├── NotAllowed
│   ├── StaleEdit
│   ├── ApprovalMissing
│   ├── PolicyBlocked
│   ├── WrongPin
│   ├── PinLocked
│   └── NotFound
├── MachineError               this computer or server is not in order; shown as a banner with what to do
│   ├── DatabaseUnavailable
│   ├── DatabaseTooNew
│   ├── DiskFull
│   ├── VaultLocked
│   ├── VaultMissing
│   ├── RegisterBroken
│   └── WorkspaceInUse
└── NetworkError               raised by network clients only; the sender turns each into an Outcome
    ├── NotSent
    ├── Throttled
    ├── Refused
    └── OutcomeUnknown

BugError stands outside the tree on purpose: it goes to the crash report.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

Param = str | int | float | bool | None


class SchedulerError(Exception):
    """Something went wrong that Duta can name.

    ``code`` is a stable dotted word that the window and the command line turn into a sentence;
    ``params`` are the values that sentence needs. Neither ever holds a secret.
    """

    def __init__(self, code: str, **params: Param) -> None:
        details = ", ".join(f"{name}={value!r}" for name, value in params.items())
        super().__init__(f"{code} ({details})" if details else code)
        self.code = code
        self.params: dict[str, Param] = params


class UserError(SchedulerError):
    """It cannot be done as asked."""


class InvalidInput(UserError):
    """What was given does not make sense; the parameters say which part."""


class NotAllowed(UserError):
    """This member may not do that."""


class StaleEdit(UserError):
    """Somebody else changed it first."""


class ApprovalMissing(UserError):
    """It may not leave before somebody has approved exactly this."""


class PolicyBlocked(UserError):
    """The workspace's rules stand in the way; somebody mends it, or gives a reason where the rule allows one."""


class WrongPin(UserError):
    """That is not the PIN."""


class PinLocked(UserError):
    """Too many wrong PINs: it can be tried again later."""


class NotFound(UserError):
    """There is no such thing in this workspace."""


class MachineError(SchedulerError):
    """This computer or its database server is not in order."""


class DatabaseUnavailable(MachineError):
    """The workspace cannot be read or written now."""


class DatabaseTooNew(MachineError):
    """The workspace was made by a newer Duta."""


class DiskFull(MachineError):
    """There is no room left; nothing was half-written."""


class VaultLocked(MachineError):
    """The place for secrets is there and does not open."""


class VaultMissing(MachineError):
    """This machine has no place for secrets."""


class RegisterBroken(MachineError):
    """The register of members is not what the root key signed, or not what this machine has seen before."""


class WorkspaceInUse(MachineError):
    """Another process on this machine owns the workspace."""


class NetworkError(SchedulerError):
    """What a network client learned from one conversation."""


class NotSent(NetworkError):
    """Provably nothing reached the network: trying again is safe."""


class Throttled(NetworkError):
    """The network asked us to wait; it did not take the post."""

    def __init__(self, code: str, *, until: datetime | None = None, **params: Param) -> None:
        super().__init__(code, **params)
        self.until = until


class RefusalKind(StrEnum):
    """Why a network refused: what a person has to mend."""

    CONTENT = "content"
    DUPLICATE = "duplicate"
    PERMISSION = "permission"
    ACCOUNT = "account"
    QUOTA = "quota"
    SIGN_IN = "sign_in"
    REMOVED = "removed"


class Refused(NetworkError):
    """The network answered no, and said so clearly."""

    def __init__(self, kind: RefusalKind, code: str, **params: Param) -> None:
        super().__init__(code, **params)
        self.kind = kind


class OutcomeUnknown(NetworkError):
    """The post may or may not be public; only looking can tell."""


class BugError(Exception):
    """Our own mistake: goes to the crash report, never to a person as their fault."""
