"""Channels of Slack, by a bot: texts, threads, pictures and films with descriptions, corrections.

It takes no key: each message carries the delivery's own in its metadata, by which the channel's history is looked
through. Files go up unseen and are shown by one call, which does not name the message: that is looked up as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from scheduler_app.domain.account import Account
from scheduler_app.domain.connecting import Candidate, HealthReport, SignInWay
from scheduler_app.domain.network_facts import NetworkFacts
from scheduler_app.domain.said_text import said_texts
from scheduler_app.domain.sign_in import Credential
from scheduler_app.errors import NetworkError, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.json_parts import number_at, rows, text_at, word_at
from scheduler_app.networks.media_upload import FileBody
from scheduler_app.networks.network import Absent, CannotTell, Fence, Found, Metrics, Published, PublishRequest, Reply
from scheduler_app.networks.sign_ins import SignIns
from scheduler_app.networks.slack_calls import HOST, SlackCalls
from scheduler_app.networks.slack_connecting import WAYS, SlackConnecting
from scheduler_app.networks.slack_webhook import escaped

_BETWEEN_PARTS = " "
_LISTED = "100"
_KEY = "duta_delivery"
# The clocks of two machines never agree quite.
_MARGIN = timedelta(minutes=1)


class SlackNetwork:
    """The client. ``host`` is where Slack is for channels that are connected from now on."""

    def __init__(self, facts: NetworkFacts, http: HttpClient, sign_ins: SignIns, *, host: str = HOST) -> None:
        self.facts = facts
        self._sign_ins = sign_ins
        self._calls = SlackCalls(http)
        self._connecting = SlackConnecting(self._calls, sign_ins, host)

    def identify(self, account: Account) -> str:
        signed = self._sign_ins.current(account)
        return self._calls.look(signed, "/api/conversations.info", {"channel": account.identity}).json_word(
            "channel", "id"
        )

    def publish(self, request: PublishRequest, fence: Fence) -> Published:
        signed = self._sign_ins.current(request.account)
        fences, stamps = [fence], list[str]()
        for number, text in enumerate(said_texts(request.content, self.facts)):
            step = f"part-{number + 1}"
            if step in request.steps:
                stamps.append(request.steps[step])
                continue
            thread = {"thread_ts": stamps[0]} if stamps else {}
            stamps.append(self._send(signed, request, number, text, thread, fences))
            request.note(step, stamps[-1])
        return self._published(request.account, stamps)

    def find_published(self, request: PublishRequest) -> Found:
        signed, stamps = self._sign_ins.current(request.account), list[str]()
        try:
            for number, text in enumerate(said_texts(request.content, self.facts)):
                root = stamps[0] if stamps else ""
                known = request.steps.get(f"part-{number + 1}") or self._stamp(signed, request, number, text, root)
                if not known:
                    return Absent()
                stamps.append(known)
        except NetworkError as error:
            return CannotTell(error.code)
        return self._published(request.account, stamps)

    def delete(self, account: Account, remote_id: str) -> None:
        """The last part first: an interruption leaves a beginning without its end, never the reverse."""
        for stamp in reversed(remote_id.split(_BETWEEN_PARTS)):
            asked = {"channel": account.identity, "ts": stamp}
            try:
                self._calls.publish(self._sign_ins.current(account), "/api/chat.delete", asked)
            except Refused as refused:
                if refused.kind is not RefusalKind.REMOVED:
                    raise

    def edit(self, request: PublishRequest, remote_id: str, fence: Fence) -> Published:
        """The words; what a message shows beside them stays, so a correction cannot bring pictures."""
        signed, stamps = self._sign_ins.current(request.account), remote_id.split(_BETWEEN_PARTS)
        texts = said_texts(request.content, self.facts)
        if len(texts) != len(stamps):
            raise Refused(RefusalKind.CONTENT, "thread.other_length", before=len(stamps), now=len(texts))
        if any(part.media for part in request.content.parts):
            raise Refused(RefusalKind.CONTENT, "slack.pictures_stay")
        fences: list[Fence] = [fence]
        for text, stamp in zip(texts, stamps, strict=True):
            asked = {"channel": request.account.identity, "ts": stamp, "text": escaped(text)}
            self._calls.publish(signed, "/api/chat.update", asked, fence=fences.pop() if fences else None)
        return self._published(request.account, stamps)

    def metrics(self, account: Account, remote_id: str) -> Metrics:
        (root, *_) = self._thread(account, remote_id)
        ours = len(remote_id.split(_BETWEEN_PARTS)) - 1
        return Metrics(
            likes=sum(number_at(one, "count") or 0 for one in rows(root, "reactions")),
            replies=max((number_at(root, "reply_count") or 0) - ours, 0),
        )

    def replies(self, account: Account, remote_id: str) -> tuple[Reply, ...]:
        ours = remote_id.split(_BETWEEN_PARTS)
        answers = [one for one in self._thread(account, remote_id) if word_at(one, "ts") not in ours]
        return tuple(_reply(one, ours[0]) for one in answers if word_at(one, "ts"))

    def ways(self) -> tuple[SignInWay, ...]:
        return WAYS

    def candidates(self, way: str, given: Mapping[str, str]) -> tuple[Candidate, ...]:
        return self._connecting.candidates(given)

    def look(self, account: Account) -> HealthReport:
        return self._connecting.look(account)

    def revoke(self, account: Account) -> None:
        """The bot is of an app that others may use as well; it ends on the app's page."""

    def _send(
        self,
        signed: Credential,
        request: PublishRequest,
        number: int,
        text: str,
        thread: Mapping[str, str],
        fences: list[Fence],
    ) -> str:
        limit, channel = self.facts.send_budget.total_seconds(), request.account.identity
        items = request.content.parts[number].media
        if not items:
            said = {"channel": channel, "text": escaped(text), "metadata": _metadata(request, number), **thread}
            return self._calls.publish(
                signed, "/api/chat.postMessage", said, fence=fences.pop() if fences else None, limit=limit
            ).json_word("ts")
        files = [{"id": self._file(signed, request, number, index)} for index in range(len(items))]
        shown = {"files": files, "channel_id": channel, "initial_comment": escaped(text), **thread}
        fence = fences.pop() if fences else None
        self._calls.publish(signed, "/api/files.completeUploadExternal", shown, fence=fence, limit=limit)
        try:
            stamp = self._stamp(signed, request, number, text, thread.get("thread_ts", ""))
        except NetworkError:
            stamp = ""
        if not stamp:
            # Files are worked on first; the message is found when it is looked for later.
            raise OutcomeUnknown("slack.shown_later")
        return stamp

    def _file(self, signed: Credential, request: PublishRequest, number: int, index: int) -> str:
        item = request.content.parts[number].media[index]
        file = request.media[item.media_hash]
        body = FileBody(file.path, file.media_type)
        form = {"filename": f"file{index}.{item.media_type.partition('/')[2]}", "length": str(len(body))}
        if item.description:
            form["alt_txt"] = item.description
        answer = self._calls.prepare(signed, "/api/files.getUploadURLExternal", form)
        self._calls.put(signed, answer.json_word("upload_url"), body)
        return answer.json_word("file_id")

    def _stamp(self, signed: Credential, request: PublishRequest, number: int, text: str, root: str) -> str:
        """Which message of the channel, or of the thread below ``root``, this part is; empty when it is none."""
        query = {
            "channel": request.account.identity,
            "oldest": f"{(request.scheduled_for - _MARGIN).timestamp():.6f}",
            "limit": _LISTED,
            "include_all_metadata": "true",
            **({"ts": root} if root else {}),
        }
        method = "/api/conversations.replies" if root else "/api/conversations.history"
        answer = self._calls.look(signed, method, query)
        said = answer.json_object()
        for row in rows(said.get("messages")):
            if _is(row, _metadata(request, number), text, signed) and word_at(row, "ts"):
                return word_at(row, "ts")
        if said.get("has_more") is True:
            raise NetworkError("lookup.too_many_since")
        return ""

    def _thread(self, account: Account, remote_id: str) -> list[dict[str, Any]]:
        query = {"channel": account.identity, "ts": remote_id.partition(_BETWEEN_PARTS)[0], "limit": _LISTED}
        answer = self._calls.look(self._sign_ins.current(account), "/api/conversations.replies", query)
        listed = rows(answer.json_object().get("messages"))
        if not listed:
            raise Refused(RefusalKind.REMOVED, "http.refused_removed", host=answer.host, status=answer.status)
        return listed

    def _published(self, account: Account, stamps: list[str]) -> Published:
        where = f"{account.address.rstrip('/')}/archives/{quote(account.identity)}/p{stamps[0].replace('.', '')}"
        return Published(_BETWEEN_PARTS.join(stamps), where)


def _metadata(request: PublishRequest, number: int) -> dict[str, Any]:
    return {"event_type": _KEY, "event_payload": {"key": f"{request.idempotency_key}-{number}"}}


def _is(row: dict[str, Any], metadata: dict[str, Any], text: str, signed: Credential) -> bool:
    """By what the message carries; one that shows files carries nothing, and is told by the bot's own words."""
    carried = row.get("metadata")
    if isinstance(carried, dict) and carried.get("event_type") == _KEY:
        return bool(carried.get("event_payload") == metadata["event_payload"])
    return row.get("user") == signed.extra.get("user") and text_at(row, "text").strip() == escaped(text).strip()


def _reply(row: dict[str, Any], root: str) -> Reply:
    stamp, text = word_at(row, "ts"), text_at(row, "text")
    plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return Reply(stamp, word_at(row, "user"), plain, _moment(stamp), "", root)


def _moment(stamp: str) -> datetime:
    try:
        return datetime.fromtimestamp(float(stamp), UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.min.replace(tzinfo=UTC)


def create(facts: NetworkFacts, settings: HttpSettings, sign_ins: SignIns) -> SlackNetwork:
    return SlackNetwork(facts, HttpClient(settings), sign_ins)
