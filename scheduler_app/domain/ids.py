"""Names for things: sortable, unguessable enough never to collide, made without asking a database."""

from __future__ import annotations

import os
import threading
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
ApprovalId = NewType("ApprovalId", str)
HoldId = NewType("HoldId", str)
IncidentId = NewType("IncidentId", str)
RecallId = NewType("RecallId", str)
RecallStepId = NewType("RecallStepId", str)
SeriesId = NewType("SeriesId", str)
StockId = NewType("StockId", str)
AccountSetId = NewType("AccountSetId", str)

ContentHash = NewType("ContentHash", str)
MediaHash = NewType("MediaHash", str)


_VERSION_AND_VARIANT = (0x7 << 76) | (0b10 << 62)
_making = threading.Lock()
# The millisecond of the last id and its 74 random bits.
_last = (0, 0)


def new_id() -> str:
    """A version 7 UUID (RFC 9562) as 32 hexadecimal digits: later ones sort after earlier ones.

    Also within one millisecond of this process: lists sorted by id must not shuffle what one person did quickly.
    """
    global _last  # noqa: PLW0603 - order is a promise of the whole process
    with _making:
        milliseconds, random = time.time_ns() // 1_000_000, int.from_bytes(os.urandom(10), "big") >> 7
        if milliseconds == _last[0]:
            # RFC 9562, section 6.2, method 2: go on from the last one by a random step; a bit was left free for it.
            random = _last[1] + 1 + (random & 0xFFFF_FFFF)
        _last = milliseconds, random
    high_random, low_random = (random >> 62) & 0xFFF, random & 0x3FFF_FFFF_FFFF_FFFF
    return f"{(milliseconds << 80) | _VERSION_AND_VARIANT | (high_random << 64) | low_random:032x}"
