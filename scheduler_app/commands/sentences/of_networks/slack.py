"""What Slack says."""

from __future__ import annotations

SLACK: dict[str, str] = {
    "slack.strange_address": "Slack named an address that is not its own for a file. The file was not shown to it, and nothing was sent.",
    "slack.shown_later": "Slack took the files and shows the message in a moment. Duta looks for it by itself.",
    "slack.pictures_stay": "A correction on Slack changes words only. Recall the post and send it anew.",
    "slack.no_bot": "This does not sign a bot in. Copy what begins with xoxb from the app's page, whole.",
    "slack.no_channel": "This is not the ID of a channel. It stands at the end of what Slack says about the channel.",
}
