"""What was done, by whom and when, in a chain in which nothing can be changed unseen.

Each row's hash covers the hash of the row before it, so whoever changes, removes, adds or moves a row must forge every
later one too, and a machine that remembers a later hash still notices.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from json.encoder import encode_basestring
from typing import Any, NamedTuple

from scheduler_app.domain.ids import MemberId

# What the first row of a chain names as the hash before it.
GENESIS = "0" * 64


def _as_json(value: object) -> object:
    """What has no form of its own in JSON. Raises TypeError for what has no place in an entry."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, set | frozenset):
        return sorted(value)
    raise TypeError(f"a {type(value).__name__} has no place in the audit")


_ENCODER = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, default=_as_json
)
# Under these names a detail would hardly be anything else than a secret.
_SECRET_NAMES = frozenset({"pin", "password", "passphrase", "secret", "token", "private_key", "access_token"})


class Subject(StrEnum):
    """What kind of thing an entry is about."""

    WORKSPACE = "workspace"
    MEMBER = "member"
    MISSION = "mission"
    ACCOUNT = "account"
    CAMPAIGN = "campaign"
    POST = "post"
    APPROVAL = "approval"
    DELIVERY = "delivery"
    HOLD = "hold"
    INCIDENT = "incident"
    RECALL = "recall"
    RULE = "rule"
    SERIES = "series"
    MEDIA = "media"
    RECORD = "record"
    STOCK = "stock"
    ACCOUNT_SET = "account_set"


