"""What Bluesky says."""

from __future__ import annotations

BLUESKY: dict[str, str] = {
    "bluesky.no_more_films": "Bluesky takes no more films from the account today, or its e-mail address is not confirmed. Send it again tomorrow.",
    "bluesky.film_refused": "Bluesky cannot use the film. Convert it to MP4 (H.264, AAC) and have it approved again.",
    "bluesky.film_takes_long": "Bluesky is still working on the film. It is tried again by itself.",
    "bluesky.no_handle": "That is no handle: write it whole, such as name.bsky.social.",
    "bluesky.no_password": "There is no app password: make one in Bluesky under Settings, Privacy and security.",
    "bluesky.main_password": "That is the account's own password, which Duta does not keep. Make an app password under Settings, Privacy and security.",
}
