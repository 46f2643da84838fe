"""Names for things: sortable, unguessable enough never to collide, made without asking a database."""

from __future__ import annotations

import os
import time
from typing import NewType

WorkspaceId = NewType("WorkspaceId", str)
MemberId = NewType("MemberId", str)
MissionId = NewType("MissionId", str)
AccountId = NewType("AccountId", str)
CampaignId = NewType("CampaignId", str)
PostId = NewType("PostId", str)
VariantId = NewType("VariantId", str)
DeliveryId = NewType("DeliveryId", str)
AttemptId = NewType("AttemptId", str)
ApprovalId = NewType("ApprovalId", str)
HoldId = NewType("HoldId", str)

ContentHash = NewType("ContentHash", str)
MediaHash = NewType("MediaHash", str)


def new_id() -> str:
    """A version 7 UUID (RFC 9562) as 32 hexadecimal digits: later ones sort after earlier ones."""
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    high_random = (random >> 62) & 0xFFF
    low_random = random & 0x3FFF_FFFF_FFFF_FFFF
    return f"{(milliseconds << 80) | (0x7 << 76) | (high_random << 64) | (0b10 << 62) | low_random:032x}"
