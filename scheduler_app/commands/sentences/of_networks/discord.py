"""What Discord says."""

from __future__ import annotations

DISCORD: dict[str, str] = {
    "discord.no_webhook": "This is not the address of a webhook on Discord. Copy it whole from the channel's settings.",
    "discord.no_bot": "This does not sign a bot in. Copy what the developer portal shows for the bot, whole.",
    "discord.no_channel": "This is not the number of a channel. Switch on the developer mode in Discord, then copy the channel's ID.",
}
