"""What networks say of sending, said of connecting."""

from __future__ import annotations

import pytest

from scheduler_app.errors import NetworkError, NotSent, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.services.while_connecting import while_connecting


@pytest.mark.parametrize(
    ("said", "kind", "code"),
    [
        (Refused(RefusalKind.SIGN_IN, "http.refused_sign_in"), Refused, "sign_in.not_taken"),
        (Refused(RefusalKind.ACCOUNT, "http.refused_account"), Refused, "sign_in.nothing_there"),
        (Refused(RefusalKind.REMOVED, "http.refused_removed"), Refused, "sign_in.other_server"),
        (NotSent("http.name_not_found"), NotSent, "sign_in.no_such_name"),
        (OutcomeUnknown("http.no_answer_in_time"), NotSent, "sign_in.not_reached"),
        (Throttled("http.throttled"), NotSent, "sign_in.not_reached"),
        (Refused(RefusalKind.SIGN_IN, "oauth.denied", why="access_denied"), Refused, "oauth.denied"),
    ],
)
def test_nothing_speaks_of_a_post_or_of_trying_again_by_itself(
    said: NetworkError, kind: type[NetworkError], code: str
) -> None:
    with pytest.raises(kind) as caught, while_connecting():
        raise said
    assert (type(caught.value), caught.value.code) == (kind, code)
