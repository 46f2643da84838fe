"""What Telegram says."""

from __future__ import annotations

from ui.words.wording import Wording, say

TELEGRAM: dict[str, Wording] = {
    "telegram.album_broke_off": Wording(
        say("messages", "Telegram broke off in the middle of an album."),
        say("messages", "Some of its pictures may be public, and a bot cannot look."),
        say("messages", "Look at the channel, then say that it is there or send again."),
    ),
    "telegram.number_later": Wording(
        say("messages", "Telegram took the message and will show it later."),
        say("messages", "It did not say under which number, so Duta cannot find it again."),
        say("messages", "Look at the channel, then say that it is there."),
    ),
    "telegram.moved": Wording(
        say("messages", "The chat has become another one."),
        say("messages", "Telegram gave it a new number; nothing was sent."),
        say("messages", "Connect the channel again."),
    ),
    "telegram.no_rights": Wording(
        say("messages", "The bot may not do this in the channel."),
        say("messages", "It lacks a right there, or is not in the channel any more."),
        say("messages", "Make the bot an administrator who may post, change and delete messages."),
    ),
    "telegram.no_token": Wording(
        say("messages", "These are not the letters of a bot."),
        say("messages", "They are digits, a colon and many letters."),
        say("messages", "Copy them whole from @BotFather."),
    ),
    "telegram.no_channel": Wording(
        say("messages", "This is not a channel."),
        say("messages", "Duta posts to channels, not to groups or people."),
        say("messages", "Give its name such as @channel, or its number."),
    ),
    "telegram.pictures_stay": Wording(
        say("messages", "A correction on Telegram can neither add nor remove pictures."),
        say("messages", "It can change the words and replace a picture by another."),
        say("messages", "Recall the post and send it anew."),
    ),
}
