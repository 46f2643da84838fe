"""What Bluesky says."""

from __future__ import annotations

BLUESKY: dict[str, str] = {
    "bluesky.no_more_films": "Bluesky takes no more films from the account today, or its e-mail address is not confirmed. Send it again tomorrow.",
    "bluesky.film_refused": "Bluesky cannot use the film. Convert it to MP4 (H.264, AAC) and have it approved again.",
    "bluesky.film_takes_long": "Bluesky is still working on the film. It is tried again by itself.",
}
