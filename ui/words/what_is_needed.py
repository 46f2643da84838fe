"""What somebody must have at hand before they connect an account of a network, and what it costs."""

from __future__ import annotations

from ui.words.wording import say

WHAT_IS_NEEDED: dict[str, str] = {
    "bluesky": say(
        "connecting",
        "An app password, made in Bluesky's settings under Privacy and security for Duta alone. Never the account's "
        "own password. It costs nothing.",
    ),
    "discord": say(
        "connecting",
        "The secret address of a webhook, from the channel's settings under Integrations; or a bot of your own that "
        "may write in the channel. It costs nothing.",
    ),
    "facebook": say(
        "connecting",
        "Somebody who looks after the Page, and the ministry's own app at Meta for Developers with its id and "
        "secret. It costs nothing.",
    ),
    "mastodon": say(
        "connecting",
        "The name of the server on which the account lives, and whoever can sign in to it in a browser. Pixelfed, "
        "Friendica, GoToSocial and others work too. It costs nothing.",
    ),
    "slack": say(
        "connecting",
        "The key of a bot that was invited into the channel, from Slack's page for apps, and the channel's id. It "
        "costs nothing.",
    ),
    "slack_webhook": say(
        "connecting",
        "The secret address of an incoming webhook, from Slack's page for apps. It takes words only. It costs nothing.",
    ),
    "teams": say(
        "connecting",
        "The secret address of a workflow that posts to the channel, made in Teams under Workflows. It costs nothing.",
    ),
    "telegram": say(
        "connecting",
        "The key of a bot, which BotFather gives, and the channel in which the bot is an administrator that may "
        "post. It costs nothing.",
    ),
    "wordpress": say(
        "connecting",
        "The address of the site, and whoever may publish there. It needs WordPress 5.6 or newer with https. It "
        "costs nothing.",
    ),
    "x": say(
        "connecting",
        "The ministry's own app at X's page for developers, with its id, and whoever can sign in to the account in a "
        "browser. X charges for each post: set a budget first.",
    ),
}

OTHERWISE = say("connecting", "Whoever can sign in to the account.")
