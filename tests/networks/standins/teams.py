"""A workflow of Microsoft Teams as it is described: it checks the signature, takes one kind of message, and says 202.

A card it would not render, or a message it would stumble over after it said 202, fails the test.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from tests.networks.standins.serving import Asked, Document, Given, StandIn, StandInRefusal, only

_CARD = "application/vnd.microsoft.card.adaptive"


@dataclass
class Workflow:
    id: str
    signature: str
    cards: list[Document] = field(default_factory=list)

    @property
    def access(self) -> str:
        """What stands behind the host, as the page of the workflow shows it."""
        invoke = f"/powerautomate/automations/direct/workflows/{self.id}/triggers/manual/paths/invoke"
        return f"{invoke}?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={quote(self.signature, safe='')}"


def refused(status: int, code: str, headers: dict[str, str] | None = None) -> StandInRefusal:
    return StandInRefusal(status, {"error": {"code": code, "message": code}}, headers)


def _unknown(name: str) -> StandInRefusal:
    return refused(400, f"TriggerInputSchemaMismatch {name}")


class TeamsStandIn(StandIn):
    """``say_next`` makes the next message fail."""

    def __init__(self) -> None:
        super().__init__()
        self.workflows: dict[str, Workflow] = {}
        self.say_next: StandInRefusal | None = None

    def make_workflow(self) -> Workflow:
        # With characters that must stay quoted in the address.
        made = Workflow(secrets.token_hex(16), f"teamsSignature/{secrets.token_hex(8)}+=")
        self.workflows[made.id] = made
        return made

    def handle(self, asked: Asked) -> Given:
        told, self.say_next = self.say_next, None
        if told is not None:
            raise told
        workflow = self.workflows.get(asked.path.partition("/workflows/")[2].partition("/")[0])
        if workflow is None:
            raise refused(404, "WorkflowNotFound")
        signed = {"api-version": "1", "sp": "/triggers/manual/run", "sv": "1.0", "sig": workflow.signature}
        if dict(asked.query) != signed:
            raise refused(401, "DirectApiAuthorizationRequired")
        if asked.method != "POST" or len(asked.body) > 28 * 1024:
            raise refused(413, "RequestEntityTooLarge")
        only(asked.json, {"type", "attachments"}, _unknown)
        if asked.json["type"] != "message":
            raise _unknown("type")
        for one in asked.json["attachments"]:
            only(one, {"contentType", "contentUrl", "content"}, _unknown)
            if one["contentType"] != _CARD or one["contentUrl"] is not None:
                raise _unknown("contentType")
            workflow.cards.append(_rendered(one["content"]))
        return Given(202, b"")


def _rendered(card: Document) -> Document:
    only(card, {"$schema", "type", "version", "msteams", "body", "actions"}, _unknown)
    if card["type"] != "AdaptiveCard" or card["version"] not in ("1.2", "1.3", "1.4"):
        raise _unknown("version")
    for block in card["body"]:
        only(block, {"type", "inlines", "spacing"}, _unknown)
        if block["type"] != "RichTextBlock":
            raise _unknown("type")
        for run in block["inlines"]:
            only(run, {"type", "text", "weight", "size"}, _unknown)
    for action in card.get("actions", []):
        only(action, {"type", "title", "url"}, _unknown)
    return card


def words_of(card: Document) -> str:
    """What a reader gets: the lines, and where the buttons lead."""
    lines: list[Any] = ["".join(run["text"] for run in block["inlines"]) for block in card["body"]]
    return "\n".join([*lines, *(action["url"] for action in card.get("actions", []))])
