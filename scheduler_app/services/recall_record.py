"""What was public, written down before anything of it is taken away."""

from __future__ import annotations

import json
from dataclasses import asdict

from scheduler_app.domain.delivery import Delivery
from scheduler_app.services.composing import read_post
from scheduler_app.storage import accounts, approved_texts, attempts
from scheduler_app.storage.database import Connection


def record_of(connection: Connection, delivery: Delivery) -> str:
    """One delivery as JSON: who said what where and when, and how the network called it.

    ``content`` is the whole content that was sent, None when its words were never kept: those of an approved post are.
    """
    account = accounts.account(connection, delivery.account_id)
    content = approved_texts.content(connection, delivery.content_hash)
    if content is None:
        written = read_post(connection, delivery.post_id)
        if written.targets.get(delivery.account_id) == delivery.content_hash:
            content = written.contents[delivery.account_id]
    document = {
        "post": delivery.post_id,
        "delivery": delivery.id,
        "account": account.handle,
        "network": account.network,
        "identity": account.identity,
        "content_hash": delivery.content_hash,
        "content": None if content is None else asdict(content),
        "planned_for": delivery.due_at.isoformat(),
        "sent_at": None if delivery.sent_at is None else delivery.sent_at.isoformat(),
        "remote_id": delivery.remote_id,
        "address": delivery.address,
        "attempts": [
            {"started_at": one.started_at.isoformat(), "outcome": one.outcome, "code": one.code}
            for one in attempts.for_delivery(connection, delivery.id)
        ],
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True)
