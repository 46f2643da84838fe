"""The text of a sheet; what is in it is tested with ``records``."""

from __future__ import annotations

from scheduler_app.services.record_sheet import as_text, canonical


def test_facts_stand_one_a_line_under_what_they_belong_to() -> None:
    document = {"post": {"created_at": "2027", "campaign": None}, "media": [], "parts": [{"text": "a\nb"}, "c"]}
    assert as_text(document) == (
        "post:\n  created at: 2027\n  campaign: \nmedia: none\nparts:\n  1:\n    text: a\n      b\n  2: c\n"
    )


def test_the_bytes_do_not_depend_on_the_order_in_which_it_was_put_together() -> None:
    assert canonical({"b": 1, "a": "é"}) == canonical({"a": "é", "b": 1}) == '{"a":"é","b":1}'.encode()
