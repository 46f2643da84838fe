"""What an account may not do yet, by the codes that networks' clients give the rights it lacks."""

from __future__ import annotations

RIGHTS = {
    "membership": "to write in the channel: invite the bot there",
    "VIEW_CHANNEL": "to see the channel: give the bot that right there",
    "can_post_messages": "to post: give the bot that right in the channel",
    "can_edit_messages": "to correct what was posted: give the bot that right in the channel",
    "can_delete_messages": "to take back what was posted: give the bot that right in the channel",
    "CREATE_CONTENT": "to post on the Page: whoever looks after the Page gives it",
    "publish_posts": "to publish: sign in as an author or editor of the site",
    "upload_files": "to bring pictures: sign in as an author or editor of the site",
    "edit_published_posts": "to correct what is public: sign in as an author or editor of the site",
    "delete_published_posts": "to take back what is public: sign in as an author or editor of the site",
}


def right_words(code: str) -> str:
    """A right as it stands after "it lacks the right"; one that only the network has words for, by its own name."""
    return RIGHTS.get(code, code)
