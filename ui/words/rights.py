"""The rights that an account lacks at its network, by the codes that networks' clients give them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.text_direction import isolated
from ui.words.wording import say

_RIGHTS = {
    "membership": say("connecting", "writing in the channel"),
    "VIEW_CHANNEL": say("connecting", "seeing the channel"),
    "can_post_messages": say("connecting", "posting in the channel"),
    "can_edit_messages": say("connecting", "correcting what was posted"),
    "can_delete_messages": say("connecting", "taking back what was posted"),
    "CREATE_CONTENT": say("connecting", "posting on the Page"),
    "publish_posts": say("connecting", "making posts public on the site"),
    "upload_files": say("connecting", "adding pictures to the site"),
    "edit_published_posts": say("connecting", "correcting what is public on the site"),
    "delete_published_posts": say("connecting", "taking back what is public on the site"),
}


def right_words(code: str) -> str:
    """A right in the language of the window; one that only the network has words for, by its own name."""
    words = _RIGHTS.get(code)
    return isolated(code) if words is None else QCoreApplication.translate("connecting", words)
