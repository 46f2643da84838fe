"""What servers with Mastodon's API say."""

from __future__ import annotations

from ui.words.wording import Wording, say

MASTODON: dict[str, Wording] = {
    "mastodon.key_used": Wording(
        say("messages", "The server has seen this post before."),
        say("messages", "It does not say what became of it."),
        say("messages", "You don't need to do anything."),
    ),
    "mastodon.media_refused": Wording(
        say("messages", "The server cannot use the picture or film."),
        say("messages", "It looked at the file and gave up; nothing is public."),
        say("messages", "Convert the file or use another, and have it approved again."),
    ),
    "mastodon.media_takes_long": Wording(
        say("messages", "The server is still working on the film."),
        say("messages", "Nothing is public yet."),
        say("messages", "You don't need to do anything."),
    ),
    "thread.other_length": Wording(
        say("messages", "A correction cannot add or remove parts."),
        say("messages", "{before} parts are public, the correction has {now}."),
        say("messages", "Write the correction in as many parts, or recall the thread."),
    ),
    "mastodon.no_polls": Wording(
        say("messages", "The account's server takes no polls."),
        say("messages", "It would show the words without the answers to choose from."),
        say("messages", "Ask in words instead, or leave this account out."),
    ),
    "mastodon.needs_picture": Wording(
        say("messages", "The account's server takes no post without a picture."),
        say("messages", "It is a server for pictures, such as Pixelfed."),
        say("messages", "Add a picture, or leave this account out."),
    ),
    "mastodon.no_edits": Wording(
        say("messages", "The account's server changes no posts."),
        say("messages", "What was said there stays as it is."),
        say("messages", "Recall the post and say it anew."),
    ),
    "mastodon.no_token": Wording(
        say("messages", "That is no access key."),
        say("messages", "A server gives one under Preferences, Development, for an application of your own."),
        say("messages", "Make one there and paste it here."),
    ),
}
