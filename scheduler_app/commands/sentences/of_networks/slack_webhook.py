"""What is said of Slack's webhooks."""

from __future__ import annotations

SLACK_WEBHOOK: dict[str, str] = {
    "slack_webhook.no_webhook": "This is not the address of a webhook in Slack. Copy it whole from the app's page.",
}
