"""X's own refusals."""

from __future__ import annotations

X: dict[str, str] = {
    "x.duplicate": "X has the same words from this account already. Look there, then change the post or cancel it.",
    "x.no_credits": "The ministry's credits on X are used up. Buy new ones in X's developer console, then send again.",
    "x.spend_cap": "The limit that the ministry set for X in its developer console is reached. Raise it there, then send again.",
    "x.suspended": "X has suspended the account. Settle that with X.",
    "x.app_not_enrolled": "The ministry's app on X is not in a project that may post. Settle that in X's developer console.",
    "x.film_too_long": "X takes no film of this length from the account. Shorten it and have it approved again.",
    "x.film_refused": "X cannot use the film. Convert it to MP4 (H.264, AAC) and have it approved again.",
    "x.film_takes_long": "X is still working on the film. It is tried again by itself.",
    "x.one_cashtag": "X takes one $cashtag in a post. Remove the others and have it approved again.",
    "x.reply_not_allowed": "X does not let the account answer there. Send it as a post of its own, or cancel.",
    "sign_in.renewed": "The sign-in was renewed just now. It is tried again by itself.",
}
