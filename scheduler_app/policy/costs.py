"""What a post costs on a network that charges for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.post import Content
from scheduler_app.domain.said_text import said_texts
from scheduler_app.policy.weighted_text import links, normalised


def calls_of(content: Content, facts: NetworkFacts) -> Counter[str]:
    """The calls a post is charged for, by their names in the fact sheet; nothing where nothing is charged."""
    if not facts.costs:
        return Counter()
    calls: Counter[str] = Counter()
    for part, text in zip(content.parts, said_texts(content, facts), strict=True):
        calls["post_with_link" if links(normalised(text)) else "post"] += 1
        calls["description"] += sum(1 for item in part.media if item.description)
    return +calls


def price_of(calls: Mapping[str, int], facts: NetworkFacts) -> int:
    """What these calls cost, in thousandths of a US dollar."""
    return sum(facts.costs.get(kind, 0) * count for kind, count in calls.items())
