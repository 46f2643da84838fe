"""An incoming webhook of Slack as it is described: what it says is plain text, "ok" or the name of what is wrong."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from tests.networks.standins.serving import Asked, Given, StandIn, StandInRefusal, only


@dataclass
class Hook:
    identity: str
    secret: str
    messages: list[str] = field(default_factory=list)


def refused(status: int, said: str) -> StandInRefusal:
    return StandInRefusal(status, said.encode(), {"Content-Type": "text/html"})


class SlackWebhookStandIn(StandIn):
    """``say_next`` makes the next message fail."""

    def __init__(self) -> None:
        super().__init__()
        self.hooks: list[Hook] = []
        self.say_next: StandInRefusal | None = None

    def make_hook(self) -> Hook:
        made = Hook(f"T0ABCDEF/B0{len(self.hooks):06d}", f"slackSecret{len(self.hooks):013d}")
        self.hooks.append(made)
        return made

    def handle(self, asked: Asked) -> Given:
        told, self.say_next = self.say_next, None
        if told is not None:
            raise told
        place, identity, secret = re.sub(r"^/(services)/(\w+/\w+)/(\w+)$", r"\1 \2 \3", asked.path).split(" ")
        hook = next((one for one in self.hooks if one.identity == identity), None)
        if hook is None or asked.method != "POST" or place != "services":
            raise refused(404, "no_service")
        if secret != hook.secret:
            raise refused(403, "invalid_token")
        only(asked.json, {"text"}, lambda _name: refused(400, "invalid_payload"))
        text = asked.json["text"]
        if not text:
            raise refused(400, "no_text")
        # What is not escaped becomes a link, a mention or nothing.
        if re.search(r"[<>]|&(?!amp;|lt;|gt;)", text):
            raise refused(400, "invalid_payload")
        hook.messages.append(html.unescape(text))
        return Given(200, b"ok", {"Content-Type": "text/html"})
