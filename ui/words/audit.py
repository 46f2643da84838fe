"""About the audit: what may be wrong with it, and what its entries say was done."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler_app.domain.audit import Action
from ui.words.wording import Wording, say

_KEEP = say("messages", "Keep this computer as it is and tell your security officer.")

AUDIT: dict[str, Wording] = {
    "audit.changed": Wording(
        say("messages", "The audit was changed."),
        say("messages", "Entry {serial} was changed outside Duta. Earlier entries are intact."),
        _KEEP,
    ),
    "audit.missing": Wording(
        say("messages", "The audit has a gap."),
        say("messages", "Entry {serial} is missing. Earlier entries are intact."),
        _KEEP,
    ),
    "audit.inserted": Wording(
        say("messages", "The audit has an entry too many."),
        say("messages", "Entry {serial} was put in outside Duta. Earlier entries are intact."),
        _KEEP,
    ),
    "audit.moved": Wording(
        say("messages", "The audit is out of order."),
        say("messages", "Entry {serial} stands in another's place. Earlier entries are intact."),
        _KEEP,
    ),
    "audit.beginning_missing": Wording(
        say("messages", "The beginning of the audit is missing."),
        say("messages", "Its first entries were taken away outside Duta."),
        _KEEP,
    ),
    "audit.end_missing": Wording(
        say("messages", "The end of the audit is missing."),
        say("messages", "It ends with entry {end}, but it was longer. The entries that are there are intact."),
        _KEEP,
    ),
    "audit.rewritten": Wording(
        say("messages", "The audit was made anew."),
        say("messages", "Entry {serial} is another than this computer verified before."),
        _KEEP,
    ),
    "audit.head_wrong": Wording(
        say("messages", "The audit was written past Duta."),
        say("messages", "That begins at entry {serial}. Earlier entries are intact."),
        _KEEP,
    ),
    "record.bad_days": Wording(
        say("messages", "That is no time to keep records."),
        say("messages", "Records are kept for 1 to 73200 days, or for ever."),
        say("messages", "Give another number of days."),
    ),
}

# What somebody did, as it stands after a name.
DEEDS: Mapping[Action, str] = {
    Action.WORKSPACE_MADE: say("messages", "made the workspace"),
    Action.ZONE_RULES_APPLIED: say("messages", "moved deliveries, because zone rules changed"),
    Action.POST_CREATED: say("messages", "wrote a post"),
    Action.POST_EDITED: say("messages", "changed a post"),
    Action.PACK_EXPORTED: say("messages", "took posts out in a pack"),
    Action.MEDIA_ADDED: say("messages", "added a picture"),
    Action.CAMPAIGN_ADDED: say("messages", "added a campaign"),
    Action.APPROVAL_REQUESTED: say("messages", "asked for approval"),
    Action.APPROVAL_TAKEN_BACK: say("messages", "took the request for approval back"),
    Action.POST_APPROVED: say("messages", "approved a post"),
    Action.CHANGES_REQUESTED: say("messages", "asked for changes"),
    Action.POST_SCHEDULED: say("messages", "planned a post"),
    Action.DELIVERY_MOVED: say("messages", "moved a delivery"),
    Action.DELIVERY_PLANNED_AGAIN: say("messages", "planned a delivery again"),
    Action.DELIVERY_CANCELLED: say("messages", "cancelled a delivery"),
    Action.DELIVERY_SENT: say("messages", "sent a post"),
    Action.DELIVERY_REFUSED: say("messages", "was refused by the network"),
    Action.DELIVERY_UNKNOWN: say("messages", "could not learn whether a post is public"),
    Action.DELIVERY_HELD: say("messages", "held a delivery"),
    Action.DELIVERY_MISSED: say("messages", "missed the hour of a delivery"),
    Action.DELIVERY_TRIED: say("messages", "tried to send; it goes again later"),
    Action.DELIVERY_CONFIRMED: say("messages", "found a post on the network"),
    Action.HOLD_STARTED: say("messages", "started a hold"),
    Action.HOLD_RELEASED: say("messages", "released a hold"),
    Action.LEVEL_HEIGHTENED: say("messages", "heightened the level"),
    Action.LEVEL_LOWERED: say("messages", "lowered the level again"),
    Action.SENSITIVE_PERIOD_ADDED: say("messages", "marked a sensitive period"),
    Action.SENSITIVE_PERIOD_REMOVED: say("messages", "removed a sensitive period"),
    Action.RULE_CHANGED: say("messages", "changed a rule"),
    Action.RULE_RESTORED: say("messages", "restored a rule"),
    Action.RULE_PACK_INSTALLED: say("messages", "installed a rule pack"),
    Action.RULE_PACK_REMOVED: say("messages", "removed a rule pack"),
    Action.POLICY_READ: say("messages", "read the rules"),
    Action.WARNING_KEPT: say("messages", "went on in spite of a warning"),
    Action.ACCOUNT_PAPERS_FILED: say("messages", "filed the papers of an account"),
    Action.NAME_FILED: say("messages", "filed a name that posts mention"),
    Action.NAME_REMOVED: say("messages", "removed a name that posts mention"),
    Action.MEDIA_RIGHTS_FILED: say("messages", "filed the rights of a picture"),
    Action.REGISTER_FOUNDED: say("messages", "began the register of members with a new root key"),
    Action.MACHINE_JOINED: say("messages", "let a computer join the workspace"),
    Action.MEMBER_ADDED: say("messages", "added a member"),
    Action.MEMBER_CHANGED: say("messages", "changed a member"),
    Action.MEMBER_ENDED: say("messages", "ended a membership"),
    Action.MEMBER_EXPIRED: say("messages", "let a membership end when its time was over"),
    Action.ROOT_SHARED: say("messages", "gave the root key to another administrator"),
    Action.APPROVAL_RULES_SET: say("messages", "set the approval rules"),
    Action.SOLO_BEGUN: say("messages", "switched solo mode on"),
    Action.SOLO_ENDED: say("messages", "switched solo mode off"),
    Action.PIN_WRONG: say("messages", "gave a wrong PIN"),
    Action.PIN_LOCKED: say("messages", "tried a PIN while it was locked"),
    Action.PIN_CHANGED: say("messages", "changed the PIN"),
    Action.AUDIT_EXPORTED: say("messages", "took the audit out"),
    Action.RECORD_DELETED: say("messages", "deleted a record whose time was over"),
    Action.RECORDS_ARCHIVED: say("messages", "took records out into an archive"),
    Action.RETENTION_CHANGED: say("messages", "changed how long records are kept"),
    Action.EXEMPTION_PROPOSED: say("messages", "proposed to exempt a post from a hold"),
    Action.EXEMPTION_CONFIRMED: say("messages", "confirmed an exemption from a hold"),
    Action.HELD_REVIEWED: say("messages", "decided what becomes of a post after a hold"),
    Action.INCIDENT_OPENED: say("messages", "opened an incident"),
    Action.INCIDENT_NOTED: say("messages", "wrote a note into an incident"),
    Action.INCIDENT_CLOSED: say("messages", "closed an incident"),
    Action.INCIDENT_EXPORTED: say("messages", "took an incident out"),
    Action.ACCOUNT_STOPPED: say("messages", "stopped sending from an account, because its network refuses it"),
    Action.RECALL_PROPOSED: say("messages", "proposed to take back what was sent"),
    Action.RECALL_CONFIRMED: say("messages", "confirmed a recall"),
    Action.RECALL_WITHDRAWN: say("messages", "withdrew a recall"),
    Action.RECALL_TRIED_AGAIN: say("messages", "had a recall tried again"),
    Action.RECALL_DONE_BY_HAND: say("messages", "did a recall by hand"),
    Action.RECALL_DONE: say("messages", "took a sent post back"),
    Action.RECALL_FAILED: say("messages", "could not take a sent post back"),
    Action.RECALL_UNKNOWN: say("messages", "could not learn whether a post was taken back"),
    Action.LOOK_AHEAD_REVIEWED: say("messages", "reviewed what goes out next"),
}
