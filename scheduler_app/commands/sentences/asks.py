"""What `duta accounts add` asks, by the names that the networks' clients give it."""

from __future__ import annotations

ASKS = {
    "server": "The server, such as mastodon.example",
    "site": "The address of the site, such as example.org/news",
    "user": "The name with which you sign in to the site",
    "handle": "The whole handle, such as name.bsky.social",
    "app_password": "An app password, made in the account's settings (never the account's own password)",
    "access_token": "An access token, from the server's preferences under Development",
    "bot_token": "The bot's token, which the network shows to whoever made it",
    "channel": "The channel's public name, such as @name, or its number",
    "channel_id": "The channel's id, at the end of its details, such as C0123456789",
    "channel_number": "The channel's number, copied from its menu with developer mode on",
    "webhook_address": "The whole secret address that was made for the channel",
    "name": "How the account shall be called in Duta",
    "user_key": "The key made with the ministry's own app, by somebody who looks after the Page",
}
