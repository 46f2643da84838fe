"""What servers with Mastodon's API say."""

from __future__ import annotations

MASTODON: dict[str, str] = {
    "mastodon.key_used": "The server has seen this post before and does not say what became of it. It is looked for by itself.",
    "mastodon.media_refused": "The server cannot use the picture or film. Convert it or use another, and have it approved again.",
    "mastodon.media_takes_long": "The server is still working on the film. It is tried again by itself.",
    "thread.other_length": "The thread has {before} parts in public and the correction {now}. Write it in as many parts, or recall the thread.",
    "mastodon.no_polls": "The account's server takes no polls. Ask in words instead, or leave the account out.",
    "mastodon.needs_picture": "The account's server takes no post without a picture. Add one, or leave the account out.",
    "mastodon.no_edits": "The account's server changes no posts. Recall the post and say it anew.",
    "mastodon.no_token": "That is no access token: make an application in the server's Preferences under Development and paste its token.",
}
