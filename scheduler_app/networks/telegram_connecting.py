"""Connecting a channel: a bot's token, the channel's name, and whether the bot may do there what Duta needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Ask, Candidate, HealthReport, SignInWay
from scheduler_app.domain.sign_in import Credential, SignInKind
from scheduler_app.errors import InvalidInput, NotSent, RefusalKind, Refused
from scheduler_app.networks.json_parts import number_at, text_at, word_at
from scheduler_app.networks.sign_ins import SignIns
from scheduler_app.networks.telegram_calls import HOST, TelegramCalls

WAYS = (SignInWay("bot", SignInKind.TOKEN, (Ask("bot_token", secret=True), Ask("channel"))),)
_TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{30,64}")
_NAMED = re.compile(r"(?:https?://)?(?:t\.me/|@)?([A-Za-z]\w{3,31})/?")
_NUMBERED = re.compile(r"-\d{5,20}")
_RIGHTS = ("can_post_messages", "can_edit_messages", "can_delete_messages")


class TelegramConnecting:
    """``host`` is where the Bot API is."""

    def __init__(self, calls: TelegramCalls, sign_ins: SignIns, host: str) -> None:
        self._calls = calls
        self._sign_ins = sign_ins
        self._host = host

    def candidates(self, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        token = given.get("bot_token", "").strip()
        if not _TOKEN.fullmatch(token):
            raise InvalidInput("telegram.no_token")
        server = "" if self._host == HOST else self._host
        signed = Credential("telegram", "", SignInKind.TOKEN, server=server, access=token)
        bot = self._calls.look(signed, "getMe")
        chat = self._calls.look(signed, "getChat", chat_id=_channel(given.get("channel", "")))
        if chat.get("type") != "channel":
            raise InvalidInput("telegram.no_channel")
        identity, name = word_at(chat, "id"), word_at(chat, "username")
        title = text_at(chat, "title") or name
        if not identity:
            raise NotSent("http.answer_incomplete", field="id")
        return (
            Candidate(
                identity=identity,
                handle=name or title,
                display_name=title,
                address=f"https://t.me/{name}" if name else "https://t.me",
                credential=Credential("telegram", identity, SignInKind.TOKEN, server=server, access=token),
                lacking=self._lacking(signed, identity, bot),
            ),
        )

    def look(self, account: Account) -> HealthReport:
        try:
            signed = self._sign_ins.current(account)
            bot = self._calls.look(signed, "getMe")
            return HealthReport(AccountHealth.READY, lacking=self._lacking(signed, account.identity, bot))
        except Refused as refused:
            if refused.kind is not RefusalKind.SIGN_IN:
                raise
        return HealthReport(AccountHealth.SIGN_IN_NEEDED)

    def _lacking(self, signed: Credential, chat: str, bot: dict[str, Any]) -> tuple[str, ...]:
        try:
            member = self._calls.look(signed, "getChatMember", chat_id=chat, user_id=number_at(bot, "id"))
        except Refused as refused:
            if refused.kind is not RefusalKind.PERMISSION:
                raise
            member = {}
        if member.get("status") == "creator":
            return ()
        return tuple(right for right in _RIGHTS if member.get(right) is not True)


def _channel(text: str) -> str:
    """As getChat takes it: @name, or the number of a channel that has no name."""
    if _NUMBERED.fullmatch(text.strip()):
        return text.strip()
    named = _NAMED.fullmatch(text.strip())
    if named is None:
        raise InvalidInput("telegram.no_channel")
    return f"@{named[1]}"
