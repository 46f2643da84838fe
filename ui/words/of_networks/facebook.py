"""Facebook's own refusals."""

from __future__ import annotations

from ui.words.wording import Wording, say

FACEBOOK: dict[str, Wording] = {
    "facebook.not_there": Wording(
        say("messages", "The post is not there any more."),
        say("messages", "Facebook knows no such post, or hides it from the Page's sign-in."),
        say("messages", "Look at the Page, then cancel."),
    ),
    "facebook.duplicate": Wording(
        say("messages", "Facebook has these words already."),
        say("messages", "It does not take the same words from one Page twice within a short time."),
        say("messages", "Look at the Page, then say that it is there or cancel."),
    ),
    "facebook.blocked": Wording(
        say("messages", "Facebook has blocked the Page."),
        say("messages", "It counts something the Page did as against its rules."),
        say("messages", "Look at the Page's quality there and settle it."),
    ),
    "facebook.check_by_a_person": Wording(
        say("messages", "Facebook wants a person to prove who they are."),
        say("messages", "Until then it takes no posts for the Page."),
        say("messages", "Somebody who manages the Page confirms their identity in Facebook, then send again."),
    ),
    "facebook.picture_too_large": Wording(
        say("messages", "The picture is too large for Facebook."),
        say("messages", "It takes pictures of up to 4 MB."),
        say("messages", "Use a smaller picture and have it approved again."),
    ),
    "facebook.film_in_work": Wording(
        say("messages", "Facebook is still working on the film."),
        say("messages", "It has all of it and will show it by itself."),
        say("messages", "You don't need to do anything."),
    ),
    "facebook.film_stuck": Wording(
        say("messages", "Facebook stopped taking the film."),
        say("messages", "It asked for the same piece again and again; nothing is public."),
        say("messages", "You don't need to do anything."),
    ),
    "facebook.strange_address": Wording(
        say("messages", "Facebook named an address that is not its own."),
        say("messages", "The sign-in was not shown to it, and nothing was sent."),
        say("messages", "Send again; if it stays so, tell whoever looks after Duta here."),
    ),
    "facebook.no_key": Wording(
        say("messages", "That is no access key."),
        say("messages", "Facebook's pages for developers give one to a person who looks after Pages."),
        say("messages", "Make one there and paste it here."),
    ),
    "facebook.no_pages": Wording(
        say("messages", "The sign-in opens no Page."),
        say("messages", "The person looks after none, or chose none in Facebook's dialog."),
        say("messages", "Sign in again and choose the Pages, or let somebody else sign in."),
    ),
}
