"""What Microsoft Teams says."""

from __future__ import annotations

from ui.words.wording import Wording, say

TEAMS: dict[str, Wording] = {
    "teams.too_long": Wording(
        say("messages", "The message is too long for Teams."),
        say("messages", "Teams takes 28 KB, with everything around the words."),
        say("messages", "Shorten it and have it approved again."),
    ),
    "teams.no_workflow": Wording(
        say("messages", "This is not the address of a workflow in Teams."),
        say("messages", "Such an address is long and ends with a signature."),
        say("messages", "Copy it whole from the channel's workflows."),
    ),
    "teams.retired": Wording(
        say("messages", "Addresses of this kind ended in May 2026."),
        say("messages", "Teams takes nothing there any more."),
        say("messages", "Make a workflow in the channel that posts what it is sent, and copy its address."),
    ),
}