class Action(StrEnum):
    """What was done. Codes are never renamed or given another meaning: they stand in chains for ever.

    Each has words in ``commands/sentences/audit.py`` and ``ui/words/audit.py``.
    """

    WORKSPACE_MADE = "workspace_made"
    ZONE_RULES_APPLIED = "zone_rules_applied"
    POST_CREATED = "post_created"
    POST_EDITED = "post_edited"
    POST_PUT_AWAY = "post_put_away"
    POST_BROUGHT_BACK = "post_brought_back"
    PACK_EXPORTED = "pack_exported"
    MEDIA_ADDED = "media_added"
    CAMPAIGN_ADDED = "campaign_added"
    CAMPAIGN_CHANGED = "campaign_changed"
    APPROVAL_REQUESTED = "approval_requested"
    APPROVAL_TAKEN_BACK = "approval_taken_back"
    POST_APPROVED = "post_approved"
    CHANGES_REQUESTED = "changes_requested"
    REVIEW_PACKAGE_MADE = "review_package_made"
    REVIEW_ANSWER_TAKEN_IN = "review_answer_taken_in"
    REVIEW_ANSWER_REFUSED = "review_answer_refused"
    POST_SCHEDULED = "post_scheduled"
    DELIVERY_MOVED = "delivery_moved"
    DELIVERY_PLANNED_AGAIN = "delivery_planned_again"
    DELIVERY_CANCELLED = "delivery_cancelled"
    DELIVERY_SENT = "delivery_sent"
    DELIVERY_REFUSED = "delivery_refused"
    DELIVERY_UNKNOWN = "delivery_unknown"
    DELIVERY_HELD = "delivery_held"
    DELIVERY_MISSED = "delivery_missed"
    DELIVERY_TRIED = "delivery_tried"
    DELIVERY_CONFIRMED = "delivery_confirmed"
    BY_HAND_TAKEN = "by_hand_taken"
    BY_HAND_POSTED = "by_hand_posted"
    BY_HAND_NOT_POSTED = "by_hand_not_posted"
    ACCOUNT_STOPPED = "account_stopped"
    HOLD_STARTED = "hold_started"
    HOLD_RELEASED = "hold_released"
    LEVEL_HEIGHTENED = "level_heightened"
    LEVEL_LOWERED = "level_lowered"
    EXEMPTION_PROPOSED = "exemption_proposed"
    EXEMPTION_CONFIRMED = "exemption_confirmed"
    EXEMPTION_LAPSED = "exemption_lapsed"
    HELD_REVIEWED = "held_reviewed"
    RECALL_PROPOSED = "recall_proposed"
    RECALL_CONFIRMED = "recall_confirmed"
    RECALL_WITHDRAWN = "recall_withdrawn"
    RECALL_DONE = "recall_done"
    RECALL_FAILED = "recall_failed"
    RECALL_UNKNOWN = "recall_unknown"
    RECALL_DONE_BY_HAND = "recall_done_by_hand"
    RECALL_TRIED_AGAIN = "recall_tried_again"
    LOOK_AHEAD_REVIEWED = "look_ahead_reviewed"
    INCIDENT_OPENED = "incident_opened"
    INCIDENT_NOTED = "incident_noted"
    INCIDENT_CLOSED = "incident_closed"
    INCIDENT_EXPORTED = "incident_exported"
    SENSITIVE_PERIOD_ADDED = "sensitive_period_added"
    SENSITIVE_PERIOD_REMOVED = "sensitive_period_removed"
    AUDIT_EXPORTED = "audit_exported"
    RECORD_DELETED = "record_deleted"
    RECORDS_ARCHIVED = "records_archived"
    RETENTION_CHANGED = "retention_changed"
    RULE_CHANGED = "rule_changed"
    RULE_RESTORED = "rule_restored"
    RULE_PACK_INSTALLED = "rule_pack_installed"
    RULE_PACK_REMOVED = "rule_pack_removed"
    POLICY_READ = "policy_read"
    WARNING_KEPT = "warning_kept"
    ACCOUNT_CONNECTED = "account_connected"
    ACCOUNT_BY_HAND = "account_by_hand"
    ACCOUNT_SIGNED_IN = "account_signed_in"
    ACCOUNT_SIGNED_OUT = "account_signed_out"
    APP_KEPT = "app_kept"
    APP_FORGOTTEN = "app_forgotten"
    ACCOUNT_PAPERS_FILED = "account_papers_filed"
    ACCOUNT_BAND_CHOSEN = "account_band_chosen"
    ACCOUNT_TAKEN_OUT = "account_taken_out"
    ACCOUNT_PUT_BACK = "account_put_back"
    QUOTA_FILED = "quota_filed"
    QUOTA_FORGOTTEN = "quota_forgotten"
    SPENDING_CAP_SET = "spending_cap_set"
    SPENDING_CAP_REMOVED = "spending_cap_removed"
    SPENDING_LEVEL_REACHED = "spending_level_reached"
    TRANSLATION_MARKED = "translation_marked"
    TRANSLATION_CONFIRMED = "translation_confirmed"
    LINKS_FOLLOWED = "links_followed"
    CLEARANCE_ASKED = "clearance_asked"
    CLEARANCE_ANSWERED = "clearance_answered"
    NAME_FILED = "name_filed"
    NAME_REMOVED = "name_removed"
    MEDIA_RIGHTS_FILED = "media_rights_filed"
    REGISTER_FOUNDED = "register_founded"
    MACHINE_JOINED = "machine_joined"
    MEMBER_ADDED = "member_added"
    MEMBER_CHANGED = "member_changed"
    MEMBER_ENDED = "member_ended"
    MEMBER_EXPIRED = "member_expired"
    ROOT_SHARED = "root_shared"
    ROOT_CHANGED = "root_changed"
    APPROVAL_RULES_SET = "approval_rules_set"
    STAND_IN_BEGUN = "stand_in_begun"
    STAND_IN_ENDED = "stand_in_ended"
    SOLO_BEGUN = "solo_begun"
    SOLO_ENDED = "solo_ended"
    PIN_WRONG = "pin_wrong"
    PIN_WRONG_ELSEWHERE = "pin_wrong_elsewhere"
    PIN_LOCKED = "pin_locked"
    PIN_CHANGED = "pin_changed"
    SERIES_STARTED = "series_started"
    SERIES_CHANGED = "series_changed"
    SERIES_ENDED = "series_ended"
    OCCURRENCE_MADE = "occurrence_made"
    OCCURRENCE_NOT_MADE = "occurrence_not_made"
    STOCK_KEPT = "stock_kept"
    STOCK_REMOVED = "stock_removed"
    ACCOUNT_SET_KEPT = "account_set_kept"
    ACCOUNT_SET_REMOVED = "account_set_removed"
    QUEUE_SET = "queue_set"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing that was done.

    ``actor`` is the member who did it, None when Duta did by itself. ``details`` are short facts (strings, numbers,
    truths, times and lists or mappings of these): what somebody asks for who reads the entry years later, never a
    secret and never a whole text.
    """

    at: datetime
    actor: MemberId | None
    action: Action
    subject: Subject
    subject_id: str
    details: Mapping[str, object] = field(default_factory=dict)

    def details_text(self) -> str:
        """The details as canonical JSON. Raises ValueError or TypeError for a secret's name and for what is no JSON."""
        if not self.details:
            return "{}"
        if not _SECRET_NAMES.isdisjoint(self.details):
            raise ValueError(f"a secret has no place in the audit: {sorted(self.details)}")
        return _ENCODER.encode(self.details)


class AuditRow(NamedTuple):
    """One link of the chain exactly as it is stored: ``at`` in milliseconds since 1970, ``details`` as JSON text."""

    serial: int
    at: int
    actor: str
    action: str
    subject: str
    subject_id: str
    solo: int
    details: str
    previous: str
    hash: str

    def said(self) -> dict[str, Any]:
        """The details as values; none where they are no JSON object: checking the chain says that they were changed."""
        try:
            found = json.loads(self.details)
        except (TypeError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def link_hash(
    previous: str, at: int, actor: str, action: str, subject: str, subject_id: str, solo: int, details: str
) -> str:
    """The hash of one link: SHA-256, in hexadecimal, of the RFC 8785 bytes of the JSON array of these eight values.

    Written out, because a chain of a million links is checked in one go; ``details`` is one string in the array.
    """
    text = (
        f"[{encode_basestring(previous)},{at:d},{encode_basestring(actor)},{encode_basestring(action)},"
        f"{encode_basestring(subject)},{encode_basestring(subject_id)},{solo:d},{encode_basestring(details)}]"
    )
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
