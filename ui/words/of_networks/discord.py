"""What Discord says."""

from __future__ import annotations

from ui.words.wording import Wording, say

DISCORD: dict[str, Wording] = {
    "discord.no_webhook": Wording(
        say("messages", "This is not the address of a webhook on Discord."),
        say("messages", "Such an address begins with https://discord.com and says webhooks."),
        say("messages", "Copy it whole from the channel's settings, under Integrations."),
    ),
    "discord.no_bot": Wording(
        say("messages", "This does not sign a bot in."),
        say("messages", "It has three pieces with dots between them."),
        say("messages", "Copy what the developer portal shows for the bot, whole."),
    ),
    "discord.no_channel": Wording(
        say("messages", "This is not the number of a channel."),
        say("messages", "A channel's name is not enough, for names change."),
        say("messages", "Switch on the developer mode in Discord, then copy the channel's ID."),
    ),
}
