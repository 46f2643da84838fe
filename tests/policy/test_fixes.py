"""Whatever stands in a text: a fix that is offered mends what it was offered for, and touches nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler_app.domain.finding import Finding
from scheduler_app.domain.fix import Edit, Field, ReplaceText, SplitPart
from scheduler_app.domain.known_name import KnownName
from scheduler_app.domain.media_rights import MediaRights
from scheduler_app.domain.network_facts import Counting
from scheduler_app.domain.post import Content
from scheduler_app.policy.check_variant import findings
from scheduler_app.policy.example import a_picture, an_example
from scheduler_app.policy.rule import Rule, example_rule
from scheduler_app.policy.rule_packs import pack_names, shipped_pack
from scheduler_app.policy.rule_rows import rule_of
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.subject import Reads, Subject, after

RULES = [example_rule(check) for check in CHECKS.values()]
RULES += [rule_of(row) for name in pack_names() for row in shipped_pack(name).rules]
RULES = [rule for rule in RULES if Reads.CONTENT in CHECKS[rule.id].reads]
EXAMPLES = 20
NAMES = (KnownName("Ministry", {"x": "kemlu_on_x", "practice": "kemlu"}),)

PIECES = st.sampled_from(
    ["a", " ", ". ", "\n", "Coffee from Gayo", "COME AND TASTE OUR COFFEE", "Kopi dari Gayo hadir di Den Haag.",
     "日本語", "third world", "THIRD WORLD", "cofee", "goverment", "resiko", "𝗖𝗼𝗳𝗳𝗲𝗲", "\u202e", "\u200b", "\u2066",
     "👨‍👩‍👧",
     "Ⓐ", "ﬁ", "3174055708950003", "+31 70 310 8100", "siti@example.com", "paspor A1234567", "Jl. Melati RT 3/RW 4",
     "#wonderfulindonesia", "#batikindonesia", "#FollowForFollow", "#Coffee", "@kemlu_on_x", "@kemlu",
     "http://example.org/a?utm_source=x&b=1", "https://example.org/?fbclid=1#x", "bit.ly/abc", "https://kеmlu.go.id/",
     "Minister Siti", "korban tewas", "cacat", "12 percent", "{date}", "<>"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=14).map("".join)
COUNTINGS = st.sampled_from(Counting)


def a_subject(text: str, counting: Counting, most: int = 120) -> Subject:
    picture = a_picture("Image of a cup of coffee beside a map")
    return an_example(
        text,
        title=text[:80],
        link="http://example.org/?utm_source=x",
        media=(picture,),
        network={
            "counting": counting,
            "max_text": most,
            "max_title": 40,
            "refused": "<>",
        },
        names=NAMES,
        rights={picture.media_hash: MediaRights("CC BY 4.0", "Photo: Rina")},
        link_targets={"bit.ly/abc": "https://example.org/abc"},
        misspelt={"cofee": "coffee"},
    )


def of_texts(rule: Rule, subject: Subject) -> Iterator[Finding]:
    """What mends texts in one step: the fixes that the tests below are about."""
    return (one for one in findings(rule, subject) if isinstance(one.fix, ReplaceText | SplitPart))


def fields(content: Content) -> dict[tuple[Field, int, int], str]:
    """Every text a fix may change, by where it stands."""
    texts = {(Field.TITLE, 0, 0): content.title, (Field.LINK, 0, 0): content.link}
    for number, part in enumerate(content.parts):
        texts[Field.TEXT, number, 0] = part.text
        texts |= {(Field.DESCRIPTION, number, at): item.description for at, item in enumerate(part.media)}
    return texts


def edited(text: str, edits: list[Edit]) -> str:
    """The text with its edits, put together from what lies between them."""
    said, at = [], 0
    for edit in sorted(edits, key=lambda one: one.place.start):
        assert at <= edit.place.start <= edit.place.end <= len(text)
        said += [text[at : edit.place.start], edit.new]
        at = edit.place.end
    return "".join((*said, text[at:]))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
@settings(max_examples=EXAMPLES, deadline=None)
@given(TEXTS, COUNTINGS)
def test_a_fix_touches_nothing_outside_of_its_place(rule: Rule, text: str, counting: Counting) -> None:
    subject = a_subject(text, counting)
    before = fields(subject.content)
    for one in of_texts(rule, subject):
        assert one.fix is not None
        mended = after(subject, one.fix)
        assert mended is not None
        if isinstance(one.fix, SplitPart):
            together = "".join(part.text for part in mended.content.parts)
            assert "".join(together.split()) == "".join(text.split())
            continue
        assert isinstance(one.fix, ReplaceText)
        by_field: dict[tuple[Field, int, int], list[Edit]] = {}
        for edit in one.fix.edits:
            by_field.setdefault((edit.place.field, edit.place.part, edit.place.item), []).append(edit)
        wanted = {key: edited(said, by_field.get(key, [])) for key, said in before.items()}
        assert fields(mended.content) == wanted


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
@settings(max_examples=EXAMPLES, deadline=None)
@given(TEXTS, COUNTINGS)
def test_one_fix_after_another_comes_to_an_end(rule: Rule, text: str, counting: Counting) -> None:
    """Each fix takes its own finding away, or leaves a narrower one: never as much as there was."""
    subject = a_subject(text, counting)
    for _ in range(40):
        found = list(of_texts(rule, subject))
        if not found:
            return
        first = found[0]
        assert first.fix is not None
        mended = after(subject, first.fix)
        assert mended is not None
        assert mended.content != subject.content
        assert first not in findings(rule, replace(mended, known_hash=None))
        subject = mended
    raise AssertionError(f"{rule.key} never ends: {subject.content.parts[0].text!r}")
