"""The last look before anything leaves: what is written now, what was scheduled and what was approved are one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from scheduler_app.delivery.verification import Verification
from scheduler_app.domain.account import AccountHealth
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem, resolve
from scheduler_app.errors import SchedulerError
from scheduler_app.networks.network import Network, PublishRequest
from scheduler_app.storage.delivery_marks import Mark
from scheduler_app.storage.sending_case import SendingCase

FileFor = Callable[[MediaItem, MediaFacts], MediaFile]


@dataclass(frozen=True, slots=True)
class Ready:
    """It may leave: by this client, as this request."""

    network: Network
    request: PublishRequest


class Preflight:
    """Decides whether a claimed delivery may leave.

    ``verification`` knows who had to say yes; ``file_for`` gives the local file of a picture in a form its network
    accepts, after comparing its bytes with the hash, and raises a SchedulerError when it is missing or was changed.
    """

    def __init__(
        self,
        networks: Mapping[str, Network],
        file_for: FileFor,
        verification: Verification,
    ) -> None:
        self._networks = networks
        self._file_for = file_for
        self._verification = verification

    def look(self, case: SendingCase, now: datetime) -> Ready | Mark:
        """Ready, or the mark that says where the delivery goes instead and why."""
        if now > case.due_at + case.lateness_limit:
            return Mark(DeliveryState.MISSED, "time.too_late")
        if case.account.health is not AccountHealth.READY:
            return Mark(DeliveryState.HELD, "account.not_ready")
        network = self._networks.get(case.account.network)
        if network is None:
            return Mark(DeliveryState.HELD, "network.unknown")
        try:
            request = self.request(case, network)
        except SchedulerError as error:
            return Mark(DeliveryState.HELD, error.code)
        stopped = self._verification.objection(case, request.content, now) or _against_the_rules(
            case, network, request, now
        )
        return stopped or Ready(network, request)

    def request(self, case: SendingCase, network: Network) -> PublishRequest:
        """What the client is given: the content as written now, with its pictures verified."""
        content = resolve(
            case.variants, language=case.account.language, network=case.account.network, account_id=case.account.id
        )
        facts = network.facts.at(case.account)
        return PublishRequest(
            delivery_id=case.delivery_id,
            account=case.account,
            content=content,
            idempotency_key=case.idempotency_key,
            created_at=case.created_at,
            scheduled_for=case.due_at,
            zone=case.zone,
            media={item.media_hash: self._file_for(item, facts.media) for part in content.parts for item in part.media},
        )


def _against_the_rules(case: SendingCase, network: Network, request: PublishRequest, now: datetime) -> Mark | None:
    """What was in order when it was planned may not be any more: a term has ended, an event is over, a page is gone."""
    # All the rules there are: whoever has nothing to send for hours need not hold them.
    from scheduler_app.policy.at_the_hour import AtTheHour, stopped_by
    from scheduler_app.policy.link_rules import COUNTS_AT_THE_HOUR

    delivery = AtTheHour(
        content=request.content,
        account=case.account,
        network=network.facts.at(case.account),
        papers=case.papers,
        country=case.country,
        zone=case.zone,
        topic=case.topic,
        embargo_until=case.embargo_until,
        expires_at=case.expires_at,
        now=now,
        links_that_fail=frozenset(one.link for one in case.failed_links if now - one.at <= COUNTS_AT_THE_HOUR),
    )
    return None if stopped_by(case.rules, delivery) is None else Mark(DeliveryState.HELD, "policy.stops_now")
