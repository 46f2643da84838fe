"""TXT-11 to TXT-14: capitals, dressed-up letters, hidden characters, long sentences; only where scripts have them."""

from __future__ import annotations

import pytest

from scheduler_app.domain.finding import Severity
from scheduler_app.policy.example import an_example
from scheduler_app.policy.subject import after
from tests.policy.ruling import at, codes, found, mended

OTHER_SCRIPTS = {
    "ar": "نرحب بكم في سفارة إندونيسيا في لاهاي حيث نقدم لكم القهوة والطعام والفنون والثقافة "
    "والموسيقى كل يوم جمعة من الصباح حتى المساء مع عائلاتكم وأصدقائكم وجيرانكم جميعا في القاعة",
    "ja": "ガヨ高原のコーヒーが金曜日にハーグにやってきますので皆様お誘い合わせの上どうぞ"
    "お越しくださいませんか見本市の三号館で朝十時から夕方五時までお楽しみいただけます",
    "zh": "加约高原的咖啡将于星期五来到海牙欢迎大家前来品尝并与种植咖啡的农民见面",
    "th": "กาแฟจากที่ราบสูงกาโยมาถึงกรุงเฮกในวันศุกร์นี้ขอเชิญทุกท่านมาชิมและพบกับเกษตรกรผู้ปลูกกาแฟ",
    "hi": "गायो की कॉफ़ी शुक्रवार को हेग आ रही है और हम आप सबको अपने परिवार और मित्रों के साथ "
    "इसे चखने तथा किसानों से मिलने के लिए सादर आमंत्रित करते हैं क्योंकि यह बहुत अच्छी है",
}


@pytest.mark.parametrize(("language", "text"), OTHER_SCRIPTS.items())
@pytest.mark.parametrize("rule", ["TXT-11", "TXT-12", "TXT-13", "TXT-14", "TAG-01"])
def test_other_scripts_are_left_alone(rule: str, language: str, text: str) -> None:
    tag = text.replace(" ", "_")[:30]
    assert codes(rule, an_example(f"{text} #{tag}", language=language)) == []


@pytest.mark.parametrize(
    ("text", "loud"),
    [
        ("AYO DATANG KE PAMERAN kami", ["AYO DATANG KE PAMERAN"]),
        ("KBRI, KJRI and ASEAN invite", []),
        ("KBRI MENGUNDANG ANDA SEMUA", ["KBRI MENGUNDANG ANDA SEMUA"]),
        ("PDF and ISBN", []),
        ("ПРИХОДИТЕ ПОПРОБОВАТЬ КОФЕ", ["ПРИХОДИТЕ ПОПРОБОВАТЬ КОФЕ"]),
        ("#KOPI #INDONESIA #DENHAAG https://EXAMPLE.ORG/LOUD/PATH", []),
    ],
)
def test_words_in_capitals(text: str, loud: list[str]) -> None:
    subject = an_example(text)
    assert [at(one, subject) for one in found("TXT-11", subject)] == loud


def test_sentence_case_keeps_names_and_begins_sentences() -> None:
    text = "AYO DATANG KE KBRI! ACARA GRATIS. Sampai jumpa"
    assert mended("TXT-11", an_example(text)) == ["Ayo datang ke KBRI! Acara gratis. Sampai jumpa"]


def test_dressed_up_letters_become_letters() -> None:
    assert mended("TXT-12", an_example("𝑪𝒐𝒇𝒇𝒆𝒆 and tea")) == ["Coffee and tea"]


@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        ("Read \u202egnp.exe now", "text.direction_forced", Severity.BLOCK),
        ("Hello\u200b world", "text.invisible_characters", Severity.WARN),
        ("So\u00adft", "text.invisible_characters", Severity.WARN),
        ("Ask @kеmlu today", "text.look_alike", Severity.BLOCK),
        ("On https://xn--80ak6aa92e.com", "text.look_alike", Severity.BLOCK),
    ],
)
def test_what_hides_in_a_text(text: str, code: str, severity: Severity) -> None:
    (one,) = found("TXT-13", an_example(text))
    assert (one.code, one.severity) == (code, severity)


def test_a_look_alike_in_the_link_beside_the_text() -> None:
    (one,) = found("TXT-13", an_example(link="https://kеmlu.go.id/x"))
    assert (one.code, one.params["read"]) == ("text.look_alike", "kemlu.go.id")


def test_all_invisible_characters_go_at_once() -> None:
    assert mended("TXT-13", an_example("a\u200bb\u2060c\ufeffd 👨‍👩‍👧")) == ["abcd 👨‍👩‍👧"]


def test_a_word_that_only_has_foreign_letters_is_no_look_alike() -> None:
    assert codes("TXT-13", an_example("Москва, Αθήνα, München, İstanbul")) == []


def test_links_and_hashtags_are_no_words_of_a_sentence() -> None:
    text = "word " * 20 + " ".join(f"#Tag{number}" for number in range(10)) + " https://example.org/a/b/c/d/e/f/g"
    assert codes("TXT-14", an_example(text)) == []
    (one,) = found("TXT-14", an_example("Short. " + "word " * 30 + "end. Short again."))
    assert one.params["words"] == 31


def test_lines_of_a_list_are_sentences_of_their_own() -> None:
    assert codes("TXT-14", an_example("\n".join(["- five words in this line"] * 8))) == []


@pytest.mark.parametrize(
    ("text", "typed_anew"),
    [
        ("See https://kеmlu.go.id/Kopi?a=1.", "See https://kemlu.go.id/Kopi?a=1."),
        ("Ask @kеmlu today", "Ask @kemlu today"),
        ("See HTTPS://KЕMLU.GO.ID/Kopi", "See HTTPS://kemlu.go.id/Kopi"),
    ],
)
def test_letters_that_look_like_others_are_typed_anew(text: str, typed_anew: str) -> None:
    assert mended("TXT-13", an_example(text)) == [typed_anew]


def test_the_link_beside_is_typed_anew_too() -> None:
    (finding,) = found("TXT-13", an_example(link="https://kеmlu.go.id/x"))
    assert finding.fix is not None
    mended_subject = after(an_example(link="https://kеmlu.go.id/x"), finding.fix)
    assert mended_subject is not None
    assert mended_subject.content.link == "https://kemlu.go.id/x"
