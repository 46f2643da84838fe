"""What Bluesky says."""

from __future__ import annotations

from ui.words.wording import Wording, say

BLUESKY: dict[str, Wording] = {
    "bluesky.no_more_films": Wording(
        say("messages", "No more films can be sent today."),
        say("messages", "Bluesky takes only so many from an account, and only when its e-mail address is confirmed."),
        say("messages", "Send it again tomorrow, or confirm the address there."),
    ),
    "bluesky.film_refused": Wording(
        say("messages", "Bluesky cannot use the film."),
        say("messages", "It looked at the file and gave up; nothing is public."),
        say("messages", "Convert it to MP4 (H.264, AAC) and have it approved again."),
    ),
    "bluesky.film_takes_long": Wording(
        say("messages", "Bluesky is still working on the film."),
        say("messages", "Nothing is public yet."),
        say("messages", "You don't need to do anything."),
    ),
    "bluesky.no_handle": Wording(
        say("messages", "That is no handle."),
        say("messages", "A handle looks like name.bsky.social, without anything around it."),
        say("messages", "Write the whole handle."),
    ),
    "bluesky.no_password": Wording(
        say("messages", "There is no app password."),
        say("messages", "Bluesky gives app passwords under Settings, Privacy and security."),
        say("messages", "Make one there and paste it here."),
    ),
    "bluesky.main_password": Wording(
        say("messages", "That is the account's own password."),
        say("messages", "Whoever has it can take the account away; Duta does not keep it."),
        say("messages", "Make an app password under Settings, Privacy and security, and give that."),
    ),
}
