"""Facebook's own refusals."""

from __future__ import annotations

FACEBOOK: dict[str, str] = {
    "facebook.not_there": "Facebook knows no such post any more. Look at the Page, then cancel.",
    "facebook.duplicate": "Facebook has the same words from this Page already. Look there, then say so or cancel.",
    "facebook.blocked": "Facebook has blocked the Page for something against its rules. Settle that there, then send again.",
    "facebook.check_by_a_person": "Facebook wants somebody who manages the Page to confirm their identity there. Then send again.",
    "facebook.picture_too_large": "Facebook takes pictures of up to 4 MB. Use a smaller one and have it approved again.",
    "facebook.film_in_work": "Facebook is still working on the film. It is looked at again by itself.",
    "facebook.film_stuck": "Facebook stopped taking the film half-way; nothing is public. It is tried again by itself.",
    "facebook.strange_address": "Facebook named an address that is not its own, so nothing was sent to it. Send again; if it stays so, tell whoever looks after Duta.",
    "facebook.no_key": "That is no access key: make one in Facebook's Graph API Explorer for somebody who looks after the Pages, and paste it.",
    "facebook.no_pages": "The sign-in opens no Page. Sign in again and choose the Pages in Facebook's dialog, or let somebody else sign in.",
}
