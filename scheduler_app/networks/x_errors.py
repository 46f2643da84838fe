"""What X means by a refusal: its status says little, its problem document says which."""

from __future__ import annotations

from scheduler_app.errors import RefusalKind, Refused
from scheduler_app.networks.http_answers import Answer
from scheduler_app.networks.json_parts import parse, text_at

# Answered with a problem document; everything else means what it means everywhere.
UNDERSTOOD = frozenset({400, 401, 402, 403, 404})

_BY_STATUS = {
    400: (RefusalKind.CONTENT, "http.refused_content"),
    401: (RefusalKind.SIGN_IN, "http.refused_sign_in"),
    402: (RefusalKind.QUOTA, "x.no_credits"),
    403: (RefusalKind.PERMISSION, "http.refused_permission"),
    404: (RefusalKind.REMOVED, "http.refused_removed"),
}
# In the words of the problem document, in lower case.
_OF_403 = (
    ("duplicate content", RefusalKind.DUPLICATE, "x.duplicate"),
    ("suspended", RefusalKind.ACCOUNT, "x.suspended"),
    ("spend cap", RefusalKind.QUOTA, "x.spend_cap"),
    ("usage-capped", RefusalKind.QUOTA, "x.spend_cap"),
    ("usage cap", RefusalKind.QUOTA, "x.spend_cap"),
    ("client-not-enrolled", RefusalKind.PERMISSION, "x.app_not_enrolled"),
    ("video longer than", RefusalKind.CONTENT, "x.film_too_long"),
    ("maximum of one cashtag", RefusalKind.CONTENT, "x.one_cashtag"),
    ("reply to this conversation is not allowed", RefusalKind.CONTENT, "x.reply_not_allowed"),
)


def refusal(answer: Answer) -> Refused:
    """The refusal that an answer with one of the statuses ``UNDERSTOOD`` is."""
    kind, code = _BY_STATUS[answer.status]
    if answer.status == 403:
        said = words_of(answer)
        kind, code = next(((kind, code) for sign, kind, code in _OF_403 if sign in said), (kind, code))
    return Refused(kind, code, host=answer.host, status=answer.status)


def words_of(answer: Answer) -> str:
    """What the problem document says, in lower case; empty when it is none."""
    try:
        document = parse(answer.body)
    except ValueError:
        return ""
    return " ".join(text_at(document, name) for name in ("title", "detail", "type", "reason")).lower()
