"""About what networks said, and what did not come through."""

from __future__ import annotations

from ui.words.wording import Wording, say

NETWORKS: dict[str, Wording] = {
    "answer.without_id": Wording(
        say("messages", "The network did not name the post."),
        say("messages", "It answered, so the post may be public or not."),
        say("messages", "Look at the account before you send again."),
    ),
    "http.answer_cut_short": Wording(
        say("messages", "The network's answer broke off."),
        say("messages", "The post may be public or not; Duta looks for it."),
        say("messages", "If it stays open, look at the account before you send again."),
    ),
    "http.answer_incomplete": Wording(
        say("messages", "The network's answer lacks something."),
        say("messages", "The post may be public or not; Duta looks for it."),
        say("messages", "If it stays open, look at the account before you send again."),
    ),
    "http.answer_too_large": Wording(
        say("messages", "The network answered with far too much."),
        say("messages", "The post may be public or not; Duta looks for it."),
        say("messages", "If it stays open, look at the account before you send again."),
    ),
    "http.answer_unreadable": Wording(
        say("messages", "The network's answer cannot be read."),
        say("messages", "The post may be public or not; Duta looks for it."),
        say("messages", "If it stays open, look at the account before you send again."),
    ),
    "http.hung_up": Wording(
        say("messages", "The network hung up."),
        say("messages", "The post may be public or not; Duta looks for it."),
        say("messages", "If it stays open, look at the account before you send again."),
    ),
    "http.no_answer_in_time": Wording(
        say("messages", "The network did not answer in time."),
        say("messages", "The post may be public or not; Duta looks for it."),
        say("messages", "If it stays open, look at the account before you send again."),
    ),
    "http.server_failed": Wording(
        say("messages", "The network had a failure of its own."),
        say("messages", "That is on their side."),
        say("messages", "It is looked up or tried again by itself."),
    ),
    "http.cannot_connect": Wording(
        say("messages", "The network cannot be reached."),
        say("messages", "Nothing was sent."),
        say("messages", "It is tried again by itself."),
    ),
    "http.connect_timeout": Wording(
        say("messages", "The network did not take the call."),
        say("messages", "Nothing was sent."),
        say("messages", "It is tried again by itself."),
    ),
    "http.name_not_found": Wording(
        say("messages", "The network's address was not found."),
        say("messages", "Nothing was sent. Perhaps this computer is offline."),
        say("messages", "Look at the connection; it is tried again by itself."),
    ),
    "http.tls_failed": Wording(
        say("messages", "No safe connection came about."),
        say("messages", "Nothing was sent."),
        say("messages", "It is tried again by itself."),
    ),
    "http.certificate_refused": Wording(
        say("messages", "The network's certificate is not trusted here."),
        say("messages", "Nothing was sent: somebody may be listening in."),
        say("messages", "Ask whoever looks after this network connection."),
    ),
    "http.proxy_failed": Wording(
        say("messages", "The proxy did not let it through."),
        say("messages", "Nothing was sent."),
        say("messages", "Look at the proxy in the settings."),
    ),
    "http.private_address": Wording(
        say("messages", "The address leads into a private network."),
        say("messages", "Nothing was sent."),
        say("messages", "Correct the account's address."),
    ),
    "http.bad_address": Wording(
        say("messages", "The account's address is none."),
        say("messages", "Nothing was sent."),
        say("messages", "Correct the account's address."),
    ),
    "http.redirected": Wording(
        say("messages", "The network has moved."),
        say("messages", "Nothing was sent."),
        say("messages", "Correct the account's address."),
    ),
    "http.throttled": Wording(
        say("messages", "The network asked us to wait."),
        say("messages", "Nothing was sent."),
        say("messages", "It goes on by itself."),
    ),
    "http.too_late": Wording(
        say("messages", "There was not enough time left."),
        say("messages", "Nothing was sent."),
        say("messages", "It is tried again by itself."),
    ),
    "http.refused_content": Wording(
        say("messages", "The network refuses what it says or shows."),
        say("messages", "The post breaks one of their rules."),
        say("messages", "Change it and have it approved again."),
    ),
    "http.refused_duplicate": Wording(
        say("messages", "The network has this post already."),
        say("messages", "It does not take the same one twice."),
        say("messages", "Look at the account, then say that it is there or cancel."),
    ),
    "http.refused_permission": Wording(
        say("messages", "The account may not post there."),
        say("messages", "The network does not allow it."),
        say("messages", "Look at the account's rights on the network."),
    ),
    "http.refused_account": Wording(
        say("messages", "The network closed or locked the account."),
        say("messages", "Nothing leaves from it until that is settled."),
        say("messages", "Settle it with the network."),
    ),
    "http.refused_quota": Wording(
        say("messages", "The account's limit is reached."),
        say("messages", "The network takes no more from it for now."),
        say("messages", "Send it again later."),
    ),
    "http.refused_sign_in": Wording(
        say("messages", "The sign-in is no longer accepted."),
        say("messages", "The network wants to see who we are."),
        say("messages", "Sign in again, then send again."),
    ),
    "http.refused_removed": Wording(
        say("messages", "What it belongs to is gone."),
        say("messages", "The network no longer has what the post answers."),
        say("messages", "Change it, or cancel."),
    ),
    "newsroom.busy": Wording(
        say("messages", "The news site is being changed."),
        say("messages", "Another program holds it; nothing was published."),
        say("messages", "It is tried again by itself."),
    ),
    "newsroom.cannot_write": Wording(
        say("messages", "The news site cannot be written."),
        say("messages", "Its folder does not take files; nothing was published."),
        say("messages", "Look at the folder."),
    ),
    "newsroom.disk_full": Wording(
        say("messages", "The disk of the news site is full."),
        say("messages", "Nothing was published."),
        say("messages", "Make room; it is tried again by itself."),
    ),
    "newsroom.folder_in_use": Wording(
        say("messages", "The folder holds other files."),
        say("messages", "{folder} is not empty and no news site."),
        say("messages", "Choose an empty folder."),
    ),
    "newsroom.media_type": Wording(
        say("messages", "A news site cannot show this picture."),
        say("messages", "{media_type} is not shown by every browser."),
        say("messages", "Use a JPEG, PNG, GIF or WebP picture."),
    ),
    "newsroom.no_folder": Wording(
        say("messages", "The account names no folder."),
        say("messages", "Its news site needs one."),
        say("messages", "Enter a folder."),
    ),
    "newsroom.other_site": Wording(
        say("messages", "The folder is another account's."),
        say("messages", "{folder} holds somebody else's news site."),
        say("messages", "Correct the account's folder."),
    ),
    "newsroom.read_only": Wording(
        say("messages", "The news site is read-only here."),
        say("messages", "Nothing was published."),
        say("messages", "Look at the folder's permissions."),
    ),
    "newsroom.site_damaged": Wording(
        say("messages", "The news site is damaged."),
        say("messages", "Its list in {folder} cannot be read; nothing was published."),
        say("messages", "Restore its site.json from a copy."),
    ),
    "newsroom.site_missing": Wording(
        say("messages", "The news site is gone."),
        say("messages", "There is none in {folder} any more."),
        say("messages", "Bring the folder back, or connect the account again."),
    ),
}
