"""What Slack says."""

from __future__ import annotations

from ui.words.wording import Wording, say

SLACK: dict[str, Wording] = {
    "slack.strange_address": Wording(
        say("messages", "Slack named an address that is not its own."),
        say("messages", "The file was not shown to it, and nothing was sent."),
        say("messages", "Send again; if it stays so, tell whoever looks after Duta here."),
    ),
    "slack.shown_later": Wording(
        say("messages", "Slack took the files and shows the message in a moment."),
        say("messages", "It did not say yet which message that is."),
        say("messages", "You don't need to do anything."),
    ),
    "slack.pictures_stay": Wording(
        say("messages", "A correction on Slack changes words only."),
        say("messages", "What a message shows beside its words stays as it is."),
        say("messages", "Recall the post and send it anew."),
    ),
    "slack.no_bot": Wording(
        say("messages", "This does not sign a bot of Slack in."),
        say("messages", "It begins with xoxb."),
        say("messages", "Copy it whole from the app's page there."),
    ),
    "slack.no_channel": Wording(
        say("messages", "This is not the ID of a channel."),
        say("messages", "It begins with C and holds capital letters and digits."),
        say("messages", "Copy it from the end of what Slack says about the channel."),
    ),
}
