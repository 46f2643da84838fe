"""What is said of Slack's webhooks."""

from __future__ import annotations

from ui.words.wording import Wording, say

SLACK_WEBHOOK: dict[str, Wording] = {
    "slack_webhook.no_webhook": Wording(
        say("messages", "This is not the address of a webhook in Slack."),
        say("messages", "Such an address begins with https://hooks.slack.com."),
        say("messages", "Copy it whole from the app's page there."),
    ),
}
