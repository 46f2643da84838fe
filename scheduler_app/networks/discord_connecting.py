"""Connecting a channel of Discord: a webhook's address, or a bot's token with the channel's number."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.errors import InvalidInput, RefusalKind, Refused
from scheduler_app.networks.discord_calls import HOST, VERSION, DiscordCalls, door
from scheduler_app.networks.json_parts import text_at, word_at
from scheduler_app.networks.sign_ins import SignIns

WAYS = (
    SignInWay("webhook", SignInKind.WEBHOOK, (Ask("webhook_address", secret=True),)),
    SignInWay("bot", SignInKind.TOKEN, (Ask("bot_token", secret=True), Ask("channel_number"))),
)
_HOOK = re.compile(
    r"https://(?:\w+\.)?discord(?:app)?\.com/api/(?:v\d+/)?webhooks/(\d{5,25})/([\w-]{20,120})/?(?:\?.*)?"
)
_NUMBER = re.compile(r"\d{5,25}")
_TOKEN = re.compile(r"[\w-]+\.[\w-]+\.[\w-]{20,}")


class DiscordConnecting:
    """``host`` is where Discord is."""

    def __init__(self, calls: DiscordCalls, sign_ins: SignIns, host: str) -> None:
        self._calls = calls
        self._sign_ins = sign_ins
        self._server = "" if host == HOST else host

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        return self._of_hook(given) if way == "webhook" else self._of_bot(given)

    def look(self, account: Account) -> HealthReport:
        try:
            self.named(self._sign_ins.current(account))
        except Refused as refused:
            if refused.kind is RefusalKind.SIGN_IN:
                return HealthReport(AccountHealth.SIGN_IN_NEEDED)
            if refused.kind is RefusalKind.PERMISSION:
                return HealthReport(AccountHealth.READY, lacking=("VIEW_CHANNEL",))
            raise
        return HealthReport(AccountHealth.READY)

    def named(self, signed: Credential) -> dict[str, str]:
        """The webhook or channel as Discord names it now: id, name and guild_id."""
        way_in = door(signed)
        said = self._calls.look(signed, way_in.messages.removesuffix("/messages"))
        named = said.json_object()
        return {"id": said.json_word("id"), "name": text_at(named, "name"), "guild_id": word_at(named, "guild_id")}

    def _of_hook(self, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        hook = _HOOK.fullmatch(given.get("webhook_address", "").strip())
        if hook is None:
            raise InvalidInput("discord.no_webhook")
        return self._found(Credential("discord", hook[1], SignInKind.WEBHOOK, server=self._server, access=hook[2]))

    def _of_bot(self, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        token, channel = given.get("bot_token", "").strip(), given.get("channel_number", "").strip()
        if not _TOKEN.fullmatch(token):
            raise InvalidInput("discord.no_bot")
        if not _NUMBER.fullmatch(channel):
            raise InvalidInput("discord.no_channel")
        signed = Credential("discord", channel, SignInKind.TOKEN, server=self._server, access=token)
        # A message is told to be ours by who wrote it.
        me = self._calls.look(signed, f"{signed.server or HOST}/api/{VERSION}/users/@me").json_word("id")
        return self._found(
            Credential("discord", channel, SignInKind.TOKEN, server=self._server, access=token, extra={"user": me})
        )

    def _found(self, signed: Credential) -> tuple[Candidate, ...]:
        named = self.named(signed)
        guild = named["guild_id"] or "@me"
        return (
            Candidate(
                identity=signed.identity,
                handle=named["name"] or signed.identity,
                display_name=named["name"] or signed.identity,
                address=f"https://discord.com/channels/{guild}",
                credential=signed,
            ),
        )
