"""What of headquarters' answers is believed: only what somebody signed whose word counted then."""

from __future__ import annotations

from scheduler_app.domain.clearance import Clearance, SignedClearance
from scheduler_app.domain.ids import PostId, WorkspaceId
from scheduler_app.domain.register import Register
from scheduler_app.errors import RegisterBroken
from scheduler_app.secrets.signing import verify
from scheduler_app.storage import clearances, workspaces
from scheduler_app.storage.believed_members import believed
from scheduler_app.storage.database import Connection


def heard_about(connection: Connection, post_id: PostId) -> tuple[Clearance, ...]:
    """Everything that is believed about a post, oldest first; nothing while the register is not believed."""
    recorded = clearances.for_post(connection, post_id)
    if not recorded:
        return ()
    try:
        register = believed(connection).register(connection)
    except RegisterBroken:
        return ()
    here = workspaces.load(connection).id
    found = [said for one in recorded if (said := _vouched(one, here, register)) is not None]
    return tuple(sorted(found, key=lambda one: (one.at, one.id)))


def _vouched(signed: SignedClearance, here: WorkspaceId, register: Register) -> Clearance | None:
    said = signed.said
    if said is None or said.workspace_id != here:
        return None
    entry = register.signer_at(said.member_id, said.at, signed.signature)
    if entry is None or not verify(entry.public_key, signed.text.encode(), signed.signature):
        return None
    return said
