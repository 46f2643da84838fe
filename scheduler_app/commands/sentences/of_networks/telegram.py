"""What Telegram says."""

from __future__ import annotations

TELEGRAM: dict[str, str] = {
    "telegram.album_broke_off": "Telegram broke off in the middle of an album. Look at the channel, then say whether it is there.",
    "telegram.number_later": "Telegram took the message and will show it later. Look at the channel, then say that it is there.",
    "telegram.moved": "The chat has become another one. Connect the channel again.",
    "telegram.no_rights": "The bot may not do this in the channel, or is not in it any more. Make it an administrator who may post, change and delete messages.",
    "telegram.no_token": "This is not a bot's token. @BotFather gives it, digits, a colon and letters.",
    "telegram.no_channel": "This is not a channel. Give its name such as @channel, or its number.",
    "telegram.pictures_stay": "A correction on Telegram can neither add nor remove pictures. Recall the post and send it anew.",
}
