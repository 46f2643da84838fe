"""About the audit: what may be wrong with it, and what its entries say was done."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler_app.domain.audit import Action

_KEEP = "Keep this computer as it is and tell your security officer."

AUDIT = {
    "audit.changed": f"Entry {{serial}} of the audit was changed outside Duta. The {{before}} before it are intact. {_KEEP}",
    "audit.missing": f"Entry {{serial}} of the audit is missing. The {{before}} before it are intact. {_KEEP}",
    "audit.inserted": f"Entry {{serial}} of the audit was put in outside Duta. The {{before}} before it are intact. {_KEEP}",
    "audit.moved": f"Entry {{serial}} of the audit stands in another's place. The {{before}} before it are intact. {_KEEP}",
    "audit.beginning_missing": f"The beginning of the audit is missing. {_KEEP}",
    "audit.end_missing": f"The audit ends with entry {{end}}; it was longer. Those that are there are intact. {_KEEP}",
    "audit.rewritten": f"Entry {{serial}} of the audit is another than this computer verified before: it was made anew. {_KEEP}",
    "audit.head_wrong": f"From entry {{serial}} on the audit was written past Duta. The {{before}} before it are intact. {_KEEP}",
    "record.bad_days": "Records are kept for 1 to 73200 days, or for ever; {days} is neither.",
}

DEEDS: Mapping[Action, str] = {
    Action.WORKSPACE_MADE: "made the workspace",
    Action.ZONE_RULES_APPLIED: "moved deliveries, because zone rules changed",
    Action.POST_CREATED: "wrote a post",
    Action.POST_EDITED: "changed a post",
    Action.PACK_EXPORTED: "took posts out in a pack",
    Action.MEDIA_ADDED: "added a picture",
    Action.CAMPAIGN_ADDED: "added a campaign",
    Action.APPROVAL_REQUESTED: "asked for approval",
    Action.APPROVAL_TAKEN_BACK: "took the request for approval back",
    Action.POST_APPROVED: "approved a post",
    Action.CHANGES_REQUESTED: "asked for changes",
    Action.POST_SCHEDULED: "planned a post",
    Action.DELIVERY_MOVED: "moved a delivery",
    Action.DELIVERY_PLANNED_AGAIN: "planned a delivery again",
    Action.DELIVERY_CANCELLED: "cancelled a delivery",
    Action.DELIVERY_SENT: "sent a post",
    Action.DELIVERY_REFUSED: "was refused by the network",
    Action.DELIVERY_UNKNOWN: "could not learn whether a post is public",
    Action.DELIVERY_HELD: "held a delivery",
    Action.DELIVERY_MISSED: "missed the hour of a delivery",
    Action.DELIVERY_TRIED: "tried to send; it goes again later",
    Action.DELIVERY_CONFIRMED: "found a post on the network",
    Action.HOLD_STARTED: "started a hold",
    Action.HOLD_RELEASED: "released a hold",
    Action.SENSITIVE_PERIOD_ADDED: "marked a sensitive period",
    Action.SENSITIVE_PERIOD_REMOVED: "removed a sensitive period",
    Action.RULE_CHANGED: "changed a rule",
    Action.RULE_RESTORED: "restored a rule",
    Action.RULE_PACK_INSTALLED: "installed a rule pack",
    Action.RULE_PACK_REMOVED: "removed a rule pack",
    Action.POLICY_READ: "read the rules",
    Action.WARNING_KEPT: "went on in spite of a warning",
    Action.ACCOUNT_PAPERS_FILED: "filed the papers of an account",
    Action.NAME_FILED: "filed a name that posts mention",
    Action.NAME_REMOVED: "removed a name that posts mention",
    Action.MEDIA_RIGHTS_FILED: "filed the rights of a picture",
    Action.AUDIT_EXPORTED: "took the audit out",
    Action.RECORD_DELETED: "deleted a record whose time was over",
    Action.RECORDS_ARCHIVED: "took records out into an archive",
    Action.RETENTION_CHANGED: "changed how long records are kept",
    Action.EXEMPTION_PROPOSED: "proposed to exempt a post from a hold",
    Action.EXEMPTION_CONFIRMED: "confirmed an exemption from a hold",
    Action.HELD_REVIEWED: "decided what becomes of a post after a hold",
    Action.INCIDENT_OPENED: "opened an incident",
    Action.INCIDENT_NOTED: "wrote a note into an incident",
    Action.INCIDENT_CLOSED: "closed an incident",
    Action.INCIDENT_EXPORTED: "took an incident out",
    Action.ACCOUNT_STOPPED: "stopped sending from an account, because its network refuses it",
}
