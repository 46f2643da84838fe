"""TXT-10: personal data, with few false alarms."""

from __future__ import annotations

import pytest

from scheduler_app.domain.finding import Severity
from scheduler_app.policy.example import a_picture, an_example
from tests.policy.ruling import at, codes, found, mended


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("NIK 3174055708950003", "text.national_number", "3174055708950003"),
        ("NIK 3174 0557 0895 0003.", "text.national_number", "3174 0557 0895 0003"),
        ("Paspor no. C1234567", "text.passport_number", "C1234567"),
        ("パスポート番号 TK1234567", "text.passport_number", "TK1234567"),
        ("Hubungi 0812-3456-7890", "text.telephone", "0812-3456-7890"),
        ("WA +62 812 3456 7890 ya", "text.telephone", "+62 812 3456 7890"),
        ("Bel (021) 344 1508", "text.telephone", "(021) 344 1508"),
        ("Mail siti.rahma@mail.example", "text.email", "siti.rahma@mail.example"),
        ("Jl. Melati 5 RT 03/RW 05", "text.home_address", "RT 03/RW 05"),
    ],
)
def test_what_is_personal(text: str, code: str, where: str) -> None:
    subject = an_example(text)
    (one,) = found("TXT-10", subject)
    assert (one.code, at(one, subject)) == (code, where)
    assert where not in str(dict(one.params))


@pytest.mark.parametrize(
    "text",
    [
        "On 01-05-2027, 09.00-17.00, 10:00 to 11:30",
        "Rp 1.000.000.000 and 12,500,000 euros",
        "From 2024 to 2027, in 1945-1949",
        "Order 9999999999999999 and 1234567812345678",
        "ISBN 978-3-16-148410-0",
        "Gate A1234567 opens",
        "Questions: press@kemlu.go.id or info@denhaag.kemlu.go.id",
        "https://example.org/3174055708950003?phone=081234567890",
        "@kbri_denhaag and #0812345678901",
        "2027/03/04 05:06:07",
        "Flight GA 0088 at 0530",
        "07.00 08.00 09.00 10.00",
    ],
)
def test_what_is_not(text: str) -> None:
    assert codes("TXT-10", an_example(text)) == []


def test_documents_stop_and_contacts_warn() -> None:
    numbers = an_example("NIK 3174055708950003, telepon 0812-3456-7890")
    assert [one.severity for one in found("TXT-10", numbers)] == [Severity.BLOCK, Severity.WARN]


def test_official_contacts_are_allowed_however_they_are_written() -> None:
    official = ("+31 70 310 8100", "embassy.example", "press@mail.example")
    allowed = "Call 070-310 8100 or +31 70 3108100, write to a@embassy.example, b@x.embassy.example, press@mail.example"
    assert codes("TXT-10", an_example(allowed), official=official) == []
    assert codes("TXT-10", an_example("Call +31 70 310 9999"), official=official) == ["text.telephone"]
    assert codes("TXT-10", an_example("a@notembassy.example"), official=official) == ["text.email"]


def test_masking_hides_all_but_the_beginning() -> None:
    assert mended("TXT-10", an_example("NIK 3174 0557 0895 0003!")) == ["NIK 31•• •••• •••• ••••!"]
    assert mended("TXT-10", an_example("siti@mail.example")) == ["si••@••••.•••••••"]


def test_descriptions_are_read_too() -> None:
    (one,) = found("TXT-10", an_example(media=(a_picture("The badge of Siti, 3174055708950003"),)))
    assert one.place is not None
    assert one.place.field.value == "description"
