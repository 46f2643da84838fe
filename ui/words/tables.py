"""All sentences together."""

from __future__ import annotations

from collections.abc import Mapping

from ui.words.account_rules import ACCOUNT_RULES
from ui.words.approval_rules import APPROVAL_RULES
from ui.words.approving import APPROVING
from ui.words.at_hand import AT_HAND
from ui.words.audit import AUDIT
from ui.words.bringing_in import BRINGING_IN
from ui.words.by_hand import BY_HAND
from ui.words.holding import HOLDING
from ui.words.machine import MACHINE
from ui.words.mark_rules import MARK_RULES
from ui.words.networks import NETWORKS
from ui.words.of_networks import OF_NETWORKS
from ui.words.office_rules import OFFICE_RULES
from ui.words.options import OPTIONS
from ui.words.policy import POLICY
from ui.words.recalling import RECALLING
from ui.words.repeating import REPEATING
from ui.words.sending import SENDING
from ui.words.signing_in import SIGNING_IN
from ui.words.text_rules import TEXT_RULES
from ui.words.time_rules import TIME_RULES
from ui.words.travelling import TRAVELLING
from ui.words.trust import TRUST
from ui.words.wording import Wording, say
from ui.words.writing import WRITING

UNEXPECTED = Wording(
    say("messages", "Something went wrong inside Duta."),
    say("messages", "This is Duta's own mistake, not yours. What was saved is safe."),
    say("messages", "Send the report to whoever looks after Duta here."),
)

ALL: Mapping[str, Wording] = {
    **AUDIT,
    **BRINGING_IN,
    **MACHINE,
    **NETWORKS,
    **OF_NETWORKS,
    **APPROVING,
    **SENDING,
    **SIGNING_IN,
    **HOLDING,
    **RECALLING,
    **BY_HAND,
    **REPEATING,
    **WRITING,
    **AT_HAND,
    **POLICY,
    **ACCOUNT_RULES,
    **TEXT_RULES,
    **MARK_RULES,
    **OFFICE_RULES,
    **APPROVAL_RULES,
    **TRUST,
    **TRAVELLING,
    **TIME_RULES,
    **OPTIONS,
}
