"""What Microsoft Teams says."""

from __future__ import annotations

TEAMS: dict[str, str] = {
    "teams.too_long": "The message is too long for Teams with everything around it. Shorten it and have it approved again.",
    "teams.no_workflow": "This is not the address of a workflow in Teams. Copy it whole from the channel's workflows.",
    "teams.retired": "Addresses of this kind ended in May 2026. Make a workflow in the channel that posts when it is sent something, and copy its address.",
}
