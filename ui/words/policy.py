"""About the rules themselves: reading, tuning and keeping them."""

from __future__ import annotations

from ui.words.wording import Wording, say

POLICY: dict[str, Wording] = {
    "fix.no_longer_fits": Wording(
        say("messages", "The fix no longer fits."),
        say("messages", "The words were changed meanwhile."),
        say("messages", "Look at the findings again."),
    ),
    "rule.no_such_parameter": Wording(
        say("messages", "The rule has no setting {name}."),
        say("messages", "It can be tuned by: {known}."),
        say("messages", "Choose one of these."),
    ),
    "rule.bad_parameter": Wording(
        say("messages", "The setting {name} does not take that."),
        say("messages", "It wants another kind of value: {kind}."),
        say("messages", "Correct it."),
    ),
}
