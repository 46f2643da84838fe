"""Why somebody went on in spite of a warning, for those who read Indonesian."""

from __future__ import annotations

REASONS = {
    "agreed": "sudah disepakati",
    "confirmed": "sudah dipastikan",
    "meant_so": "memang dimaksudkan begitu",
    "not_so": "peringatannya keliru",
    "other": "alasan lain",
    "urgent": "mendesak",
}
