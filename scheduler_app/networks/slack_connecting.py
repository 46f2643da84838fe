"""Connecting a channel of Slack: a bot's token and the channel's ID, and whether the bot is in it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.errors import InvalidInput, RefusalKind, Refused
from scheduler_app.networks.sign_ins import SignIns
from scheduler_app.networks.slack_calls import HOST, SlackCalls

WAYS = (SignInWay("bot", SignInKind.TOKEN, (Ask("bot_token", secret=True), Ask("channel_id"))),)
_TOKEN = re.compile(r"xoxb-[\w-]{10,}")
_CHANNEL = re.compile(r"[CG][A-Z0-9]{6,20}")


class SlackConnecting:
    """``host`` is where Slack is."""

    def __init__(self, calls: SlackCalls, sign_ins: SignIns, host: str) -> None:
        self._calls = calls
        self._sign_ins = sign_ins
        self._server = "" if host == HOST else host

    def candidates(self, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        token, channel = given.get("bot_token", "").strip(), given.get("channel_id", "").strip()
        if not _TOKEN.fullmatch(token):
            raise InvalidInput("slack.no_bot")
        if not _CHANNEL.fullmatch(channel):
            raise InvalidInput("slack.no_channel")
        signed = Credential("slack", channel, SignInKind.TOKEN, server=self._server, access=token)
        me = self._calls.look(signed, "/api/auth.test")
        # A message is told to be ours by who wrote it.
        known = Credential(
            "slack",
            channel,
            SignInKind.TOKEN,
            server=self._server,
            access=token,
            extra={"user": me.json_word("user_id")},
        )
        name, lacking = self._channel(known)
        return (Candidate(channel, name, name, me.json_address("url"), known, lacking=lacking),)

    def look(self, account: Account) -> HealthReport:
        try:
            signed = self._sign_ins.current(account)
            self._calls.look(signed, "/api/auth.test")
            return HealthReport(AccountHealth.READY, lacking=self._channel(signed)[1])
        except Refused as refused:
            if refused.kind is not RefusalKind.SIGN_IN:
                raise
        return HealthReport(AccountHealth.SIGN_IN_NEEDED)

    def _channel(self, signed: Credential) -> tuple[str, tuple[str, ...]]:
        answer = self._calls.look(signed, "/api/conversations.info", {"channel": signed.identity})
        name, channel = answer.json_word("channel", "name"), answer.json_object()["channel"]
        return name, () if channel.get("is_member") is True else ("membership",)
