"""What is asked of a person who connects an account, by the names that the networks' clients give it."""

from __future__ import annotations

from typing import NamedTuple

from ui.words.wording import say


class Question(NamedTuple):
    """``label`` stands beside the field, ``hint`` below it. Both are looked up in the context "messages"."""

    label: str
    hint: str


ASKS: dict[str, Question] = {
    "server": Question(
        say("messages", "Server"), say("messages", "Where the account lives, such as mastodon.example.")
    ),
    "site": Question(
        say("messages", "Address of the site"), say("messages", "Such as example.org or example.org/news.")
    ),
    "user": Question(say("messages", "User name"), say("messages", "The name with which you sign in to the site.")),
    "handle": Question(say("messages", "Handle"), say("messages", "The whole name, such as name.bsky.social.")),
    "app_password": Question(
        say("messages", "App password"),
        say("messages", "Made in the account's settings for Duta alone. Never the account's own password."),
    ),
    "access_token": Question(
        say("messages", "Access key"),
        say("messages", "From the server's preferences, under Development."),
    ),
    "bot_token": Question(
        say("messages", "Key of the bot"), say("messages", "The network shows it to whoever made the bot.")
    ),
    "channel": Question(say("messages", "Channel"), say("messages", "Its public name, such as @name, or its number.")),
    "channel_id": Question(
        say("messages", "Channel"), say("messages", "Its id, at the end of its details, such as C0123456789.")
    ),
    "channel_number": Question(
        say("messages", "Channel"), say("messages", "Its number, copied from its menu with developer mode on.")
    ),
    "webhook_address": Question(
        say("messages", "Secret address"),
        say("messages", "The whole address that was made for the channel. Whoever has it can post there."),
    ),
    "name": Question(say("messages", "Name"), say("messages", "How the account shall be called in Duta.")),
    "user_key": Question(
        say("messages", "Key"),
        say("messages", "Made with the ministry's own app, by somebody who looks after the Page."),
    ),
}

WAYS: dict[str, str] = {
    "browser": say("messages", "In the browser"),
    "token": say("messages", "With an access key"),
    "app_password": say("messages", "With an app password"),
    "own_server": say("messages", "With an app password, on a server of its own"),
    "bot": say("messages", "Through a bot"),
    "webhook": say("messages", "By a secret address"),
    "key": say("messages", "With a key"),
}
