"""What networks say while somebody connects an account, in words for that: no post is on its way, and nothing is tried
again by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from scheduler_app.errors import NetworkError, NotSent, Refused

_OTHER_SERVER = "sign_in.other_server"
_NOT_REACHED = "sign_in.not_reached"
# What is said of a post that did not leave, and what it is of a sign-in that did not come about.
_MEANS: Mapping[str, str] = {
    "http.refused_sign_in": "sign_in.not_taken",
    "http.refused_account": "sign_in.nothing_there",
    "http.refused_permission": "sign_in.not_let_in",
    "http.refused_removed": _OTHER_SERVER,
    "http.answer_unreadable": _OTHER_SERVER,
    "http.answer_incomplete": _OTHER_SERVER,
    "http.answer_too_large": _OTHER_SERVER,
    "http.redirected": _OTHER_SERVER,
    "http.name_not_found": "sign_in.no_such_name",
    "http.cannot_connect": _NOT_REACHED,
    "http.connect_timeout": _NOT_REACHED,
    "http.tls_failed": _NOT_REACHED,
    "http.too_late": _NOT_REACHED,
    "http.no_answer_in_time": _NOT_REACHED,
    "http.hung_up": _NOT_REACHED,
    "http.answer_cut_short": _NOT_REACHED,
    "http.server_failed": _NOT_REACHED,
    "http.throttled": _NOT_REACHED,
}


@contextmanager
def while_connecting() -> Iterator[None]:
    """Raises what the block raises; where a network's words are about sending, Refused or NotSent with other ones."""
    try:
        yield
    except NetworkError as error:
        code = _MEANS.get(error.code)
        if code is None:
            raise
        if isinstance(error, Refused):
            raise Refused(error.kind, code) from error
        raise NotSent(code) from error
