"""X's own refusals."""

from __future__ import annotations

from ui.words.wording import Wording, say

X: dict[str, Wording] = {
    "x.duplicate": Wording(
        say("messages", "X has these words already."),
        say("messages", "It does not take the same words from one account twice within hours."),
        say("messages", "Look at the account, then change the post or cancel it."),
    ),
    "x.no_credits": Wording(
        say("messages", "The credits on X are used up."),
        say("messages", "X charges for each post, in advance."),
        say("messages", "Buy credits in X's developer console, then send again."),
    ),
    "x.spend_cap": Wording(
        say("messages", "The spending limit on X is reached."),
        say("messages", "Somebody set it in X's developer console."),
        say("messages", "Raise it there, then send again."),
    ),
    "x.suspended": Wording(
        say("messages", "X has suspended the account."),
        say("messages", "Nothing can be sent from it until that is settled."),
        say("messages", "Settle it with X, then send again."),
    ),
    "x.app_not_enrolled": Wording(
        say("messages", "The ministry's app may not post on X."),
        say("messages", "It is in no project of X's developer console that allows it."),
        say("messages", "Put the app into a project there, then send again."),
    ),
    "x.film_too_long": Wording(
        say("messages", "The film is too long for this account."),
        say("messages", "How long films may be depends on the account's plan with X."),
        say("messages", "Shorten the film and have it approved again."),
    ),
    "x.film_refused": Wording(
        say("messages", "X cannot use the film."),
        say("messages", "It looked at the file and gave up."),
        say("messages", "Convert it to MP4 (H.264, AAC) and have it approved again."),
    ),
    "x.film_takes_long": Wording(
        say("messages", "X is still working on the film."),
        say("messages", "Nothing is public yet."),
        say("messages", "You don't need to do anything."),
    ),
    "x.one_cashtag": Wording(
        say("messages", "There is more than one $cashtag."),
        say("messages", "X takes one in a post."),
        say("messages", "Remove the others and have it approved again."),
    ),
    "x.reply_not_allowed": Wording(
        say("messages", "X does not let the account answer there."),
        say("messages", "The other side has not spoken to the account."),
        say("messages", "Send it as a post of its own, or cancel it."),
    ),
    "sign_in.renewed": Wording(
        say("messages", "The sign-in was renewed just now."),
        say("messages", "It had ended before its time; nothing was sent with it."),
        say("messages", "You don't need to do anything."),
    ),
}
