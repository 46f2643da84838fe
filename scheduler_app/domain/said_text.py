"""The text of each part as a network is given it, which is what its limits count."""

from __future__ import annotations

from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content


def said_texts(content: Content, facts: NetworkFacts) -> tuple[str, ...]:
    """The texts of the parts. Where a link has no field of its own the last one ends with it, unless it is there."""
    texts = [part.text for part in content.parts]
    if facts.link_in_text and content.link and not any(content.link in text for text in texts):
        texts[-1] = f"{texts[-1].rstrip()}\n\n{content.link}".lstrip()
    return tuple(texts)
